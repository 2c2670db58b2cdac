// The share-out's queue as every page reads it: who speaks, who is next, and the clock of a turn.

import { html, nothing } from "lit-html";
import { formatClock, serverNow, tick } from "facilitator/core/clock.js";
import { locale } from "facilitator/core/language.js";
import { t } from "facilitator/core/messages.js";
import { currentStage, rows } from "facilitator/core/rows.js";
import { tableList } from "facilitator/components/report-card.js";

export const SOON = 15_000; // ms before the end from which a quiet sign is given
const HANDING_ON = 8_000; // ms that it takes to hand the microphone on

export const settings = () => (currentStage()?.kind === "share" ? currentStage().settings : {});

export const turns = () =>
  rows
    .all("turn")
    .filter((turn) => turn.stage === currentStage()?.id)
    .sort((a, b) => a.position - b.position || a.table - b.table);

export const turnOf = (table) => turns().find((turn) => turn.table === table);
export const speaking = () => turns().find((turn) => turn.state === "speaking");
export const heard = () => turns().filter((turn) => turn.state === "done").sort((a, b) => b.ended_at - a.ended_at);

// Who is on everybody's screen: whoever speaks, else whoever has just spoken.
export const onStage = () => speaking() ?? heard()[0];

// Still to come; who was passed over has gone to the end.
export const coming = () => turns().filter((turn) => turn.state === "waiting" || turn.state === "skipped");

// The tables like this one that have spoken before it: then it adds only what is new. Else those that will.
export function alikeSaid(turn) {
  const before = turn.alike.filter((table) => turnOf(table)?.started_at && turnOf(table).state !== "speaking");
  if (before.length) return t("share-alike", { tables: tableList(before) });
  return turn.alike.length ? t("share-alike-first", { tables: tableList(turn.alike) }) : "";
}

// After how many the others need not speak.
export function enough() {
  const first = /^first (\d+)$/.exec(settings().which ?? "all");
  return first ? Number(first[1]) : Infinity;
}

// Milliseconds left of a turn, negative when over; null while nobody speaks.
export function turnLeft(turn) {
  tick.value;
  return turn?.state === "speaking" ? turn.ends_at - serverNow() : null;
}

export const turnState = (left) => (left < 0 ? "over" : left <= SOON ? "soon" : "running");

export function turnClock(turn) {
  const left = turnLeft(turn);
  if (left === null) return nothing;
  const state = turnState(left);
  return html`<span class="clock turn-clock" data-state=${state} role="timer" aria-label=${t(`turn-clock-${state}`, { clock: formatClock(left) })}
    >${formatClock(left)}</span
  >`;
}

// What the queue will still take at this pace, and what the stage has left for it: both in ms.
export function forecast() {
  tick.value;
  const stage = currentStage();
  const each = (settings().seconds_each ?? 60) * 1000;
  const now = Math.max(0, turnLeft(speaking()) ?? 0);
  const count = Math.max(0, Math.min(coming().length, enough() - heard().length - (speaking() ? 1 : 0)));
  const needed = now + count * (each + HANDING_ON);
  const left = stage?.state === "running" && stage.ends_at ? stage.ends_at - serverNow() : null;
  return { count, needed, left, fits: count && left !== null ? Math.floor((left - now) / count / 1000 - HANDING_ON / 1000) : null };
}

// "1st", "2nd", "3rd": the catalogue has the forms, the browser knows which is which.
export const nth = (place) => ({
  place,
  form: new Intl.PluralRules(locale, { type: "ordinal" }).select(place),
});
