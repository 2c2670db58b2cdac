// On the big screen: what the projector says, as text on the phone, for whoever does not see it. Open, it is read aloud.

import { signal } from "@preact/signals-core";
import { html, nothing } from "lit-html";
import { later } from "facilitator/core/later.js";
import { keep, kept } from "facilitator/core/local.js";
import { t } from "facilitator/core/messages.js";
import { draw } from "facilitator/core/page.js";
import { drawnLater } from "facilitator/core/parts.js";

const PLACE = "facilitator:big-screen";

export function showBigScreen(element) {
  const open = signal(Boolean(kept(PLACE)));
  const says = drawnLater(() => later("components/phone-big-screen-says.js"), ({ bigScreenSays }) => bigScreenSays);
  const toggle = (event) => {
    open.value = event.target.open;
    keep(PLACE, open.value);
  };
  draw(
    element,
    () => html`<details ?open=${open.value} @toggle=${toggle}>
      <summary>${t("big-screen")}</summary>
      ${open.value ? says() : nothing}
    </details>`,
  );
}
