// At the foot of the phone: help, that one's table is done, a chart on paper; and More, which is fetched when it is opened.

import { signal } from "@preact/signals-core";
import { html, nothing } from "lit-html";
import { later } from "facilitator/core/later.js";
import { t } from "facilitator/core/messages.js";
import { draw } from "facilitator/core/page.js";
import { drawnLater } from "facilitator/core/parts.js";
import { isOver, rows } from "facilitator/core/rows.js";
import { doneButton } from "facilitator/components/table-done.js";

export function showMore(element, context) {
  const { outbox, person, table, changing } = context;
  const open = signal(false);
  const opened = signal(false);
  const paper = drawnLater(() => later("components/paper.js"), ({ paperCard }) => () => paperCard(context));
  const inside = drawnLater(() => later("components/phone-more-inside.js"), ({ moreInside }) => moreInside(context, open));

  const help = (number) => {
    const call = rows.get("help", String(number));
    const called = call?.open;
    return html`<button class="wide" aria-pressed=${called ? "true" : "false"}
      @click=${() => outbox.put(called ? "help.done" : "help.call", { table: number })}>
      ${t(called ? "help-called" : "help-call")}
    </button>
    ${called && call.taken_at ? html`<p role="status"><strong>${t("help-taken")}</strong></p>` : nothing}
    ${doneButton(context)}`;
  };

  const toggle = (event) => {
    open.value = event.target.open;
    opened.value ||= open.value;
  };

  draw(element, () => {
    const here = table();
    if (!person()) return nothing;
    return html`${here && !changing.value && !isOver() ? [here.paper ? paper() : nothing, help(here.number)] : nothing}
      <details @toggle=${toggle}>
        <summary>${t("phone-more")}</summary>
        ${opened.value ? inside() : nothing}
      </details>`;
  });
}
