// "Everyone look up": over everything on the projector until the facilitator takes it away.

import { html, nothing } from "lit-html";
import { draw } from "facilitator/core/page.js";
import { rows } from "facilitator/core/rows.js";
import { words } from "facilitator/core/ui.js";

export function showLookUp() {
  const place = document.createElement("div");
  place.setAttribute("role", "status");
  document.body.append(place); // beside the page, which may be frozen or blank
  draw(place, () => {
    const message = rows.all("message").find((said) => said.look_up && !said.ended_at);
    place.className = message ? "screen-look-up" : "";
    return message ? html`<p data-length=${message.text.length > 60 ? "long" : "short"}>${words(message.text)}</p>` : nothing;
  });
}
