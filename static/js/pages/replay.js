// The day again: the wall at any second, with a slider, and played as fast as one likes.

import { effect, signal } from "@preact/signals-core";
import { html, nothing, render } from "lit-html";
import { guard } from "lit-html/directives/guard.js";
import { repeat } from "lit-html/directives/repeat.js";
import { t } from "facilitator/core/messages.js";
import { code, ready, sayAtDoor } from "facilitator/core/page.js";
import { words } from "facilitator/core/ui.js";
import { lookUp } from "facilitator/components/look-up.js";
import { chartThen, whereOf } from "facilitator/components/looking-back.js";
import { controls } from "facilitator/components/replay-controls.js";
import { FAST, openDay, playedTo, sheetsOf } from "facilitator/components/wall-player.js";

const FRAME = 100; // ms between two drawings
const byId = (id) => document.getElementById(id);

function begin(day) {
  byId("page").removeAttribute("aria-busy");
  if (!day.changes.length)
    return render(html`<h1>${t("replay-title")}</h1><p>${t("replay-nothing")}</p>`, byId("replay-head"));
  const player = openDay(day);
  const asked = Number(new URLSearchParams(location.search).get("t"));
  const now = signal(within(day, asked || day.from));
  const playing = signal(false);
  const speed = signal(60);
  const goTo = (moment) => (now.value = within(day, moment));
  run(player, { now, playing, speed });
  const state = { day, player, now, playing, speed, goTo };
  effect(() => render(controls(state), byId("replay-head")));
  followWall(player, now);
  effect(() => {
    if (!playing.value) history.replaceState(null, "", `?t=${Math.round(now.peek())}`);
  });
}

const within = (day, moment) => Math.min(day.until, Math.max(day.from, moment));

// Time runs on while it is played; at the end of the day it stops by itself.
function run({ day, silences }, { now, playing, speed }) {
  let last = performance.now();
  setInterval(() => {
    const passed = performance.now() - last;
    last += passed;
    if (!playing.value) return;
    now.value = within(
      day,
      playedTo(now.peek(), passed * speed.peek(), speed.peek() >= FAST ? silences : []),
    );
    if (now.peek() >= day.until) playing.value = false;
  }, FRAME);
}

// The wall is drawn again only where an entry came or went.
function followWall(player, now) {
  const place = byId("replay-wall");
  let drawn = -1;
  effect(() => {
    const wall = player.at(now.value);
    if (player.place() === drawn) return;
    drawn = player.place();
    render(wallThen(sheetsOf(wall, player.day)), place);
  });
}

function wallThen(sheets) {
  const total = (name) => sheets.reduce((sum, sheet) => sum + sheet.count[name], 0);
  const activities = [...new Set(sheets.map((sheet) => sheet.activity))];
  return html`<h2 class="hidden-but-said">${t("replay-wall")}</h2>
    <p class="quiet">${sheets.length ? t("replay-count", { charts: sheets.length, lines: total("lines"), notes: total("notes") }) : t("replay-empty")}</p>
    ${repeat(
      activities,
      (title) => title,
      (title) => html`<section>
      ${activities.length > 1 ? html`<h2>${words(title)}</h2>` : nothing}
      <div class="replay-charts">${repeat(
        sheets.filter((sheet) => sheet.activity === title),
        (sheet) => sheet.chart,
        chart,
      )}</div>
    </section>`,
    )}`;
}

const chart = (sheet) => html`<article class="replay-chart">
  ${guard(
    [sheet],
    () => html`<h3><a href="/s/${code}/at/chart:${sheet.chart}">${whereOf({ ...sheet, activity: "" }).map((part, at) => html`${at ? " · " : nothing}${words(part)}`)}</a></h3>
    ${chartThen(sheet)}`,
  )}
</article>`;

await ready;
try {
  const day = await lookUp(`/s/${code}/replay.json`);
  begin(day);
} catch (error) {
  sayAtDoor(error);
}
