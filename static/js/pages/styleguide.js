// The styleguide: every component in every state, drawn by the product's own modules.

import { signal } from "@preact/signals-core";
import { html, render } from "lit-html";
import { languageChoice } from "facilitator/core/language.js";
import { showBar } from "facilitator/core/bar.js";
import { serverNow } from "facilitator/core/clock.js";
import { loadMessages, t } from "facilitator/core/messages.js";
import { draw } from "facilitator/core/page.js";
import { linesOf, rows } from "facilitator/core/rows.js";
import { ask, countdown, KINDS, kindName, noteCard, words } from "facilitator/core/ui.js";
import { bars, columns } from "facilitator/components/bars.js";
import { createActions } from "facilitator/components/console-actions.js";
import { tile } from "facilitator/components/console-tile.js";
import { tabs } from "facilitator/components/console-tabs.js";
import { lineEditor } from "facilitator/components/desk-line.js";
import { cardView } from "facilitator/components/report-card.js";
import { clocks, notes, sampleRows } from "facilitator/components/styleguide-rows.js";

const THEMES = ["light", "dark", "contrast"];
const DIRECTIONS = ["ltr", "rtl"];
const TILES = ["nobody", "here", "talking", "writing", "quiet", "empty", "no-recorder", "recorder-away", "offline", "ready", "posted", "paper", "unvisited"];
const BARS = {
  saved: {},
  sending: { pending: 3 },
  slowed: { pending: 3, slowed: true },
  unstored: { pending: 3, unstored: true },
  refusals: { tray: 1 },
  offline: { online: false },
  waiting: { online: false, pending: 2 },
  storage: { online: false, keeps: false },
  refused: { refused: { code: "not_found" } },
};
const LINES = { saved: {}, sending: { pending: true }, waiting: { pending: true, online: false }, refused: { error: true }, conflict: { line: "beside" } };

const root = document.documentElement;
const outbox = { put: () => "id", answered: () => new Promise(() => {}), drop() {}, unstored: signal(false), pending: signal([]), tray: signal([]) };
const actions = createActions({ outbox, online: signal(true), say() {} });

begin();

async function begin() {
  await loadMessages(root.lang);
  rows.apply(sampleRows(serverNow()));
  root.dataset.theme = "light";
  drawSwitches();
  render(Object.entries(parts()).map(([name, part]) => section(name, part)), document.getElementById("parts"));
  fillBars();
  for (const [state, stage] of Object.entries(clocks(serverNow()))) draw(document.getElementById(`clock-${state}`), () => countdown(stage));
  draw(document.getElementById("screen-clock"), () => countdown(clocks(serverNow()).paused));
}

function drawSwitches() {
  const choice = (name, values, now, set) => html`<p><label for=${`choose-${name}`}>${t(`styleguide-${name}`)}</label>
    <select id=${`choose-${name}`} @change=${(event) => set(event.target.value)}>${values.map((value) => html`<option value=${value} ?selected=${value === now}>${t(`styleguide-${value}`)}</option>`)}</select></p>`;
  render(
    html`${choice("theme", THEMES, "light", (value) => (root.dataset.theme = value))}
      ${choice("direction", DIRECTIONS, root.dir, (value) => (root.dir = value))} ${languageChoice()}`,
    document.getElementById("switches"),
  );
}

const section = (name, part) => html`<section aria-labelledby=${`part-${name}`}>
  <h2 id=${`part-${name}`}>${t(`styleguide-${name}`)}</h2>${part}</section>`;

const states = (all) => html`<div class="styleguide-states">${all}</div>`;

function parts() {
  return {
    buttons: buttons(),
    fields: fields(),
    bars: states(Object.keys(BARS).map((state) => html`<div id=${`bar-${state}`} class="page-bar"></div>`)),
    notes: states([...notes().map((note) => noteCard(note)), noteCard({ ...notes()[0], id: "held" }, { state: t("moderation-own-held") })]),
    lines: html`<ul class="plain lines desk">${Object.entries(LINES).map(line)}</ul>`,
    clocks: states(Object.keys(clocks(0)).map((state) => html`<p id=${`clock-${state}`}></p>`)),
    tiles: html`<ul class="plain console-tiles">${TILES.map((state, at) => tile(facts(state, at + 1), { actions, openMenu() {} }))}</ul>`,
    tabs: html`<nav class="console-tabs" id="styleguide-tabs" aria-label=${t("styleguide-tabs")}>${tabs(document.createElement("div"), 3)}</nav>`,
    cards: states([cardView(1), cardView(1, { big: true }), cardView(2)]),
    counts: states([bars([bar(5, true), bar(3), bar(0)]), columns([1, 2, 3, 4, 5].map((label) => ({ label, count: label * 2 })))]),
    tables: table(),
    screen: screen(),
  };
}

