// Whether changes are read aloud on this device: a screen reader's user may want to listen to the room instead.

import { signal } from "@preact/signals-core";
import { html } from "lit-html";
import { keep, kept } from "facilitator/core/local.js";
import { t } from "facilitator/core/messages.js";

const PLACE = "facilitator:aloud";

export const isAloud = signal(kept(PLACE) !== false);

export function aloudSwitch() {
  const turn = (event) => {
    isAloud.value = event.currentTarget.checked;
    keep(PLACE, isAloud.value);
  };
  return html`<label class="choice"><input type="checkbox" .checked=${isAloud.value} @change=${turn} aria-describedby="aloud-what" />
      <span>${t("aloud-switch")}</span></label>
    <p id="aloud-what" class="quiet">${t("aloud-what")}</p>`;
}
