// Before doors open: the facilitator has the room tested, and reads line by line what to look at.

import { html, nothing } from "lit-html";
import { signal } from "@preact/signals-core";
import { post } from "facilitator/core/credentials.js";
import { t } from "facilitator/core/messages.js";

const PHONES = 30;
const SHAPES = { look: "!", unknown: "?", ok: "✓" }; // in the order in which they are read
const ORDER = Object.keys(SHAPES);

const found = signal(null); // {lines: [{id, state, words}], verdict, ok}
const running = signal(false);
const problem = signal("");

async function test({ code, token }, people) {
  if (running.peek()) return;
  running.value = true;
  found.value = null;
  problem.value = "";
  try {
    found.value = await post("/api/preflight/run", { code, people }, { Authorization: `Bearer ${token}` });
  } catch (error) {
    problem.value = error.message ?? t("door-offline");
  }
  running.value = false;
}

// What wants looking at comes first: on a phone it would be out of sight.
const inOrder = (lines) => [...lines].sort((one, other) => ORDER.indexOf(one.state) - ORDER.indexOf(other.state));

const line = ({ id, state, words }) => html`<li data-line=${id} data-state=${state}>
  <strong><span aria-hidden="true">${SHAPES[state]}</span> ${t(`preflight-state-${state}`)}</strong> <span>${words}</span>
</li>`;

// Beside the QR code that it is about.
export const preflightOffer = (show) => html`<section>
  <h3>${t("preflight-before")}</h3>
  <p>${t("preflight-offer")}</p>
  <button type="button" class="console-button" data-action="preflight" @click=${show}>${t("preflight-open")}</button>
</section>`;

export function preflightCard(context, close) {
  const send = (event) => {
    event.preventDefault();
    test(context, Number(event.target.people.value));
  };
  const link = context.links.all.value?.links.console ?? "";
  return html`<header class="console-dialog-head">
      <h2 id="console-preflight-title">${t("preflight-title")}</h2>
      <button type="button" class="console-button" data-close @click=${close}>${t("console-close")}</button>
    </header>
    <p>${t("preflight-says")}</p>
    <form class="console-form" @submit=${send}>
      <label for="preflight-people">${t("preflight-people")}</label>
      <div><input id="preflight-people" name="people" type="number" min="1" max="200" value=${PHONES} />
        <button class="console-button is-primary" aria-disabled=${running.value ? "true" : nothing}>${t("preflight-run")}</button></div>
    </form>
    <p role="status" class="preflight-verdict" data-state=${!found.value ? nothing : found.value.ok ? "ok" : "look"}>${running.value ? t("preflight-running") : (found.value?.verdict ?? "")}</p>
    ${problem.value ? html`<p class="error" role="alert">${problem.value}</p>` : nothing}
    ${found.value ? html`<ul class="preflight-lines">${inOrder(found.value.lines).map(line)}</ul>` : nothing}
    <section><p>${t("preflight-elsewhere")}</p>
      <p><code>facilitator preflight ${link.split("#")[0]}#key=… <span>--people ${PHONES}</span></code></p></section>`;
}
