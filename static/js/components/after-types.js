// Of what type the chosen strategies are: the columns of the report's table of challenges.

import { html, nothing } from "lit-html";
import { keyed } from "lit-html/directives/keyed.js";
import { t } from "facilitator/core/messages.js";
import { rows } from "facilitator/core/rows.js";

const PLACE = "types";

// `picked`: the chosen items; shown where all of them are strategies.
export function typesForm({ actions }, picked) {
  const ids = picked.map((item) => item.item);
  if (!ids.length || picked.some((item) => item.of !== "strategy")) return nothing;
  const known = new Set(ids.map((id) => rows.get("strategy", id)?.type ?? ""));
  const used = [...new Set(rows.all("strategy").map((row) => row.type))].filter(Boolean).sort();
  const send = (event) => {
    event.preventDefault();
    const args = { strategies: ids, type: event.target.type.value };
    actions.press({ id: PLACE, name: "strategy.sort", args, label: "", done: t("console-saved") });
  };
  return html`${keyed(
    ids.join(" "),
    html`<form class="console-form after-types" @submit=${send}>
      <label>${t("after-type")}
        <input name="type" maxlength="40" autocomplete="off" dir="auto" list="after-types-used" aria-describedby="after-type-why" .value=${known.size === 1 ? [...known][0] : ""} /></label>
      <p class="quiet" id="after-type-why">${t("after-type-why")}</p>
      <datalist id="after-types-used">${used.map((type) => html`<option value=${type}></option>`)}</datalist>
      <p class="after-buttons"><button class="console-button">${t("after-type-save", { count: ids.length })}</button></p>
    </form>`,
  )}
  ${actions.answer(PLACE)}`;
}
