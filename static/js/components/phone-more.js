// At the foot of the phone: who I am, another table, help, the parking lot, my own code to come back with.

import { signal } from "@preact/signals-core";
import { html, nothing } from "lit-html";
import { keepCredential, post } from "facilitator/core/credentials.js";
import { t } from "facilitator/core/messages.js";
import { draw } from "facilitator/core/page.js";
import { isOver, rows } from "facilitator/core/rows.js";
import { contacts, goals, resources } from "facilitator/components/aims.js";
import { doneButton } from "facilitator/components/table-done.js";
import { paperButton, paperCard } from "facilitator/components/paper.js";
import { ownData } from "facilitator/components/privacy.js";
import { whoForm } from "facilitator/components/phone-who.js";

export function showMore(element, context) {
  const { me, outbox, person, table, changing } = context;
  const parked = signal("");
  const open = signal(false);
  const problem = signal("");

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

  const help = (number) => {
    const call = rows.get("help", String(number));
    const called = call?.open;
    return html`<button class="wide" aria-pressed=${called ? "true" : "false"}
      @click=${() => outbox.put(called ? "help.done" : "help.call", { table: number })}>
      ${t(called ? "help-called" : "help-call")}
    </button>
    ${called && call.taken_at ? html`<p role="status"><strong>${t("help-taken")}</strong></p>` : nothing}
    ${doneButton(context)}`;
  };

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

  draw(element, () => {
    const here = table();
    if (!person()) return nothing;
    return html`${here && !changing.value && !isOver() ? [paperCard(context), help(here.number)] : nothing}
      <details @toggle=${(event) => (open.value = event.target.open)}>
        <summary>${t("phone-more")}</summary>
        ${here && !isOver() ? paperButton(context, here) : nothing}
        ${goals()} ${resources()} ${contacts()}
        ${isOver() ? nothing : taking()}
        ${ownData(context)}
      </details>`;
  });
}
