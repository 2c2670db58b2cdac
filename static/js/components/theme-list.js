// Themes to read: their names, at how many tables each was heard; on request what lies in them.

import { html, nothing } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import { t } from "facilitator/core/messages.js";
import { rows } from "facilitator/core/rows.js";
import { words } from "facilitator/core/ui.js";
import { boardOf } from "facilitator/components/board-state.js";
import { fromPhone, released } from "facilitator/components/released.js";
import { themeCount, themeName } from "facilitator/components/board-theme.js";

// What lies in a theme, as far as this page may see it, in order.
export const insideTheme = (theme) =>
  rows
    .all("placing")
    .filter((placing) => placing.theme === theme.id)
    .sort((a, b) => a.position - b.position)
    .map((placing) => rows.get(placing.on_kind, placing.on))
    .filter(Boolean);

const nameOf = (theme, index) => (theme.title ? words(theme.title) : themeName(theme, index));
const tableOf = (row) => rows.get("chart", row.chart)?.table;

// `inside`: with the lines and notes, where they are here. `under`: beneath a heading of their table.
export const themeList = (themes, { inside = false, under = false } = {}) =>
  html`<ol class="plain theme-list">
    ${repeat(
      themes,
      (theme) => theme.id,
      (theme, index) => html`<li class="theme-card">
        ${under ? html`<h3>${nameOf(theme, index)}</h3>` : html`<h2>${nameOf(theme, index)}</h2>`}
        <p class="theme-count">
          ${themeCount(theme)} ${theme.minority ? html`<span class="board-minority">${t("theme-minority")}</span>` : nothing}
        </p>
        ${inside
          ? html`<ul class="chart-lines">
              ${insideTheme(theme).map(
                (row) => html`<li>${words(row.text)} ${tableOf(row) ? html`<span class="quiet">${t("table-number", { number: tableOf(row) })}</span>` : nothing}</li>`,
              )}
            </ul>`
          : nothing}
      </li>`,
    )}
  </ol>`;

// A note waits to be let on; a line stands on a chart that its recorder has posted.
const mayBeQuoted = (row) => (row.kind ? released("note", row.id) : !fromPhone(row) || released("line", row.id));

// On the projector: one theme a row, and the first line of each where there is room for it.
export const themesOnScreen = (themes, quotes) =>
  themes.map((theme, index) => {
    const [quote] = quotes ? insideTheme(theme).filter(mayBeQuoted) : [];
    return html`<li class="screen-theme" data-minority=${String(theme.minority)}>
      <div class="screen-theme-head"><p class="screen-theme-name">${theme.table ? html`<span class="screen-theme-table">${t("table-number", { number: theme.table })}</span> ` : nothing}${nameOf(theme, index)}</p>
      <p class="screen-theme-count">${themeCount(theme)}${theme.minority ? html` · ${t("theme-minority")}` : nothing}</p></div>
      ${quote && quote.text !== theme.title ? html`<p class="screen-theme-quote">${words(quote.text)}</p>` : nothing}
    </li>`;
  });

// Every theme that was made for a stage, the room's or those of all tables.
export function allThemes(stage) {
  const board = boardOf(stage).id;
  return rows
    .all("theme")
    .filter((theme) => theme.stage === board)
    .sort((a, b) => a.table - b.table || a.position - b.position);
}
