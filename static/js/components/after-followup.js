// What the follow-up page says in the organisers' own words: heard, steps, the next date, thanks. What is typed is kept on
// this device until the server has it, and only what was changed is sent: two organisers do not write over one another.

import { signal } from "@preact/signals-core";
import { html, nothing } from "lit-html";
import { keyed } from "lit-html/directives/keyed.js";
import { locale } from "facilitator/core/language.js";
import { forget, keep, kept } from "facilitator/core/local.js";
import { t } from "facilitator/core/messages.js";
import { copyText } from "facilitator/components/console-copy.js";
import { rows, session } from "facilitator/core/rows.js";

const PLACE = "followup";
const EMPTY = { heard: [], thanks: "", steps: [], minority: "", next_title: "", next_place: "", next_at: 0, next_minutes: 0, open_until: 0, zone: "" };
const TIMES = ["next_at", "open_until"];
const STEPS = 5; // empty rows at least; what is left empty is not kept

// → a function that draws this part
export function createFollowUp(context) {
  const place = `facilitator:${context.code}:followup-typed`;
  // {before: the row it was begun on, typed: what the form says}, while something is typed that was not sent
  const writing = signal(kept(place));
  const note = (event) => {
    const before = writing.peek()?.before ?? current();
    writing.value = { before, typed: said(event.currentTarget) };
    keep(place, writing.value);
  };
  // What was typed on while it was under way is still to be sent.
  const sent = (form, saved, { seq }) => {
    const typed = said(form);
    if (form.isConnected && JSON.stringify(typed) !== JSON.stringify(saved)) {
      writing.value = { before: { ...current(), ...saved, seq }, typed };
      return keep(place, writing.value);
    }
    writing.value = null;
    forget(place);
  };
  let shown = null; // what the form began with; it stays so while somebody types
  return () => {
    const now = writing.value;
    if (!now) shown = current();
    else shown ??= { ...now.before, ...now.typed };
    return part(shown, { context, note, sent, before: now?.before });
  };
}

const current = () => rows.get("followup", "followup") ?? EMPTY;

function part(row, { context, note, sent, before }) {
  const { actions } = context;
  const seq = current().seq ?? 0;
  const told = rows.get("published_followup", "followup");
  const state = told ? (told.seq < seq ? "after-followup-changed" : "after-followup-told") : "after-followup-not-yet";
  return html`<h2 id="after-followup-title">${t("after-followup")}</h2>
    <p>${t(state)}</p>
    ${told ? actions.button({ id: "followup withdraw", place: PLACE, name: "followup.withdraw", args: {}, label: t("after-followup-withdraw"), confirm: true }) : nothing}
    ${keyed(row.seq ?? 0, html`<form class="console-form after-followup" @input=${note} @submit=${(event) => save(event, context, before ?? row, sent)}>
      <label for="after-heard">${t("after-heard")}</label>
      <textarea id="after-heard" name="heard" rows="5" dir="auto" .value=${row.heard.join("\n")}></textarea>
      <fieldset><legend>${t("after-steps")}</legend>${stepRows(row.steps)}</fieldset>
      <label for="after-minority">${t("after-minority")}</label>
      <select id="after-minority" name="minority">${minorities(row.minority)}</select>
      <fieldset>
        <legend>${t("after-next")}</legend>
        <div class="after-next">
          <label>${t("after-next-title")} <input name="next_title" dir="auto" .value=${row.next_title} /></label>
          <label>${t("after-next-place")} <input name="next_place" dir="auto" .value=${row.next_place} /></label>
          <label>${t("after-next-at")} <input name="next_at" type="datetime-local" .value=${local(row.next_at)} /></label>
          <label>${t("after-next-minutes")} <input name="next_minutes" type="number" min="0" max="20160" .value=${row.next_minutes || ""} /></label>
        </div>
      </fieldset>
      <label for="after-thanks">${t("after-thanks")}</label>
      <textarea id="after-thanks" name="thanks" rows="2" dir="auto" .value=${row.thanks}></textarea>
      <label>${t("after-open-until")} <input name="open_until" type="datetime-local" .value=${local(row.open_until)} /></label>
      <p class="quiet">${t("after-zone", { zone: ZONE })}</p>
      ${before ? html`<p class="quiet">${t((before.seq ?? 0) < seq ? "after-followup-elsewhere" : "after-followup-typed")}</p>` : nothing}
      <p class="after-buttons">
        <button class="console-button is-primary" value="save">${t("after-save")}</button>
        <button class="console-button" value="publish">${t("after-save-publish")}</button>
      </p>
      ${actions.answer(PLACE)}
    </form>`)}
    ${mailText(current(), context)}`;
}

