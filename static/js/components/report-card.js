// A table's card: its challenge, the strategies that deal with it, and why they worked. The same on every page.

import { html, nothing } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import { locale } from "facilitator/core/language.js";
import { t } from "facilitator/core/messages.js";
import { currentActivity, rows, stagesInOrder } from "facilitator/core/rows.js";
import { words } from "facilitator/core/ui.js";

export const cardOf = (table, activity = currentActivity()) => rows.get("challenge", `${activity}.${table}`);

export const strategiesOf = (table, activity = currentActivity()) =>
  rows
    .all("strategy")
    .filter((strategy) => strategy.table === table && strategy.activity === activity)
    .sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));

// The settings of the pick in which the activity's cards are filled.
export const pickSettings = (activity = currentActivity()) =>
  stagesInOrder().find((stage) => stage.kind === "pick" && stage.activity === activity)?.settings ?? {};

// What the card's fields are called: as the agenda says, else challenge, strategy, why.
export function label(field) {
  const own = pickSettings().labels?.[field];
  return own ? words(own) : t(`card-${field}`);
}

export const hasCard = (table) => Boolean(cardOf(table)?.text || strategiesOf(table).length);

// `big`: the challenge is the page's largest words.
export function cardView(table, { big = false } = {}) {
  const card = cardOf(table);
  if (!hasCard(table)) return html`<p class="quiet">${t("card-empty")}</p>`;
  return html`<div class=${big ? "report-card is-big" : "report-card"}>
    <p class="card-label">${label("challenge")}</p>
    <p class="card-challenge">${card?.text ? words(card.text) : t("card-no-challenge")}</p>
    ${repeat(strategiesOf(table), (strategy) => strategy.id, strategyView)}
  </div>`;
}

export const strategyView = (strategy) => html`<div class="card-strategy">
  <p class="card-label">${label("strategy")}</p>
  <p class="card-what">${words(strategy.text)}</p>
  ${strategy.why ? html`<p class="card-why"><span class="card-label">${label("why")}</span> ${words(strategy.why)}</p>` : nothing}
</div>`;

// "Tables 3 and 9": in the reader's own way of listing.
export function tableList(numbers) {
  const list = new Intl.ListFormat(locale, { type: "conjunction" });
  return t("tables-listed", { count: numbers.length, tables: list.format(numbers.map(String)) });
}
