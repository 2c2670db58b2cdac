// Materials: links and files that everybody may open on their own phone.

import { signal } from "@preact/signals-core";
import { html, nothing } from "lit-html";
import { t } from "facilitator/core/messages.js";
import { currentStage, rows } from "facilitator/core/rows.js";
import { words } from "facilitator/core/ui.js";
import { fetchFile } from "facilitator/components/session-files.js";

const failed = signal("");

export const materialsOf = (stage) =>
  rows
    .all("material")
    .filter((material) => material.stage === stage?.id)
    .sort((a, b) => a.position - b.position);

const counted = (material) => html`<span class="quiet">${t("material-opened-by", { count: material.opened })}</span>`;

// On a phone each opening counts once; on a desk it does not, for nobody knows who reads there.
export function materialList(context, { counts = false } = {}) {
  const all = materialsOf(currentStage());
  if (!all.length) return nothing;
  return html`<h2>${t("materials")}</h2>
    <ul class="plain materials">
      ${all.map(
        (material) => html`<li class="material">
          <a class="button" href=${material.file ? `/s/${context.code}/materials/${material.id}` : material.url} target="_blank" rel="noopener noreferrer"
            @click=${(event) => open(event, material, context)}>${words(material.title)}</a>
          ${isOpened(material, context) ? html`<span class="quiet">✓ ${t("material-opened")}</span>` : nothing}
          ${counts ? counted(material) : nothing}
          ${failed.value === material.id ? html`<p class="error" role="alert">${t("material-failed")}</p>` : nothing}
        </li>`,
      )}
    </ul>`;
}

const isOpened = (material, { me }) => Boolean(me && rows.get("opening", `${material.id}.${me.participant}`));

async function open(event, material, context) {
  if (context.me && !isOpened(material, context)) context.outbox.put("material.open", { material: material.id });
  if (!material.file) return;
  event.preventDefault();
  failed.value = "";
  try {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(await fetchFile(context, `/s/${context.code}/materials/${material.id}`));
    link.download = material.file;
    link.click();
  } catch {
    failed.value = material.id;
  }
}

export function materialTitles() {
  const all = materialsOf(currentStage());
  return all.length
    ? [...all.map((material) => html`<p class="material-shown">${words(material.title)}</p>`), html`<p>${t("material-on-phones")}</p>`]
    : [];
}
