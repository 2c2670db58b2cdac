// The QR code's target: joins without a word typed. The fragment holds the code's further bits, and a tent's table.

import { credential, handOn, keepCredential, post } from "facilitator/core/credentials.js";
import { loadMessages, t } from "facilitator/core/messages.js";
import { countDown } from "facilitator/core/count-down.js";

const code = document.body.dataset.code; // the session's address
const { typed } = document.getElementById("page").dataset; // the code by which somebody came; it may have been renewed
const [bits, table] = scanned(location.hash.slice(1));
const again = document.getElementById("join-again");
const say = (id, text) => {
  document.getElementById(id).textContent = text;
};

// A QR code says `BITS` or, on a tent, `BITS.7`; the phone page, where nobody has joined yet, hands on its `table=7`.
function scanned(fragment) {
  const handed = new URLSearchParams(fragment).get("table");
  const [bits, table = ""] = handed ? ["", handed] : fragment.split(".");
  return [bits, /^\d{1,4}$/.test(table) ? table : ""];
}

function enter(home = code) {
  const told = [table ? `table=${table}` : "", handOn(home, "phone")].filter(Boolean).join("&");
  location.replace(`/s/${home}/phone${told ? `#${told}` : ""}`);
}

async function join(rejoin = "") {
  await loadMessages(document.documentElement.lang);
  again.hidden = true;
  say("join-state", t("join-joining"));
  say("join-error", "");
  try {
    const joined = await post("/api/join", { code: typed, bits, ...(rejoin ? { rejoin } : {}) });
    keepCredential(joined.code, "phone", { ...joined, typed, bits });
    enter(joined.code);
  } catch (error) {
    if (error.code === "ended") return location.replace(`/s/${code}/follow`);
    say("join-state", "");
    again.hidden = false;
    if (error.retry_ms) countDown(error, (words) => say("join-error", words), again);
    else say("join-error", error.message ?? t("door-offline"));
  }
}

again.addEventListener("click", () => join());
document.getElementById("rejoin-form").addEventListener("submit", (event) => {
  event.preventDefault();
  join(event.target.rejoin.value.trim().toUpperCase());
});

// Who is known goes in; by what they have just scanned they join again, should the server know them no longer.
const known = credential(code, "phone");
if (known && bits) keepCredential(code, "phone", { ...known, typed, bits });
if (known) enter();
else join();
