// All tables as tiles, those taken out of the room below them, and the list of tables that need a visit.

import { html, nothing } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import { serverNow, tick } from "facilitator/core/clock.js";
import { seatingPanel } from "facilitator/components/console-seating.js";
import { t } from "facilitator/core/messages.js";
import { chartOf, currentStage, openTables, rows } from "facilitator/core/rows.js";
import { factsOf, visitList } from "facilitator/components/console-facts.js";
import { icon } from "facilitator/components/console-icons.js";
import { ago, helpDoneSpec, tile, visitWords } from "facilitator/components/console-tile.js";

const FEW = 12; // so many tables may have larger tiles on a laptop

// The facts of every open table, in the order of their numbers.
export function allFacts({ presence }) {
  tick.value;
  const stage = currentStage();
  const counts = new Map();
  for (const line of rows.all("line")) counts.set(line.chart, (counts.get(line.chart) ?? 0) + 1);
  return openTables().map((table) => {
    const chart = chartOf(table.number);
    return factsOf(table, {
      chart,
      lines: counts.get(chart?.id) ?? 0,
      help: rows.get("help", table.id),
      here: presence.here(table),
      group: rows.get("group", table.group),
      stage,
      now: serverNow(),
    });
  });
}

export function tablesPanel(context, facts) {
  const { actions, presence } = context;
  const people = facts.reduce((sum, { table }) => sum + table.seated, 0);
  const connected = presence.connected();
  const removed = rows.all("table").filter((table) => table.closed);
  return html`
    <div class="console-panel-head">
      <h2 id="console-tables-title">${t("console-tables", { tables: facts.length })}</h2>
      <p class="console-room-count">
        ${t("console-people", { people })}${connected === null ? nothing : html`, ${t("console-connected", { connected })}`}
      </p>
    </div>
    <ul class="console-tiles ${facts.length <= FEW ? "has-room" : ""}">
      ${repeat(
        facts,
        ({ table }) => table.number,
        (one) => tile(one, context),
      )}
    </ul>
    <div class="console-more-tables">
      ${seatingPanel(context)} ${actions.button(addSpec())} ${removed.length ? removedTables(removed, actions) : nothing} ${actions.answer("tables")}
    </div>
  `;
}

function removedTables(removed, actions) {
  return html`<h3 class="console-removed-title">${t("console-removed-tables")}</h3>
    <ul class="console-removed">
      ${removed.sort((a, b) => a.number - b.number).map((table) => html`<li>${actions.button(reopenSpec(table))}</li>`)}
    </ul>`;
}

export function visitsPanel({ actions, openMenu }, facts) {
  const visits = visitList(facts);
  return html`
    <h2 id="console-visits-title">${t("console-visits", { n: visits.length })}</h2>
    ${visits.length ? nothing : html`<p class="console-empty">${t("console-no-visits")}</p>`}
    <ul class="console-visits">
      ${repeat(
        visits,
        ({ facts: { table } }) => table.number,
        (visit) => visitItem(visit, actions, openMenu),
      )}
    </ul>
  `;
}

function visitItem({ facts: { table, help }, why, ms }, actions, openMenu) {
  const since = why === "help" ? ago(Math.max(0, serverNow() - help.called_at)) : "";
  return html`<li data-why=${why}>
    <button type="button" class="console-visit-open" @click=${() => openMenu(table.number)}>
      <strong>${t("console-table", { number: table.number })}</strong>
      <span class="console-mark">${icon(why)} ${visitWords(why, ms)} ${since}</span>
    </button>
    ${why === "help" ? actions.button(helpDoneSpec(table, "visit"), { kind: "is-small" }) : nothing}
    ${why === "help" ? actions.answer(`visit ${table.number}`) : nothing}
  </li>`;
}

function addSpec() {
  return { id: "table add", place: "tables", name: "table.add", args: {}, label: t("console-add-table") };
}

function reopenSpec(table) {
  const label = t("console-reopen-table", { number: table.number });
  return {
    id: `reopen ${table.number}`,
    place: "tables",
    name: "table.add",
    args: { table: table.number },
    label,
  };
}
