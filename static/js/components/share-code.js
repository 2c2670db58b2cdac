// For the neighbour who is not in yet: the QR code, the code and the address, large.

import { html, nothing } from "lit-html";
import { signal } from "@preact/signals-core";
import { t } from "facilitator/core/messages.js";
import { rows } from "facilitator/core/rows.js";
import { joinCode, qrPath } from "facilitator/components/join-code.js";
import { picture } from "facilitator/components/session-files.js";

const open = signal(false);

// `scans`: whether the QR code that this page is given counts as scanned; a phone's does not.
export function shareCode({ code: address, token }, { scans = false } = {}) {
  const way = rows.get("door", "door")?.way ?? "open";
  const closed = way === "closed" ? "share-closed" : way === "scan" && !scans ? "share-scan" : "";
  return html`<details class="share-code" @toggle=${(event) => (open.value = event.target.open)}>
    <summary>${t("share-title")}</summary>
    ${!open.value ? nothing : closed ? html`<p>${t(closed)}</p>` : shown(address, token)}
  </details>`;
}

function shown(address, token) {
  const drawn = picture({ token }, qrPath(address));
  const code = joinCode(address);
  return html`<p>${t("share-says", { address: location.host })}</p>
    ${drawn ? html`<img class="share-qr" src=${drawn} width="280" height="280" alt=${t("share-alt")} />` : nothing}
    <p class="share-letters"><bdi>${code.slice(0, 3)} ${code.slice(3)}</bdi></p>
    <p class="share-address"><bdi>${location.host}</bdi></p>`;
}
