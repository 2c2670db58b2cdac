// One connection to the session: keeps the rows true, for ever, whatever the network does.

import { io } from "socket.io-client";
import { signal } from "@preact/signals-core";
import { hintTime, learnTime } from "facilitator/core/clock.js";
import { rows } from "facilitator/core/rows.js";

const ANSWER_WITHIN = 5000;
const WAKE_WITHIN = 3000;
const ASLEEP = 5000; // a one-second timer this late has slept

export function connect({ code, token, device = "", views }) {
  const online = signal(false); // connected, and the rows are current
  const synced = signal(false); // rows have been complete once
  const refused = signal(null); // {code, message}: the server will not have this page
  const presence = signal(null);
  const secured = signal({ epoch: "", safe: null }); // of which history the rows are; how far a second copy of it goes
  let watched = views;
  let head = 0;
  let epoch = "";
  let heldViews = "";
  let known = false; // this connection has been told what this page watches
  let watching = null;
  let again = null; // another watch is wanted after the one under way: {whole}

  const socket = io("/live", {
    transports: ["websocket"],
    auth: (give) => give({ code, token, device }), // asked at each attempt
    reconnectionDelay: 500,
    reconnectionDelayMax: 5000,
    randomizationFactor: 0.5,
    timeout: ANSWER_WITHIN,
  });

  const call = (event, payload, within = ANSWER_WITHIN) =>
    socket.connected ? socket.timeout(within).emitWithAck(event, payload) : Promise.reject(new Error("offline"));

  async function watchOnce(whole, within) {
    const wanted = [...watched];
    const key = wanted.sort().join(" ");
    const since = whole || !(known || key === heldViews) ? 0 : head;
    const sent = performance.now();
    const answer = await call("watch", { views: wanted, since, epoch }, within);
    if (!answer.ok) return refuse(answer.error);
    learnTime(answer.now, sent);
    if (answer.whole) rows.replace(answer.rows);
    else rows.apply(answer.rows);
    ({ seq: head, epoch } = answer);
    heldViews = key;
    known = true;
    secure(answer.safe);
    online.value = synced.value = true;
  }

  function secure(safe = null) {
    if (secured.peek().epoch !== epoch || secured.peek().safe !== safe) secured.value = { epoch, safe };
  }

  function watch({ whole = false, within = ANSWER_WITHIN } = {}) {
    if (watching) {
      again = { whole: whole || again?.whole };
      return watching;
    }
    watching = watchOnce(whole, within)
      .catch(hangUp)
      .finally(() => {
        watching = null;
        const next = again;
        again = null;
        if (next && socket.connected) watch(next);
      });
    return watching;
  }

  function hangUp() {
    online.value = false;
    socket.io.engine?.close();
  }

  // A table that is no longer ours (we changed tables on another device) is not the end; a wrong link is.
  function refuse(error) {
    const left = watched.filter((view) => !view.startsWith("table:"));
    if (error.field !== "views" || left.length === watched.length) {
      refused.value = error;
      return;
    }
    watched = left;
    again = { whole: true };
  }

  socket.on("connect", () => {
    known = false;
    watch();
  });
  socket.on("disconnect", (reason) => {
    online.value = false;
    // the one case in which Socket.IO does not come back by itself
    if (reason === "io server disconnect") setTimeout(() => refused.value || socket.connect(), 500 * (1 + Math.random()));
  });
  socket.on("connect_error", (error) => {
    online.value = false;
    const code = error.data?.code;
    if (code === "storage" || code === "locked") setTimeout(() => socket.connect(), ANSWER_WITHIN);
    else if (code) refused.value = error.data;
  });
  socket.on("rows", (frame) => {
    if (!known || frame.seq <= head) return;
    if (frame.prev !== head) return watch();
    rows.apply(frame.rows);
    head = frame.seq;
  });
  socket.on("beat", (beat) => {
    hintTime(beat.now);
    if (!known || watching) return;
    secure(beat.safe);
    if (beat.seq !== head) return watch();
    const held = rows.digest();
    if (held.count !== beat.count || held.digest !== beat.digest) watch({ whole: true });
  });
  socket.on("presence", (now) => {
    presence.value = now;
  });
  socket.on("bye", (bye) => {
    if (bye.code === "restarting") return;
    refused.value = bye;
    socket.disconnect();
  });

  // A phone that was in a pocket may hold a dead connection that looks alive.
  const probe = () => socket.connected && watch({ within: WAKE_WITHIN });

  // Somebody looks at the page again: Socket.IO's waiting for its next attempt (up to 5 s) is cut short.
  function wake() {
    if (socket.connected) probe();
    else if (!refused.value) socket.disconnect().connect();
  }
  document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && wake());
  addEventListener("pageshow", (event) => event.persisted && wake());
  addEventListener("online", wake);
  addEventListener("offline", hangUp);
  let last = performance.now();
  setInterval(() => {
    const now = performance.now();
    if (now - last > ASLEEP) wake();
    last = now;
  }, 1000);

  return {
    online,
    synced,
    refused,
    presence,
    secured,
    call,
    probe,
    setViews(next) {
      if ([...next].sort().join(" ") === [...watched].sort().join(" ")) return;
      watched = next;
      if (socket.connected) watch(); // also while the first answer is being drawn: rows in it decide what more to watch
    },
  };
}
