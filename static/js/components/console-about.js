// The dialog about the session as a whole: what it is for, and what leadership says of its preview.

import { html, nothing } from "lit-html";
import { languageChoice } from "facilitator/core/language.js";
import { t } from "facilitator/core/messages.js";
import { session } from "facilitator/core/rows.js";
import { copyLink } from "facilitator/components/console-links.js";
import { privacySection } from "facilitator/components/console-privacy.js";
import { remarkCard, remarks } from "facilitator/components/remarks.js";

const PLACE = "about";
const lines = (text) => text.split("\n").filter((line) => line.trim());

export function aboutCard(context, close) {
  return html`<header class="console-dialog-head">
      <h2 id="console-about-title">${t("about-title")}</h2>
      <button type="button" class="console-button" data-close @click=${close}>${t("console-close")}</button>
    </header>
    ${purposeForm(context)} ${preview(context)} ${privacySection(context)} ${languageChoice("console-language")}`;
}

function purposeForm({ outbox, actions }) {
  const { title, purpose, outcomes, goals } = session();
  const save = async (event) => {
    event.preventDefault();
    const form = event.target;
    const args = { title: form.title.value, purpose: form.purpose.value };
    args.outcomes = lines(form.outcomes.value);
    args.goals = lines(form.goals.value);
    await actions.press({ id: "describe", place: PLACE, name: "session.describe", args, label: "", done: t("console-saved") });
  };
  const area = (name, label, value, rows) => html`<label for="about-${name}">${label}</label>
    <textarea id="about-${name}" name=${name} rows=${rows} dir="auto" .value=${value}></textarea>`;
  return html`<form class="console-form about-form" @submit=${save}>
    <label for="about-name">${t("about-name")}</label>
    <input id="about-name" name="title" required maxlength="240" dir="auto" .value=${title} />
    ${area("purpose", t("about-purpose"), purpose, 2)} ${area("outcomes", t("about-outcomes"), outcomes.join("\n"), 3)}
    ${area("goals", t("about-goals"), goals.join("\n"), 3)}
    <button class="console-button is-primary">${t("console-save")}</button>
    ${actions.answer(PLACE)}
  </form>`;
}

function preview(context) {
  const { links, actions } = context;
  const link = links.all.value?.links.preview;
  const all = remarks();
  const settle = (remark) => ({
    id: `settle ${remark.id}`,
    place: "remarks",
    name: "remark.settle",
    args: { remark: remark.id, settled: !remark.settled },
    label: t(remark.settled ? "remark-open-again" : "remark-settle"),
  });
  return html`<section>
    <h3>${t("about-preview")}</h3>
    <p>${t("about-preview-says")}</p>
    <button type="button" class="console-button" data-action="copy preview"
      @click=${() => copyLink(context, "preview", () => links.all.peek()?.links.preview)}>${t("console-copy-link")}</button>
    ${link ? html`<a class="console-button" href=${link} target="_blank" rel="noopener">${t("console-open-link")}</a>` : nothing}
    ${actions.answer("preview")}
    ${all.length ? nothing : html`<p class="console-empty">${t("about-no-remarks")}</p>`}
    ${all.map((remark) => remarkCard(remark, remark.approves ? nothing : actions.button(settle(remark))))}
    ${actions.answer("remarks")}
  </section>`;
}
