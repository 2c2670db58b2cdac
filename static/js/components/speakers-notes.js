// What the speaker wants to have before her eyes in a stage. The console alone sees it.

import { html, nothing } from "lit-html";
import { t } from "facilitator/core/messages.js";
import { rows } from "facilitator/core/rows.js";

export function speakersNotes(stage) {
  const text = stage ? rows.get("script", stage.id)?.text : "";
  return text ? html`<section class="slides-notes"><h2>${t("slide-notes")}</h2><p dir="auto">${text}</p></section>` : nothing;
}
