// What the scenarios of test_core_*.py share.

import { createStore, keys } from "idb-keyval";
import { signal } from "@preact/signals-core";
import { openOutbox } from "facilitator/core/outbox.js";
import { connect } from "facilitator/core/connection.js";
import { rows } from "facilitator/core/rows.js";
import { sockets } from "socket.io-client";

// Waits for something the page does by itself.
export async function until(holds) {
  const end = performance.now() + 15000;
  while (!holds()) {
    if (performance.now() > end) throw new Error(`never: ${holds}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

// All that is already on its way in this page has happened. IndexedDB keeps the order of what is asked of one store:
// when the keys come, whatever the outbox wrote or erased before is done.
export async function quiet() {
  for (let round = 0; round < 2; round++) {
    await new Promise((resolve) => setTimeout(resolve, 10));
    await keys(createStore("facilitator-TEST-phone", "outbox"));
  }
}

export class Line {
  online = signal(true);
  synced = signal(true);
  refused = signal(null);
  sent = []; // {id, name, args, at, resolve, reject}
  probed = 0;

  call(event, payload) {
    return new Promise((resolve, reject) => this.sent.push({ ...payload, resolve, reject }));
  }

  probe() {
    this.probed++;
  }

  // The oldest call that is open is answered; a refusal where there is an error.
  answer(error) {
    this.sent.shift().resolve(error ? { ok: false, error } : { ok: true, seq: 1, result: {} });
  }

  // The network breaks: nothing that is open is answered.
  cut() {
    this.online.value = false;
    for (const call of this.sent.splice(0)) call.reject(new Error("socket has been disconnected"));
  }

  texts() {
    return this.sent.map((call) => call.args.text);
  }
}

export async function outbox(line = new Line()) {
  return { line, box: await openOutbox({ code: "TEST", role: "phone", connection: line }) };
}

export function connection(views = ["room"]) {
  const page = connect({ code: "TEST", token: "token", device: "", views });
  return { page, socket: sockets.at(-1) };
}

export const note = (id, seq, text = "") => ["note", id, { id, seq, text }];

export const texts = () => rows.all("note").map((row) => row.text);

// Answers the watch that is open; gives back what was asked.
export async function watched(socket, answer) {
  await until(() => socket.calls.some((call) => call.event === "watch"));
  const call = socket.calls.splice(socket.calls.findIndex((open) => open.event === "watch"), 1)[0];
  const { views, since, epoch } = call.payload;
  call.resolve({ ok: true, seq: 1, epoch: "e", now: Date.now(), whole: since === 0, rows: [], ...answer });
  await new Promise((resolve) => setTimeout(resolve, 0));
  return { views: views.join(" "), since, epoch, within: call.within };
}
