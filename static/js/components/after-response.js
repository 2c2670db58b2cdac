// One response for all that is chosen: what becomes of it, why, who sees to it, until when.

import { html, nothing } from "lit-html";
import { keyed } from "lit-html/directives/keyed.js";
import { typesForm } from "facilitator/components/after-types.js";
import { t } from "facilitator/core/messages.js";
import { rows } from "facilitator/core/rows.js";

const OUTCOMES = ["used", "partly", "later", "not_used"];
const FIELDS = ["reason", "owner", "due", "link"];
const PLACE = "response";

// `picked`: the chosen items; `done`: when they have their response.
export function responseForm(context, picked, done) {
  const { actions } = context;
  if (!picked.length)
    return html`<aside class="after-form" aria-label=${t("after-form")}><p class="quiet">${t("after-choose-first")}</p>${actions.answer(PLACE)}</aside>`;
  const known = picked.length === 1 ? picked[0].response : null;
  const themes = picked.filter((item) => item.of === "theme");
  return html`<aside class="after-form" aria-label=${t("after-form")}>
    ${keyed(
      picked.map((item) => item.id).join(" "),
      html`<form class="console-form" @submit=${(event) => send(event, context, picked, done)}>
        <p><strong>${t("after-chosen", { count: picked.length })}</strong></p>
        <fieldset>
          <legend>${t("after-outcome")}</legend>
          ${OUTCOMES.map((outcome) => html`<label class="after-outcome"
            ><input type="radio" name="outcome" value=${outcome} required ?checked=${known?.outcome === outcome} />
            ${t(`response-${outcome.replace("_", "-")}`)}</label
          >`)}
        </fieldset>
        <label>${t("after-reason")} <textarea name="reason" rows="3" maxlength="1000" dir="auto" .value=${known?.reason ?? ""}></textarea></label>
        <label>${t("after-owner")} <input name="owner" autocomplete="off" dir="auto" .value=${known?.owner ?? ""} /></label>
        <label>${t("after-due")} <input name="due" type="date" .value=${known?.due ?? ""} /></label>
        <label>${t("after-link")} <input name="link" type="url" autocomplete="off" .value=${known?.link ?? ""} /></label>
        <label class="after-outcome"><input type="checkbox" name="done" ?checked=${known?.done ?? false} /> ${t("after-is-done")}</label>
        ${
          themes.length
            ? html`<label class="after-outcome"><input type="checkbox" name="spread" /> ${t("after-spread", { count: inside(themes) })}</label>`
            : nothing
        }
        <p class="after-buttons">
          <button class="console-button is-primary" name="then" value="save">${t("after-save")}</button>
          <button class="console-button" name="then" value="release">${t("after-save-release")}</button>
        </p>
      </form>`,
    )}
    ${typesForm(context, picked)} ${known?.released_at ? actions.button({ id: "withdraw", place: PLACE, name: "response.withdraw", args: { response: known.id }, label: t("after-withdraw") }) : nothing}
    ${actions.answer(PLACE)}
  </aside>`;
}

const inside = (themes) => {
  const ids = new Set(themes.map((theme) => theme.item));
  return rows.all("placing").filter((placing) => ids.has(placing.theme)).length;
};

async function send(event, { actions, outbox }, picked, done) {
  event.preventDefault();
  const form = event.target;
  const [first, ...rest] = picked;
  const given = { outcome: form.outcome.value, done: form.done.checked };
  // Of many, what is left empty stays as each of them has it.
  for (const name of FIELDS) if (picked.length === 1 || form[name].value.trim()) given[name] = form[name].value;
  const args = { kind: first.of, item: first.item, also: rest.map((item) => item.id), ...given };
  const release = event.submitter?.value === "release";
  const after = async () => {
    if (form.spread?.checked) for (const theme of picked.filter((item) => item.of === "theme")) await spread(outbox, theme, given);
    if (release) actions.press({ id: "release", place: PLACE, name: "response.release", args: { responses: picked.map((item) => item.id) }, label: "", done: t("after-released") });
    done();
  };
  actions.press({ id: PLACE, place: PLACE, name: "response.write", args, label: "", done: t("console-saved"), after });
}

function spread(outbox, theme, { outcome, reason = "", owner = "", due = "" }) {
  return outbox.answered(outbox.put("response.spread", { theme: theme.item, outcome, reason, owner, due }));
}
