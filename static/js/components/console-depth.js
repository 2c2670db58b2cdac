// Before doors open: how far the back row is, and how high the picture, so that the projector's texts are large enough.

import { html, nothing } from "lit-html";
import { t } from "facilitator/core/messages.js";
import { projection } from "facilitator/components/screen-projection.js";
import { chosenScreen } from "facilitator/components/console-screen.js";

const metres = (cm) => (cm ? String(cm / 100) : "");
const whole = (cm) => Math.floor(cm / 100);

export function depthPart({ outbox }) {
  const screen = chosenScreen();
  const row = projection(screen);
  const send = (event) => {
    event.preventDefault();
    const { distance, height } = event.target;
    outbox.put("screen.measure", { screen, distance: Number(distance.value), height: Number(height.value) });
  };
  return html`<section class="preflight-depth"><h3>${t("depth-title")}</h3>
    <form class="console-form" @submit=${send}>
      <label for="depth-distance">${t("depth-distance")}</label>
      <div><input id="depth-distance" name="distance" type="number" required min="1" max="100" step="0.1" value=${metres(row.distance)} /></div>
      <label for="depth-height">${t("depth-height")}</label>
      <div><input id="depth-height" name="height" type="number" required min="0.2" max="30" step="0.1" value=${metres(row.height)} />
        <button class="console-button">${t("depth-set")}</button></div>
    </form>
    <div aria-live="polite">${row.distance ? found(row) : nothing}</div>
  </section>`;
}

const found = (row) => html`<p>${t("depth-scale", { percent: row.scale })} ${row.legible < row.distance ? html`<strong>${t("depth-too-far", { metres: whole(row.legible) })}</strong>` : nothing}</p>
  <p class="preflight-code" data-state=${row.reach < row.distance ? "look" : "ok"}>${row.reach < row.distance ? t("depth-code-short", { metres: whole(row.reach) }) : t("depth-code-ok")}</p>
  <p class="quiet">${t("depth-keys")}</p>`;
