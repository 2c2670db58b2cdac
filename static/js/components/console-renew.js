// The links: how many devices are there by each, and a new one in place of one that has leaked.

import { html, nothing } from "lit-html";
import { signal } from "@preact/signals-core";
import { adopt, newKey, promise } from "facilitator/core/credentials.js";
import { t } from "facilitator/core/messages.js";
import { startAgain } from "facilitator/core/page.js";
import { openTables, rows } from "facilitator/core/rows.js";
import { copyLink } from "facilitator/components/console-links.js";

const SURE_WITHIN = 4_000;
const armed = signal(""); // which of the console's own was pressed once

const devices = (context, name) => t("door-devices", { count: context.connection.presence.value?.links?.[name] ?? 0 });

export function linksPanel(context) {
  const links = ["screen", "preview", "report"].map((name) => ({ name, label: t(`door-link-${name}`), find: () => context.links.all.peek()?.links[name] }));
  const tables = openTables().map((table) => ({ name: `table:${table.number}`, label: t("console-table", { number: table.number }), find: () => context.links.ofTable(table.number) }));
  return html`<section>
    <h3>${t("door-links")}</h3>
    <p>${t("door-links-say")}</p>
    <ul class="plain door-links">${[...links, ...tables].map((link) => item(context, link))}</ul>
  </section>
  ${ownLink(context)}`;
}

function item(context, { name, label, find }) {
  const place = `link ${name}`;
  const spec = { id: `renew ${name}`, place, name: "link.renew", args: { link: name }, label: t("door-renew", { link: label }), confirm: true, live: true, done: t("door-renewed"), after: () => context.links.load() };
  return html`<li data-link=${name}>
    <span>${label}${name === "report" ? nothing : html` <span class="quiet">${devices(context, name)}</span>`}</span>
    <button type="button" class="console-button is-small" @click=${() => copyLink(context, place, find)}>${t("console-copy-link")}<span class="hidden-but-said"> ${label}</span></button>
    ${context.actions.button(spec, { kind: "is-small", content: html`${t("door-renew-link")}<span class="hidden-but-said"> ${label}</span>` })} ${context.actions.answer(place)}
  </li>`;
}

// One's own console: its page makes the keys, notes them down, and goes on with them once the server has taken them.
function ownLink(context) {
  const { actions, outbox, code } = context;
  const place = "link console";
  const renew = (every) => async () => {
    const which = every ? "every" : "own";
    if (armed.value !== which) {
      armed.value = which;
      return setTimeout(() => {
        if (armed.value === which) armed.value = "";
      }, SURE_WITHIN);
    }
    armed.value = "";
    if (!context.connection.online.value) return actions.refuse(place, t("console-needs-connection"));
    const [secret, own, root] = [newKey(), newKey(), newKey()];
    promise(code, "console", { token: rows.get("lock", "pin") ? own : secret, link: secret });
    const id = outbox.put("console.renew", { secret, own, root, every });
    const answer = await outbox.answered(id);
    if (!answer.ok) {
      outbox.drop(id); // said where the press was; and no key waits in the tray
      return actions.refuse(place, answer.error.message);
    }
    if (await adopt(code, "console")) startAgain();
  };
  const button = (which, words) => html`<button type="button" class="console-button is-warning ${armed.value === which ? "is-armed" : ""}"
    data-action="renew ${which}" @click=${renew(which === "every")}>${t(armed.value === which ? "door-sure" : words)}</button>`;
  return html`<section>
    <h3>${t("door-own")} <span class="quiet">${devices(context, "console")}</span></h3>
    <p>${t("door-own-says")}</p>
    ${button("own", "door-own-renew")}
    <p>${t("door-every-says")}</p>
    ${button("every", "door-every-renew")} ${actions.answer(place)}
  </section>`;
}
