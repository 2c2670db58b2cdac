// In which language this page speaks, and the choice of another.

import { html } from "lit-html";
import { t } from "facilitator/core/messages.js";

export const language = document.documentElement.lang || "en";

// Dates and numbers go by it. Digits are the same on every page, as they are on the tents and in the codes.
export const locale = language === "ar" ? "ar-u-nu-latn" : language;

// As each language calls itself; the same as on the server.
export const LANGUAGES = { en: "English", es: "Español", fr: "Français", de: "Deutsch", ar: "العربية" };

export function speak(tag) {
  const year = 365 * 24 * 3600;
  // biome-ignore lint/suspicious/noDocumentCookie: what replaces it does not exist on plain http
  document.cookie = `language=${tag}; path=/; max-age=${year}; samesite=lax${location.protocol === "https:" ? "; secure" : ""}`;
  location.reload();
}

// What a language is called, in the language of this page.
export function nameOf(tag) {
  try {
    return new Intl.DisplayNames([locale], { type: "language" }).of(tag);
  } catch {
    return tag; // a browser without it, or no such language
  }
}

// The page loads anew in the language that is chosen; what was typed waits in the outbox.
export const languageChoice = (id = "language") =>
  html`<p class="language-choice">
    <label for=${id}>${t("language-choose")} <span aria-hidden="true">🌐</span></label>
    <select id=${id} @change=${(event) => speak(event.target.value)}>
      ${Object.entries(LANGUAGES).map(([tag, name]) => html`<option value=${tag} lang=${tag} ?selected=${tag === language}>${name}</option>`)}
    </select>
  </p>`;
