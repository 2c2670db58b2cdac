// What a stage asks: its questions in their order, for whom each is, and how it is answered.

import { signal } from "@preact/signals-core";
import { html, nothing } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import { t } from "facilitator/core/messages.js";
import { rows } from "facilitator/core/rows.js";
import { icon } from "facilitator/components/console-icons.js";
import { linesIn } from "facilitator/components/editor-settings.js";

const FORMS = ["open", "choice", "scale", "ranking", "commitment"];
const CHOOSING = ["choice", "ranking"];

// A question that is to be answered by choosing waits here until it has something to choose from.
const wanted = signal(new Map()); // topic id → form

export function topicsFields(editor, stage, place) {
  const all = rows
    .all("topic")
    .filter((topic) => topic.stage === stage.id && !topic.made)
    .sort((a, b) => a.position - b.position);
  const asked = all.filter((topic) => !topic.removed);
  const gone = all.filter((topic) => topic.removed);
  const send = (name, args, more) => editor.send(place, name, args, more);
  return html`<fieldset class="editor-topics">
    <legend>${t("editor-topics")}</legend>
    <ol>
      ${repeat(
        asked,
        (topic) => topic.id,
        (topic, at) => topicItem(topic, at, asked, send),
      )}
    </ol>
    ${newTopic(stage, send)}
    ${gone.map(
      (topic) =>
        html`<p class="editor-gone-topic">
          <s><bdi>${topic.text}</bdi></s>
          <button type="button" class="console-button" @click=${() => send("topic.restore", { topic: topic.id })}>
            ${t("editor-put-back")}
          </button>
        </p>`,
    )}
  </fieldset>`;
}

function newTopic(stage, send) {
  const add = (event) => {
    const field = event.target;
    const text = field.value.trim();
    if (!text) return;
    send("topic.add", { stage: stage.id, text });
    field.value = "";
  };
  const enter = (event) => {
    if (event.key !== "Enter" || event.isComposing) return;
    event.preventDefault();
    add(event);
  };
  return html`<label class="hidden-but-said" for="editor-new-topic">${t("editor-new-topic")}</label>
    <input
      id="editor-new-topic"
      name="new-topic"
      placeholder=${t("editor-new-topic")}
      autocomplete="off"
      dir="auto"
      @keydown=${enter}
      @change=${add}
    />`;
}

function topicItem(topic, at, asked, send) {
  const number = at + 1;
  const edit = (fields) => send("topic.edit", { topic: topic.id, ...fields });
  const moveTo = (after) => () => send("topic.move", { topic: topic.id, after: after?.id ?? "" });
  const form = wanted.value.get(topic.id) ?? topic.form;
  return html`<li class="editor-topic" data-topic=${topic.id}>
    <textarea
      rows="2"
      dir="auto"
      aria-label=${t("editor-topic-n", { number })}
      .value=${topic.text}
      @change=${(event) => edit({ text: event.target.value })}
    ></textarea>
    <div class="editor-topic-how">
      ${groupField(topic, number, edit)} ${formField(topic, number, form, edit)}
      <span class="editor-topic-buttons">
        ${small("up", t("editor-topic-up", { number }), at === 0, moveTo(asked[at - 2]))}
        ${small("down", t("editor-topic-down", { number }), at === asked.length - 1, moveTo(asked[at + 1]))}
        <button
          type="button"
          class="console-button"
          aria-label=${t("editor-topic-remove", { number })}
          @click=${() => send("topic.remove", { topic: topic.id })}
        >
          ${t("editor-remove-short")}
        </button>
      </span>
    </div>
    ${answersFields(topic, number, form, edit)}
  </li>`;
}

const small = (name, label, disabled, press) =>
  html`<button type="button" class="console-button is-small" aria-label=${label} ?disabled=${disabled} @click=${press}>${icon(name)}</button>`;

function groupField(topic, number, edit) {
  const groups = rows.all("group").sort((a, b) => a.position - b.position);
  if (groups.length < 2) return nothing;
  return html`<select aria-label=${t("editor-topic-group", { number })} @change=${(event) => edit({ group: event.target.value })}>
    <option value="" .selected=${!topic.group}>${t("editor-all-groups")}</option>
    ${groups.map((group) => html`<option value=${group.id} .selected=${group.id === topic.group}>${group.name}</option>`)}
  </select>`;
}

function formField(topic, number, form, edit) {
  const change = (event) => {
    const next = new Map(wanted.peek());
    next.delete(topic.id);
    if (CHOOSING.includes(event.target.value) && topic.options.length < 2)
      next.set(topic.id, event.target.value);
    else edit({ form: event.target.value });
    wanted.value = next;
  };
  return html`<select aria-label=${t("editor-topic-form", { number })} @change=${change}>
    ${FORMS.map((name) => html`<option value=${name} .selected=${name === form}>${t(`editor-form-${name}`)}</option>`)}
  </select>`;
}

function answersFields(topic, number, form, edit) {
  if (CHOOSING.includes(form)) return optionsFields(topic, number, form, edit);
  if (form !== "scale") return nothing;
  const part = (name, type) =>
    html`<label
      >${t(`editor-scale-${name}`)}
      <input
        type=${type}
        min="2"
        max="11"
        dir="auto"
        .value=${String(topic[name])}
        @change=${(event) => edit({ [name]: type === "number" ? Number(event.target.value) : event.target.value })}
    /></label>`;
  return html`<div class="editor-scale">${part("low", "text")} ${part("high", "text")} ${part("steps", "number")}</div>`;
}

function optionsFields(topic, number, form, edit) {
  const keep = (event) => {
    const options = linesIn(event.target.value);
    if (options.length < 2) return;
    edit({ form, options });
    const next = new Map(wanted.peek());
    next.delete(topic.id);
    wanted.value = next;
  };
  return html`<label
      >${t("editor-options")}
      <textarea
        rows=${Math.max(3, topic.options.length + 1)}
        dir="auto"
        aria-label=${t("editor-options-of", { number })}
        .value=${topic.options.join("\n")}
        @change=${keep}
      ></textarea>
    </label>
    ${
      form === "choice"
        ? html`<label class="editor-check"
            ><input type="checkbox" .checked=${topic.many} @change=${(event) => edit({ many: event.target.checked })} />
            ${t("editor-many")}</label
          >`
        : nothing
    }`;
}
