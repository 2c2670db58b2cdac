// The plan against the clock: how far ahead or behind the session is, and when it will be through. Pure, but for the rows.

import { html, nothing } from "lit-html";
import { serverNow, tick } from "facilitator/core/clock.js";
import { t } from "facilitator/core/messages.js";
import { currentStage, session } from "facilitator/core/rows.js";
import { agendaStages } from "facilitator/components/console-agenda-order.js";
import { clockWords, timesOf } from "facilitator/components/editor-plan.js";

const MINUTE = 60_000;
const ON_TIME = 1; // minutes: less than this is not worth a word

// Whole minutes behind the plan (negative: ahead); null where there is no plan to compare with.
export function minutesBehind(dueAt, endsAt) {
  if (!dueAt || !endsAt) return null;
  const minutes = Math.round((endsAt - dueAt) / MINUTE);
  return Math.abs(minutes) < ON_TIME ? 0 : minutes;
}

// Minutes a stage has taken beyond its plan, all its runs together; null where it has no plan or is not over.
export function driftOf(stage) {
  if (!stage.minutes || stage.state !== "ended") return null;
  return Math.round((stage.spent - stage.minutes * MINUTE) / MINUTE);
}

// "4 min behind the plan: through at 12:04 instead of 12:00", and the way to take that as the new plan.
export function planLine({ actions }) {
  const open = session();
  if (!currentStage() || open.state === "ended") return nothing;
  tick.value;
  const end = timesOf(agendaStages()).get("end");
  const behind = minutesBehind(open.due_at, end);
  const times = { end: clockWords(end), due: clockWords(open.due_at), minutes: Math.abs(behind ?? 0) };
  if (!behind) return html`<p class="plan-line" data-plan="on">${t(behind === 0 ? "plan-on-time" : "plan-through", times)}</p>`;
  const spec = { id: "replan", place: "plan", name: "session.replan", args: {}, label: t("plan-replan"), confirm: true };
  return html`<p class="plan-line" data-plan=${behind > 0 ? "behind" : "ahead"}>
      <strong>${t(behind > 0 ? "plan-behind" : "plan-ahead", times)}</strong> ${t("plan-instead", times)}
    </p>
    ${actions.button(spec)} ${actions.answer("plan")}`;
}

// When a stage began, or is to begin as things stand.
export function clockTime(stage, times) {
  const at = times.get(stage.id);
  return at && (session()?.starts_at || currentStage())
    ? html`<span class="plan-time" title=${t(at > serverNow() ? "plan-begins" : "plan-began")}>${clockWords(at)}</span> · `
    : nothing;
}
