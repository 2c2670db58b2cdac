// Everything a person does is first kept on this device, then sent, in order, until the server has answered.
// Socket.IO's own buffering is not used: together with this it would send everything twice.

import { createStore, del, entries, set } from "idb-keyval";
import { effect, signal } from "@preact/signals-core";
import { openEcho, rebased } from "facilitator/core/echo.js";
import { uuid } from "facilitator/core/ids.js";
import { last, lastThat } from "facilitator/core/lists.js";
import { stageOfPage } from "facilitator/core/rows.js";

const WINDOW = 8; // sent and not yet answered
const PATIENCE = [500, 1000, 2000, 4000, 8000, 15000, 30000]; // ms between attempts
const STORED_WITHIN = 3000; // some browsers leave IndexedDB hanging: words are not held back for it

// Text is accepted late: these say on which stage they were typed.
const TYPED = new Set(["line.write", "chart.readback", "chart.check", "line.add", "line.edit", "line.withdraw", "topic.reply", "line.remove", "line.move", "note.add", "note.edit", "note.remove", "chart.post", "pick.challenge", "strategy.write", "strategy.remove", "turn.ask"]);

export async function openOutbox({ code, role, connection }) {
  // {id, name, args, at, order, state: "waiting" | "sent", kept: on this device, tried: may have reached the server}
  const pending = signal([]);
  const tray = signal([]); // finally refused: {..., error}; only the person empties it
  const storageOk = signal(true);
  const slowed = signal(false); // the server asks for patience: it was too much at once
  const unstored = signal(false); // the server was reached, and could not put on its disk what waits here
  const promises = new Map();
  const unkept = new Set(); // ids of what this browser failed to keep
  const store = open(`facilitator-${code}-${role.replace(":", "-")}`);
  const echo = openEcho({ role, isText: (name) => TYPED.has(name), erase: (id) => erase(id) });
  let order = 0;
  let resting = false;
  let held = false;
  let refusals = 0;

  function open(name) {
    try {
      return createStore(name, "outbox");
    } catch {
      return null;
    }
  }

  async function persist(id, work) {
    const kept = () => {
      unkept.delete(id);
      storageOk.value = unkept.size === 0;
    };
    try {
      const working = work();
      working.then(kept, () => {}); // also where it is late
      await within(STORED_WITHIN, working);
      kept();
    } catch {
      unkept.add(id);
      storageOk.value = false;
    }
  }

  // Once kept, or where this cannot be, it may leave.
  async function write(entry) {
    await persist(entry.id, () => set(entry.id, entry, store));
    if (pending.value.some((now) => now.id === entry.id && now.args === entry.args)) update(entry.id, { kept: true });
    pump();
  }

  // Where this fails the command is sent once more after a reload, and answered as the first time.
  const erase = (id) =>
    persist(id, async () => {
      try {
        await del(id, store);
      } catch {
        // see above
      }
    });
  const update = (id, fields) => {
    pending.value = pending.value.map((entry) => (entry.id === id ? { ...entry, ...fields } : entry));
  };

  function settle(entry, answer) {
    pending.value = pending.value.filter((other) => other.id !== entry.id);
    if (answer.ok) hold(entry, answer.seq);
    else if (entry.echo && !TYPED.has(entry.name)) erase(entry.id); // a seat, a dot: it was of that moment
    else {
      const refused = { ...entry, error: answer.error };
      tray.value = [...tray.value, refused];
      persist(entry.id, () => set(entry.id, refused, store));
    }
    promises.get(entry.id)?.resolve(answer);
    promises.delete(entry.id);
  }

  // Stored by the server; kept until there is a second copy. Where this fails nothing is lost that was promised.
  function hold(entry, seq) {
    const kept = echo.hold(entry, seq, connection.secured?.value.epoch ?? "");
    if (!kept) return erase(entry.id);
    unkept.delete(entry.id);
    storageOk.value = unkept.size === 0;
    const writing = (async () => set(entry.id, kept, store))(); // where storage is forbidden, it throws at once
    within(STORED_WITHIN, writing).catch(() => erase(entry.id));
  }

  // The server went on from an older copy: what this device knows to be stored since goes there again, before what waits.
  function refill(epoch) {
    const back = echo.takeBack(epoch);
    if (!back.length) return;
    const again = back.map((entry) => ({ ...entry, state: "waiting", kept: true, tried: true, echo: true }));
    pending.value = rebased([...again, ...pending.value]);
    pump();
  }

  function rest(milliseconds) {
    resting = true;
    setTimeout(() => {
      resting = false;
      pump();
    }, milliseconds);
    setTimeout(() => {
      if (!resting) slowed.value = false;
    }, milliseconds + PATIENCE[1]);
  }

  async function transmit(entry) {
    const { id, name, args, at } = entry;
    let answer;
    try {
      answer = await connection.call("command", { id, name, args, ...(at ? { at } : {}) });
    } catch {
      update(id, { state: "waiting" });
      connection.probe();
      setTimeout(pump, PATIENCE[0]); // only the answer may have been lost, and the connection be well
      return;
    }
    if (answer.ok || answer.error.code === "storage") unstored.value = !answer.ok;
    if (!answer.ok && answer.error.again) {
      update(id, { state: "waiting" });
      if (answer.error.code === "too_many") slowed.value = true;
      if (!resting) rest(answer.error.retry_ms ?? PATIENCE[Math.min(refusals++, PATIENCE.length - 1)]);
      return;
    }
    refusals = 0;
    if (entry.echo && answer.error?.code === "wrong_stage") {
      // its stage has not begun anew: it waits for that
      pending.value = pending.value.filter((other) => other.id !== entry.id);
      echo.hold(entry, entry.seq, "");
    } else settle(entry, answer);
    pump();
  }

  // In order: what was sent but not answered goes first, then what waits, never around one that must wait.
  function pump() {
    if (!connection.online.value || resting || held) return;
    let flying = pending.value.filter((entry) => entry.state === "sent").length;
    for (const entry of pending.value) {
      if (flying >= WINDOW) return;
      if (entry.state === "sent") continue;
      if (!entry.kept) return;
      update(entry.id, { state: "sent", tried: true });
      flying++;
      transmit(entry);
    }
  }

  // A newer text for the same line takes the place of one that has never left; on what it is based stays. One that has
  // left may have arrived, its answer lost: the server refuses the same id with another body.
  function coalesced(name, args, coalesce) {
    const earlier = coalesce && lastThat(pending.value, (entry) => entry.coalesce === coalesce);
    if (!earlier || earlier.tried || earlier.name !== name) return null;
    const { base, base_of } = earlier.args;
    const merged = { ...args, ...(earlier.args.line ? { line: earlier.args.line } : { line: undefined }) };
    delete merged.base;
    delete merged.base_of;
    if (base !== undefined) merged.base = base;
    if (base_of !== undefined) merged.base_of = base_of;
    if (merged.line === undefined) delete merged.line;
    update(earlier.id, { args: merged, kept: false });
    write({ ...earlier, args: merged });
    return earlier.id;
  }

  // Keeps the command and sends it as soon as may be. Returns its id; `answered(id)` is its answer. `typedIn`: the stage
  // that was on the page when it was typed, where that is not the one on it now.
  function put(name, args, { coalesce = "", id = uuid(), typedIn = stageOfPage() } = {}) {
    const merged = coalesced(name, args, coalesce);
    if (merged) return merged;
    const at = TYPED.has(name) && typedIn ? { at: { stage: typedIn } } : {};
    const entry = { id, name, args, coalesce, state: "waiting", order: ++order, ...at };
    pending.value = [...pending.value, entry];
    write(entry);
    return id;
  }

  function answered(id) {
    if (!promises.has(id)) {
      let resolve;
      const promise = new Promise((done) => {
        resolve = done;
      });
      promises.set(id, { promise, resolve });
    }
    return promises.get(id).promise;
  }

  // What an earlier page left. It may have been sent: nobody wrote down whether.
  async function takeOver() {
    const found = (await entries(store)).map(([, entry]) => entry).sort((a, b) => a.order - b.order);
    const unanswered = found.filter((entry) => !entry.error && !entry.seq);
    for (const entry of found) if (entry.seq && !entry.error) echo.hold(entry, entry.seq, entry.epoch);
    const waiting = unanswered.map((entry) => ({ ...entry, state: "waiting", kept: true, tried: true }));
    order = Math.max(order, last(found)?.order ?? 0);
    tray.value = [...found.filter((entry) => entry.error), ...tray.value];
    pending.value = [...waiting, ...pending.value];
    pump();
  }

  await persist("", takeOver);
  effect(() => {
    const { epoch = "", safe = null } = connection.secured?.value ?? {};
    stageOfPage();
    if (epoch) queueMicrotask(() => refill(epoch));
    if (epoch && safe !== null) echo.release(epoch, safe);
  });
  effect(() => {
    if (connection.online.value) queueMicrotask(pump);
  });

  return {
    pending,
    tray,
    storageOk,
    slowed,
    unstored,
    put,
    answered,
    send: (name, args, options) => answered(put(name, args, options)),
    // As a command of its own, behind all that waits: it must not take the place of a newer text.
    again(id) {
      const entry = tray.value.find((item) => item.id === id);
      if (entry) put(entry.name, entry.args, { typedIn: entry.at?.stage });
      this.drop(id);
    },
    // While this is on nothing leaves, and nothing is lost.
    hold(on) {
      held = on;
      pump();
    },
    // Nothing of what waits, was refused, or is held for a second copy, is to leave any more.
    clear() {
      echo.clear();
      const ids = [...pending.value, ...tray.value].map((entry) => entry.id);
      if (ids.length) [pending.value, tray.value] = [[], []];
      ids.forEach(erase);
    },
    drop(id) {
      tray.value = tray.value.filter((item) => item.id !== id);
      erase(id);
    },
  };
}

function within(milliseconds, work) {
  return new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error("too slow")), milliseconds);
    work.then(resolve, reject);
  });
}
