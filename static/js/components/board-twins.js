// Near duplicates: found on demand by the server, put together one by one by a person, never by themselves.

import { signal } from "@preact/signals-core";
import { html, nothing } from "lit-html";
import { t } from "facilitator/core/messages.js";
import { rows } from "facilitator/core/rows.js";
import { words } from "facilitator/core/ui.js";
import { boardOf, keyOf } from "facilitator/components/board-state.js";

// `together(a, b)`: puts both into one theme. Returns what draws the button, and what draws the
// likest pair that nobody has looked at yet.
export function lookAlikes({ code, token }, { stage, together }) {
  const found = signal(null); // [{a, b, likeness}]; null: not asked for
  const problem = signal("");
  const leave = (pair) => {
    found.value = found.value.filter((other) => other !== pair);
  };

  async function look() {
    problem.value = "";
    try {
      const answer = await fetch(`/api/alike?code=${code}&stage=${encodeURIComponent(stage().id)}`, {
        headers: { Authorization: `Bearer ${token}` },
      });
      if (!answer.ok) throw new Error(String(answer.status));
      found.value = (await answer.json()).pairs;
    } catch {
      problem.value = t("twins-problem");
    }
  }

  const placed = ({ kind, id }) => rows.get("placing", `${boardOf(stage()).id}.${kind}.${id}`);
  const open = ({ a, b }) => rows.get(a.kind, a.id) && rows.get(b.kind, b.id) && !(placed(a) && placed(b));
  const key = (pair) => `${keyOf(pair.a)} ${keyOf(pair.b)}`;

  function suggestion(pair) {
    const accept = () => {
      leave(pair);
      together(pair.a, pair.b);
    };
    return html`<div class="twins-pair" data-pair=${key(pair)}>
      <p>${one(pair.a)}</p>
      <p>${one(pair.b)}</p>
      <div class="row">
        <button class="primary" @click=${accept}>${t("twins-together")}</button>
        <button @click=${() => leave(pair)}>${t("twins-apart")}</button>
      </div>
    </div>`;
  }

  const one = ({ kind, id }) => {
    const row = rows.get(kind, id);
    const number = rows.get("chart", row.chart)?.table;
    return html`${words(row.text)} ${number ? html`<span class="quiet">${t("table-number", { number })}</span>` : nothing}`;
  };

  const pairs = () => (found.value ?? []).filter(open);
  return {
    button: () => html`<button @click=${look}>${t(found.value ? "twins-again" : "twins-look")}</button>
      <p role="status">${problem.value || (found.value ? t("twins-found", { count: pairs().length }) : "")}</p>`,
    next: () => pairs().slice(0, 1).map(suggestion),
  };
}
