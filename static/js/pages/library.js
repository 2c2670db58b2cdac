// All sessions of this machine, and search over them. The host's key stays in this page alone.

import { html, nothing, render } from "lit-html";
import { locale } from "facilitator/core/language.js";
import { loadMessages, t } from "facilitator/core/messages.js";
import { words } from "facilitator/core/ui.js";

const KINDS = ["line", "note", "answer", "challenge", "strategy", "parked", "theme", "photo"];
const WAIT = 250; // ms after the last key
const byId = (id) => document.getElementById(id);
const keyForm = byId("key-form");
const form = byId("search-form");
let key = new URLSearchParams(location.hash.slice(1)).get("host") ?? "";
let asked = 0;
let timer = 0;

await loadMessages(document.documentElement.lang);
history.replaceState(null, "", location.pathname);
keyForm.addEventListener("submit", (event) => {
  event.preventDefault();
  key = keyForm.host.value.trim();
  open();
});
if (key) open();

async function ask(path) {
  byId("library-error").textContent = "";
  try {
    const answer = await fetch(path, { headers: { "X-Host-Key": key } });
    const found = await answer.json();
    if (answer.ok) return found;
    byId("library-error").textContent = found.error.message;
  } catch {
    byId("library-error").textContent = t("door-offline");
  }
  return null;
}

async function open() {
  const found = await ask("/api/library");
  if (!found) return;
  keyForm.hidden = true;
  form.hidden = false;
  byId("library-opens").hidden = false;
  drawForm(found.sessions);
  showSessions(found.sessions);
}

function drawForm(sessions) {
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(() => look(sessions), WAIT);
  };
  render(
    html`<label>${t("library-words")} <input type="search" name="words" autocomplete="off" @input=${later} /></label>
      <label>${t("library-kind")}
        <select name="kind" @change=${later}>
          <option value="">${t("library-kind-all")}</option>
          ${KINDS.map((kind) => html`<option value=${kind}>${t(`library-kind-${kind}`)}</option>`)}
        </select></label>
      <label>${t("library-session")}
        <select name="code" @change=${later}>
          <option value="">${t("library-session-all")}</option>
          ${sessions.map((one) => html`<option value=${one.code}>${one.code} · ${one.practice ? `${t("practice-mark")}: ` : ""}${one.title}</option>`)}
        </select></label>
      <label>${t("library-affiliation")} <input name="affiliation" autocomplete="off" @input=${later} /></label>
      <label>${t("library-since")} <input name="since" type="date" @change=${later} /></label>
      <label>${t("library-until")} <input name="until" type="date" @change=${later} /></label>`,
    form,
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    look(sessions);
  });
}

async function look(sessions) {
  const wanted = new URLSearchParams();
  for (const name of ["words", "kind", "code", "affiliation"]) if (form[name].value.trim()) wanted.set(name, form[name].value.trim());
  if (form.since.value) wanted.set("since", new Date(`${form.since.value}T00:00`).getTime());
  if (form.until.value) wanted.set("until", new Date(`${form.until.value}T23:59:59`).getTime());
  const mine = ++asked;
  if (![...wanted].length) return showSessions(sessions);
  const found = await ask(`/api/library/search?${wanted}`);
  if (!found || mine !== asked) return;
  byId("library-said").textContent = t("library-found", { count: found.items.length });
  render(html`<ul class="plain library-list">${found.items.map(item)}</ul>`, byId("found"));
}

const day = (at) => new Date(at).toLocaleDateString(locale, { dateStyle: "medium" });

function item({ code, session, kind, id, text, affiliation, table, at }) {
  return html`<li>
    <p><a href="/s/${code}/at/${kind}:${id}">${words(text)}</a></p>
    <p class="quiet">${t(`library-kind-${kind}`)}${table ? html` · ${t("table-number", { number: table })}` : nothing}${affiliation ? html` · ${words(affiliation)}` : nothing}
      · ${words(session)} (${code})${at ? ` · ${day(at)}` : nothing}</p>
  </li>`;
}

function showSessions(sessions) {
  byId("library-said").textContent = t("library-sessions", { count: sessions.length });
  render(
    html`<ul class="plain library-list">
      ${sessions.map(({ code, title, at, people, state, practice }) => html`<li>
        <p><strong>${words(title)}</strong> <bdi>${code}</bdi>${practice ? html` <span class="library-practice">${t("practice-mark")}</span>` : nothing}</p>
        <p class="quiet">${day(at)} · ${t("library-people", { count: people })} · ${t(`library-is-${state}`)}</p>
        <p class="library-links"><a href="/s/${code}/console">${t("library-console")}</a> <a href="/s/${code}/report">${t("after-report")}</a>
          <a href="/s/${code}/follow">${t("after-followup")}</a></p>
      </li>`)}
    </ul>`,
    byId("found"),
  );
}
