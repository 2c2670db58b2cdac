// The session's links: made anew from the console's key by the server, for this page alone.

import { html, nothing } from "lit-html";
import { signal } from "@preact/signals-core";
import { credential, post } from "facilitator/core/credentials.js";
import { sheetsMenu } from "facilitator/components/console-sheets.js";
import { t } from "facilitator/core/messages.js";
import { session } from "facilitator/core/rows.js";
import { copyText } from "facilitator/components/console-copy.js";
import { joinCode, qrPath } from "facilitator/components/join-code.js";
import { openRemarks } from "facilitator/components/remarks.js";
import { picture } from "facilitator/components/session-files.js";

// → {all: signal of the links or null, load(): fetch them (again), ofTable(number): "" where not known (yet)}
export function openLinks({ code, token }) {
  const all = signal(null);
  let loading = null;
  const load = () => {
    loading ??= post("/api/links", { code, link: credential(code, "console")?.link ?? token }, { Authorization: `Bearer ${token}` })
      .then((links) => {
        all.value = links;
      })
      .catch(() => {}) // offline: asked again with the next press
      .finally(() => {
        loading = null;
      });
    return loading;
  };
  const ofTable = (number) => all.value?.tables.find((table) => table.number === number)?.link ?? "";
  return { all, load, ofTable };
}

// The screen's window is to be dragged to the projector, so it is a window and not a tab.
export function openScreen({ links, actions }, place) {
  const link = links.all.peek()?.links.screen;
  if (!link) {
    links.load();
    return actions.refuse(place, t("console-links-missing"));
  }
  const opened = window.open(link, "_blank", "popup,width=1280,height=720");
  if (opened) opened.opener = null;
  else actions.refuse(place, t("console-window-blocked"));
}

export async function copyLink({ links, actions }, place, find) {
  if (!find()) await links.load();
  const link = find();
  if (!link) return actions.refuse(place, t("console-links-missing"));
  if (await copyText(link)) actions.confirm(place, t("console-copied"));
  else actions.refuse(place, t("console-copy-failed", { link }));
}

// The part of a table's menu with its recorder's link.
export function tableLinks(context, table) {
  const { links, actions } = context;
  const place = `links ${table.number}`;
  const find = () => links.ofTable(table.number);
  const link = find();
  return html`<section>
    <h3>${t("console-recorder-link")}</h3>
    <p>${t("console-recorder-link-says")}</p>
    <button type="button" class="console-button" data-action="copy ${table.number}" @click=${() => copyLink(context, place, find)}>
      ${t("console-copy-link")}
    </button>
    ${
      link
        ? html`<a class="console-button" href=${link} target="_blank" rel="noopener">${t("console-open-link")}</a>`
        : html`<button type="button" class="console-button" @click=${links.load}>${t("console-open-link")}</button>`
    }
    ${actions.answer(place)}
  </section>`;
}

// The buttons of the room: its screen, its tents, its joining, its end.
export function roomTools(context, { showJoin, showDoor, showKeys, showAbout, showSay }) {
  const { actions, code } = context;
  const place = "room";
  const ended = session()?.state === "ended";
  return html`
    <div class="console-room-answer">${actions.answer(place)}</div>
    <button type="button" class="console-button" data-action="screen" @click=${() => openScreen(context, place)}>
      ${t("console-open-screen")}
    </button>
    <button type="button" class="console-button" data-action="say" @click=${showSay}>${t("radar-say")}</button>
    ${sheetsMenu(code)}
    <button type="button" class="console-button" data-action="join" @click=${showJoin}>${t("console-show-qr")}</button>
    <button type="button" class="console-button" data-action="door" @click=${showDoor}>${t("door-open")}</button>
    <a class="console-button" href="/s/${code}/afterwards" target="_blank">${t("after-open")}</a>
    <button type="button" class="console-button" data-action="about" @click=${showAbout}>
      ${t("about-open", { n: openRemarks().length })}
    </button>
    ${
      ended
        ? nothing
        : html`<button type="button" class="console-button" data-action="room session" @click=${context.showClose}>
            ${t("console-end-session")}
          </button>`
    }
    <button type="button" class="console-button" data-action="keys" @click=${showKeys} aria-label=${t("console-shortcuts")}>?</button>
  `;
}

// How to join, large enough to be held up: the QR code, the code and the address.
export function joinCard(context, close) {
  const { links, actions, code: address, token } = context;
  const find = () => links.all.peek()?.links.join;
  const link = links.all.value?.links.join ?? "";
  const code = joinCode(address);
  const drawn = picture({ token }, qrPath(address));
  return html`<header class="console-dialog-head">
      <h2 id="console-join-title">${t("console-join")}</h2>
      <button type="button" class="console-button" data-close @click=${close}>${t("console-close")}</button>
    </header>
    ${drawn ? html`<img class="console-qr" src=${drawn} width="320" height="320" alt=${t("console-qr-alt")} />` : nothing}
    <p class="console-code">${code.slice(0, 3)} ${code.slice(3)}</p>
    <p class="console-address"><bdi>${link.split("#")[0]}</bdi></p>
    <p class="console-address">
      <button type="button" class="console-button" data-action="copy join" @click=${() => copyLink(context, "join", find)}>${t("console-copy-join")}</button>
    </p>
    ${actions.answer("join")}`;
}
