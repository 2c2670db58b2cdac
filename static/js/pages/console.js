// The facilitator's console: the whole room at a glance, and a hand on everything in it.

import { signal } from "@preact/signals-core";
import { html, nothing } from "lit-html";
import { t } from "facilitator/core/messages.js";
import { later } from "facilitator/core/later.js";
import { draw, showStages } from "facilitator/core/page.js";
import { ringForHelp, ringForTheRoom } from "facilitator/components/bells.js";
import { aboutCard } from "facilitator/components/console-about.js";
import { doorPanel } from "facilitator/components/console-door.js";
import { pinPanel } from "facilitator/components/console-pin.js";
import { linksPanel } from "facilitator/components/console-renew.js";
import { colleaguesPanel } from "facilitator/components/console-colleagues.js";
import { agendaPanel, followStage } from "facilitator/components/console-agenda.js";
import { announceWhatMatters } from "facilitator/components/console-announcements.js";
import { closeCard } from "facilitator/components/console-close.js";
import { visitList } from "facilitator/components/console-facts.js";
import { joinCard, roomTools } from "facilitator/components/console-links.js";
import { tableMenu } from "facilitator/components/console-menu.js";
import { lookUpNow, sayCard } from "facilitator/components/console-messages.js";
import { screenPanel } from "facilitator/components/console-screen.js";
import { notesPanel } from "facilitator/components/console-notes.js";
import { nowPanel } from "facilitator/components/console-now.js";
import { askMeasured, preflightCard, preflightOffer } from "facilitator/components/console-preflight.js";
import { openConsole } from "facilitator/components/console-open.js";
import { parkedPanel } from "facilitator/components/console-parked.js";
import { followPresence } from "facilitator/components/console-presence.js";
import { storageBanner } from "facilitator/components/console-storage.js";
import { listenForShortcuts, shortcutsCard } from "facilitator/components/console-shortcuts.js";
import { currentStage, isOver, session } from "facilitator/core/rows.js";
import { shortenPanel } from "facilitator/components/table-done.js";
import { speakersNotes } from "facilitator/components/speakers-notes.js";
import { createEditor } from "facilitator/components/editor-dialog.js";
import { allFacts, tablesPanel } from "facilitator/components/console-tables.js";
import { tabs } from "facilitator/components/console-tabs.js";
import { calmly, drawCalmly } from "facilitator/components/console-calm.js";
import { visitsPanel } from "facilitator/components/console-visits.js";

const place = (id) => document.getElementById(id);

openConsole(drawAll, prepare);

function prepare(context) {
  const menu = signal(0); // the number of the table whose menu is open
  Object.assign(context, {
    page: "console",
    menu,
    ahead: place("next-stage"),
    presence: followPresence(context.connection),
    showClose: () => place("close").showModal(),
    // `part`: what is to be in sight at once, by its selector
    openMenu: (number, part = "") => {
      menu.value = number;
      place("menu").showModal();
      if (part) place("menu").querySelector(part)?.scrollIntoView();
    },
  });
  context.openEditor = createEditor(place("editor"), context);
}

function drawAll(context) {
  const { menu } = context;
  const facts = signal([]);
  calmly(() => {
    facts.value = allFacts(context);
  });
  const closing = (id) => () => place(id).close();
  const showing = (id) => () => place(id).showModal();
  draw(place("room"), () =>
    roomTools(context, {
      showJoin: () => {
        askMeasured(context);
        place("join").showModal();
      },
      showDoor: showing("entrance"),
      showKeys: showing("keys"),
      showAbout: () => showAbout(context),
      showSay: showing("say"),
    }),
  );
  draw(place("now"), () => nowPanel(context));
  const guide = signal(null); // of a practice alone
  draw(place("look-up"), () => [guide.value?.() ?? nothing, storageBanner(context), lookUpNow(context)]);
  if (session().practice) later("components/console-practice.js").then(({ practiceGuide }) => (guide.value = practiceGuide(context)));
  draw(place("agenda"), () => agendaPanel(context));
  followStage(place("agenda"));
  draw(place("visits"), () => [shortenPanel(context), visitsPanel(context, facts.value)]);
  drawCalmly(place("tables"), () => tablesPanel(context, facts.value));
  drawCalmly(place("tabs"), () => tabs(place("page"), visitList(facts.value).length));
  drawCalmly(place("notes"), () => notesPanel(context));
  draw(place("on-screen"), () => screenPanel(context));
  draw(place("parked"), () => parkedPanel(context));
  draw(place("menu"), () => (menu.value ? tableMenu(context, menu.value, closing("menu")) : nothing));
  draw(place("join"), () => [joinCard(context, closing("join")), preflightOffer(context, showing("preflight")), colleaguesPanel(context)]);
  draw(place("entrance"), () => [entranceHead(closing("entrance")), doorPanel(context), linksPanel(context), pinPanel(context)]);
  draw(place("say"), () => sayCard(context, closing("say")));
  draw(place("preflight"), () => preflightCard(context, closing("preflight")));
  draw(place("keys"), () => shortcutsCard(closing("keys")));
  draw(place("about"), () => aboutCard(context, closing("about")));
  draw(place("close"), () => closeCard(context, closing("close")));
  place("menu").addEventListener("close", () => {
    menu.value = 0;
  });
  announceWhatMatters(context.say);
  ringForTheRoom();
  ringForHelp();
  draw(place("script"), () => speakersNotes(currentStage()));
  showStages("console", context);
  listenForShortcuts(context, showing("keys"));
  context.links.load();
  if (!currentStage()) askMeasured(context);
}

const entranceHead = (close) => html`<header class="console-dialog-head">
    <h2 id="console-entrance-title">${t("door-open")}</h2>
    <button type="button" class="console-button" data-close @click=${close}>${t("console-close")}</button>
  </header>`;

// A session that was made before there were previews gets the key of its preview now.
async function showAbout({ outbox }) {
  place("about").showModal();
  if (isOver()) return;
  const id = outbox.put("preview.open", {});
  const answer = await outbox.answered(id);
  if (!answer.ok) outbox.drop(id); // nobody typed it: it need not wait in the tray
}
