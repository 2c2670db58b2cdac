// The discuss stage: people talk, and the recorder, each of them, or nobody writes.

import { html, nothing } from "lit-html";
import { ref } from "lit-html/directives/ref.js";
import { later } from "facilitator/core/later.js";
import { t } from "facilitator/core/messages.js";
import { draw, slot } from "facilitator/core/page.js";
import { drawnLater } from "facilitator/core/parts.js";
import { currentActivity, currentStage, linesOf, rows, topicsNow } from "facilitator/core/rows.js";
import { words } from "facilitator/core/ui.js";
import { answeredAlone, answeredBlocks, answersForConsole } from "facilitator/components/answered-topics.js";
import { discussControls } from "facilitator/components/console-discuss.js";
import { carriedIn } from "facilitator/components/carried-in.js";
import { quietLines } from "facilitator/components/desk-quiet.js";
import { ownChart } from "facilitator/components/phone-chart.js";
import { lineWriter } from "facilitator/components/phone-lines.js";
import { roster } from "facilitator/components/roster.js";
import { fromPhone, released } from "facilitator/components/released.js";
import { turnOnce } from "facilitator/components/screen-pages.js";
import { recorderCard } from "facilitator/components/phone-record.js";

const settings = () => (currentStage()?.kind === "discuss" ? currentStage().settings : {});
const oneRecorder = () => settings().scribe === "one" && settings().unit === "table";
const PUBLIC = ["group", "room"]; // units whose sheet everybody sees as it grows

export function phone(section, context) {
  const writer = lineWriter(context);
  const introduce = drawnLater(() => later("components/phone-introduce.js"), ({ introduceForm }) => () => introduceForm(context));
  const reply = drawnLater(() => later("components/topic-reply.js"), ({ topicReply }) => topicReply(context));
  const group = () => context.table()?.group ?? "";
  draw(slot(section, "introduce"), () => (settings().roster ? introduce() : nothing));
  draw(slot(section, "topics"), () => topicList(topicsNow(group(), { kind: "discuss" })));
  draw(slot(section, "targeted"), () => topicsNow(group(), { targeted: true, kind: "discuss" }).map(reply));
  draw(slot(section, "recorder"), () => (oneRecorder() ? recorderCard(context) : nothing));
  draw(slot(section, "carried"), () => carriedIn(context.table()));
  draw(slot(section, "write"), () => writer.draw());
  draw(slot(section, "chart"), () =>
    settings().scribe === "none" ? nothing : html`<h2>${t(PUBLIC.includes(settings().unit) ? "phone-sheet-of" : "phone-chart-of")}</h2>
          ${ownChart(context)}`,
  );
}

// A sheet without questions of its own has its stage's title for its one section: no need to say it twice.
const topicList = (topics) =>
  topics.length > 1 || (topics.length && topics[0].text !== currentStage()?.title)
    ? html`<h2>${t("phone-topics")}</h2>
        <ol class="topics">${topics.map((topic) => html`<li>${words(topic.text)}</li>`)}</ol>`
    : nothing;

// The desk's chart is the same in every stage: pages/desk.js draws it.
export function desk(section, context) {
  draw(slot(section, "carried"), () => carriedIn(context.table()));
  draw(slot(section, "quiet"), () => quietLines(context));
}

export function screen(section, { said }) {
  draw(slot(section, "groups"), () => {
    if (settings().roster) return roster();
    if (settings().layout === "grid") return grid(settings());
    return [PUBLIC.includes(settings().unit) ? sheets(said) : topicsByGroup(said), answers()];
  });
}

// What each answers alone, drawn as it comes in.
function answers() {
  const targeted = answeredAlone();
  return targeted.length ? html`<section class="group"><div class="answers" ${ref(turnOnce)}>${answeredBlocks(targeted)}</div></section>` : nothing;
}

// The groups' topics side by side; what only one group is asked stands out.
function topicsByGroup(said) {
  const groups = rows.all("group").sort((a, b) => a.position - b.position);
  if (answeredAlone().length && groups.every((group) => !topicsNow(group.id).length)) return nothing;
  const shared = !topicsNow("").some((topic) => topic.group) && groups.every((g) => topicsNow(g.id).every((topic) => !topic.group));
  return (shared ? groups.slice(0, 1) : groups).map(
    (group) => html`<section class="group">
      ${shared ? nothing : html`<h2>${words(group.name)}</h2>`}
      <ol ${ref(turnOnce)}>
        ${topicsNow(group.id).map((topic) => html`<li class=${topic.group ? "differs" : ""}>${said(topic.text)}</li>`)}
      </ol>
    </section>`,
  );
}

// A grid's rows and columns as headings: what the tables fill in.
function grid({ rows: rowNames, columns }) {
  return html`<table class="grid-headings" data-columns=${columns.length}>
    <thead><tr><td></td>${columns.map((column) => html`<th scope="col">${words(column)}</th>`)}</tr></thead>
    <tbody>${rowNames.map((row) => html`<tr><th scope="row">${words(row)}</th>${columns.map(() => html`<td></td>`)}</tr>`)}</tbody>
  </table>`;
}

// The sheets that everybody writes on, as they grow: the newest lines first.
function sheets(said) {
  const open = rows.all("chart").filter((chart) => chart.activity === currentActivity() && !chart.table);
  const lines = open.flatMap((chart) => linesOf(chart.id)).sort((a, b) => b.created_at - a.created_at);
  const shown = lines.filter((line) => !fromPhone(line) || released("line", line.id));
  return html`<section class="group">
    <p class="screen-count">${t("screen-lines", { count: lines.length })}</p>
    <ul class="plain screen-lines" ${ref(turnOnce)}>
      ${shown.length ? shown.map((line) => html`<li>${words(line.text)}</li>`) : topicsNow("").map((topic) => html`<li>${said(topic.text)}</li>`)}
    </ul>
  </section>`;
}

export function console(section, context) {
  draw(slot(section, "discuss"), () => (currentStage()?.kind === "discuss" ? [discussControls(context), answersForConsole(answeredAlone())] : nothing));
}
