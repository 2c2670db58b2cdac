// The thin bar that says, truly at each moment: offline, sending 3, all saved. And the tray of what was refused.

import { effect } from "@preact/signals-core";
import { html, nothing, render } from "lit-html";
import { t } from "facilitator/core/messages.js";

const STATES = {
  storage: { icon: "⚠", message: "bar-no-storage" },
  offline: { icon: "⚡", message: "bar-offline" },
  waiting: { icon: "⚡", message: "bar-offline-waiting" },
  sending: { icon: "↑", message: "bar-sending" },
  saved: { icon: "✓", message: "bar-saved" },
};

function stateOf(connection, outbox) {
  const count = outbox.pending.value.length;
  if (!outbox.storageOk.value && (count || !connection.online.value)) return "storage";
  if (!connection.online.value) return count ? "waiting" : "offline";
  return count ? "sending" : "saved";
}

export function showBar(element, { connection, outbox }) {
  effect(() => {
    const state = stateOf(connection, outbox);
    const { icon, message } = STATES[state];
    element.dataset.state = state;
    render(
      html`<p role="status" class="bar-state">
          <span aria-hidden="true">${icon}</span> ${t(message, { count: outbox.pending.value.length })}
        </p>
        ${outbox.tray.value.length ? tray(outbox) : nothing}`,
      element,
    );
  });
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
