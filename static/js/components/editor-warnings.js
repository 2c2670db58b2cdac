// What experience says to the agenda: asked of the server again whenever the agenda has changed, while it is shown.

import { effect, signal } from "@preact/signals-core";
import { rows } from "facilitator/core/rows.js";

const KINDS = ["activity", "stage", "topic", "table", "group"];
const CALM = 250; // ms: several changes at once are asked about once

export function followWarnings({ code, token }, shown) {
  const warnings = signal([]);
  let timer = 0;
  const ask = async () => {
    try {
      const answer = await fetch(`/api/warnings?code=${code}`, {
        headers: { Authorization: `Bearer ${token}` },
      });
      if (answer.ok) warnings.value = (await answer.json()).warnings;
    } catch {
      // offline: asked again with the next change
    }
  };
  effect(() => {
    for (const kind of KINDS) rows.all(kind);
    if (!shown.value || timer) return;
    timer = setTimeout(() => {
      timer = 0;
      ask();
    }, CALM);
  });
  return warnings;
}
