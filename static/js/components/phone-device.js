// What a phone does only if its owner asks for it: vibrate at the bell, stand on the home screen.

import { signal } from "@preact/signals-core";
import { html, nothing } from "lit-html";
import { keep, kept } from "facilitator/core/local.js";
import { t } from "facilitator/core/messages.js";

const VIBRATES = "facilitator:vibrates"; // on this device
const BELL = [200, 100, 200]; // ms

const vibrates = signal(Boolean(kept(VIBRATES)));
const able = () => typeof navigator.vibrate === "function";

export function vibrate() {
  if (vibrates.peek() && able()) navigator.vibrate(BELL);
}

function choose({ target }) {
  vibrates.value = target.checked;
  keep(VIBRATES, target.checked);
  vibrate(); // what it will be like
}

export const vibrateChoice = () =>
  able()
    ? html`<label class="choice"><input type="checkbox" name="vibrate" .checked=${vibrates.value} @change=${choose} /> <span>${t("phone-vibrate")}</span></label>`
    : nothing;

// Told to the browser only now: a page that is short of network has no use for it.
export function offerHomeScreen(code) {
  if (document.querySelector("link[rel=manifest]")) return;
  const link = document.createElement("link");
  link.rel = "manifest";
  link.href = `/s/${code}/app.webmanifest`;
  document.head.append(link);
}
