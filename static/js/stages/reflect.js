// The reflect stage: look back. Questions for oneself, the goals, the notes on one's own chart, one thing to do.

import { html, nothing } from "lit-html";
import { later } from "facilitator/core/later.js";
import { t } from "facilitator/core/messages.js";
import { draw, slot } from "facilitator/core/page.js";
import { drawnLater } from "facilitator/core/parts.js";
import { currentActivity, currentStage, notesOf, rows, session, sheetNow, topicsNow } from "facilitator/core/rows.js";
import { ASKS, words } from "facilitator/core/ui.js";
import { answeredAlone, answeredBlocks, answersForConsole, block } from "facilitator/components/answered-topics.js";
import { owed } from "facilitator/components/debts.js";
import { columns } from "facilitator/components/bars.js";
import { ownChart } from "facilitator/components/phone-chart.js";
import { goalForm, goalSteps } from "facilitator/components/phone-goals.js";
import { myNotes } from "facilitator/components/phone-mine.js";
import { turnPages } from "facilitator/components/screen-pages.js";

const settings = () => (currentStage()?.kind === "reflect" ? currentStage().settings : {});
const prompts = () => (settings().prompts ?? []).map((prompt) => html`<p>${words(prompt)}</p>`);
const goals = () => (settings().goals ? (session()?.goals ?? []) : []);
const byPosition = (a, b) => a.position - b.position;
const topicsOf = (group) => topicsNow(group, { kind: "reflect" }).concat(topicsNow(group, { targeted: true, kind: "reflect" })).sort(byPosition);

export function phone(section, context) {
  const reply = drawnLater(() => later("components/topic-reply.js"), ({ topicReply }) => topicReply(context));
  const rate = goalForm(context);
  draw(slot(section, "prompts"), prompts);
  draw(slot(section, "topics"), () => topicsOf(context.table()?.group ?? "").filter((topic) => topic.form !== "commitment").map(reply));
  draw(slot(section, "goals"), () => rate(goals()));
  draw(slot(section, "commitment"), () => topicsOf(context.table()?.group ?? "").filter((topic) => topic.form === "commitment").map(reply));
  draw(slot(section, "chart"), () => ownSheet(context));
  draw(slot(section, "mine"), () => myNotes(context));
}

// One's own chart, where anything stands on it.
function ownSheet(context) {
  const chart = sheetNow(context.table());
  if (!chart || !(chart.written_at || notesOf(chart.id).length)) return nothing;
  return html`<h2>${t("phone-own-chart")}</h2>
    ${owed(chart)}
    ${ownChart(context, { notes: true })}`;
}

export function desk(section) {
  draw(slot(section, "prompts"), prompts);
}

// One thing after the other, page by page: what to talk about, how each goal was reached, what was answered and shared.
export function screen(section) {
  turnPages(slot(section, "looking-back"));
  draw(slot(section, "looking-back"), () => [
    ...prompts(),
    ...(goals().length ? [html`<h2>${t("goals-asked")}</h2>`] : []),
    ...goals().map((goal, at) => block(goal, goalChart(at))),
    ...answeredBlocks(answeredAlone({ open: true })),
  ]);
  draw(slot(section, "asked"), () => {
    const charts = new Set(rows.all("chart").filter((c) => c.activity === currentActivity()).map((c) => c.id));
    const asked = rows.all("note").filter((note) => ASKS.includes(note.kind) && charts.has(note.chart));
    const open = asked.filter((note) => !rows.get("answer", note.id));
    return asked.length ? t("screen-open-questions", { open: open.length, asked: asked.length }) : "";
  });
}

const goalChart = (at) => columns(goalSteps(rows.get("tally", `goal.${at}`)?.counts ?? []));

export function console(section) {
  draw(slot(section, "reflect"), () => [
    ...answersForConsole(answeredAlone({ open: true })),
    ...goals().map((goal, at) => html`<h3>${words(goal)}</h3>${goalChart(at)}`),
  ]);
}
