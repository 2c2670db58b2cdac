// Choosing a table: a big "seat me", or the list. Returns what sits down at a table.

import { signal } from "@preact/signals-core";
import { html, nothing } from "lit-html";
import { t } from "facilitator/core/messages.js";
import { draw } from "facilitator/core/page.js";
import { isOver, openTables } from "facilitator/core/rows.js";
import { groupName, tableName } from "facilitator/core/ui.js";

const SEAT_ME = 0;

export function showSeats(element, context) {
  const { connection, outbox, person, changing } = context;
  const problem = signal("");

  async function sit(table) {
    problem.value = "";
    const answer = await outbox.send("seat.take", { table });
    if (answer.ok) changing.value = false;
    else problem.value = answer.error.message;
    // said here, where it was pressed: not again in the tray
    if (!answer.ok) for (const item of outbox.tray.value.filter((i) => i.name === "seat.take")) outbox.drop(item.id);
  }

  const full = (table) => table.seats > 0 && table.seated >= table.seats;

  draw(element, () => {
    if (!connection.synced.value) return html`<p>${t("phone-connecting")}</p>`;
    if (isOver() || (person()?.table && !changing.value)) return nothing;
    return html`<h2>${t("phone-which-table")}</h2>
      <p class="error" role="alert">${problem.value}</p>
      <button class="primary wide seat-me" @click=${() => sit(SEAT_ME)}>${t("phone-seat-me")}</button>
      <ul class="plain seats">
        ${openTables().map(
          (table) => html`<li>
            <button class="wide" ?disabled=${full(table)} @click=${() => sit(table.number)}>
              <strong>${tableName(table)}</strong>
              <span>${groupName(table)}</span>
              <span>${full(table) ? t("phone-full") : t("phone-people", { count: table.seated })}</span>
            </button>
          </li>`,
        )}
      </ul>
      ${changing.value ? html`<button @click=${() => (changing.value = false)}>${t("cancel")}</button>` : nothing}`;
  });
  return sit;
}
