// What is stored, said before anybody writes; and one's own, to take along or to erase.

import { signal } from "@preact/signals-core";
import { html, nothing } from "lit-html";
import { forget, forgetAll, keep, kept } from "facilitator/core/local.js";
import { t } from "facilitator/core/messages.js";
import { session } from "facilitator/core/rows.js";
import { ask } from "facilitator/core/ui.js";

const DAY = 24 * 3_600_000;
// What this device keeps of what its person wrote, by session.
const OWN = ["draft", "my-notes", "my-lines", "line-draft", "asked-too", "answers-seen", "turn-question", "differ", "visited", "self"];

// The day a session is erased, in words; "" where that is not settled.
export function erasedOn({ keep: days, held_at: from }) {
  return days && from ? new Date(from + days * DAY).toLocaleDateString(document.documentElement.lang, { dateStyle: "long" }) : "";
}

// Two sentences: what is stored, who reads it and for how long.
export function whatIsStored() {
  const { keep: days } = session();
  const date = erasedOn(session());
  const until = date ? t("privacy-until", { date }) : days ? t("privacy-days", { days }) : t("privacy-kept");
  return html`<p>${t("privacy-stored")} ${until}</p>`;
}

// At the top of the phone, until it has been read.
const read = signal(null);

export function storedCard({ code }) {
  const place = `facilitator:${code}:stored-read`;
  read.value ??= kept(place) ?? false;
  if (read.value || !session()) return nothing;
  const close = () => {
    read.value = true;
    keep(place, true);
  };
  return html`<section class="stored" aria-label=${t("privacy-title")}>
    ${whatIsStored()}
    <button type="button" @click=${close}>${t("privacy-understood")}</button>
  </section>`;
}

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
  said.value = t("privacy-erasing");
  outbox.hold(true);
  try {
    const headers = { Authorization: `Bearer ${me.token}` };
    const answer = await fetch(`/api/me?code=${code}`, { method: "DELETE", headers });
    if (!answer.ok) throw (await answer.json()).error;
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
  setTimeout(() => location.reload(), 1500); // what this page remembers goes with it
}

function forgetOwn(code) {
  const start = `facilitator:${code}:`;
  for (const name of OWN) forget(start + name);
  for (const name of ["unnamed:", "reply:"]) forgetAll(start + name);
}
