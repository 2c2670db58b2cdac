// My own notes: those on the server (known by their author, or by the ids this phone made) and those still waiting.

import { signal } from "@preact/signals-core";
import { html, nothing } from "lit-html";
import { keep, kept } from "facilitator/core/local.js";
import { t } from "facilitator/core/messages.js";
import { isOver, rows } from "facilitator/core/rows.js";
import { ownState } from "facilitator/components/moderation.js";
import { ask, noteCard } from "facilitator/core/ui.js";

const editing = signal(""); // id of the note that is being written anew
const problem = signal("");

const store = ({ code }) => `facilitator:${code}:my-notes`;

export function rememberNote(context, id) {
  keep(store(context), [...(kept(store(context)) ?? []), id]);
}

// Anonymous notes the server has taken: their states are told to the device that can prove to be their author's, alone.
const unnamed = ({ code, me }) => `facilitator:${code}:unnamed:${me.token.slice(0, 8)}`;

export function followUnnamed(context, id) {
  if (id) keep(unnamed(context), [...(kept(unnamed(context)) ?? []), id].slice(-8));
  context.alsoWatch((kept(unnamed(context)) ?? []).map((note) => `note:${note}`), "own notes");
}

export const isMine = (context, note) =>
  note.author === context.me.participant || (kept(store(context)) ?? []).includes(note.id);

// `without`: a chart that is in sight already, with its notes.
export function myNotes(context, without = "") {
  const written = rows.all("note").filter((note) => isMine(context, note) && (note.chart !== without || note.held || note.hidden));
  const waiting = context.outbox.pending.value.filter((entry) => entry.name === "note.add" && entry.args.chart !== without && !rows.get("note", entry.id));
  if (!written.length && !waiting.length) return nothing;
  return html`<section class="my-notes">
    <h2>${t("phone-my-notes")}</h2>
    ${waiting.map((entry) => pendingNote(context, entry))}
    ${written.sort((a, b) => b.created_at - a.created_at).map((note) => ownNote(context, note))}
  </section>`;
}

// A note that has not been answered yet, drawn as it will be.
export function pendingNote({ connection }, { id, args }) {
  const state = t(connection.online.value ? "phone-state-sending" : "phone-state-waiting");
  return noteCard({ id, affiliation: "", ...args }, { state });
}

export function ownNote(context, note) {
  if (isOver()) return noteCard(note, { state: ownState(note) });
  if (editing.value === note.id) return editForm(context, note);
  const buttons = html`<div class="row">
    <button @click=${() => edit(note.id)}>${t("phone-edit")}</button>
    <button @click=${() => remove(context, note.id)}>${t("phone-remove")}</button>
  </div>`;
  return noteCard(note, { extra: buttons, state: ownState(note) });
}

function edit(id) {
  problem.value = "";
  editing.value = id;
}

async function remove({ outbox }, note) {
  if (await ask(t("phone-remove-sure"), t("phone-remove"))) outbox.put("note.remove", { note });
}

function editForm({ outbox }, note) {
  async function save(event) {
    event.preventDefault();
    const answer = await outbox.send("note.edit", { note: note.id, text: event.target.text.value });
    if (answer.ok) editing.value = "";
    else problem.value = answer.error.message;
  }
  return html`<form class="note" data-kind=${note.kind} @submit=${save}>
    <label for="edit-note">${t("phone-note-text")}</label>
    <textarea id="edit-note" name="text" rows="3" dir="auto" .value=${note.text} aria-describedby="edit-problem"></textarea>
    <p id="edit-problem" class="error" role="alert">${problem.value}</p>
    <div class="row">
      <button class="primary">${t("phone-save")}</button>
      <button type="button" @click=${() => (editing.value = "")}>${t("cancel")}</button>
    </div>
  </form>`;
}
