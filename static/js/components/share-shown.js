// What a table speaks on, as its stage says: its card, its chart, the room's themes, or what a vote put on top.

import { html, nothing } from "lit-html";
import { t } from "facilitator/core/messages.js";
import { chartOf, currentActivity, rows } from "facilitator/core/rows.js";
import { words } from "facilitator/core/ui.js";
import { themeCount, themeName } from "facilitator/components/board-theme.js";
import { votedOptions } from "facilitator/components/card-sources.js";
import { chartView } from "facilitator/components/phone-chart.js";
import { cardView, hasCard } from "facilitator/components/report-card.js";
import { settings } from "facilitator/components/turns.js";

export const roomWide = () => ["themes", "top"].includes(settings().show);

export function shown(turn, { big = false } = {}) {
  if (roomWide()) return html`<div class="report-card">${roomList()}</div>`;
  const chart = chartOf(turn.table);
  if (settings().show === "chart" && chart) return chartView(chart);
  if (hasCard(turn.table)) return cardView(turn.table, { big });
  return html`<p class="card-none">${t("share-no-card")}</p>`;
}

// One line each: what the vote put first, or the room's themes with how many tables said so.
export function roomList() {
  if (settings().show === "top") {
    return votedOptions().map(({ text, place }) => html`<p class="turn-one"><strong class="turn-one-table">${place}</strong> ${words(text)}</p>`);
  }
  return rows
    .all("theme")
    .filter((theme) => theme.activity === currentActivity() && !theme.table && (theme.title || theme.items))
    .sort((a, b) => a.position - b.position)
    .map(
      (theme, index) => html`<p class="turn-one">
        <strong>${words(themeName(theme, index))}</strong> <span class="turn-one-taps">${themeCount(theme)}${theme.minority ? html` · ${t("theme-minority")}` : nothing}</span>
      </p>`,
    );
}
