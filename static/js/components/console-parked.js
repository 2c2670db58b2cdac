// The parking lot: what was set aside to come back to; the facilitator may set something aside too.

import { html, nothing } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import { t } from "facilitator/core/messages.js";
import { rows } from "facilitator/core/rows.js";
import { openParked, settleParked } from "facilitator/components/console-debts.js";
import { spotlightSpec } from "facilitator/components/console-screen.js";

const PLACE = "parked";

export function parkedPanel({ actions }) {
  const parked = rows.all("parked").sort((a, b) => Boolean(a.outcome) - Boolean(b.outcome) || b.parked_at - a.parked_at);
  return html`
    <h2 id="console-parked-title">${t("console-parked", { n: openParked().length })}</h2>
    <ul class="console-parked">
      ${repeat(
        parked,
        (item) => item.id,
        (item) => html`<li>
          <p dir="auto">${item.text}</p>
          ${settleParked(item, actions)} ${actions.button(spotlightSpec("parked", item.id, "projection-show", `parked ${item.id}`), { kind: "is-small" })}
          ${item.table ? html`<p class="console-label">${t("console-table", { number: item.table })}</p>` : nothing}
        </li>`,
      )}
    </ul>
    <form class="console-form" @submit=${(event) => park(event, actions)}>
      <label for="console-park">${t("console-park")}</label>
      <div>
        <input id="console-park" name="value" type="text" autocomplete="off" /><button class="console-button">
          ${t("console-park-add")}
        </button>
      </div>
      ${actions.answer(PLACE)}
    </form>
  `;
}

// The text stays in its field until the server has it.
function park(event, actions) {
  event.preventDefault();
  const field = event.currentTarget.elements.value;
  const text = field.value;
  const after = () => {
    if (field.value === text) field.value = "";
  };
  actions.press({ id: PLACE, name: "park.add", args: { text }, label: "", done: t("console-saved"), after });
}
