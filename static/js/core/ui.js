// Small pieces that several pages draw from the same rows.

import { html, nothing, svg } from "lit-html";
import { formatClock, timeLeft } from "facilitator/core/clock.js";
import { t } from "facilitator/core/messages.js";
import { rows, session } from "facilitator/core/rows.js";

export const KINDS = ["comment", "question", "clarification", "experience"];
export const ASKS = ["question", "clarification"]; // kinds that want an answer

const SHAPES = {
  comment: svg`<circle cx="8" cy="8" r="6" />`,
  question: svg`<path d="M8 1 15 8 8 15 1 8Z" />`,
  clarification: svg`<path d="M8 2 15 14H1Z" />`,
  experience: svg`<path d="M2 2h12v12H2Z" />`,
};

// Word first, shape second, colour third.
export const kindIcon = (kind) =>
  html`<svg class="kind-icon" viewBox="0 0 16 16" aria-hidden="true">${SHAPES[kind]}</svg>`;

export const kindName = (kind) => html`${kindIcon(kind)}<span>${t(`kind-${kind}`)}</span>`;

// Somebody's words: in their own direction, whatever is around them.
export const words = (text) => html`<bdi class="words" dir="auto">${text}</bdi>`;

export function noteCard(note, { extra = nothing, state = "" } = {}) {
  const answer = rows.get("answer", note.id);
  return html`<article class="note" data-kind=${note.kind} data-note=${note.id}>
    <p class="note-kind">
      ${kindName(note.kind)}
      ${note.affiliation ? html`<span class="note-from"><bdi>${note.affiliation}</bdi></span>` : nothing}
      ${note.by_table ? html`<span class="note-from">${note.said_by ? html`<bdi>${note.said_by}</bdi>, ` : nothing}${t("note-on-paper", { table: note.by_table })}</span>` : nothing}
    </p>
    <p class="note-text" dir="auto">${note.text}</p>
    ${note.late ? html`<p class="quiet">${t("note-late")}</p>` : nothing}
    ${state ? html`<p class="quiet note-state">${state}</p>` : nothing}
    ${answer ? answerCard(answer) : nothing} ${note.thanked ? html`<p class="note-thanks">${t("note-thanked", { table: rows.get("chart", note.chart)?.table ?? 0 })}</p>` : nothing}
    ${note.forwarded ? html`<p class="note-state">${t("note-forwarded")}</p>` : nothing} ${extra}
  </article>`;
}

export const answerCard = (answer) =>
  html`<div class="answer" data-outcome=${answer.outcome}>
    <p class="answer-head">${t(`answer-${answer.outcome}`, { table: answer.table })}</p>
    ${answer.text ? html`<p dir="auto">${answer.text}</p>` : nothing}
  </div>`;

// The clock of a stage. Over time it counts up; nothing locks.
export function countdown(stage) {
  if (!stage || stage.state === "waiting" || session()?.state === "ended") return nothing;
  if (stage.state === "ended") return html`<span class="clock" data-state="ended">${t(stage.skipped ? "stage-skipped" : "clock-ended")}</span>`;
  const left = timeLeft(stage);
  if (left === null) return nothing;
  const state = stage.state === "paused" ? "paused" : left < 0 ? "over" : "running";
  const label = t(`clock-${state}`, { clock: formatClock(left) });
  return html`<span class="clock" data-state=${state} role="timer" aria-label=${label}
    >${state === "paused" ? html`<span aria-hidden="true">❚❚</span> ` : nothing}${formatClock(left)}</span
  >`;
}

export const tableName = (table) =>
  table?.name ? t("table-named", { number: table.number, name: table.name }) : t("table-number", { number: table?.number ?? 0 });

// Its name, and its group's where there are groups.
export const tableAndGroup = (table) =>
  groupName(table) ? t("table-group", { table: tableName(table), group: groupName(table) }) : tableName(table);

export const groupName = (table) => rows.get("group", table?.group)?.name ?? "";

// How many letters a person would count.
const segmenter = globalThis.Intl?.Segmenter ? new Intl.Segmenter() : null;
export const letters = (text) => (segmenter ? [...segmenter.segment(text)].length : [...text].length);

// A question asked before something big, in the browser's own dialog element. Resolves true or false.
export function ask(question, yes, no = t("cancel")) {
  const dialog = document.createElement("dialog");
  const text = document.createElement("p");
  text.textContent = question;
  text.id = "ask-text";
  dialog.setAttribute("aria-labelledby", "ask-text");
  const form = document.createElement("form");
  form.method = "dialog";
  for (const [value, label] of [["yes", yes], ["no", no]]) {
    if (!label) continue; // there is only to be read
    const button = document.createElement("button");
    button.value = value;
    button.textContent = label;
    if (value === "yes") button.className = "primary";
    form.append(button);
  }
  dialog.append(text, form);
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(dialog.returnValue === "yes");
    });
  });
}
