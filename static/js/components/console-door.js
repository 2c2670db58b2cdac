// The door: who may join, another code to join by, and sending out whoever has just come in.

import { html, nothing } from "lit-html";
import { signal } from "@preact/signals-core";
import { serverNow, tick } from "facilitator/core/clock.js";
import { post } from "facilitator/core/credentials.js";
import { t } from "facilitator/core/messages.js";
import { rows } from "facilitator/core/rows.js";
import { joinCode } from "facilitator/components/join-code.js";

const PLACE = "door";
const SURE_WITHIN = 4_000;
const JUST_NOW = 2; // minutes
const WORDS = { open: "door-everybody", scan: "door-scan", closed: "door-closed" };
const WAYS = Object.keys(WORDS);
const asked = signal(false); // another code: pressed once, to be pressed again

export function doorPanel(context) {
  const way = rows.get("door", "door")?.way ?? "open";
  const spec = (wanted) => ({ id: `door ${wanted}`, place: PLACE, name: "door.set", args: { way: wanted }, label: t(WORDS[wanted]) });
  return html`<section>
    <h3>${t("door-who")}</h3>
    <div role="group" aria-label=${t("door-who")}>
      ${WAYS.map((wanted) => context.actions.button(spec(wanted), { kind: wanted === way ? "is-primary" : "", content: html`${wanted === way ? html`<span aria-hidden="true">✓ </span><span class="hidden-but-said">${t("door-now")} </span>` : nothing}${t(WORDS[wanted])}` }))}
    </div>
    <p>${t(`door-${way}-says`)} ${t("door-come-back")}</p>
    ${context.actions.answer(PLACE)}
  </section>
  ${newCode(context)} ${recent(context)}`;
}

function newCode({ actions, links, code, token }) {
  const press = async () => {
    if (!asked.value) {
      asked.value = true;
      return setTimeout(() => {
        asked.value = false;
      }, SURE_WITHIN);
    }
    asked.value = false;
    try {
      await post(`/api/s/${code}/door/code`, {}, { Authorization: `Bearer ${token}` });
      await links.load();
      actions.confirm("door code", t("door-code-done"));
    } catch (error) {
      actions.refuse("door code", error.message ?? t("door-offline"));
    }
  };
  return html`<section>
    <h3>${t("door-code", { code: joinCode(code) })}</h3>
    <p>${t("door-code-says")}</p>
    <button type="button" class="console-button ${asked.value ? "is-armed" : ""}" data-action="door code" @click=${press}>
      ${t(asked.value ? "door-code-sure" : "door-code-renew")}
    </button>
    ${actions.answer("door code")}
  </section>`;
}

// Whoever came in within the last two minutes, in one press; Undo lets them in again.
function recent({ actions }) {
  tick.value; // drawn anew every second
  const since = serverNow() - JUST_NOW * 60_000;
  const count = rows.all("participant").filter((person) => !person.removed && person.joined_at >= since).length;
  const args = { minutes: JUST_NOW };
  const spec = { id: "remove recent", place: "remove recent", name: "participant.remove", args, label: t("door-recent", { count }), confirm: true, live: true, big: true, done: t("door-recent-done") };
  return html`<section>
    <h3>${t("door-recent-title")}</h3>
    <p>${t("door-recent-says")}</p>
    ${count ? actions.button(spec, { kind: "is-warning" }) : html`<p class="quiet">${t("door-recent-none")}</p>`}
    ${actions.answer("remove recent")}
  </section>`;
}
