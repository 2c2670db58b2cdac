// Writing lines on a phone: one's own where everybody writes, or one quietly offered to the recorder.

import { signal } from "@preact/signals-core";
import { html, nothing } from "lit-html";
import { forget, keep, kept } from "facilitator/core/local.js";
import { t } from "facilitator/core/messages.js";
import { currentStage, rows, topicsNow } from "facilitator/core/rows.js";
import { letters, words } from "facilitator/core/ui.js";

const LIMIT = 500;
const EACH = ["person", "pair", "four"]; // units in which everybody writes, whoever else does

export function lineWriter(context) {
  const { code, me, outbox, person, table } = context;
  const draftPlace = `facilitator:${code}:line-draft`;
  const minePlace = `facilitator:${code}:my-lines`; // [{id, topic, text}]: what is anonymous no server can tell me is mine
  const draft = signal(kept(draftPlace) ?? { topic: "", text: "", anonymous: false });
  const mine = signal(kept(minePlace) ?? []);
  const editing = signal("");
  const problem = signal("");
  const said = signal("");

  const change = (fields) => {
    draft.value = { ...draft.peek(), ...fields };
    keep(draftPlace, draft.value);
  };
  const remember = (list) => {
    mine.value = list;
    keep(minePlace, list);
  };

  const settings = () => (currentStage()?.kind === "discuss" ? currentStage().settings : null);
  const each = () => settings()?.scribe === "each" || EACH.includes(settings()?.unit);

  async function add(event, topics) {
    event.preventDefault();
    const text = draft.value.text.trim();
    const topic = topics.some((one) => one.id === draft.value.topic) ? draft.value.topic : topics[0].id;
    problem.value = !text ? t("refusal-empty") : letters(text) > LIMIT ? t("refusal-too-long", { count: letters(text), limit: LIMIT }) : "";
    if (problem.value) return;
    const { anonymous } = draft.value;
    const id = outbox.put("line.add", { topic, text, ...(anonymous ? { anonymous } : {}) });
    remember([...mine.value, { id, topic, text }]);
    draft.value = { topic, text: "", anonymous };
    forget(draftPlace);
    said.value = ""; // the bar says that it waits
    const answer = await outbox.answered(id);
    if (answer.ok) {
      said.value = t(each() ? "phone-line-added" : "phone-line-offered");
      return;
    }
    // refused: back into the form with the reason, unless something else is being written there by now
    remember(mine.value.filter((line) => line.id !== id));
    said.value = "";
    problem.value = answer.error.message;
    if (draft.peek().text) return;
    outbox.drop(id);
    change({ topic, text, anonymous });
  }

  function form(topics) {
    const count = letters(draft.value.text);
    return html`<form class="line-form" @submit=${(event) => add(event, topics)}>
      ${topics.length > 1
        ? html`<label for="line-topic">${t("phone-line-topic")}</label>
            <select id="line-topic" @change=${(event) => change({ topic: event.target.value })}>
              ${topics.map((topic) => html`<option value=${topic.id} ?selected=${topic.id === draft.value.topic}>${topic.text}</option>`)}
            </select>`
        : nothing}
      <label for="line-text">${t(each() ? "phone-line-text" : "phone-line-quiet")}</label>
      <textarea id="line-text" rows="2" dir="auto" .value=${draft.value.text} aria-describedby="line-problem"
        aria-invalid=${String(Boolean(problem.value))}
        @input=${(event) => change({ text: event.target.value })}></textarea>
      ${count > LIMIT - 80 ? html`<p class="quiet">${t("phone-letters", { count, limit: LIMIT })}</p>` : nothing}
      <p id="line-problem" class="error" role="alert">${problem.value}</p>
      ${each() && !settings().anonymous
        ? html`<label class="choice"><input type="checkbox" .checked=${draft.value.anonymous}
              @change=${(event) => change({ anonymous: event.target.checked })} />${t("phone-anonymous")}</label>`
        : html`<p class="quiet">${t(each() ? "phone-line-anonymous" : "phone-line-unnamed")}</p>`}
      <button class="primary wide">${t(each() ? "phone-line-add" : "phone-line-offer")}</button>
      <p role="status" class="quiet">${said.value}</p>
    </form>`;
  }

  // Mine: what the server shows as mine, what this phone remembers, what still waits here.
  function own(topics) {
    const here = new Set(topics.map((topic) => topic.id));
    const remembered = new Map(mine.value.filter((line) => here.has(line.topic)).map((line) => [line.id, line]));
    for (const line of rows.all("line")) {
      if (here.has(line.section) && (line.author === me.participant || remembered.has(line.id))) {
        remembered.set(line.id, { id: line.id, topic: line.section, text: line.text, row: line });
      }
    }
    const lines = [...remembered.values()];
    if (!lines.length) return nothing;
    return html`<h2>${t("phone-my-lines")}</h2><ul class="plain my-lines">${lines.map(ownLine)}</ul>`;
  }

  const state = ({ id, row }) => {
    if (outbox.pending.value.some((entry) => entry.id === id)) {
      const sending = context.connection.online.value && !context.outbox.unstored.value;
      return t(sending ? "phone-state-sending" : "phone-state-waiting");
    }
    if (row?.quiet) return t(row.held ? "phone-line-waits" : "phone-line-taken");
    if (row?.hidden) return t("moderation-own-held");
    return row?.held ? t("phone-line-held") : "";
  };

  function ownLine(line) {
    if (editing.value === line.id) return editForm(line);
    return html`<li class="my-line">
      <p>${words(line.text)}</p>
      <p class="quiet">${state(line)}</p>
      <div class="row">
        <button @click=${() => (editing.value = line.id)}>${t("phone-edit")}</button>
        <button @click=${() => withdraw(line)}>${t("phone-remove")}</button>
      </div>
    </li>`;
  }

  function editForm(line) {
    async function save(event) {
      event.preventDefault();
      const text = event.target.text.value;
      const answer = await outbox.send("line.edit", { line: line.id, text });
      if (!answer.ok) {
        problem.value = answer.error.message;
        return;
      }
      remember(mine.value.map((other) => (other.id === line.id ? { ...other, text } : other)));
      editing.value = "";
    }
    return html`<li><form class="line-form" @submit=${save}>
      <label for="edit-line">${t("phone-line-text")}</label>
      <textarea id="edit-line" name="text" rows="2" dir="auto" .value=${line.text}></textarea>
      <div class="row">
        <button class="primary">${t("phone-save")}</button>
        <button type="button" @click=${() => (editing.value = "")}>${t("cancel")}</button>
      </div>
    </form></li>`;
  }

  function withdraw({ id }) {
    outbox.put("line.withdraw", { line: id });
    remember(mine.value.filter((line) => line.id !== id));
  }

  function draw() {
    const now = settings();
    const topics = now ? topicsNow(table()?.group ?? "") : [];
    if (!person() || !topics.length || now.scribe === "none") return nothing;
    if (each()) return html`${form(topics)} ${own(topics)}`;
    if (now.unit !== "table" || !now.quiet || !table()) return nothing;
    return html`<details class="quiet-line"><summary>${t("phone-quiet")}</summary>${form(topics)} ${own(topics)}</details>`;
  }

  return { draw };
}
