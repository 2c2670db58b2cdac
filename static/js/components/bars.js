// Counts drawn: bars, the columns of a scale, a plot of two ratings. Every number also stands there as text.

import { html, nothing, svg } from "lit-html";
import { ref } from "lit-html/directives/ref.js";
import { t } from "facilitator/core/messages.js";
import { words } from "facilitator/core/ui.js";

// items: {text, value, said: the value in words, best?, own?}; turn: what makes the list go page by page on the projector.
export function bars(items, { turn = () => {} } = {}) {
  const most = Math.max(1, ...items.map((item) => item.value));
  return html`<ol class="plain bars" ${ref(turn)}>${items.map((item) => bar(item, most))}</ol>`;
}

// How much of a whole.
export const share = (part, whole) => html`<svg class="bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
  <rect class="bar-rest" width="100" height="1" /><rect class="bar-part" width=${whole ? (100 * Math.max(0, part)) / whole : 0} height="1" />
</svg>`;

const bar = ({ text, value, said, best, own }, most) => html`<li data-best=${String(Boolean(best))}>
  <p class="bar-head">
    <span class="bar-text">${words(text)}${own ? html` <span class="bar-own">${own}</span>` : nothing}</span>
    <strong class="bar-said">${said}</strong>
  </p>
  ${share(value, most)}
</li>`;

// steps: {label, count}; low and high: what the ends mean.
export function columns(steps, { low = "", high = "" } = {}) {
  const most = Math.max(1, ...steps.map((step) => step.count));
  return html`<div class="columns">
    <ol class="plain columns-steps">
      ${steps.map(
        ({ label, count }) => html`<li>
          <span class="hidden-but-said">${t("bars-step", { step: label, count })}</span>
          <span aria-hidden="true">${count}</span>
          <svg class="column" viewBox="0 0 1 100" preserveAspectRatio="none" aria-hidden="true">
            <rect class="bar-rest" width="1" height="100" />
            <rect class="bar-part" y=${100 - (100 * count) / most} width="1" height=${(100 * count) / most} />
          </svg>
          <span class="column-label" aria-hidden="true">${label}</span>
        </li>`,
      )}
    </ol>
    ${low || high ? html`<p class="columns-ends"><span>${words(low)}</span><span>${words(high)}</span></p>` : nothing}
  </div>`;
}

const EDGE = 14; // % kept free for the marks at the ends of the axes
const NEAR = 9; // % within which two marks would cover one another

// points: {number, text, x, y} with x and y from 1 to 5; x and y: the axes' names. Text alternative: the list beside it.
export function plot(points, { x, y }) {
  const at = (value) => EDGE + ((value - 1) / 4) * (100 - 2 * EDGE);
  const marks = [];
  for (const point of points) {
    const place = { left: at(point.x), top: 100 - at(point.y) };
    const near = marks.find((mark) => Math.hypot(mark.left - place.left, mark.top - place.top) < NEAR);
    if (near) near.numbers.push(point.number);
    else marks.push({ ...place, numbers: [point.number] });
  }
  return html`<div class="plot">
    <p class="plot-y">${words(y)} ↑</p>
    <svg class="plot-field" role="img" aria-label=${t("bars-plot", { x, y })}>
      <rect class="plot-best" width="50%" height="50%" />
      <line x1="50%" y1="0" x2="50%" y2="100%" /><line x1="0" y1="50%" x2="100%" y2="50%" />
      ${marks.map(
        ({ left, top, numbers }) => svg`<circle cx="${left}%" cy="${top}%" r=${numbers.length > 1 ? "1.15em" : "0.8em"} /><text x="${left}%" y="${top}%" dy="0.35em">${numbers.join("·")}</text>`,
      )}
    </svg>
    <p class="plot-x">${words(x)} →</p>
  </div>`;
}

// What people answered to a targeted topic, as it comes in.
export function tallyChart(topic, tally) {
  const counts = tally?.counts ?? [];
  const voters = tally?.voters ?? 0;
  const said = html`<p class="quiet tally-said">${t("bars-answers", { count: voters })}</p>`;
  if (topic.form === "scale") {
    const steps = Array.from({ length: topic.steps }, (_, at) => ({ label: String(at + 1), count: counts[at] ?? 0 }));
    return html`${columns(steps, topic)} ${said}`;
  }
  const ranking = topic.form === "ranking";
  const items = topic.options.map((text, at) => {
    const value = counts[at] ?? 0;
    return { text, value, said: ranking ? t("bars-points", { count: value }) : String(value) };
  });
  if (ranking) items.sort((a, b) => b.value - a.value);
  return html`${bars(items)} ${said}`;
}
