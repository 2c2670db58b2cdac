// The close: which outcomes were reached and what is new now; and the way to the session that follows from it.

import { html, nothing } from "lit-html";
import { openParked } from "facilitator/components/console-debts.js";
import { debts } from "facilitator/components/debts.js";
import { listed } from "facilitator/components/lists.js";
import { keep } from "facilitator/core/local.js";
import { t } from "facilitator/core/messages.js";
import { here } from "facilitator/core/page.js";
import { session } from "facilitator/core/rows.js";
import { words } from "facilitator/core/ui.js";

const NEW = ["focus", "purpose", "outcome"];
export const FOLLOW_UP = "facilitator:follow-up";

export function closeCard({ actions }, close) {
  const { outcomes, reached, renewed } = session();
  const send = async (event) => {
    event.preventDefault();
    const chosen = (name) => [...event.target.querySelectorAll(`[name=${name}]:checked`)].map((box) => box.value);
    const args = { reached: chosen("reached").map(Number), renewed: chosen("renewed") };
    await actions.press({ id: "close", place: "close", name: "session.close", args, label: "", live: true, after: close });
  };
  const box = (name, value, label, checked) => html`<label class="close-choice"
    ><input type="checkbox" name=${name} value=${value} .checked=${checked} /> <span>${label}</span></label
  >`;
  return html`<header class="console-dialog-head">
      <h2 id="console-close-title">${t("close-title")}</h2>
      <button type="button" class="console-button" data-close @click=${close}>${t("cancel")}</button>
    </header>
    <form class="console-form" @submit=${send}>
      ${
        outcomes.length
          ? html`<fieldset>
              <legend>${t("close-reached")}</legend>
              ${outcomes.map((outcome, at) => box("reached", at, words(outcome), reached.includes(at)))}
            </fieldset>`
          : nothing
      }
      <fieldset>
        <legend>${t("close-new")}</legend>
        <p class="quiet">${t("close-new-says")}</p>
        ${NEW.map((what) => box("renewed", what, t(`close-new-${what}`), renewed.includes(what)))}
      </fieldset>
      ${left()}
      <p>${t("close-says")}</p>
      <button class="console-button is-primary" data-action="close session">${t("console-end-session")}</button>
      ${actions.answer("close")}
    </form>`;
}

// What has no end yet is said, and counted; it stays in the file.
function left() {
  const [parked, questions] = [openParked().length, debts().open];
  return html`${parked ? html`<p class="console-mark">${t("debts-parked-left", { count: parked })}</p>` : nothing}
    ${questions ? html`<p class="console-mark">${t("debts-questions-left", { count: questions })}</p>` : nothing}`;
}

// Once it has ended: what was reached, and the follow-up session, with what is still open carried into its set-up.
export function closed(showClose) {
  const { outcomes, reached, renewed } = session();
  return html`<div class="console-closed">
    ${outcomes.length ? html`<p>${t("close-count", { reached: reached.length, all: outcomes.length })}</p>` : nothing}
    ${renewed.length ? html`<p>${t("close-renewed", { what: listed(renewed.map((what) => t(`close-new-${what}`))) })}</p>` : nothing}
    <a class="console-button is-primary" href="/s/${here.code}/afterwards" target="_blank">${t("after-open")}</a>
    <button type="button" class="console-button" data-action="correct close" @click=${showClose}>${t("close-correct")}</button>
    ${followUpLink()}
  </div>`;
}

// To the start page, with what is still open: a session that goes on from this one.
export function followUpLink() {
  const { title, purpose, outcomes, reached, renewed } = session();
  const prepare = () =>
    keep(FOLLOW_UP, {
      code: here.code,
      title: t("close-follow-title", { title }),
      purpose: renewed.includes("purpose") ? "" : purpose,
      outcomes: outcomes.filter((_, at) => !reached.includes(at)),
    });
  return html`<a class="console-button" href="/#follow-up" target="_blank" @click=${prepare}>${t("close-follow-up")}</a>`;
}

// The sessions before and after this one.
export function relatives() {
  const { follows, followed_by: later } = session();
  const link = (code, id) => html`<a class="console-button" href="/s/${code}/console" target="_blank">${t(id, { code })}</a>`;
  return html`${follows ? link(follows, "carry-earlier") : nothing} ${later.map((code) => link(code, "carry-later"))}`;
}
