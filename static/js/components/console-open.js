// How the facilitator's pages begin: let in by the console's key, connected, and with all rows there.

import { effect } from "@preact/signals-core";
import { createActions } from "facilitator/components/console-actions.js";
import { openLinks } from "facilitator/components/console-links.js";
import { enter } from "facilitator/core/credentials.js";
import { code, openPage, ready, sayAtDoor } from "facilitator/core/page.js";

// `prepare(context)`: as soon as somebody is let in; `show(context)`: when the rows are there. Who may not come in is told
// so at the door.
export async function openConsole(show, prepare = () => {}) {
  await ready;
  let known;
  try {
    known = await enter(code, "console");
  } catch (error) {
    return sayAtDoor(error);
  }
  if (!known) return sayAtDoor({ code: "not_allowed" });
  const context = await contextOf(known.token);
  prepare(context);
  // Until the rows are there, an empty page would look like an empty room.
  await new Promise((resolve) => effect(() => void (context.connection.synced.value && resolve())));
  show(context);
}

async function contextOf(token) {
  const opened = await openPage({ role: "console", token, views: ["room", "console"] });
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
