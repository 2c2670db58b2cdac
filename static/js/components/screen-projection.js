// What this projector was told to show: the stage, one thing in the spotlight, or nothing; and standing still when frozen.

import { effect } from "@preact/signals-core";
import { html, nothing } from "lit-html";
import { keyed } from "lit-html/directives/keyed.js";
import { ref } from "lit-html/directives/ref.js";
import { t } from "facilitator/core/messages.js";
import { draw } from "facilitator/core/page.js";
import { linesOf, notesOf, rows, topicsFor } from "facilitator/core/rows.js";
import { kindName, noteCard, tableAndGroup, words } from "facilitator/core/ui.js";
import { isPicture, photosOf } from "facilitator/components/photo-rows.js";
import { pictured } from "facilitator/components/photos.js";
import { released } from "facilitator/components/released.js";
import { turnOnce } from "facilitator/components/screen-pages.js";

export const MAIN = "main";

export const projection = (id) => rows.get("projection", id) ?? { id, shows: "stage", frozen: false };

export function followProjection(id, { page, spotlight, stage }) {
  draw(spotlight, () => {
    const row = projection(id);
    return row.shows === "spotlight" ? keyed(`${row.on_kind} ${row.on}`, inTheSpotlight(row)) : nothing;
  });
  let frozen = null;
  effect(() => {
    const row = projection(id);
    document.body.dataset.shows = row.shows;
    spotlight.hidden = row.shows !== "spotlight";
    stage.hidden = row.shows === "spotlight" || row.shows === "replay";
    frozen = standStill(page, row.frozen, frozen);
  });
}

// A frozen screen shows a copy of itself; behind it everything goes on.
function standStill(page, still, copy) {
  if (still === Boolean(copy)) return copy;
  page.hidden = still;
  if (!still) return copy.remove() ?? null;
  const picture = page.cloneNode(true);
  picture.hidden = false;
  picture.removeAttribute("id");
  for (const part of picture.querySelectorAll("[id]")) part.removeAttribute("id");
  picture.dataset.frozen = "true";
  page.after(picture);
  return picture;
}

function inTheSpotlight({ on_kind: kind, on }) {
  if (kind === "parking") return parking();
  const row = rows.get(kind, on);
  if (!row || row.hidden || row.held) return nothing;
  if (kind === "chart") return chart(row);
  const table = rows.get("table", String(rows.get("chart", row.chart)?.table ?? row.table ?? 0));
  return pages(html`${kind === "note" ? html`<p class="spotlight-kind">${kindName(row.kind)}</p>` : nothing}
    <p class="spotlight-words">${words(row.text)}</p>
    <p class="spotlight-from">${row.affiliation ? html`<bdi>${row.affiliation}</bdi> · ` : nothing}${!table ? nothing : kind === "note" ? t("console-on-chart", { number: table.number }) : tableAndGroup(table)}</p>`);
}

function chart(row) {
  const table = rows.get("table", String(row.table));
  const lines = linesOf(row.id);
  const notes = notesOf(row.id).filter((note) => released("note", note.id));
  const on = (id) => notes.filter((note) => note.line === id).map((note) => noteCard(note));
  return html`<h2 class="spotlight-title">${tableAndGroup(table)}</h2>
    ${pages(
      html`${isPicture(row) ? photosOf(row.id).map((photo) => html`<figure class="spotlight-photo">${pictured(photo)}</figure>`) : nothing}
      ${topicsFor(table?.group ?? "", row.activity, row.id).map(
        (topic) => html`<h3>${words(topic.text)}</h3>
          ${lines.filter((line) => line.section === topic.id).map((line) => html`<p>${words(line.text)}</p>${on(line.id)}`)}`,
      )}
      ${on("")}`,
    )}`;
}

function parking() {
  return html`<h2 class="spotlight-title">${t("screen-parking")}</h2>
    ${pages(rows.all("parked").filter((row) => released("parked", row.id)).map((row) => html`<p>${words(row.text)}</p>`))}`;
}

const pages = (content) => html`<div class="spotlight-pages" ${ref(turnOnce)}>${content}</div>`;
