// What every live page begins with: words, connection, outbox, bar; and the section of the stage that is on.

import { effect, signal, untracked } from "@preact/signals-core";
import { html, render } from "lit-html";
import { showBar } from "facilitator/core/bar.js";
import { connect } from "facilitator/core/connection.js";
import { keepsThings } from "facilitator/core/keeping.js";
import { alsoFetch, later } from "facilitator/core/later.js";
import { forgetAll } from "facilitator/core/local.js";
import { loadMessages, t } from "facilitator/core/messages.js";
import { openOutbox } from "facilitator/core/outbox.js";
import { currentStage, isOver, nextStage, rows, session } from "facilitator/core/rows.js";

const EARLY = ["present", "discuss", "post", "walk"]; // stages whose looks a phone has from the beginning
const AS_WRITTEN = ["console", "preview"]; // pages that show the agenda in its own words
const QUIET = 3000; // ms a page stands before what it does without is fetched

// A page that came without a network has no session on it: which it is, and which table, stands in its address.
const [, , codeHere = "", , tableHere = ""] = location.pathname.split("/");
export const code = document.body.dataset.code || codeHere;
export const tableOfPage = Number(document.body.dataset.table ?? tableHere);

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
  if (!AS_WRITTEN.includes(role)) {
    followTranslations((tag) => {
      more.set("texts", [`texts:${tag}`]);
      watch();
    });
  }
  afterwards(connection.synced, fetchLooks);
  afterwards(connection.synced, keepForOffline);
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

// Where the session's own texts are in another language than this page, their translations are watched and read.
function followTranslations(watchThem) {
  const tag = document.documentElement.lang;
  let begun = false;
  const stop = effect(() => {
    const now = session();
    const its = now?.language || "en";
    if (begun || !now || its === tag || its.split("-")[0] === tag) return;
    begun = true;
    queueMicrotask(async () => {
      stop();
      watchThem(tag);
      (await later("components/translations.js")).translateInto(tag);
    });
  });
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
  render(html`<h1>${t("door-title")}</h1><p role="alert">${message}</p><div></div>`, door);
  later("components/way-in.js").then(({ showWayIn }) => showWayIn(door.lastElementChild));
}

// Shows the section of the current stage's kind, and lets the kind's script draw into it, once. Kinds are modules of
// their own: static/js/stages/KIND.js exports a function for each page that shows it. That of the stage that is on is
// fetched at once, the others when the page stands, for the network may be worse by then. `context.ended`: draws what a
// page shows in their place afterwards.
export function showStages(page, context) {
  const sections = [...document.querySelectorAll("[data-stage]")];
  const kinds = sections.map((section) => section.dataset.stage).filter((kind) => !["none", "ended"].includes(kind));
  const script = fetchScripts(kinds, context.connection.synced);
  const begun = new Set();
  if (context.ahead) showAhead(script, context);
  effect(() => {
    const over = context.ended && isOver();
    const kind = over ? "ended" : (currentStage()?.kind ?? "none");
    for (const section of sections) section.hidden = section.dataset.stage !== kind;
    const section = sections.find((one) => one.dataset.stage === kind);
    const draws = over ? context.ended : script(kind)?.[page];
    if (!section || !draws || begun.has(kind)) return;
    begun.add(kind);
    draws(section, context);
  });
}

// Returns script(kind): the module, null until it is here; reading it subscribes. `standing`: when the page stands.
function fetchScripts(kinds, standing) {
  const modules = new Map(kinds.map((kind) => [kind, signal(null)]));
  const fetching = new Map();
  const arriving = async (kind) => {
    const module = later(`stages/${kind}.js`);
    if (!EARLY.includes(kind)) await fetchLooks();
    return module;
  };
  const fetchOne = (kind) => {
    if (!fetching.has(kind)) fetching.set(kind, arriving(kind).then((module) => (modules.get(kind).value = module)));
    return fetching.get(kind);
  };
  afterwards(standing, async () => {
    for (const kind of kinds) await fetchOne(kind); // one by one: what people do goes first
  });
  return (kind) => {
    if (modules.has(kind)) fetchOne(kind);
    return modules.get(kind)?.value ?? null;
  };
}

// Once, a while after the page stands.
export function afterwards(standing, work) {
  const stop = effect(() => {
    if (!standing.value) return;
    setTimeout(work, QUIET);
    queueMicrotask(() => stop());
  });
}

// What the next stage's kind wants to have prepared before it starts, in the element `context.ahead`.
function showAhead(script, context) {
  let shown = "";
  effect(() => {
    const kind = nextStage()?.kind ?? "none";
    const draws = script(kind)?.ahead;
    if (kind === shown || (kind !== "none" && !script(kind))) return;
    shown = kind;
    const place = document.createElement("div");
    context.ahead.replaceChildren(place);
    draws?.(place, context, nextStage);
  });
}

// The looks that a page does without at first; once, then at once.
let styled = null;
function fetchLooks() {
  const { styleLater } = document.documentElement.dataset;
  styled ??= styleLater ? fetchSheet(styleLater) : Promise.resolve();
  return styled;
}

// Pictures and forms of these would not fit the page without.
const DRESSED = /^components\/(paper|phone-more-inside|photos)\.js$/;
alsoFetch((path) => (DRESSED.test(path) ? fetchLooks() : undefined));

// An unstyled page is better than none: where it cannot be fetched, that is that.
function fetchSheet(href) {
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = href;
  document.head.append(link);
  return new Promise((resolve) => (link.onload = link.onerror = resolve));
}

// Where browsers allow it, which is not on plain http: see worker.js.
async function keepForOffline() {
  const { worker } = document.documentElement.dataset;
  if (!worker || !isSecureContext || !navigator.serviceWorker) return;
  const policy = window.trustedTypes?.createPolicy("worker", { createScriptURL: () => worker });
  try {
    await navigator.serviceWorker.register(policy?.createScriptURL("") ?? worker, { scope: "/s/", updateViaCache: "none" });
  } catch {
    // a browser that has none for this page: it loads anew only with a network
  }
}

// The slots of a stage's frame, by name.
export const slot = (section, name) => section.querySelector(`[data-slot="${name}"]`);

// Draw, and draw again whenever a row that was read has changed. What the server had put there makes room.
export function draw(element, template) {
  element.replaceChildren();
  return effect(() => render(template(), element));
}
