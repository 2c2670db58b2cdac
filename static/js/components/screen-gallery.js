// The gallery: one chart at a time, in columns that run on over as many pages as it needs. Text is never made smaller:
// what does not fit goes to the next page. Pages turn by themselves; the arrow keys turn them by hand.

import { effect, signal } from "@preact/signals-core";
import { html, nothing, render } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import { t } from "facilitator/core/messages.js";
import { currentActivity, linesOf, notesOf, rows, topicsFor } from "facilitator/core/rows.js";
import { noteCard, tableAndGroup, words } from "facilitator/core/ui.js";
import { isPicture, photosOf } from "facilitator/components/photo-rows.js";
import { pictured } from "facilitator/components/photos.js";
import { released } from "facilitator/components/released.js";

const TURN = 12_000; // ms a page stays
const CALM = 2_000; // ms between two redrawings while notes pour in

const gap = (flow) => Number.parseFloat(getComputedStyle(flow).columnGap) || 0;

// Which way it goes on from a place: to the right, or to the left where that is how one reads.
const onwards = () => (document.documentElement.dir === "rtl" ? -1 : 1);

export function showGallery(element) {
  const place = signal({ chart: 0, page: 0 });
  let timer = 0;
  let drawnAt = 0;
  let waiting = 0;

  const charts = () =>
    rows
      .all("chart")
      .filter((chart) => chart.activity === currentActivity() && chart.posted)
      .sort((a, b) => a.table - b.table);

  function pagesShown() {
    const flow = element.querySelector(".gallery-flow");
    return flow ? Math.max(1, Math.round((flow.scrollWidth + gap(flow)) / (flow.clientWidth + gap(flow)))) : 1;
  }

  function turn(by) {
    const count = charts().length;
    if (!count) return;
    let { chart, page } = place.peek();
    page += by;
    if (page < 0) [chart, page] = [(chart - 1 + count) % count, 0];
    else if (page >= pagesShown()) [chart, page] = [(chart + 1) % count, 0];
    place.value = { chart, page };
    clearInterval(timer);
    timer = setInterval(() => turn(1), TURN);
  }

  function template() {
    const all = charts();
    if (!all.length) return html`<p class="screen-count">${t("phone-no-charts")}</p>`;
    const index = place.value.chart % all.length;
    const chart = all[index];
    const table = rows.get("table", String(chart.table));
    const lines = linesOf(chart.id);
    const notes = notesOf(chart.id).filter((note) => released("note", note.id));
    const on = (id) => notes.filter((note) => note.line === id);
    return html`<h2 class="gallery-title">
        <span>${tableAndGroup(table)}</span>
        <span class="gallery-place">${t("screen-chart-of", { chart: index + 1, charts: all.length })}</span>
      </h2>
      <div class="gallery-flow">
        ${isPicture(chart) ? photosOf(chart.id).map((photo) => html`<figure class="gallery-photo">${pictured(photo)}</figure>`) : nothing}
        ${topicsFor(table.group, chart.activity, chart.id).map(
          (topic) => html`<h3>${words(topic.text)}</h3>
            ${repeat(
              lines.filter((line) => line.section === topic.id),
              (line) => line.id,
              (line) => html`<p class="gallery-line">${words(line.text)}</p>
                ${repeat(on(line.id), (note) => note.id, (note) => noteCard(note))}`,
            )}`,
        )}
        ${repeat(on(""), (note) => note.id, (note) => noteCard(note))}
      </div>`;
  }

  function show(drawn) {
    drawnAt = performance.now();
    render(drawn, element);
    const flow = element.querySelector(".gallery-flow");
    if (!flow) return;
    const pages = pagesShown();
    const page = Math.min(place.peek().page, pages - 1);
    flow.scrollLeft = onwards() * page * (flow.clientWidth + gap(flow));
    const mark = document.getElementById("screen-page");
    render(pages > 1 ? html`${t("screen-page-of", { page: page + 1, pages })}` : nothing, mark);
  }

  let shownPlace = null;
  effect(() => {
    const drawn = template();
    const turned = shownPlace !== place.value;
    shownPlace = place.value;
    clearTimeout(waiting);
    const wait = turned ? 0 : Math.max(0, drawnAt + CALM - performance.now());
    if (wait) waiting = setTimeout(() => show(drawn), wait);
    else show(drawn);
  });
  timer = setInterval(() => turn(1), TURN);
  addEventListener("keydown", (event) => {
    if (element.closest("section").hidden) return;
    if (event.key === "ArrowRight") turn(onwards());
    if (event.key === "PageDown") turn(1);
    if (event.key === "ArrowLeft") turn(-onwards());
    if (event.key === "PageUp") turn(-1);
  });
  addEventListener("resize", () => {
    place.value = { ...place.peek() };
  });
}
