// The participant's phone: where am I, what do we do now, how long.

import { effect, signal } from "@preact/signals-core";
import { html } from "lit-html";
import { later } from "facilitator/core/later.js";
import { takeOver } from "facilitator/core/credentials.js";
import { kept } from "facilitator/core/local.js";
import { t } from "facilitator/core/messages.js";
import { afterwards, code, draw, openPage, showStages } from "facilitator/core/page.js";
import { currentStage, headline, isOver, rows } from "facilitator/core/rows.js";
import { countdown, tableAndGroup, words } from "facilitator/core/ui.js";
import { answeredCard } from "facilitator/components/debts.js";
import { showBigScreen } from "facilitator/components/phone-big-screen.js";
import { followTheRoom } from "facilitator/components/follow.js";
import { toldOfPause } from "facilitator/components/moderation.js";
import { followUnnamed } from "facilitator/components/phone-mine.js";
import { showMessages } from "facilitator/components/message-cards.js";
import { movedCard, recorderAsked } from "facilitator/components/recorder-needed.js";
import { showMore } from "facilitator/components/phone-more.js";
import { storedCard } from "facilitator/components/stored-card.js";
import { rememberSelf, SELF } from "facilitator/components/phone-self.js";
import { showSeats } from "facilitator/components/phone-seats.js";

const byId = (id) => document.getElementById(id);
let me = null;

// The joining page may have loaded this before anybody was in; then it waits until somebody is.
function start() {
  if (me) return;
  me = takeOver(code, "phone");
  if (me) begin();
  else location.replace(`/j/${code}${location.hash}`);
}

addEventListener("joined", start);
if (document.body.dataset.page === "phone") start();

// In the session the server knows this phone no longer: it may join again.
async function refused(error) {
  (await later("components/phone-again.js")).joinAgain(me, error);
}

// What comes in the stages' place when the session has ended.
async function ended(section, context) {
  (await later("components/phone-ended.js")).showEnded(section, context);
}

async function begin() {
  const openChart = signal(""); // the chart of another table that is being read
  const changing = signal(false); // choosing another table
  const own = [`me:${me.participant}`, "room"];
  const watching = (seat) => (seat ? [...own, `table:${seat}`] : own);
  const seat = kept(SELF)?.table ?? me.table; // as this phone last knew: what it watches is asked for in one go
  const context = await openPage({ role: "phone", token: me.token, views: watching(seat), refused });
  const { connection } = context;
  const person = () => rows.get("participant", me.participant);
  const table = () => rows.get("table", String(person()?.table ?? 0));
  Object.assign(context, { page: "phone", me, person, table, openChart, changing, ended });
  rememberSelf(context);

  effect(() => {
    const chart = openChart.value;
    context.watchViews([...watching(person() ? person().table : seat), ...(chart ? [`chart:${chart}`] : [])]);
  });
  showHeader(context);
  showMessages(byId("stage-said"), { here: () => person()?.table ?? 0, since: () => person()?.joined_at ?? Infinity });
  takeScannedSeat(showSeats(byId("seat"), context));
  followTheRoom(byId("follow"), {
    title: byId("stage-title"),
    away: () => changing.value,
    comeBack: () => (changing.value = false),
  });
  showCheckWhenAsked(context);
  showBigScreen(byId("big-screen"));
  showStages("phone", context);
  showUnfinishedNote(context);
  followUnnamed(context);
  const asked = recorderAsked(context);
  draw(byId("told"), () => [storedCard(context), asked(), movedCard(context), toldOfPause(context), answeredCard(context)]);
  showMore(byId("more"), context);
  afterwards(connection.synced, async () => {
    later("components/phone-back.js");
    (await later("components/focus-kept.js")).keepFocus();
    (await later("components/aloud.js")).readAloud(byId("stage-said"), context);
  });
  effect(() => {
    byId("stage").hidden = !isOver() && (!person()?.table || changing.value);
    document.body.dataset.synced = String(connection.synced.value);
  });
}

// A tent's QR code: `#table=7` sits down there, at once and without a question.
function takeScannedSeat(sit) {
  const scanned = Number(new URLSearchParams(location.hash.slice(1)).get("table"));
  if (!scanned) return;
  history.replaceState(history.state, "", location.pathname);
  sit(scanned);
}

// Once the recorder reads the chart back, or what somebody began to say of it is still here.
function showCheckWhenAsked(context) {
  const place = `facilitator:${code}:differ`;
  const stop = effect(() => {
    if (!rows.all("readback").some((one) => one.open) && !kept(place)) return;
    queueMicrotask(async () => {
      stop();
      (await later("components/phone-check.js")).showCheck(byId("check"), context);
    });
  });
}

// A note that was half written before this page was loaded stays in sight. (One that is begun on it shows itself.)
async function showUnfinishedNote(context) {
  if (kept(`facilitator:${code}:draft`)) (await later("components/phone-note.js")).writerOf(context);
}

function showHeader({ person, table }) {
  draw(byId("where"), () => {
    const here = table();
    return here ? tableAndGroup(here) : "";
  });
  const title = byId("stage-title").textContent; // until there are rows
  draw(byId("stage-title"), () => words(headline(t("session-ended")) || title)); // it begins where the page does
  draw(byId("stage-clock"), () => countdown(currentStage()));
  draw(byId("instructions"), () =>
    isOver()
      ? html`<a class="button primary" href="/s/${code}/follow">${t("phone-follow")}</a>`
      : html`${currentStage()?.instructions ?? ""}`,
  );
}
