// One table at a glance. The whole tile opens the table's menu; only a call for help has a button of its own.

import { html, nothing } from "lit-html";
import { t } from "facilitator/core/messages.js";
import { icon } from "facilitator/components/console-icons.js";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

export function tile(facts, { actions, openMenu }) {
  const { table, group, visits } = facts;
  return html`<li class="console-tile ${visits.length ? "needs-visit" : ""}" data-table=${table.number}>
    <h3 class="console-tile-head">
      <button type="button" class="console-tile-open" data-open=${table.number} @click=${() => openMenu(table.number)}>
        <span class="visually-hidden">${t("console-table-word")}</span> <span class="console-number">${table.number}</span>
        ${table.name ? html`<bdi class="console-tile-name">${table.name}</bdi>` : nothing}
      </button>
      ${group ? html`<span class="console-tile-group"><bdi>${group.name}</bdi></span>` : nothing}
    </h3>
    <p class="console-tile-pen ${table.pen ? "" : "is-missing"}">
      ${icon("pen")} <bdi>${recorderWords(table)}</bdi> ${untouched(facts)}
    </p>
    <p class="console-tile-counts">${people(facts)} ${lines(facts)} ${posted(facts)}</p>
    ${visits.length ? mark(facts, actions) : nothing}
  </li>`;
}

// Who records: by name; a laptop that came by the table's link has none.
export function recorderWords(table) {
  if (!table.pen) return t("console-no-recorder");
  if (table.pen_name) return table.pen_name;
  return t(table.pen.startsWith("table-") ? "console-recorder-laptop" : "console-recorder-unnamed");
}

function untouched({ untouched: ms }) {
  if (ms === null) return nothing;
  return html`<span class="console-tile-ago" title=${t("console-since-keystroke")}
    >${ago(ms)}<span class="visually-hidden"> ${t("console-since-keystroke")}</span></span
  >`;
}

export function ago(ms) {
  if (ms < MINUTE) return t("console-seconds", { n: Math.floor(ms / 1000) });
  if (ms < HOUR) return t("console-minutes-ago", { n: Math.floor(ms / MINUTE) });
  return t("console-hours-ago", { n: Math.floor(ms / HOUR) });
}

// People, and how many of their pages are connected.
function people({ table, connected }) {
  const seated = table.seats ? t("console-of-seats", { people: table.seated, seats: table.seats }) : table.seated;
  const words = t("console-people", { people: table.seated });
  return html`<span title=${words}>
    ${icon("people")}<span aria-hidden="true">${seated}</span><span class="visually-hidden">${words},</span>
    ${connected === null ? nothing : html`<span class="console-on">${t("console-connected", { connected })}</span>`}
  </span>`;
}

function lines({ lines: count }) {
  const words = t("console-lines", { lines: count });
  return html`<span title=${words}
    >${icon("lines")}<span aria-hidden="true">${count}</span><span class="visually-hidden">${words},</span></span
  >`;
}

function posted(facts) {
  if (facts.posted) return html`<span class="is-posted">${icon("posted")}${t("console-posted")}</span>`;
  return html`<span class="visually-hidden">${t("console-not-posted")}</span>`;
}

function mark(facts, actions) {
  const [{ why, ms }] = facts.visits;
  return html`<p class="console-tile-mark" data-why=${why}>
    <span class="console-mark">${icon(why)} ${visitWords(why, ms)}</span>
    ${why === "help" ? actions.button(helpDoneSpec(facts.table, "tile"), { kind: "is-small" }) : nothing}
  </p>${why === "help" ? actions.answer(`tile ${facts.table.number}`) : nothing}`;
}

export function visitWords(why, ms) {
  return t(`console-visit-${why}`, { minutes: Math.floor(ms / MINUTE) });
}

export function helpDoneSpec(table, where) {
  return {
    id: `${where} help ${table.number}`,
    place: `${where} ${table.number}`,
    name: "help.done",
    args: { table: table.number },
    label: t("console-help-done"),
  };
}
