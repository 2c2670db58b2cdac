// What is being typed on a card, or of a picture: kept on this device, sent at each pause, shown with what became of it.

import { signal } from "@preact/signals-core";
import { html, nothing } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { t } from "facilitator/core/messages.js";
import { forget, keep, kept } from "facilitator/core/local.js";
import { letters } from "facilitator/core/ui.js";

const PAUSE = 300;
const COMPOSING = 2500; // while letters are on their way through an input method

// `save(key)`: sends what the drafts say about the item of that key; returns the command's id, or "" for nothing to send.
export function cardDrafts(context, place, save) {
  const drafts = signal(kept(place) ?? {}); // field → text that is not yet on the server
  const problems = signal({}); // item → why the server did not take it
  const timers = new Map();

  const put = (changes) => {
    drafts.value = { ...drafts.peek(), ...changes };
    keep(place, drafts.value);
  };

  function drop(fields) {
    const left = { ...drafts.peek() };
    for (const field of fields) delete left[field];
    drafts.value = left;
    if (Object.keys(left).length) keep(place, left);
    else forget(place);
  }

  // What an input method is still composing is sent once it is words, or after a longer pause.
  function type(item, field, { target, isComposing = false }) {
    put({ [field]: target.value });
    clearTimeout(timers.get(item));
    timers.set(item, setTimeout(() => flush(item), isComposing ? COMPOSING : PAUSE));
  }

  async function flush(item) {
    clearTimeout(timers.get(item));
    const mine = ownFields(item);
    if (!mine.length) return;
    const before = Object.fromEntries(mine.map((field) => [field, drafts.peek()[field]]));
    const id = save(item);
    if (!id) return;
    const answer = await context.outbox.answered(id);
    say(item, answer.ok ? "" : answer.error.message);
    if (!answer.ok) return context.outbox.drop(id); // the words stay in the field, with the reason
    drop(mine.filter((field) => drafts.peek()[field] === before[field]));
  }

  const ownFields = (item) => Object.keys(drafts.value).filter((field) => field.split("/")[0] === item);
  const say = (item, message) => {
    problems.value = { ...problems.peek(), [item]: message };
  };

  function state(item) {
    const problem = problems.value[item];
    if (problem) return html`<p class="error" role="alert">${problem}</p>`;
    if (!ownFields(item).length) return nothing;
    const sending = context.connection.online.value && !context.outbox.unstored.value;
    return html`<p class="line-state">${t(sending ? "desk-state-sending" : "desk-state-waiting")}</p>`;
  }

  return {
    state,
    type,
    flush,
    put,
    drop,
    text: (field, row) => drafts.value[field] ?? row ?? "",
    items: () => [...new Set(Object.keys(drafts.value).map((field) => field.split("/")[0]))],
  };
}

// `typed`, `entered`, `left`: what a key, coming into the field and leaving it do; `hint`: said while there is room.
export function draftField(id, label, text, limit, { rows = 2, hint = nothing, typed, left, entered = nothing }) {
  const count = letters(text.trim());
  const over = count > limit;
  const problem = over ? t("card-too-long", { over: count - limit }) : "";
  return html`<label for=${id}>${label}</label>
    <textarea id=${id} rows=${rows} dir="auto" .value=${live(text)} aria-describedby=${`${id}-said`} aria-invalid=${String(over)}
      @focus=${entered} @input=${typed} @compositionend=${typed} @blur=${left}></textarea>
    <p class=${over ? "error card-said" : "quiet card-said"} id=${`${id}-said`}>
      ${problem || (count > limit * 0.8 ? t("phone-letters", { count, limit }) : hint)}
    </p>`;
}

export const tooLong = (text, limit) => letters(text.trim()) > limit;
