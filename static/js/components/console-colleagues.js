// Facilitators: the own console on another device, colleagues with links of their own that can be withdrawn.

import { signal } from "@preact/signals-core";
import { html, nothing } from "lit-html";
import { t } from "facilitator/core/messages.js";
import { rows } from "facilitator/core/rows.js";
import { credential, newKey } from "facilitator/core/credentials.js";
import { copyText } from "facilitator/components/console-copy.js";

const made = signal(null); // {name, link, picture}: shown once
const own = signal("");

// The QR code of a console, drawn by the server for whoever holds its key; no key stands in an address.
async function picture(code, token, link = token) {
  const response = await fetch("/api/links/qr", {
    method: "POST",
    headers: { "Content-Type": "application/json", Authorization: `Bearer ${token}` },
    body: JSON.stringify({ code, link }),
  });
  return response.ok ? URL.createObjectURL(await response.blob()) : "";
}

export function colleaguesPanel(context) {
  const { actions, connection, outbox, code, token } = context;
  async function invite(event) {
    event.preventDefault();
    const { name } = event.target;
    if (await hand(name.value, "facilitator.invite", { name: name.value })) name.value = "";
  }
  // A link that is made here and shown once.
  async function hand(name, command, args) {
    const secret = newKey();
    const answer = await outbox.send(command, { ...args, secret });
    if (!answer.ok) return actions.refuse("colleagues", answer.error.message);
    const link = `${location.origin}/s/${code}/console#key=${secret}`;
    made.value = { name, link, picture: await picture(code, token, secret) };
    return true;
  }
  const renew = (colleague) => hand(colleague.name, "facilitator.renew", { colleague: colleague.id });
  const devices = (colleague) => t("door-devices", { count: connection.presence.value?.links?.[`colleague:${colleague.id}`] ?? 0 });
  const show = async () => {
    own.value = await picture(code, token, credential(code, "console")?.link);
  };
  const revoke = (colleague) => ({ id: `revoke ${colleague.id}`, place: "colleagues", name: "facilitator.revoke", args: { colleague: colleague.id }, label: t("people-revoke"), confirm: true, live: true });
  return html`<section class="console-colleagues">
    <h3>${t("people-own")}</h3>
    <p>${t("people-own-says")}</p>
    ${own.value ? html`<img class="console-qr" src=${own.value} width="240" height="240" alt=${t("people-qr")} />` : html`<button type="button" class="console-button" @click=${show}>${t("people-own-show")}</button>`}
    <h3>${t("people-colleagues")}</h3>
    <ul class="plain">
      ${rows.all("colleague").map((colleague) => html`<li><bdi>${colleague.name}</bdi>
        ${
          colleague.revoked
            ? html`<span class="quiet">${t("people-revoked")}</span>`
            : html`<span class="quiet">${devices(colleague)}</span> ${actions.button(revoke(colleague), { kind: "is-small" })}
                <button type="button" class="console-button is-small" @click=${() => renew(colleague)}>${t("door-renew-link")}</button>`
        }</li>`)}
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
