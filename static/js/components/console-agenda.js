// The agenda: every stage with its plan and state; a press on one starts it, or goes back to it.

import { effect } from "@preact/signals-core";
import { html, nothing } from "lit-html";
import { t } from "facilitator/core/messages.js";
import { currentStage } from "facilitator/core/rows.js";
import { activitiesInOrder, agendaStages } from "facilitator/components/console-agenda-order.js";
import { historyPanel } from "facilitator/components/console-history.js";
import { icon } from "facilitator/components/console-icons.js";
import { startSpec } from "facilitator/components/console-now.js";
import { timesOf } from "facilitator/components/editor-plan.js";
import { clockTime, driftOf, planLine } from "facilitator/components/plan.js";

const MINUTE = 60_000;

export function agendaPanel({ actions, openEditor }) {
  const current = currentStage();
  const stages = agendaStages();
  const times = timesOf(stages);
  const activities = activitiesInOrder();
  return html`
    <div class="console-panel-head">
      <h2 id="console-agenda-title">${t("console-agenda")}</h2>
      <button type="button" class="console-button is-small" data-action="edit agenda" @click=${() => openEditor()}>
        ${t("editor-open")}
      </button>
    </div>
    ${planLine({ actions })}
    ${activities.map(
      (activity) => html`
        ${activities.length > 1 ? html`<h3><bdi>${activity.title}</bdi></h3>` : nothing}
        <ol class="console-stages">
          ${stages.filter((stage) => stage.activity === activity.id).map((stage) => item(stage, { current, actions, times }))}
        </ol>
      `,
    )}
    ${actions.answer("agenda")} ${historyPanel({ actions })}
  `;
}

// The stage that is on is in sight, however long the agenda.
export function followStage(panel) {
  effect(() => {
    currentStage()?.id;
    queueMicrotask(() => {
      const now = panel.querySelector("[aria-current]");
      if (now) panel.scrollTop = now.offsetTop - panel.offsetTop - panel.clientHeight / 3;
    });
  });
}

function item(stage, { current, actions, times }) {
  const isNow = stage.id === current?.id;
  const open = isNow && stage.state !== "ended";
  const content = html`${icon(stage.state)}<span class="console-stage-title"><bdi>${stage.title}</bdi></span
    ><span class="console-stage-state">${clockTime(stage, times)}${stateWords(stage)}</span>`;
  const spec = { ...startSpec(stage, "agenda"), confirm: Boolean(current) };
  return html`<li class="console-stage ${isNow ? "is-now" : ""}" aria-current=${isNow ? "step" : nothing}>
    ${
      open
        ? html`<div class="console-stage-row">${content}</div>`
        : actions.button(spec, {
            kind: "console-stage-row",
            content: html`${content}<span class="console-stage-go">${t(verb(stage, current))}</span>`,
          })
    }
    ${toCome(stage, isNow) ? html`<span>${earlierButton(stage, actions)} ${skipButton(stage, actions)}</span>` : nothing}
  </li>`;
}

// What is to come can be left out on the day, and put on again.
const toCome = (stage, isNow) => !isNow && !stage.started_at;

// It changes places with the one before it, where that is still to come too.
function earlierButton(stage, actions) {
  const siblings = agendaStages().filter((other) => other.activity === stage.activity);
  const at = siblings.findIndex((other) => other.id === stage.id);
  const before = siblings[at - 1];
  if (!before || !toCome(before, before.id === currentStage()?.id)) return nothing;
  const args = { stage: stage.id, after: siblings[at - 2]?.id ?? "" };
  const label = t("history-earlier", { stage: stage.title, before: before.title });
  return actions.button({ id: `earlier ${stage.id}`, place: "agenda", name: "stage.move", args, label, done: label }, { kind: "is-small console-skip", content: "↑", label });
}

function skipButton(stage, actions) {
  const spec = { id: `skip ${stage.id}`, place: "agenda", name: "stage.skip", args: { stage: stage.id, skip: !stage.skipped }, label: t(stage.skipped ? "history-unskip" : "history-skip") };
  return actions.button(spec, { kind: "is-small console-skip", label: `${spec.label}: ${stage.title}` });
}

// Starting an earlier stage again is going back to it: nothing recorded is lost.
function verb(stage, current) {
  if (stage.id === current?.id) return "console-start-again";
  return stage.started_at ? "console-go-back" : "console-start";
}

function stateWords(stage) {
  const planned = stage.minutes
    ? t("console-minutes", { minutes: round(stage.minutes) })
    : t("console-no-clock");
  if (stage.skipped) return t("history-skipped");
  if (stage.state !== "ended") return t(`console-state-${stage.state}`, { planned });
  const said = t("console-state-ended", { planned, minutes: round((stage.spent || stage.ended_at - stage.started_at) / MINUTE) });
  const drift = driftOf(stage);
  return drift ? `${said} (${t(drift > 0 ? "plan-drift-over" : "plan-drift-under", { minutes: Math.abs(drift) })})` : said;
}

const round = (minutes) => Math.round(minutes * 2) / 2;
