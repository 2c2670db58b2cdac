// The round of a walk as a page needs it: which stop is on, when the bell rings, where a party goes, what is said aloud.

import { html, nothing } from "lit-html";
import { formatClock, serverNow, tick } from "facilitator/core/clock.js";
import { last } from "facilitator/core/lists.js";
import { t } from "facilitator/core/messages.js";
import { currentStage, rows } from "facilitator/core/rows.js";

export const walkNow = () => (currentStage()?.kind === "walk" ? currentStage() : null);

// The planned round of the walk that is on; null where people go as they like, or nothing is on.
export function roundNow() {
  const stage = walkNow();
  const round = stage && rows.get("round", stage.id);
  return round?.bells.length ? round : null;
}

const clockOf = (round) => {
  tick.value;
  return round.held_at || serverNow();
};

// The stop that is on, from 0; the number of stops: everybody is home. A bell of 0 waits for a hand.
export function stopOn(round) {
  const now = clockOf(round);
  const at = round.bells.findIndex((bell) => !bell || bell > now);
  return at < 0 ? round.bells.length : at;
}

// Milliseconds to the next bell; null where it is rung by hand, or all have rung.
export function bellIn(round) {
  const bell = round.bells[stopOn(round)];
  return bell ? bell - clockOf(round) : null;
}

// Whether people are still on their way to the stop.
export function isMoving(round) {
  const stop = stopOn(round);
  const since = stop ? round.bells[stop - 1] : round.began_at;
  return stop < round.bells.length && clockOf(round) < since + round.move_ms;
}

// The way of a person, or of the party they would belong to; null: their table does not walk.
export function routeOf(participant, number) {
  const ways = rows.all("route").filter((route) => route.stage === walkNow()?.id && route.table === number);
  return (
    ways.find((route) => route.members.includes(participant)) ?? ways.find((route) => !route.step_free) ?? null
  );
}

// 3:40 left of the stop, as far as it has a clock.
export function bellClock(round) {
  const left = bellIn(round);
  if (left === null) return nothing;
  return html`<span class="clock" role="timer" aria-label=${t("walk-bell-in", { clock: formatClock(left) })}>${formatClock(left)}</span>`;
}

const LETTERS = ["A", "B", "C", "D"];

// The rule in sentences that can be said aloud and walked by paper alone. `begun`: only what holds from the first bell on.
export function spokenRule(round, { begun = false } = {}) {
  if (round.rotation === "least_read" || round.charts === "other_first") return html`<p>${t("walk-say-phone")}</p>`;
  const stops = round.bells.length;
  const numbers = round.rings.flat();
  const counted = numbers.every((number, at) => at === 0 || number === numbers[at - 1] + 1);
  const word = counted ? "walk-say-plus" : "walk-say-further";
  const first =
    round.letters === 1
      ? html`<p>${t(`${word}-all`)}</p>`
      : LETTERS.slice(0, round.letters).map((letter, k) => html`<p>${t(word, { letter, by: 1 + k * stops })}</p>`);
  return html`${begun ? nothing : first}
    <p>${t(counted ? "walk-say-bell" : "walk-say-bell-further")}</p>
    ${round.rings.map((ring) => html`<p class="walk-ring">${counted ? t("walk-say-around", { last: last(ring), first: ring[0] }) : t("walk-say-order", { order: ring.join(" · ") })}</p>`)}`;
}
