// What is stored, said before anybody writes.

import { signal } from "@preact/signals-core";
import { html, nothing } from "lit-html";
import { locale } from "facilitator/core/language.js";
import { keep, kept } from "facilitator/core/local.js";
import { t } from "facilitator/core/messages.js";
import { session } from "facilitator/core/rows.js";

const DAY = 24 * 3_600_000;

// The day a session is erased, in words; "" where that is not settled.
export function erasedOn({ keep: days, held_at: from }) {
  return days && from ? new Date(from + days * DAY).toLocaleDateString(locale, { dateStyle: "long" }) : "";
}

// Two sentences: what is stored, who reads it and for how long.
export function whatIsStored() {
  const { keep: days } = session();
  const date = erasedOn(session());
  const until = date ? t("privacy-until", { date }) : days ? t("privacy-days", { days }) : t("privacy-kept");
  return html`<p>${t("privacy-stored")} ${until}</p>`;
}

// At the top of the phone, until it has been read.
const read = signal(null);

export function storedCard({ code }) {
  const place = `facilitator:${code}:stored-read`;
  read.value ??= kept(place) ?? false;
  if (read.value || !session()) return nothing;
  const close = () => {
    read.value = true;
    keep(place, true);
  };
  return html`<section class="stored" aria-label=${t("privacy-title")}>
    ${whatIsStored()}
    <button type="button" @click=${close}>${t("privacy-understood")}</button>
  </section>`;
}
