// The reflect stage: back at one's own chart, with the notes that were left on it.

import { html } from "lit-html";
import { t } from "facilitator/core/messages.js";
import { draw, slot } from "facilitator/core/page.js";
import { currentActivity, currentStage, rows } from "facilitator/core/rows.js";
import { ASKS, words } from "facilitator/core/ui.js";
import { ownChart } from "facilitator/components/phone-chart.js";
import { myNotes } from "facilitator/components/phone-mine.js";

const prompts = () => (currentStage()?.settings.prompts ?? []).map((prompt) => html`<p>${words(prompt)}</p>`);

export function phone(section, context) {
  draw(slot(section, "prompts"), prompts);
  draw(slot(section, "chart"), () => ownChart(context, { notes: true }));
  draw(slot(section, "mine"), () => myNotes(context));
}

export function desk(section) {
  draw(slot(section, "prompts"), prompts);
}

export function screen(section) {
  draw(slot(section, "prompts"), prompts);
  draw(slot(section, "asked"), () => {
    const charts = new Set(rows.all("chart").filter((c) => c.activity === currentActivity()).map((c) => c.id));
    const asked = rows.all("note").filter((note) => ASKS.includes(note.kind) && charts.has(note.chart));
    const open = asked.filter((note) => !rows.get("answer", note.id));
    return t("screen-open-questions", { open: open.length, asked: asked.length });
  });
}
