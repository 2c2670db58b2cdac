// What the server tells to whoever may look back: with the console's key where this browser holds it.

import { credential } from "facilitator/core/credentials.js";
import { code } from "facilitator/core/page.js";

export const consoleKey = () => credential(code, "console")?.token ?? "";

// GET JSON; throws the server's error {code, message, field}.
export async function lookUp(path, query = {}, token = consoleKey()) {
  let response;
  try {
    const search = new URLSearchParams(query).toString();
    response = await fetch(
      search ? `${path}?${search}` : path,
      token ? { headers: { Authorization: `Bearer ${token}` } } : {},
    );
  } catch {
    throw { code: "offline" };
  }
  const answer = await response.json().catch(() => ({}));
  if (!response.ok) throw answer.error ?? { code: "offline" };
  return answer;
}
