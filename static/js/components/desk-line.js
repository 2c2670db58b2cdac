// One line on the desk: a field that grows with its text, its keys, and whether it is saved.

import { signal } from "@preact/signals-core";
import { html, nothing } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { t } from "facilitator/core/messages.js";
import { linesOf, rows } from "facilitator/core/rows.js";
import { letters, words } from "facilitator/core/ui.js";
import { isShort, saidOfLine, shortHint } from "facilitator/components/desk-readback.js";

const LIMIT = 500;
const NEAR = 420;

const focused = signal({ id: "", text: "" }); // the text of the field that has the focus is never replaced

export function lineEditor(context, desk, section, item, place) {
  const isFocused = focused.value.id === item.id;
  const text = desk.textOf(item);
  const shown = isFocused ? focused.value.text : text;
  const edit = desk.edit(item.id);
  const elsewhere = isFocused && !edit && item.row && item.row.text !== focused.value.text;
  const id = `line-${item.id}`;
  const count = letters(shown);
  return html`<li class="line" data-line=${item.id} data-beside=${item.row?.beside ? "true" : "false"} data-short=${String(isShort(shown))}>
    <label class="hidden-but-said" for=${id}>${t("desk-line", { place })}</label>
    <textarea id=${id} rows="1" dir="auto" .value=${live(shown)} aria-describedby=${`${id}-state`}
      @focus=${(event) => (focused.value = { id: item.id, text: event.target.value })}
      @blur=${() => leave(desk, item)}
      @input=${(event) => input(event, desk, section, item)}
      @compositionend=${(event) => input(event, desk, section, item)}
      @keydown=${(event) => keydown(event, desk, section, item)}
      @paste=${(event) => paste(event, desk, section, item)}></textarea>
    <p class="line-state" id=${`${id}-state`}>${stateOf(context, desk, item, text)}
      ${count >= NEAR ? html`<span>${t("phone-letters", { count, limit: LIMIT })}</span>` : nothing}
      ${shortHint(shown)}
      ${item.row?.late ? html`<span>${t("note-late")}</span>` : nothing}</p>
    ${saidOfLine(item.row)}
    ${edit?.error ? html`<p class="error" role="alert">${edit.error}</p>` : nothing}
    ${elsewhere ? html`<p class="quiet">${t("desk-changed-elsewhere")} ${words(item.row.text)}</p>` : nothing}
    ${item.row?.beside ? choice(context, item.row) : nothing}
  </li>`;
}

function stateOf({ connection, outbox }, desk, item, text) {
  if (!text) return nothing;
  const edit = desk.edit(item.id);
  if (edit?.error) return html`<span aria-hidden="true">⚠</span> ${t("desk-state-refused")}`;
  const unsaved = (edit && edit.text !== edit.sent) || desk.pendingOf(item.id);
  if (!unsaved) return html`<span aria-hidden="true">✓</span> ${t("desk-state-saved")}`;
  return connection.online.value && !outbox.unstored.value
    ? html`<span aria-hidden="true">↑</span> ${t("desk-state-sending")}`
    : html`<span aria-hidden="true">⚡</span> ${t("desk-state-waiting")}`;
}

// Letters on their way through an input method or a dead key are not yet words; Safari ends them before the key that did.
const isComposing = (event) => event.type !== "compositionend" && (event.isComposing || event.keyCode === 229);

function input(event, desk, section, item) {
  focused.value = { id: item.id, text: event.target.value };
  desk.type(item, section, event.target.value, { composing: isComposing(event) });
}

function leave(desk, item) {
  focused.value = { id: "", text: "" };
  desk.flush(item.id);
}

function keydown(event, desk, section, item) {
  if (isComposing(event)) return;
  const field = event.target;
  const { key } = event;
  if (key === "z" && (event.ctrlKey || event.metaKey) && !event.shiftKey) {
    event.preventDefault();
    desk.undo();
    const row = rows.get("line", item.id);
    if (row) focused.value = { id: item.id, text: desk.textOf({ id: item.id, row }) };
  } else if (key === "Enter" && !event.shiftKey) {
    event.preventDefault();
    if (!field.value.trim()) return;
    desk.flush(item.id);
    focusLine(nextEmpty(desk, section, item) ?? desk.openBlank(section, item.id));
  } else if ((key === "ArrowUp" || key === "ArrowDown") && event.altKey) {
    event.preventDefault();
    if (desk.move(item, section, key === "ArrowUp" ? -1 : 1)) focusSoon(item.id);
  } else if (key === "ArrowUp" && field.selectionStart === 0) {
    event.preventDefault();
    neighbour(field, -1)?.focus();
  } else if (key === "ArrowDown" && field.selectionEnd === field.value.length) {
    event.preventDefault();
    neighbour(field, 1)?.focus();
  } else if (key === "Backspace" && !field.value) {
    event.preventDefault();
    const before = neighbour(field, -1);
    desk.remove(item, section);
    before?.focus();
  }
}

// The next line where it is still empty: Enter goes there and does not pile up blanks.
function nextEmpty(desk, section, item) {
  const fields = [...document.querySelectorAll(".lines textarea")];
  const next = fields[fields.findIndex((field) => field.id === `line-${item.id}`) + 1];
  const inSection = next && next.closest("ul") === document.getElementById(`line-${item.id}`)?.closest("ul");
  return inSection && !next.value ? next.id.slice("line-".length) : null;
}

function neighbour(field, by) {
  const fields = [...document.querySelectorAll(".lines textarea")];
  return fields[fields.indexOf(field) + by];
}

// Several lines pasted become several lines of the chart.
function paste(event, desk, section, item) {
  const pasted = event.clipboardData.getData("text/plain").split(/\r?\n/).map((line) => line.trim()).filter(Boolean);
  if (pasted.length < 2) return;
  event.preventDefault();
  const field = event.target;
  const first = field.value.slice(0, field.selectionStart) + pasted[0] + field.value.slice(field.selectionEnd);
  focused.value = { id: item.id, text: first };
  desk.type(item, section, first);
  desk.flush(item.id);
  let after = item.id;
  for (const line of pasted.slice(1)) {
    const id = desk.openBlank(section, after);
    desk.type({ id, row: null, after }, section, line);
    desk.flush(id);
    after = id;
  }
  focusLine(after);
}

// Drawing follows a change at once, so the field is there before the next key.
const focusLine = (id) => document.getElementById(`line-${id}`)?.focus();

// After a move the field's node is put elsewhere, which takes the focus from it.
function focusSoon(id) {
  const observer = new MutationObserver(() => {
    const field = document.getElementById(`line-${id}`);
    if (document.activeElement === document.body) field?.focus();
  });
  observer.observe(document.getElementById("chart"), { childList: true, subtree: true });
  setTimeout(() => observer.disconnect(), 3000);
}

// Two texts met: one tap keeps this one, that one, or both.
function choice({ outbox }, line) {
  const other = linesOf(line.chart).find((row) => row.id === line.beside);
  return html`<div class="conflict">
    <p>${t("desk-two-texts")} ${other ? words(other.text) : nothing}</p>
    <div class="row">
      ${other ? html`<button @click=${() => outbox.put("line.remove", { line: other.id, base: other.seq })}>${t("desk-keep-this")}</button>` : nothing}
      ${other ? html`<button @click=${() => outbox.put("line.remove", { line: line.id, base: line.seq })}>${t("desk-keep-that")}</button>` : nothing}
      <button @click=${() => outbox.put("line.keep", { line: line.id })}>${t("desk-keep-both")}</button>
    </div>
  </div>`;
}