// No mail is sent from here: a text to be pasted into one.
function mailText(row, { links, actions }) {
  const page = (links.all.value?.links.report ?? "").split("#")[0].replace(/report$/, "follow");
  const list = (label, lines) => (lines.length ? [t(label), ...lines.map((line) => `- ${line}`), ""] : []);
  const steps = row.steps.map(({ text, owner, due }) => [text, owner, due].filter(Boolean).join(", "));
  const text = [
    t("after-mail-hello", { title: session()?.title ?? "" }),
    "",
    ...list("after-mail-heard", row.heard),
    ...list("after-mail-steps", steps),
    ...(row.next_at ? [t("after-mail-next", { title: row.next_title || (session()?.title ?? ""), when: [when(row), row.next_place].filter(Boolean).join(", ") }), ""] : []),
    t("after-mail-link", { link: page }),
    t("after-mail-code"),
  ].join("\n");
  const copy = async () => {
    if (await copyText(text)) actions.confirm("mail", t("after-mail-copied"));
    else actions.refuse("mail", t("after-mail-by-hand"));
  };
  return html`<details class="after-mail">
    <summary>${t("after-mail")}</summary>
    <p>${t("after-mail-says")}</p>
    <textarea rows="12" readonly aria-label=${t("after-mail")} dir="auto" .value=${text}></textarea>
    <button type="button" class="console-button" data-action="copy mail" @click=${copy}>${t("after-mail-copy")}</button>
    ${actions.answer("mail")}
  </details>`;
}

// A time that people elsewhere are to keep is said with its zone.
function when({ next_at, zone }) {
  const style = { weekday: "long", year: "numeric", month: "long", day: "numeric", hour: "numeric", minute: "2-digit", timeZoneName: "short" };
  return new Date(next_at).toLocaleString(locale, { ...style, timeZone: zone || ZONE });
}

function stepRows(steps) {
  const shown = [...steps, ...Array(Math.max(1, STEPS - steps.length)).fill({ text: "", due: "", owner: "" })];
  return shown.map((step, at) => html`<div class="after-step">
    <label>${t("after-step", { n: at + 1 })} <input name="step_text" dir="auto" .value=${step.text} /></label>
    <label>${t("after-owner")} <input name="step_owner" dir="auto" .value=${step.owner} /></label>
    <label>${t("after-due")} <input name="step_due" type="date" .value=${step.due} /></label>
  </div>`);
}

// Themes that were marked as said by few, and worth keeping.
function minorities(chosen) {
  const themes = rows.all("theme").filter((theme) => theme.title && (theme.minority || `theme:${theme.id}` === chosen));
  return [["", t("after-minority-none")], ...themes.map((theme) => [`theme:${theme.id}`, theme.title])].map(
    ([value, text]) => html`<option value=${value} ?selected=${value === chosen}>${text}</option>`,
  );
}

// A time as the field wants it, in this browser's time zone; "" for none.
function local(at) {
  if (!at) return "";
  const day = new Date(at);
  return new Date(at - day.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

const moment = (words) => (words ? new Date(words).getTime() : 0);
const ZONE = Intl.DateTimeFormat().resolvedOptions().timeZone ?? "";

function said(form) {
  const each = (name) => [...form.querySelectorAll(`[name=${name}]`)].map((field) => field.value);
  const [texts, owners, dues] = [each("step_text"), each("step_owner"), each("step_due")];
  return {
    heard: form.heard.value.split("\n").filter((line) => line.trim()),
    thanks: form.thanks.value,
    steps: texts.map((text, at) => ({ text, due: dues[at], owner: owners[at] })).filter((step) => step.text.trim()),
    minority: form.minority.value,
    next_title: form.next_title.value,
    next_place: form.next_place.value,
    next_at: moment(form.next_at.value),
    next_minutes: Number(form.next_minutes.value) || 0,
    open_until: moment(form.open_until.value),
  };
}

// The field shows minutes, in this device's zone: what stands there unchanged is no change.
const differs = (name, now, before) =>
  TIMES.includes(name) ? local(now) !== local(before) : JSON.stringify(now) !== JSON.stringify(before);

function save(event, { actions }, before, sent) {
  event.preventDefault();
  const form = event.target;
  const now = said(form);
  const args = Object.fromEntries(Object.entries(now).filter(([name, value]) => differs(name, value, before[name])));
  if (TIMES.some((name) => args[name]) || (!before.zone && TIMES.some((name) => before[name]))) args.zone = ZONE;
  const publish = () =>
    actions.press({ id: "followup publish", place: PLACE, name: "followup.publish", args: {}, label: "", done: t("after-published") });
  const wanted = event.submitter?.value === "publish";
  const after = (answer) => {
    sent(form, now, answer);
    if (wanted) publish();
  };
  actions.press({ id: PLACE, place: PLACE, name: "followup.write", args, label: "", done: t("console-saved"), after });
}
