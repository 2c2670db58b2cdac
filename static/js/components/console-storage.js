// When the server's disk is in trouble, or that of the second copies: what is so, and what to do. Told from memory, for nothing can be stored.

import { html, nothing } from "lit-html";
import { locale } from "facilitator/core/language.js";
import { t } from "facilitator/core/messages.js";

const clockAt = (at) => new Date(at).toLocaleTimeString(locale, { hour: "numeric", minute: "2-digit" });

export function storageBanner({ connection, code }) {
  const { storage, uncopied, aside } = (connection.online.value && connection.presence.value) || {};
  if (!storage && !uncopied && !aside) return nothing;
  const { state, since, free, lost, doubts } = storage ?? {};
  const lines = [
    state && t(`storage-${state}`, { time: clockAt(since), free, code }),
    lost && t("storage-lost", { count: lost }),
    doubts && t("storage-doubts", { count: doubts, code }),
    uncopied && t("storage-uncopied", { why: uncopied }),
    aside && t("storage-aside", { name: aside }),
  ].filter(Boolean);
  return html`<div class="console-storage" role="alert" data-state=${state ?? (uncopied ? "uncopied" : "aside")}>${lines.map((line) => html`<p>⚠ ${line}</p>`)}</div>`;
}
