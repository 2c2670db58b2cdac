// The board: themes side by side, and what is in none yet. Cards move by mouse, by finger, by keyboard and by "move to".

import { signal } from "@preact/signals-core";
import { html, nothing } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import { t } from "facilitator/core/messages.js";
import { rows } from "facilitator/core/rows.js";
import { kindName, words } from "facilitator/core/ui.js";
import { itemsOf, keyOf, openBoard } from "facilitator/components/board-state.js";
import { themeHead, themeName } from "facilitator/components/board-theme.js";
import { lookAlikes } from "facilitator/components/board-twins.js";
import { startDrag } from "facilitator/components/drag.js";

const AT_ONCE = matchMedia("(max-width: 40rem)").matches ? 8 : 40; // ungrouped cards drawn before somebody asks for more
const NEW = "new"; // the place where a dropped card makes a theme

// `stage()`: the stage whose board it is; `table()`: whose, where each table has one (else 0); `suggest()`: whether
// look-alikes are offered. Returns what draws it.
export function createBoard(context, { element, stage, table = () => 0, suggest = () => true }) {
  const board = openBoard(context.outbox, stage, table);
  const held = signal(null); // {key, column, index, from: {column, index}, by: "keys" | "pointer"}
  const find = signal({ text: "", topic: "" });
  const shown = signal(AT_ONCE);
  const said = signal("");
  const twins = lookAlikes(context, { stage, together });

  const items = () => itemsOf(stage(), table());
  const limit = () => stage().settings.max_themes || 60;
  const textOf = (item) => item.row.text;

  // --- where a card may go, by name, and what is there without the one that is held

  function columnNames() {
    const all = board.themes();
    const more = all.length < limit() ? [[NEW, t("board-new")]] : [];
    return new Map([["", t("board-none")], ...all.map((theme, index) => [theme.id, themeName(theme, index)]), ...more]);
  }
  const nameOf = (column) => columnNames().get(column) ?? "";
  const others = (column, key) => (board.contents(items()).get(column) ?? []).filter((item) => item.key !== key);

  // What each column shows: the held card stands where it would come to lie.
  function laidOut() {
    const contents = board.contents(items());
    const now = held.value;
    if (!now) return contents;
    let card = null;
    for (const [column, list] of contents) {
      card ??= list.find((item) => item.key === now.key) ?? null;
      contents.set(column, list.filter((item) => item.key !== now.key));
    }
    if (card) contents.get(now.column)?.splice(now.index, 0, card);
    return contents;
  }

  // --- moving

  function put(key, column, index = Infinity) {
    const item = items().find((one) => one.key === key);
    if (!item) return;
    const theme = column === NEW ? addTheme() : column;
    const there = theme ? others(theme, key) : [];
    board.place(item, theme, there, Math.min(index, there.length));
  }

  function addTheme() {
    const id = board.add();
    focusOn(`[data-theme="${id}"] .board-title`);
    return id;
  }

  function together(a, b) {
    const contents = board.contents(items());
    const home = (key) => [...contents].find(([theme, list]) => theme && list.some((item) => item.key === key))?.[0];
    const [first, second] = [keyOf(a), keyOf(b)];
    const theme = home(first) ?? home(second) ?? addTheme();
    for (const key of [first, second]) if (home(key) !== theme) put(key, theme);
  }

  function take(key, by) {
    const [column, list] = [...board.contents(items())].find(([, list]) => list.some((item) => item.key === key)) ?? [];
    if (!list) return;
    const index = list.findIndex((item) => item.key === key);
    held.value = { key, column, index, from: { column, index }, by };
    if (by === "keys") say(t("board-taken", { text: textOf(list[index]) }));
  }

  function over(column, index) {
    const { from } = held.value;
    const next = column === null ? from : { column, index };
    if (next.column !== held.value.column || next.index !== held.value.index) held.value = { ...held.value, ...next };
  }

  function drop() {
    const { key, column, index, from, by } = held.value;
    if (column !== from.column || (column && index !== from.index)) put(key, column, index);
    const name = nameOf(column);
    held.value = null;
    if (by === "keys") {
      say(t("board-dropped", { theme: name }));
      if (column !== NEW) focusOn(`[data-card="${key}"] .board-grip`);
    }
  }

  function cancel() {
    const { key, by } = held.value;
    held.value = null;
    if (by === "keys") {
      say(t("board-left"));
      focusOn(`[data-card="${key}"] .board-grip`);
    }
  }

  // A held card: left and right from theme to theme, up and down within it.
  function onKey(event) {
    const now = held.value;
    if (now?.by !== "keys") return;
    const all = [...columnNames().keys()];
    const at = all.indexOf(now.column);
    const onwards = document.documentElement.dir === "rtl" ? -1 : 1;
    const step = { ArrowLeft: -onwards, ArrowRight: onwards }[event.key];
    const shift = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (event.key === "Escape") cancel();
    else if (step) carry(all[Math.min(all.length - 1, Math.max(0, at + step))]);
    else if (shift) carry(now.column, now.index + shift);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  function carry(column, index = Infinity) {
    const { key } = held.value;
    const count = others(column, key).length;
    const place = Math.min(count, Math.max(0, index));
    held.value = { ...held.value, column, index: place };
    focusOn(column === NEW ? ".board-new" : `[data-card="${key}"] .board-grip`);
    say(column && column !== NEW ? t("board-at", { theme: nameOf(column), place: place + 1, count: count + 1 }) : nameOf(column));
  }

  const grip = (key) => (held.value?.by === "keys" ? drop() : take(key, "keys"));
  const say = (text) => (said.value = text);
  // What has just been drawn anew lost the focus: before the next key is pressed it must have it again.
  const focusOn = (selector) => element.querySelector(selector)?.focus();
  const onPointer = (event) =>
    startDrag(event, event.currentTarget, { take: (key) => take(key, "pointer"), over, drop, cancel });

  // --- drawing

  function card(item, column, names) {
    const { key, row, kind, table: at } = item;
    return html`<li class="board-card ${held.value?.key === key ? "is-held" : ""}" data-card=${key}>
      <button
        class="board-grip"
        data-grip
        aria-label=${t("board-take", { text: row.text })}
        aria-pressed=${String(held.value?.key === key)}
        aria-describedby="board-how"
        @click=${() => grip(key)}
      >
        <span aria-hidden="true">⠿</span>
      </button>
      <p class="board-words">${words(row.text)}</p>
      <p class="board-from">${kind === "note" ? kindName(row.kind) : nothing} ${at && !table() ? html`<span>${t("table-number", { number: at })}</span>` : nothing}</p>
      <select class="board-move" aria-label=${t("board-move-what", { text: row.text })} @change=${(event) => moveTo(event, key)}>
        <option value="-" selected>${t("board-move")}</option>
        ${[...names].map(([one, name]) => (one === column ? nothing : html`<option value=${one}>${name}</option>`))}
      </select>
    </li>`;
  }

  // Whoever sorts one card after the other finds the next one under the finger.
  function moveTo({ target }, key) {
    const column = target.value;
    const here = target.closest("[data-card]");
    const next = (here.nextElementSibling ?? here.previousElementSibling)?.dataset.card;
    target.value = "-";
    say(t("board-dropped", { theme: nameOf(column) }));
    put(key, column);
    if (column !== NEW) focusOn(next ? `[data-card="${next}"] .board-move` : `[data-card="${key}"] .board-grip`);
  }

  const cards = (list, column, names) =>
    html`<ul class="plain board-cards">${repeat(list, (item) => item.key, (item) => card(item, column, names))}</ul>`;

  function ungrouped(list, names) {
    const sections = new Set(list.map((item) => item.section).filter(Boolean));
    const topics = rows.all("topic").filter((topic) => sections.has(topic.id));
    const { text, topic } = find.value;
    const fits = (item) =>
      (!text || textOf(item).toLocaleLowerCase().includes(text.toLocaleLowerCase())) &&
      (!topic || (topic === "notes" ? item.kind === "note" : item.section === topic));
    const found = list.filter(fits);
    const some = list.length > 6;
    return html`<section class="board-none" data-column="" aria-labelledby="board-none">
      <h2 id="board-none">${t("board-ungrouped", { count: list.length })}</h2>
      ${some
        ? html`<input type="search" class="board-find" placeholder=${t("board-find")} aria-label=${t("board-find")}
            @input=${(event) => (find.value = { ...find.value, text: event.target.value })} />`
        : nothing}
      ${some && topics.length > 1
        ? html`<select aria-label=${t("board-topic")} @change=${(event) => (find.value = { ...find.value, topic: event.target.value })}>
            <option value="">${t("board-all-topics")}</option>
            ${topics.map((one) => html`<option value=${one.id}>${one.text}</option>`)}
            ${list.some((item) => item.kind === "note") ? html`<option value="notes">${t("board-notes")}</option>` : nothing}
          </select>`
        : nothing}
      ${list.length ? nothing : html`<p class="quiet">${t(items().length ? "board-all-grouped" : "board-nothing")}</p>`}
      ${cards(found.slice(0, shown.value), "", names)}
      ${found.length > shown.value
        ? html`<button @click=${() => (shown.value += AT_ONCE)}>${t("board-more", { count: found.length - shown.value })}</button>`
        : nothing}
    </section>`;
  }

  function theme(row, index, all, list, names) {
    return html`<section class="board-theme" data-column=${row.id} data-theme=${row.id} data-minority=${String(Boolean(row.minority))}
      aria-label=${themeName(row, index)}>
      ${themeHead(context, row, index, all)} ${cards(list, row.id, names)}
    </section>`;
  }

  // `tools`: what else stands in the row of buttons above the board.
  function draw(tools = nothing) {
    const contents = laidOut();
    const themes = board.themes();
    const names = columnNames();
    return html`<div class="board ${held.value ? "is-moving" : ""}" @pointerdown=${onPointer} @keydown=${onKey}>
      <p id="board-how" class="hidden-but-said">${t("board-how")}</p>
      <p class="hidden-but-said" role="status">${said.value}</p>
      ${stage().settings.silent ? html`<p class="board-silent">${t("board-silent")}</p>` : nothing}
      <div class="board-tools">${suggest() ? twins.button() : nothing} ${tools}</div>
      ${suggest() ? twins.next() : nothing}
      <div class="board-columns">
        ${ungrouped(contents.get(""), names)}
        <div class="board-themes">
          ${repeat(themes, (row) => row.id, (row, index) => theme(row, index, themes, contents.get(row.id), names))}
          ${themes.length < limit()
            ? html`<button class="board-new" data-column=${NEW} @click=${() => (held.value ? drop() : addTheme())}>
                + ${t("board-new")}
              </button>`
            : nothing}
        </div>
      </div>
    </div>`;
  }

  return draw;
}
