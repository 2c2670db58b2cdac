// What the facilitator does in a discussion: show what was written alone, write on the room's sheet, post every chart.

import { html, nothing } from "lit-html";
import { t } from "facilitator/core/messages.js";
import { currentActivity, currentStage, rows, topicsNow } from "facilitator/core/rows.js";
import { words } from "facilitator/core/ui.js";

export function discussControls({ outbox }) {
  const stage = currentStage();
  if (stage?.kind !== "discuss") return nothing;
  const { unit, scribe } = stage.settings;
  const own = new Set(topicsNow("").map((topic) => topic.id));
  const held = rows.all("line").filter((line) => line.held && !line.quiet && rows.get("topic", line.section)?.stage === stage.id);
  return html`${held.length
    ? html`<p>
        <button class="primary" @click=${() => outbox.put("lines.release", { stage: stage.id })}>
          ${t("console-release", { count: held.length })}
        </button>
        <span class="quiet">${t("console-held")}</span>
      </p>`
    : nothing}
  ${["group", "room"].includes(unit) && scribe === "one" ? roomWriter(outbox, own) : nothing}`;
}

function roomWriter(outbox, own) {
  const topics = topicsNow("");
  const lines = rows.all("line").filter((line) => own.has(line.section));
  const add = (event) => {
    event.preventDefault();
    const { topic, text } = event.target;
    if (!text.value.trim()) return;
    outbox.put("line.add", { topic: topic?.value ?? topics[0].id, text: text.value });
    text.value = "";
  };
  return html`<form class="row" @submit=${add}>
      ${topics.length > 1
        ? html`<select name="topic" aria-label=${t("phone-line-topic")}>
            ${topics.map((topic) => html`<option value=${topic.id}>${topic.text}</option>`)}
          </select>`
        : nothing}
      <input name="text" maxlength="500" aria-label=${t("console-write")} placeholder=${t("console-write")} />
      <button>${t("phone-line-add")}</button>
    </form>
    <ul class="chart-lines">${lines.map((line) => html`<li>${words(line.text)}</li>`)}</ul>`;
}

// In the post stage: what is not on the wall yet, all at once.
export function postAllButton({ outbox }) {
  const activity = currentActivity();
  const open = rows.all("chart").filter((chart) => chart.activity === activity && chart.table && !chart.posted && chart.written_at);
  if (!open.length) return nothing;
  return html`<p><button @click=${() => outbox.put("charts.post", { activity })}>${t("console-post-all", { count: open.length })}</button></p>`;
}
