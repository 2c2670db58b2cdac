// Lines that phones at this table offer quietly: the recorder puts each on the chart, or leaves it off.

import { html, nothing } from "lit-html";
import { t } from "facilitator/core/messages.js";
import { chartOf, rows } from "facilitator/core/rows.js";
import { words } from "facilitator/core/ui.js";

export function quietLines({ outbox, holdsPen, number }) {
  const chart = chartOf(number);
  const offered = rows.all("line").filter((line) => line.held && line.quiet && line.chart === chart?.id);
  if (!offered.length) return nothing;
  return html`<section class="quiet-lines" aria-label=${t("desk-quiet", { count: offered.length })}>
    <h2>${t("desk-quiet", { count: offered.length })}</h2>
    <ul class="plain">
      ${offered.map(
        (line) => html`<li>
          <p class="quiet">${words(rows.get("topic", line.section)?.text ?? "")}</p>
          <p>${words(line.text)}</p>
          ${holdsPen()
            ? html`<div class="row">
                <button class="primary" @click=${() => outbox.put("line.accept", { line: line.id })}>${t("desk-quiet-take")}</button>
                <button @click=${() => outbox.put("line.remove", { line: line.id, base: line.seq })}>${t("desk-quiet-leave")}</button>
              </div>`
            : nothing}
        </li>`,
      )}
    </ul>
  </section>`;
}
