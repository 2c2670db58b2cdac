// Who is here, by affiliation: the projector's picture during introductions. No names.

import { html } from "lit-html";
import { ref } from "lit-html/directives/ref.js";
import { t } from "facilitator/core/messages.js";
import { rows } from "facilitator/core/rows.js";
import { words } from "facilitator/core/ui.js";
import { released } from "facilitator/components/released.js";
import { turnOnce } from "facilitator/components/screen-pages.js";

export function roster() {
  const here = rows.all("affiliation").sort((a, b) => b.people - a.people || a.name.localeCompare(b.name));
  const shown = here.filter(({ id }) => released("affiliation", id));
  return html`<section class="group">
    <p class="screen-count">${t("roster-count", { count: here.length })}</p>
    <ul class="plain roster" ${ref(turnOnce)}>
      ${shown.map(({ name, people }) => html`<li><strong>${people}</strong> ${words(name)}</li>`)}
    </ul>
  </section>`;
}
