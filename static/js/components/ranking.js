// A list that a person puts in order: by its buttons, by arrow keys on them, or by pulling a line at its number.

import { html, nothing } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import { t } from "facilitator/core/messages.js";
import { words } from "facilitator/core/ui.js";

// items: {id, text}, best first; move(id, place): to this place, from 0; remove(id): where it may be taken out.
export function rankList(items, { move, remove = null }) {
  return html`<ol class="plain ranking">
    ${repeat(items, (item) => item.id, (item, at) => place(item, at, items.length, { move, remove }))}
  </ol>`;
}

function place(item, at, count, { move, remove }) {
  const step = (by, name, sign) => html`<button type="button" class="rank-step" ?disabled=${at + by < 0 || at + by >= count}
    aria-label=${t(name, { text: item.text, place: at + 1, count })} @click=${(event) => go(event, by)}>${sign}</button>`;
  // the line moves away under the finger: the focus goes with it
  const go = (event, by) => {
    if (at + by < 0 || at + by >= count) return;
    const line = event.target.closest("li");
    const button = event.target.closest("button");
    move(item.id, at + by);
    setTimeout(() => (button.disabled ? line.querySelector(".rank-step:enabled") : button)?.focus(), 0);
  };
  const keys = (event) => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (!by) return;
    event.preventDefault();
    go(event, by);
  };
  return html`<li class="rank-line" data-id=${item.id} @keydown=${keys}>
    <span class="rank-grip" aria-hidden="true" @pointerdown=${(event) => pull(event, item, move)}>${at + 1}</span>
    <span class="rank-text">${words(item.text)}</span>
    <span class="rank-steps"
      >${step(-1, "rank-up", "↑")} ${step(1, "rank-down", "↓")}
      ${remove
        ? html`<button type="button" class="rank-step" aria-label=${t("rank-out", { text: item.text })} @click=${() => remove(item.id)}>×</button>`
        : nothing}</span
    >
  </li>`;
}

// Pulled past the middle of a neighbour, it takes that place when let go.
function pull(event, item, move) {
  if (event.button) return;
  event.preventDefault();
  const grip = event.currentTarget;
  const line = grip.closest("li");
  const list = line.parentElement;
  const target = (y) => {
    const others = [...list.children].filter((other) => other !== line);
    return others.filter((other) => y > middle(other)).length;
  };
  const mark = (y) => {
    const others = [...list.children].filter((other) => other !== line);
    others.forEach((other, at) => {
      other.dataset.gap = y === null ? "" : at === target(y) ? "before" : at === others.length - 1 && target(y) > at ? "after" : "";
    });
  };
  const done = (last) => {
    grip.removeEventListener("pointermove", moved);
    for (const name of ["pointerup", "pointercancel"]) grip.removeEventListener(name, done);
    mark(null);
    delete line.dataset.pulled;
    if (last.type === "pointerup") move(item.id, target(last.clientY));
  };
  const moved = (now) => mark(now.clientY);
  grip.setPointerCapture(event.pointerId);
  line.dataset.pulled = "true";
  grip.addEventListener("pointermove", moved);
  for (const name of ["pointerup", "pointercancel"]) grip.addEventListener(name, done);
}

function middle(element) {
  const { top, height } = element.getBoundingClientRect();
  return top + height / 2;
}

// The same for everybody who asks with the same words, another for everybody else.
export function shuffled(items, seed) {
  const mark = (text) => [...text].reduce((value, letter) => Math.imul(value ^ letter.codePointAt(0), 0x01000193) >>> 0, 0x811c9dc5);
  const spread = (value) => Math.imul(value ^ (value >>> 15), 0x2c1b3c6d) >>> 0; // ids differ in their last letter only
  return items
    .map((item) => [spread(mark(`${seed} ${item.id}`)), item])
    .sort((a, b) => a[0] - b[0])
    .map(([, item]) => item);
}
