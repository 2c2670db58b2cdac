// One's own, to take along or to erase.

import { signal } from "@preact/signals-core";
import { html } from "lit-html";
import { forget, forgetAll, keep } from "facilitator/core/local.js";
import { t } from "facilitator/core/messages.js";
import { ask } from "facilitator/core/ui.js";
import { whatIsStored } from "facilitator/components/stored-card.js";

// What this device keeps of what its person wrote, by session.
const OWN = ["draft", "my-notes", "my-lines", "line-draft", "asked-too", "answers-seen", "turn-question", "differ", "visited", "self"];

const said = signal("");

// In the phone's More.
export function ownData(context) {
  const { code } = context;
  return html`<section class="own-data">
    <h2>${t("privacy-title")}</h2>
    ${whatIsStored()}
    <p><a class="button" href="/s/${code}/my-notes.html" download>${t("privacy-take")}</a>
      <a href="/s/${code}/my-notes.json" download>${t("privacy-take-data")}</a></p>
    <button type="button" data-action="erase own" @click=${() => erase(context)}>${t("privacy-erase")}</button>
    <p role="status">${said.value}</p>
  </section>`;
}

async function erase(context) {
  if (await ask(t("privacy-erase-sure"), t("privacy-erase"))) await eraseOwn(context);
}

// What is not sent yet must not come afterwards; it goes out all the same where nothing could be erased.
export async function eraseOwn({ code, me, outbox, connection }) {
  let copies = 0; // that could not be reached
  said.value = t("privacy-erasing");
  outbox.hold(true);
  try {
    const headers = { Authorization: `Bearer ${me.token}` };
    const answer = await fetch(`/api/me?code=${code}`, { method: "DELETE", headers });
    const told = await answer.json();
    if (!answer.ok) throw told.error;
    copies = told.copies;
    outbox.clear();
    connection.hangUp();
  } catch (error) {
    said.value = t("privacy-not-erased", { why: error.message ?? t("door-offline") });
    return;
  } finally {
    outbox.hold(false);
  }
  forgetOwn(code);
  keep(`facilitator:${code}:stored-read`, true);
  said.value = t("privacy-erased");
  if (copies) await ask(t("privacy-erased-but", { copies }), t("privacy-understood"), "");
  setTimeout(() => location.reload(), 1500); // what this page remembers goes with it
}

function forgetOwn(code) {
  const start = `facilitator:${code}:`;
  for (const name of OWN) forget(start + name);
  for (const name of ["unnamed:", "reply:"]) forgetAll(start + name);
}
