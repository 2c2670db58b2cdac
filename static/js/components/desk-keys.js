// The keys of the desk, in a dialog: by its button, by F1 anywhere, by ? outside a field. That one key can be switched
// off, for speech input and stray keys (WCAG 2.1.4).

import { html, render } from "lit-html";
import { keep, kept } from "facilitator/core/local.js";
import { t } from "facilitator/core/messages.js";

const SWITCH = "facilitator:desk:shortcuts";
const FIELDS = "input, textarea, select, [contenteditable]";
const KEYS = {
  enter: "Enter",
  arrows: "↑ ↓",
  move: "Alt ↑ ↓",
  remove: "⌫",
  undo: "Ctrl Z",
  tab: "Tab",
  escape: "Esc",
  help: "F1, ?",
};

export function listenForKeys() {
  document.addEventListener("keydown", (event) => {
    if (event.repeat || event.isComposing || document.querySelector("dialog[open]")) return;
    const asks = event.key === "?" && !event.target.closest?.(FIELDS) && kept(SWITCH) !== false;
    if (event.key !== "F1" && !asks) return;
    event.preventDefault();
    showKeys();
  });
}

export function showKeys() {
  const dialog = document.createElement("dialog");
  dialog.className = "desk-keys";
  dialog.setAttribute("aria-labelledby", "desk-keys-title");
  const turn = (event) => keep(SWITCH, event.currentTarget.checked);
  render(
    html`<h2 id="desk-keys-title">${t("console-shortcuts")}</h2>
      <dl>
        ${Object.entries(KEYS).map(([name, key]) => html`<div><dt><kbd dir="ltr">${key}</kbd></dt><dd>${t(`desk-key-${name}`)}</dd></div>`)}
      </dl>
      <label class="choice"><input type="checkbox" .checked=${kept(SWITCH) !== false} @change=${turn} />${t("desk-key-switch")}</label>
      <button type="button" class="primary" @click=${() => dialog.close()}>${t("console-close")}</button>`,
    dialog,
  );
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}
