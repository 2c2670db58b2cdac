// The table tents, one a sheet. The links come with the console's key, which this browser holds.

import { html, render } from "lit-html";
import { credential, post } from "facilitator/core/credentials.js";
import { code, ready, sayAtDoor } from "facilitator/core/page.js";
import { t } from "facilitator/core/messages.js";
import { fetchFile } from "facilitator/components/session-files.js";

const place = document.getElementById("tents");
document.getElementById("print").addEventListener("click", () => print());

// Folded in the middle the sheet stands up, and is read from both sides. The back is upside down, and said to nobody.
const tent = (table) => html`<section class="tent">
  <div class="tent-side tent-back" aria-hidden="true">${side(table)}</div>
  <div class="tent-side">${side(table)}</div>
</section>`;

const side = (table) => html`<div class="tent-where">
    <h2>${t("tents-table")} <span class="tent-number">${table.number}</span></h2>
    <p>${table.group}</p>
  </div>
  <div class="tent-scan">
    <img src=${table.picture} alt=${t("tents-scan")} />
    <p>${t("tents-scan")}</p>
  </div>
  <div class="tent-type">
    <p>${t("tents-or", { address: place.dataset.address })}</p>
    <p class="tent-code"><span>${table.code.slice(0, 3)}</span> <span>${table.code.slice(3)}</span></p>
    <p class="quiet">${t("tents-desk")}</p>
  </div>`;

await ready;
const console_ = credential(code, "console");
try {
  const token = console_?.token ?? "";
  const all = await post("/api/links", { code }, { Authorization: `Bearer ${token}` });
  const joins = all.links.join.split("#")[0].slice(-6); // the code that people type now
  const drawn = (number) => fetchFile({ token }, `/s/${code}/join.svg?table=${number}`);
  const pictures = await Promise.all(all.tables.map(async (table) => URL.createObjectURL(await drawn(table.number))));
  render(all.tables.map((table, at) => tent({ ...table, code: joins, picture: pictures[at] })), place);
} catch (error) {
  sayAtDoor(error);
}
