// Where a sentence was said, and what became of it: its chart as it was, the sentence marked, its whole history.

import { html, nothing, render } from "lit-html";
import { t } from "facilitator/core/messages.js";
import { code, ready, sayAtDoor } from "facilitator/core/page.js";
import { kindName, words } from "facilitator/core/ui.js";
import { lookUp } from "facilitator/components/look-up.js";
import { chartThen, clockAt, sign, whereOf } from "facilitator/components/looking-back.js";
import { historyList } from "facilitator/components/trace-history.js";

const page = document.getElementById("page");
const { ref } = page.dataset;
const asked = new URLSearchParams(location.search).get("t") ?? "";

const chartName = (sheet) => html`${t("trace-kind-chart")} · ${words(whereOf(sheet)[0])}`;
const address = (at) => `?t=${at}`;

function all(found) {
  const { history, at } = found;
  return html`<header class="trace-head">
      <p class="quiet">${t("trace-kicker")}</p>
      <h1>${found.text ? html`<q class="trace-quote" dir="auto">${found.text}</q>` : found.kind === "chart" && found.sheet ? chartName(found.sheet) : t(`trace-kind-${found.kind}`)}</h1>
      <p>${about(found).map((part, at) => html`${at ? " · " : nothing}${part}`)}</p>
      ${found.why ? html`<p><strong>${t("trace-why")}</strong> ${words(found.why)}</p>` : nothing}
      ${state(found)}
      <nav class="row" aria-label=${t("trace-links")}>
        ${found.chart && found.kind !== "chart" ? html`<a class="button" href="./chart:${found.chart}">${t("trace-chart-now")}</a>` : nothing}
        <a class="button" href="/s/${code}/replay?t=${at}">${t("trace-replay")}</a>
        ${found.report ? html`<a class="button" href="/s/${code}/report#${ref}">${t("trace-report")}</a>` : nothing}
      </nav>
    </header>
    <div class="trace-body">
      <section class="trace-then" aria-labelledby="trace-then-title">
        <h2 id="trace-then-title">${["chart", "theme"].includes(found.kind) && !asked ? t("trace-as-it-is") : t("trace-as-it-was", { time: clockAt(at, 0) })}</h2>
        ${found.there && found.sheet && found.kind !== "chart" ? html`<p><a href="#said">${t("trace-jump")}</a></p>` : nothing}
        ${found.there ? place(found) : html`<p>${t("trace-not-there")}</p>`}
      </section>
      <section aria-labelledby="trace-history-title">
        <h2 id="trace-history-title">${t("trace-became")}</h2>
        ${history.length ? historyList(history, { at, address }) : html`<p>${t("trace-nothing-became")}</p>`}
      </section>
    </div>`;
}

// What it is, whose, where.
function about(found) {
  const kind = found.note_kind
    ? html`<span class="trace-kind">${kindName(found.note_kind)}</span>`
    : t(`trace-kind-${found.kind}`);
  const where = found.sheet
    ? whereOf(found.sheet)
    : found.table
      ? [t("table-number", { number: found.table })]
      : [];
  const named = found.text || found.kind === "chart" ? [kind] : [];
  return [
    ...(found.kind === "chart" ? [] : named),
    ...where.map(words),
    ...(found.affiliation ? [words(found.affiliation)] : []),
  ];
}

function state({ gone, away = [] }) {
  if (gone) return html`<p class="trace-state">${t("trace-gone")}</p>`;
  return away.length
    ? html`<p class="trace-state">${away.map((name) => t(`trace-is-${name}`))}</p>`
    : nothing;
}

function place(found) {
  const marked = { kind: found.kind, id: found.id };
  if (found.sheet) return sheetCard(found.sheet, marked);
  if (found.card) return cardThen(found.card, marked);
  if (found.theme) return themeThen(found.theme);
  return html`<div class="trace-sheet">${found.asked ? html`<h3>${words(found.asked)}</h3>` : nothing}
    <p class="trace-text then-marked" dir="auto">${sign()}${found.text}</p>
    ${found.parked?.on ? html`<p><a href="./${found.parked.of}:${found.parked.on}">${t("trace-parked-from")}</a></p>` : nothing}
    ${found.parked?.outcome ? html`<p><strong>${t("trace-did-settled", { outcome: found.parked.outcome })}</strong> ${words(found.parked.answer)}</p>` : nothing}</div>`;
}

const sheetCard = (sheet, marked) => html`<div class="trace-sheet">
  <h3>${whereOf(sheet).map((part, at) => html`${at ? " · " : nothing}${words(part)}`)}</h3>
  ${sheet.posted || !sheet.table ? nothing : html`<p class="quiet">${t("trace-not-posted")}</p>`}
  ${chartThen(sheet, { marked })}
</div>`;

function cardThen(card, marked) {
  const on = marked.kind === "challenge";
  return html`<div class="trace-sheet">
    <h3>${t("trace-kind-challenge")} · ${t("table-number", { number: card.table })}</h3>
    <p class="trace-text ${on ? "then-marked" : ""}" dir="auto">${on ? sign() : nothing}${card.text || t("trace-empty")}</p>
    ${card.strategies.map(
      (strategy) => html`<div class=${marked.id === strategy.id ? "then-marked" : ""}>
        ${marked.id === strategy.id ? sign() : nothing}
        <h4 class="then-topic">${t("trace-kind-strategy")}</h4>
        <p class="trace-text" dir="auto">${strategy.text}</p>
        ${strategy.why ? html`<p class="trace-text" dir="auto"><strong>${t("trace-why")}</strong> ${strategy.why}</p>` : nothing}
      </div>`,
    )}
  </div>`;
}

const themeThen = (theme) => html`<div class="trace-sheet">
  <h3>${words(theme.title || t("trace-theme-unnamed"))}</h3>
  <p class="quiet">${t("trace-theme-count", { items: theme.items.length, tables: theme.heard_at.length })}</p>
  <ul class="then-lines">
    ${theme.items.map(
      (item) => html`<li><a href="./${item.kind}:${item.id}">${words(item.text)}</a>
      ${item.table ? html`<span class="quiet">${t("table-number", { number: item.table })}</span>` : nothing}</li>`,
    )}
  </ul>
</div>`;

await ready;
try {
  const found = await lookUp(`/s/${code}/trace.json`, { of: ref, ...(asked ? { t: asked } : {}) });
  render(all(found), page);
  page.removeAttribute("aria-busy");
} catch (error) {
  sayAtDoor(error);
}
