// The table tents, one a sheet. The links come with the console's key, which this browser holds.

import { html, render } from "lit-html";
import { credential, post } from "facilitator/core/credentials.js";
import { code, ready, sayAtDoor } from "facilitator/core/page.js";
import { t } from "facilitator/core/messages.js";

const place = document.getElementById("tents");
document.getElementById("print").addEventListener("click", () => print());

const tent = (table) => html`<section class="tent">
  <h2>${t("table-number", { number: table.number })}</h2>
  <p class="quiet">${table.group}</p>
  <img src=${`/s/${code}/join.svg?table=${table.number}`} alt=${t("tents-scan")} />
  <p>${t("tents-scan")}</p>
  <p>${t("tents-or", { address: place.dataset.address })}</p>
  <p class="tent-code"><span>${code.slice(0, 3)}</span> <span>${code.slice(3)}</span></p>
  <p class="quiet">${t("tents-desk")}</p>
</section>`;

await ready;
const console_ = credential(code, "console");
try {
  const all = await post("/api/links", { code }, { Authorization: `Bearer ${console_?.token ?? ""}` });
  render(all.tables.map(tent), place);
} catch (error) {
  sayAtDoor(error);
}
