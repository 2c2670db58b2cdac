// The walk on the console: before it the plan, during it the bell, what to say aloud, and which charts lack readers.

import { signal } from "@preact/signals-core";
import { html, nothing } from "lit-html";
import { t } from "facilitator/core/messages.js";
import { currentActivity, notesOf, openTables, rows } from "facilitator/core/rows.js";
import { postAllButton } from "facilitator/components/console-discuss.js";
import { bellClock, roundNow, spokenRule, stopOn, walkNow } from "facilitator/components/walk-round.js";

export function walkControls({ actions, outbox }) {
  const stage = walkNow();
  if (!stage) return nothing;
  const round = roundNow();
  return html`${round ? roundPanel(actions, stage, round) : nothing} ${heat(outbox, stage, round)} ${round ? stayingOut(actions, round) : nothing}`;
}

function roundPanel(actions, stage, round) {
  const stop = stopOn(round);
  const stops = round.bells.length;
  const bell = (to, label) => ({ id: `bell ${to > stop}`, place: "bell", name: "walk.bell", args: { stage: stage.id, stop: to }, label, live: true });
  const open = ["running", "paused"].includes(stage.state);
  return html`<p class="walk-now">
      <strong>${stop < stops ? t("walk-stop-of", { stop: stop + 1, stops }) : t("walk-all-home")}</strong> ${bellClock(round)}
    </p>
    ${open
      ? html`<p class="row">
          ${stop < stops ? actions.button(bell(stop + 1, t(stop + 1 < stops ? "walk-ring" : "walk-ring-home"))) : nothing}
          ${stop > 0 ? actions.button(bell(stop - 1, t("walk-ring-back"))) : nothing}
        </p>`
      : nothing}
    ${actions.answer("bell")} ${gaveWay(round.gave_way)}
    <details open><summary>${t("walk-say-aloud")}</summary>${spokenRule(round)}</details>`;
}

// What weighs most, once: the rest follows from it, or is small beside it.
const WEIGHT = ["no_chart", "step_free", "stops", "crowd", "groups", "least"];
function gaveWay(codes) {
  const most = WEIGHT.find((code) => codes.includes(code));
  return most ? html`<p class="walk-gave-way">${t(`walk-gave-way-${most}`)}</p>` : nothing;
}

// Each chart: readers as planned and as counted, notes; those that nobody has noted on are marked.
function heat(outbox, stage, round) {
  const ways = rows.all("route").filter((route) => route.stage === stage.id && !route.step_free);
  const charts = rows.all("chart").filter((chart) => chart.activity === currentActivity() && chart.table);
  const shown = charts.filter((chart) => chart.posted).sort((a, b) => a.table - b.table);
  const planned = (chart) => ways.filter((way) => way.places.includes(chart.table)).reduce((sum, way) => sum + way.people, 0);
  return html`${shown.length < charts.length ? postAllButton({ outbox }) : nothing}
    <table class="walk-heat">
      <caption class="hidden-but-said">${t("walk-heat")}</caption>
      <thead><tr><th scope="col">${t("walk-heat-chart")}</th>${round ? html`<th scope="col">${t("walk-heat-planned")}</th>` : nothing}
        <th scope="col">${t("walk-heat-read")}</th><th scope="col">${t("walk-heat-notes")}</th></tr></thead>
      <tbody>
        ${shown.map((chart) => {
          const notes = notesOf(chart.id).length;
          return html`<tr data-none=${String(!notes)}>
            <th scope="row">${chart.table}</th>
            ${round ? html`<td>${planned(chart)}</td>` : nothing}
            <td>${rows.get("readers", chart.id)?.count ?? 0}</td>
            <td>${notes || html`<strong>${t("walk-heat-none")}</strong>`}</td>
          </tr>`;
        })}
      </tbody>
    </table>`;
}

function stayingOut(actions, round) {
  const spec = (table, out) => ({
    id: `out ${table}`, place: "walk out", name: "walk.out", args: { table, out },
    label: t(out ? "walk-leave-out" : "walk-take-in", { table }),
  });
  return html`<details>
    <summary>${t("walk-out", { count: round.out.length })}</summary>
    <div class="walk-out">${openTables().map((table) => actions.button(spec(table.number, !round.out.includes(table.number)), { kind: "is-small" }))}</div>
    ${actions.answer("walk out")}
  </details>`;
}

// The plan of a walk that comes next, asked of the server when what it depends on has changed.
export function outlookPanel({ outbox }, stage) {
  const found = signal(null);
  let asked = "";
  async function ask(id, key) {
    asked = key;
    const answer = await outbox.send("walk.plan", { stage: id });
    if (answer.ok && asked === key) found.value = answer.result;
  }
  return () => {
    const row = stage();
    if (row?.kind !== "walk") return nothing;
    const posted = rows.all("chart").filter((chart) => chart.activity === row.activity && chart.posted).length;
    const key = JSON.stringify([row.id, row.seq, posted, openTables().map((table) => [table.number, table.seated])]);
    if (key !== asked) ask(row.id, key);
    const plan = found.value;
    if (!plan) return nothing;
    const round = { ...plan, bells: Array(plan.stops).fill(0), rotation: row.settings.rotation ?? "ring", charts: row.settings.charts ?? "both" };
    return html`<p>${t("walk-outlook", { posted: plan.posted, parties: plan.parties, stops: plan.stops })}</p>
      ${plan.readers.length && plan.stops
        ? html`<p>${t("walk-outlook-readers", { least: Math.min(...plan.readers), most: Math.max(...plan.readers) })}</p>`
        : nothing}
      ${plan.step_free ? html`<p>${t("walk-outlook-step-free", { count: plan.step_free })}</p>` : nothing}
      ${gaveWay(plan.gave_way)} ${plan.stops ? spokenRule(round) : nothing}`;
  };
}
