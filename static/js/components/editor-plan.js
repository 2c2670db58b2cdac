// When each stage comes: what has been, as it was; what is on, as its clock says; what is to come, as planned.

import { serverNow, tick } from "facilitator/core/clock.js";
import { locale } from "facilitator/core/language.js";
import { currentStage, session } from "facilitator/core/rows.js";

const MINUTE = 60_000;
const DAY_ZERO = new Date(2000, 0, 1).getTime(); // for a day whose start is not planned: times count from 0:00

// → Map of stage id → ms at which it begins; without those that were passed over.
export function planTimes(stages, { current, startsAt, now }) {
  const times = new Map();
  const place = current ? stages.findIndex((stage) => stage.id === current.id) : -1;
  let at = startsAt || DAY_ZERO;
  stages.forEach((stage, index) => {
    if (index <= place) {
      if (stage.started_at) times.set(stage.id, stage.first_at || stage.started_at);
      if (index === place) at = Math.max(now, endsAt(stage, now));
    } else {
      times.set(stage.id, at);
      if (!stage.skipped) at += stage.minutes * MINUTE;
    }
  });
  times.set("end", at);
  return times;
}

const endsAt = (stage, now) =>
  ({ running: stage.ends_at || now, paused: now + stage.left, ended: now })[stage.state] ?? now;

export function timesOf(stages) {
  const current = currentStage();
  if (current) tick.value; // the plan moves with the clock
  return planTimes(stages, { current, startsAt: session()?.starts_at ?? 0, now: serverNow() });
}

// The end of it all; 0 where no start is planned and nothing has begun.
export const endOf = (stages) => (session()?.starts_at || currentStage() ? timesOf(stages).get("end") : 0);

export function clockWords(at) {
  if (at < DAY_ZERO + 2 * 86_400_000) {
    const minutes = Math.round((at - DAY_ZERO) / MINUTE);
    return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
  }
  return new Date(at).toLocaleTimeString(locale, { hour: "numeric", minute: "2-digit" });
}
