// How people are seated: who comes late, who has no table yet, and everybody anew.

import { html, nothing } from "lit-html";
import { t } from "facilitator/core/messages.js";
import { rows, session } from "facilitator/core/rows.js";

const RULES = ["balanced", "random", "mixed"];
const ANEW = ["balanced", "random", "mixed", "new_faces"];

export function seatingPanel({ actions, outbox }) {
  const unseated = rows.all("participant").filter((person) => !person.table).length;
  const now = session()?.seating === "choice" ? "balanced" : session()?.seating;
  const assign = (how, whom, label) => ({
    id: `seats ${how} ${whom}`,
    place: "seating",
    name: "seats.assign",
    args: { how, whom },
    label,
    confirm: whom === "all",
    done: t("seating-done"),
  });
  return html`<details class="console-seating">
    <summary>${t("seating-title")}</summary>
    <label for="seating-rule">${t("seating-new")}</label>
    <select id="seating-rule" @change=${(event) => outbox.put("seating.set", { seating: event.target.value })}>
      ${RULES.map((rule) => html`<option value=${rule} ?selected=${rule === now}>${t(`seating-${rule}`)}</option>`)}
    </select>
    ${unseated ? actions.button(assign(now, "unseated", t("seating-unseated", { count: unseated }))) : nothing}
    ${ANEW.map((how) => actions.button(assign(how, "all", t(`seating-all-${how}`))))} ${actions.answer("seating")}
  </details>`;
}
