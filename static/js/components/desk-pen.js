// Who records: an explicit claim, asked and confirmed. It never moves by itself.

import { signal } from "@preact/signals-core";
import { html, nothing } from "lit-html";
import { t } from "facilitator/core/messages.js";
import { draw } from "facilitator/core/page.js";
import { acceptPen } from "facilitator/components/pen-offer.js";
import { ask } from "facilitator/core/ui.js";

export function showPen(element, context) {
  const { connection, outbox, number, table, actor } = context;
  const problem = signal("");

  async function claim(holder) {
    const name = table().pen_name || t("somebody");
    const question = holder ? t("desk-take-sure", { name }) : t("desk-claim-sure", { number });
    if (!(await ask(question, t(holder ? "desk-take-yes" : "desk-claim-yes")))) return;
    const answer = await outbox.send("pen.claim", { table: number, ...(holder ? { holder } : {}) });
    problem.value = answer.ok ? "" : answer.error.message;
    if (!answer.ok) for (const item of outbox.tray.value.filter((i) => i.name === "pen.claim")) outbox.drop(item.id);
  }

  draw(element, () => {
    const here = table();
    if (!here) return html`<p>${t(connection.synced.value ? "refusal-no-table" : "phone-connecting")}</p>`;
    const said = html`<p class="error" role="alert">${problem.value}</p>`;
    if (here.pen === actor) return html`<p class="quiet pen-mine">✎ ${t("desk-pen-mine")}</p>`;
    if (!here.pen) {
      return html`<div class="pen-card">
        <p>${t("desk-pen-free")}</p>
        <button class="primary" @click=${() => claim("")}>${t("desk-claim")}</button>
        ${said}
      </div>`;
    }
    const lost = here.former_pens.includes(actor) ? html`<p>${t("desk-pen-lost")}</p>` : nothing;
    return html`<div class="pen-card">
      <p>${here.pen_name ? t("phone-recorder", { name: here.pen_name }) : t("desk-pen-other")}</p>
      ${lost}
      <button @click=${() => claim(here.pen)}>
        ${here.pen_name ? t("desk-take", { name: here.pen_name }) : t("desk-take-nameless")}
      </button>
      ${acceptPen(context, number)} ${said}
    </div>`;
  });
}
