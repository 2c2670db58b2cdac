// Who may read the report, the links to it, and its files. The page's key opens it in this browser.

import { signal } from "@preact/signals-core";
import { html, nothing } from "lit-html";
import { followUpLink, relatives } from "facilitator/components/console-close.js";
import { copyLink } from "facilitator/components/console-links.js";
import { post } from "facilitator/core/credentials.js";
import { t } from "facilitator/core/messages.js";
import { rows } from "facilitator/core/rows.js";

const STATES = ["draft", "preview", "published"];
const FORMATS = ["html", "pdf", "docx", "xlsx", "csv", "md", "json", "pptx", "png"];
const PLACE = "report";

// → a signal: whether this browser may open the report by now
export function openReport({ code, token }) {
  const open = signal(false);
  post("/api/report", { code, key: token })
    .then(() => {
      open.value = true;
    })
    .catch(() => {}); // offline: the links lead to a page that says so
  return open;
}

export function reportPart(context, door) {
  const { actions, links, code } = context;
  const state = rows.get("publication", "report")?.state ?? "draft";
  const leaders = () => links.all.value?.links.report;
  return html`<h2 id="after-report-title">${t("after-report")}</h2>
    <p>${t(`after-report-is-${state}`)}</p>
    <div class="after-buttons">
      ${STATES.filter((next) => next !== state).map((next) =>
        actions.button({
          id: `report ${next}`,
          place: PLACE,
          name: "report.state",
          args: { state: next },
          label: t(`after-report-to-${next}`),
          confirm: next === "published" || state === "published",
        }),
      )}
      ${
        state === "draft"
          ? nothing
          : html`<button type="button" class="console-button" data-action="copy leaders" @click=${() => copyLink(context, PLACE, leaders)}>
              ${t("after-copy-leaders")}
            </button>`
      }
    </div>
    ${actions.answer(PLACE)}
    <p class="after-read" data-open=${String(door.value)}>
      <a href="/s/${code}/report" target="_blank">${t("after-read-organisers")}</a>
      <a href="/s/${code}/report?edition=participants" target="_blank">${t("after-read-participants")}</a>
      <a href="/s/${code}/replay" target="_blank">${t("replay-title")}</a>
      <a href="/s/${code}/follow" target="_blank">${t("after-read-follow")}</a>
    </p>
    <p class="after-buttons">${followUpLink()} ${relatives()}</p>
    <ul class="after-formats" aria-label=${t("report-formats")}>
      ${FORMATS.map((format) => html`<li><a href="/s/${code}/report.${format}" download>${t(`report-format-${format}`)}</a></li>`)}
    </ul>`;
}
