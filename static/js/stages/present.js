// The present stage: one voice, everyone looks.

import { html } from "lit-html";
import { draw, slot } from "facilitator/core/page.js";
import { turnPages } from "facilitator/components/screen-pages.js";
import { currentStage } from "facilitator/core/rows.js";
import { goals } from "facilitator/components/aims.js";

function show(section) {
  draw(slot(section, "text"), () => [(currentStage()?.settings.text ?? []).map((text) => html`<p>${text}</p>`), goals()]);
}

export const phone = show;
export const desk = show;

export function screen(section) {
  show(section);
  turnPages(slot(section, "text"));
}
