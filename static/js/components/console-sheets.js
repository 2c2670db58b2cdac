// To print: table tents, blank charts for tables on paper, and everything that was written.

import { signal } from "@preact/signals-core";
import { html } from "lit-html";
import { keep, kept } from "facilitator/core/local.js";
import { t } from "facilitator/core/messages.js";
import { here } from "facilitator/core/page.js";
import { fetchFile } from "facilitator/components/session-files.js";

const PLACE = "facilitator:console:paper";
const SHEETS = [
  ["sheet-blank", "charts.pdf", ""],
  ["sheet-poster", "charts.pdf", "&poster=1"],
  ["sheet-list", "list.pdf", ""],
];
const paper = signal(kept(PLACE) ?? "a4");
const said = signal("");

async function get(name, more) {
  said.value = t("sheet-making");
  try {
    const file = await fetchFile(here, `/s/${here.code}/${name}?paper=${paper.value}${more}`);
    const link = document.createElement("a");
    link.href = URL.createObjectURL(file);
    link.download = `${here.code}-${name}`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    said.value = t("sheet-made");
  } catch {
    said.value = t("refusal-sheets");
  }
}

function choose(event) {
  paper.value = event.target.value;
  keep(PLACE, paper.value);
}

// What is open over the page closes when something else gets the focus.
const left = (event) => {
  if (event.relatedTarget && !event.currentTarget.contains(event.relatedTarget)) event.currentTarget.open = false;
};

export const sheetsMenu = (code) => html`<details class="console-sheets" @focusout=${left}>
  <summary>${t("sheet-title")}</summary>
  <div class="console-sheets-menu">
    <a class="console-button" href="/s/${code}/tents" target="_blank">${t("console-tents")}</a>
    <label>${t("sheet-paper")}
      <select @change=${choose}>
        ${["a4", "letter"].map((size) => html`<option value=${size} ?selected=${paper.value === size}>${t(`sheet-${size}`)}</option>`)}
      </select>
    </label>
    ${SHEETS.map(([label, name, more]) => html`<button class="console-button" @click=${() => get(name, more)}>${t(label)}</button>`)}
    <p role="status">${said.value}</p>
  </div>
</details>`;
