// The gallery walk on a phone: charts not yet read first, a chart with its lines, notes on them.

import { effect, signal } from "@preact/signals-core";
import { html, nothing } from "lit-html";
import { keep, kept } from "facilitator/core/local.js";
import { t } from "facilitator/core/messages.js";
import { draw } from "facilitator/core/page.js";
import { currentActivity, currentStage, rows } from "facilitator/core/rows.js";
import { groupName, noteCard, tableAndGroup, tableName } from "facilitator/core/ui.js";
import { chartView, ownChart } from "facilitator/components/phone-chart.js";
import { isMine, myNotes, ownNote, pendingNote } from "facilitator/components/phone-mine.js";

export function showWalk(element, context) {
  const { code, openChart, outbox, table } = context;
  const visitedKey = `facilitator:${code}:visited`;
  const visited = signal(kept(visitedKey) ?? []);
  const { writer } = context;
  if (writer.draft.peek()) openChart.value = writer.draft.peek().chart;

  function visit(chart) {
    openChart.value = chart;
    if (!visited.value.includes(chart)) visited.value = [...visited.value, chart];
    keep(visitedKey, visited.value);
    history.pushState({ chart }, "");
    focusHeading();
  }
  const leave = () => history.back();
  addEventListener("popstate", (event) => {
    openChart.value = event.state?.chart ?? "";
    focusHeading();
  });
  const focusHeading = () => setTimeout(() => element.querySelector("h2")?.focus(), 0);
  effect(() => {
    if (writer.draft.value?.chart) setTimeout(() => element.querySelector(".note-form h3")?.scrollIntoView(), 0);
  });

  draw(element, () => (openChart.value ? reading(openChart.value) : list()));

  function list() {
    const own = table()?.number;
    const others = rows
      .all("chart")
      .filter((chart) => chart.activity === currentActivity() && chart.posted && chart.table !== own)
      .sort((a, b) => visited.value.includes(a.id) - visited.value.includes(b.id) || nextFrom(own, a) - nextFrom(own, b));
    return html`<h2 tabindex="-1">${t("phone-walk-list")}</h2>
      ${others.length ? nothing : html`<p>${t("phone-no-charts")}</p>`}
      <ul class="plain charts">
        ${others.map(
          (chart) => html`<li>
            <button class="wide" @click=${() => visit(chart.id)}>
              <strong>${tableName(rows.get("table", String(chart.table)))}</strong>
              <span>${groupName(rows.get("table", String(chart.table)))}</span>
              <span>${t(visited.value.includes(chart.id) ? "phone-visited" : "phone-not-visited")}</span>
            </button>
          </li>`,
        )}
      </ul>
      ${myNotes(context)}
      ${own
        ? html`<details class="own-chart">
            <summary>${t("phone-own-chart")}</summary>
            <p class="quiet">${t("phone-own-closed")}</p>
            ${ownChart(context, { notes: true })}
          </details>`
        : nothing}`;
  }

  // Walking order begins at the next number, so that not everybody starts at chart 1.
  function nextFrom(own, chart) {
    return chart.table > own ? chart.table : chart.table + 10_000;
  }

  function reading(id) {
    const chart = rows.get("chart", id);
    if (!chart) return nothing;
    const where = rows.get("table", String(chart.table));
    const mine = outbox.pending.value.filter((entry) => entry.name === "note.add" && entry.args.chart === id);
    // when the walk is over the page itself shows the unfinished note
    const writing = writer.draft.value?.chart === id && currentStage()?.kind === "walk";
    return html`<button @click=${leave}>‹ ${t("phone-back")}</button>
      <h2 tabindex="-1">${tableAndGroup(where)}</h2>
      ${writing ? writer.form() : nothing}
      ${chartView(chart, {
        notes: true,
        onLine: (line) => writer.begin(id, line.id),
        note: (note) => (isMine(context, note) ? ownNote(context, note) : noteCard(note)),
      })}
      ${mine.map((entry) => pendingNote(context, entry))}
      ${writing
        ? nothing
        : html`${writer.outcome()}
            <button class="primary wide stick-whole" @click=${() => writer.begin(id, "")}>${t("phone-note-chart")}</button>`}`;
  }
}

