// The controls of the day: play and pause, how fast, a slider over the day with a mark where each stage began.

import { html, nothing, svg } from "lit-html";
import { lastThat } from "facilitator/core/lists.js";
import { t } from "facilitator/core/messages.js";
import { words } from "facilitator/core/ui.js";
import { clockAt } from "facilitator/components/looking-back.js";
import { screenButtons } from "facilitator/components/replay-screen.js";

const SPEEDS = [1, 10, 60];
const STEP = 10_000; // ms an arrow key moves

export function controls(state) {
  const { day, player, now, playing, speed } = state;
  const stage = player.stageAt(now.value);
  const title = stage?.title || t("replay-before");
  const time = clockAt(now.value, day.until);
  return html`<h1>${t("replay-title")} <span class="replay-session">${words(day.title)}</span></h1>
    <p class="replay-now"><span class="clock">${time}</span> <span class="replay-stage">${words(title)}</span></p>
    <div class="replay-line">
      <svg class="replay-marks" viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true">
        ${day.stages.map(({ at }) => svg`<path d=${`M${place(day, at)} 0v10`} />`)}
      </svg>
      <input id="replay-slider" type="range" min=${day.from} max=${Math.max(day.until, day.from + 1)} step="1" aria-label=${t("replay-slider")}
        aria-valuetext=${t("replay-value", { time, stage: title })} aria-describedby="replay-keys" .value=${String(Math.round(now.value))}
        @input=${(event) => state.goTo(Number(event.target.value))} @keydown=${(event) => onKey(event, state)} />
    </div>
    <div class="replay-buttons">
      <button type="button" @click=${() => toStage(state, -1)}><span aria-hidden="true">⏮</span> ${t("replay-earlier")}</button>
      <button type="button" class="primary" @click=${() => toggle(state)}><span aria-hidden="true">${playing.value ? "❚❚" : "▶"}</span> ${t(playing.value ? "replay-pause" : "replay-play")}</button>
      <button type="button" @click=${() => toStage(state, 1)}>${t("replay-later")} <span aria-hidden="true">⏭</span></button>
      <fieldset class="replay-speeds"><legend>${t("replay-speed")}</legend>
        ${SPEEDS.map(
          (
            times,
          ) => html`<label><input type="radio" name="speed" .checked=${speed.value === times} @change=${() => (speed.value = times)} />
          <span>${t("replay-times", { speed: times })}</span></label>`,
        )}
      </fieldset>
      ${screenButtons(state)}
    </div>
    ${stages(state, stage)}`;
}

const place = ({ from, until }, at) => (1000 * (at - from)) / Math.max(1, until - from);

function stages({ day, goTo }, current) {
  return html`<details class="replay-stages">
    <summary>${t("replay-stages")}</summary>
    <p id="replay-keys" class="quiet">${t("replay-keys")} ${t("replay-quiet")}</p>
    <ol class="plain">${day.stages
      .filter((stage) => stage.title)
      .map(
        (
          stage,
        ) => html`<li><button type="button" aria-current=${stage === current ? "step" : nothing} @click=${() => goTo(stage.at)}>
        <time>${clockAt(stage.at, day.until)}</time> ${words(stage.title)}</button></li>`,
      )}</ol>
  </details>`;
}

function toggle({ day, now, playing, goTo }) {
  if (!playing.value && now.peek() >= day.until) goTo(day.from);
  playing.value = !playing.value;
}

const MOMENT = 2000; // ms of playing: so soon after a stage's beginning, back is meant as the stage before

function toStage({ day, now, playing, speed, goTo }, by) {
  const times = [day.from, ...day.stages.map((stage) => stage.at), day.until];
  const next =
    by > 0
      ? times.find((at) => at > now.peek())
      : lastThat(times, (at) => at < now.peek() - (playing.peek() ? MOMENT * speed.peek() : 0));
  goTo(next ?? (by > 0 ? day.until : day.from));
}

// A step of the browser's own would be a thousandth of a second, or a tenth of the day.
function onKey(event, state) {
  const { now, goTo } = state;
  const keys = {
    ArrowLeft: () => goTo(now.peek() - STEP),
    ArrowDown: () => goTo(now.peek() - STEP),
    ArrowRight: () => goTo(now.peek() + STEP),
    ArrowUp: () => goTo(now.peek() + STEP),
    PageUp: () => toStage(state, 1),
    PageDown: () => toStage(state, -1),
    " ": () => toggle(state),
  };
  if (!keys[event.key] || event.ctrlKey || event.altKey || event.metaKey) return;
  event.preventDefault();
  keys[event.key]();
}
