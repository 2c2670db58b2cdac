// Does this browser keep what it is given? Found out when a page opens, before anybody types.

import { createStore, del, get, set } from "idb-keyval";

const BLOCK = "x".repeat(32_768); // as much as the longest command
const PROBED_WITHIN = 5000;
const MARK = "facilitator:kept";

// `say(false)`: storage is denied, full or hangs; or it was given something by this tab before, and has forgotten it
// since, as browsers inside of other apps do. A slow device is taken at its late word.
export function keepsThings(say) {
  const hanging = setTimeout(() => say(false), PROBED_WITHIN);
  probe()
    .catch(() => false)
    .then((keeps) => {
      clearTimeout(hanging);
      say(keeps);
    });
}

async function probe() {
  const before = sessionStorage.getItem(MARK);
  localStorage.setItem(MARK, MARK);
  const keeps = localStorage.getItem(MARK) === MARK && (await keepsInDatabase(before));
  sessionStorage.setItem(MARK, MARK);
  return keeps;
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
