// Who speaks for the table: named at the desk, or claimed from a phone ("I will report").

import { html, nothing } from "lit-html";
import { t } from "facilitator/core/messages.js";
import { rows } from "facilitator/core/rows.js";
import { ask, words } from "facilitator/core/ui.js";

// At the desk: a name of the table, or of somebody without a phone.
export function reporterField({ number, outbox, table }) {
  const people = rows.all("participant").filter((person) => person.table === number && person.name);
  const set = (event) => {
    const name = event.target.value.trim();
    const known = people.find((person) => person.name === name);
    outbox.put("reporter.set", { table: number, ...(known ? { participant: known.id } : { name }) });
  };
  const here = table();
  const nameless = here?.reporter && !here.reporter_name;
  return html`<div class="reporter-field">
    <label for="reporter">${t("reporter-who")}</label>
    <input id="reporter" list="reporter-names" maxlength="60" autocomplete="off" .value=${here?.reporter_name ?? ""} @change=${set}
      aria-describedby="reporter-hint" />
    <datalist id="reporter-names">${people.map((person) => html`<option value=${person.name}></option>`)}</datalist>
    ${drawButton({ outbox, table })}
    <p class="quiet" id="reporter-hint">${t(nameless ? "reporter-nameless" : "reporter-hint")}</p>
  </div>`;
}

// On a phone.
export function reporterCard({ me, outbox, table }) {
  const here = table();
  if (!here) return nothing;
  const set = (participant) => outbox.put("reporter.set", { table: here.number, participant });
  if (here.reporter === me.participant) {
    return html`<div class="recorder-card">
      <p><strong>${t("reporter-you")}</strong></p>
      <button @click=${() => set("")}>${t("reporter-not-me")}</button>
    </div>`;
  }
  const taken = here.reporter || here.reporter_name;
  const claim = async () => {
    const sure = !taken || (await ask(t("reporter-take", { name: here.reporter_name || t("somebody") }), t("reporter-me")));
    if (sure) set(me.participant);
  };
  return html`<div class="recorder-card">
    <p>${taken ? t("reporter-is", { name: here.reporter_name || t("somebody") }) : t("reporter-none")}</p>
    <button class=${taken ? "" : "primary"} @click=${claim}>${t("reporter-me")}</button>
    ${taken ? nothing : drawButton({ outbox, table })}
  </div>`;
}

// By lot, so that it need not always be the same.
const drawButton = ({ outbox, table }) =>
  table() ? html`<button type="button" @click=${() => outbox.put("reporter.draw", { table: table().number })}>${t("people-draw")}</button>` : nothing;

// "Table 6: River · Ann"
export function tableAndReporter(number) {
  const table = rows.get("table", String(number));
  const name = table?.name ? t("table-named", { number, name: table.name }) : t("table-number", { number });
  return html`<span>${name}</span>${table?.reporter_name ? html` <span class="turn-reporter">${words(table.reporter_name)}</span>` : nothing}`;
}
