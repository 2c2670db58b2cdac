// The pick stage: each table fills one card, and says who will report.

import { html, nothing } from "lit-html";
import { t } from "facilitator/core/messages.js";
import { draw, slot } from "facilitator/core/page.js";
import { openTables } from "facilitator/core/rows.js";
import { cardsOverview } from "facilitator/components/console-cards.js";
import { cardEditor } from "facilitator/components/desk-card.js";
import { ownChart } from "facilitator/components/phone-chart.js";
import { recorderCard } from "facilitator/components/phone-record.js";
import { cardOf, cardView, hasCard, tableList } from "facilitator/components/report-card.js";
import { reporterCard } from "facilitator/components/reporter.js";
import { turnPages } from "facilitator/components/screen-pages.js";

export function phone(section, context) {
  draw(slot(section, "card"), () => {
    const number = context.table()?.number;
    const card = number ? cardOf(number) : null;
    return html`<h2>${t("card-of-table")}</h2>
      ${cardView(number)}
      ${card?.ready ? html`<p class="quiet">✓ ${t("card-is-ready")}</p>` : nothing}
      ${card?.alike.length ? html`<p class="card-alike">${t("card-alike", { tables: tableList(card.alike) })}</p>` : nothing}`;
  });
  draw(slot(section, "reporter"), () => reporterCard(context));
  draw(slot(section, "recorder"), () => recorderCard(context));
  draw(slot(section, "chart"), () => ownChart(context));
}

export function desk(section, context) {
  draw(slot(section, "card"), cardEditor(context));
}

// Numbered sheets: dashed while empty, outlined once begun, filled and ticked when the card is ready.
export function screen(section) {
  turnPages(slot(section, "tables"));
  const state = (number) => (cardOf(number)?.ready ? "ready" : hasCard(number) ? "begun" : "empty");
  draw(slot(section, "count"), () => {
    const tables = openTables();
    return t("card-count", { count: tables.filter((table) => cardOf(table.number)?.ready).length, total: tables.length });
  });
  draw(slot(section, "tables"), () =>
    openTables().map(
      ({ number }) => html`<div class="sheet card-sheet" data-posted=${String(state(number) === "ready")} data-card=${state(number)}>
        ${number}${state(number) === "ready" ? html`<span class="card-tick" aria-hidden="true">✓</span>` : nothing}
        <span class="hidden-but-said">${t(`card-state-${state(number)}`)}</span>
      </div>`,
    ),
  );
}

export function console(section, context) {
  draw(slot(section, "cards"), () => cardsOverview(context));
}
