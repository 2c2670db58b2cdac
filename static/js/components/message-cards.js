// What the facilitator says to this table or to everybody, as cards on phone and desk; each device puts one away for itself.

import { signal } from "@preact/signals-core";
import { html, nothing } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import { keep, kept } from "facilitator/core/local.js";
import { t } from "facilitator/core/messages.js";
import { code, draw } from "facilitator/core/page.js";
import { rows } from "facilitator/core/rows.js";
import { words } from "facilitator/core/ui.js";

const PLACE = `facilitator:${code}:messages-put-away`;
const KEPT = 50;

// `here()`: the number of the table. `since()`: when somebody joined; what was said before was not said to them.
export function showMessages(before, { here, since = () => 0 }) {
  const away = signal(kept(PLACE) ?? []);
  const putAway = (id) => {
    away.value = [...away.value, id].slice(-KEPT);
    keep(PLACE, away.value);
  };
  const place = document.createElement("div");
  place.className = "message-cards";
  const said = document.createElement("p");
  said.className = "hidden-but-said";
  said.setAttribute("role", "status");
  before.after(said, place);
  const now = () =>
    rows
      .all("message")
      .filter((message) => !message.ended_at && !away.value.includes(message.id) && (!message.table || message.table === here()))
      .filter((message) => message.look_up || message.sent_at >= since())
      .sort((a, b) => b.sent_at - a.sent_at);
  draw(place, () =>
    repeat(
      now(),
      (message) => message.id,
      (message) => card(message, () => putAway(message.id)),
    ),
  );
  draw(said, () => (now()[0] ? t("radar-message-said", { text: now()[0].text }) : nothing));
}

const card = (message, close) => html`<section class="message-card" data-look-up=${String(message.look_up)}>
  <p class="message-from">${t(message.table ? "radar-message" : "radar-message-all")}</p>
  <p class="message-text">${words(message.text)}</p>
  <button type="button" @click=${close}>${t("radar-message-dismiss")}</button>
</section>`;
