// The walk on the projector: while people move, the rule and where one stop ends and the next begins, as large as it goes;
// while they read, one line of it above the charts.

import { html, nothing } from "lit-html";
import { ref } from "lit-html/directives/ref.js";
import { t } from "facilitator/core/messages.js";
import { draw } from "facilitator/core/page.js";
import { turnOnce } from "facilitator/components/screen-pages.js";
import { bellClock, isMoving, roundNow, spokenRule, stopOn } from "facilitator/components/walk-round.js";

export function showWalkRule(element, gallery) {
  draw(element, () => {
    const round = roundNow();
    const stop = round ? stopOn(round) : 0;
    const stops = round?.bells.length ?? 0;
    const whole = Boolean(round) && (stop >= stops || isMoving(round));
    gallery.hidden = whole;
    element.dataset.whole = String(whole);
    if (!round) return nothing;
    if (stop >= stops) return html`<p class="walk-call">${t("walk-home")}</p><p>${t("walk-screen-home-says")}</p>`;
    const head = html`<p class="walk-head"><span>${t("walk-stop-of", { stop: stop + 1, stops })}</span> ${bellClock(round)}</p>`;
    if (!whole) return head;
    return html`${head} ${stop ? html`<p class="walk-call">${t("walk-next-chart")}</p>` : nothing}
      <div class="walk-says" ${ref(turnOnce)}>${spokenRule(round, { begun: stop > 0 })}</div>`;
  });
}
