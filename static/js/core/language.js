// In which language this page speaks, and the choice of another.

import { html } from "lit-html";
import { t } from "facilitator/core/messages.js";
import { ask } from "facilitator/core/ui.js";

export const language = document.documentElement.lang || "en";

// Dates and numbers go by it. Digits are the same on every page, as they are on the tents and in the codes.
export const locale = language === "ar" ? "ar-u-nu-latn" : language;

// As each language calls itself; the same as on the server.
export const LANGUAGES = { en: "English", es: "Español", fr: "Français", de: "Deutsch", ar: "العربية" };

// The language here for a tag such as es-MX; "" for none.
export const spokenFor = (tag) => [tag, tag.split("-")[0]].find((one) => one in LANGUAGES) ?? "";

// Sets the language for what is loaded from now on, and loads the page anew where it can be had: without a network this page
// is all there is.
export async function speak(tag) {
  const year = 365 * 24 * 3600;
  // biome-ignore lint/suspicious/noDocumentCookie: what replaces it does not exist on plain http
  document.cookie = `language=${tag}; path=/; max-age=${year}; samesite=lax${location.protocol === "https:" ? "; secure" : ""}`;
  try {
    if ((await fetch(location.pathname, { cache: "no-store" })).ok) location.reload();
  } catch {
    // it is so from the next time on
  }
}

// What a language is called, in the language of this page.
export function nameOf(tag) {
  try {
    return new Intl.DisplayNames([locale], { type: "language" }).of(tag);
  } catch {
    return tag; // a browser without it, or no such language
  }
}

// What somebody has begun to type beside the choice, and not sent.
const isBegun = (field) => field.type !== "checkbox" && field.value !== field.defaultValue && field.value.trim();

async function choose(event) {
  const select = event.target;
  const around = select.closest("dialog, details, main");
  const fields = [...around.querySelectorAll("textarea, input")];
  if (fields.some(isBegun) && !(await ask(t("language-loses"), t("language-anyway")))) {
    select.value = language;
    return;
  }
  speak(select.value);
}

// The page loads anew in the language that is chosen; what was sent waits in the outbox.
export const languageChoice = (id = "language") =>
  html`<p class="language-choice">
    <label for=${id}>${t("language-choose")} <span aria-hidden="true">🌐</span></label>
    <select id=${id} @change=${choose}>
      ${Object.entries(LANGUAGES).map(([tag, name]) => html`<option value=${tag} lang=${tag} ?selected=${tag === language}>${name}</option>`)}
    </select>
  </p>`;
