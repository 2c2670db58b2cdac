// What a session that goes on from another takes over: asked on the start page, before the session is made.

import { html, nothing } from "lit-html";
import { t } from "facilitator/core/messages.js";
import { words } from "facilitator/core/ui.js";

const CHANGED = ["focus", "purpose", "outcome", "needed"];

// The fields of the form. `found`: {items, tables} as the server proposes; null while it is asked.
export function carryFields(found) {
  if (!found) return html`<p role="status">${t("carry-loading")}</p>`;
  const { items, tables } = found;
  return html`<fieldset>
      <legend>${t("carry-changed")}</legend>
      ${CHANGED.map((name) => html`<label for="carry-${name}">${t(`review-changed-${name}`)}</label>
        <textarea id="carry-${name}" name="changed_${name}" rows="2" maxlength="600" dir="auto"></textarea>`)}
    </fieldset>
    <fieldset>
      <legend>${t("carry-tables")}</legend>
      <label class="carry-choice"><input type="radio" name="same" value="yes" checked /> ${t("carry-same", { count: tables })}</label>
      <label class="carry-choice"><input type="radio" name="same" value="no" /> ${t("carry-new")}</label>
    </fieldset>
    <fieldset>
      <legend>${t("carry-items", { count: items.length })}</legend>
      <p class="quiet">${t("carry-items-says")}</p>
      ${items.length ? html`<label class="carry-choice"><input type="checkbox" @change=${chooseAll} /> ${t("carry-all", { count: items.length })}</label>` : nothing}
      <div class="carry-items" tabindex="0" role="group" aria-label=${t("carry-items", { count: items.length })}>
        ${items.map((item) => html`<label class="carry-choice"><input type="checkbox" name="carry" value=${item.id} ?checked=${item.wanted} />
          <span><span class="quiet">${t(`review-kind-${item.kind}`)}${item.table ? html` · ${t("table-number", { number: item.table })}` : nothing}</span><br />${words(item.text)}
          ${item.outcome ? html`<br /><strong>${t(`response-${item.outcome.replace("_", "-")}`)}</strong>` : nothing}</span></label>`)}
      </div>
    </fieldset>`;
}

function chooseAll({ target }) {
  for (const box of target.form.querySelectorAll("[name=carry]")) box.checked = target.checked;
}

// What the form says, as the server takes it.
export function carried(form, code) {
  const changed = Object.fromEntries(CHANGED.map((name) => [name, form[`changed_${name}`]?.value ?? ""]));
  const boxes = [...form.querySelectorAll("[name=carry]:checked")];
  return { code, items: boxes.map((box) => box.value), changed, same_tables: form.same?.value !== "no" };
}
