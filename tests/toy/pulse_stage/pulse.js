// The pulse stage: three buttons on each phone, how many pressed which on the screen.

import { html } from "lit-html";
import { t } from "facilitator/core/messages.js";
import { draw, slot } from "facilitator/core/page.js";
import { currentStage, rows } from "facilitator/core/rows.js";
import { words } from "facilitator/core/ui.js";

const beats = () => rows.all("beat").filter((beat) => beat.stage === currentStage()?.id);

export function phone(section, { me, outbox }) {
  const feel = (energy) => outbox.put("pulse.feel", { stage: currentStage().id, energy });
  draw(slot(section, "feel"), () => {
    const mine = beats().find((beat) => beat.participant === me.participant)?.energy;
    return html`<h2>${words(currentStage()?.settings.question ?? "")}</h2>
      ${[1, 2, 3].map((energy) => html`<button class="wide" aria-pressed=${String(mine === energy)} @click=${() => feel(energy)}>
        ${t(`pulse-${energy}`)}
      </button>`)}`;
  });
}

export function screen(section) {
  draw(slot(section, "count"), () => t("pulse-count", { count: beats().length }));
}
