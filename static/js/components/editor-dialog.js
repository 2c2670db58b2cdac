// The agenda's editor: the whole day on one side, what is chosen of it on the other. Every change is kept at once.

import { effect, signal } from "@preact/signals-core";
import { html, nothing, render } from "lit-html";
import { serverNow } from "facilitator/core/clock.js";
import { t } from "facilitator/core/messages.js";
import { rows, session } from "facilitator/core/rows.js";
import { agendaStages } from "facilitator/components/console-agenda-order.js";
import { activityForm } from "facilitator/components/editor-activity.js";
import { icon } from "facilitator/components/console-icons.js";
import { groupsPanel } from "facilitator/components/editor-groups.js";
import { kindsPanel } from "facilitator/components/editor-kinds.js";
import { languagesPanel } from "facilitator/components/editor-languages.js";
import { agendaList } from "facilitator/components/editor-list.js";
import { createMethods, methodsPanel } from "facilitator/components/editor-methods.js";
import { clockWords, endOf } from "facilitator/components/editor-plan.js";
import { loadSchema } from "facilitator/components/editor-settings.js";
import { stageForm } from "facilitator/components/editor-stage.js";
import { followWarnings } from "facilitator/components/editor-warnings.js";

// → open(): shows the editor, and in it what is named: {stage}, {activity}.
export function createEditor(dialog, context) {
  const shown = signal(false);
  // What the second half shows: {stage: id}, {activity: id}, {kinds: activity}, {methods: true}, {groups: true}, {languages: true}, or null.
  const chosen = signal(null);
  const said = signal("");
  let focus = ""; // the field in which to go on, once it is there
  const editor = {
    ...context,
    chosen,
    said,
    say: (words) => {
      said.value = words;
    },
    warnings: followWarnings(context, shown),
    methods: createMethods(context),
    // `field`: where to go on; else at what was chosen, or at the top.
    choose(what, field = what ? "[data-chosen]" : "#editor-title") {
      focus = field;
      chosen.value = what;
      dialog.querySelector(".editor-detail")?.scrollTo(0, 0);
      if (what) dialog.querySelector(".editor-halves")?.scrollTo(0, 0);
    },
    // A command of the editor; what is refused is said at `place`.
    send(place, name, args, more = {}) {
      return context.actions.press({
        id: `${name} ${JSON.stringify(args)}`,
        place,
        name,
        args,
        label: "",
        ...more,
      });
    },
  };
  dialog.addEventListener("close", () => {
    shown.value = false;
  });
  effect(() => {
    render(shown.value ? page(editor, () => dialog.close()) : nothing, dialog);
    const field = focus && dialog.querySelector(focus);
    if (field) {
      focus = "";
      field.focus();
      field.select?.();
    }
  });
  return (what = null) => {
    chosen.value = what ?? chosen.peek();
    shown.value = true;
    loadSchema();
    dialog.showModal();
  };
}

function page(editor, close) {
  return html`<header class="console-dialog-head editor-head">
      <h2 id="editor-title" tabindex="-1" autofocus>${t("editor-title")}</h2>
      ${start(editor)}
      <p class="editor-total">${total()}</p>
      <button type="button" class="console-button" data-action="download agenda" @click=${() => download(editor)}>
        ${t("editor-download")}
      </button>
      <button type="button" class="console-button is-primary" data-close @click=${close}>${t("editor-done")}</button>
    </header>
    <p class="hidden-but-said" role="status">${editor.said.value}</p>
    <div class="editor-answer">${editor.actions.answer("editor")}</div>
    <div class="editor-halves ${editor.chosen.value ? "has-chosen" : ""}">
      <div class="editor-agenda" role="region" aria-label=${t("editor-agenda")}>${agendaList(editor)}</div>
      <div class="editor-detail" role="region" aria-label=${t("editor-detail")}>
        ${back(editor)} ${detail(editor)}
      </div>
    </div>`;
}

// Where there is room for one half only, the chosen one takes the place of the agenda.
function back(editor) {
  if (!editor.chosen.value) return nothing;
  const { stage, activity } = editor.chosen.value;
  const last = stage
    ? `[data-stage="${stage}"] .editor-name`
    : activity
      ? `.editor-name[data-activity="${activity}"]`
      : undefined;
  return html`<button type="button" class="console-button editor-back" @click=${() => editor.choose(null, last)}>
    ${t("editor-back")}
  </button>`;
}

function detail(editor) {
  const what = editor.chosen.value ?? {};
  const stage = what.stage && rows.get("stage", what.stage);
  const activity = what.activity && rows.get("activity", what.activity);
  if (stage && !stage.removed) return stageForm(editor, stage);
  if (activity && !activity.removed) return activityForm(editor, activity);
  if (what.kinds) return kindsPanel(editor, what);
  if (what.groups) return groupsPanel(editor);
  if (what.languages) return languagesPanel(editor);
  if (what.methods) return methodsPanel(editor);
  return html`<p class="console-empty editor-hint">${t("editor-hint")}</p>
    ${toMind(editor)}`;
}

// Everything that experience warns of, with the way to it.
function toMind(editor) {
  const all = editor.warnings.value;
  if (!all.length) return nothing;
  const button = ({ on }) => {
    const stage = rows.get("stage", on);
    const title = (stage ?? rows.get("activity", on))?.title ?? "";
    const choose = () => editor.choose(stage ? { stage: on } : { activity: on });
    return html`<button type="button" class="console-button" @click=${choose}><bdi>${title}</bdi></button>`;
  };
  return html`<h3>${icon("warn")} ${t("editor-to-mind", { n: all.length })}</h3>
    <ul class="editor-mind">
      ${all.map((warning) => html`<li>${button(warning)} <span>${t(warning.message, warning.params)}</span></li>`)}
    </ul>`;
}

// The time of day at which it all begins; on the day that is planned, else today.
function start(editor) {
  const at = session()?.starts_at ?? 0;
  const value = at ? new Date(at).toTimeString().slice(0, 5) : "";
  const change = (event) => {
    const [hours, minutes] = event.target.value.split(":").map(Number);
    const day = new Date(at || serverNow());
    const starts_at = event.target.value ? day.setHours(hours, minutes, 0, 0) : 0;
    editor.send("editor", "session.schedule", { starts_at });
  };
  return html`<label class="editor-start"
    >${t("editor-starts")} <input type="time" name="starts" .value=${value} @change=${change}
  /></label>`;
}

function total() {
  const stages = agendaStages();
  const minutes = stages.reduce((sum, stage) => sum + stage.minutes, 0);
  const end = endOf(stages);
  return end ? t("editor-total-until", { minutes, end: clockWords(end) }) : t("editor-total", { minutes });
}

async function download({ code, token, actions }) {
  try {
    const answer = await fetch(`/s/${code}/agenda.toml`, { headers: { Authorization: `Bearer ${token}` } });
    if (!answer.ok) throw answer;
    const link = document.createElement("a");
    link.href = URL.createObjectURL(await answer.blob());
    link.download = `agenda-${code}.toml`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  } catch {
    actions.refuse("editor", t("editor-no-download"));
  }
}
