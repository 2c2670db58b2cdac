// The door to the report: a link's key goes into a cookie that no script reads, then the page is asked for again.

import { post } from "facilitator/core/credentials.js";
import { t } from "facilitator/core/messages.js";
import { code, ready } from "facilitator/core/page.js";

await ready;
const key = new URLSearchParams(location.hash.slice(1)).get("key");
if (key) open(key);

async function open(key) {
  const said = document.getElementById("report-said");
  const leave = () => history.replaceState(null, "", location.pathname + location.search);
  said.textContent = t("report-opening");
  try {
    await post("/api/report", { code, key });
    leave();
    if ((await fetch(location.href)).ok) location.reload();
    else said.textContent = t("report-leaders-not-yet");
  } catch (error) {
    if (error.code !== "offline") leave(); // a reload still has the key
    said.textContent = error.message ?? t("report-no-network");
  }
}
