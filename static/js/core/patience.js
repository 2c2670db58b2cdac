// How long to wait: until the next attempt, until an attempt is given up, until an answer is missed. Pure.

const FIRST = 500;
const LONGEST = 4000;
const ATTEMPT = 4000;
const LONG_ATTEMPT = 12000;
const AT_MOST = 30000; // for an answer on the slowest of links

// Milliseconds before the attempt after so many failed ones. Spread at every length: a room that lost its network in the
// same moment must not come back in the same moment. (Socket.IO's own way bounds after spreading: from the fifth attempt
// on, all phones would wait for exactly the same time.)
export const pauseBefore = (failed, random = Math.random) => Math.min(LONGEST, FIRST * 2 ** failed) * (0.5 + random() / 2);

// A dead network is left soon, for the next attempt may find it alive; but every third attempt is given the time that a
// very slow one needs to come about at all.
export const attemptWithin = (failed) => (failed % 3 === 2 ? LONG_ATTEMPT : ATTEMPT);

// How patient to be with this link: as its answers have lately taken, and more where one was missed.
export function learnPatience() {
  let trip = 0;
  let missed = 0;
  return {
    answered(milliseconds) {
      trip = Math.max(milliseconds, trip / 2);
      missed = 0;
    },
    missed() {
      missed = Math.min(missed + 1, 2);
    },
    within: (usual) => Math.min(AT_MOST, Math.max(usual * 2 ** missed, 3 * trip)),
  };
}
