// In a walk the desk types in what somebody without a phone wrote on a paper note, in their name or as the table.

import { signal } from "@preact/signals-core";
import { html, nothing } from "lit-html";
import { t } from "facilitator/core/messages.js";
import { currentActivity, currentStage, rows } from "facilitator/core/rows.js";
import { KINDS, tableAndGroup } from "facilitator/core/ui.js";
import { mayLeave } from "facilitator/components/moderation.js";

const said = signal("");
const problem = signal("");

export function paperNote({ outbox, number, holdsPen }) {
  if (currentStage()?.kind !== "walk" || !holdsPen()) return nothing;
  const charts = rows
    .all("chart")
    .filter((chart) => chart.activity === currentActivity() && chart.posted && chart.table && chart.table !== number)
    .sort((a, b) => a.table - b.table);
  if (!charts.length) return nothing;

  async function stick(event) {
    event.preventDefault();
    const form = event.target;
    const { chart, kind, text, name } = form.elements;
    said.value = "";
    problem.value = text.value.trim() ? "" : t("refusal-empty");
    if (problem.value || !(await mayLeave(text.value))) return;
    const args = { table: number, chart: chart.value, kind: kind.value, text: text.value, name: name.value };
    const answer = await outbox.answered(outbox.put("note.paper", args));
    problem.value = answer.ok ? "" : answer.error.message;
    if (!answer.ok) return;
    said.value = t("paper-note-there");
    text.value = name.value = "";
    text.focus();
  }

  return html`<details class="paper-note">
    <summary>${t("paper-note-title")}</summary>
    <form @submit=${stick}>
      <p>${t("paper-note-says")}</p>
      <label for="paper-chart">${t("paper-note-chart")}</label>
      <select id="paper-chart" name="chart">${charts.map((chart) => html`<option value=${chart.id}>${tableAndGroup(rows.get("table", String(chart.table)))}</option>`)}</select>
      <label for="paper-kind">${t("phone-which-kind")}</label>
      <select id="paper-kind" name="kind">${KINDS.map((kind) => html`<option value=${kind}>${t(`kind-${kind}`)}</option>`)}</select>
      <label for="paper-text">${t("phone-note-text")}</label>
      <textarea id="paper-text" name="text" rows="3" dir="auto" aria-describedby="paper-problem"></textarea>
      <label for="paper-name">${t("paper-note-name")}</label>
      <input id="paper-name" name="name" maxlength="60" autocomplete="off" dir="auto" />
      <p id="paper-problem" class="error" role="alert">${problem.value}</p>
      <button class="primary">${t("phone-stick")}</button>
      <p role="status">${said.value}</p>
    </form>
  </details>`;
}
