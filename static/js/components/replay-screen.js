// The facilitator lets the projector play the day, from the moment she looks at; and brings it back.

import { signal } from "@preact/signals-core";
import { html, nothing } from "lit-html";
import { post } from "facilitator/core/credentials.js";
import { t } from "facilitator/core/messages.js";
import { code } from "facilitator/core/page.js";
import { consoleKey } from "facilitator/components/look-up.js";
import { clockAt } from "facilitator/components/looking-back.js";

const said = signal("");

export function screenButtons({ day, now, speed }) {
  if (!consoleKey()) return nothing;
  const at = now.value;
  return html`<button type="button" @click=${() => tell({ on: true, at: Math.round(at), speed: speed.peek() }, t("replay-is-on-screen", { time: clockAt(at, day.until) }))}>${t("replay-on-screen")}</button>
    <button type="button" @click=${() => tell({ on: false }, t("replay-is-off-screen"))}>${t("replay-off-screen")}</button>
    <span role="status">${said.value}</span>`;
}

async function tell(body, done) {
  try {
    await post(`/api/s/${code}/replay`, body, { Authorization: `Bearer ${consoleKey()}` });
    said.value = done;
  } catch (error) {
    said.value = error.message ?? t("door-offline");
  }
}
