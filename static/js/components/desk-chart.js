// The chart on the desk: to write on with the pen, to read without it, a station's sign once it is posted.

import { html, nothing } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import { uuid } from "facilitator/core/ids.js";
import { last } from "facilitator/core/lists.js";
import { t } from "facilitator/core/messages.js";
import { draw } from "facilitator/core/page.js";
import { chartOf, currentActivity, currentStage, sheetNow, topicsFor } from "facilitator/core/rows.js";
import { ask, words } from "facilitator/core/ui.js";
import { chartView } from "facilitator/components/phone-chart.js";
import { lineEditor } from "facilitator/components/desk-line.js";
import { lineDesk } from "facilitator/components/desk-lines.js";
import { readBack } from "facilitator/components/desk-readback.js";
import { photoViews } from "facilitator/components/photos.js";
import { deskNote, openQuestions } from "facilitator/components/desk-notes.js";

const WRITING = ["discuss", "post", "pick"];

export function showChart(element, context) {
  const { outbox, table, number, holdsPen, editing } = context;
  const desks = new Map(); // one for each activity's chart
  const ends = new Map(); // the empty line at the end of each section
  const deskFor = (chart) => {
    if (!desks.has(chart)) desks.set(chart, lineDesk(context, chart));
    return desks.get(chart);
  };

  draw(element, () => {
    const chart = table() ? sheetNow(table()) : null;
    if (!chart || !currentStage() || !topicsFor(table().group, currentActivity(), chart.id).length) return nothing;
    const open = WRITING.includes(currentStage().kind);
    const writing = holdsPen() && open && chart.table && (!chart.posted || editing.value);
    document.body.dataset.sign = String(chart.posted && !writing);
    return html`${chart.posted ? sign(chart, open) : nothing}
      ${writing ? sections(chart) : reading(chart)}
      ${holdsPen() && open && chart.table ? readBack(context, chart) : nothing}
      ${writing && !chart.posted
        ? html`<p><button class="primary post" @click=${() => post(chart)}>${t("desk-post")}</button></p>`
        : nothing}`;
  });

  async function post(chart) {
    if (!(await ask(t("desk-post-sure"), t("desk-post")))) return;
    editing.value = false;
    outbox.put("chart.post", { chart: chart.id });
  }

  function sign(chart, open) {
    const buttons = html`<div class="row">
      <button @click=${() => (editing.value = !editing.value)}>${t(editing.value ? "desk-edit-done" : "desk-edit")}</button>
      <button @click=${() => outbox.put("chart.unpost", { chart: chart.id })}>${t("desk-unpost")}</button>
    </div>`;
    return html`<div class="sign-head">
      <p class="sign-number" aria-hidden="true">${number}</p>
      <div>
        <p class="quiet">${t("desk-is-posted")}</p>
        ${holdsPen() && open ? buttons : nothing}
      </div>
    </div>`;
  }

  function reading(chart) {
    return html`${openQuestions(context, chart)}
      ${chartView(chart, { notes: true, top: true, note: (note) => deskNote(context, note) })}`;
  }

  function sections(chart) {
    const desk = deskFor(chart.id);
    const topics = topicsFor(table().group, currentActivity(), chart.id);
    const columns = currentStage().settings.columns?.length ?? 0;
    return html`${photoViews(chart)}
      <div class="chart" data-columns=${columns}>
        ${topics.map((topic, index) => section(desk, topic, index + 1))}
      </div>
      <p class="quiet">${t("desk-keys")}</p>`;
  }

  function section(desk, topic, place) {
    const list = desk.items(topic.id);
    const end = last(list);
    const isOnItsWay = end && (desk.pendingOf(end.id) || desk.edit(end.id)?.sent !== undefined); // or answered, and its row is not here yet
    if (!end || end.row || isOnItsWay) list.push(endOf(topic.id));
    return html`<section class="chart-section" aria-labelledby=${`topic-${topic.id}`}>
      <h2 id=${`topic-${topic.id}`}>${words(topic.text)}</h2>
      <ul class="plain lines">
        ${repeat(list, (item) => item.id, (item, index) => lineEditor(context, desk, topic.id, item, `${place}.${index + 1}`))}
      </ul>
    </section>`;
  }

  // It keeps its id until something is typed in it.
  function endOf(section) {
    const known = ends.get(section);
    const used = known && deskFor(chartOf(number).id).items(section).some((item) => item.id === known.id);
    if (!known || used) ends.set(section, { id: uuid(), row: null });
    return ends.get(section);
  }
}
