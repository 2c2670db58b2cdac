// The console's buttons: a press sends a command, and its answer stands where the press was.
//
// A spec says what a button does: {id, name, args, label, confirm?, big?, live?, place?, done?, after?}. `confirm`: the first
// press only asks for a second one within some seconds; `big`: after it the button rests longer, so that a
// nervous third press does not move the room on; `place`: where a refusal is to stand (several buttons may
// share one; left out: the id); `live`: not kept for later while offline, for by then the room has moved on;
// `done`: what to say, and `after(answer)`: what to do, once it is done. A press while the command is under way, or right after, does nothing.

import { signal } from "@preact/signals-core";
import { html, nothing } from "lit-html";
import { t } from "facilitator/core/messages.js";

const CONFIRM_WITHIN = 3_000;
const CONFIRM_BY_KEYS = 8_000; // a screen reader needs most of three seconds to say what is asked
const REST = 400;
const REST_BIG = 1_500;

export function createActions({ outbox, online, say }) {
  const states = signal(new Map()); // id → {phase: armed | sending | refused | done, command, message?, seconds?}
  const rests = new Map(); // id → until when presses are ignored
  const timers = new Map();

  function press(spec, event) {
    if (states.peek().get(spec.id)?.phase === "sending" || performance.now() < (rests.get(spec.id) ?? 0))
      return;
    if (spec.confirm && phaseOf(spec) !== "armed") return arm(spec, event);
    clearTimeout(timers.get(spec.id));
    rests.set(spec.id, performance.now() + (spec.big ? REST_BIG : REST));
    return send(spec);
  }

  function arm(spec, event) {
    const within = event?.detail === 0 ? CONFIRM_BY_KEYS : CONFIRM_WITHIN;
    const seconds = within / 1000;
    set(spec.id, { phase: "armed", command: commandOf(spec), seconds });
    say(t("console-said-press-again", { seconds, action: spec.label }));
    clearTimeout(timers.get(spec.id));
    timers.set(
      spec.id,
      setTimeout(() => phaseOf(spec) === "armed" && set(spec.id, null), within),
    );
  }

  async function send(spec) {
    const place = placeOf(spec);
    if (spec.live && !online.peek()) return refuse(place, t("console-needs-connection"), spec.id);
    clear(place);
    set(spec.id, { phase: "sending", place });
    const id = outbox.put(spec.name, spec.args);
    const answer = await outbox.answered(id);
    if (answer.ok) {
      set(spec.id, null);
      if (spec.done) confirm(place, spec.done);
      spec.after?.(answer);
    } else {
      refuse(place, answer.error.message, spec.id);
      outbox.drop(id); // said where the press was, so it need not wait in the tray as well
    }
  }

  function phaseOf(spec) {
    const state = states.value.get(spec.id);
    if (state?.phase === "armed" && state.command !== commandOf(spec)) return "";
    return state?.phase ?? "";
  }

  function set(id, state) {
    const next = new Map(states.peek());
    if (state) next.set(id, state);
    else next.delete(id);
    states.value = next;
  }

  // A button; its label gives way to "press again" while it is armed.
  function button(spec, { kind = "", content, label } = {}) {
    const phase = phaseOf(spec);
    const seconds = states.value.get(spec.id)?.seconds;
    return html`<button
      type="button"
      class="console-button ${kind} ${phase === "armed" ? "is-armed" : ""}"
      data-action=${spec.id}
      aria-busy=${phase === "sending" ? "true" : nothing}
      aria-label=${phase !== "armed" && label ? label : nothing}
      @click=${(event) => press(spec, event)}
    >
      ${phase === "armed" ? html`<span>${t("console-press-again", { seconds })}</span>` : (content ?? spec.label)}
    </button>`;
  }

  // What came of the presses that belong to this place; nothing while all is well.
  function answer(place) {
    const here = [...states.value.values()].filter((state) => state.place === place);
    const refused = here.find((state) => state.phase === "refused");
    if (refused) return html`<p class="console-refusal" role="alert">${refused.message}</p>`;
    const done = here.find((state) => state.phase === "done");
    if (done) return html`<p class="console-done">${done.message}</p>`;
    if (here.length && !online.value)
      return html`<p class="console-waiting">${t("console-waits-offline")}</p>`;
    return nothing;
  }

  // Also for what the browser itself refuses (a blocked window, a failed copy).
  const refuse = (place, message, id = place) => set(id, { phase: "refused", message, place });
  // For what changes nothing else that is in sight: a short word that it is done.
  const confirm = (place, message) => {
    say(message);
    set(place, { phase: "done", message, place });
    clearTimeout(timers.get(place));
    timers.set(
      place,
      setTimeout(() => set(place, null), CONFIRM_WITHIN),
    );
  };
  const clear = (place) => {
    for (const [id, state] of states.peek())
      if (state.place === place && state.phase === "refused") set(id, null);
  };
  const disarm = () => {
    for (const [id, state] of states.peek()) if (state.phase === "armed") set(id, null);
  };

  return { press, button, answer, refuse, confirm, disarm };
}

const commandOf = ({ name, args }) => `${name} ${JSON.stringify(args)}`;
const placeOf = (spec) => spec.place ?? spec.id;
