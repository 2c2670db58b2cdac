// How the facilitator's pages begin: let in by the console's key, connected, and with all rows there.

import { effect } from "@preact/signals-core";
import { createActions } from "facilitator/components/console-actions.js";
import { keepFocus } from "facilitator/components/focus-kept.js";
import { openLinks } from "facilitator/components/console-links.js";
import { adopt, credential, deviceId, enter, exchange } from "facilitator/core/credentials.js";
import { askPin } from "facilitator/components/console-pin.js";
import { code, here, openPage, ready, sayAtDoor, startAgain } from "facilitator/core/page.js";

// `prepare(context)`: as soon as somebody is let in; `show(context)`: when the rows are there. Who may not come in is told
// so at the door.
export async function openConsole(show, prepare = () => {}) {
  await ready;
  let known;
  try {
    known = await enter(code, "console", askPin);
  } catch (error) {
    return sayAtDoor(error);
  }
  if (!known) return sayAtDoor({ code: "not_allowed" });
  document.getElementById("door").hidden = true; // a PIN may have been asked for there
  document.getElementById("page").hidden = false;
  const context = await contextOf(known.token);
  prepare(context);
  // Until the rows are there, an empty page would look like an empty room.
  await new Promise((resolve) => effect(() => void (context.connection.synced.value && resolve())));
  show(context);
  keepFocus();
}

// The link was renewed from here, or consoles were bound to a PIN: this device goes on all the same.
async function comeBack(error) {
  if (error.code === "erased") return sayAtDoor(error);
  try {
    if (credential(code, "console").token !== here.token) return startAgain(); // another tab has gone on already
    if (await adopt(code, "console")) return startAgain();
    const { link, token } = credential(code, "console");
    if (error.field !== "pin") return sayAtDoor(error);
    await exchange(code, "console", link ?? token, askPin);
    startAgain();
  } catch (problem) {
    sayAtDoor(problem);
  }
}

async function contextOf(token) {
  const device = deviceId(code);
  const opened = await openPage({ role: "console", token, device, views: ["room", "console"], refused: comeBack });
  const { connection, outbox } = opened;
  const say = (words) => {
    document.getElementById("said").textContent = words;
  };
  return {
    ...opened,
    say,
    actions: createActions({ outbox, online: connection.online, say }),
    links: openLinks({ code, token }),
  };
}
