// The cards of all tables while they are being filled, and which of them say nearly the same.

import { html, nothing } from "lit-html";
import { t } from "facilitator/core/messages.js";
import { openTables } from "facilitator/core/rows.js";
import { words } from "facilitator/core/ui.js";
import { listed } from "facilitator/components/lists.js";
import { cardOf, hasCard, strategiesOf, tableList } from "facilitator/components/report-card.js";

export function cardsOverview({ openMenu }) {
  const tables = openTables();
  const ready = tables.filter((table) => cardOf(table.number)?.ready).length;
  return html`<p class="console-label">${t("card-count", { count: ready, total: tables.length })}</p>
    <ol class="console-cards">
      ${tables.map((table) => oneCard(table, openMenu))}
    </ol>`;
}

function oneCard(table, openMenu) {
  const card = cardOf(table.number);
  const strategies = strategiesOf(table.number);
  const missing = [
    ...(card?.text ? [] : ["challenge"]),
    ...(strategies.length ? [] : ["strategy"]),
    ...(strategies.some((strategy) => !strategy.why) ? ["why"] : []),
    ...(table.reporter || table.reporter_name ? [] : ["reporter"]),
  ];
  return html`<li class="console-card" data-ready=${String(Boolean(card?.ready))} data-table=${table.number}>
    <p class="console-card-head">
      <button type="button" class="console-card-open" @click=${() => openMenu(table.number)}>
        <span class="hidden-but-said">${t("console-table-word")}</span> <span class="console-number">${table.number}</span>
      </button>
      ${table.reporter_name ? html`<span>${words(table.reporter_name)}</span>` : nothing}
      <span class="console-card-state">${card?.ready ? html`✓ ${t("card-state-ready")}` : t(`card-state-${hasCard(table.number) ? "begun" : "empty"}`)}</span>
    </p>
    ${card?.text ? html`<p class="console-card-challenge">${words(card.text)}</p>` : nothing}
    ${strategies.map((strategy) => html`<p class="console-card-strategy">${words(strategy.text)}</p>`)}
    ${hasCard(table.number) && missing.length
      ? html`<p class="console-mark">${t("card-missing", { what: listed(missing.map((name) => t(`card-missing-${name}`))) })}</p>`
      : nothing}
    ${card?.alike.length ? html`<p class="console-card-alike">${t("share-alike-short", { tables: listed(card.alike) })}</p>` : nothing}
  </li>`;
}

// Before the share-out: how many are ready, and who says nearly the same.
export function beforeTheMicrophone() {
  const tables = openTables();
  const cards = tables.map((table) => cardOf(table.number)).filter(Boolean);
  const families = [];
  for (const card of cards) {
    if (card.alike.length && !families.some((family) => family.includes(card.table))) families.push([card.table, ...card.alike]);
  }
  if (!families.length) return nothing;
  return html`<h3>${t("share-before")}</h3>
    ${families.map(
      (family) => html`<p><span class="console-card-alike">${t("share-family", { tables: tableList(family) })}</span> ${words(cardOf(family[0]).text)}</p>`,
    )}
    <p class="console-label">${t("share-family-hint")}</p>`;
}
