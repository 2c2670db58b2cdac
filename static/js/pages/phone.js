// The participant's phone: where am I, what do we do now, how long.

import { effect, signal } from "@preact/signals-core";
import { html, nothing } from "lit-html";
import { takeOver } from "facilitator/core/credentials.js";
import { t } from "facilitator/core/messages.js";
import { code, draw, openPage, showStages } from "facilitator/core/page.js";
import { currentStage, headline, isOver, rows } from "facilitator/core/rows.js";
import { countdown, tableAndGroup } from "facilitator/core/ui.js";
import { answeredCard } from "facilitator/components/debts.js";
import { showBigScreen } from "facilitator/components/phone-big-screen.js";
import { joinAgain, rememberSelf } from "facilitator/components/phone-again.js";
import { showEnded } from "facilitator/components/phone-ended.js";
import { showCheck } from "facilitator/components/phone-check.js";
import { followTheRoom } from "facilitator/components/follow.js";
import { toldOfPause } from "facilitator/components/moderation.js";
import { followUnnamed } from "facilitator/components/phone-mine.js";
import { showMessages } from "facilitator/components/message-cards.js";
import { movedCard, recorderAsked } from "facilitator/components/recorder-needed.js";
import { noteWriter } from "facilitator/components/phone-note.js";
import { showMore } from "facilitator/components/phone-more.js";
import { storedCard } from "facilitator/components/privacy.js";
import { showSeats } from "facilitator/components/phone-seats.js";

const scanned = Number(new URLSearchParams(location.hash.slice(1)).get("table"));
const me = takeOver(code, "phone");
const byId = (id) => document.getElementById(id);

if (!me) location.replace(`/j/${code}${location.hash}`);
else begin();

async function begin() {
  const openChart = signal(""); // the chart of another table that is being read
  const changing = signal(false); // choosing another table
  const own = [`me:${me.participant}`, "room"];
  const context = await openPage({ role: "phone", token: me.token, views: own, refused: (error) => joinAgain(me, error) });
  const { connection, outbox } = context;
  const person = () => rows.get("participant", me.participant);
  const table = () => rows.get("table", String(person()?.table ?? 0));
  Object.assign(context, { page: "phone", me, person, table, openChart, changing, ended: showEnded });
  context.writer = noteWriter(context);
  rememberSelf(context);

  effect(() => {
    const seat = person()?.table;
    const chart = openChart.value;
    context.watchViews([...own, ...(seat ? [`table:${seat}`] : []), ...(chart ? [`chart:${chart}`] : [])]);
  });
  takeScannedSeat(connection, outbox);
  showHeader(context);
  showMessages(byId("stage-said"), { here: () => person()?.table ?? 0, since: () => person()?.joined_at ?? Infinity });
  showSeats(byId("seat"), context);
  followTheRoom(byId("follow"), {
    title: byId("stage-title"),
    away: () => changing.value,
    comeBack: () => (changing.value = false),
  });
  showCheck(byId("check"), context);
  showBigScreen(byId("big-screen"));
  showStages("phone", context);
  showUnfinishedNote(context.writer);
  followUnnamed(context);
  const asked = recorderAsked(context);
  draw(byId("told"), () => [storedCard(context), asked(), movedCard(context), toldOfPause(context), answeredCard(context)]);
  showMore(byId("more"), context);
  effect(() => {
    byId("stage").hidden = !isOver() && (!person()?.table || changing.value);
    document.body.dataset.synced = String(connection.synced.value);
  });
}

// A tent's QR code: `#table=7` sits down there, at once and without a question.
function takeScannedSeat(connection, outbox) {
  if (!scanned) return;
  history.replaceState(history.state, "", location.pathname);
  outbox.put("seat.take", { table: scanned });
}

// The walk is over and a note is half written: it stays in sight and can still be sent.
function showUnfinishedNote(writer) {
  draw(byId("unfinished"), () =>
    writer.draft.value && !isOver() && currentStage() && currentStage().kind !== "walk"
      ? html`<p>${t("phone-walk-over")}</p>
          ${writer.form()}`
      : nothing,
  );
}

function showHeader({ person, table }) {
  draw(byId("where"), () => {
    const here = table();
    return here ? tableAndGroup(here) : "";
  });
  draw(byId("stage-title"), () => headline(t("session-ended")));
  draw(byId("stage-clock"), () => countdown(currentStage()));
  draw(byId("instructions"), () =>
    isOver()
      ? html`<a class="button primary" href="/s/${code}/follow">${t("phone-follow")}</a>`
      : html`${currentStage()?.instructions ?? ""}`,
  );
  let before = "";
  effect(() => {
    const stage = currentStage();
    if (stage && stage.id !== before) byId("stage-said").textContent = `${stage.title}. ${stage.instructions}`;
    before = stage?.id ?? "";
  });
}
