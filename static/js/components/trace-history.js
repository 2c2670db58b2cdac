// What became of an item, step by step: when, what, who by their role, and the words as they were.

import { html, nothing } from "lit-html";
import { lastThat } from "facilitator/core/lists.js";
import { t } from "facilitator/core/messages.js";
import { words } from "facilitator/core/ui.js";
import { clockAt } from "facilitator/components/looking-back.js";

// `at`: the moment that is shown; `address(ms)`: of the page at another.
export function historyList(events, { at, address }) {
  const shown = lastThat(events, (event) => event.at <= at);
  return html`<ol class="trace-history plain">
    ${events.map(
      (event) => html`<li aria-current=${event === shown ? "step" : nothing}>
        <p class="trace-when">
          <a href=${address(event.until ?? event.at)} aria-label=${t("trace-see-then", { time: clockAt(event.at, at) })}
            ><time datetime=${new Date(event.at).toISOString()}>${clockAt(event.at, at)}</time></a>
        </p>
        <div>
          <p class="trace-what">${what(event)} <span class="quiet">${by(event.by)}</span></p>
          ${event.text && event.what !== "themed" ? html`<blockquote class="trace-words" dir="auto">${event.text}</blockquote>` : nothing}
          ${event.why ? html`<blockquote class="trace-words" dir="auto">${t("trace-why")} ${event.why}</blockquote>` : nothing}
          ${event.reason ? html`<p class="quiet">${t("trace-reason")} ${words(event.reason)}</p>` : nothing}
          ${event.owner || event.due ? html`<p class="quiet">${t("trace-owner", { owner: event.owner || "–", due: event.due || "–" })}</p>` : nothing}
        </div>
      </li>`,
    )}
  </ol>`;
}

function what(event) {
  if (event.what === "themed")
    return html`${t("trace-did-themed")} <a href="./theme:${event.theme}">${words(event.text || t("trace-theme-unnamed"))}</a>`;
  if (event.what === "moved") return html`${t("trace-did-moved")} ${words(event.to)}`;
  return t(`trace-did-${event.what}`, {
    outcome: event.outcome ?? "",
    count: event.count ?? 0,
    why: event.why_so ?? "",
  });
}

const by = ({ role, table = 0, name = "", affiliation = "" }) =>
  !role
    ? nothing
    : name
      ? html`· ${words(name)}${affiliation ? html`, ${words(affiliation)}` : nothing} · ${t(`trace-by-${role}`, { table })}`
      : html`· ${t(`trace-by-${role}`, { table })}`;
