// What people answered alone, as it comes in: on the projector what may be seen there, on the console what is shared with it.

import { html, nothing } from "lit-html";
import { t } from "facilitator/core/messages.js";
import { currentStage, rows } from "facilitator/core/rows.js";
import { words } from "facilitator/core/ui.js";
import { tallyChart } from "facilitator/components/bars.js";
import { released } from "facilitator/components/released.js";
import { inWords } from "facilitator/components/reply-parts.js";

const shared = (topic) => rows.all("reply").filter((reply) => reply.topic === topic.id && reply.text && reply.share !== "private");

// The topics of the stage that each answers alone, of every group; `open`: also those in words.
export const answeredAlone = ({ open = false } = {}) =>
  rows
    .all("topic")
    .filter((topic) => topic.stage === currentStage()?.id && !topic.removed && (open || topic.form !== "open"))
    .sort((a, b) => a.position - b.position);

export const block = (title, chart, group = "") => html`<div class="answered">
  <h2>${words(title)}${group ? html` <span class="quiet">${words(group)}</span>` : nothing}</h2>
  ${chart}
</div>`;

// One block after the other, to be shown page by page.
export const answeredBlocks = (topics) =>
  topics.flatMap((topic) =>
    inWords(topic) ? sharedOnes(topic) : [block(topic.text, tallyChart(topic, rows.get("tally", topic.id)), groupOf(topic))],
  );

// On the projector only what its author shows to everybody.
function sharedOnes(topic) {
  const said = shared(topic).filter((reply) => reply.share === "all" && released("reply", reply.id));
  return [
    block(topic.text, said.length ? nothing : html`<p>${t("reflect-on-phones")}</p>`, groupOf(topic)),
    ...said.map((reply) => html`<p class="shared-reply">${words(reply.text)}</p>`),
  ];
}

const groupOf = (topic) => rows.get("group", topic.group)?.name ?? "";

export const answersForConsole = (topics) =>
  topics.map((topic) => {
    const said = shared(topic);
    return html`<h3>${words(topic.text)}</h3>
      ${inWords(topic)
        ? html`<p class="quiet">${t("reflect-shared", { count: said.length })} ${t("reflect-private")}</p>
            <ul class="chart-lines">${said.map((reply) => html`<li>${words(reply.text)}</li>`)}</ul>`
        : tallyChart(topic, rows.get("tally", topic.id))}`;
  });
