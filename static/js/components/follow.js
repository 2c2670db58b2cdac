// Follow me: the page goes where the room goes, but is not torn away from under somebody who types, and who is elsewhere
// on the page is told where the room is now and comes there with one tap.

import { effect, signal } from "@preact/signals-core";
import { html, nothing } from "lit-html";
import { t } from "facilitator/core/messages.js";
import { draw } from "facilitator/core/page.js";
import { roomStage, rows, session, stayOn, whenRoomMoves } from "facilitator/core/rows.js";
import { words } from "facilitator/core/ui.js";

const FIELD = "textarea, input:not([type]), input[type=text]";
const SAVED_AT_ONCE = ".lines textarea"; // what is typed there is sent a moment later, by nobody's hand
const STAGE = "#stage, [data-stage], #chart";
const PAUSE = 8_000; // ms without a key after which nobody is called typing
const UNSENT = 60_000; // words that were not sent wait so long for their writer to go on
const FAR = 120; // px from the top: further down the stage's title is out of sight
const WRITING = ["discuss", "post", "pick"]; // stages of one activity in which the desk's chart stays as it is

// `title`: what has the focus after coming there; `kept`: a part that these stages draw alike; `away()`: the person is
// elsewhere on this page, and `comeBack()` brings them to the stage.
export function followTheRoom(element, { title, kept = null, away = () => false, comeBack = () => {} }) {
  const told = signal(""); // the stage somebody is told of
  const typing = typist();

  whenRoomMoves((from, to) => {
    if (to === stayOn.peek() || session()?.state === "ended") stayOn.value = "";
    else if (!stayOn.peek() && typing() && !unchanged(kept, from, to)) stayOn.value = from;
    told.value = stayOn.peek() || scrollY > FAR || away() ? to : "";
  });

  effect(() => {
    if (!stayOn.value) return;
    const watch = setInterval(() => {
      if (!typing()) stayOn.value = "";
    }, 1000);
    return () => clearInterval(watch);
  });
  effect(() => {
    if (!stayOn.value && told.peek() && scrollY <= FAR && !away()) told.value = "";
  });
  addEventListener("scroll", () => {
    if (told.peek() && !stayOn.peek() && scrollY <= FAR && !away()) told.value = "";
  });

  function go() {
    stayOn.value = "";
    told.value = "";
    comeBack();
    for (const open of document.querySelectorAll("#more details[open]")) open.open = false;
    scrollTo(0, 0);
    title.focus({ preventScroll: true });
  }

  draw(element, () => {
    const stage = roomStage();
    return html`<div role="status">
      ${told.value && stage
        ? html`<div class="follow">
            <p>${t("follow-now")} <strong>${words(stage.title)}</strong></p>
            <button class="primary" @click=${go}>${t("follow-go")}</button>
          </div>`
        : nothing}
    </div>`;
  });
}

// Says whether somebody is typing on the stage's part of the page, or has words there that are not sent.
function typist() {
  const unsent = new Set();
  let last = -Infinity;
  const note = ({ target, type }) => {
    if (!target.matches?.(FIELD)) return;
    last = performance.now();
    if (type === "input" && !target.matches(SAVED_AT_ONCE)) unsent.add(target);
  };
  addEventListener("input", note, true);
  addEventListener("focusin", note, true);
  const sent = ({ target }) => {
    for (const field of unsent) if (target.contains(field)) unsent.delete(field);
  };
  addEventListener("submit", sent, true);

  const onStage = (field) => field.isConnected && field.closest(STAGE) && field.getClientRects().length > 0;
  const waits = (field) => unsent.has(field) && field.value.trim() && onStage(field);
  return () => {
    const idle = performance.now() - last;
    const field = document.activeElement;
    if (field?.matches?.(FIELD) && onStage(field) && (idle < PAUSE || waits(field))) return true;
    return idle < UNSENT && [...unsent].some(waits);
  };
}

// The field that has the focus stays where it is by itself.
function unchanged(kept, from, to) {
  const [one, other] = [rows.get("stage", from), rows.get("stage", to)];
  return Boolean(
    kept?.contains(document.activeElement) &&
      one?.activity === other?.activity &&
      WRITING.includes(one?.kind) &&
      WRITING.includes(other?.kind),
  );
}
