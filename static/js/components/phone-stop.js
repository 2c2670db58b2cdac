// The card at the top of a phone in a walk: where to go, how long, where then.

import { html, nothing } from "lit-html";
import { t } from "facilitator/core/messages.js";
import { rows } from "facilitator/core/rows.js";
import { tableName } from "facilitator/core/ui.js";
import { bellClock, isMoving, stopOn } from "facilitator/components/walk-round.js";

const chartName = (number) => tableName(rows.get("table", String(number)));

// `elsewhere`: the page shows another chart than the plan says; `goTo()` shows the right one.
export function stopCard({ me, person, writer }, { round, route, elsewhere, goTo }) {
  const stop = stopOn(round);
  const stops = round.bells.length;
  const seated = person()?.seated || round.rotation === "seated";
  return html`<section class="stop-card" aria-label=${t("walk-your-way")} data-stop=${stop}>
    <p class="stop-head">
      <span>${stop < stops ? t("walk-stop-of", { stop: stop + 1, stops }) : nothing}</span> ${bellClock(round)}
    </p>
    <p class="go-to" aria-live="polite">${whereTo(round, route, { stop, stops, seated, me })}</p>
    ${then(route, stop, stops)}
    ${round.letters > 1 ? html`<p class="quiet">${t("walk-party", { letter: route.letter, table: route.table })}</p>` : nothing}
    ${elsewhere && stop < stops && route.places[stop]
      ? html`${writer.writing() ? html`<p>${t("walk-bell-while-writing")}</p>` : nothing}
          <button class="primary wide" @click=${goTo}>${t("walk-go-there", { chart: chartName(route.places[stop]) })}</button>`
      : nothing}
  </section>`;
}

function whereTo(round, route, { stop, stops, seated, me }) {
  if (stop >= stops) return html`<strong>${t(seated ? "walk-home-seated" : "walk-home")}</strong>`;
  if (route.hosts[stop] === me.participant) return html`<strong>${t("walk-host")}</strong>`;
  const place = route.places[stop];
  if (!place) return html`<strong>${t("walk-any-chart")}</strong>`;
  const said = seated ? "walk-read-here" : isMoving(round) ? "walk-go-to" : "walk-you-are-at";
  return html`${t(said)} <strong>${chartName(place)}</strong>`;
}

function then(route, stop, stops) {
  if (stop >= stops) return html`<p>${t("walk-home-says")}</p>`;
  const next = route.places[stop + 1];
  return html`<p>${next ? t("walk-then", { chart: chartName(next) }) : stop + 1 < stops ? nothing : t("walk-then-home")}</p>`;
}
