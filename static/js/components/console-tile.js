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
        <span class="hidden-but-said">${t("console-table-word")}</span> <span class="console-number">${table.number}</span>
        ${table.name ? html`<bdi class="console-tile-name">${table.name}</bdi>` : nothing}
      </button>
      ${table.step_free ? html`<span role="img" aria-label=${t("seating-step-free")} title=${t("seating-step-free")}>♿</span>` : nothing}
      ${group ? html`<span class="console-tile-group"><bdi>${group.name}</bdi></span>` : nothing}
    </h3>
    <p class="console-tile-pen ${visits.some(({ why }) => why === "no-recorder") ? "console-mark" : ""}">
      ${icon("pen")} <span class="console-tile-who"><bdi>${recorderWords(table)}</bdi></span> ${untouched(facts)}
    </p>
    <p class="console-tile-counts">${people(facts)} ${lines(facts)}</p>
    <p class="console-tile-mark">${mark(facts, actions)} ${posted(facts)}</p>
    ${actions.answer(`tile ${table.number}`)}
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
    >${ago(ms)}<span class="hidden-but-said"> ${t("console-since-keystroke")}</span></span
  >`;
}

export function ago(ms) {
  if (ms < 100_000) return t("console-seconds", { n: Math.floor(ms / 1000) });
  if (ms < HOUR) return t("console-minutes-ago", { n: Math.floor(ms / MINUTE) });
  return t("console-hours-ago", { n: Math.floor(ms / HOUR) });
}

// How many are here; where known, how many of their pages are connected.
function people({ table, connected }) {
  const words = [t("console-people", { people: table.seated })];
  if (table.seats) words.push(t("console-seats-limit", { seats: table.seats }));
  if (connected !== null) words.push(t("console-connected", { connected }));
  return html`<span title=${words.join(", ")}>
    ${icon("people")}<span aria-hidden="true">${table.seated}</span
    ><span class="hidden-but-said">${words.join(", ")},</span>
    ${connected === null ? nothing : html`<span class="console-on" aria-hidden="true"> · ${words.at(-1)}</span>`}
  </span>`;
}

function lines({ lines: count }) {
  const words = t("console-lines", { lines: count });
  return html`<span title=${words}
    >${icon("lines")}<span aria-hidden="true">${count}</span><span class="hidden-but-said">${words},</span></span
  >`;
}

function posted(facts) {
  if (facts.posted) return html`<span class="is-posted">${icon("posted")}${t("console-posted")}</span>`;
  return html`<span class="hidden-but-said">${t("console-not-posted")}</span>`;
}

// The most urgent reason to go there; that nobody records stands in the recorder's line already.
function mark(facts, actions) {
  const [{ why, ms } = {}] = facts.visits;
  if (!why || why === "no-recorder") return nothing;
  return html`<span class="console-mark" data-why=${why}>${icon(why)} ${visitWords(why, ms)}</span>
    ${why === "help" ? actions.button(helpDoneSpec(facts.table, "tile"), { kind: "is-small" }) : nothing}`;
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
