// A word to a table's screens or to everybody's: ready-made ones with one press, one's own, and those that still stand.

import { html, nothing } from "lit-html";
import { signal } from "@preact/signals-core";
import { serverNow } from "facilitator/core/clock.js";
import { t } from "facilitator/core/messages.js";
import { rows } from "facilitator/core/rows.js";
import { words } from "facilitator/core/ui.js";
import { icon } from "facilitator/components/console-icons.js";
import { ago } from "facilitator/components/console-tile.js";

const TO_TABLE = ["softer", "recorder", "write", "round", "read-back", "coming"];
const TO_ALL = ["seats", "round", "read-back", "finish"];
const FRESH = 10 * 60_000; // so long a table counts as just told

const lookUp = signal(false); // whether the next word to all is to stand on the projector too

export const saySpec = (table, text, place, more = {}) => ({
  id: `say ${table} ${text}`,
  place,
  name: "table.message",
  args: { table, text, ...more },
  label: text,
  done: t("radar-said"),
});

// What the facilitator said to this table last, if that is not long ago.
export function lastSaid(number) {
  const said = rows.all("message").filter((message) => message.table === number);
  const last = said.sort((a, b) => b.sent_at - a.sent_at)[0];
  return last && serverNow() - last.sent_at < FRESH ? last : null;
}

// The part of a table's menu that speaks to its screens.
export function tableMessages({ actions }, table) {
  const place = `say ${table.number}`;
  return html`<section class="console-say">
    <h3>${icon("say")} ${t("radar-say-to-table")}</h3>
    ${readyMade(actions, table.number, TO_TABLE, place)} ${ownWords(actions, table.number, place)} ${standing(actions, table.number)}
  </section>`;
}

// The dialog that speaks to everybody.
export function sayCard({ actions }, close) {
  return html`<header class="console-dialog-head">
      <h2 id="console-say-title">${t("radar-say-to-all")}</h2>
      <button type="button" class="console-button" data-close @click=${close}>${t("console-close")}</button>
    </header>
    <p>${actions.button({ ...saySpec(0, t("radar-text-look-up"), "say 0", { look_up: true }), label: t("radar-look-up") }, { kind: "is-primary" })}</p>
    <p class="console-label">${t("radar-look-up-says")}</p>
    <section class="console-say">
      <label class="console-switch"
        ><input type="checkbox" .checked=${lookUp.value} @change=${(event) => (lookUp.value = event.currentTarget.checked)} />
        ${t("radar-on-projector")}</label
      >
      ${readyMade(actions, 0, TO_ALL, "say 0")} ${ownWords(actions, 0, "say 0")} ${standing(actions, 0)}
    </section>`;
}

// What stands on the projector now, over the whole console: it is easily forgotten.
export function lookUpNow({ actions }) {
  const now = standingFor(0).find((message) => message.look_up);
  if (!now) return nothing;
  return html`<p class="console-look-up">${icon("say")} <strong>${t("radar-on-every-screen")}</strong> ${words(now.text)} ${takeAway(actions, now, "look up")}</p>
    ${actions.answer("look up")}`;
}

function readyMade(actions, table, names, place) {
  const more = table === 0 && lookUp.value ? { look_up: true } : {};
  return html`<ul class="console-ready">
    ${names.map((name) => html`<li>${actions.button(saySpec(table, t(`radar-text-${name}`), place, more))}</li>`)}
  </ul>`;
}

function ownWords(actions, table, place) {
  const id = `console-say-${table}`;
  const send = (event) => {
    event.preventDefault();
    const field = event.currentTarget.elements.value;
    const text = field.value;
    if (!text.trim()) return;
    const more = table === 0 && lookUp.value ? { look_up: true } : {};
    const after = () => {
      if (field.value === text) field.value = "";
    };
    actions.press({ ...saySpec(table, text, place, more), id: place, after });
  };
  return html`<form class="console-form" @submit=${send}>
    <label for=${id}>${t("radar-own-words")}</label>
    <div><input id=${id} name="value" type="text" maxlength="200" autocomplete="off" dir="auto" /><button class="console-button">${t("radar-send")}</button></div>
    ${actions.answer(place)}
  </form>`;
}

function standing(actions, table) {
  const now = standingFor(table);
  if (!now.length) return nothing;
  return html`<p class="console-label">${t("radar-standing")}</p>
    <ul class="console-standing">
      ${now.map(
        (message) => html`<li>
          <span>${words(message.text)} <span class="console-label">${ago(Math.max(0, serverNow() - message.sent_at))}</span></span>
          ${takeAway(actions, message, `say ${table}`)}
        </li>`,
      )}
    </ul>`;
}

const takeAway = (actions, message, place) =>
  actions.button(
    { id: `end ${place} ${message.id}`, place, name: "message.end", args: { message: message.id }, label: t("radar-take-away") },
    { kind: "is-small", label: t("radar-take-away-words", { text: message.text }) },
  );

const standingFor = (table) =>
  rows
    .all("message")
    .filter((message) => message.table === table && !message.ended_at)
    .sort((a, b) => b.sent_at - a.sent_at);
