// The vote stage: everybody chooses on their own phone; how it stands is seen when it is closed.

import { html, nothing } from "lit-html";
import { ref } from "lit-html/directives/ref.js";
import { t } from "facilitator/core/messages.js";
import { draw, slot } from "facilitator/core/page.js";
import { currentStage } from "facilitator/core/rows.js";
import { words } from "facilitator/core/ui.js";
import { optionEditor } from "facilitator/components/console-options.js";
import { turnOnce } from "facilitator/components/screen-pages.js";
import { ballotForm } from "facilitator/components/phone-ballot.js";
import { ballotOf, howToVote, optionsOf, outcome, turnout, turnoutBar } from "facilitator/components/vote-outcome.js";

const stage = () => (currentStage()?.kind === "vote" ? currentStage() : null);
const ballot = () => ballotOf(stage());

export function phone(section, context) {
  const form = ballotForm(context, stage);
  draw(slot(section, "vote"), () => (stage() ? form() : nothing));
}

export function desk(section) {
  draw(slot(section, "standing"), () => {
    if (!stage()) return nothing;
    return html`<p>${t("vote-on-phones")} <strong>${turnout(ballot())}</strong></p>
      ${ballot()?.closed_at ? outcome(stage()) : nothing}`;
  });
}

// Open: how many have voted, and on what. Closed: the outcome. The list goes page by page.
export function screen(section) {
  draw(slot(section, "standing"), () => {
    if (!stage()) return nothing;
    if (ballot()?.closed_at) {
      return html`<div class="vote-result">${outcome(stage(), { turn: turnOnce })}</div>
        <p class="vote-turnout">${turnout(ballot())}</p>`;
    }
    return html`<p class="screen-count">${turnout(ballot())}</p>
      ${turnoutBar(ballot())}
      <p class="vote-how">${howToVote(stage())}</p>
      <ul class="vote-list" ${ref(turnOnce)}>${optionsOf(stage()).map((option) => html`<li>${words(option.text)}</li>`)}</ul>`;
  });
}

export function console(section, context) {
  const editor = optionEditor(context);
  draw(slot(section, "vote"), () => (stage() ? html`${standing(context, stage())} ${editor(stage())}` : nothing));
}

function standing({ actions }, now) {
  const spec = ballot()?.closed_at
    ? { id: "ballot", name: "ballot.reopen", label: t("vote-reopen"), confirm: true }
    : { id: "ballot", name: "ballot.close", label: t("vote-close"), confirm: true };
  const button = ballot()?.open || (ballot()?.closed_at && now.state !== "ended");
  return html`<p class="row">
      <strong class="vote-standing">${turnout(ballot())}</strong>
      ${button ? actions.button({ ...spec, args: { stage: now.id }, live: true }, { kind: ballot().open ? "is-primary" : "" }) : nothing}
    </p>
    ${actions.answer("ballot")} ${ballot()?.closed_at ? outcome(now) : nothing}`;
}

export function ahead(section, context, next) {
  const editor = optionEditor(context);
  draw(section, () => (next()?.kind === "vote" ? html`<h3>${t("vote-ahead", { title: next().title })}</h3>
        ${editor(next())}` : nothing));
}
