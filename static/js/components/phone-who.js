// Name and affiliation: both may stay empty. The affiliations already used are offered.

import { signal } from "@preact/signals-core";
import { html, nothing } from "lit-html";
import { t } from "facilitator/core/messages.js";

const used = signal([]);
const said = signal("");

export async function offerAffiliations({ code, me }) {
  if (used.peek().length) return;
  try {
    const answer = await fetch(`/api/affiliations?code=${code}`, { headers: { Authorization: `Bearer ${me.token}` } });
    const found = (await answer.json()).affiliations ?? [];
    if (found.length) used.value = found; // an empty list is no news: it would draw the form again, which asks again
  } catch {
    // without a network there is nothing to offer; typing works all the same
  }
}

export const affiliationField = (label, value = "") => html`<label for="who-affiliation">${label}</label>
  <input id="who-affiliation" name="affiliation" list="affiliations" autocomplete="organization" maxlength="200" .value=${value} />
  <datalist id="affiliations">${used.value.map((name) => html`<option value=${name}></option>`)}</datalist>`;

// `about`: also asks for one line about oneself.
export function whoForm(context, { about = false } = {}) {
  const { outbox, person } = context;
  offerAffiliations(context);

  async function save(event) {
    event.preventDefault();
    const form = event.target;
    const answered = outbox.send("participant.introduce", {
      name: form.name.value,
      affiliation: form.affiliation.value,
      step_free: form.step_free.checked,
      ...(about ? { about: form.about.value } : {}),
    });
    said.value = "";
    const answer = await answered;
    said.value = answer.ok ? t("who-saved") : answer.error.message;
  }

  return html`<form class="who" @submit=${save}>
    ${affiliationField(t("who-affiliation"), person()?.affiliation)}
    <label for="who-name">${t("who-name")}</label>
    <input id="who-name" name="name" autocomplete="name" maxlength="200" .value=${person()?.name ?? ""} />
    ${about
      ? html`<label for="who-about">${t("who-about")}</label>
          <input id="who-about" name="about" dir="auto" maxlength="200" .value=${person()?.about ?? ""} />`
      : nothing}
    <label class="choice"><input name="step_free" type="checkbox" .checked=${person()?.step_free ?? false} />${t("who-step-free")}</label>
    <button class="primary">${t("who-save")}</button>
    <p role="status">${said.value}</p>
  </form>`;
}
