// A room of hundreds changes faster than anybody reads: what is costly is worked out, and drawn, a few times a second at most.

import { effect, signal } from "@preact/signals-core";
import { render } from "lit-html";

const EVERY = 250; // ms

// Runs at once and again when what it read has changed. While it rests it follows nothing, so changes cost nothing.
export function calmly(run, every = EVERY) {
  const again = signal(0);
  let last = -Infinity;
  let timer = 0;
  return effect(() => {
    again.value;
    const rest = last + every - performance.now();
    if (rest > 0) {
      timer ||= setTimeout(() => {
        timer = 0;
        again.value++;
      }, rest);
      return;
    }
    last = performance.now();
    run();
  });
}

export function drawCalmly(element, template) {
  element.replaceChildren();
  return calmly(() => render(template(), element));
}
