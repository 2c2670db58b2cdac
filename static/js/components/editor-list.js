// The whole agenda in its order: activities, their stages, times, and what experience warns of.

import { html, nothing } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import { t, tOr } from "facilitator/core/messages.js";
import { currentStage, rows } from "facilitator/core/rows.js";
import { words } from "facilitator/core/ui.js";
import { activitiesInOrder, agendaStages } from "facilitator/components/console-agenda-order.js";
import { icon } from "facilitator/components/console-icons.js";
import { drag, moveByKey } from "facilitator/components/editor-move.js";
import { clockWords, timesOf } from "facilitator/components/editor-plan.js";

export function agendaList(editor) {
  const stages = agendaStages();
  const times = timesOf(stages);
  return html`<p class="hidden-but-said" id="editor-grip-help">${t("editor-grip-help")}</p>
    ${repeat(
      activitiesInOrder(),
      (activity) => activity.id,
      (activity) => activityItem(editor, activity, stages, times),
    )}
    <p class="editor-buttons">
      <button type="button" class="console-button" data-action="add activity" @click=${() => addActivity(editor)}>
        ${icon("add")} ${t("editor-add-activity")}
      </button>
      <button
        type="button"
        class="console-button"
        data-action="add method"
        @click=${() => editor.choose({ methods: true }, "[name=method-search]")}
      >
        ${icon("add")} ${t("editor-add-method")}
      </button>
      <button type="button" class="console-button" data-action="groups" @click=${() => editor.choose({ groups: true })}>
        ${t("editor-groups")}
      </button>
      <button type="button" class="console-button" data-action="languages" @click=${() => editor.choose({ languages: true })}>
        ${t("translate-open")}
      </button>
    </p>
    ${takenOff(editor)}`;
}

function activityItem(editor, activity, all, times) {
  const stages = all.filter((stage) => stage.activity === activity.id);
  const minutes = stages.reduce((sum, stage) => sum + stage.minutes, 0);
  const chosen = editor.chosen.value?.activity === activity.id;
  return html`<section class="editor-activity" aria-label=${activity.title}>
    <h3>
      <button
        type="button"
        class="editor-name"
        aria-pressed=${chosen ? "true" : "false"}
        data-activity=${activity.id}
        @click=${() => editor.choose({ activity: activity.id })}
      >
        ${words(activity.title)}<span class="editor-sum">${t("console-minutes", { minutes })}</span>
      </button>
    </h3>
    ${warningsOn(editor, activity.id)}
    <ol data-activity=${activity.id}>
      ${repeat(
        stages,
        (stage) => stage.id,
        (stage) => stageItem(editor, stage, times.get(stage.id)),
      )}
    </ol>
    <button
      type="button"
      class="console-button editor-add-stage"
      data-action="add stage ${activity.id}"
      @click=${() => editor.choose({ kinds: activity.id })}
    >
      ${icon("add")} ${t("editor-add-stage")}
    </button>
  </section>`;
}

function stageItem(editor, stage, at) {
  const isNow = stage.id === currentStage()?.id;
  const chosen = editor.chosen.value?.stage === stage.id;
  const minutes = (event) => {
    const value = Number(event.target.value);
    if (value !== stage.minutes) editor.send("editor", "stage.edit", { stage: stage.id, minutes: value });
  };
  return html`<li class="editor-row ${isNow ? "is-now" : ""}" data-stage=${stage.id}>
    <button
      type="button"
      class="editor-grip"
      aria-label=${t("editor-move", { title: stage.title })}
      aria-describedby="editor-grip-help"
      @keydown=${(event) => moveByKey(editor, stage, event)}
      @pointerdown=${(event) => drag(editor, stage, event)}
    >
      ${icon("grip")}
    </button>
    <span class="editor-time">${at ? clockWords(at) : "–"}</span>
    <button
      type="button"
      class="editor-name"
      aria-pressed=${chosen ? "true" : "false"}
      @click=${() => editor.choose({ stage: stage.id })}
    >
      ${words(stage.title)}<span class="editor-kind"
        >${kindName(stage.kind)}${isNow ? html` · <strong>${t("editor-on-now")}</strong>` : stage.started_at ? html` · ${t("editor-has-been")}` : nothing}</span
      >
    </button>
    <label class="editor-minutes"
      ><span class="hidden-but-said">${t("editor-minutes-of", { title: stage.title })}</span
      ><input type="number" min="0" max="1440" step="any" .value=${String(stage.minutes)} @change=${minutes} /><span aria-hidden="true"
        >${t("editor-min")}</span
      ></label
    >
    ${warningsOn(editor, stage.id)}
  </li>`;
}

export const kindName = (kind) => tOr(`editor-kind-${kind}`, kind);

export function warningsOn({ warnings }, id) {
  const here = warnings.value.filter((warning) => warning.on === id);
  if (!here.length) return nothing;
  return html`<ul class="editor-warnings">
    ${here.map((warning) => html`<li>${icon("warn")} ${t(warning.message, warning.params)}</li>`)}
  </ul>`;
}

const addActivity = (editor) =>
  editor.send(
    "editor",
    "activity.add",
    { title: t("editor-new-activity") },
    {
      after: (answer) => editor.choose({ activity: answer.result.activity }, "[name=activity-title]"),
    },
  );

// What was taken off can be put back: nothing recorded in it is lost.
function takenOff(editor) {
  const gone = [
    ...rows.all("activity").map((row) => ({ row, name: "activity" })),
    ...rows
      .all("stage")
      .filter((stage) => !rows.get("activity", stage.activity)?.removed)
      .map((row) => ({ row, name: "stage" })),
  ].filter(({ row }) => row.removed);
  if (!gone.length) return nothing;
  return html`<details class="editor-gone">
    <summary>${t("editor-taken-off", { n: gone.length })}</summary>
    <ul>
      ${gone.map(
        ({ row, name }) =>
          html`<li>
            ${words(row.title)}
            <button
              type="button"
              class="console-button"
              data-action="restore ${row.id}"
              @click=${() => editor.send("editor", `${name}.restore`, { [name]: row.id }, { after: () => editor.choose({ [name]: row.id }) })}
            >
              ${t("editor-put-back")}
            </button>
          </li>`,
      )}
    </ul>
  </details>`;
}
