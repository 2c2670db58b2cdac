// Keys of the console. They never fire in a field, in an open dialog, or together with Ctrl, Alt or Meta;
// and they can be switched off, for speech input and stray keys (WCAG 2.1.4).

import { html } from "lit-html";
import { signal } from "@preact/signals-core";
import { keep, kept } from "facilitator/core/local.js";
import { t } from "facilitator/core/messages.js";
import { currentStage, session } from "facilitator/core/rows.js";
import { undoLastSpec } from "facilitator/components/console-history.js";
import { blankSpec } from "facilitator/components/console-screen.js";
import { extendSpec, nextSpec, pauseSpec } from "facilitator/components/console-now.js";

const SWITCH = "facilitator:console:shortcuts";
const KEYS = { space: "Space", plus: "+", next: "N N", blank: ".", undo: "U", escape: "Esc", help: "?" };
const PRESSABLE = "a, button, summary, [role=button]"; // Space presses these already
const FIELDS = "input, textarea, select, [contenteditable]";

const on = signal(true);

export function listenForShortcuts({ actions }, showKeys) {
  on.value = kept(SWITCH) !== false;
  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest?.(FIELDS);
    if (typing || event.repeat || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
    if (document.querySelector("dialog[open]")) return;
    const spec = event.key === "Escape" ? actions.disarm() : on.value && specOf(event, showKeys);
    if (!spec) return;
    event.preventDefault();
    actions.press(spec);
  });
}

function specOf(event, showKeys) {
  if (event.key === "?") return void showKeys();
  const stage = currentStage();
  const open = session()?.state !== "ended";
  const clock = open && stage && stage.state !== "ended";
  if (event.key === " ") return clock && !event.target.closest?.(PRESSABLE) && pauseSpec(stage);
  if (event.key.toLowerCase() === "u") return undoLastSpec();
  if (event.key === ".") return blankSpec();
  if (event.key === "+") return clock && extendSpec(stage, 1);
  if (event.key.toLowerCase() === "n") return open && nextSpec();
  return null;
}

export function shortcutsCard(close) {
  const toggle = (event) => {
    on.value = event.currentTarget.checked;
    keep(SWITCH, on.value);
  };
  return html`<header class="console-dialog-head">
      <h2 id="console-keys-title">${t("console-shortcuts")}</h2>
      <button type="button" class="console-button" data-close @click=${close}>${t("console-close")}</button>
    </header>
    <dl class="console-keys">
      ${Object.entries(KEYS).map(([name, key]) => html`<div><dt><kbd>${key}</kbd></dt><dd>${t(`console-key-${name}`)}</dd></div>`)}
    </dl>
    <label class="console-switch"
      ><input type="checkbox" .checked=${on.value} @change=${toggle} /> ${t("console-shortcuts-on")}</label
    >`;
}
