// The recorder's desk. Comes by the table's link, or as a participant who sits at the table and claims the pen.

import { signal } from "@preact/signals-core";
import { credential, deviceId, enter } from "facilitator/core/credentials.js";
import { afterwards, code, draw, openPage, ready, sayAtDoor, showStages, tableOfPage } from "facilitator/core/page.js";
import { currentStage, headline, rows } from "facilitator/core/rows.js";
import { countdown, tableAndGroup, words } from "facilitator/core/ui.js";
import { t } from "facilitator/core/messages.js";
import { later } from "facilitator/core/later.js";
import { showChart } from "facilitator/components/desk-chart.js";
import { showDeskMore } from "facilitator/components/desk-more.js";
import { showMessages } from "facilitator/components/message-cards.js";
import { showHints } from "facilitator/components/desk-hints.js";
import { keepFocus } from "facilitator/components/focus-kept.js";
import { followTheRoom } from "facilitator/components/follow.js";
import { deskPaper } from "facilitator/components/paper.js";
import { paperNote } from "facilitator/components/desk-paper-note.js";
import { listenForKeys } from "facilitator/components/desk-keys.js";
import { showPen } from "facilitator/components/desk-pen.js";

const number = tableOfPage;
const byId = (id) => document.getElementById(id);

begin().catch(async (error) => {
  await ready;
  sayAtDoor(error);
});

async function begin() {
  const link = await enter(code, `table:${number}`);
  const phone = credential(code, "phone");
  if (!link && !phone) return location.replace(`/j/${code}#.${number}`);
  const device = link ? deviceId(code) : "";
  const views = ["room", `table:${number}`];
  const token = (link ?? phone).token;
  const context = await openPage({ role: `table:${number}`, token, device, views });
  const actor = link ? `table-${number}/${device}` : phone.participant;
  const table = () => rows.get("table", String(number));
  Object.assign(context, {
    page: "desk",
    number,
    actor,
    table,
    holdsPen: () => table()?.pen === actor,
    editing: signal(false), // writing on a chart that is posted
  });
  showHeader(context);
  showMessages(byId("stage-said"), { here: () => number });
  showPen(byId("pen"), context);
  followTheRoom(byId("follow"), { title: byId("desk-title"), kept: byId("chart") });
  showHints(byId("hints"), context);
  showStages("desk", context);
  showChart(byId("chart"), context);
  draw(byId("paper"), () => [deskPaper(context), paperNote(context)]);
  showDeskMore(byId("more"), context);
  listenForKeys();
  keepFocus();
  afterwards(context.connection.synced, async () => (await later("components/aloud.js")).readAloud(byId("stage-said"), context));
}

function showHeader({ table }) {
  draw(byId("desk-title"), () => {
    const here = table();
    return here ? tableAndGroup(here) : t("table-number", { number });
  });
  draw(byId("stage-title"), () => words(headline(t("session-ended"))));
  draw(byId("stage-clock"), () => countdown(currentStage()));
  draw(byId("instructions"), () => currentStage()?.instructions ?? "");
}
