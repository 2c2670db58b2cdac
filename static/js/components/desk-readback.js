// Reading the chart back, on the desk: the table's phones are asked; what they say stands here and beside the line meant.

import { html, nothing } from "lit-html";
import { signal } from "@preact/signals-core";
import { t } from "facilitator/core/messages.js";
import { linesOf, rows } from "facilitator/core/rows.js";
import { words } from "facilitator/core/ui.js";

const FEW = 3; // a line of fewer words says little to somebody who was not there

export const readingBack = signal(false); // the read-back card is on (desk-hints.js)

export function readBack({ outbox, table }, chart) {
  const row = rows.get("readback", chart.id);
  const lines = linesOf(chart.id);
  if (!row && !lines.length) return nothing;
  const known = new Set(lines.map((line) => line.id));
  const whole = (row?.words ?? []).filter((said) => said.text && !known.has(said.line));
  const turn = (on) => outbox.put("chart.readback", { chart: chart.id, on });
  return html`<section class="readback" aria-labelledby="readback-title">
    <h2 id="readback-title">${t("check-title")}</h2>
    <div class="row">
      <button @click=${() => turn(!row?.open)}>${t(row?.open ? "readback-stop" : "readback-ask")}</button>
      <p role="status">${row ? counted(row, table()) : t("readback-why")}</p>
    </div>
    ${whole.map((said) => html`<p class="differs">${t("readback-differs")} ${words(said.text)}</p>`)}
  </section>`;
}

// "3 of 7 agree, 1 differs, 1 is asked again."
export function counted(row, table) {
  const { agree, differ, again } = row;
  const of = Math.max(table?.seated ?? 0, agree + differ + again);
  return html`${t("readback-agree", { agree, of })}${differ ? html` ${t("readback-differ", { differ })}` : nothing}${again
      ? html` ${t("readback-again", { again })}`
      : nothing}`;
}

// What somebody at the table says of a line.
export function saidOfLine(line) {
  if (!line) return nothing;
  const said = rows.get("readback", line.chart)?.words.filter((one) => one.line === line.id) ?? [];
  return said.map((one) => html`<p class="differs">${t("readback-differs")} ${one.text ? words(one.text) : t("readback-no-words")}</p>`);
}

export const isShort = (text) => readingBack.value && text.trim() !== "" && text.trim().split(/\s+/u).length < FEW;

// Writing without spaces has no words to count: only letters of such that use them are judged.
export const shortHint = (text) => (isShort(text) ? html`<span>· ${t("readback-short")}</span>` : nothing);
