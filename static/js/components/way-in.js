// Where a way ended: another code may be typed. templates/way-in.html is the same for pages without scripts.

import { html, render } from "lit-html";
import { t } from "facilitator/core/messages.js";

export function showWayIn(element) {
  render(
    html`<form class="way-in" action="/j" method="get">
        <label for="way-in-code">${t("way-in-code", { address: location.host })}</label>
        <input id="way-in-code" name="code" autocomplete="off" autocapitalize="characters" spellcheck="false" maxlength="12" required />
        <button class="primary">${t("start-join-button")}</button>
      </form>
      <p><a class="button" href="/">${t("door-home")}</a></p>`,
    element,
  );
}
