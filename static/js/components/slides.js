// What a present stage shows: the page of its deck, and when a break is over.

import { html, nothing } from "lit-html";
import { formatClock, serverNow, tick } from "facilitator/core/clock.js";
import { locale } from "facilitator/core/language.js";
import { t } from "facilitator/core/messages.js";
import { currentStage, rows } from "facilitator/core/rows.js";
import { picture, slidePath } from "facilitator/components/session-files.js";

export const slideOf = (stage) => (stage?.kind === "present" ? rows.get("slide", stage.id) : null);

export const deckOf = (slide) => (slide?.deck ? rows.get("deck", slide.deck) : null);

const plain = (name) => name.trim().toLowerCase().replace(/\.pdf$/, "");
export const deckNamed = (name) => (name ? (rows.all("deck").find((deck) => plain(deck.name) === plain(name)) ?? null) : null);

// The pages of the deck that a stage shows: [first, last].
export function pagesOf(stage, deck) {
  const { first = 1, last = 0 } = stage.settings;
  const from = Math.min(Math.max(1, first), deck.pages);
  return [from, Math.max(from, last ? Math.min(last, deck.pages) : deck.pages)];
}

export const wordsOf = (deck, page) => rows.get("page", `${deck}.${page}`)?.text ?? "";

const short = (text) => (text.length > 120 ? `${text.slice(0, 119)}…` : text).replaceAll("\n", " ");

export function slideImage(context, deck, page, size) {
  const source = picture(context, slidePath(context.code, deck.id, page, size));
  const said = t("slide-page", { page, pages: deck.pages });
  const first = short(wordsOf(deck.id, page));
  return source
    ? html`<img class="slide-image" src=${source} alt=${first ? `${said}: ${first}` : said} width=${deck.width} height=${deck.height} />`
    : html`<span class="slide-image slide-loading"><span class="hidden-but-said">${t("slide-loading")}</span></span>`;
}

// On the projector the next page is fetched beforehand.
export function slideWhole(context) {
  const slide = slideOf(currentStage());
  const deck = deckOf(slide);
  if (!deck) return nothing;
  if (slide.page < deck.pages) picture(context, slidePath(context.code, deck.id, slide.page + 1, "full"));
  return slideImage(context, deck, slide.page, "full");
}

export function slideToRead(context) {
  const slide = slideOf(currentStage());
  const deck = deckOf(slide);
  if (!deck) return nothing;
  const text = wordsOf(deck.id, slide.page);
  return html`<figure class="slide">
      ${slideImage(context, deck, slide.page, "phone")}
      <figcaption class="quiet" aria-live="polite">${t("slide-page", { page: slide.page, pages: deck.pages })}</figcaption>
    </figure>
    ${text ? html`<details class="slide-words"><summary>${t("slide-words")}</summary><p dir="auto">${text}</p></details>` : nothing}`;
}

// When a break is over, in ms of the server's clock; null where this is no break.
export function breakEnd(stage) {
  const slide = slideOf(stage);
  if (slide?.back_at) return slide.back_at;
  const [hours, minutes] = slide?.back_clock.split(":").map(Number) ?? [];
  return minutes === undefined ? null : new Date(serverNow()).setHours(hours, minutes, 0, 0);
}

export function breakClock() {
  const stage = currentStage();
  const end = breakEnd(stage);
  if (end === null || stage.state === "ended") return nothing;
  tick.value;
  const left = end - serverNow();
  const time = new Date(end).toLocaleTimeString(locale, { hour: "numeric", minute: "2-digit" });
  return html`<p class="break-said">${t("break-back")}</p>
    <p class="break-time"><time>${time}</time></p>
    <p class="break-left" role="timer">${left > 0 ? t("break-left", { clock: formatClock(left) }) : t("break-now")}</p>`;
}
