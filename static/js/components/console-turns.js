// The share-out in the facilitator's hand: one big Next, the clock of who speaks, the queue and its order.

import { signal } from "@preact/signals-core";
import { html, nothing } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import { formatClock } from "facilitator/core/clock.js";
import { kept } from "facilitator/core/local.js";
import { t } from "facilitator/core/messages.js";
import { currentStage, session } from "facilitator/core/rows.js";
import { words } from "facilitator/core/ui.js";
import { listed } from "facilitator/components/lists.js";
import { cardOf } from "facilitator/components/report-card.js";
import { tableAndReporter } from "facilitator/components/reporter.js";
import { coming, enough, forecast, heard, settings, speaking, turnClock, turnLeft } from "facilitator/components/turns.js";

const PLACE = "turns";
const ORDERS = ["table", "random", "together", "apart"];
const dragged = signal(0); // the table whose row is being dragged
const over = signal(0); // the table whose place it would take

const open = () => ["running", "paused"].includes(currentStage()?.state) && session()?.state !== "ended";

const spec = (id, name, args, label) => ({ id: `turn ${id}`, place: PLACE, name, args, live: true, label });

// The next table takes the microphone; after the last, or once enough were heard, the one that speaks is done.
export function nextSpec() {
  if (!open()) return null;
  const [turn] = coming();
  const now = speaking();
  const last = !turn || heard().length + (now ? 1 : 0) >= enough();
  if (last && now) return { ...spec("next", "turn.end", { table: now.table }, t("share-last-done")), big: true };
  if (!turn) return null;
  return { ...spec("next", "turn.start", { table: turn.table }, t("share-next-table", { table: turn.table })), big: true };
}

// A clicker's "next page" is Next.
export function listenForNext({ actions }) {
  document.addEventListener("keydown", (event) => {
    if (event.key !== "PageDown" || event.repeat || event.ctrlKey || event.altKey || event.metaKey) return;
    if (currentStage()?.kind !== "share" || kept("facilitator:console:shortcuts") === false) return;
    if (event.target.closest?.("input, textarea, select") || document.querySelector("dialog[open]")) return;
    const next = nextSpec();
    event.preventDefault();
    if (next) actions.press(next);
  });
}

export function queue(context) {
  const { actions } = context;
  return html`<div class="turns">
    ${now(actions)} ${pace(actions)}
    <div class="turns-answer">${actions.answer(PLACE)}</div>
    ${order(actions)}
    <ol class="turns-queue">
      ${repeat(inSight(), (turn) => turn.id, (turn) => row(turn, actions))}
    </ol>
  </div>`;
}

// Who speaks, who comes, and at the end who was heard: what is to be done stays in sight.
function inSight() {
  const now = speaking();
  return [...(now ? [now] : []), ...coming(), ...heard()];
}

function now(actions) {
  const turn = speaking();
  const next = nextSpec();
  const seconds = settings().add_on_seconds ?? 20;
  return html`<div class="turns-now">
    <div class="turns-speaking">
      ${turn
        ? html`<p class="turns-who">${tableAndReporter(turn.table)} ${turnClock(turn)}</p>
            <p class="row">
              ${actions.button(spec("extend", "turn.extend", { table: turn.table, seconds }, t("share-add", { seconds })))}
              ${actions.button(spec("skip", "turn.skip", { table: turn.table }, t("share-come-back")))}
              ${actions.button(spec("end", "turn.end", { table: turn.table }, t("share-end-turn")))}
            </p>`
        : html`<p class="turns-who">${t(heard().length ? "share-nobody-speaks" : "share-not-begun")}</p>`}
    </div>
    ${next
      ? actions.button(next, {
          kind: "is-primary turns-next",
          content: html`<span>${next.label}</span> <kbd aria-hidden="true">PageDown</kbd>`,
        })
      : html`<p class="console-done">${t("share-all-heard")}</p>`}
  </div>`;
}

// Whether it will all fit, and what would make it fit.
function pace(actions) {
  const { count, needed, left, fits } = forecast();
  if (!count) return nothing;
  const said = t("share-forecast", { count, clock: formatClock(needed) });
  if (left === null || needed <= left) return html`<p class="console-label">${said}</p>`;
  const seconds = Math.floor((fits ?? 0) / 5) * 5;
  const offer =
    seconds >= 15 && seconds < (settings().seconds_each ?? 60)
      ? actions.button({ ...spec("pace", "turn.pace", { seconds }, t("share-pace", { seconds })) })
      : nothing;
  return html`<p class="row">
    <span class="console-mark">${said} ${t("share-forecast-over", { clock: formatClock(needed - left) })}</span> ${offer}
    ${speaking() || heard().length ? actions.button({ ...spec("enough", "turn.enough", {}, t("turn-enough")), confirm: true }) : nothing}
  </p>`;
}

