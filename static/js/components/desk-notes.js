// Notes on one's own chart, and the table's answers to the questions among them.

import { signal } from "@preact/signals-core";
import { html, nothing } from "lit-html";
import { t } from "facilitator/core/messages.js";
import { notesOf, rows, session } from "facilitator/core/rows.js";
import { ASKS, noteCard } from "facilitator/core/ui.js";

const answering = signal(""); // the note that is being answered
const problem = signal("");
const drafts = new Map(); // what was typed, by note; it stays through refusals

export function openQuestions(context, chart) {
  const asked = notesOf(chart.id).filter((note) => ASKS.includes(note.kind));
  if (!asked.length) return nothing;
  const open = asked.filter((note) => !note.forwarded && !rows.get("answer", note.id)).length;
  return html`<p class="open-questions"><strong>${t("desk-open-questions", { open, asked: asked.length })}</strong></p>`;
}

export function deskNote(context, note) {
  if (!context.holdsPen()) return noteCard(note);
  if (answering.value === note.id) return noteCard(note, { extra: form(context, note) });
  if (session()?.state === "ended") return noteCard(note);
  const answered = rows.get("answer", note.id);
  const buttons = html`<div class="row">
    <button @click=${() => begin(note.id)}>${t(answered ? "desk-answer-again" : "desk-answer")}</button>
    ${note.thanked ? nothing : html`<button @click=${() => context.outbox.put("note.thank", { note: note.id })}>${t("note-thank")}</button>`}
    <button @click=${() => context.outbox.put("note.park", { note: note.id })}>${t("debts-park")}</button>
    ${note.forwarded ? nothing : html`<button @click=${() => context.outbox.put("note.forward", { note: note.id })}>${t("note-forward")}</button>`}
  </div>`;
  return noteCard(note, { extra: buttons });
}

function begin(id) {
  problem.value = "";
  answering.value = id;
  setTimeout(() => document.getElementById("answer-text")?.focus(), 0);
}

function form({ outbox }, note) {
  async function reply(event) {
    event.preventDefault();
    const text = drafts.get(note.id) ?? "";
    const answer = await outbox.send("note.answer", { note: note.id, text, outcome: event.submitter.value });
    if (answer.ok) {
      drafts.delete(note.id);
      if (answering.value === note.id) answering.value = "";
    } else {
      problem.value = answer.error.message;
    }
  }
  const outcome = (value) => html`<button value=${value} class=${value === "answered" ? "primary" : ""}>${t(`desk-${value}`)}</button>`;
  return html`<form class="answer-form" @submit=${reply}>
    <label for="answer-text">${t("desk-answer-text")}</label>
    <textarea id="answer-text" rows="2" dir="auto" aria-describedby="answer-problem" .value=${drafts.get(note.id) ?? rows.get("answer", note.id)?.text ?? ""}
      @input=${(event) => drafts.set(note.id, event.target.value)}></textarea>
    <p id="answer-problem" class="error" role="alert">${problem.value}</p>
    <div class="row">${outcome("answered")} ${outcome("deferred")} ${outcome("declined")}
      <button type="button" @click=${() => (answering.value = "")}>${t("cancel")}</button></div>
  </form>`;
}
