// What is being typed on a card: kept on this device, sent at each pause, shown with what became of it.

import { signal } from "@preact/signals-core";
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

  const ownFields = (item) => Object.keys(drafts.peek()).filter((field) => field.split("/")[0] === item);
  const say = (item, message) => {
    problems.value = { ...problems.peek(), [item]: message };
  };

  return {
    type,
    flush,
    put,
    drop,
    text: (field, row) => drafts.value[field] ?? row ?? "",
    unsaved: (item) => Object.keys(drafts.value).some((field) => field.split("/")[0] === item),
    problem: (item) => problems.value[item] ?? "",
    items: () => [...new Set(Object.keys(drafts.value).map((field) => field.split("/")[0]))],
  };
}

export const tooLong = (text, limit) => letters(text.trim()) > limit;
