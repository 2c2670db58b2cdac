// The discuss stage: people talk, the recorder writes.

import { html } from "lit-html";
import { ref } from "lit-html/directives/ref.js";
import { draw, slot } from "facilitator/core/page.js";
import { currentActivity, rows, topicsFor } from "facilitator/core/rows.js";
import { words } from "facilitator/core/ui.js";
import { ownChart } from "facilitator/components/phone-chart.js";
import { turnPages } from "facilitator/components/screen-pages.js";
import { recorderCard } from "facilitator/components/phone-record.js";

export function phone(section, context) {
  draw(slot(section, "topics"), () => {
    const topics = topicsFor(context.table()?.group ?? "", currentActivity());
    return html`<ol class="topics">${topics.map((topic) => html`<li>${words(topic.text)}</li>`)}</ol>`;
  });
  draw(slot(section, "recorder"), () => recorderCard(context));
  draw(slot(section, "chart"), () => ownChart(context));
}

// The desk's chart is the same in every stage: pages/desk.js draws it.
export function desk() {}

// The groups' topics side by side; what only one group is asked stands out.
export function screen(section) {
  draw(slot(section, "groups"), () => {
    const groups = rows.all("group").sort((a, b) => a.position - b.position);
    return groups.map(
      (group) => html`<section class="group">
        <h2>${words(group.name)}</h2>
        <ol ${ref(turnOnce)}>
          ${topicsFor(group.id, currentActivity()).map(
            (topic) => html`<li class=${topic.group ? "differs" : ""}>${words(topic.text)}</li>`,
          )}
        </ol>
      </section>`,
    );
  });
}

const turning = new WeakSet();

function turnOnce(list) {
  if (!list || turning.has(list)) return;
  turning.add(list);
  turnPages(list);
}
