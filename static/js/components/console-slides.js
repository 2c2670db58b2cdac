// Slides in the facilitator's hand: what is on the screen, what comes next, the strip of all pages; and putting them up.

import { signal } from "@preact/signals-core";
import { html, nothing } from "lit-html";
import { kept } from "facilitator/core/local.js";
import { t } from "facilitator/core/messages.js";
import { currentStage, rows, session } from "facilitator/core/rows.js";
import { words } from "facilitator/core/ui.js";
import { materialsOf } from "facilitator/components/materials.js";
import { picture, sendFile, slidePath } from "facilitator/components/session-files.js";
import { breakClock, breakEnd, deckNamed, deckOf, pagesOf, slideImage, slideOf } from "facilitator/components/slides.js";

const PLACE = "slides";
const FIELDS = "input, textarea, select, [contenteditable]";
const sending = signal(null); // {what, share} while a file goes up
const problem = signal("");

const live = (stage) => stage.id === session()?.stage && session()?.state !== "ended";

const showSpec = (stage, deck, page, label) => ({
  id: `slide ${page}`, place: PLACE, name: "slide.show", args: { stage: stage.id, page, deck: deck.id }, live: true, label,
});

function turnSpec(by) {
  const stage = currentStage();
  const slide = slideOf(stage);
  const deck = deckOf(slide);
  if (!deck || session()?.state === "ended") return null;
  const [first, last] = pagesOf(stage, deck);
  const page = slide.page + by;
  if (page < first || page > last) return null;
  return { ...showSpec(stage, deck, page, t(by > 0 ? "slide-next" : "slide-previous")), id: `slide by ${by}` };
}

// A clicker's keys.
export function listenForPages({ actions }) {
  document.addEventListener("keydown", (event) => {
    const by = { PageDown: 1, PageUp: -1 }[event.key];
    if (!by || currentStage()?.kind !== "present" || event.repeat || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.target.closest?.(FIELDS) || document.querySelector("dialog[open]")) return;
    if (kept("facilitator:console:shortcuts") === false) return;
    const spec = turnSpec(by);
    if (!spec) return;
    event.preventDefault();
    actions.press(spec);
  });
}

export function slidesPanel(context, stage) {
  const slide = slideOf(stage);
  const deck = deckOf(slide) ?? deckNamed(stage.settings.deck);
  return html`${context.actions.answer(PLACE)} ${live(stage) ? breakPanel(context, stage) : nothing}
    ${deck ? deckPanel(context, stage, deck, slide) : nothing} ${chooser(context, stage, deck)}`;
}

function breakPanel({ actions }, stage) {
  if (breakEnd(stage) === null || stage.state === "ended") return nothing;
  const button = (minutes) => {
    const label = t(minutes > 0 ? "break-extend" : "break-sooner", { minutes: Math.abs(minutes) });
    return actions.button({ id: `break ${minutes}`, place: PLACE, name: "break.extend", args: { stage: stage.id, minutes }, live: true, label });
  };
  return html`<div class="break row">${breakClock()} ${[-5, 1, 5].map(button)}</div>`;
}

function deckPanel(context, stage, deck, slide) {
  const { actions } = context;
  const on = live(stage) && slide?.deck === deck.id;
  const [first, last] = pagesOf(stage, deck);
  const page = on ? slide.page : first;
  const [back, next] = on ? [turnSpec(-1), turnSpec(1)] : [null, null];
  return html`${on
      ? html`<div class="slides-now">
          <div class="slides-shown">${slideImage(context, deck, page, "phone")}
            <p class="console-label">${words(deck.name)} · ${t("slide-page", { page, pages: deck.pages })}</p></div>
          <div class="slides-hand">
            ${next
              ? html`<div class="slides-upcoming"><p class="console-label">${t("slide-upcoming")}</p>${slideImage(context, deck, page + 1, "thumb")}</div>
                  ${actions.button(next, { kind: "is-primary slides-next", content: html`<span>${next.label}</span> <kbd aria-hidden="true">PageDown</kbd>` })}`
              : html`<p class="console-label">${t("slide-last")}</p>`}
            ${back ? actions.button(back, { content: html`<span>${back.label}</span> <kbd aria-hidden="true">PageUp</kbd>` }) : nothing}
          </div>
        </div>`
      : html`<p class="console-label">${words(deck.name)} · ${t("slide-page", { page: first, pages: deck.pages })}</p>`}
    ${strip(context, stage, deck, on ? page : 0, first, last)}`;
}

