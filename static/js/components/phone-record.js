// Who records at this table; becoming the recorder, asked and confirmed.

import { html, nothing } from "lit-html";
import { t } from "facilitator/core/messages.js";
import { acceptPen } from "facilitator/components/pen-offer.js";
import { ask } from "facilitator/core/ui.js";

const desk = (code, number) => `/s/${code}/table/${number}`;

export function recorderCard(context) {
  const { code, me, outbox, table } = context;
  const here = table();
  if (!here) return nothing;
  if (here.pen === me.participant) {
    return html`<p><a class="button primary wide" href=${desk(code, here.number)}>${t("phone-to-desk")}</a></p>`;
  }

  async function claim() {
    const question = here.pen
      ? t("phone-record-take", { name: here.pen_name || t("somebody") })
      : t("phone-record-sure", { table: here.number });
    if (!(await ask(question, t("phone-record-yes")))) return;
    const answer = await outbox.send("pen.claim", { table: here.number, ...(here.pen ? { holder: here.pen } : {}) });
    if (answer.ok) location.assign(desk(code, here.number));
  }

  const who = here.pen
    ? here.pen_name
      ? t("phone-recorder", { name: here.pen_name })
      : t("phone-recorder-nameless")
    : t("phone-no-recorder");
  return html`<div class="recorder-card">
    <p>${who}</p>
    <button class=${here.pen ? "" : "primary"} @click=${claim}>${t("phone-record")}</button>
    ${acceptPen(context, here.number, () => location.assign(desk(code, here.number)))}
  </div>`;
}
