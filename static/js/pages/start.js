// The start page: enter a code; start a session with the host's key.

import { html, nothing, render } from "lit-html";
import { practise } from "facilitator/components/console-practise.js";
import { carried, carryFields } from "facilitator/components/carry-over.js";
import { credential, keepCredential, post } from "facilitator/core/credentials.js";
import { kept } from "facilitator/core/local.js";
import { languageChoice } from "facilitator/core/language.js";
import { loadMessages, t } from "facilitator/core/messages.js";
import { countDown } from "facilitator/core/count-down.js";

const ready = loadMessages(document.documentElement.lang);
ready.then(() => render(languageChoice(), document.getElementById("language-place")));
const joinForm = document.getElementById("join-form");
const newForm = document.getElementById("new-form");

const hostKey = new URLSearchParams(location.hash.slice(1)).get("host");
if (hostKey) {
  history.replaceState(null, "", location.pathname);
  newForm.host.value = hostKey;
  document.getElementById("new-session").open = true;
}

// A session has been closed and this one follows it: what is still open comes along.
const follows = location.hash === "#follow-up" && kept("facilitator:follow-up");
const bearer = follows?.code ? { Authorization: `Bearer ${credential(follows.code, "console")?.token ?? ""}` } : {};
if (follows) {
  newForm.elements.title.value = follows.title;
  newForm.purpose.value = follows.purpose;
  newForm.outcomes.value = follows.outcomes.join("\n");
  document.getElementById("new-session").open = true;
  if (follows.code) proposeCarrying();
}

async function proposeCarrying() {
  await ready;
  const place = document.getElementById("carry");
  render(carryFields(null), place);
  try {
    const answer = await fetch(`/api/carry?code=${follows.code}`, { headers: bearer });
    const found = await answer.json();
    if (!answer.ok) throw found.error;
    newForm.tables.value = found.tables;
    render(carryFields(found), place);
  } catch (error) {
    document.getElementById("new-error").textContent = error.message ?? t("door-offline");
    render(nothing, place);
  }
}

joinForm.addEventListener("submit", async (event) => {
  event.preventDefault();
  await ready;
  const code = joinForm.code.value.toUpperCase().replace(/[\s-]/g, "");
  const fits = /^[2-9A-HJ-NP-Z]{6}$/.test(code);
  document.getElementById("code-error").textContent = fits ? "" : t("start-bad-code");
  joinForm.code.setAttribute("aria-invalid", String(!fits));
  if (!fits) return;
  // whoever has joined here before goes on as the same person
  if (credential(code, "phone")) return location.assign(`/s/${code}/phone`);
  const button = joinForm.querySelector("button");
  button.disabled = true;
  try {
    const joined = await post("/api/join", { code });
    keepCredential(joined.code, "phone", joined);
    location.assign(`/s/${joined.code}/phone`);
  } catch (error) {
    if (error.code === "ended") return location.assign(`/s/${code}/follow`);
    if (error.retry_ms) return countDown(error, (words) => (document.getElementById("code-error").textContent = words), button);
    document.getElementById("code-error").textContent = error.message ?? t("door-offline");
    joinForm.code.setAttribute("aria-invalid", String(error.field === "code"));
    button.disabled = false;
  }
});

newForm.addEventListener("submit", async (event) => {
  event.preventDefault();
  await ready;
  const body = { agenda: newForm.agenda.value, tables: Number(newForm.tables.value), title: newForm.elements.title.value };
  body.purpose = newForm.purpose.value;
  body.outcomes = newForm.outcomes.value.split("\n").filter((outcome) => outcome.trim());
  body.keep = Number(newForm.elements.keep.value);
  body.starts_at = newForm.starts.value ? new Date(newForm.starts.value).getTime() : 0;
  if (follows?.code && newForm.same) body.follows = carried(newForm, follows.code);
  const button = newForm.querySelector("button");
  document.getElementById("new-error").textContent = "";
  button.disabled = true;
  try {
    show(await post("/api/sessions", body, { "X-Host-Key": newForm.host.value.trim(), ...(body.follows ? bearer : {}) }));
  } catch (error) {
    document.getElementById("new-error").textContent = error.message ?? t("door-offline");
  }
  button.disabled = false;
});

document.getElementById("practise").addEventListener("click", async ({ currentTarget: button }) => {
  await ready;
  if (!newForm.host.reportValidity()) return;
  const said = document.getElementById("practice-says");
  button.disabled = true;
  said.textContent = t("practice-starting");
  try {
    return await practise("", { "X-Host-Key": newForm.host.value.trim() });
  } catch (error) {
    document.getElementById("new-error").textContent = error.message ?? t("door-offline");
  }
  said.textContent = t("practice-offer-says");
  button.disabled = false;
});

function show(made) {
  const links = document.getElementById("links");
  const row = (label, link) => html`<li><a class="button wide" href=${link}>${label}</a></li>`;
  render(
    html`<h2 id="links-title" tabindex="-1">${t("start-ready", { code: made.code })}</h2>
      <p>${t("start-keep-links")}</p>
      <p><a class="button primary wide" href=${made.links.console}>${t("start-open-console")}</a></p>
      <ul class="plain">
        ${row(t("start-preview-link"), made.links.preview)} ${row(t("start-screen-link"), made.links.screen)} ${row(t("start-join-link"), made.links.join)}
      </ul>
      <details>
        <summary>${t("start-desks")}</summary>
        <ul class="plain">
          ${made.tables.map((table) => row(t("start-recorder-link", table), table.link))}
        </ul>
      </details>`,
    links,
  );
  links.hidden = false;
  document.getElementById("language-place").hidden = true; // another language would load the page anew, without the links
  document.getElementById("new-session").open = false;
  links.querySelector("h2").focus();
}
