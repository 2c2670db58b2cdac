// Says how much time is left when five minutes, one, and none are left: once each, and once more where time was added.

import { effect } from "@preact/signals-core";
import { timeLeft } from "facilitator/core/clock.js";
import { t } from "facilitator/core/messages.js";
import { currentStage, isOver } from "facilitator/core/rows.js";

const MINUTE = 60_000;
const MARKS = [5 * MINUTE, MINUTE, 0];
const CLEAR = 5_000; // ms above a mark: a clock that is put right by less does not pass it twice

export function tellTime(tell) {
  const ahead = new Set(); // the marks that are still to come
  let timed = "";
  effect(() => {
    const stage = currentStage();
    const left = stage?.state === "running" && !isOver() ? timeLeft(stage) : null;
    if (stage?.id !== timed) ahead.clear();
    timed = stage?.id;
    if (left === null) return;
    const passed = MARKS.filter((mark) => left <= mark && ahead.delete(mark));
    for (const mark of MARKS) if (left > mark + CLEAR) ahead.add(mark);
    if (passed.length) tell(left <= 0 ? t("clock-ended") : t("aloud-left", { minutes: Math.ceil(left / MINUTE) }));
  });
}
