// Parts of a page that are drawn by a module of their own, fetched when they are first wanted.

import { signal } from "@preact/signals-core";
import { nothing } from "lit-html";

// `fetching`: asks for the module with `later`; `make(module)` gives what draws. Returns what draws: nothing until it is here.
export function drawnLater(fetching, make) {
  const drawing = signal(null);
  let asked = false;
  return (...what) => {
    if (!asked) fetching().then((module) => (drawing.value = make(module)));
    asked = true;
    return drawing.value ? drawing.value(...what) : nothing;
  };
}
