// How large this projector's texts are: as the test of the room found, or as whoever stands at this machine chose with
// the keys + and -; 0 goes back. A room that is measured anew counts again.

import { effect, signal } from "@preact/signals-core";
import { keep, kept } from "facilitator/core/local.js";
import { code } from "facilitator/core/page.js";
import { projection } from "facilitator/components/screen-projection.js";

const LEAST = 100; // percent: what the sizes of screen-tokens.css are made for
const MOST = 160;
const STEP = 10;

// The scale after a key, null where the key is none of ours. `told`: what the room asks for.
export function scaleAfter(key, now, told) {
  if (key === "0") return told;
  if (key === "+" || key === "=") return Math.min(MOST, now + STEP);
  if (key === "-") return Math.max(LEAST, now - STEP);
  return null;
}

export function followScale(id) {
  const place = `facilitator:${code}:screen-scale:${id}`;
  const own = signal(kept(place)); // {scale, told}: chosen here while the room was told so
  const told = () => projection(id).scale ?? LEAST;
  const now = () => (own.value?.told === told() ? own.value.scale : told());
  effect(() => {
    const { style } = document.documentElement;
    style.setProperty("--scale", String(now() / 100));
    style.setProperty("--screen-qr", `${projection(id).code ?? 45}vh`);
    dispatchEvent(new Event("resize")); // pages are made anew
  });
  addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const scale = scaleAfter(event.key, now(), told());
    if (scale === null) return;
    own.value = { scale, told: told() };
    keep(place, own.value);
  });
}
