// Photographs of a chart: drawn with the notes that stick to a place on them; a place chosen by tap or by keyboard.

import { html, nothing, svg } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import { t } from "facilitator/core/messages.js";
import { here } from "facilitator/core/page.js";
import { rows } from "facilitator/core/rows.js";
import { words } from "facilitator/core/ui.js";
import { photosOf, pinned } from "facilitator/components/photo-rows.js";
import { picture } from "facilitator/components/session-files.js";

const pathOf = (photo, size) => `/s/${here.code}/photos/${photo.id}/${size}`;

export const image = (photo, alt, size = "full") =>
  html`<img src=${picture(here, pathOf(photo, size)) || nothing} alt=${alt} width=${photo.width} height=${photo.height} />`;

export const nameOf = (photo) => {
  const all = photosOf(photo.chart);
  return t("photo-of-chart", { table: photo.table, place: all.findIndex((one) => one.id === photo.id) + 1, count: all.length });
};

// What it shows, as its table or the facilitator says it; until somebody has said it, whose it is.
export const altOf = (photo) => photo.caption || nameOf(photo);

export const pictured = (photo) => html`${image(photo, altOf(photo))}${captionOf(photo)}`;

const captionOf = (photo) => (photo.caption ? html`<figcaption>${words(photo.caption)}</figcaption>` : nothing);

// `note(row)` draws a note; `onSpot(photo, spot)`: what tapping a place does, where notes may be left.
export function photoViews(chart, { notes = [], note, onSpot = null, first = photosOf(chart.id) } = {}) {
  return html`${repeat(first, (photo) => photo.id, (photo) => {
    const stuck = pinned(notes, photo);
    return html`<div class="photo" data-photo=${photo.id}>
      <figure>${sheet(photo, stuck.map((one) => one.spot), onSpot && ((spot) => onSpot(photo, spot)))}${captionOf(photo)}</figure>
      ${onSpot ? html`<button class="wide" @click=${() => onSpot(photo, [0.5, 0.5])}>${t("photo-note-place")}</button>` : nothing}
      ${stuck.length
        ? html`<ol class="plain photo-notes">${repeat(stuck, (one) => one.id, (one, at) => html`<li><span class="photo-number">${t("photo-pin", { number: at + 1 })}</span>${note(one)}</li>`)}</ol>`
        : nothing}
    </div>`;
  })}
  ${first.length && chart.typed ? html`<p class="quiet">${t("photo-transcribed")}</p>` : nothing}`;
}

// The picture with numbered pins over it. Taps on it are a shortcut: the same is done with a button and a choice of places.
export function sheet(photo, spots, onSpot = null) {
  const unit = Math.max(photo.width, photo.height) / 100;
  const at = (event) => {
    const box = event.currentTarget.getBoundingClientRect();
    const share = (value) => Math.min(1, Math.max(0, Math.round(value * 1000) / 1000));
    onSpot([share((event.clientX - box.left) / box.width), share((event.clientY - box.top) / box.height)]);
  };
  return html`<div class="photo-sheet" data-open=${String(Boolean(onSpot))} @click=${onSpot ? at : nothing}>
    ${image(photo, altOf(photo))}
    <svg viewBox=${`0 0 ${photo.width} ${photo.height}`} aria-hidden="true">
      ${spots.map(
        ([x, y], place) => svg`<g transform=${`translate(${x * photo.width} ${y * photo.height}) scale(${unit})`}>
          <circle r="3.6" /><text y="1.4" text-anchor="middle" font-size="4">${place + 1}</text></g>`,
      )}
    </svg>
  </div>`;
}

const THIRDS = [1 / 6, 1 / 2, 5 / 6];
const ROWS = ["top", "middle", "bottom"];
const COLUMNS = ["left", "centre", "right"];
const nearest = (share) => Math.min(2, Math.floor(share * 3));

// Where a note is stuck: the picture to tap, and nine places for keyboard and screen reader.
export function spotField(photo, spot, choose) {
  const row = rows.get("photo", photo);
  if (!row) return nothing;
  return html`<fieldset class="photo-spot">
    <legend>${t("photo-where")}</legend>
    ${sheet(row, [spot], choose)}
    <div class="photo-places">
      ${ROWS.flatMap((down, y) =>
        COLUMNS.map((across, x) => {
          const on = nearest(spot[0]) === x && nearest(spot[1]) === y;
          return html`<label><input type="radio" name="spot" .checked=${on} @change=${() => choose([THIRDS[x], THIRDS[y]])} />
            <span>${t(`photo-place-${down}-${across}`)}</span></label>`;
        }),
      )}
    </div>
  </fieldset>`;
}
