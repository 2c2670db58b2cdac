// What a phone does about notes that do not belong: reports another's, thinks twice about its own, is told when it is paused.

import { signal } from "@preact/signals-core";
import { html, nothing } from "lit-html";
import { keep, kept } from "facilitator/core/local.js";
import { t } from "facilitator/core/messages.js";
import { rows } from "facilitator/core/rows.js";
import { ask } from "facilitator/core/ui.js";

// An e-mail address, or a run of digits as long as a telephone or an identity number.
const TELLS = [/[^\s@]+@[^\s@]+\.[^\s@]{2,}/u, /(?:\+|\b)\d(?:[\s().\-/]?\d){6,}\b/u];

// What in a text may tell who somebody is; "" for nothing.
export const identifies = (text) => TELLS.map((pattern) => text.match(pattern)?.[0]).find(Boolean) ?? "";

// Asked before a text leaves; true where nothing tells, or where it is to be left in.
export async function mayLeave(text) {
  const found = identifies(text);
  return !found || ask(t("moderation-identifies", { found }), t("moderation-identifies-send"), t("moderation-identifies-edit"));
}

const reported = signal([]);

export function reportButton({ outbox }, note) {
  if (reported.value.includes(note.id)) return html`<p class="quiet" role="status">${t("moderation-reported")}</p>`;
  const report = async () => {
    if (!(await ask(t("moderation-report-sure"), t("moderation-report")))) return;
    outbox.put("note.report", { note: note.id });
    reported.value = [...reported.value, note.id];
  };
  return html`<button type="button" class="quiet-button" @click=${report}>${t("moderation-report")}</button>`;
}

// Told once, politely, and only to the person themselves.
const told = signal(false);

export function toldOfPause({ code, person }) {
  const place = `facilitator:${code}:told`;
  const held = rows.all("note").some((note) => note.held && heldHere.value.includes(note.id));
  if (told.value || kept(place) || !(person()?.blocked || held)) return nothing;
  const close = () => {
    keep(place, true);
    told.value = true;
  };
  return html`<div class="told" role="status">
    <p>${t("moderation-told")}</p>
    <button type="button" @click=${close}>${t("moderation-told-close")}</button>
  </div>`;
}

// Notes of this phone that the server said it holds back.
const heldHere = signal([]);
export const rememberHeld = (id) => {
  heldHere.value = [...heldHere.peek(), id];
};

// What became of an own note.
export const ownState = (note) => (note.hidden ? t("moderation-own-hidden") : note.held ? t("moderation-own-held") : "");
