// What is put to the vote, on the console: taken from the stage's source, look-alikes merged one by one, more added by hand.
// After the first vote it stays as it is.

import { signal } from "@preact/signals-core";
import { html, nothing } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import { t } from "facilitator/core/messages.js";
import { rows } from "facilitator/core/rows.js";
import { words } from "facilitator/core/ui.js";
import { ballotOf, optionsOf } from "facilitator/components/vote-outcome.js";

const PLACE = "options";

// Returns draw(stage).
export function optionEditor({ actions }) {
  const merging = signal(""); // the option that is to be merged into another
  const apart = signal(new Set()); // pairs that stay as they are
  const draft = signal("");

  const spec = (name, id, args, label, more = {}) => ({ id: `${name} ${id}`, place: PLACE, name, args, label, ...more });

  function draw(stage) {
    const ballot = ballotOf(stage);
    if (ballot && (ballot.voters || ballot.closed_at)) return nothing;
    if (!ballot) {
      return html`<p class="row">${actions.button(spec("ballot.prepare", stage.id, { stage: stage.id }, t("vote-prepare")))} <span class="quiet">${t("vote-prepare-why")}</span></p>
        ${actions.answer(PLACE)}`;
    }
    const options = optionsOf(stage, { merged: true });
    const open = options.filter((option) => !option.merged);
    return html`<p class="row"><strong>${t("vote-options", { count: open.length })}</strong>
        ${actions.button(spec("ballot.prepare", stage.id, { stage: stage.id }, t("vote-prepare-again")), { kind: "is-small" })}</p>
      ${actions.answer(PLACE)} ${lookAlikes(stage)} ${merging.value ? mergeHint() : nothing}
      <ul class="vote-options">
        ${repeat(open, (option) => option.id, (option) => line(option, options))}
      </ul>
      ${adder(stage)}`;
  }

  // Two that say nearly the same split the votes of those who want it.
  function lookAlikes(stage) {
    const pairs = (rows.get("likeness", stage.id)?.pairs ?? [])
      .map((ids) => ids.map((id) => rows.get("option", id)))
      .filter((pair) => pair.every((option) => option && !option.merged) && !apart.value.has(pairKey(pair)));
    if (!pairs.length) return nothing;
    return html`<section class="look-alikes" aria-label=${t("vote-alike", { count: pairs.length })}>
      <p><strong>${t("vote-alike", { count: pairs.length })}</strong> ${t("vote-alike-why")}</p>
      ${pairs.slice(0, 5).map((pair) => html`<div class="look-alike">${pair.map((kept, at) => side(kept, pair[1 - at]))}
        <button type="button" class="console-button is-small" @click=${() => (apart.value = new Set(apart.value).add(pairKey(pair)))}>${t("vote-alike-apart")}</button></div>`)}
    </section>`;
  }

  const side = (kept, other) => html`<p class="row">
    ${actions.button(spec("option.merge", `${other.id} ${kept.id}`, { option: other.id, into: kept.id }, t("vote-alike-keep")), { kind: "is-small", label: t("vote-alike-keep-this", { text: kept.text }) })}
    <span>${words(kept.text)}</span>
  </p>`;

  const mergeHint = () => html`<p role="status">${t("vote-merge-hint", { text: rows.get("option", merging.value)?.text ?? "" })}
    <button type="button" class="console-button is-small" @click=${() => (merging.value = "")}>${t("cancel")}</button></p>`;

  function line(option, options) {
    const same = options.filter((other) => other.merged === option.id);
    return html`<li>
      <span class="vote-option-text">${words(option.text)}${option.table ? html` <span class="quiet">${t("table-number", { number: option.table })}</span>` : nothing}</span>
      <span class="row">${merging.value ? mergeHere(option) : buttons(option)}</span>
      ${same.map((other) => html`<p class="merged">${t("vote-merged")} ${words(other.text)}
          ${actions.button(spec("option.split", other.id, { option: other.id }, t("vote-split")), { kind: "is-small", label: t("vote-split-this", { text: other.text }) })}</p>`)}
    </li>`;
  }

  const buttons = (option) => html`<button type="button" class="console-button is-small" aria-label=${t("vote-merge-this", { text: option.text })}
      @click=${() => (merging.value = option.id)}>${t("vote-merge")}</button>
    ${actions.button(spec("option.remove", option.id, { option: option.id }, t("vote-leave-out"), { confirm: true }), { kind: "is-small", label: t("vote-leave-out-this", { text: option.text }) })}`;

  function mergeHere(option) {
    if (option.id === merging.value) return nothing;
    const into = spec("option.merge", option.id, { option: merging.value, into: option.id }, t("vote-merge-here"), { after: () => (merging.value = "") });
    return actions.button(into, { kind: "is-small is-primary", label: t("vote-merge-into", { text: option.text }) });
  }

  // What has been typed meanwhile stays.
  function clear(text) {
    if (draft.peek().trim() === text) draft.value = "";
  }

  function adder(stage) {
    const add = (event) => {
      event.preventDefault();
      const text = draft.value.trim();
      if (!text) return;
      actions.press(spec("option.add", stage.id, { stage: stage.id, text }, "", { after: () => clear(text) }), event);
    };
    return html`<form class="row vote-add" @submit=${add}>
      <input aria-label=${t("vote-add-text")} placeholder=${t("vote-add-text")} maxlength="500" dir="auto" .value=${draft.value} @input=${(event) => (draft.value = event.target.value)} />
      <button class="console-button">${t("vote-add")}</button>
    </form>`;
  }

  return draw;
}

const pairKey = (pair) => pair.map((option) => option.id).sort().join(" ");
