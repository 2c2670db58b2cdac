// The server went on from a copy that was made before this phone joined: the phone joins again by itself, with what it
// knows of its person. What waits in the outbox, and what it holds, goes out under the new identity.

import { html, render } from "lit-html";
import { credential, handOn, keepCredential, post } from "facilitator/core/credentials.js";
import { kept } from "facilitator/core/local.js";
import { t } from "facilitator/core/messages.js";
import { code, sayAtDoor, startAgain } from "facilitator/core/page.js";
import { SELF } from "facilitator/components/phone-self.js";

const PAUSE = 3000; // ms until the next attempt where the network is away
const SPREAD = 2000; // ms: a room does not come back in one moment

// The server lets this page in no longer. Joined again and refused once more: that is the end, or it would go on for ever.
export async function joinAgain(before, error) {
  const unknown = error.code === "not_allowed" && error.field === "token";
  const me = credential(code, "phone") ?? before;
  if (me.participant !== before.participant) return startAgain(); // another page of this phone was faster
  if (!unknown || me.anew) return sayAtDoor(error);
  const { table = 0, ...self } = kept(SELF) ?? {};
  const { participant, token, typed = code, bits = "" } = me;
  const asked = { code: typed, bits, ...self, before: { participant, token } };
  try {
    enter(me, await seated(asked, table));
  } catch (refusal) {
    if (refusal.code === "ended") return location.replace(`/s/${code}/follow`);
    if (refusal.field === "before") return sayAtDoor(refusal); // sent out, and meant to stay out
    sayWhatIsKept(refusal);
    const pause = refusal.retry_ms ?? (refusal.code === "offline" ? PAUSE : 0);
    if (pause) setTimeout(() => joinAgain(before, error), pause + Math.random() * SPREAD);
  }
}

// At the same table; where it is full or gone by now, the page asks for another.
async function seated(asked, table) {
  try {
    return await post("/api/join", { ...asked, table });
  } catch (refusal) {
    if (refusal.field !== "table") throw refusal;
    return post("/api/join", asked);
  }
}

function enter(me, joined) {
  keepCredential(code, "phone", { ...me, ...joined, rejoin: joined.rejoin || me.rejoin, anew: true });
  const handed = handOn(code, "phone");
  if (handed) history.replaceState(history.state, "", `#${handed}`);
  startAgain();
}

function sayWhatIsKept(refusal) {
  const door = document.getElementById("door");
  door.hidden = false;
  document.getElementById("page").hidden = true;
  render(
    html`<h1>${t("again-title")}</h1>
      <p>${t("again-says")}</p>
      <p role="alert">${refusal.message ?? t("door-offline")}</p>
      <p><button type="button" class="primary" @click=${() => location.reload()}>${t("join-again")}</button></p>`,
    door,
  );
}
