// The projector: what to do now, and how long. Never an error page, never a login: the last good frame stays.

import { effect } from "@preact/signals-core";
import { html, render } from "lit-html";
import { deviceId, enter } from "facilitator/core/credentials.js";
import { keep, kept } from "facilitator/core/local.js";
import { spokenFor } from "facilitator/core/language.js";
import { t } from "facilitator/core/messages.js";
import { code, draw, openPage, ready, sayAtDoor, showStages, startAgain } from "facilitator/core/page.js";
import { currentStage, headline, openTables, session } from "facilitator/core/rows.js";
import { showLookUp } from "facilitator/components/screen-look-up.js";
import { ringForTheRoom } from "facilitator/components/bells.js";
import { followProjection, MAIN } from "facilitator/components/screen-projection.js";
import { followReplay } from "facilitator/components/screen-replay.js";
import { followScale } from "facilitator/components/screen-scale.js";
import { turnPages } from "facilitator/components/screen-pages.js";
import { joinCode, qrPath } from "facilitator/components/join-code.js";
import { picture } from "facilitator/components/session-files.js";
import { countdown } from "facilitator/core/ui.js";
import { inBoth } from "facilitator/components/screen-languages.js";

const AGAIN = 4000; // ms
const LONG = 20; // letters of a title
const THEMES = ["light", "dark", "contrast"];

const byId = (id) => document.getElementById(id);

const screen = new URLSearchParams(location.search).get("screen") ?? MAIN;

begin().catch(showHowToJoin);

async function begin() {
  theme();
  const link = await admitted();
  await ready;
  if (!link) return showHowToJoin();
  const context = await openPage({ role: "screen", token: link.token, device: deviceId(code), views: ["room", "screen"], refused: showHowToJoin });
  Object.assign(context, { page: "screen", said: inBoth });
  followLanguage();
  followProjection(screen, { page: byId("page"), spotlight: byId("spotlight"), stage: byId("stages") });
  followScale(screen);
  followReplay(screen, document.querySelector(".screen-body"));
  ringForTheRoom({ shown: true });
  showHead();
  showJoining(link.token);
  showLobby();
  showLookUp();
  showState(context.connection);
  showStages("screen", context);
}

// Nobody stands beside a projector to load it again: it asks until there is an answer.
async function admitted() {
  for (;;) {
    try {
      return await enter(code, "screen");
    } catch (error) {
      if (error.code !== "offline") throw error;
      showHowToJoin();
      await new Promise((resolve) => setTimeout(resolve, AGAIN));
    }
  }
}

// A wrong or withdrawn link, a server that is gone at the start: the room sees the title and how to join, never an error.
// What was erased is off the projector at once.
function showHowToJoin(error) {
  if (error?.code === "erased") return sayAtDoor(error);
  for (const section of document.querySelectorAll("[data-stage]")) section.hidden = section.dataset.stage !== "none";
}

// The room's page speaks the session's language.
function followLanguage() {
  effect(() => {
    const now = spokenFor(session()?.language ?? "");
    if (now && now !== document.documentElement.lang) loadIn(now);
  });
}

// Only where the page is to be had in that language: a projector never shows an error, nor does it load for ever.
async function loadIn(tag) {
  try {
    const answer = await fetch(location.pathname, { cache: "no-store" });
    if (answer.ok && (await answer.text()).includes(`<html lang="${tag}"`)) startAgain();
  } catch {
    // the server is away: it stays as it is
  }
}

function showHead() {
  const instructions = document.querySelectorAll("[data-slot=instructions]");
  instructions.forEach(turnPages);
  draw(byId("stage-title"), () => {
    const title = headline(t("session-ended"));
    byId("stage-title").dataset.length = title.length > LONG ? "long" : "short";
    return inBoth(title);
  });
  draw(byId("stage-clock"), () => countdown(currentStage()));
  effect(() => {
    const stage = currentStage();
    document.body.dataset.kind = stage?.kind ?? "none";
    for (const place of instructions) render(inBoth(stage?.instructions ?? ""), place);
  });
}

// The code of now, and the QR code that counts as scanned, in place of what the page came with.
function showJoining(token) {
  effect(() => {
    const now = joinCode(code);
    for (const place of document.querySelectorAll("[data-join-code]")) place.textContent = `${now.slice(0, 3)} ${now.slice(3)}`;
    const drawn = picture({ token }, qrPath(code));
    for (const place of drawn ? document.querySelectorAll("[data-join-qr]") : []) place.src = drawn;
  });
}

// Before the first stage: how to join, with the tables filling up.
function showLobby() {
  turnPages(byId("lobby-tables"));
  draw(byId("lobby-tables"), () =>
    openTables().map(
      (table) => html`<span class="lobby-table" data-here=${String(table.seated > 0)}>
        <strong>${table.number}</strong> <span>${t("screen-seated", { count: table.seated })}</span>
      </span>`,
    ),
  );
}

// A small mark where the server is away; the clock runs on.
function showState({ online, synced }) {
  draw(byId("screen-state"), () =>
    online.value || !synced.value
      ? ""
      : html`<span class="away" aria-hidden="true">●</span><span class="hidden-but-said">${t("screen-away")}</span>`,
  );
}

// Light for bright rooms, dark for dim ones, black on white for poor projectors: key D.
function theme() {
  const place = "facilitator:screen-theme";
  const set = (name) => {
    document.documentElement.dataset.theme = name;
    keep(place, name);
  };
  set(kept(place) ?? "light");
  addEventListener("keydown", (event) => {
    if (event.key === "d" || event.key === "D") set(THEMES[(THEMES.indexOf(document.documentElement.dataset.theme) + 1) % THEMES.length]);
  });
}
