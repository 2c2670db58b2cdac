// The groups of the room: their names, and which tables belong to each.

import { html } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import { t } from "facilitator/core/messages.js";
import { openTables, rows } from "facilitator/core/rows.js";

const PLACE = "editor-groups";

export function groupsPanel(editor) {
  const send = (name, args) => editor.send(PLACE, name, args);
  const groups = rows
    .all("group")
    .filter((group) => group.name)
    .sort((a, b) => a.position - b.position);
  return html`<h3 data-chosen tabindex="-1">${t("editor-groups")}</h3>
    <p class="console-label">${t("editor-groups-say")}</p>
    ${editor.actions.answer(PLACE)}
    <ul class="editor-groups">
      ${repeat(
        groups,
        (group) => group.id,
        (group, at) => groupItem(group, at + 1, groups.length, send),
      )}
    </ul>
    ${newGroup(send)}
    <p class="editor-buttons">
      <button type="button" class="console-button" ?disabled=${groups.length < 2} @click=${() => send("group.deal", {})}>
        ${t("editor-deal")}
      </button>
    </p>`;
}

function groupItem(group, number, all, send) {
  const tables = openTables().filter((table) => table.group === group.id);
  const numbers = tables.map((table) => table.number).join(", ");
  return html`<li>
    <input
      aria-label=${t("editor-group-name", { number })}
      maxlength="60"
      autocomplete="off"
      dir="auto"
      .value=${group.name}
      @change=${(event) => send("group.rename", { group: group.id, name: event.target.value })}
    />
    <span>${t("editor-group-tables", { tables: tables.length, numbers })}</span>
    <button
      type="button"
      class="console-button"
      aria-label=${t("editor-group-remove", { name: group.name })}
      ?disabled=${all < 2}
      @click=${() => send("group.remove", { group: group.id })}
    >
      ${t("editor-group-remove-short")}
    </button>
  </li>`;
}

function newGroup(send) {
  const add = (event) => {
    event.preventDefault();
    const field = event.currentTarget.elements.group;
    if (field.value.trim()) send("group.add", { name: field.value });
    field.value = "";
  };
  return html`<form class="editor-new" @submit=${add}>
    <input name="group" maxlength="60" autocomplete="off" dir="auto" aria-label=${t("editor-new-group")} placeholder=${t("editor-new-group")} />
    <button class="console-button">${t("console-park-add")}</button>
  </form>`;
}
