// Everything a person does is first kept on this device, then sent, in order, until the server has answered.
// Socket.IO's own buffering is not used: together with this it would send everything twice.

import { createStore, del, entries, set } from "idb-keyval";
import { effect, signal } from "@preact/signals-core";
import { uuid } from "facilitator/core/ids.js";
import { session } from "facilitator/core/rows.js";

const WINDOW = 8; // sent and not yet answered
const PATIENCE = [500, 1000, 2000, 4000, 8000, 15000, 30000]; // ms between attempts

// Text is accepted late: these say on which stage they were typed.
const TYPED = new Set(["line.write", "line.remove", "line.move", "note.add", "note.edit", "note.remove", "chart.post"]);

export async function openOutbox({ code, role, connection }) {
  const pending = signal([]); // {id, name, args, at, state: "waiting" | "sent", order}
  const tray = signal([]); // finally refused: {..., error}; only the person empties it
  const storageOk = signal(true);
  const promises = new Map();
  const store = open(`facilitator-${code}-${role.replace(":", "-")}`);
  let order = 0;
  let resting = false;
  let refusals = 0;

  function open(name) {
    try {
      return createStore(name, "outbox");
    } catch {
      return null;
    }
  }

  async function persist(work) {
    try {
      await work();
    } catch {
      storageOk.value = false;
    }
  }

  const write = (entry) => persist(() => set(entry.id, { ...entry, state: "waiting" }, store));
  const erase = (id) => persist(() => del(id, store));
  const update = (id, fields) => {
    pending.value = pending.value.map((entry) => (entry.id === id ? { ...entry, ...fields } : entry));
  };

  function settle(entry, answer) {
    pending.value = pending.value.filter((other) => other.id !== entry.id);
    if (answer.ok) erase(entry.id);
    else {
      const refused = { ...entry, error: answer.error };
      tray.value = [...tray.value, refused];
      persist(() => set(entry.id, refused, store));
    }
    promises.get(entry.id)?.resolve(answer);
    promises.delete(entry.id);
  }

  function rest(milliseconds) {
    resting = true;
    setTimeout(() => {
      resting = false;
      pump();
    }, milliseconds);
  }

  async function transmit(entry) {
    const { id, name, args, at } = entry;
    let answer;
    try {
      answer = await connection.call("command", { id, name, args, ...(at ? { at } : {}) });
    } catch {
      update(id, { state: "waiting" });
      connection.wake();
      return;
    }
    if (!answer.ok && answer.error.again) {
      update(id, { state: "waiting" });
      if (!resting) rest(answer.error.retry_ms ?? PATIENCE[Math.min(refusals++, PATIENCE.length - 1)]);
      return;
    }
    refusals = 0;
    settle(entry, answer);
    pump();
  }

  // In order: what was sent but not answered goes first, then what waits, never around one that waits.
  function pump() {
    if (!connection.online.value || resting) return;
    let flying = pending.value.filter((entry) => entry.state === "sent").length;
    for (const entry of pending.value) {
      if (flying >= WINDOW) return;
      if (entry.state === "sent") continue;
      update(entry.id, { state: "sent" });
      flying++;
      transmit(entry);
    }
  }

  // A newer text for the same line takes the place of one that has not left yet; on what it is based stays.
  function coalesced(name, args, coalesce) {
    const earlier = coalesce && pending.value.findLast((entry) => entry.coalesce === coalesce);
    if (!earlier || earlier.state !== "waiting" || earlier.name !== name) return null;
    const { base, base_of } = earlier.args;
    const merged = { ...args, ...(earlier.args.line ? { line: earlier.args.line } : { line: undefined }) };
    delete merged.base;
    delete merged.base_of;
    if (base !== undefined) merged.base = base;
    if (base_of !== undefined) merged.base_of = base_of;
    if (merged.line === undefined) delete merged.line;
    update(earlier.id, { args: merged });
    write({ ...earlier, args: merged });
    return earlier.id;
  }

  // Keeps the command and sends it as soon as may be. Returns its id; `answered(id)` is its answer. `typedIn`: the stage
  // that was on the page when it was typed, where that is not the one on it now.
  function put(name, args, { coalesce = "", id = uuid(), typedIn = session()?.stage } = {}) {
    const merged = coalesced(name, args, coalesce);
    if (merged) return merged;
    const at = TYPED.has(name) && typedIn ? { at: { stage: typedIn } } : {};
    const entry = { id, name, args, coalesce, state: "waiting", order: ++order, ...at };
    pending.value = [...pending.value, entry];
    write(entry).then(pump);
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

  await persist(async () => {
    const found = (await entries(store)).map(([, entry]) => entry).sort((a, b) => a.order - b.order);
    order = found.at(-1)?.order ?? 0;
    tray.value = found.filter((entry) => entry.error);
    pending.value = found.filter((entry) => !entry.error).map((entry) => ({ ...entry, state: "waiting" }));
  });
  effect(() => {
    if (connection.online.value) queueMicrotask(pump);
  });

  return {
    pending,
    tray,
    storageOk,
    put,
    answered,
    send: (name, args, options) => answered(put(name, args, options)),
    again(id) {
      const entry = tray.value.find((item) => item.id === id);
      this.drop(id);
      if (entry) this.put(entry.name, entry.args, { coalesce: entry.coalesce });
    },
    drop(id) {
      tray.value = tray.value.filter((item) => item.id !== id);
      erase(id);
    },
  };
}
