// The QR code's target: joins without a word typed. The fragment holds the code's further bits, and a tent's table. It asks
// the server at once, while the phone's page is still on its way, and then becomes that page.

import { credential, handOn, keepCredential, post } from "facilitator/core/credentials.js";
import { later } from "facilitator/core/later.js";

const code = document.body.dataset.code; // the session's address
const again = document.getElementById("join-again");
const [bits, table] = scanned(location.hash.slice(1));
const say = (id, text) => {
  document.getElementById(id).textContent = text;
};

// What is under way: nothing, to join as somebody new (""), or by a code to be who one was.
let asked = null;

// The build step puts this into one file with what the phone's page needs too, where it has nothing to do.
if (document.body.dataset.page === "join") begin();

function begin() {
  again.addEventListener("click", () => join());
  document.getElementById("rejoin-form").addEventListener("submit", (event) => {
    event.preventDefault();
    join(event.target.rejoin.value.trim().toUpperCase());
  });

  // Who is known goes in; by what they have just scanned they join again, should the server know them no longer.
  const known = credential(code, "phone");
  if (known && bits) keepCredential(code, "phone", { ...known, typed: typed(), bits });
  if (known) enter();
  else join();
}

// The code by which somebody came; it may have been renewed.
function typed() {
  return document.getElementById("page").dataset.typed;
}

// A QR code says `BITS` or, on a tent, `BITS.7`; the phone page, where nobody has joined yet, hands on its `table=7`.
function scanned(fragment) {
  const handed = new URLSearchParams(fragment).get("table");
  const [bits, table = ""] = handed ? ["", handed] : fragment.split(".");
  return [bits, /^\d{1,4}$/.test(table) ? table : ""];
}

function enter(home = code, sits = false) {
  const seat = table && !sits ? `table=${table}` : "";
  if (home !== code) {
    const told = [seat, handOn(home, "phone")].filter(Boolean).join("&");
    return location.replace(`/s/${home}/phone${told ? `#${told}` : ""}`);
  }
  history.replaceState(history.state, "", `/s/${home}/phone${seat ? `#${seat}` : ""}`);
  const phone = document.getElementById("phone-page");
  document.title = phone.dataset.title;
  document.body.dataset.page = "phone";
  document.getElementById("page").replaceWith(phone.content);
  later("pages/phone.js").then(() => dispatchEvent(new Event("joined")));
}

// What it says by itself: the catalogue is on its way too.
function words() {
  return document.getElementById("join-state").dataset;
}

// The same is not asked twice; who gives their code meanwhile is who they say. Only one answer may make the phone's page.
async function join(rejoin = "") {
  if (asked === rejoin) return;
  asked = rejoin;
  const came = typed();
  again.hidden = true;
  say("join-state", words().joining);
  say("join-error", "");
  try {
    const joined = await seated({ code: came, bits, ...(rejoin ? { rejoin } : {}) });
    if (asked !== rejoin) return;
    keepCredential(joined.code, "phone", { ...joined, typed: came, bits });
    enter(joined.code, String(joined.table) === table);
  } catch (error) {
    if (asked === rejoin) await refused(error);
  }
}

async function refused(error) {
  if (error.code === "ended") return location.replace(`/s/${code}/follow`);
  asked = null;
  say("join-state", "");
  again.hidden = false;
  if (!error.retry_ms) say("join-error", error.message ?? words().offline);
  const { loadMessages } = await later("core/messages.js");
  await loadMessages(document.documentElement.lang);
  if (error.retry_ms) later("core/count-down.js").then(({ countDown }) => countDown(error, (words) => say("join-error", words), again));
  later("components/way-in.js").then(({ showWayIn }) => showWayIn(again.nextElementSibling));
}

// At the tent's table; where it is full or gone, without a seat, which the page asks for then.
async function seated(asked) {
  try {
    return await post("/api/join", table ? { ...asked, table: Number(table) } : asked);
  } catch (error) {
    if (error.field !== "table") throw error;
    return post("/api/join", asked);
  }
}
