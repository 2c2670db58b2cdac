// The thin bar that says, truly at each moment: offline, sending 3, all saved; that this browser keeps nothing; and the
// tray of what was refused.

import { effect, signal } from "@preact/signals-core";
import { html, nothing, render } from "lit-html";
import { t } from "facilitator/core/messages.js";

const PATIENT = 3000; // a page that has just been opened is not called offline before this
const SETTLED = 1500; // what lasts shorter is not read aloud

const STATES = {
  refused: { icon: "⚠", message: "bar-refused" },
  connecting: { icon: "…", message: "bar-connecting" },
  storage: { icon: "⚠", message: "bar-no-storage" },
  offline: { icon: "⚡", message: "bar-offline" },
  waiting: { icon: "⚡", message: "bar-offline-waiting" },
  slowed: { icon: "…", message: "bar-slowed" },
  unstored: { icon: "⚠", message: "bar-unstored" },
  sending: { icon: "↑", message: "bar-sending" },
  refusals: { icon: "⚠", message: "bar-not-all-saved" },
  saved: { icon: "✓", message: "bar-saved" },
};

function stateOf({ connection, outbox, keeps }, early) {
  const count = outbox.pending.value.length;
  if (connection.refused.value) return "refused";
  if (early && !connection.synced.value && !count) return "connecting";
  if (!connection.online.value && !(keeps.value && outbox.storageOk.value)) return "storage";
  if (!connection.online.value) return count ? "waiting" : "offline";
  if (count && outbox.unstored.value) return "unstored";
  if (count && outbox.slowed?.value) return "slowed";
  if (count) return "sending";
  return outbox.tray.value.length ? "refusals" : "saved";
}

// `keeps`: whether this browser keeps what it is given.
export function showBar(element, page) {
  const { connection, outbox, keeps } = page;
  element.setAttribute("role", "region");
  element.setAttribute("aria-label", t("bar-label"));
  const early = signal(true);
  const said = signal("");
  const say = aloud(said);
  setTimeout(() => (early.value = false), PATIENT);
  effect(() => {
    const state = stateOf(page, early.value);
    const { icon, message } = STATES[state];
    const text = t(message, { count: outbox.pending.value.length });
    element.dataset.state = state;
    say(state, text);
    render(
      html`<p class="bar-state"><span aria-hidden="true">${icon}</span> ${text}</p>
        <p role="status" class="hidden-but-said">${said.value}</p>
        <p role="status" class="bar-forgets">${keeps.value && outbox.storageOk.value ? nothing : t("bar-forgets")}</p>
        ${connection.synced.value ? nothing : waiting(outbox)} ${outbox.tray.value.length ? tray(outbox) : nothing}`,
      element,
    );
  });
}

// Read aloud: that the connection is lost, and that all is well again. Not every line that is saved.
function aloud(said) {
  let last = "saved";
  let timer = 0;
  return (state, text) => {
    clearTimeout(timer);
    if (state === "sending" || state === "connecting" || state === last) return;
    timer = setTimeout(() => {
      last = state;
      said.value = text;
    }, SETTLED);
  };
}

// What waits here, on a page that has come without a network and cannot show it in its place.
function waiting(outbox) {
  const texts = outbox.pending.value.map((entry) => entry.args.text).filter(Boolean);
  return texts.length
    ? html`<details class="tray waiting" open><summary>${t("bar-waits")}</summary>
        <ul>${texts.map((text) => html`<li class="tray-text" dir="auto">${text}</li>`)}</ul></details>`
    : nothing;
}

function tray(outbox) {
  const items = outbox.tray.value;
  return html`<details class="tray">
    <summary>${t("bar-tray", { count: items.length })}</summary>
    <ul>
      ${items.map(
        (item) => html`<li>
          ${item.args.text ? html`<p class="tray-text" dir="auto">${item.args.text}</p>` : nothing}
          <p class="tray-why">${item.error.message}</p>
          ${item.args.text ? html`<button @click=${() => copy(item.args.text)}>${t("bar-copy")}</button>` : nothing}
          <button @click=${() => outbox.again(item.id)}>${t("bar-again")}</button>
          <button @click=${() => outbox.drop(item.id)}>${t("bar-discard")}</button>
        </li>`,
      )}
    </ul>
  </details>`;
}

// The clipboard interface is missing on plain http: the old way serves there.
function copy(text) {
  if (navigator.clipboard) return navigator.clipboard.writeText(text);
  const field = document.createElement("textarea");
  field.value = text;
  document.body.append(field);
  field.select();
  document.execCommand("copy");
  field.remove();
}
