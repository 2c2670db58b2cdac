// What a table speaks on, as its stage says: its card, its chart, the room's themes, or what a vote put on top.

import { html, nothing } from "lit-html";
import { t } from "facilitator/core/messages.js";
import { chartOf, currentActivity, rows } from "facilitator/core/rows.js";
import { words } from "facilitator/core/ui.js";
import { votedOptions } from "facilitator/components/card-sources.js";
import { chartView } from "facilitator/components/phone-chart.js";
import { cardView, hasCard } from "facilitator/components/report-card.js";
import { settings } from "facilitator/components/turns.js";

export const roomWide = () => ["themes", "top"].includes(settings().show);

export function shown(turn, { big = false } = {}) {
  if (roomWide()) return html`<ul class="plain shown-list">${roomList()}</ul>`;
  const chart = chartOf(turn.table);
  if (settings().show === "chart" && chart) return chartView(chart);
  if (hasCard(turn.table)) return cardView(turn.table, { big });
  return html`<p class="card-none">${t("share-no-card")}</p>`;
}

// One line each; what more people said or wanted stands first.
export function roomList() {
  if (settings().show === "top") {
    return votedOptions().map(({ text, tally }) => html`<li><strong>${tally.total}</strong> ${words(text)}</li>`);
  }
  return rows
    .all("theme")
    .filter((theme) => theme.activity === currentActivity() && !theme.table)
    .sort((a, b) => a.position - b.position)
    .map((theme) => html`<li>${words(theme.title)} ${tables(theme)}</li>`);
}

function tables(theme) {
  const from = new Set();
  for (const placing of rows.all("placing")) {
    if (placing.theme !== theme.id) continue;
    const item = rows.get(placing.on_kind, placing.on);
    const table = rows.get("chart", item?.chart)?.table;
    if (table) from.add(table);
  }
  return from.size ? html`<span class="quiet">${t("share-theme-heard", { count: from.size })}</span>` : nothing;
}
