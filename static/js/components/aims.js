// What the session is for, as people read it: goals; materials to open and people to ask.

import { html, nothing } from "lit-html";
import { t } from "facilitator/core/messages.js";
import { session } from "facilitator/core/rows.js";
import { words } from "facilitator/core/ui.js";

export const list = (texts) => html`<ul>${texts.map((text) => html`<li>${words(text)}</li>`)}</ul>`;

export const goals = () =>
  session()?.goals.length ? html`<div class="aims"><h2>${t("goals")}</h2>${list(session().goals)}</div>` : nothing;

// An address that a browser can open; what else somebody has written there is shown as text.
const opens = (url) => /^https?:\/\//i.test(url);

export const resources = () =>
  session()?.resources.length
    ? html`<h2>${t("resources")}</h2>
        <ul class="plain">
          ${session().resources.map(({ title, url }) => html`<li>${
            opens(url)
              ? html`<a href=${url} target="_blank" rel="noopener noreferrer">${words(title || url)}</a>`
              : html`${words(title)} <bdi>${url}</bdi>`
          }</li>`)}
        </ul>`
    : nothing;

export const contacts = () =>
  session()?.contacts.length
    ? html`<h2>${t("contacts")}</h2>
        <ul class="plain">${session().contacts.map(({ name, role, reach }) => html`<li>
            <strong>${words(name)}</strong>${role ? html`, ${words(role)}` : nothing}<br />${reached(reach)}
          </li>`)}
        </ul>`
    : nothing;

function reached(reach = "") {
  if (/^[^\s@/]+@[^\s@/]+\.[^\s@/]+$/.test(reach)) return html`<a href="mailto:${reach}"><bdi>${reach}</bdi></a>`;
  return opens(reach) ? html`<a href=${reach} target="_blank" rel="noopener noreferrer"><bdi>${reach}</bdi></a>` : words(reach);
}