function order(actions) {
  if (!open()) return nothing;
  return html`<div class="row turns-order" role="group" aria-label=${t("share-order")}>
    <span class="console-label">${t("share-order")}</span>
    ${ORDERS.map((by) => actions.button(spec(`sort ${by}`, "turn.sort", { by }, t(`share-by-${by}`)), { kind: "is-small" }))}
  </div>`;
}

function row(turn, actions) {
  const left = turnLeft(turn);
  const card = cardOf(turn.table);
  return html`<li class="turns-row" data-table=${turn.table} data-state=${turn.state} data-over=${String(over.value === turn.table && dragged.value !== turn.table)}
    draggable=${String(open() && movable(turn))}
    @dragstart=${(event) => take(event, turn.table)} @dragover=${(event) => hover(event, turn.table)}
    @drop=${(event) => drop(event, actions)} @dragend=${() => (dragged.value = over.value = 0)}>
    <span class="turns-table">${tableAndReporter(turn.table)}</span>
    <span class="turns-state">${left === null ? t(`turn-state-${turn.state}`) : t("turn-state-speaking")}</span>
    <span class="turns-card">${card?.text ? words(card.text) : html`<span class="console-mark">${t("share-card-missing")}</span>`}
      ${turn.alike.length ? html`<span class="console-card-alike">${t("share-alike-short", { tables: listed(turn.alike) })}</span>` : nothing}
      ${taps(turn)}</span>
    ${open() ? html`<span class="turns-buttons">${buttons(turn, actions)}</span>` : nothing}
  </li>`;
}

const movable = (turn) => turn.state === "waiting" || turn.state === "skipped";

const taps = ({ us_too, could_use, questions }) =>
  html`<span class="console-label turns-taps">${[
    us_too && t("share-us-too", { count: us_too }),
    could_use && t("share-could-use", { count: could_use }),
    questions && t("share-questions", { count: questions }),
  ]
    .filter(Boolean)
    .join(" · ")}</span>`;

function buttons(turn, actions) {
  const { table, state } = turn;
  const small = (content, label) => ({ kind: "is-small", content, label });
  const go = t(state === "done" ? "share-again" : "share-call-up", { table });
  const start = actions.button(spec(`start ${table}`, "turn.start", { table }, go), small(t(state === "done" ? "share-again-short" : "share-call-up-short"), go));
  if (state === "speaking") return nothing;
  if (state === "done") return start;
  const skip = actions.button(spec(`skip ${table}`, "turn.skip", { table }, t("share-skip")), small(t("share-skip"), t("share-skip-table", { table })));
  const move = (by, content, label) => {
    const tables = moved(table, by);
    return tables ? actions.button(spec(`move ${table} ${by}`, "turn.order", { tables }, label), small(content, label)) : nothing;
  };
  return html`${start} ${state === "waiting" ? skip : nothing} ${move(-1, "↑", t("share-up", { table }))} ${move(1, "↓", t("share-down", { table }))}`;
}

// Those to come with a table moved by one; null at the end.
function moved(table, by) {
  const tables = coming().map((turn) => turn.table);
  const from = tables.indexOf(table);
  return tables[from + by] === undefined ? null : placedAt(tables, table, from + by);
}

function placedAt(tables, table, place) {
  const others = tables.filter((other) => other !== table);
  return [...others.slice(0, place), table, ...others.slice(place)];
}

function take(event, table) {
  dragged.value = table;
  event.dataTransfer.effectAllowed = "move";
  event.dataTransfer.setData("text/plain", String(table));
}

function hover(event, table) {
  if (!dragged.value) return;
  event.preventDefault();
  over.value = table;
}

function drop(event, actions) {
  event.preventDefault();
  const tables = coming().map((turn) => turn.table);
  const [table, place] = [dragged.value, tables.indexOf(over.value)];
  if (table && place >= 0 && table !== over.value) {
    actions.press(spec("drag", "turn.order", { tables: placedAt(tables, table, place) }, t("share-order")));
  }
  dragged.value = over.value = 0;
}
