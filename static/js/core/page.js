// What every live page begins with: words, connection, outbox, bar; and the section of the stage that is on.

import { effect, signal, untracked } from "@preact/signals-core";
import { html, render } from "lit-html";
import { showBar } from "facilitator/core/bar.js";
import { connect } from "facilitator/core/connection.js";
import { keepsThings } from "facilitator/core/keeping.js";
import { forgetAll } from "facilitator/core/local.js";
import { loadMessages, t } from "facilitator/core/messages.js";
import { openOutbox } from "facilitator/core/outbox.js";
import { currentStage, isOver, nextStage, rows } from "facilitator/core/rows.js";

export const code = document.body.dataset.code;

export const here = { code, token: "" }; // who this page is, for what it fetches beside the rows

export const ready = loadMessages(document.documentElement.lang);

// `refused(error)`: what the page does where the server lets it in no longer.
export async function openPage({ role, token, device, views, refused = sayAtDoor }) {
  here.token = token;
  await ready;
  const connection = connect({ code, token, device, views });
  const keeps = signal(true); // whether this browser keeps what is typed
  keepsThings((found) => (keeps.value = found));
  const more = new Map(); // by who asks: views beside the page's own
  let own = views;
  const watch = () => connection.setViews([...new Set([...own, ...[...more.values()].flat()])]);
  const outbox = await openOutbox({ code, role, connection });
  const bar = document.getElementById("bar");
  if (bar) showBar(bar, { connection, outbox, keeps });
  effect(() => {
    const error = connection.refused.value;
    if (error?.code === "erased") untracked(outbox.clear);
    if (error?.code === "erased") forgetAll(`facilitator:${code}:`);
    if (error) refused(error);
  });
  return {
    code,
    token,
    connection,
    outbox,
    rows,
    watchViews(next) {
      own = next;
      watch();
    },
    alsoWatch(next, who = "") {
      more.set(who, next);
      watch();
    },
  };
}

// The page begins anew, once: the answer to a command and the socket may both find that it has to.
let leaving = false;
export function startAgain() {
  if (!leaving) location.reload();
  leaving = true;
}

// Instead of the page: why this browser is not let in.
export function sayAtDoor(error) {
  const message = error.message ?? t(error.code === "offline" ? "door-offline" : "door-wrong-link");
  const door = document.getElementById("door");
  door.hidden = false;
  document.getElementById("page").hidden = true;
  render(html`<h1>${t("door-title")}</h1><p role="alert">${message}</p><p><a class="button" href="/">${t("door-home")}</a></p>`, door);
}

// Shows the section of the current stage's kind, and lets the kind's script draw into it, once. Kinds are modules of
// their own: static/js/stages/KIND.js exports a function for each page that shows it. All are fetched at the start, for
// the next stage may begin while this page is offline. `context.ended`: draws what a page shows in their place afterwards.
export async function showStages(page, context) {
  const sections = [...document.querySelectorAll("[data-stage]")];
  const scripts = new Map();
  const kinds = sections.map((section) => section.dataset.stage).filter((kind) => !["none", "ended"].includes(kind));
  await Promise.all(kinds.map(async (kind) => scripts.set(kind, await fetchScript(kind))));
  const begun = new Set();
  if (context.ended) scripts.set("ended", { [page]: context.ended });
  if (context.ahead) showAhead(scripts, context);
  effect(() => {
    const kind = context.ended && isOver() ? "ended" : (currentStage()?.kind ?? "none");
    for (const section of sections) {
      section.hidden = section.dataset.stage !== kind;
      if (section.hidden || begun.has(kind)) continue;
      begun.add(kind);
      scripts.get(kind)?.[page]?.(section, context);
    }
  });
}

// What the next stage's kind wants to have prepared before it starts, in the element `context.ahead`.
function showAhead(scripts, context) {
  let shown = "";
  effect(() => {
    const kind = nextStage()?.kind ?? "none";
    if (kind === shown) return;
    shown = kind;
    const place = document.createElement("div");
    context.ahead.replaceChildren(place);
    scripts.get(kind)?.ahead?.(place, context, nextStage);
  });
}

// A network that breaks off while the page loads is no reason to give up.
async function fetchScript(kind) {
  for (;;) {
    try {
      return await import(`facilitator/stages/${kind}.js`);
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 1000));
    }
  }
}

// The slots of a stage's frame, by name.
export const slot = (section, name) => section.querySelector(`[data-slot="${name}"]`);

// Draw, and draw again whenever a row that was read has changed. What the server had put there makes room.
export function draw(element, template) {
  element.replaceChildren();
  return effect(() => render(template(), element));
}
