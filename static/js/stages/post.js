// The post stage: the charts go up on the wall.

import { html } from "lit-html";
import { t } from "facilitator/core/messages.js";
import { draw, slot } from "facilitator/core/page.js";
import { chartOf, openTables } from "facilitator/core/rows.js";
import { postAllButton } from "facilitator/components/console-discuss.js";
import { ownChart } from "facilitator/components/phone-chart.js";
import { recorderCard } from "facilitator/components/phone-record.js";
import { turnPages } from "facilitator/components/screen-pages.js";
import { postedCount } from "facilitator/components/wall-count.js";

export function phone(section, context) {
  draw(slot(section, "posted"), () => {
    const posted = chartOf(context.table()?.number)?.posted;
    return html`<p><strong>${t(posted ? "phone-posted" : "phone-not-posted")}</strong></p>
      <p>${t("phone-posted-count", postedCount())}</p>`;
  });
  draw(slot(section, "recorder"), () => recorderCard(context));
  draw(slot(section, "chart"), () => ownChart(context));
}

export function desk() {}

export function console(section, context) {
  draw(slot(section, "post"), () => postAllButton(context));
}

// Numbered sheets, outline until their chart is posted.
export function screen(section) {
  turnPages(slot(section, "wall"));
  draw(slot(section, "count"), () => t("phone-posted-count", postedCount()));
  draw(slot(section, "wall"), () =>
    openTables().map(
      (table) => html`<div class="sheet" data-posted=${String(Boolean(chartOf(table.number)?.posted))}>
        ${table.number}
        <span class="hidden-but-said">${t(chartOf(table.number)?.posted ? "screen-is-posted" : "screen-not-posted")}</span>
      </div>`,
    ),
  );
}
