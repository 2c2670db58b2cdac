// More on the phone: what the session is for, who I am, the parking lot, another table, my own code, what is stored of me.

import { effect, signal } from "@preact/signals-core";
import { html, nothing } from "lit-html";
import { keepCredential, post } from "facilitator/core/credentials.js";
import { languageChoice } from "facilitator/core/language.js";
import { t } from "facilitator/core/messages.js";
import { isOver } from "facilitator/core/rows.js";
import { aloudSwitch } from "facilitator/components/aloud-switch.js";
import { contacts, goals, resources } from "facilitator/components/aims.js";
import { later } from "facilitator/core/later.js";
import { paperButton } from "facilitator/components/paper.js";
import { offerHomeScreen, vibrateChoice } from "facilitator/components/phone-device.js";
import { shareCode } from "facilitator/components/share-code.js";
import { ownData } from "facilitator/components/privacy.js";
import { whoForm } from "facilitator/components/phone-who.js";

// Returns what draws it. `open`: a signal, whether it is in sight.
export function moreInside(context, open) {
  const { me, outbox, table, changing } = context;
  const parked = signal("");
  const problem = signal("");
  offerHomeScreen(context.code);
  closedByBack(open);

  async function park(event) {
    event.preventDefault();
    const form = event.target;
    const text = form.text.value;
    if (!text.trim()) return;
    outbox.put("park.add", { text });
    form.reset();
    parked.value = t("park-done");
  }

  // From another device: this browser becomes the person whose code it is.
  async function comeBack(event) {
    event.preventDefault();
    try {
      const rejoin = event.target.rejoin.value.trim().toUpperCase();
      const joined = await post("/api/join", { code: context.code, rejoin });
      keepCredential(joined.code, "phone", { ...joined, typed: me.typed, bits: me.bits });
      location.reload();
    } catch (error) {
      problem.value = error.message ?? t("door-offline");
    }
  }

  // What is taken in while the session is open.
  const taking = () => html`<h2>${t("phone-who")}</h2>
    ${open.value ? whoForm(context) : nothing}
    <form @submit=${park}>
      <label for="park">${t("park-label")}</label>
      <textarea id="park" name="text" rows="2" maxlength="2000"></textarea>
      <button>${t("park-button")}</button>
      <p role="status">${parked.value}</p>
    </form>
    <p><button @click=${() => (changing.value = true)}>${t("phone-change-table")}</button></p>
    <p class="quiet">${t("phone-rejoin", { code: me.rejoin ?? "" })}</p>
    <form @submit=${comeBack}>
      <label for="rejoin">${t("phone-was-here")}</label>
      <input id="rejoin" name="rejoin" autocomplete="off" autocapitalize="characters" spellcheck="false" maxlength="8"
        aria-describedby="rejoin-problem" />
      <p id="rejoin-problem" class="error" role="alert">${problem.value}</p>
      <button>${t("join-rejoin-button")}</button>
    </form>`;

  return () => {
    const here = table();
    return html`${isOver() ? nothing : shareCode(context)}
      ${languageChoice()} ${aloudSwitch()} ${isOver() ? nothing : vibrateChoice()} ${here && !isOver() ? paperButton(context, here) : nothing}
      ${goals()} ${resources()} ${contacts()}
      ${isOver() ? nothing : taking()}
      ${ownData(context)}
      <p class="quiet">${t("phone-home-screen")}</p>`;
  };
}

async function closedByBack(open) {
  const { opens } = await later("components/phone-back.js");
  let shut = null;
  const close = () => {
    shut = null;
    document.querySelector("#more details").open = false;
  };
  effect(() => {
    if (open.value) shut ??= opens(close);
    else shut = shut?.();
  });
}
