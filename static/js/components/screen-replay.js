// The day on the projector: each chart a sheet that goes up, each note a square on it, and the words that came last.

import { effect } from "@preact/signals-core";
import { html, nothing, render, svg } from "lit-html";
import { serverNow } from "facilitator/core/clock.js";
import { t } from "facilitator/core/messages.js";
import { code, here } from "facilitator/core/page.js";
import { kindName, words } from "facilitator/core/ui.js";
import { lookUp } from "facilitator/components/look-up.js";
import { minuteAt } from "facilitator/components/looking-back.js";
import { projection } from "facilitator/components/screen-projection.js";
import { FAST, openDay, playedTo, sheetsOf } from "facilitator/components/wall-player.js";

const FRAME = 200; // ms
const AGAIN = 3_000;
const MANY = 24; // charts: more of them are drawn smaller
const LARGE = 8; // and so few larger
const FEW = 12; // notes on one sheet that have the size of a thumb; more are drawn smaller

export function followReplay(screen, body) {
  const place = document.createElement("section");
  place.className = "screen-replay";
  place.hidden = true;
  body.append(place);
  let begun = 0; // the replay that is on, by when it began
  let timer = 0;
  effect(() => {
    const row = projection(screen);
    const on = row.shows === "replay";
    place.hidden = !on;
    if (on && begun === row.replay_since) return;
    clearInterval(timer);
    begun = on ? row.replay_since : 0;
    if (on) play(row);
  });

  async function play(row) {
    try {
      const player = openDay(await lookUp(`/s/${code}/replay.json`, {}, here.token));
      if (begun !== row.replay_since) return;
      const show = () => draw(player, momentOf(row, player), place);
      show();
      timer = setInterval(show, FRAME);
    } catch {
      timer = setTimeout(() => begun === row.replay_since && play(row), AGAIN);
    }
  }
}

// The clock of all screens is the server's, so that all of them show the same moment.
function momentOf({ replay_at: from, replay_speed: speed, replay_since: since }, { day, silences }) {
  const passed = Math.max(0, serverNow() - since) * speed;
  return Math.min(day.until, Math.max(day.from, playedTo(from, passed, speed >= FAST ? silences : [])));
}

function draw(player, moment, place) {
  const { day } = player;
  const wall = player.at(moment);
  const sheets = sheetsOf(wall, day);
  const ended = moment >= day.until;
  render(
    html`<div class="screen-replay-head"><p class="clock">${minuteAt(moment)}</p>
        <h1>${ended ? t("replay-screen-end") : words(player.stageAt(moment)?.title || t("replay-title"))}</h1></div>
      <div class="screen-replay-wall" data-size=${sheets.length > MANY ? "small" : sheets.length <= LARGE ? "large" : "middle"}>${sheets.map(tile)}</div>
      ${wall.latest ? latest(wall.latest, day) : nothing}`,
    place,
  );
}

function tile(sheet) {
  const across = Math.ceil(Math.sqrt((Math.max(FEW, sheet.kinds.length) * 4) / 3));
  const down = Math.ceil(Math.max(FEW, sheet.kinds.length) / across);
  return html`<div class="screen-replay-sheet">
    <strong>${sheet.table || "★"}</strong>
    <svg viewBox=${`0 0 ${across} ${down}`} aria-hidden="true">${sheet.kinds.map(
      (kind, at) =>
        svg`<rect class="square" data-square=${kind} x=${(at % across) + 0.1} y=${Math.floor(at / across) + 0.1} width="0.8" height="0.8" />`,
    )}</svg>
  </div>`;
}

const latest = ({ text, chart, kind }, day) => html`<p class="screen-replay-latest">
  <span class="screen-replay-from">${day.charts[chart].table ? t("table-number", { number: day.charts[chart].table }) : t("sheet-shared")}${kind ? html` · ${kindName(kind)}` : nothing}</span>
  ${words(text)}</p>`;
