// The top of the console: what is on now with its clock, what comes next, and the hand on both.

import { html, nothing } from "lit-html";
import { formatClock, serverNow, tick, timeLeft } from "facilitator/core/clock.js";
import { t } from "facilitator/core/messages.js";
import { currentStage, session } from "facilitator/core/rows.js";
import { nextStage } from "facilitator/components/console-agenda-order.js";
import { closed } from "facilitator/components/console-close.js";
import { undoButton } from "facilitator/components/console-history.js";
import { measuredWords } from "facilitator/components/console-preflight.js";
import { practiceOffer } from "facilitator/components/console-practise.js";
import { icon } from "facilitator/components/console-icons.js";

const PLACE = "now";

export function nowPanel(context) {
  const { actions, showClose } = context;
  const stage = currentStage();
  const ended = session()?.state === "ended";
  return html`
    <h2 class="hidden-but-said" id="console-now-title">${t("console-now")}</h2>
    ${stage ? now(stage, ended) : beforeStart(context, ended)}
    ${stage && !ended ? clockButtons(stage, actions) : nothing} ${ended ? reopen(actions, showClose) : next(stage, actions)}
    <div class="console-now-undo">${undoButton({ actions })}</div>
    <div class="console-now-answer">${actions.answer(PLACE)}</div>
  `;
}

function beforeStart(context, ended) {
  const said = ended ? "console-session-ended" : "console-not-started";
  return html`<div class="console-now-stage"><p class="console-now-name">${t(said)}</p>
    ${ended || session()?.practice ? nothing : [measuredWords(), practiceOffer(context)]}</div>`;
}

function now(stage, ended) {
  return html`<div class="console-now-stage">
    <p class="console-label">${ended ? t("console-session-ended") : t("console-now")}</p>
    <p class="console-now-name"><bdi>${stage.title}</bdi></p>
    ${ended ? nothing : clock(stage)}
  </div>`;
}

function clock(stage) {
  tick.value;
  const left = timeLeft(stage);
  const over = left !== null && left < 0;
  const shown = left ?? Math.max(0, serverNow() - stage.started_at);
  return html`<p class="console-clock ${over ? "is-over" : ""}" data-state=${stage.state}>
    ${icon(stage.state)}
    ${
      stage.state === "ended"
        ? html`<span class="console-clock-word">${t("console-stage-ended")}</span>`
        : html`<span role="timer" class="console-clock-time">${formatClock(shown)}</span>
          <span class="console-clock-word">${clockWords(stage, left)}</span>`
    }
  </p>`;
}

function clockWords(stage, left) {
  if (stage.state === "paused") return t("console-paused");
  if (left === null) return t("console-elapsed");
  return left < 0 ? t("console-over") : t("console-left");
}

function clockButtons(stage, actions) {
  const running = pauseSpec(stage);
  return html`<div class="console-clock-buttons" role="group" aria-label=${t("console-clock")}>
    ${
      stage.state === "ended"
        ? actions.button(startSpec(stage, PLACE), { content: withIcon("running", t("console-start-again")) })
        : html`${[-1, 1, 5].map((minutes) =>
            actions.button(extendSpec(stage, minutes), {
              content: t("console-minutes-short", { minutes: signed(minutes) }),
              label: t(minutes < 0 ? "console-take-minutes" : "console-give-minutes", {
                minutes: Math.abs(minutes),
              }),
            }),
          )}
        ${actions.button(running, { content: withIcon(stage.state === "paused" ? "running" : "paused", running.label) })}
        ${actions.button(endSpec(stage))}`
    }
  </div>`;
}

function next(stage, actions) {
  const coming = nextStage();
  if (!coming)
    return html`<div class="console-next"><p class="console-next-name">${t("console-nothing-next")}</p></div>`;
  const spec = nextSpec();
  return html`<div class="console-next">
    <p class="console-label">${stage ? t("console-next") : t("console-first")}</p>
    <p class="console-next-name">
      <bdi>${coming.title}</bdi> ${coming.minutes ? html`<span>${t("console-minutes", { minutes: coming.minutes })}</span>` : nothing}
    </p>
    ${actions.button(spec, { kind: "is-primary", content: withIcon("running", spec.label) })}
  </div>`;
}

function reopen(actions, showClose) {
  return html`<div class="console-next">${closed(showClose)} ${actions.button(sessionSpec(PLACE))}</div>`;
}

const withIcon = (name, words) => html`${icon(name)} <span>${words}</span>`;
const signed = (minutes) => (minutes < 0 ? `\u2212${-minutes}` : `+${minutes}`);

// --- what the buttons, and the shortcuts of the same meaning, do

export function pauseSpec(stage) {
  const paused = stage.state === "paused";
  return {
    id: "pause",
    place: PLACE,
    name: paused ? "stage.resume" : "stage.pause",
    args: { stage: stage.id },
    live: true,
    label: t(paused ? "console-resume" : "console-pause"),
  };
}

export function extendSpec(stage, minutes) {
  const args = { stage: stage.id, minutes };
  return { id: `extend ${minutes}`, place: PLACE, name: "stage.extend", args, live: true, label: "" };
}

function endSpec(stage) {
  return { ...big("end", "stage.end", t("console-end-stage")), args: { stage: stage.id } };
}

// The first start of all needs no second press: there is nothing yet to move people away from.
export function nextSpec() {
  const coming = nextStage();
  if (!coming) return null;
  const first = !currentStage();
  const label = t(first ? "console-start" : "console-start-next");
  return { ...big("next", "stage.start", label), args: { stage: coming.id }, confirm: !first };
}

export function startSpec(stage, where) {
  const spec = big(`${where} ${stage.id}`, "stage.start", t("console-start-stage", { title: stage.title }));
  return { ...spec, place: where, args: { stage: stage.id } };
}

export function sessionSpec(place) {
  const ended = session()?.state === "ended";
  const name = ended ? "session.reopen" : "session.end";
  return {
    ...big(`${place} session`, name, t(ended ? "console-reopen" : "console-end-session")),
    place,
    confirm: !ended,
  };
}

// A move of the whole room: asked twice, and only while it can be carried out at once.
function big(id, name, label) {
  return { id, place: PLACE, name, args: {}, label, confirm: true, big: true, live: true };
}
