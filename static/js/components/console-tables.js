// All tables as tiles, those that need a visit first if one likes, and those taken out of the room below them.

import { html, nothing } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import { signal } from "@preact/signals-core";
import { serverNow, tick } from "facilitator/core/clock.js";
import { keep, kept } from "facilitator/core/local.js";
import { seatingPanel } from "facilitator/components/console-seating.js";
import { t } from "facilitator/core/messages.js";
import { chartOf, currentStage, openTables, rows } from "facilitator/core/rows.js";
import { ASKS } from "facilitator/core/ui.js";
import { factsOf, inNeedFirst, isHalfOver } from "facilitator/components/console-facts.js";
import { lastSaid } from "facilitator/components/console-messages.js";
import { tile } from "facilitator/components/console-tile.js";

const FEW = 12; // so many tables may have larger tiles on a laptop
const ORDER = "facilitator:console:tables-by-need";

const byNeed = signal(kept(ORDER) !== false);
let held = []; // the numbers in the order last shown

// The facts of every open table, in the order of their numbers.
export function allFacts({ presence }) {
  tick.value;
  const stage = currentStage();
  const now = serverNow();
  const time = { stage, now, half: isHalfOver(stage, now) };
  const lines = countBy(rows.all("line").filter((line) => !line.parked && !line.held), (line) => line.chart);
  const notes = rows.all("note").filter((note) => !note.hidden && !note.held && !note.parked);
  const onChart = countBy(notes, (note) => note.chart);
  const asked = countBy(notes.filter(isOpen), (note) => note.chart);
  return openTables().map((table) => {
    const chart = chartOf(table.number);
    const said = lastSaid(table.number);
    const seen = {
      chart,
      lines: lines.get(chart?.id) ?? 0,
      notes: onChart.get(chart?.id) ?? 0,
      questions: asked.get(chart?.id) ?? 0,
      readers: rows.get("readers", chart?.id)?.count ?? 0,
      help: rows.get("help", table.id),
      here: presence.here(table),
      group: rows.get("group", table.group),
      said: said && { text: said.text, ms: Math.max(0, now - said.sent_at) },
    };
    return factsOf(table, seen, time);
  });
}

const isOpen = (note) => ASKS.includes(note.kind) && !note.forwarded && !rows.get("answer", note.id);

function countBy(list, key) {
  const counts = new Map();
  for (const item of list) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1);
  return counts;
}

export function tablesPanel(context, facts) {
  const { actions } = context;
  const removed = rows.all("table").filter((table) => table.closed);
  return html`
    <div class="console-panel-head">
      <h2 id="console-tables-title">${t("console-tables", { tables: facts.length })}</h2>
      ${headCount(context)} ${orderButtons()}
    </div>
    <ul class="console-tiles ${facts.length <= FEW ? "has-room" : ""}">
      ${repeat(
        inOrder(facts),
        ({ table }) => table.number,
        (one) => tile(one, context),
      )}
    </ul>
    <div class="console-more-tables">
      ${seatingPanel(context)} ${actions.button(addSpec())} ${removed.length ? removedTables(removed, actions) : nothing} ${actions.answer("tables")}
    </div>
  `;
}

// Three different numbers, each by its name: who has joined, who sits at a table, whose phone is connected now.
function headCount({ presence }) {
  const people = rows.all("participant");
  const { phones, desks } = presence.pages();
  const counts = [
    t("radar-joined", { count: people.length }),
    t("radar-seated", { count: people.filter((person) => person.table).length }),
    ...(phones === null ? [] : [t("radar-connected", { count: phones })]),
    ...(desks ? [t("radar-laptops", { count: desks })] : []),
  ];
  return html`<p class="console-room-count">${counts.join(" · ")}</p>`;
}

function orderButtons() {
  const button = (need, label) => html`<button
    type="button"
    class="console-button is-small"
    data-order=${need ? "need" : "number"}
    aria-pressed=${String(byNeed.value === need)}
    @click=${() => {
      byNeed.value = need;
      held = [];
      keep(ORDER, need);
    }}
  >${label}</button>`;
  return html`<div class="console-order" role="group" aria-label=${t("radar-order")}>
    ${button(true, t("radar-by-need"))} ${button(false, t("radar-by-number"))}
  </div>`;
}

// Nothing moves away under a finger, a pointer or the keyboard's focus.
function inOrder(facts) {
  if (!byNeed.value) return facts;
  const known = new Map(facts.map((one) => [one.table.number, one]));
  const same = held.length === facts.length && held.every((number) => known.has(number));
  if (same && isInUse()) return held.map((number) => known.get(number));
  const sorted = inNeedFirst(facts);
  keepFocus();
  held = sorted.map(({ table }) => table.number);
  return sorted;
}

const hovers = matchMedia("(hover: hover)");
const isInUse = () => Boolean(document.querySelector(`.console-tiles :focus-visible, .console-tiles:active${hovers.matches ? ", .console-tiles:hover" : ""}`));

// An element that is moved loses the focus.
function keepFocus() {
  const focused = document.activeElement;
  if (!focused?.closest(".console-tiles")) return;
  queueMicrotask(() => focused.isConnected && document.activeElement !== focused && focused.focus({ preventScroll: true }));
}

function removedTables(removed, actions) {
  return html`<h3 class="console-removed-title">${t("console-removed-tables")}</h3>
    <ul class="console-removed">
      ${removed.sort((a, b) => a.number - b.number).map((table) => html`<li>${actions.button(reopenSpec(table))}</li>`)}
    </ul>`;
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
