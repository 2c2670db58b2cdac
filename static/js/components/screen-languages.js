// The agenda's words on the projector, in the session's language and, where it shows two, in the second beneath.

import { html, nothing } from "lit-html";
import { rows, session } from "facilitator/core/rows.js";
import { words } from "facilitator/core/ui.js";

// What nobody has translated stands there once.
export function inBoth(text) {
  const { language, also } = session() ?? {};
  const said = also && also !== language ? rows.get("translation", also)?.texts[text] : "";
  return html`${words(text)}${said ? html`<span class="also" lang=${also} dir="auto">${said}</span>` : nothing}`;
}
