// The newest notes, wherever they were left, to follow and to moderate.

import { html, nothing } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import { signal } from "@preact/signals-core";
import { t } from "facilitator/core/messages.js";
import { rows } from "facilitator/core/rows.js";
import { kindIcon } from "facilitator/core/ui.js";
import { answerForThem } from "facilitator/components/console-debts.js";
import { moreOf, stateOf, wordList } from "facilitator/components/console-moderation.js";
import { spotlightSpec } from "facilitator/components/console-screen.js";

const PAGE = 50;
const FILTERS = {
  all: () => true,
  open: (note) =>
    ["question", "clarification"].includes(note.kind) && !note.hidden && !note.held && !rows.get("answer", note.id),
  held: (note) => note.held,
  hidden: (note) => note.hidden,
};

const filter = signal("all");
const shown = signal(PAGE);

export function notesPanel({ actions }) {
  const wanted = (a, b) => (filter.value === "open" ? b.too - a.too : 0); // what most ask comes first
  const notes = rows.all("note").filter((note) => !note.parked).sort((a, b) => wanted(a, b) || b.created_at - a.created_at || (a.id < b.id ? 1 : -1));
  const chosen = notes.filter(FILTERS[filter.value]);
  return html`
    <h2 id="console-notes-title">${t("console-notes")}</h2>
    <div class="console-filters" role="group" aria-label=${t("console-filter")}>
      ${Object.keys(FILTERS).map((name) => filterButton(name, notes.filter(FILTERS[name]).length))}
    </div>
    ${chosen.length ? nothing : html`<p class="console-empty">${t(`console-no-notes-${filter.value}`)}</p>`}
    <ul class="console-notes">
      ${repeat(
        chosen.slice(0, shown.value),
        (note) => note.id,
        (note) => noteItem(note, actions),
      )}
    </ul>
    ${chosen.length > shown.value ? moreButton() : nothing} ${wordList(actions)}
  `;
}

function filterButton(name, count) {
  const choose = () => {
    filter.value = name;
    shown.value = PAGE;
  };
  return html`<button
    type="button"
    class="console-button is-small"
    data-filter=${name}
    aria-pressed=${filter.value === name ? "true" : "false"}
    @click=${choose}
  >
    ${t(`console-notes-${name}`, { n: count })}
  </button>`;
}

function moreButton() {
  const more = () => {
    shown.value += PAGE;
  };
  return html`<button type="button" class="console-button" @click=${more}>${t("console-more-notes")}</button>`;
}

function noteItem(note, actions) {
  const place = `note ${note.id}`;
  const line = note.line ? rows.get("line", note.line) : null;
  return html`<li class="console-note ${note.hidden ? "is-hidden" : ""}" data-kind=${note.kind} data-note=${note.id}>
    <p class="console-note-head">
      ${kindIcon(note.kind)} <strong>${t(`kind-${note.kind}`)}</strong>
      <span>${t("console-on-chart", { number: rows.get("chart", note.chart)?.table ?? 0 })}</span>
      ${stateOf(note)}
      ${note.forwarded ? html`<span class="console-mark">${t("note-forwarded")}</span>` : nothing}
      ${note.too ? html`<span class="console-mark">${t("debts-asked-too", { count: note.too })}</span>` : nothing}
      ${note.late ? html`<span>${t("console-late")}</span>` : nothing}
    </p>
    ${line ? html`<p class="console-note-line"><bdi>${line.text}</bdi></p>` : nothing}
    <p class="console-note-text" dir="auto">${note.text}</p>
    <p class="console-note-foot">
      ${note.affiliation ? html`<bdi>${note.affiliation}</bdi>` : nothing} ${answered(note)}
      ${note.hidden || note.held ? nothing : actions.button(spotlightSpec("note", note.id, "projection-show", place), { kind: "is-small" })}
      ${actions.button(moderateSpec(note, place), { kind: "is-small" })}
    </p>
    ${answerForThem(note, actions)} ${moreOf(note, actions, place)}
    ${actions.answer(place)}
  </li>`;
}

function answered(note) {
  const answer = rows.get("answer", note.id);
  return answer ? html`<span>${t(`console-outcome-${answer.outcome}`)}</span>` : nothing;
}

function moderateSpec(note, place) {
  const out = note.hidden || note.held;
  const name = out ? "note.show" : "note.hide";
  const label = t(out ? "console-show-note" : "console-hide-note");
  return { id: place, name, args: { note: note.id }, label };
}
