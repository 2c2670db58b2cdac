// Did we get you right? The recorder reads the chart back; each says whether it is what was said. Nobody has to.

import { signal } from "@preact/signals-core";
import { html, nothing } from "lit-html";
import { lastThat } from "facilitator/core/lists.js";
import { forget, keep, kept } from "facilitator/core/local.js";
import { t } from "facilitator/core/messages.js";
import { draw } from "facilitator/core/page.js";
import { chartOf, currentStage, isOver, linesOf, rows, stageOfPage } from "facilitator/core/rows.js";
import { letters } from "facilitator/core/ui.js";

const LIMIT = 500;
const ASKED_IN = ["discuss", "post"]; // the stages whose page on the phone shows the chart

export function showCheck(element, context) {
  const { code, me, outbox, table } = context;
  const place = `facilitator:${code}:differ`;
  const draft = signal(kept(place)); // {chart, line, text, typedIn} or null
  const problem = signal("");

  const write = (fields) => {
    draft.value = fields && { ...draft.peek(), ...fields };
    if (fields) keep(place, draft.value);
    else forget(place);
  };

  // What this person says, as it will be once what waits here has arrived.
  function mine(chart) {
    const waiting = lastThat(outbox.pending.value, ({ name, args }) => name === "chart.check" && args.chart === chart);
    return waiting ? { value: waiting.args.value, again: false } : rows.get("agreement", `${chart}.${me.participant}`);
  }

  async function say(chart, value, more = {}, typedIn = stageOfPage()) {
    problem.value = "";
    const id = outbox.put("chart.check", { chart, value, ...more }, { typedIn });
    const answer = await outbox.answered(id);
    if (answer.ok) return;
    outbox.drop(id);
    problem.value = answer.error.message;
    if (value === "differ" && !draft.peek()) write({ chart, typedIn, line: "", text: "", ...more });
  }

  function send(event) {
    event.preventDefault();
    const { chart, line, text, typedIn } = draft.value;
    const count = letters(text.trim());
    problem.value = count > LIMIT ? t("refusal-too-long", { count, limit: LIMIT }) : "";
    if (problem.value) return;
    write(null);
    say(chart, "differ", { ...(text.trim() ? { text: text.trim() } : {}), ...(line ? { line } : {}) }, typedIn);
  }

  function differ(chart) {
    write({ chart, line: "", text: "", typedIn: stageOfPage() });
    queueMicrotask(() => document.getElementById("differ-line")?.focus());
  }

  function form() {
    const { chart, line, text } = draft.value;
    const lines = linesOf(chart);
    return html`<form class="differ-form" @submit=${send}>
      <label for="differ-line">${t("check-which-line")}</label>
      <select id="differ-line" @change=${(event) => write({ line: event.target.value })}>
        <option value="" ?selected=${!line}>${t("check-whole")}</option>
        ${lines.map((row) => html`<option value=${row.id} ?selected=${row.id === line}>${row.text}</option>`)}
      </select>
      <label for="differ-text">${t("check-what")}</label>
      <textarea id="differ-text" rows="3" dir="auto" .value=${text} aria-describedby="differ-unnamed"
        @input=${(event) => write({ text: event.target.value })}></textarea>
      <p id="differ-unnamed" class="quiet">${t("check-unnamed")}</p>
      <button class="primary wide">${t("check-send")}</button>
      <button type="button" class="wide" @click=${() => write(null)}>${t("cancel")}</button>
    </form>`;
  }

  const buttons = (chart) => html`<div class="check-buttons">
    <button class="primary" @click=${() => say(chart, "agree")}>${t("check-agree")}</button>
    <button @click=${() => differ(chart)}>${t("check-differ")}</button>
  </div>`;

  function asking(chart) {
    const own = mine(chart);
    if (own && !own.again) {
      return html`<p role="status">${t(`check-said-${own.value}`)}</p>
        ${own.value === "differ"
          ? html`<button class="wide" @click=${() => say(chart, "agree")}>${t("check-right-now")}</button>`
          : html`<button class="quiet-button" @click=${() => differ(chart)}>${t("check-differ-after-all")}</button>`}`;
    }
    return html`<p>${t(own ? "check-changed" : "check-asks")}</p>
      ${buttons(chart)}`;
  }

  draw(element, () => {
    const chart = chartOf(table()?.number)?.id;
    const asked = ASKED_IN.includes(currentStage()?.kind) && chart && rows.get("readback", chart)?.open;
    if (isOver() || (!asked && !draft.value)) return nothing;
    return html`<section class="check-card" aria-labelledby="check-title">
      <h2 id="check-title">${t("check-title")}</h2>
      ${draft.value ? form() : asking(chart)}
      <p class="error" role="alert">${problem.value}</p>
    </section>`;
  });
}