const buttons = () => html`<p class="row">
    <button>${t("cancel")}</button> <button class="primary">${t("cancel")}</button> <button disabled>${t("cancel")}</button>
    <button aria-pressed="true">${t("cancel")}</button> <a class="button" href="#part-buttons">${t("cancel")}</a>
    <button @click=${() => ask(t("styleguide-sentence"), t("bar-again"))}>${t("styleguide-dialog")}</button>
  </p>
  <p class="row">${KINDS.map((kind) => html`<button data-kind=${kind}>${kindName(kind)}</button>`)}</p>
  <p class="row">
    ${["console-button", "console-button is-primary", "console-button is-small"].map((look) => html`<button class=${look}>${t("cancel")}</button>`)}
  </p>`;

const fields = () => html`<div class="styleguide-states">
  <label>${t("styleguide-words")} <input value=${t("styleguide-words")} /></label>
  <label>${t("styleguide-words")} <select><option>${t("styleguide-words")}</option></select></label>
  <label>${t("styleguide-words")} <textarea>${t("styleguide-sentence")}</textarea></label>
  <label>${t("styleguide-words")} <input aria-invalid="true" aria-describedby="field-error" /></label>
  <p id="field-error" class="error">${t("door-wrong-link")}</p>
  <p class="quiet">${t("styleguide-sentence")}</p>
</div>`;

const bar = (value, best = false) => ({ text: t("styleguide-words"), value, said: String(value), best });

function line([state, { pending = false, online = true, error = false, line: id = "one" }]) {
  const row = rows.get("line", id);
  const item = { id: `${state}-${id}`, row: id === "beside" ? row : { ...row, beside: "" } };
  const desk = {
    textOf: () => row.text,
    edit: () => (error ? { text: row.text, sent: row.text, error: t("door-wrong-link") } : null),
    pendingOf: () => pending,
  };
  return lineEditor({ connection: { online: signal(online) }, outbox }, desk, "a.t", item, linesOf("a.1").indexOf(row) + 1);
}

const facts = (state, number) => ({
  table: { ...rows.get("table", "1"), id: String(number), number, paper: state === "paper", pen: state === "no-recorder" ? "" : "p" },
  group: rows.get("group", "g"),
  visits: ["no-recorder", "offline"].includes(state) ? [{ why: state, ms: 0 }] : [],
  state,
  untouched: 90_000,
  connected: 6,
  lines: 4,
  notes: state === "posted" ? 5 : 0,
  questions: state === "posted" ? 2 : 0,
  posted: state === "posted",
  said: null,
});

const table = () => html`<table class="walk-heat"><thead><tr><th scope="col">${t("styleguide-group")}</th><th scope="col">1</th><th scope="col">2</th></tr></thead>
  <tbody><tr><th scope="row">${t("styleguide-group")}</th><td>7</td><td data-none="true">0</td></tr></tbody></table>`;

const screen = () => html`<div class="screen">
  <header class="screen-head"><h1>${t("styleguide-words")}</h1><p id="screen-clock"></p></header>
  <div class="screen-body"><section>
    <p class="instructions">${t("styleguide-sentence")}</p>
    <p class="screen-count">${t("phone-posted-count", { count: 2, total: 3 })}</p>
    <div class="wall">${[1, 2, 3].map((number) => html`<div class="sheet" data-posted=${String(number < 3)}>${number}</div>`)}</div>
  </section></div>
  <footer class="screen-foot"><p>${words(t("styleguide-words"))}</p><p><span class="away" aria-hidden="true">●</span></p></footer>
</div>`;

// The bar is told what it says by signals; each here stands still in one state.
function fillBars() {
  const entry = { id: "e", args: { text: t("styleguide-words") }, error: { message: t("door-wrong-link") } };
  const many = (count) => signal(Array(count ?? 0).fill(entry));
  for (const [state, { pending, tray, online = true, keeps = true, refused = null, slowed = false, unstored = false }] of Object.entries(BARS)) {
    const element = document.getElementById(`bar-${state}`);
    const connection = { online: signal(online), synced: signal(true), refused: signal(refused) };
    const box = { ...outbox, pending: many(pending), tray: many(tray), slowed: signal(slowed), unstored: signal(unstored), storageOk: signal(keeps) };
    showBar(element, { connection, outbox: box, keeps: signal(keeps) });
    element.setAttribute("aria-label", `${t("bar-label")} ${state}`); // two regions of one name would not be told apart
  }
}
