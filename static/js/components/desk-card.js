// The recorder fills the table's card: challenge (from a line of the chart, or in words), strategies, why, reporter.

import { signal } from "@preact/signals-core";
import { html, nothing } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import { uuid } from "facilitator/core/ids.js";
import { t } from "facilitator/core/messages.js";
import { currentActivity } from "facilitator/core/rows.js";
import { cardDrafts, draftField, tooLong } from "facilitator/components/card-drafts.js";
import { candidates } from "facilitator/components/card-sources.js";
import { cardOf, cardView, label, pickSettings, strategiesOf, tableList } from "facilitator/components/report-card.js";
import { reporterField } from "facilitator/components/reporter.js";

const LIMITS = { challenge: 120, text: 140, why: 240 };

export function cardEditor(context) {
  const { code, number, outbox } = context;
  const editors = new Map(); // one for each activity's card
  return () => {
    if (!context.holdsPen()) return cardView(number);
    const activity = currentActivity();
    if (!editors.has(activity)) editors.set(activity, editorOf(context, `facilitator:${code}:card:${activity}.${number}`, activity));
    return html`${editors.get(activity)()}
      <div class="card-close">${reporterField(context)} ${readiness(outbox, number)}</div>`;
  };
}

function editorOf(context, place, activity) {
  const { number, outbox } = context;
  const begun = signal([]); // strategies that have a field here and are not on the server yet: their ids
  const sent = new Set(); // of those, the ones whose first words are on their way
  let line = "";
  let spare = uuid(); // the field that is there before anything is
  const drafts = cardDrafts(context, place, (item) => (item === "challenge" ? saveChallenge() : saveStrategy(item)));
  begun.value = drafts.items().filter((item) => item !== "challenge");

  function saveChallenge() {
    const text = drafts.text("challenge").trim();
    if (tooLong(text, LIMITS.challenge)) return "";
    const from = line || cardOf(number, activity)?.line;
    return outbox.put("pick.challenge", { table: number, text, ...(from && text ? { line: from } : {}) });
  }

  function saveStrategy(id) {
    const row = strategiesOf(number, activity).find((strategy) => strategy.id === id);
    const text = drafts.text(`${id}/text`, row?.text).trim();
    const why = drafts.text(`${id}/why`, row?.why).trim();
    if (tooLong(text, LIMITS.text) || tooLong(why, LIMITS.why)) return "";
    const known = row || sent.has(id) || outbox.pending.peek().some((entry) => entry.id === id);
    if (!text && !why) return known ? takeOff(id) : "";
    sent.add(id);
    const args = { table: number, text, why, ...(known ? { strategy: id } : {}) };
    return outbox.put("strategy.write", args, known ? { coalesce: `strategy ${id}` } : { id, coalesce: `strategy ${id}` });
  }

  function takeOff(id) {
    drafts.drop([`${id}/text`, `${id}/why`]);
    if (id === spare) spare = uuid();
    begun.value = begun.value.filter((other) => other !== id);
    return outbox.put("strategy.remove", { strategy: id });
  }

  function field(item, name, limit, text, { rows = 2, hint = nothing } = {}) {
    const typed = (event) => drafts.type(item, name === "challenge" ? "challenge" : `${item}/${name}`, event);
    const left = () => drafts.flush(item);
    return draftField(`card-${item}-${name}`, label(name === "text" ? "strategy" : name), text, limit, { rows, hint, typed, left });
  }

  function take(words, from) {
    line = from;
    drafts.put({ challenge: words });
    drafts.flush("challenge");
    document.getElementById("card-challenge-challenge")?.focus();
  }

  function strategy(id, row, place) {
    const text = drafts.text(`${id}/text`, row?.text);
    const why = drafts.text(`${id}/why`, row?.why);
    const missing = text.trim() && !why.trim() ? html`<span class="card-missing">${t("card-say-why")}</span>` : nothing;
    return html`<fieldset class="card-strategy">
      <legend class="hidden-but-said">${t("card-strategy-number", { place })}</legend>
      ${field(id, "text", LIMITS.text, text)} ${field(id, "why", LIMITS.why, why, { hint: missing })} ${drafts.state(id)}
      ${row ? html`<button class="card-off" @click=${() => takeOff(id)}>${t("card-take-off", { place })}</button>` : nothing}
    </fieldset>`;
  }

  return () => {
    const most = pickSettings(activity).strategies_max ?? 3;
    const there = strategiesOf(number, activity);
    const shown = [...there.map((row) => row.id), ...begun.value.filter((id) => !there.some((row) => row.id === id))];
    if (!shown.length && most) shown.push(spare);
    const card = cardOf(number, activity);
    return html`<section class="card-editor" aria-label=${t("card-title")}>
      <div class="card-fields">
        ${field("challenge", "challenge", LIMITS.challenge, drafts.text("challenge", card?.text), {
          hint: card?.alike.length ? t("card-alike", { tables: tableList(card.alike) }) : nothing,
        })}
        ${drafts.state("challenge")}
        ${repeat(shown, (id) => id, (id, at) => strategy(id, there.find((row) => row.id === id), at + 1))}
        ${shown.length && shown.length < most
          ? html`<button @click=${() => (begun.value = [...shown, uuid()])}>${t("card-one-more")}</button>`
          : nothing}
      </div>
      ${candidates(number, take, card)}
    </section>`;
  };
}

function readiness(outbox, number) {
  const ready = Boolean(cardOf(number)?.ready);
  const filled = Boolean(cardOf(number)?.text);
  return html`<p class="row">
    <button class=${ready ? "" : "primary post"} ?disabled=${!filled} @click=${() => outbox.put("card.ready", { table: number, ready: !ready })}>
      ${t(ready ? "card-not-ready" : "card-ready")}
    </button>
    <span class="quiet" role="status">${t(ready ? "card-is-ready" : filled ? "card-shown-at-turn" : "card-needs-challenge")}</span>
  </p>`;
}
