// One soft bell, two tones, made by the browser itself: when the stage changes, its time is up, the walk moves on, or a table
// calls. The projector says the same in colour for who cannot hear it. Off unless the session wants sounds; never on phones.

import { effect } from "@preact/signals-core";
import { timeLeft } from "facilitator/core/clock.js";
import { keep, kept } from "facilitator/core/local.js";
import { currentStage, rows, session } from "facilitator/core/rows.js";
import { roundNow, stopOn } from "facilitator/components/walk-round.js";

const MUTED = "facilitator:muted"; // on this page's machine
const TONES = [660, 880]; // Hz
const SHOWN = 3_000; // ms the projector stays in another colour

export const isMuted = () => Boolean(kept(MUTED));
export const mute = (on) => keep(MUTED, on);

let audio = null;

export function bell(tones = TONES) {
  if (!session()?.sounds || isMuted()) return;
  try {
    audio ??= new AudioContext();
    for (const [at, pitch] of tones.entries()) tone(pitch, audio.currentTime + at * 0.35);
  } catch {
    // no sound to be had on this machine: the picture says it too
  }
}

function tone(pitch, at) {
  const swing = new OscillatorNode(audio, { frequency: pitch, type: "sine" });
  const loud = new GainNode(audio, { gain: 0 });
  loud.gain.linearRampToValueAtTime(0.15, at + 0.03);
  loud.gain.exponentialRampToValueAtTime(0.001, at + 0.9);
  swing.connect(loud).connect(audio.destination);
  swing.start(at);
  swing.stop(at + 1);
}

// What the room should hear or see; the first look rings nothing.
function moments() {
  const stage = currentStage();
  const round = roundNow();
  const left = stage?.state === "running" ? timeLeft(stage) : null;
  return JSON.stringify([stage?.id ?? "", stage?.started_at ?? 0, round ? stopOn(round) : -1, left !== null && left <= 0]);
}

export function ringForTheRoom({ shown = false } = {}) {
  let before = null;
  effect(() => {
    const now = moments();
    if (before !== null && now !== before && session()) {
      bell();
      if (shown) show();
    }
    before = now;
  });
}

function show() {
  document.body.dataset.bell = "true";
  setTimeout(() => delete document.body.dataset.bell, SHOWN);
}

// A table calls: one tone, lower.
export function ringForHelp() {
  let before = null;
  effect(() => {
    const calling = rows.all("help").filter((help) => help.open && !help.taken_at).map((help) => `${help.table} ${help.called_at}`);
    if (before && calling.some((call) => !before.includes(call))) bell([520]);
    before = calling;
  });
}
