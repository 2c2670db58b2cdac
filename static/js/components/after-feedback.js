// What came by the follow-up page's form, the latest first.

import { html, nothing } from "lit-html";
import { locale } from "facilitator/core/language.js";
import { t } from "facilitator/core/messages.js";
import { rows } from "facilitator/core/rows.js";

export function feedbackPart() {
  const all = rows.all("feedback").sort((a, b) => b.at - a.at);
  const rated = all.filter((one) => one.useful);
  const mean = rated.reduce((sum, one) => sum + one.useful, 0) / rated.length;
  return html`<h2 id="after-feedback-title">${t("after-feedback")}</h2>
    <p>${t("after-feedback-count", { count: all.length })} ${rated.length ? t("after-feedback-mean", { mean: mean.toFixed(1), count: rated.length }) : nothing}</p>
    <ul class="after-items">
      ${all.filter((one) => one.text).map((one) => html`<li><p dir="auto">${one.text}</p><p class="quiet">${new Date(one.at).toLocaleDateString(locale)}</p></li>`)}
    </ul>`;
}
