// The socket of a page: comes back for ever, with pauses that spread a room; finds out that it is dead; wakes at once.

import { io } from "socket.io-client";
import { attemptWithin, pauseBefore } from "facilitator/core/patience.js";
import { chooseTransport } from "facilitator/core/transports.js";

const SLOW = 12000; // for the rest of an attempt whose first half has come about
const SILENT = 19000; // a ping comes every 15 s: after so long without a word the connection is looked at
const DEAD = 25000; // after so long it is not even asked
const ASLEEP = 5000; // a one-second timer this late has slept
const PASSING = ["storage", "locked", "too_many"]; // why the server takes no connection now, and will later
const FRESH = 1000; // an attempt this young is left alone when somebody looks at the page

// `up()`: connected. `down()`: not, or not any more. `refuse(error)`: the server will not have this page, and that is the
// end. `look()`: find out whether the connection is alive.
export function keepLink({ auth, up, down, refuse, look }) {
  const transport = chooseTransport();
  const socket = io("/live", {
    auth: (give) => give(auth), // asked at each attempt
    query: { code: auth.code }, // by which a proxy finds the session's worker; it lets nobody in
    transports: transport.next(),
    upgrade: false,
    reconnection: false, // done here: see patience.js
    autoConnect: false,
    timeout: false,
  });
  let failed = 0; // attempts since the rows were last current
  let begun = 0; // when the attempt under way began
  let opened = false; // it has got as far as Engine.IO
  let heard = performance.now();
  let waiting = 0; // timers
  let limit = 0;
  let hurry = false;
  let ended = false;

  function attempt() {
    clearTimeout(waiting);
    waiting = 0;
    hurry = opened = false;
    begun = performance.now();
    socket.io.opts.transports = transport.next();
    socket.connect();
    giveUpAfter(attemptWithin(failed));
  }

  function giveUpAfter(milliseconds) {
    clearTimeout(limit);
    limit = setTimeout(hangUp, milliseconds);
  }

  // However it was lost: another attempt is due.
  function lose() {
    clearTimeout(limit);
    down();
    if (ended || waiting) return;
    if (!opened) transport.failed();
    waiting = setTimeout(attempt, hurry ? 0 : pauseBefore(failed++));
  }

  function hangUp({ soon = false } = {}) {
    hurry ||= soon;
    socket.disconnect();
    lose();
  }

  function end(error) {
    ended = true;
    clearTimeout(waiting);
    socket.disconnect();
    refuse(error);
  }

  // Somebody looks at the page again, or the network is back: no waiting for the next attempt.
  function wake() {
    if (ended) return;
    if (!socket.connected) {
      if (!waiting && performance.now() - begun < FRESH) return;
      socket.disconnect();
      attempt();
    } else if (performance.now() - heard > DEAD) hangUp({ soon: true });
    else look();
  }

  const hear = () => (heard = performance.now());
  socket.io.on("open", () => {
    opened = true;
    giveUpAfter(SLOW);
  });
  socket.io.on("ping", hear);
  socket.onAny(hear);
  socket.on("connect", () => {
    hear();
    clearTimeout(limit);
    transport.opened();
    up();
  });
  socket.on("disconnect", lose);
  socket.on("connect_error", (error) => {
    const code = error.data?.code;
    if (code && !PASSING.includes(code)) return end(error.data);
    hangUp();
  });

  document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && wake());
  document.addEventListener("resume", wake); // a frozen page goes on
  addEventListener("pageshow", (event) => event.persisted && wake());
  addEventListener("online", wake);
  addEventListener("offline", () => hangUp());
  let last = performance.now();
  let lastDate = Date.now();
  setInterval(() => {
    const now = performance.now();
    const slept = Math.max(now - last, Date.now() - lastDate); // while it sleeps the first stands still on some machines
    lastDate = Date.now();
    if (slept > ASLEEP) wake();
    else if (socket.connected && now - heard > SILENT) look();
    last = now;
  }, 1000);

  return {
    socket,
    hangUp,
    end,
    hear,
    start: attempt,
    // The rows are current: what came before is forgotten.
    settled: () => (failed = 0),
  };
}
