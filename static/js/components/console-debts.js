// Debts on the console: an answer for a table that does not give one, an item of the parking lot that is disposed of.

import { html, nothing } from "lit-html";
import { t } from "facilitator/core/messages.js";
import { rows } from "facilitator/core/rows.js";
import { ASKS } from "facilitator/core/ui.js";

const OUTCOMES = ["answered", "deferred", "declined"];
const ENDS = ["answered", "follow_up", "dropped"];

export const openParked = () => rows.all("parked").filter((item) => !item.outcome);

export function answerForThem(note, actions) {
  if (!ASKS.includes(note.kind) || note.hidden || note.held) return nothing;
  const place = `answer ${note.id}`;
  const send = (event) => {
    event.preventDefault();
    const args = { note: note.id, text: event.target.text.value, outcome: event.submitter.value };
    actions.press({ id: place, place, name: "note.answer", args, label: "", done: t("console-saved") });
  };
  return html`<details class="console-note-more"><summary>${t("debts-answer-for")}</summary>
    <form @submit=${send}>
      <textarea name="text" rows="2" aria-label=${t("desk-answer-text")} .value=${rows.get("answer", note.id)?.text ?? ""}></textarea>
      <p class="row">${OUTCOMES.map((outcome) => html`<button class="console-button is-small" value=${outcome}>${t(`desk-${outcome}`)}</button>`)}</p>
    </form>
    ${actions.answer(place)}
  </details>`;
}

// What becomes of a parked item; one that has an end can be opened again.
export function settleParked(item, actions) {
  const place = `parked ${item.id}`;
  const press = (outcome) => (event) => {
    const text = event.target.closest("div").querySelector("input").value;
    actions.press({ id: `${place} ${outcome}`, place, name: "park.settle", args: { parked: item.id, outcome, text }, label: "" });
  };
  const back = { id: `${place} back`, place, name: "park.back", args: { parked: item.id }, label: t("debts-put-back") };
  return html`<div class="console-settle">
    ${item.outcome ? html`<p class="console-label">${t(`debts-end-${item.outcome}`)}${item.answer ? html` · <bdi>${item.answer}</bdi>` : nothing}</p>` : nothing}
    <input maxlength="600" aria-label=${t("debts-end-text")} placeholder=${t("debts-end-text")} .value=${item.answer} />
    <p class="row">
      ${ENDS.filter((end) => end !== item.outcome).map((end) => html`<button type="button" class="console-button is-small" @click=${press(end)}>${t(`debts-end-${end}`)}</button>`)}
      ${item.outcome ? html`<button type="button" class="console-button is-small" @click=${press("")}>${t("debts-reopen")}</button>` : nothing}
      ${item.of ? actions.button(back, { kind: "is-small" }) : nothing}
    </p>
    ${actions.answer(place)}
  </div>`;
}
