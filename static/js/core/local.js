// Small things kept on this device by session: who somebody is, what they are typing.
//
// At once in localStorage, which some browsers write to the disk only seconds later; so in IndexedDB too, which outlives
// a browser that is killed a moment after the last key. Where both are forbidden, in this tab's history entry: it lasts
// through a reload.

import { createStore, entries, setMany } from "idb-keyval";

const TURNS = "facilitator:turns"; // key → how often it was written: tells which of two copies is the newer one
const RECALL_WITHIN = 800; // ms; some browsers leave IndexedDB hanging
const HISTORY_AFTER = 500; // ms; browsers refuse to have it changed at every key

const memory = new Map();
const store = opened();
const unwritten = new Map();
const denied = new Map(); // what localStorage would not take
let turns = {};
let writing = null;
let later = 0;

export function keep(key, value) {
  memory.set(key, value);
  try {
    localStorage.setItem(key, JSON.stringify(value));
  } catch {
    inHistory(key, value);
  }
  mirror(key, value);
}

export function kept(key) {
  try {
    const found = localStorage.getItem(key);
    if (found !== null) return JSON.parse(found);
  } catch {
    // see keep
  }
  return memory.get(key) ?? history.state?.kept?.[key] ?? null;
}

// Everything whose name begins so.
export function forgetAll(start) {
  const begins = (key) => key.startsWith(start);
  let stored = [];
  try {
    stored = Object.keys(localStorage).filter(begins);
  } catch {
    // see keep
  }
  [...memory.keys()].filter(begins).concat(stored).forEach(forget);
}

export function forget(key) {
  memory.delete(key);
  try {
    localStorage.removeItem(key);
  } catch {
    // see keep
  }
  if (history.state?.kept?.[key] !== undefined) inHistory(key, undefined);
  mirror(key);
}

// Whether another page of this browser will find what is kept here.
export function remembers() {
  try {
    localStorage.setItem("facilitator:probe", "1");
    return true;
  } catch {
    return false;
  }
}

// --- a second copy, in IndexedDB

function opened() {
  try {
    return createStore("facilitator-kept", "kept");
  } catch {
    return null;
  }
}

function mirror(key, value) {
  unwritten.set(key, { value, turn: nextTurn(key) });
  writing ??= write().finally(() => (writing = null));
}

async function write() {
  while (store && unwritten.size) {
    const list = [...unwritten];
    unwritten.clear();
    try {
      await setMany(list, store);
    } catch {
      return; // the page says by itself that it cannot keep things (keeping.js)
    }
  }
}

// Another tab of this browser counts on in the same place.
function nextTurn(key) {
  const held = readTurns();
  turns[key] = Math.max(turns[key] ?? 0, held[key] ?? 0) + 1;
  try {
    localStorage.setItem(TURNS, JSON.stringify({ ...held, [key]: turns[key] }));
  } catch {
    // counted in this page alone
  }
  return turns[key];
}

function readTurns() {
  try {
    return JSON.parse(localStorage.getItem(TURNS)) ?? {};
  } catch {
    return {};
  }
}

// What the browser had not yet written of localStorage when it ended.
async function recall() {
  turns = readTurns();
  for (const [key, { value, turn }] of await entries(store)) {
    if (turn <= (turns[key] ?? 0)) continue;
    turns[key] = turn;
    if (value === undefined) forget(key);
    else keep(key, value);
  }
}

function inHistory(key, value) {
  denied.set(key, value);
  if (later) return;
  later = setTimeout(() => {
    later = 0;
    try {
      history.replaceState({ ...history.state, kept: { ...history.state?.kept, ...Object.fromEntries(denied) } }, "");
    } catch {
      // a browser that has had enough: until the next time
    }
  }, HISTORY_AFTER);
}

// Whoever imports this finds what was kept.
await Promise.race([store && recall().catch(() => {}), new Promise((resolve) => setTimeout(resolve, RECALL_WITHIN))]);
