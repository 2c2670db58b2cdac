// An activity: its title, its place, a copy of it, taking it off.

import { html } from "lit-html";
import { keyed } from "lit-html/directives/keyed.js";
import { t } from "facilitator/core/messages.js";
import { activitiesInOrder } from "facilitator/components/console-agenda-order.js";
import { icon } from "facilitator/components/console-icons.js";

export function activityForm(editor, activity) {
  const all = activitiesInOrder();
  const place = all.findIndex((other) => other.id === activity.id);
  const args = { activity: activity.id };
  const moveTo = (after) => () =>
    editor.send("editor-activity", "activity.move", { ...args, after: after?.id ?? "" });
  const rename = (event) =>
    editor.send("editor-activity", "activity.rename", { ...args, title: event.target.value });
  const copied = {
    after: (answer) => editor.choose({ activity: answer.result.activity }, "[name=activity-title]"),
  };
  const removed = {
    after: () => editor.choose(null),
    done: t("editor-removed", { title: activity.title }),
    place: "editor",
  };
  return keyed(
    activity.id,
    html`<h3 data-chosen tabindex="-1">${t("editor-activity")}</h3>
      ${editor.actions.answer("editor-activity")}
      <label for="editor-activity-title">${t("editor-field-title")}</label>
      <input
        id="editor-activity-title"
        name="activity-title"
        maxlength="120"
        autocomplete="off"
        dir="auto"
        .value=${activity.title}
        @change=${rename}
      />
      <p class="editor-buttons">
        <button type="button" class="console-button" ?disabled=${place < 1} @click=${moveTo(all[place - 2])}>
          ${icon("up")} ${t("editor-up")}
        </button>
        <button type="button" class="console-button" ?disabled=${place === all.length - 1} @click=${moveTo(all[place + 1])}>
          ${icon("down")} ${t("editor-down")}
        </button>
        <button type="button" class="console-button" @click=${() => editor.send("editor-activity", "activity.copy", args, copied)}>
          ${t("editor-copy")}
        </button>
        <button
          type="button"
          class="console-button is-warning"
          @click=${() => editor.send("editor-activity", "activity.remove", args, removed)}
        >
          ${t("editor-remove")}
        </button>
      </p>`,
  );
}
