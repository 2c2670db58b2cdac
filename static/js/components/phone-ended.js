// After the session has ended a phone reads: its own chart, everybody's posted ones, its own notes. Nothing is taken in.

import { html, nothing } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import { t } from "facilitator/core/messages.js";
import { draw } from "facilitator/core/page.js";
import { rows } from "facilitator/core/rows.js";
import { tableAndGroup, tableName, words } from "facilitator/core/ui.js";
import { chartView, ownChart } from "facilitator/components/phone-chart.js";
import { myNotes } from "facilitator/components/phone-mine.js";
import { writerOf } from "facilitator/components/phone-note.js";

export function showEnded(section, context) {
  const { openChart, table } = context;
  const writer = writerOf(context);
  const tableOf = (chart) => rows.get("table", String(chart.table));

  function open(chart) {
    openChart.value = chart;
    setTimeout(() => section.querySelector("[tabindex]")?.focus(), 0);
  }

  const reading = (chart) => html`<button @click=${() => open("")}>‹ ${t("phone-back")}</button>
    <h2 tabindex="-1">${tableAndGroup(tableOf(chart))}</h2>
    ${chartView(chart, { notes: true })}`;

  function others() {
    const charts = rows.all("chart").filter((chart) => chart.posted && chart.table && chart.table !== table()?.number);
    charts.sort((a, b) => a.table - b.table || (a.id < b.id ? -1 : 1));
    if (!charts.length) return nothing;
    return html`<details class="all-charts"><summary>${t("walk-all-charts")}</summary>
      <ul class="plain charts">
        ${repeat(charts, (chart) => chart.id, (chart) => html`<li>
          <button class="wide" @click=${() => open(chart.id)}>${tableName(tableOf(chart))} <span>${activityOf(chart)}</span></button></li>`)}
      </ul></details>`;
  }

  draw(section, () => {
    const chart = openChart.value && rows.get("chart", openChart.value);
    if (chart) return html`${unsent(writer.draft.value)} ${reading(chart)}`;
    return html`${unsent(writer.draft.value)} ${myNotes(context)}
      ${table() ? html`<h2 tabindex="-1">${t("phone-own-chart")}</h2>${ownChart(context, { notes: true })}` : nothing}
      ${others()}`;
  });
}

// Where the day has several activities, a table has a chart in each.
function activityOf(chart) {
  const titles = rows.all("activity");
  return titles.length > 1 ? (titles.find((one) => one.id === chart.activity)?.title ?? "") : "";
}

// A note that was half written stays on this phone, to be read out or copied.
function unsent(draft) {
  if (!draft?.text.trim()) return nothing;
  return html`<section class="told"><p>${t("phone-ended-unsent")}</p><blockquote>${words(draft.text)}</blockquote></section>`;
}
