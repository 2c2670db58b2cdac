// Introductions on a phone: say who I am, see who sits here.

import { html, nothing } from "lit-html";
import { t } from "facilitator/core/messages.js";
import { rows } from "facilitator/core/rows.js";
import { words } from "facilitator/core/ui.js";
import { whoForm } from "facilitator/components/phone-who.js";

export function introduceForm(context) {
  const here = rows.all("participant").filter((other) => other.table && other.table === context.table()?.number);
  const named = here.filter((other) => other.name || other.affiliation || other.about);
  return html`<h2>${t("introduce-title")}</h2>
    <p class="quiet">${t("introduce-who-sees")}</p>
    ${whoForm(context, { about: true })}
    ${named.length
      ? html`<h2>${t("introduce-table")}</h2>
          <ul class="plain introduced">
            ${named.map(
              (other) => html`<li>
                <strong>${words(other.name || t("somebody"))}</strong> ${other.affiliation ? words(other.affiliation) : nothing}
                ${other.about ? html`<br />${words(other.about)}` : nothing}
              </li>`,
            )}
          </ul>`
      : nothing}`;
}
