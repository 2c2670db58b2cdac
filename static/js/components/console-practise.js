// The way into a practice: from the start page by the host's key, from the console of a new session by its own.

import { html, nothing } from "lit-html";
import { signal } from "@preact/signals-core";
import { post } from "facilitator/core/credentials.js";
import { keep } from "facilitator/core/local.js";
import { t } from "facilitator/core/messages.js";

export const backFrom = (code) => `facilitator:practice:${code}`; // where its facilitator came from
const starting = signal(false);
const problem = signal("");

// Makes a practice and goes there; throws the server's error.
export async function practise(code, headers) {
  const made = await post("/api/practice", { code }, headers);
  keep(backFrom(made.code), location.pathname);
  location.assign(made.links.console);
}

async function press({ code, token }) {
  if (starting.peek()) return;
  starting.value = true;
  problem.value = "";
  try {
    await practise(code, { Authorization: `Bearer ${token}` });
  } catch (error) {
    problem.value = error.message ?? t("door-offline");
    starting.value = false;
  }
}

export const practiceOffer = (context) => html`<div class="practice-offer">
  <button type="button" class="console-button" data-action="practise" aria-describedby="practice-says"
    aria-disabled=${starting.value ? "true" : nothing} @click=${() => press(context)}>${t("practice-offer")}</button>
  <p id="practice-says" class="console-label">${starting.value ? t("practice-starting") : t("practice-offer-says")}</p>
  ${problem.value ? html`<p role="alert" class="console-refusal">${problem.value}</p>` : nothing}
</div>`;
