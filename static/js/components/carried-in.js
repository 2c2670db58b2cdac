// What an earlier stage left, shown where a stage carries it in.

import { html, nothing } from "lit-html";
import { t } from "facilitator/core/messages.js";
import { currentStage, rows, sheetNow } from "facilitator/core/rows.js";
import { words } from "facilitator/core/ui.js";

export function carriedIn(table) {
  const from = currentStage()?.settings.carry_in;
  const chart = sheetNow(table);
  if (!from || !chart) return nothing;
  const stage = rows.get("stage", from) ?? rows.get("stage", `${currentStage().activity}.${from}`);
  const sections = new Set(rows.all("topic").filter((topic) => topic.stage === stage?.id).map((topic) => topic.id));
  const lines = rows.all("line").filter((line) => line.chart === chart.id && sections.has(line.section) && !line.held && !line.hidden);
  if (!lines.length) return nothing;
  return html`<details class="carried" open>
    <summary>${t("carried-in", { title: stage.title })}</summary>
    <ul class="chart-lines">${lines.map((line) => html`<li>${words(line.text)}</li>`)}</ul>
  </details>`;
}
