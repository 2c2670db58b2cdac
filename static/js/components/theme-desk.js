// The theme desk: people whom the facilitator asks to group for the room, on their phones.

import { html, nothing } from "lit-html";
import { t } from "facilitator/core/messages.js";
import { rows } from "facilitator/core/rows.js";

const nameOf = (person) =>
  t("theme-desk-person", { name: person.name || t("theme-desk-unnamed"), table: person.table });

export function themeDesk({ outbox }) {
  const name = (participant, on) => outbox.put("theme_desk.name", { participant, on });
  const people = rows.all("participant").sort((a, b) => (b.name !== "") - (a.name !== "") || a.name.localeCompare(b.name));
  const there = people.filter((person) => person.theme_desk);
  const free = people.filter((person) => !person.theme_desk);
  const choose = ({ target }) => {
    if (target.value) name(target.value, true);
    target.value = "";
  };
  return html`<div class="theme-desk">
    ${there.length
      ? html`<h2>${t("theme-desk")}</h2>
          <ul class="plain">
          ${there.map(
            (person) => html`<li>
              <bdi>${nameOf(person)}</bdi>
              <button aria-label=${t("theme-desk-leave", { name: nameOf(person) })}
                @click=${() => name(person.id, false)}><span aria-hidden="true">×</span></button>
            </li>`,
          )}
        </ul>`
      : nothing}
    ${free.length
      ? html`<select aria-label=${t("theme-desk-add")} @change=${choose}>
          <option value="">${t("theme-desk-add")}</option>
          ${free.map((person) => html`<option value=${person.id}>${nameOf(person)}</option>`)}
        </select>`
      : nothing}
  </div>`;
}
