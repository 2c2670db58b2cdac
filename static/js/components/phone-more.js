// At the foot of the phone: who I am, another table, help, the parking lot, my own code to come back with.

import { signal } from "@preact/signals-core";
import { html, nothing } from "lit-html";
import { t } from "facilitator/core/messages.js";
import { draw } from "facilitator/core/page.js";
import { rows, session } from "facilitator/core/rows.js";
import { words } from "facilitator/core/ui.js";
import { whoForm } from "facilitator/components/phone-who.js";

export function showMore(element, context) {
  const { me, outbox, person, table, changing } = context;
  const parked = signal("");
  const open = signal(false);

  async function park(event) {
    event.preventDefault();
    const form = event.target;
    const text = form.text.value;
    if (!text.trim()) return;
    outbox.put("park.add", { text });
    form.reset();
    parked.value = t("park-done");
  }

  const help = (number) => {
    const called = rows.get("help", String(number))?.open;
    return html`<button class="wide" aria-pressed=${called ? "true" : "false"}
      @click=${() => outbox.put(called ? "help.done" : "help.call", { table: number })}>
      ${t(called ? "help-called" : "help-call")}
    </button>`;
  };

  draw(element, () => {
    const here = table();
    if (!person()) return nothing;
    return html`${here && !changing.value ? help(here.number) : nothing}
      <details @toggle=${(event) => (open.value = event.target.open)}>
        <summary>${t("phone-more")}</summary>
        ${session()?.goals.length
          ? html`<h2>${t("goals")}</h2><ul>${session().goals.map((goal) => html`<li>${words(goal)}</li>`)}</ul>`
          : nothing}
        <h2>${t("phone-who")}</h2>
        ${open.value ? whoForm(context) : nothing}
        <form @submit=${park}>
          <label for="park">${t("park-label")}</label>
          <textarea id="park" name="text" rows="2" maxlength="2000"></textarea>
          <button>${t("park-button")}</button>
          <p role="status">${parked.value}</p>
        </form>
        <p><button @click=${() => (changing.value = true)}>${t("phone-change-table")}</button></p>
        <p class="quiet">${t("phone-rejoin", { code: me.rejoin ?? "" })}</p>
      </details>`;
  });
}
