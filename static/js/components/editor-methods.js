// Known methods and agenda files: put their activities into this agenda.

import { signal } from "@preact/signals-core";
import { html, nothing } from "lit-html";
import { post } from "facilitator/core/credentials.js";
import { t } from "facilitator/core/messages.js";

export function createMethods({ code, token }) {
  const all = signal(null);
  const search = signal("");
  const load = async () => {
    if (all.peek()) return;
    try {
      all.value = (await (await fetch("/api/methods")).json()).methods;
    } catch {
      // offline: asked again when this is opened again
    }
  };
  const insert = (body) => post("/api/activities", { code, ...body }, { Authorization: `Bearer ${token}` });
  return { all, search, load, insert };
}

export function methodsPanel(editor) {
  const { methods, actions } = editor;
  methods.load();
  const wanted = methods.search.value.trim().toLowerCase();
  const found = (methods.all.value ?? []).filter((method) =>
    `${method.title} ${method.purpose} ${method.name}`.toLowerCase().includes(wanted),
  );
  return html`<h3 data-chosen tabindex="-1">${t("editor-add-method")}</h3>
    ${actions.answer("editor-methods")}
    <label for="editor-method-search">${t("editor-method-search")}</label>
    <input
      id="editor-method-search"
      name="method-search"
      type="search"
      autocomplete="off"
      .value=${methods.search.value}
      @input=${(event) => {
        methods.search.value = event.target.value;
      }}
    />
    <ul class="editor-cards">
      ${found.map(
        (method) =>
          html`<li>
            <button
              type="button"
              class="console-button editor-card"
              data-method=${method.name}
              @click=${() => insert(editor, { agenda: method.name })}
            >
              <strong>${method.title}</strong>
              <span>${facts(method)}</span>
              ${method.purpose ? html`<span>${method.purpose}</span>` : nothing}
            </button>
          </li>`,
      )}
    </ul>
    <label for="editor-file">${t("editor-from-file")}</label>
    <input id="editor-file" type="file" accept=".toml" @change=${(event) => fromFile(editor, event.target)} />`;
}

const facts = ({ minutes, people }) =>
  people ? t("editor-method-facts", { minutes, people }) : t("console-minutes", { minutes });

async function fromFile(editor, field) {
  const [file] = field.files;
  if (file) await insert(editor, { text: await file.text() });
  field.value = "";
}

async function insert(editor, body) {
  try {
    const { activities } = await editor.methods.insert(body);
    editor.say(t("editor-inserted"));
    editor.choose({ activity: activities[0] });
  } catch (error) {
    editor.actions.refuse("editor-methods", error.message ?? t("console-needs-connection"));
  }
}
