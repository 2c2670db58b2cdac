// At the foot of the desk: help, the parking lot, who will report, putting the pen down.

import { signal } from "@preact/signals-core";
import { html, nothing } from "lit-html";
import { languageChoice } from "facilitator/core/language.js";
import { t } from "facilitator/core/messages.js";
import { draw } from "facilitator/core/page.js";
import { rows } from "facilitator/core/rows.js";
import { aloudSwitch } from "facilitator/components/aloud-switch.js";
import { showKeys } from "facilitator/components/desk-keys.js";
import { offerPen } from "facilitator/components/pen-offer.js";
import { paperButton } from "facilitator/components/paper.js";
import { shareCode } from "facilitator/components/share-code.js";
import { doneButton } from "facilitator/components/table-done.js";

export function showDeskMore(element, { code, token, outbox, number, table, holdsPen }) {
  const said = signal("");

  function park(event) {
    event.preventDefault();
    const text = event.target.text.value;
    if (!text.trim()) return;
    outbox.put("park.add", { text });
    event.target.reset();
    said.value = t("park-done");
  }

  async function report(event) {
    event.preventDefault();
    const answer = await outbox.send("reporter.set", { table: number, name: event.target.name.value });
    said.value = answer.ok ? t("who-saved") : answer.error.message;
  }

  draw(element, () => {
    const here = table();
    if (!here) return nothing;
    const call = rows.get("help", String(number));
    const called = call?.open;
    return html`<div class="row">
        <button aria-pressed=${called ? "true" : "false"}
          @click=${() => outbox.put(called ? "help.done" : "help.call", { table: number })}>
          ${t(called ? "help-called" : "help-call")}
        </button>
        ${called && call.taken_at ? html`<strong role="status">${t("help-taken")}</strong>` : nothing} ${doneButton({ outbox, table })}
        <button data-action="keys" @click=${showKeys}>${t("console-shortcuts")}</button>
      </div>
      <details>
        <summary>${t("phone-more")}</summary>
        ${shareCode({ code, token }, { scans: true })}
        ${languageChoice()} ${aloudSwitch()}
        ${paperButton({ outbox }, here)}
        <form @submit=${park}>
          <label for="park">${t("park-label")}</label>
          <textarea id="park" name="text" rows="2" maxlength="2000"></textarea>
          <button>${t("park-button")}</button>
        </form>
        <form @submit=${report}>
          <label for="reporter">${t("desk-reporter")}</label>
          <input id="reporter" name="name" maxlength="200" .value=${here.reporter_name} />
          <button>${t("who-save")}</button>
        </form>
        ${holdsPen()
          ? html`<p>${offerPen({ outbox, number })}</p><p><button @click=${() => outbox.put("pen.release", { table: number })}>${t("desk-release")}</button></p>`
          : nothing}
        <p role="status">${said.value}</p>
      </details>`;
  });
}
