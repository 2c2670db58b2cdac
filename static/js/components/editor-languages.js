// The agenda in other languages: which it is in, which else the projector shows, and a field for each text.

import { computed, signal } from "@preact/signals-core";
import { html } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import { LANGUAGES, nameOf, spokenFor } from "facilitator/core/language.js";
import { t } from "facilitator/core/messages.js";
import { rows, session } from "facilitator/core/rows.js";
import { words } from "facilitator/core/ui.js";
import { agendaStages } from "facilitator/components/console-agenda-order.js";

const SETTINGS = ["text", "prompts", "rows", "columns"]; // of a stage, as components/translations.js reads them
const into = signal("");

// What a page of the room shows of the agenda, in its order, each text once.
const texts = computed(() => {
  const { title = "", purpose = "", outcomes = [], goals = [] } = session() ?? {};
  const activities = rows.all("activity").filter((activity) => !activity.removed);
  const stages = agendaStages().flatMap((stage) => [
    stage.title,
    stage.instructions,
    ...SETTINGS.flatMap((name) => stage.settings[name] ?? []),
    ...topicsOf(stage.id),
  ]);
  const groups = rows.all("group").map((group) => group.name);
  return [...new Set([title, purpose, ...outcomes, ...goals, ...groups, ...activities.map((one) => one.title), ...stages])].filter(Boolean);
});

const topicsOf = (stage) =>
  rows
    .all("topic")
    .filter((topic) => topic.stage === stage && !topic.removed && !topic.made)
    .sort((a, b) => a.position - b.position)
    .flatMap((topic) => [topic.text, ...topic.options, topic.low, topic.high]);

const languageOf = () => spokenFor(session()?.language ?? "") || "en";
const others = () => Object.keys(LANGUAGES).filter((tag) => tag !== languageOf());

export function languagesPanel(editor) {
  const { language = "", also = "" } = session() ?? {};
  const tags = others();
  const now = tags.includes(into.value) ? into.value : also || tags[0];
  const send = (args) => editor.send("editor", "session.languages", args);
  return html`<section class="editor-languages" aria-labelledby="languages-title">
    <h3 id="languages-title" tabindex="-1" data-chosen>${t("translate-title")}</h3>
    <p>${t("translate-says")}</p>
    <div class="editor-row">
      ${choice("languages-of", t("translate-of"), ["", ...Object.keys(LANGUAGES)], language, "translate-not-said", (value) => send({ language: value }))}
      ${choice("languages-also", t("translate-also"), ["", ...tags], also, "translate-none", (value) => send({ also: value }))}
      ${choice("languages-into", t("translate-into"), tags, now, "", (value) => (into.value = value))}
    </div>
    ${fields(editor, now)}
  </section>`;
}

const choice = (id, label, tags, value, none, keep) =>
  html`<div class="editor-field"><label for=${id}>${label}</label>
    <select id=${id} @change=${(event) => keep(event.target.value)}>
      ${tags.map((tag) => html`<option value=${tag} .selected=${tag === value}>${tag ? nameOf(tag) : t(none)}</option>`)}
    </select></div>`;

function fields(editor, tag) {
  if (!texts.value.length) return html`<p class="console-empty">${t("translate-empty")}</p>`;
  const known = rows.get("translation", tag)?.texts ?? {};
  const done = texts.value.filter((text) => known[text]).length;
  const keep = (text) => (event) => editor.send("editor", "texts.translate", { language: tag, texts: { [text]: event.target.value } });
  return html`<p role="status">${t("translate-count", { done, count: texts.value.length })}</p>
    ${repeat(
      texts.value,
      (text) => `${tag} ${text}`, // words that are half typed stay with their text, and with their language
      (text, at) => html`<div class="editor-field">
        <label for=${`translate-${at}`}>${words(text)}</label>
        <textarea id=${`translate-${at}`} rows=${Math.min(4, 1 + Math.floor(text.length / 60))} lang=${tag} dir="auto"
          .value=${known[text] ?? ""} @change=${keep(text)}></textarea>
      </div>`,
    )}`;
}
