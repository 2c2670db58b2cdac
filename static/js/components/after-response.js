// One response for all that is chosen: what becomes of it, why, who sees to it, until when. What is typed is kept on this
// device until the server has it: choosing other items, or coming back tomorrow, loses no word.

import { signal } from "@preact/signals-core";
import { html, nothing } from "lit-html";
import { keyed } from "lit-html/directives/keyed.js";
import { typesForm } from "facilitator/components/after-types.js";
import { forget, keep, kept } from "facilitator/core/local.js";
import { t } from "facilitator/core/messages.js";
import { rows } from "facilitator/core/rows.js";

const OUTCOMES = ["used", "partly", "later", "not_used"];
const FIELDS = ["reason", "owner", "due", "link"];
const PLACE = "response";

// → a function that draws the form for `picked`, the chosen items; it calls `done` when they have their response.
export function createResponseForm(context) {
  const place = `facilitator:${context.code}:response-typed`;
  const typed = signal(kept(place) ?? {}); // field → what was typed and not sent
  const anew = signal(0); // the form is built again, with other words in it
  const note = ({ target: { name, type, value, checked } }) => {
    if (!["outcome", "done", ...FIELDS].includes(name)) return;
    typed.value = { ...typed.peek(), [name]: type === "checkbox" ? checked : value };
    keep(place, typed.value);
  };
  const clear = () => {
    typed.value = {};
    forget(place);
    anew.value++;
  };
  const { actions } = context;
  return (picked, done) => {
    const sending = typed.value;
    const sent = () => {
      if (typed.peek() === sending) clear();
      done(picked);
    };
    return html`<aside class="after-form" id="response-form" aria-label=${t("after-form")}>
      ${picked.length ? form(picked, { context, typed: typed.value, note, sent, anew: anew.value }) : html`<p class="quiet">${t("after-choose-first")}</p>`}
      ${
        Object.keys(typed.value).length
          ? html`<p class="quiet">${t("after-typed")}</p>
              <button type="button" class="console-button" data-action="clear response" @click=${clear}>${t("after-typed-clear")}</button>`
          : nothing
      }
      ${picked.length ? typesForm(context, picked) : nothing} ${picked.length === 1 ? withdraw(actions, picked[0].response) : nothing}
      ${actions.answer(PLACE)}
    </aside>`;
  };
}

// What was typed stands before what is known of the one item that is chosen.
function form(picked, { context, typed, note, sent, anew }) {
  const known = { ...(picked.length === 1 ? picked[0].response : {}), ...typed };
  const themes = picked.filter((item) => item.of === "theme");
  return keyed(
    `${anew} ${picked.map((item) => item.id).join(" ")}`,
    html`<form class="console-form" @input=${note} @submit=${(event) => send(event, context, picked, sent)}>
      <p><strong>${t("after-chosen", { count: picked.length })}</strong></p>
      <fieldset>
        <legend>${t("after-outcome")}</legend>
        ${OUTCOMES.map((outcome) => html`<label class="after-outcome"
          ><input type="radio" name="outcome" value=${outcome} required ?checked=${known.outcome === outcome} />
          ${t(`response-${outcome.replace("_", "-")}`)}</label
        >`)}
      </fieldset>
      <label>${t("after-reason")} <textarea name="reason" rows="3" maxlength="1000" dir="auto" .value=${known.reason ?? ""}></textarea></label>
      <label>${t("after-owner")} <input name="owner" autocomplete="off" dir="auto" .value=${known.owner ?? ""} /></label>
      <label>${t("after-due")} <input name="due" type="date" .value=${known.due ?? ""} /></label>
      <label>${t("after-link")} <input name="link" type="url" autocomplete="off" .value=${known.link ?? ""} /></label>
      <label class="after-outcome"><input type="checkbox" name="done" ?checked=${known.done ?? false} /> ${t("after-is-done")}</label>
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
  );
}

const withdraw = (actions, response) =>
  response?.released_at
    ? actions.button({ id: "withdraw", place: PLACE, name: "response.withdraw", args: { response: response.id }, label: t("after-withdraw") })
    : nothing;

const inside = (themes) => {
  const ids = new Set(themes.map((theme) => theme.item));
  return rows.all("placing").filter((placing) => ids.has(placing.theme)).length;
};

async function send(event, { actions, outbox }, picked, sent) {
  event.preventDefault();
  const form = event.target;
  const [first, ...rest] = picked;
  const given = { outcome: form.outcome.value };
  // Of many, what is left empty stays as each of them has it.
  for (const name of FIELDS) if (picked.length === 1 || form[name].value.trim()) given[name] = form[name].value;
  if (picked.length === 1 || form.done.checked) given.done = form.done.checked;
  const args = { kind: first.of, item: first.item, also: rest.map((item) => item.id), ...given };
  const release = event.submitter?.value === "release";
  const themes = form.spread?.checked ? picked.filter((item) => item.of === "theme") : [];
  const after = async () => {
    const responses = new Set(picked.map((item) => item.id));
    for (const theme of themes) {
      const id = outbox.put("response.spread", { theme: theme.item });
      const answer = await outbox.answered(id);
      if (!answer.ok) {
        outbox.drop(id);
        return actions.refuse(PLACE, answer.error.message);
      }
      for (const response of answer.result.responses) responses.add(response);
    }
    if (release) actions.press({ id: "release", place: PLACE, name: "response.release", args: { responses: [...responses] }, label: "", done: t("after-released") });
    sent();
  };
  actions.press({ id: PLACE, place: PLACE, name: "response.write", args, label: "", done: t("console-saved"), after });
}
