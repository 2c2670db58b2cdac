// What answers to topics, ballots and goals have in common.

import { html, nothing } from "lit-html";
import { words } from "facilitator/core/ui.js";

export const inWords = (topic) => ["open", "commitment"].includes(topic.form);

// One question with what is chosen for it.
export const framed = (id, title, inside) => html`<div class="reply" role="group" aria-labelledby=${`reply-${id}`}>
  <p class="reply-title" id=${`reply-${id}`}>${words(title)}</p>
  ${inside}
</div>`;

// Steps side by side, of which one is chosen. steps: {value, label, said?}.
export function stepPicker({ name, steps, value, low = "", high = "", choose }) {
  return html`<div class="steps" ?data-words=${steps.some((step) => step.label.length > 2)}>
      ${steps.map(
        (step) => html`<label class="step"
          ><input type="radio" name=${name} value=${step.value} .checked=${value === step.value} aria-label=${step.said ?? step.label}
            @change=${() => choose(step.value)} /><span>${step.label}</span></label
        >`,
      )}
    </div>
    ${low || high ? html`<p class="columns-ends quiet"><span>${words(low)}</span><span>${words(high)}</span></p>` : nothing}`;
}
