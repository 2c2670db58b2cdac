// A stage: its words, its time, what it asks, its kind's settings, the speaker's notes. Each field is kept when it is left.

import { html, nothing } from "lit-html";
import { keyed } from "lit-html/directives/keyed.js";
import { t, tOr } from "facilitator/core/messages.js";
import { currentStage, rows } from "facilitator/core/rows.js";
import { icon } from "facilitator/components/console-icons.js";
import { kindName, warningsOn } from "facilitator/components/editor-list.js";
import { moveStage, stepOf } from "facilitator/components/editor-move.js";
import { settingsFields } from "facilitator/components/editor-settings.js";
import { topicsFields } from "facilitator/components/editor-topics.js";

const PLACE = "editor-stage";
const ASKING = ["discuss", "reflect"]; // kinds whose people may be asked something

export function stageForm(editor, stage) {
  const edit = (fields) => editor.send(PLACE, "stage.edit", { stage: stage.id, ...fields });
  const keep = (name) => (event) => edit({ [name]: event.target.value });
  const notes = rows.get("script", stage.id)?.text ?? "";
  const asks = ASKING.includes(stage.kind) || rows.all("topic").some((topic) => topic.stage === stage.id);
  return keyed(
    stage.id,
    html`<h3 data-chosen tabindex="-1">${kindName(stage.kind)}</h3>
      <p class="console-label">${tOr(`editor-kind-${stage.kind}-says`, "")}</p>
      ${editor.actions.answer(PLACE)} ${warningsOn(editor, stage.id)}
      <label for="editor-stage-title">${t("editor-field-title")}</label>
      <input
        id="editor-stage-title"
        name="stage-title"
        maxlength="120"
        autocomplete="off"
        dir="auto"
        .value=${stage.title}
        @change=${keep("title")}
      />
      <label for="editor-instructions">${t("editor-field-instructions")}</label>
      <textarea id="editor-instructions" name="instructions" rows="3" dir="auto" .value=${stage.instructions} @change=${keep("instructions")}></textarea>
      ${asks ? topicsFields(editor, stage, PLACE) : nothing}
      ${settingsFields(editor, stage, (settings) => edit({ settings }))}
      <label for="editor-notes">${t("editor-field-notes")}</label>
      <textarea id="editor-notes" name="notes" rows="3" dir="auto" .value=${notes} @change=${keep("notes")}></textarea>
      ${buttons(editor, stage)}`,
  );
}

function buttons(editor, stage) {
  const up = stepOf(stage, -1);
  const down = stepOf(stage, 1);
  const args = { stage: stage.id };
  const copied = { after: (answer) => editor.choose({ stage: answer.result.stage }, "[name=stage-title]") };
  const removed = {
    after: () => editor.choose(null),
    done: t("editor-removed", { title: stage.title }),
    place: "editor",
  };
  const isNow = stage.id === currentStage()?.id;
  return html`<p class="editor-buttons">
    <button type="button" class="console-button" ?disabled=${!up} @click=${() => moveStage(editor, stage, up)}>
      ${icon("up")} ${t("editor-up")}
    </button>
    <button type="button" class="console-button" ?disabled=${!down} @click=${() => moveStage(editor, stage, down)}>
      ${icon("down")} ${t("editor-down")}
    </button>
    <button type="button" class="console-button" @click=${() => editor.send(PLACE, "stage.copy", args, copied)}>${t("editor-copy")}</button>
    <button
      type="button"
      class="console-button"
      @click=${() => editor.choose({ kinds: stage.activity, after: stage.id })}
    >
      ${t("editor-add-after")}
    </button>
    ${
      isNow
        ? nothing
        : html`<button type="button" class="console-button is-warning" @click=${() => editor.send(PLACE, "stage.remove", args, removed)}>
            ${t("editor-remove")}
          </button>`
    }
  </p>`;
}
