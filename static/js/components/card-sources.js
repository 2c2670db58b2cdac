// What a card may be filled from at one press: the lines of the table's own chart, the room's themes, what a vote put on top.

import { html, nothing } from "lit-html";
import { t } from "facilitator/core/messages.js";
import { chartOf, currentActivity, linesOf, rows, topicsFor } from "facilitator/core/rows.js";
import { words } from "facilitator/core/ui.js";
import { pickSettings } from "facilitator/components/report-card.js";

export function candidates(number, take, card) {
  const groups = { themes: themes, top: topOptions, free: () => [] }[pickSettings().source] ?? linesBySection;
  const found = groups(number).filter((group) => group.items.length);
  if (!found.length) return nothing;
  return html`<section class="card-sources">
    <h2>${t("card-from-chart")}</h2>
    ${found.map(
      ({ title, items }) => html`${title ? html`<h3>${words(title)}</h3>` : nothing}
        <ul class="plain">
          ${items.map(
            ({ id, text, line }) => html`<li>
              <button class="line-button" aria-pressed=${String(Boolean(line) && card?.line === id)} @click=${() => take(text, line ? id : "")}>
                ${words(text)}
              </button>
            </li>`,
          )}
        </ul>`,
    )}
  </section>`;
}

function linesBySection(number) {
  const chart = chartOf(number);
  if (!chart) return [];
  const group = rows.get("table", String(number))?.group ?? "";
  const lines = linesOf(chart.id);
  return topicsFor(group, currentActivity(), chart.id).map((topic) => ({
    title: topic.text,
    items: lines.filter((line) => line.section === topic.id).map((line) => ({ id: line.id, text: line.text, line: true })),
  }));
}

const themes = () => [
  { title: "", items: rows.all("theme").filter((theme) => theme.activity === currentActivity()).map((theme) => ({ id: theme.id, text: theme.title })) },
];

const topOptions = () => [{ title: "", items: votedOptions().map((option) => ({ id: option.id, text: option.text })) }];

// The options of the activity's votes in the order that the room gave them, once that is known.
export const votedOptions = () =>
  rows
    .all("option")
    .filter((option) => option.place && !option.merged && rows.get("stage", option.stage)?.activity === currentActivity())
    .sort((a, b) => a.place - b.place || a.position - b.position);
