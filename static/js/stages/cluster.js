// The cluster stage: like is put with like, and given a name.

import { effect, signal } from "@preact/signals-core";
import { html, nothing } from "lit-html";
import { t } from "facilitator/core/messages.js";
import { draw, slot } from "facilitator/core/page.js";
import { currentStage } from "facilitator/core/rows.js";
import { createBoard } from "facilitator/components/board.js";
import { byTable, itemsOf, themesOf } from "facilitator/components/board-state.js";
import { turnPages } from "facilitator/components/screen-pages.js";
import { allThemes, themeList, themesOnScreen } from "facilitator/components/theme-list.js";
import { themeDesk } from "facilitator/components/theme-desk.js";

const QUOTED = 2; // themes on the projector, up to which there is room for a line of each

const now = () => (currentStage()?.kind === "cluster" ? currentStage() : null);

// A phone and a desk: the board for whom the stage lets group, else the themes to read. `mine()`: the table's number;
// `named()`: whether this person is on the theme desk.
function boardOrThemes(section, context, { mine, named }) {
  const reading = signal(false); // asked for what lies in the themes
  const may = () => {
    const stage = now();
    if (!stage) return false;
    return byTable(stage) ? mine() > 0 : named() || stage.settings.who === "everyone";
  };
  const place = slot(section, "board");
  const table = () => (now() && byTable(now()) ? mine() : 0);
  const suggest = () => named() || byTable(now());
  const board = createBoard(context, { element: place, stage: now, table, suggest });
  watchWall(context, () => now() && !byTable(now()) && (may() || reading.value));

  draw(place, () => {
    if (!now()) return nothing;
    if (may()) return html`${named() && !byTable(now()) ? html`<p>${t("theme-desk-you")}</p>` : nothing} ${board()}`;
    const themes = themesOf(now(), table());
    return html`${themes.length ? themeList(themes, { inside: reading.value }) : html`<p>${t("cluster-none-yet")}</p>`}
    ${themes.length && !byTable(now())
      ? html`<p><button @click=${() => (reading.value = !reading.value)}>${t(reading.value ? "cluster-read-less" : "cluster-read")}</button></p>`
      : nothing}`;
  });
}

// What is grouped stands on the wall: watched only while it is looked at.
function watchWall(context, wanted) {
  let watching = false;
  effect(() => {
    const want = Boolean(wanted());
    if (want === watching) return;
    watching = want;
    context.alsoWatch(want ? ["wall"] : [], "cluster");
  });
}

export function phone(section, context) {
  boardOrThemes(section, context, {
    mine: () => context.table()?.number ?? 0,
    named: () => Boolean(context.person()?.theme_desk),
  });
}

export function desk(section, context) {
  boardOrThemes(section, context, { mine: () => context.number, named: () => false });
}

export function screen(section) {
  turnPages(slot(section, "themes"));
  draw(slot(section, "left"), () => {
    const stage = now();
    if (!stage || byTable(stage)) return nothing;
    const grouped = themesOf(stage).reduce((sum, theme) => sum + theme.items, 0);
    const left = Math.max(0, itemsOf(stage).length - grouped);
    return left ? t("cluster-left", { count: left }) : nothing;
  });
  draw(slot(section, "themes"), () => {
    const themes = now() ? allThemes(now()) : [];
    return themesOnScreen(themes, themes.length <= QUOTED);
  });
}

export function console(section, context) {
  showBoard(slot(section, "board"), context, now);
}

// Before it starts: who groups, and, where lines come in already, the first themes.
export function ahead(element, context, stage) {
  const coming = () => (!now() && stage()?.kind === "cluster" && !byTable(stage()) ? stage() : null);
  const open = signal(false);
  const head = document.createElement("div");
  const place = document.createElement("div");
  place.dataset.slot = "board";
  element.append(head, place);
  const board = createBoard(context, { element: place, stage: coming });
  const begin = () => html`<button class="console-button" aria-expanded=${String(open.value)} @click=${() => (open.value = !open.value)}>
    ${t("cluster-begin")}
  </button>`;
  draw(head, () =>
    coming() ? html`<h2>${t("cluster-ahead", { title: coming().title })}</h2><div class="board-tools">${themeDesk(context)} ${begin()}</div>` : nothing,
  );
  draw(place, () => (open.value && coming() ? board() : nothing));
}

// The board in its place, or over the whole page.
function showBoard(place, context, stage) {
  const board = createBoard(context, { element: place, stage });
  const home = place.parentElement;
  const wide = signal(false);
  const large = document.createElement("dialog");
  large.className = "board-large";
  large.setAttribute("aria-label", t("cluster-board"));
  document.body.append(large);
  large.addEventListener("close", () => {
    home.append(place);
    wide.value = false;
  });
  const toggle = () => {
    if (wide.value) return large.close();
    large.append(place);
    large.showModal();
    wide.value = true;
  };
  effect(() => {
    if (!stage() && wide.value) large.close(); // the room has moved on
  });
  const tools = () => html`<button @click=${toggle}>${t(wide.value ? "cluster-smaller" : "cluster-larger")}</button>
    ${stage().settings.who === "everyone" ? nothing : themeDesk(context)}`;
  draw(place, () => {
    if (!stage()) return nothing;
    return byTable(stage()) ? tablesAtWork(stage()) : board(tools());
  });
}

// Each table has a board of its own: the facilitator reads along.
function tablesAtWork(stage) {
  const themes = allThemes(stage);
  const tables = [...new Set(themes.map((theme) => theme.table))];
  if (!tables.length) return html`<p>${t("cluster-none-yet")}</p>`;
  return tables.map(
    (number) => html`<h2>${t("table-number", { number })}</h2>
      ${themeList(themes.filter((theme) => theme.table === number), { inside: true, under: true })}`,
  );
}
