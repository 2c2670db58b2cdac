// Facilitators: the own console on another device, colleagues with links of their own that can be withdrawn.

import { signal } from "@preact/signals-core";
import { html, nothing } from "lit-html";
import { t } from "facilitator/core/messages.js";
import { rows } from "facilitator/core/rows.js";
import { copyText } from "facilitator/components/console-copy.js";

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
const made = signal(null); // {name, link, picture}: shown once
const own = signal("");

// 130 random bits, as all keys here.
const newKey = () => [...crypto.getRandomValues(new Uint8Array(26))].map((byte) => ALPHABET[byte & 31]).join("");

// The QR code of a console, drawn by the server for whoever holds its key; no key stands in an address.
async function picture(code, token) {
  const response = await fetch("/api/links/qr", {
    method: "POST",
    headers: { "Content-Type": "application/json", Authorization: `Bearer ${token}` },
    body: JSON.stringify({ code }),
  });
  return response.ok ? URL.createObjectURL(await response.blob()) : "";
}

export function colleaguesPanel(context) {
  const { actions, outbox, code, token } = context;
  async function invite(event) {
    event.preventDefault();
    const { name } = event.target;
    const secret = newKey();
    const answer = await outbox.send("facilitator.invite", { name: name.value, secret });
    if (!answer.ok) return actions.refuse("colleagues", answer.error.message);
    const link = `${location.origin}/s/${code}/console#key=${secret}`;
    made.value = { name: name.value, link, picture: await picture(code, secret) };
    name.value = "";
  }
  const show = async () => {
    own.value = await picture(code, token);
  };
  const revoke = (colleague) => ({ id: `revoke ${colleague.id}`, place: "colleagues", name: "facilitator.revoke", args: { colleague: colleague.id }, label: t("people-revoke"), confirm: true, live: true });
  return html`<section class="console-colleagues">
    <h3>${t("people-own")}</h3>
    <p>${t("people-own-says")}</p>
    ${own.value ? html`<img class="console-qr" src=${own.value} width="240" height="240" alt=${t("people-qr")} />` : html`<button type="button" class="console-button" @click=${show}>${t("people-own-show")}</button>`}
    <h3>${t("people-colleagues")}</h3>
    <ul class="plain">
      ${rows.all("colleague").map((colleague) => html`<li><bdi>${colleague.name}</bdi>
        ${colleague.revoked ? html`<span class="quiet">${t("people-revoked")}</span>` : actions.button(revoke(colleague), { kind: "is-small" })}</li>`)}
    </ul>
    <form class="console-form" @submit=${invite}>
      <label for="colleague">${t("people-invite")}</label>
      <div><input id="colleague" name="name" required maxlength="200" autocomplete="off" /><button class="console-button">${t("people-invite-button")}</button></div>
    </form>
    ${actions.answer("colleagues")}
    ${made.value
      ? html`<div role="status"><p>${t("people-invited", { name: made.value.name })}</p>
          <p class="console-link"><bdi>${made.value.link}</bdi></p>
          <button type="button" class="console-button" @click=${() => copyText(made.value.link)}>${t("console-copy-link")}</button>
          ${made.value.picture ? html`<img class="console-qr" src=${made.value.picture} width="240" height="240" alt=${t("people-qr")} />` : nothing}</div>`
      : nothing}
  </section>`;
}
