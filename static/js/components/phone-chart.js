// A chart as a phone shows it: sections of lines, and the notes beside the line they are on.

import { html, nothing } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import { later } from "facilitator/core/later.js";
import { t } from "facilitator/core/messages.js";
import { drawnLater } from "facilitator/core/parts.js";
import { linesOf, notesOf, rows, sheetNow, topicsFor } from "facilitator/core/rows.js";
import { noteCard, words } from "facilitator/core/ui.js";
import { isPicture, photosOf, pinned } from "facilitator/components/photo-rows.js";

const photoViews = drawnLater(() => later("components/photos.js"), (photos) => photos.photoViews);

// `top`: nothing on the page stands between its title and the topics. `onLine(line)`: what tapping a line does (leaving a note on it), where notes may be left.
export function chartView(chart, { notes = false, onLine = null, onSpot = null, note = noteCard, top = false } = {}) {
  const table = rows.get("table", String(chart.table));
  const lines = linesOf(chart.id);
  const stuck = notes ? notesOf(chart.id) : [];
  const photos = photosOf(chart.id);
  const onPhoto = new Set(photos.flatMap((photo) => pinned(stuck, photo)));
  const on = (id) => stuck.filter((item) => item.line === id && !onPhoto.has(item)).map((item) => note(item));
  const line = (row) => html`<li>
    ${onLine
      ? html`<button class="line-button" @click=${() => onLine(row)}>
          ${words(row.text)}<span class="hidden-but-said">${t("phone-note-line")}</span>
        </button>`
      : words(row.text)}
    ${on(row.id)}
  </li>`;
  return html`${photos.length ? photoViews(chart, { notes: stuck, note, onSpot, first: photos }) : nothing}
    <div class="chart">
      ${topicsFor(table?.group ?? "", chart.activity, chart.id).map((topic) => {
        const own = lines.filter((row) => row.section === topic.id);
        return html`<section class="chart-section">
          ${top ? html`<h2>${words(topic.text)}</h2>` : html`<h3>${words(topic.text)}</h3>`}
          ${own.length
            ? html`<ul class="chart-lines">${repeat(own, (row) => row.id, line)}</ul>`
            : isPicture(chart) ? html`<p class="quiet">${t("photo-as-pictured")}</p>` : html`<p class="quiet">${t("phone-no-lines")}</p>`}
        </section>`;
      })}
    </div>
    ${notes ? on("") : nothing}`;
}

export function ownChart({ table }, options) {
  const chart = sheetNow(table());
  return chart ? chartView(chart, options) : nothing;
}
