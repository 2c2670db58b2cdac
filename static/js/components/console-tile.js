// One table at a glance. The whole tile opens the table's menu; only a call for help has a button of its own.

import { html, nothing } from "lit-html";
import { t } from "facilitator/core/messages.js";
import { rows } from "facilitator/core/rows.js";
import { icon } from "facilitator/components/console-icons.js";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

export function tile(facts, { actions, openMenu }) {
  const { table, group, visits, state } = facts;
  return html`<li class="console-tile ${visits.length ? "needs-visit" : ""}" data-table=${table.number} data-state=${state}>
    <h3 class="console-tile-head">
      <button type="button" class="console-tile-open" data-open=${table.number} @click=${() => openMenu(table.number)}>
        <span class="hidden-but-said">${t("console-table-word")}</span> <span class="console-number">${table.number}</span>
        ${table.name ? html`<bdi class="console-tile-name">${table.name}</bdi>` : nothing}
      </button>
      ${table.step_free ? html`<span role="img" aria-label=${t("seating-step-free")} title=${t("seating-step-free")}>♿</span>` : nothing}
      ${group ? html`<span class="console-tile-group"><bdi>${group.name}</bdi></span>` : nothing}
    </h3>
    <p class="console-tile-state" data-state=${state}>
      ${icon(`is-${state}`)} <span>${t(`radar-state-${state}`)}</span> ${untouched(facts)}
    </p>
    ${recorder(facts)}
    <p class="console-tile-counts">${people(facts)} ${lines(facts)} ${marginalia(facts)} ${posted(facts)}</p>
    ${marks(facts, actions)} ${actions.answer(`tile ${table.number}`)}
  </li>`;
}

// The state says itself that nobody records, or that nobody is here; once the chart hangs it no longer matters.
function recorder({ table, state }) {
  const said = ["posted", "unvisited"].includes(state) || (!table.pen && ["no-recorder", "nobody"].includes(state));
  const paper = table.paper && state !== "paper";
  if (said && !paper) return nothing;
  return html`<p class="console-tile-pen">
    ${said ? nothing : html`${icon("pen")} <span class="console-tile-who"><bdi>${recorderWords(table)}</bdi></span>`}
    ${paper ? html`<span class="console-tile-paper">${icon("is-paper")} ${t("radar-state-paper")}</span>` : nothing}
  </p>`;
}

// Who records: by name; a laptop that came by the table's link has none.
export function recorderWords(table) {
  if (!table.pen) return t("console-no-recorder");
  if (table.pen_name) return table.pen_name;
  return t(table.pen.startsWith("table-") ? "console-recorder-laptop" : "console-recorder-unnamed");
}

function untouched({ untouched: ms, state }) {
  if (ms === null || !["writing", "quiet", "empty", "ready"].includes(state)) return nothing;
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
    ${icon("people")}<span class="hidden-but-said">${words.join(", ")},</span
    ><span aria-hidden="true">${table.seated}</span>${connected === null ? nothing : html`<span class="console-on" aria-hidden="true">/${connected}</span>`}</span>`;
}

function lines({ lines: count }) {
  const words = t("console-lines", { lines: count });
  return html`<span title=${words}
    >${icon("lines")}<span aria-hidden="true">${count}</span><span class="hidden-but-said">${words},</span></span
  >`;
}

// What stands on its chart from others: notes, and the questions among them that are still open.
function marginalia({ notes, questions }) {
  if (!notes) return nothing;
  const said = questions ? t("radar-notes-open", { notes, questions }) : t("radar-notes", { notes });
  return html`<span title=${said} class=${questions ? "has-questions" : ""}
    >${icon("notes")}<span aria-hidden="true">${questions ? t("radar-notes-open-short", { notes, questions }) : notes}</span
    ><span class="hidden-but-said">${said},</span></span
  >`;
}

function posted(facts) {
  if (facts.state === "posted") return nothing;
  if (facts.posted) return html`<span class="is-posted">${icon("posted")}${t("console-posted")}</span>`;
  return html`<span class="hidden-but-said">${t("console-not-posted")}</span>`;
}

// The reasons to go there that the state does not say itself.
function marks({ table, visits, state, said }, actions) {
  const others = visits.filter(({ why }) => why !== state && why !== "questions");
  if (!others.length && !said) return nothing;
  return html`<p class="console-tile-mark">
    ${others.map(({ why, ms }) => html`<span class="console-mark" data-why=${why}>${icon(why)} ${visitWords(why, ms)}</span>`)}
    ${said ? html`<span class="console-tile-said" title=${said.text}>${icon("say")}<span class="hidden-but-said">${t("radar-told")}</span> ${ago(said.ms)}</span>` : nothing}
    ${others.some(({ why }) => why === "help") ? actions.button(helpDoneSpec(table, "tile"), { kind: "is-small" }) : nothing}
  </p>`;
}

export function visitWords(why, ms) {
  return why === "quiet" ? t("console-visit-quiet", { minutes: Math.floor(ms / MINUTE) }) : t(`radar-why-${why}`);
}

// One press says that somebody goes there, the next that it is done.
export function helpDoneSpec(table, where) {
  if (!rows.get("help", table.id)?.taken_at || !rows.get("help", table.id)?.open) {
    return { id: `${where} take ${table.number}`, place: `${where} ${table.number}`, name: "help.take", args: { table: table.number }, label: t("help-take") };
  }
  return {
    id: `${where} help ${table.number}`,
    place: `${where} ${table.number}`,
    name: "help.done",
    args: { table: table.number },
    label: t("console-help-done"),
  };
}
