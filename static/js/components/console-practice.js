// The guide of a practice: what to do next, ticked when the rows say that it was done.

import { effect, signal } from "@preact/signals-core";
import { html, nothing } from "lit-html";
import { openReport } from "facilitator/components/after-report.js";
import { backFrom } from "facilitator/components/console-practise.js";
import { post } from "facilitator/core/credentials.js";
import { keep, kept } from "facilitator/core/local.js";
import { t } from "facilitator/core/messages.js";
import { isOver, rows } from "facilitator/core/rows.js";

const did = (...names) => rows.all("action").some(({ name, undoes }) => names.includes(name) && !undoes);
const began = (kind) => rows.all("stage").some((stage) => stage.kind === kind && stage.first_at);

// Each step, and whether it was really done.
const STEPS = {
  screen: ({ connection }) => connection.presence.value?.links?.screen > 0,
  start: () => began("discuss"),
  help: () => did("help.take", "help.done"),
  minute: () => did("stage.extend"),
  post: () => began("post"),
  bell: () => did("walk.bell"),
  hide: () => did("note.hide"),
  end: isOver,
};
const NAMES = Object.keys(STEPS);
const SHAPES = { done: "✓", skipped: "–", open: "○" };

// → the panel's template. A step stays ticked when what was done is taken back, and through a reload.
export function practiceGuide(context) {
  const place = `facilitator:${context.code}:steps`;
  const states = signal(kept(place) ?? {}); // by step: done or skipped
  const leaving = signal(false);
  const problem = signal("");
  const set = (name, state) => {
    states.value = { ...states.peek(), [name]: state };
    keep(place, states.peek());
  };
  effect(() => {
    const done = NAMES.filter((name) => STEPS[name](context) && states.peek()[name] !== "done");
    for (const name of done) set(name, "done");
    if (done.includes("end")) openReport(context); // its link is shown from now on
    if (done.length) context.say(done.map((name) => t("practice-ticked", { step: t(`practice-step-${name}`) })).join(" "));
  });
  const leave = async () => {
    if (leaving.peek()) return;
    leaving.value = true;
    problem.value = "";
    const back = kept(backFrom(context.code)) ?? "/";
    try {
      await post(`/api/s/${context.code}/erase`, { confirm: context.code }, { Authorization: `Bearer ${context.token}` });
      location.assign(back);
    } catch (error) {
      problem.value = error.message ?? t("door-offline");
      leaving.value = false;
    }
  };
  return () => panel(context, { states: states.value, leaving: leaving.value, problem: problem.value, set, leave });
}

function panel({ code }, { states, leaving, problem, set, leave }) {
  const now = NAMES.find((name) => !states[name]);
  const done = NAMES.filter((name) => states[name] === "done").length;
  return html`<section class="practice-guide" aria-labelledby="practice-guide-title" data-step=${now ?? "over"}>
    <h2 id="practice-guide-title">${t("practice-guide")} <span class="console-label">${t("practice-done-of", { done, of: NAMES.length })}</span></h2>
    <p class="practice-now">${now ? html`<strong>${t("practice-now")}</strong> ${t(`practice-step-${now}`)}` : t("practice-over")}</p>
    <div class="practice-buttons">
      ${now ? html`<button type="button" class="console-button" data-action="skip step" @click=${() => set(now, "skipped")}>${t("practice-skip")}</button>` : nothing}
      ${states.end === "done" ? html`<a class="console-button" href="/s/${code}/report" target="_blank">${t("practice-report")}</a>` : nothing}
      <button type="button" class="console-button" data-action="leave practice" aria-disabled=${leaving ? "true" : nothing} @click=${leave}>
        ${leaving ? t("practice-leaving") : t("practice-leave")}
      </button>
    </div>
    ${problem ? html`<p role="alert" class="console-refusal">${problem}</p>` : nothing}
    <details>
      <summary>${t("practice-all")}</summary>
      <ol class="practice-steps">${NAMES.map((name) => step(name, states[name] ?? "open", name === now))}</ol>
    </details>
  </section>`;
}

const step = (name, state, isNow) => html`<li data-step=${name} data-state=${state} aria-current=${isNow ? "step" : nothing}>
  <span aria-hidden="true">${SHAPES[state]}</span> <span class="hidden-but-said">${t(`practice-state-${state}`)}:</span> ${t(`practice-step-${name}`)}
</li>`;
