// "We have finished": a table says so; the console proposes to shorten the stage once most have.

import { html, nothing } from "lit-html";
import { timeLeft } from "facilitator/core/clock.js";
import { t } from "facilitator/core/messages.js";
import { currentStage, openTables } from "facilitator/core/rows.js";

const MOST = 0.8;
const WORTH = 3 * 60_000; // less time left than this is not worth shortening
const KINDS = ["discuss", "pick", "post", "reflect"];

export function doneButton({ outbox, table }) {
  const [stage, here] = [currentStage(), table()];
  if (!here || !KINDS.includes(stage?.kind) || !["running", "paused"].includes(stage.state)) return nothing;
  const done = here.done === stage.id;
  return html`<button class="wide" aria-pressed=${String(done)} @click=${() => outbox.put("table.done", { table: here.number, done: !done })}>
    ${t(done ? "done-said" : "done-say")}
  </button>`;
}

export function shortenPanel({ actions }) {
  const stage = currentStage();
  const tables = openTables().filter((table) => table.seated || table.pen);
  const done = tables.filter((table) => table.done && table.done === stage?.id).length;
  if (!stage || !done) return nothing;
  const left = timeLeft(stage);
  const early = left !== null && left > WORTH && done >= MOST * tables.length;
  const spec = { id: "shorten", name: "stage.extend", args: { stage: stage.id, minutes: -Math.floor((left ?? 0) / 60_000 - 1) }, label: t("done-shorten"), live: true };
  return html`<p class="console-done-tables">${t("done-count", { done, tables: tables.length })}
    <span role="status">${early ? t("done-propose") : nothing}</span> ${early ? actions.button(spec) : nothing}</p>${actions.answer("shorten")}`;
}
