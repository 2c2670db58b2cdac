// Before doors open: the facilitator has the room tested, and reads line by line what to look at.

import { html, nothing } from "lit-html";
import { signal } from "@preact/signals-core";
import { post } from "facilitator/core/credentials.js";
import { t } from "facilitator/core/messages.js";
import { depthPart } from "facilitator/components/console-depth.js";

const PHONES = 30;
const SHAPES = { look: "!", unknown: "?", ok: "✓" }; // in the order in which they are read
const ORDER = Object.keys(SHAPES);

const found = signal(null); // {lines: [{id, state, words}], verdict, ok}
const running = signal(false);
const problem = signal("");
const measured = signal(null); // {state, words}: what a rehearsal has measured this machine to hold

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

// Asked anew whenever somebody looks: a rehearsal may have ended meanwhile.
export async function askMeasured({ code, token }) {
  try {
    const response = await fetch(`/api/measured?code=${code}`, { headers: { Authorization: `Bearer ${token}` } });
    if (response.ok) measured.value = await response.json();
  } catch {
    // offline: what was known stays
  }
}

export const measuredWords = () => (measured.value ? html`<p class="preflight-measured" data-state=${measured.value.state}>${measured.value.words}</p>` : nothing);

// With what to run, where that would tell more.
const measuredPart = (context) => html`${measuredWords()}
  ${measured.value?.command ? html`<p><code>${command("rehearse", context, measured.value.command)}</code></p>` : nothing}`;

const command = (word, { links }, options) => {
  const link = links.all.value?.links.console ?? "";
  return html`facilitator ${word} ${link.split("#")[0]}#key=… <span>${options}</span>`;
};

// What wants looking at comes first: on a phone it would be out of sight.
const inOrder = (lines) => [...lines].sort((one, other) => ORDER.indexOf(one.state) - ORDER.indexOf(other.state));

const line = ({ id, state, words }) => html`<li data-line=${id} data-state=${state}>
  <strong><span aria-hidden="true">${SHAPES[state]}</span> ${t(`preflight-state-${state}`)}</strong> <span>${words}</span>
</li>`;

// Beside the QR code that it is about.
export const preflightOffer = (context, show) => html`<section>
  <h3>${t("preflight-before")}</h3>
  ${measuredPart(context)}
  <p>${t("preflight-offer")}</p>
  <button type="button" class="console-button" data-action="preflight" @click=${show}>${t("preflight-open")}</button>
</section>`;

export function preflightCard(context, close) {
  const send = (event) => {
    event.preventDefault();
    test(context, Number(event.target.people.value));
  };
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
    ${depthPart(context)}
    <section><p>${t("preflight-elsewhere")}</p>
      <p><code>${command("preflight", context, `--people ${PHONES}`)}</code></p></section>`;
}
