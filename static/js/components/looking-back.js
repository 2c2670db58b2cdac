// A chart as it was at a moment, drawn from plain data of the journal (not from the rows that are true now).

import { html, nothing } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import { ref } from "lit-html/directives/ref.js";
import { locale } from "facilitator/core/language.js";
import { t } from "facilitator/core/messages.js";
import { code } from "facilitator/core/page.js";
import { kindName, words } from "facilitator/core/ui.js";
import { consoleKey } from "facilitator/components/look-up.js";
import { fetchFile } from "facilitator/components/session-files.js";

// The time of day; with its date where the day is not `day` (ms).
export function clockAt(at, day = at) {
  const moment = new Date(at);
  const time = { hour: "2-digit", minute: "2-digit", second: "2-digit" };
  const date = { year: "numeric", month: "short", day: "numeric" };
  const same = moment.toDateString() === new Date(day).toDateString();
  return moment.toLocaleString(locale, same ? time : { ...date, ...time });
}

export const minuteAt = (at) => new Date(at).toLocaleTimeString(locale, { hour: "2-digit", minute: "2-digit" });

export const whereOf = ({ table, name, group, activity }) =>
  [
    table ? t(name ? "table-named" : "table-number", { number: table, name }) : t("sheet-shared"),
    group,
    activity,
  ].filter(Boolean);

// `marked`: {kind, id} of what stands out; `level`: of the heading.
export function chartThen(sheet, { marked = {} } = {}) {
  const sections = sheet.sections.filter((section) => section.lines.length);
  return html`${sections.map(
    (section) => html`<h4 class="then-topic">${words(section.text)}</h4>
        <ul class="then-lines plain">${repeat(
          section.lines,
          (line) => line.id,
          (line) => lineThen(line, marked),
        )}</ul>`,
  )}
    ${sheet.photos.length ? photosThen(sheet, marked) : nothing}
    ${sections.length || sheet.photos.length ? nothing : html`<p class="quiet">${t("trace-no-lines")}</p>`}
    ${
      sheet.notes.length
        ? html`<h4 class="then-topic">${t("trace-whole")}</h4><div class="then-notes">${repeat(
            sheet.notes,
            (note) => note.id,
            (note) => noteThen(note, marked),
          )}</div>`
        : nothing
    }`;
}

function lineThen(line, marked) {
  const on = marked.kind === "line" && marked.id === line.id;
  return html`<li class=${on ? "then-marked" : ""}>
    ${on ? sign() : nothing}<span class="then-line">${words(line.text)}</span>${line.away ? html` <em>${t("trace-away")}</em>` : nothing}
    ${
      line.notes.length
        ? html`<div class="then-notes">${repeat(
            line.notes,
            (note) => note.id,
            (note) => noteThen(note, marked),
          )}</div>`
        : nothing
    }
  </li>`;
}

function noteThen(note, marked) {
  const on = marked.kind === "note" && marked.id === note.id;
  return html`<article class="note ${on ? "then-marked" : ""}" data-kind=${note.kind}>
    ${on ? sign() : nothing}
    <p class="note-kind">${kindName(note.kind)}
      ${note.affiliation ? html`<span class="note-from"><bdi>${note.affiliation}</bdi></span>` : nothing}
      ${note.by_table ? html`<span class="note-from">${t("note-on-paper", { table: note.by_table })}</span>` : nothing}
      ${note.away ? html`<em>${t("trace-away")}</em>` : nothing}</p>
    <p class="note-text" dir="auto">${note.text}</p>
    ${note.answer ? answerThen(note.answer, marked.kind === "answer" && marked.id === note.id) : nothing}
  </article>`;
}

const answerThen = (answer, on) => html`<div class="answer ${on ? "then-marked" : ""}">
  ${on ? sign() : nothing}
  <p class="answer-head">${t(`answer-${answer.outcome}`, { table: answer.table })}</p>
  ${answer.text ? html`<p dir="auto">${answer.text}</p>` : nothing}
</div>`;

// An image is fetched with the console's key; everybody else finds it in the report.
const photosThen = (sheet, marked) => html`<p class="quiet">${t("trace-photos", { count: sheet.photos.length })}</p>
  ${sheet.photos.map((photo) => {
    const on = marked.kind === "photo" && marked.id === photo;
    const caption = sheet.captions[photo];
    const fetched = consoleKey() ? ref((image) => image && !image.src && show(image, photo)) : nothing;
    return html`<figure class="trace-photo ${on ? "then-marked" : ""}">${on ? sign() : nothing}
      <img hidden ${fetched} alt=${caption || t("trace-photo-alt", { table: sheet.table })} />
      ${caption ? html`<figcaption>${words(caption)}</figcaption>` : nothing}</figure>`;
  })}`;

function show(image, photo) {
  fetchFile({ token: consoleKey() }, `/s/${code}/photos/${photo}/full`)
    .then((file) => {
      image.src = URL.createObjectURL(file);
      image.hidden = false;
    })
    .catch(() => {}); // it stays at the words
}

// Said, not only coloured: this is the sentence.
export const sign = () => html`<span class="then-sign" id="said">${t("trace-here")}</span>`;
