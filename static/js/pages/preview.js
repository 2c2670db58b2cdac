// The preview: the whole agenda as it is planned, to read, remark on and approve before the day.

import { signal } from "@preact/signals-core";
import { html, nothing } from "lit-html";
import { deviceId, enter } from "facilitator/core/credentials.js";
import { locale } from "facilitator/core/language.js";
import { keep, kept } from "facilitator/core/local.js";
import { t } from "facilitator/core/messages.js";
import { code, draw, openPage, ready, sayAtDoor } from "facilitator/core/page.js";
import { rows, session } from "facilitator/core/rows.js";
import { words } from "facilitator/core/ui.js";
import { contacts, list, resources } from "facilitator/components/aims.js";
import { activitiesInOrder, agendaStages } from "facilitator/components/console-agenda-order.js";
import { clockWords, planTimes } from "facilitator/components/editor-plan.js";
import { remarkCard, remarks } from "facilitator/components/remarks.js";

const NAME = "facilitator:preview-name";
const byId = (id) => document.getElementById(id);
const writing = signal(null); // the stage a remark is being written on
const said = signal("");
const problem = signal("");

await ready;
try {
  const link = await enter(code, "preview");
  if (link) open(link.token);
  else sayAtDoor({ code: "not_allowed" });
} catch (error) {
  sayAtDoor(error);
}

async function open(token) {
  const context = await openPage({ role: "preview", token, device: deviceId(code), views: ["preview"] });
  draw(byId("preview-about"), about);
  draw(byId("preview-agenda"), () => agenda(context));
  draw(byId("preview-say"), () => say(context));
}

function about() {
  const open = session();
  if (!open) return nothing;
  const block = (label, content) => html`<section><h2>${label}</h2>${content}</section>`;
  return html`${open.starts_at ? html`<p class="preview-when">${when(open.starts_at)}</p>` : nothing}
    ${open.purpose ? block(t("preview-purpose"), html`<p class="preview-text" dir="auto">${open.purpose}</p>`) : nothing}
    ${open.outcomes.length ? block(t("preview-outcomes"), list(open.outcomes)) : nothing}
    ${open.goals.length ? block(t("goals"), list(open.goals)) : nothing}`;
}

const when = (at) => new Date(at).toLocaleString(locale, { dateStyle: "full", timeStyle: "short" });

function agenda(context) {
  const stages = agendaStages();
  const times = planTimes(stages, { current: null, startsAt: session()?.starts_at ?? 0, now: 0 });
  const activities = activitiesInOrder();
  const minutes = stages.reduce((sum, stage) => sum + stage.minutes, 0);
  return html`<h2>${t("preview-agenda")}</h2>
    <p>${t("preview-total", { minutes, end: clockWords(times.get("end")), planned: session()?.starts_at ? "yes" : "no" })}</p>
    ${activities.map(
      (activity) => html`<section class="preview-activity">
        <h3>${words(activity.title)}</h3>
        <ol class="plain">${stages.filter((stage) => stage.activity === activity.id).map((stage) => stageItem(stage, times, context))}</ol>
      </section>`,
    )}`;
}

function stageItem(stage, times, context) {
  const about = remarks().filter((remark) => remark.on === stage.id);
  return html`<li class="preview-stage" data-stage-id=${stage.id}>
    <p class="preview-time">${clockWords(times.get(stage.id))}${stage.minutes ? html` <span class="quiet">${t("console-minutes", { minutes: stage.minutes })}</span>` : nothing}</p>
    <div>
      <h4>${words(stage.title)}</h4>
      ${stage.instructions ? html`<p class="preview-text" dir="auto">${stage.instructions}</p>` : nothing} ${topics(stage)}
      ${about.map((remark) => remarkCard(remark))}
      ${writing.value === stage.id ? remarkForm(context, stage.id) : html`<button class="preview-remark" aria-label=${t("preview-remark-on", { title: stage.title })}
            @click=${() => write(stage.id)}>${t("preview-remark")}</button>`}
    </div>
  </li>`;
}

async function write(stage) {
  writing.value = stage;
  problem.value = "";
  byId(`text-${stage}`)?.focus();
}

// The questions, those for one group under its name.
function topics(stage) {
  const own = rows
    .all("topic")
    .filter((topic) => topic.stage === stage.id && !topic.removed && !topic.made)
    .sort((a, b) => a.position - b.position);
  if (!own.length) return nothing;
  return html`<ol class="preview-topics">${own.map((topic) => {
    const group = rows.get("group", topic.group)?.name;
    return html`<li>${group ? html`<strong>${words(group)}:</strong> ` : nothing}${words(topic.text)}
      ${topic.options.length ? html`<span class="quiet">(${topic.options.join(" · ")})</span>` : nothing}</li>`;
  })}</ol>`;
}

const nameField = (id) => html`<label for="name-${id}">${t("preview-name")}</label>
  <input id="name-${id}" name="name" required maxlength="60" autocomplete="name" dir="auto" .value=${kept(NAME) ?? ""} />`;

function remarkForm(context, stage) {
  return html`<form class="preview-form" @submit=${(event) => send(event, context, stage)}>
    <label for="text-${stage}">${t("preview-remark-text")}</label>
    <textarea id="text-${stage}" name="text" rows="3" required maxlength="1200" dir="auto"></textarea>
    ${nameField(stage)}
    <div class="row"><button class="primary" value="remark">${t("preview-send")}</button>
    <button type="button" @click=${() => (writing.value = null)}>${t("cancel")}</button></div>
    <p class="error" role="alert">${problem.value}</p>
  </form>`;
}

async function send(event, { outbox }, on) {
  event.preventDefault();
  const form = event.target;
  const approves = event.submitter?.value === "approve";
  if (!approves && !form.text.value.trim()) {
    problem.value = t("preview-empty");
    return form.text.focus();
  }
  const args = { name: form.elements.name.value, text: form.text.value, ...(on && !approves ? { on } : {}) };
  keep(NAME, args.name);
  problem.value = said.value = "";
  const answer = await outbox.send(approves ? "preview.approve" : "preview.remark", args);
  if (!answer.ok) {
    problem.value = answer.error.message;
    return;
  }
  form.text.value = "";
  writing.value = null;
  said.value = t(approves ? "preview-approved" : "preview-sent");
}

function say(context) {
  const whole = remarks().filter((remark) => !remark.on);
  return html`<h2>${t("preview-say")}</h2>
    ${whole.map((remark) => remarkCard(remark))}
    ${session()?.state === "ended" ? nothing : html`<form class="preview-form" @submit=${(event) => send(event, context, "")}>
      <label for="text-whole">${t("preview-whole-text")}</label>
      <textarea id="text-whole" name="text" rows="3" maxlength="1200" dir="auto"></textarea>
      ${nameField("whole")}
      <div class="row"><button class="primary" value="approve">${t("preview-approve")}</button>
      <button value="remark">${t("preview-send")}</button></div>
      <p class="error" role="alert">${writing.value ? "" : problem.value}</p>
    </form>`}
    <p role="status" class="preview-said">${said.value}</p>
    ${resources()} ${contacts()}`;
}
