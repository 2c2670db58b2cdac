// The QR code's target: joins without a word typed. The fragment holds the code's further bits, and a tent's table.

import { credential, handOn, keepCredential, post } from "facilitator/core/credentials.js";
import { loadMessages, t } from "facilitator/core/messages.js";

const code = document.body.dataset.code;
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

function enter() {
  const told = [table ? `table=${table}` : "", handOn(code, "phone")].filter(Boolean).join("&");
  location.replace(`/s/${code}/phone${told ? `#${told}` : ""}`);
}

async function join(rejoin = "") {
  await loadMessages(document.documentElement.lang);
  again.hidden = true;
  say("join-state", t("join-joining"));
  say("join-error", "");
  try {
    const joined = await post("/api/join", { code, bits, ...(rejoin ? { rejoin } : {}) });
    keepCredential(code, "phone", joined);
    enter();
  } catch (error) {
    if (error.code === "ended") return location.assign(`/s/${code}/follow`);
    say("join-state", "");
    say("join-error", error.message ?? t("door-offline"));
    again.hidden = false;
  }
}

again.addEventListener("click", () => join());
document.getElementById("rejoin-form").addEventListener("submit", (event) => {
  event.preventDefault();
  join(event.target.rejoin.value.trim().toUpperCase());
});

if (credential(code, "phone")) enter();
else join();
