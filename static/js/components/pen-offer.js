// Handing the pen on by showing a code: the recorder's screen shows it, whoever goes on types it.

import { signal } from "@preact/signals-core";
import { html, nothing } from "lit-html";
import { serverNow, tick } from "facilitator/core/clock.js";
import { t } from "facilitator/core/messages.js";
import { rows } from "facilitator/core/rows.js";

const problem = signal("");

const offerOf = (number) => {
  tick.value;
  const offer = rows.get("offer", String(number));
  return offer && offer.until > serverNow() ? offer : null;
};

export function offerPen({ outbox, number }) {
  const offer = offerOf(number);
  return html`<button type="button" @click=${() => outbox.put("pen.offer", { table: number })}>${t("people-offer")}</button>
    ${offer ? html`<p role="status">${t("people-offer-says")} <strong class="offer-code">${offer.code}</strong></p>` : nothing}`;
}

// `after(taken)`: what the page does once the pen has moved.
export function acceptPen({ outbox }, number, after = () => {}) {
  if (!offerOf(number)) return nothing;
  const accept = async (event) => {
    event.preventDefault();
    const answer = await outbox.send("pen.accept", { table: number, code: event.target.code.value });
    problem.value = !answer.ok ? answer.error.message : answer.result.taken ? "" : t("people-accept-wrong");
    if (answer.ok && answer.result.taken) after();
  };
  return html`<form class="accept-pen" @submit=${accept}>
    <label for="pen-code">${t("people-accept")}</label>
    <input id="pen-code" name="code" inputmode="numeric" autocomplete="off" maxlength="4" aria-describedby="pen-code-problem" />
    <button>${t("people-accept-button")}</button>
    <p id="pen-code-problem" class="error" role="alert">${problem.value}</p>
  </form>`;
}
