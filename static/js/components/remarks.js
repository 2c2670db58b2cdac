// What leadership said of the agenda: the same on the preview and on the console.

import { html, nothing } from "lit-html";
import { locale } from "facilitator/core/language.js";
import { t } from "facilitator/core/messages.js";
import { rows, session } from "facilitator/core/rows.js";
import { words } from "facilitator/core/ui.js";

export const remarks = () => rows.all("remark").sort((a, b) => a.at - b.at || a.seq - b.seq);

export const openRemarks = () => remarks().filter((remark) => !remark.settled && !remark.approves);

const day = (at) => new Date(at).toLocaleString(locale, { dateStyle: "medium", timeStyle: "short" });

// Whether the plan is another now than the one that was approved. Once the day runs, its rows change by running.
export function changedSince(remark) {
  if (session()?.stage) return false;
  return ["session", "activity", "stage", "topic", "group"].some((kind) => rows.all(kind).some((row) => row.seq > remark.seq));
}

export function remarkCard(remark, extra = nothing) {
  const on = rows.get("stage", remark.on) ?? rows.get("activity", remark.on);
  return html`<article class="remark" data-settled=${String(remark.settled)} data-approves=${String(remark.approves)}>
    <p class="remark-who">
      <strong>${words(remark.name)}</strong> ${remark.approves ? html`<span class="remark-approves">✓ ${t("remark-approves")}</span>` : nothing}
      <time class="quiet">${day(remark.at)}</time>
    </p>
    ${on ? html`<p class="quiet">${t("remark-on")} ${words(on.title)}</p>` : nothing}
    ${remark.text ? html`<p class="remark-text" dir="auto">${remark.text}</p>` : nothing}
    ${remark.approves && changedSince(remark) ? html`<p class="remark-changed">${t("remark-changed")}</p>` : nothing}
    ${remark.settled ? html`<p class="quiet">${t("remark-settled")}</p>` : nothing} ${extra}
  </article>`;
}
