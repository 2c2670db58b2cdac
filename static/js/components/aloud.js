// What a screen reader is told without asking, on phone and desk: the stage that is on now, the time that is left, notes
// that came to the chart in sight. In one place, politely, several at once, and seldom.

import { effect } from "@preact/signals-core";
import { serverNow } from "facilitator/core/clock.js";
import { t } from "facilitator/core/messages.js";
import { chartOf, currentStage, notesOf } from "facilitator/core/rows.js";
import { isAloud } from "facilitator/components/aloud-switch.js";
import { isMine } from "facilitator/components/phone-mine.js";
import { tellTime } from "facilitator/components/time-aloud.js";

const GATHER = 700; // ms in which what comes together is told together
const PAUSE = 5_000; // ms between two announcements

export function readAloud(element, context) {
  const { me, number, openChart, table } = context;
  element.setAttribute("role", "status");
  let waiting = { stage: "", time: "", notes: 0 };
  let timer = 0;
  let spokenAt = -Infinity;

  function tell(more) {
    if (!isAloud.peek()) return;
    waiting = { ...waiting, ...more };
    timer ||= setTimeout(speak, Math.max(GATHER, spokenAt + PAUSE - performance.now()));
  }

  function speak() {
    const { stage, time, notes } = waiting;
    const words = [stage, time, notes ? t("aloud-notes", { count: notes }) : ""].filter(Boolean).join(" ");
    waiting = { stage: "", time: "", notes: 0 };
    timer = 0;
    spokenAt = performance.now();
    element.textContent = isAloud.peek() ? words : "";
  }

  tellStages((stage) => tell({ stage, time: "" }));
  tellTime((time) => tell({ time }));
  const chart = () => openChart?.value || chartOf(number ?? table()?.number ?? 0)?.id || "";
  const isOwn = (note) => (me ? isMine(context, note) : note.by_table === number);
  tellNotes(chart, isOwn, (count) => tell({ notes: waiting.notes + count }));
}

// The one that is on when the page opens stands at its head.
function tellStages(tell) {
  let before = null;
  effect(() => {
    const stage = currentStage();
    if (before !== null && stage && stage.id !== before) tell(`${stage.title}. ${stage.instructions}`);
    before = stage?.id ?? "";
  });
}

// `chart()`: the one that is in sight. What was left on it before it came into sight is no news, though its rows may come
// only then; nor is what `isOwn(note)`.
function tellNotes(chart, isOwn, tell) {
  let of = null;
  let since = 0;
  let known = new Set();
  effect(() => {
    const shown = chart();
    const notes = notesOf(shown);
    if (of !== shown) {
      of = shown;
      since = serverNow();
    }
    const fresh = notes.filter((note) => note.created_at > since && !known.has(note.id) && !isOwn(note)).length;
    known = new Set(notes.map((note) => note.id));
    if (fresh) tell(fresh);
  });
}