function strip(context, stage, deck, page, first, last) {
  const thumb = (number) => picture(context, slidePath(context.code, deck.id, number, "thumb"));
  const image = (number) => html`<img src=${thumb(number) || nothing} alt="" width="96" height=${Math.round((96 * deck.height) / (deck.width || 1))} /><span>${number}</span>`;
  return html`<ol class="slides-strip plain" aria-label=${t("slide-pages")} tabindex="0">
    ${Array.from({ length: last - first + 1 }, (_, at) => first + at).map(
      (number) => html`<li>${live(stage)
        ? html`<button type="button" class="slides-thumb" aria-label=${t("slide-go-to", { page: number })} aria-current=${number === page ? "true" : nothing}
            @click=${() => context.actions.press(showSpec(stage, deck, number, t("slide-go-to", { page: number })))}>${image(number)}</button>`
        : html`<span class="slides-thumb">${image(number)}</span>`}</li>`,
    )}
  </ol>`;
}

function chooser(context, stage, deck) {
  const { actions } = context;
  const decks = rows.all("deck").sort((a, b) => a.name.localeCompare(b.name));
  const choose = (one) => ({
    id: `deck ${one.id}`, place: PLACE, name: "stage.edit", args: { stage: stage.id, settings: { deck: one.name, first: 1, last: 0 } }, label: t("slide-choose"),
    after: () => live(stage) && actions.press(showSpec(stage, one, 1, t("slide-choose"))),
  });
  const missing = stage.settings.deck && !deck;
  return html`<details class="slides-decks" ?open=${missing}>
    <summary>${t("slide-deck")}${missing ? html` <span class="console-mark">!</span>` : nothing}</summary>
    ${missing ? html`<p class="console-mark">${t("slide-no-such-deck", { deck: stage.settings.deck })}</p>` : nothing}
    ${decks.length ? nothing : html`<p class="console-label">${t("slide-none")}</p>`}
    <ul class="plain">${decks.map(
      (one) => html`<li class="row"><span>${words(one.name)} (${one.pages})</span>
        ${one.id === deck?.id ? nothing : actions.button(choose(one), { kind: "is-small" })}
        ${actions.button({ id: `remove ${one.id}`, place: PLACE, name: "deck.remove", args: { deck: one.id }, confirm: true, label: t("slide-remove") }, { kind: "is-small" })}</li>`,
    )}</ul>
    ${upload(context, stage, "decks", t("slide-upload"), "application/pdf,.pdf")}
  </details>`;
}

function upload(context, stage, what, label, accept) {
  const now = sending.value?.what === what ? sending.value : null;
  const choose = async (event) => {
    const [file] = event.target.files;
    event.target.value = "";
    if (!file || sending.peek()) return;
    problem.value = "";
    sending.value = { what, share: 0 };
    const query = new URLSearchParams({ code: context.code, stage: stage.id, name: file.name });
    try {
      await sendFile(context, `/api/${what}?${query}`, file, (share) => (sending.value = { what, share }));
    } catch (error) {
      problem.value = error.message ?? t("door-offline");
    }
    sending.value = null;
  };
  const percent = Math.round((now?.share ?? 0) * 100);
  return html`<div class="slides-upload">
    <label>${label}<input type="file" accept=${accept || nothing} ?disabled=${Boolean(sending.value)} @change=${choose} /></label>
    ${now ? html`<p role="status"><progress aria-label=${label} max="1" value=${now.share < 1 ? now.share : nothing}></progress>
      ${now.share < 1 ? t("slide-uploading", { percent }) : t("slide-reading")}</p>` : nothing}
    ${problem.value ? html`<p class="console-refusal" role="alert">${problem.value}</p>` : nothing}
  </div>`;
}

export function materialsPanel(context, stage) {
  const { actions } = context;
  const all = materialsOf(stage);
  const add = (event) => {
    event.preventDefault();
    const form = event.target;
    const args = { stage: stage.id, title: form.elements.name.value, url: form.elements.url.value };
    actions.press({ id: "material add", place: "materials", name: "material.add", args, label: t("material-add"), after: () => form.reset() });
  };
  return html`<details class="slides-materials" ?open=${all.length > 0}>
    <summary>${t("materials")}</summary>
    ${actions.answer("materials")}
    <ul class="plain">${all.map(
      (material) => html`<li class="row"><span>${words(material.title)}</span> <span class="console-label">${t("material-opened-by", { count: material.opened })}</span>
        ${actions.button({ id: `material ${material.id}`, place: "materials", name: "material.remove", args: { material: material.id }, confirm: true, label: t("material-remove", { title: material.title }) }, { kind: "is-small", content: "✕", label: t("material-remove", { title: material.title }) })}</li>`,
    )}</ul>
    <form class="slides-add" @submit=${add}>
      <label>${t("material-title")}<input name="name" maxlength="120" autocomplete="off" dir="auto" /></label>
      <label>${t("material-url")}<input name="url" type="url" required maxlength="2000" autocomplete="off" /></label>
      <button class="console-button">${t("material-add")}</button>
    </form>
    ${upload(context, stage, "materials", t("material-file"), "")}
  </details>`;
}
