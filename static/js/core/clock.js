// The server's clock is the only clock. The offset comes from the answer with the shortest way.

import { signal } from "@preact/signals-core";

let offset = Date.now() - performance.now();
let bestTrip = Infinity;

export const tick = signal(0);
setInterval(() => tick.value++, 1000);

export const serverNow = () => performance.now() + offset;

// `now`: the server's ms as it answered; `sent`: performance.now() when the question left. A slow answer tells less than a
// quick one did, but it is believed where the two cannot both be true: this device slept since, or its clock drifts.
export function learnTime(now, sent) {
  const trip = performance.now() - sent;
  const ahead = serverNow() - now; // somewhere on the way here: from nothing to the whole trip
  const agrees = ahead > -bestTrip && ahead < trip + bestTrip;
  if (trip > bestTrip * 1.5 && agrees) return;
  bestTrip = trip;
  offset = now + trip / 2 - performance.now();
}

// A beat has no question: it only corrects what is plainly off (a laptop that slept).
export function hintTime(now) {
  if (Math.abs(now - serverNow()) < 2000) return;
  bestTrip = Infinity;
  offset = now - performance.now();
}

// Milliseconds left of a stage, negative when over; null where it has no clock.
export function timeLeft(stage) {
  tick.value;
  if (stage?.state === "paused") return stage.minutes ? stage.left : null;
  if (stage?.state === "running" && stage.ends_at) return stage.ends_at - serverNow();
  return null;
}

// 12:40, or +0:12 when over.
export function formatClock(milliseconds) {
  const seconds = milliseconds < 0 ? Math.floor(-milliseconds / 1000) : Math.round(milliseconds / 1000);
  const clock = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
  return milliseconds < 0 ? `+${clock}` : clock;
}
