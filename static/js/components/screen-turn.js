// The share-out on the projector: who speaks, on what, how long; who is next. Before and after: the queue, all the cards.

import { html, nothing } from "lit-html";
import { keyed } from "lit-html/directives/keyed.js";
import { ref } from "lit-html/directives/ref.js";
import { t } from "facilitator/core/messages.js";
import { linesOf, chartOf } from "facilitator/core/rows.js";
import { words } from "facilitator/core/ui.js";
import { listed } from "facilitator/components/lists.js";
import { cardOf, hasCard, label, strategiesOf } from "facilitator/components/report-card.js";
import { tableAndReporter } from "facilitator/components/reporter.js";
import { turnOnce } from "facilitator/components/screen-pages.js";
import { roomList, roomWide } from "facilitator/components/share-shown.js";
import { alikeSaid, coming, enough, heard, settings, speaking, turnClock, turnLeft, turns, turnState } from "facilitator/components/turns.js";

const NEXT = 3; // tables named as the next ones

export function head() {
  const turn = speaking();
  if (turn) return html`<p class="turn-head">${tableAndReporter(turn.table)}</p>${turnClock(turn)}`;
  const next = coming()[0];
  if (!next || heard().length >= enough()) return html`<p class="turn-head">${t(next && !roomWide() ? "turn-read" : "share-all-heard")}</p>`;
  return html`<p class="turn-head">${t("share-first")} ${tableAndReporter(next.table)}</p>`;
}

// A thin line that grows shorter; over time it is whole again, in another colour and striped.
export function bar() {
  const turn = speaking();
  const left = turnLeft(turn);
  if (left === null) return nothing;
  const state = turnState(left);
  const whole = Math.max(1, turn.ends_at - turn.started_at);
  const width = state === "over" ? 1000 : Math.max(0, Math.min(1000, (1000 * left) / whole));
  return html`<svg class="turn-bar" data-state=${state} viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true">
    <rect class="turn-bar-whole" width="1000" height="10" /><rect class="turn-bar-left" width=${width} height="10" /></svg>`;
}

export function body() {
  const turn = speaking();
  if (roomWide()) return pages("room", html`${roomList()}`);
  if (turn) return settings().show === "chart" ? chart(turn) : card(turn);
  if (heard().length && (!coming().length || heard().length >= enough())) return pages("all", turns().filter((turn) => hasCard(turn.table)).map(oneOfAll));
  return nothing;
}

// Who comes next; where this one says what others say as well, that.
export function foot() {
  const said = speaking() ? "share-next" : "share-then"; // while nobody speaks, the first of them stands above
  const next = coming().slice(speaking() ? 0 : 1, NEXT);
  const more = next.length && heard().length < enough();
  if (!turns().length) return nothing;
  return html`${tapCounts(speaking())} ${more ? html`<span class="turn-next">${t(said, { tables: listed(next.map((turn) => turn.table)) })}</span>` : nothing}`;
}

function tapCounts(turn) {
  if (!turn) return nothing;
  return html`${turn.us_too ? html`<span>${t("share-us-too", { count: turn.us_too })}</span>` : nothing}
    ${turn.could_use ? html`<span>${t("share-could-use", { count: turn.could_use })}</span>` : nothing}`;
}

const alike = (turn) => (turn.alike.length ? html`<p class="turn-alike">${alikeSaid(turn)}</p>` : nothing);

function card(turn) {
  if (!hasCard(turn.table)) return html`<p class="turn-none">${t("share-no-card")}</p>`;
  const card = cardOf(turn.table);
  return pages(
    `card ${turn.id}`,
    html`${card?.text ? html`<p class="turn-challenge">${words(card.text)}</p>` : nothing} ${alike(turn)}
      ${strategiesOf(turn.table).map(
        (strategy) => html`<p class="turn-strategy">${words(strategy.text)}</p>
          ${strategy.why ? html`<p class="turn-why"><span class="turn-label">${label("why")}:</span> ${words(strategy.why)}</p>` : nothing}`,
      )}`,
  );
}

function chart(turn) {
  const sheet = chartOf(turn.table);
  return pages(
    `chart ${turn.id}`,
    (sheet ? linesOf(sheet.id) : []).map((line) => html`<p class="turn-strategy">${words(line.text)}</p>`),
  );
}

const oneOfAll = ({ table, us_too, could_use }) =>
  html`<p class="turn-one"><strong class="turn-one-table">${table}</strong> ${cardOf(table)?.text ? words(cardOf(table).text) : t("card-no-challenge")}
    ${us_too + could_use ? html`<span class="turn-one-taps">${tapCounts({ us_too, could_use })}</span>` : nothing}</p>`;

// A new element for each thing shown, so that its pages begin at the first.
function pages(name, content) {
  return keyed(name, html`<div class="turn-pages" ${ref(turnOnce)}>${content}</div>`);
}
