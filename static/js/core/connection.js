// One connection to the session: keeps the rows true, for ever, whatever the network does.

import { signal } from "@preact/signals-core";
import { hintTime, learnTime } from "facilitator/core/clock.js";
import { keepLink } from "facilitator/core/link.js";
import { learnPatience } from "facilitator/core/patience.js";
import { rows } from "facilitator/core/rows.js";
import { unpack, unpacks } from "facilitator/core/unpack.js";

const ANSWER_WITHIN = 5000;
const WAKE_WITHIN = 2500;

export function connect({ code, token, device = "", views }) {
  const language = document.documentElement.lang; // in which it is told what was refused
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
  let packed = unpacks; // rows may come packed
  let behind = null; // frames that came while an answer was unpacked

  const patience = learnPatience();
  const link = keepLink({ auth: { code, token, device, language }, up, down, refuse: (error) => (refused.value = error), look: probe });
  const { socket } = link;

  async function call(event, payload, usual = ANSWER_WITHIN) {
    if (!socket.connected) throw new Error("offline");
    const sent = performance.now();
    const answer = await socket.timeout(patience.within(usual)).emitWithAck(event, payload);
    patience.answered(performance.now() - sent);
    link.hear();
    return answer;
  }

  async function watchOnce(whole, within) {
    const wanted = [...watched];
    const key = wanted.sort().join(" ");
    const since = whole || !(known || key === heldViews) ? 0 : head;
    const sent = performance.now();
    const answer = await call("watch", { views: wanted, since, epoch, unpacks: packed }, within);
    if (!answer.ok) return refuse(answer.error);
    learnTime(answer.now, sent);
    if (answer.packed && !(await open(answer))) return;
    if (answer.whole) rows.replace(answer.rows);
    else rows.apply(answer.rows);
    ({ seq: head, epoch } = answer);
    heldViews = key;
    known = true;
    link.settled();
    secure(answer.safe);
    online.value = synced.value = true;
    const later = behind ?? [];
    behind = null;
    later.forEach(take);
  }

  // Unpacks an answer's rows; whether the connection that it came by is still the same afterwards.
  async function open(answer) {
    const by = socket.id;
    behind = [];
    try {
      answer.rows = await unpack(answer.packed);
    } catch (error) {
      packed = false; // this browser says that it can, and cannot
      throw error;
    }
    return socket.id === by;
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
      .catch(() => {
        if (!socket.connected) return; // lost meanwhile: the link comes back by itself
        patience.missed();
        link.hangUp({ soon: within === WAKE_WITHIN });
      })
      .finally(() => {
        watching = behind = null;
        const next = again;
        again = null;
        if (next && socket.connected) watch(next);
      });
    return watching;
  }

  // A table that is no longer ours (we changed tables on another device) is not the end; a wrong link is.
  function refuse(error) {
    const left = watched.filter((view) => !view.startsWith("table:"));
    if (error.field !== "views" || left.length === watched.length) return link.end(error);
    watched = left;
    again = { whole: true };
  }

  function up() {
    known = false;
    watch();
  }

  function down() {
    known = online.value = false;
  }

  function take(frame) {
    if (behind) return behind.push(frame);
    if (!known || frame.seq <= head) return;
    if (frame.prev !== head) return watch();
    rows.apply(frame.rows);
    head = frame.seq;
  }

  socket.on("rows", take);
  socket.on("beat", (beat) => {
    hintTime(beat.now);
    if (!known || watching) return;
    if (beat.seq !== head) return watch();
    const held = rows.digest();
    if (held.count !== beat.count || held.digest !== beat.digest) return watch({ whole: true });
    secure(beat.safe); // of this very history: what this page holds is what the server holds
  });
  socket.on("presence", (now) => {
    presence.value = now;
  });
  socket.on("bye", (bye) => bye.code === "restarting" || link.end(bye));

  // A phone that was in a pocket may hold a dead connection that looks alive.
  function probe() {
    if (socket.connected) watch({ within: WAKE_WITHIN });
  }

  link.start();

  return {
    online,
    synced,
    refused,
    presence,
    secured,
    call,
    probe,
    // And comes back: the server waits on a connection for what it refused there for now (outbox.clear).
    hangUp: () => link.hangUp({ soon: true }),
    setViews(next) {
      if ([...next].sort().join(" ") === [...watched].sort().join(" ")) return;
      watched = next;
      if (socket.connected) watch(); // also while the first answer is being drawn: rows in it decide what more to watch
    },
  };
}
