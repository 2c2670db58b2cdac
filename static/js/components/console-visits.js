// Who needs a visit, by reason and the most urgent first: one press for each table, and one for all where many need the same.

import { html, nothing } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import { serverNow } from "facilitator/core/clock.js";
import { t } from "facilitator/core/messages.js";
import { currentActivity } from "facilitator/core/rows.js";
import { visitGroups } from "facilitator/components/console-facts.js";
import { icon } from "facilitator/components/console-icons.js";
import { lastSaid, saySpec } from "facilitator/components/console-messages.js";
import { ago, helpDoneSpec, visitWords } from "facilitator/components/console-tile.js";

const REMINDED = ["no-recorder", "empty", "quiet", "questions"]; // a word to the table's screens may do instead of a walk

export function visitsPanel(context, facts) {
  const groups = visitGroups(facts);
  const count = groups.reduce((sum, { visits }) => sum + visits.length, 0);
  return html`
    <h2 id="console-visits-title">${t("console-visits", { n: count })}</h2>
    ${count ? nothing : html`<p class="console-empty">${t("console-no-visits")}</p>`}
    ${repeat(
      groups,
      ({ why }) => why,
      (group) => groupOf(group, context),
    )}
  `;
}

function groupOf({ why, visits }, context) {
  const { actions } = context;
  return html`<section class="console-visit-group" data-group=${why}>
    <div class="console-visit-head">
      <h3 class="console-mark">${icon(why)} ${t(`radar-why-${why}`)} <span class="console-visit-count">${visits.length}</span></h3>
      ${forAll(why, visits, actions)}
    </div>
    ${actions.answer(`all ${why}`)}
    <ul class="console-visits">
      ${repeat(
        visits,
        ({ facts: { table } }) => table.number,
        (visit) => visitItem(visit, context),
      )}
    </ul>
  </section>`;
}

function visitItem({ facts, why, ms }, { actions, openMenu }) {
  const { table } = facts;
  const place = `visit ${table.number}`;
  return html`<li data-why=${why} data-table=${table.number}>
    <button type="button" class="console-visit-open" data-open=${table.number} @click=${() => openMenu(table.number)}>
      <strong>${t("console-table", { number: table.number })}</strong>
      <span class="hidden-but-said">${visitWords(why, ms)}</span>
      ${detail(facts, why, ms)}
    </button>
    ${forOne(facts, why, actions, openMenu)} ${actions.answer(place)}
  </li>`;
}

// What only this table has: since when it calls or is quiet, how many questions are open; that it was reminded.
function detail({ table, help, questions }, why, ms) {
  const said = REMINDED.includes(why) ? lastSaid(table.number) : null;
  if (said) return html`<span class="console-label">${t("radar-reminded", { ago: ago(Math.max(0, serverNow() - said.sent_at)) })}</span>`;
  if (why === "help") return html`<span>${ago(Math.max(0, serverNow() - help.called_at))}${help.taken_at ? html` · ${t("console-help-taken")}` : nothing}</span>`;
  if (why === "quiet") return html`<span>${ago(ms)}</span>`;
  if (why === "questions") return html`<span>${t("radar-questions-short", { count: questions })}</span>`;
  return nothing;
}

// The one press that helps here; where only a walk helps, none but the table's own.
function forOne(facts, why, actions, openMenu) {
  const { table, chart } = facts;
  const small = (spec, label) => actions.button(spec, { kind: "is-small", label });
  if (why === "help") return small(helpDoneSpec(table, "visit"));
  if (why === "not-posted") return small(postSpec(table, chart), t("radar-post-for", { number: table.number }));
  if (why === "unvisited") return small(sendReadersSpec([table.number], `visit ${table.number}`), t("radar-send-readers-to", { number: table.number }));
  const pen = ["no-recorder", "recorder-away"].includes(why);
  return html`${pen
    ? html`<button type="button" class="console-button is-small" aria-label=${t("radar-give-pen-at", { number: table.number })}
        @click=${() => openMenu(table.number, ".console-pen")}>${t("console-give-pen")}</button>`
    : nothing}
  ${REMINDED.includes(why) ? small(remindSpec(table, why, `visit ${table.number}`), t("radar-remind-table", { number: table.number })) : nothing}`;
}

// Where more than one table needs the same.
function forAll(why, visits, actions) {
  if (visits.length < 2) return nothing;
  const numbers = visits.map(({ facts }) => facts.table.number);
  const place = `all ${why}`;
  if (why === "not-posted") return actions.button(postAllSpec(place), { kind: "is-small" });
  if (why === "unvisited") return actions.button(sendReadersSpec(numbers, place), { kind: "is-small" });
  if (!REMINDED.includes(why)) return nothing;
  const remind = () => {
    for (const { facts } of visits) actions.press({ ...remindSpec(facts.table, why, place), done: t("radar-reminded-all", { count: visits.length }) });
  };
  return html`<button type="button" class="console-button is-small" data-action=${place} @click=${remind}>${t("radar-remind-all")}</button>`;
}

const remindSpec = (table, why, place) => ({
  ...saySpec(table.number, t(`radar-remind-${why}`), place),
  id: `remind ${why} ${table.number}`,
  label: t("radar-remind"),
});

const sendReadersSpec = (numbers, place) => ({
  ...saySpec(0, t("radar-say-unvisited", { charts: numbers.join(", "), count: numbers.length }), place),
  id: `readers ${numbers.join(" ")}`,
  label: t("radar-send-readers"),
});

const postSpec = (table, chart) => ({
  id: `post ${table.number}`,
  place: `visit ${table.number}`,
  name: "chart.post",
  args: { chart: chart.id },
  label: t("console-post-for-them"),
});

const postAllSpec = (place) => ({
  id: place,
  place,
  name: "charts.post",
  args: { activity: currentActivity() },
  label: t("radar-post-all"),
  confirm: true,
});
