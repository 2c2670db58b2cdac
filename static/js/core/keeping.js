// Does this browser keep what it is given? Found out when a page opens, before anybody types.

import { createStore, del, get, set } from "idb-keyval";

const BLOCK = "x".repeat(32_768); // as much as the longest command
const PROBED_WITHIN = 3000;
const MARK = "facilitator:kept";

// False: storage is denied, full or hangs; or it was given something by this tab before, and has forgotten it since, as
// browsers inside of other apps do.
export async function keepsThings() {
  try {
    const before = sessionStorage.getItem(MARK);
    localStorage.setItem(MARK, MARK);
    const kept = localStorage.getItem(MARK) === MARK && (await within(PROBED_WITHIN, keepsInDatabase(before)));
    sessionStorage.setItem(MARK, MARK);
    return kept;
  } catch {
    return false;
  }
}

async function keepsInDatabase(before) {
  const store = createStore("facilitator-probe", "probe");
  if (before && !(await get(MARK, store))) return false;
  await set("block", BLOCK, store);
  const whole = (await get("block", store)) === BLOCK;
  await del("block", store);
  await set(MARK, true, store);
  return whole;
}

function within(milliseconds, work) {
  return new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error("too slow")), milliseconds);
    work.then(resolve, reject);
  });
}
