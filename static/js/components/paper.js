// A table that writes on paper: say so, photograph the chart, type it up beside the picture. On phone, desk and console.

import { signal } from "@preact/signals-core";
import { html, nothing } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import { t } from "facilitator/core/messages.js";
import { here } from "facilitator/core/page.js";
import { currentActivity, rows, topicsFor } from "facilitator/core/rows.js";
import { ask, words } from "facilitator/core/ui.js";
import { captionField } from "facilitator/components/photo-caption.js";
import { photosOf } from "facilitator/components/photo-rows.js";
import { altOf, image, nameOf } from "facilitator/components/photos.js";
import { sendFile } from "facilitator/components/session-files.js";

const sending = signal(null); // {chart, share} while a picture goes up
const said = signal({ chart: "", text: "", wrong: false });

const tableChart = (table) => rows.get("chart", `${currentActivity()}.${table.number}`);

export const paperButton = ({ outbox }, table) =>
  html`<button class="wide" aria-pressed=${String(table.paper)} @click=${() => outbox.put("table.paper", { table: table.number, on: !table.paper })}>
    ${t("paper-table")}
  </button>`;

export function photographField(chart) {
  const now = sending.value?.chart === chart.id ? sending.value : null;
  const told = said.value.chart === chart.id ? said.value : null;
  const percent = Math.round((now?.share ?? 0) * 100);
  return html`<div class="photo-take">
    <label class="button ${now ? "" : "primary"} wide">${t("photo-take")}
      <input class="hidden-but-said" type="file" accept="image/*" ?disabled=${Boolean(sending.value)} @change=${(event) => send(chart, event.target)} />
    </label>
    <p role="status">${now ? t(now.share < 1 ? "photo-sending" : "photo-reading", { percent }) : told && !told.wrong ? told.text : nothing}</p>
    ${told?.wrong ? html`<p class="error" role="alert">${told.text}</p>` : nothing}
  </div>`;
}

async function send(chart, field) {
  const [file] = field.files;
  field.value = "";
  if (!file || sending.peek()) return;
  said.value = { chart: "", text: "" };
  sending.value = { chart: chart.id, share: 0 };
  try {
    const query = new URLSearchParams({ code: here.code, chart: chart.id });
    await sendFile(here, `/api/photos?${query}`, file, (share) => (sending.value = { chart: chart.id, share }));
    said.value = { chart: chart.id, text: t("photo-there"), wrong: false };
  } catch (error) {
    said.value = { chart: chart.id, text: error.message ?? t("door-offline"), wrong: true };
  }
  sending.value = null;
}

// The chart's pictures, small, each to be said in words and to be taken off again.
export function photoList(context, chart) {
  const remove = async (photo) => {
    if (await ask(t("photo-remove-sure"), t("photo-remove"))) context.outbox.put("photo.remove", { photo: photo.id });
  };
  const all = photosOf(chart.id);
  return all.length
    ? html`<ul class="plain photo-list">${repeat(
        all,
        (photo) => photo.id,
        (photo) => html`<li>${image(photo, altOf(photo), "thumb")} ${captionField(context, photo)}
          <button @click=${() => remove(photo)} aria-label=${`${t("photo-remove")}: ${nameOf(photo)}`}>${t("photo-remove")}</button></li>`,
      )}</ul>`
    : nothing;
}

// Lines typed from the picture, at whatever stage; and the word that all of it is typed.
export function typeUp({ outbox }, table, chart, problem) {
  const topics = topicsFor(table.group, chart.activity, chart.id);
  if (!photosOf(chart.id).length || !topics.length) return nothing;
  const write = async (event) => {
    event.preventDefault();
    const { text, section } = event.target.elements;
    if (!text.value.trim()) return;
    const args = { chart: chart.id, section: section.value, text: text.value };
    text.value = "";
    const answer = await outbox.send("line.type_up", args);
    problem.value = answer.ok ? "" : answer.error.message;
    if (!answer.ok && !text.value) text.value = args.text;
    text.focus();
  };
  const id = `type-${chart.table}`;
  return html`<form class="photo-type" @submit=${write}>
      <h3>${t("photo-type-up")}</h3>
      <label for=${`${id}-topic`}>${t("photo-type-topic")}</label>
      <select id=${`${id}-topic`} name="section">${topics.map((topic) => html`<option value=${topic.id}>${topic.text}</option>`)}</select>
      <label for=${`${id}-text`}>${t("photo-type-line")}</label>
      <input id=${`${id}-text`} name="text" autocomplete="off" maxlength="2000" dir="auto" />
      <button>${t("photo-type-add")}</button>
      <p class="error" role="alert">${problem.value}</p>
    </form>
    <button class="wide" aria-pressed=${String(chart.typed)} @click=${() => outbox.put("chart.typed", { chart: chart.id, on: !chart.typed })}>
      ${t("photo-all-typed")}
    </button>`;
}

const typing = signal("");

// On a phone: one card for a table that writes on paper.
export function paperCard(context) {
  const table = context.table();
  const chart = table?.paper ? tableChart(table) : null;
  if (!chart) return nothing;
  return html`<section class="paper-card"><h2>${t("paper-here")}</h2>
    <p>${t("paper-says")}</p>
    ${photographField(chart)} ${photoList(context, chart)}
    ${table.pen === context.me.participant ? typeUp(context, table, chart, typing) : nothing}
  </section>`;
}

// In the console's menu of a table.
export function paperSection(context, table) {
  const chart = tableChart(table);
  return html`<section class="console-paper"><h3>${t("paper-title")}</h3>
    ${paperButton(context, table)}
    ${chart ? html`${photographField(chart)} ${photoList(context, chart)} ${typeUp(context, table, chart, typing)}` : nothing}
    ${chart ? removed(context, chart) : nothing}
  </section>`;
}

function removed({ outbox }, chart) {
  const gone = rows.all("photo").filter((photo) => photo.chart === chart.id && photo.removed);
  return gone.length
    ? html`<p>${t("photo-removed")}</p><ul class="plain photo-list">${gone.map(
        (photo) => html`<li>${image(photo, photo.caption || t("photo-removed"), "thumb")}<button @click=${() => outbox.put("photo.back", { photo: photo.id })}>${t("photo-back")}</button></li>`,
      )}</ul>`
    : nothing;
}

// On the desk: the picture beside the lines.
export function deskPaper(context) {
  const table = context.table();
  const chart = table && tableChart(table);
  if (!chart || !(table.paper || photosOf(chart.id).length)) return nothing;
  return html`<section class="paper-card" aria-labelledby="paper-title">
    <h2 id="paper-title">${t("paper-title")}</h2>
    ${photosOf(chart.id).length ? nothing : html`<p>${t("paper-says")}</p>`}
    ${photographField(chart)} ${photoList(context, chart)}
    ${context.holdsPen() ? typeUp(context, table, chart, typing) : nothing}
    ${chart.typed ? html`<p class="quiet">${words(t("photo-transcribed"))}</p>` : nothing}
  </section>`;
}
