// Who this browser is in a session. A link's key comes in the fragment, is checked once, and leaves the address bar once
// the server has said what it thinks of it.

import { uuid } from "facilitator/core/ids.js";
import { keep, kept, remembers } from "facilitator/core/local.js";

const name = (code, role) => `facilitator:${code}:${role}`;

export const credential = (code, role) => kept(name(code, role));

export const keepCredential = (code, role, value) => keep(name(code, role), value);

// Where the browser forbids storage, the next page learns from its address who this is, and clears it at once.
export const handOn = (code, role) => (remembers() ? "" : `as=${encodeURIComponent(JSON.stringify(credential(code, role)))}`);

// Anywhere else a link that names somebody would make whoever opens it that person, and forget who they were.
export function takeOver(code, role) {
  const known = credential(code, role);
  const handed = new URLSearchParams(location.hash.slice(1)).get("as");
  if (!handed) return known;
  history.replaceState(history.state, "", location.pathname);
  if (known || remembers()) return known;
  const value = parsed(handed);
  if (!value?.token) return null;
  keepCredential(code, role, value);
  return value;
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

// The credential for a page of this role ("console", "screen", "table:3"): {token, link}; null where there is none.
// `askPin(problem)`: gives the PIN of a console that is bound to one. A refused key is thrown as the server's error.
export async function enter(code, role, askPin) {
  addEventListener("hashchange", openAgain);
  const key = new URLSearchParams(location.hash.slice(1)).get("key");
  if (!key) return credential(code, role);
  const leave = () => history.replaceState(history.state, "", location.pathname + location.search);
  try {
    const known = await exchange(code, role, key, askPin);
    leave();
    return known;
  } catch (error) {
    if (error.code !== "offline") leave(); // the next attempt, or a reload, still has it
    throw error;
  }
}

// A link that is opened once more in the page that it has made.
const openAgain = () => location.hash.includes("key=") && location.reload();

// Opens a link's key. A device that had to tell a PIN gets a key of its own in its place.
export async function exchange(code, role, key, askPin) {
  let problem = null;
  for (;;) {
    const pin = problem ? await askPin(problem) : "";
    try {
      const answer = await post("/api/enter", { code, key, pin });
      const opened = answer.role === "table" ? `table:${answer.table}` : answer.role;
      if (opened !== role) throw { code: "not_allowed", opened };
      const known = { token: answer.token ?? key, link: key };
      keepCredential(code, role, known);
      return known;
    } catch (error) {
      if (!askPin || error.field !== "pin") throw error;
      problem = error;
    }
  }
}

// Keys that this page has made and asked the server to take, noted down before it asks: {token, link}.
export const promise = (code, role, next) => keepCredential(code, role, { ...credential(code, role), next });

// Whether the server took them; then they are this browser's.
export async function adopt(code, role) {
  const { next, ...held } = credential(code, role) ?? {};
  if (!next) return false;
  try {
    await post("/api/enter", { code, key: next.token });
  } catch (error) {
    if (error.code === "not_allowed") keepCredential(code, role, held);
    return false;
  }
  keepCredential(code, role, next);
  return true;
}

// 130 random bits, as all keys here.
const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
export const newKey = () => [...crypto.getRandomValues(new Uint8Array(26))].map((byte) => ALPHABET[byte & 31]).join("");

// Tells two laptops on one table link apart.
export function deviceId(code) {
  const known = kept(name(code, "device"));
  if (known) return known;
  const made = uuid().slice(0, 13);
  keep(name(code, "device"), made);
  return made;
}

// The code stands in the address too: a proxy finds the session's worker by it.
const addressed = (path, code) => (code ? `${path}?code=${encodeURIComponent(code.toUpperCase().replace(/[\s-]/g, ""))}` : path);

// POST JSON; gives the answer, or throws the server's error {code, message, field}.
export async function post(path, body, headers = {}) {
  let response;
  try {
    response = await fetch(addressed(path, body.code), {
      method: "POST",
      headers: { "Content-Type": "application/json", ...headers },
      body: JSON.stringify(body),
    });
  } catch {
    throw { code: "offline" };
  }
  const answer = await response.json().catch(() => ({}));
  if (!response.ok) throw answer.error ?? { code: "offline" };
  return answer;
}
