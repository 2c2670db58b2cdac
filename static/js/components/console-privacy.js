// How long the session is kept, and the erasing of it; in the dialog about the session.

import { signal } from "@preact/signals-core";
import { html } from "lit-html";
import { t } from "facilitator/core/messages.js";
import { post } from "facilitator/core/credentials.js";
import { rows, session } from "facilitator/core/rows.js";
import { erasedOn } from "facilitator/components/stored-card.js";

const CHOICES = [30, 90, 365, 0];
const PLACE = "keep";
const problem = signal(""); // why it was not erased

export const privacySection = (context) => html`${retention(context)} ${erasing(context)}`;

// Once people have joined, who were told a day, only what is shorter can be chosen.
function retention({ actions }) {
  const { keep, held_at } = session();
  const joined = keep ? held_at > 0 : rows.all("participant").length > 0;
  const open = CHOICES.filter((days) => !joined || days === keep || (days && (!keep || days < keep)));
  const date = erasedOn(session());
  const choose = (event) =>
    actions.press({ id: PLACE, place: PLACE, name: "session.keep", args: { days: Number(event.target.value) }, label: "", live: true, done: t("console-saved") });
  return html`<section class="console-form">
    <h3>${t("privacy-console-title")}</h3>
    <label for="keep-days">${t("start-keep")}</label>
    <select id="keep-days" @change=${choose}>
      ${open.map((days) => html`<option value=${days} .selected=${days === keep}>${t(`keep-${days}`)}</option>`)}
    </select>
    <p>${date ? t("privacy-console-until", { date }) : t("privacy-console-open")}</p>
    ${actions.answer(PLACE)}
  </section>`;
}

function erasing({ code, token }) {
  const send = async (event) => {
    event.preventDefault();
    try {
      const answer = await post(`/api/s/${code}/erase`, { confirm: event.target.elements.typed.value }, { Authorization: `Bearer ${token}` });
      if (answer.copies.length) sayAtTheDoor(t("privacy-console-copies", { copies: answer.copies.join(", ") }));
    } catch (error) {
      problem.value = error.message ?? t("door-offline");
    }
  };
  return html`<section>
    <h3>${t("privacy-console-erase")}</h3>
    <p>${t("privacy-console-erase-says")}</p>
    <form class="console-form" @submit=${send}>
      <label for="erase-code">${t("privacy-console-code", { code })}</label>
      <input id="erase-code" name="typed" autocomplete="off" spellcheck="false" required maxlength="12" />
      <button class="console-button is-warning">${t("privacy-console-erase-button")}</button>
      <p role="alert">${problem.value}</p>
    </form>
  </section>`;
}

// The page itself is shut by then, as all others are.
function sayAtTheDoor(words) {
  const said = document.createElement("p");
  said.textContent = words;
  document.getElementById("door").append(said);
}
