// Webhooks: which addresses are told of events, and what became of the last deliveries.

import { signal } from "@preact/signals-core";
import { html, nothing } from "lit-html";
import { locale } from "facilitator/core/language.js";
import { t } from "facilitator/core/messages.js";
import { rows } from "facilitator/core/rows.js";

const EVENTS = ["stage", "post", "response", "publication"];
const SHOWN = 5; // deliveries of a hook
const secret = signal(null); // {hook, secret}: of the one just made; shown once
const problem = signal("");

export function hooksPart(context) {
  const hooks = rows.all("hook").sort((a, b) => a.added_at - b.added_at);
  return html`<h2 id="after-hooks-title">${t("hooks-title")}</h2>
    <p>${t("hooks-says")}</p>
    <ul class="plain">${hooks.map((hook) => hookItem(hook, context))}</ul>
    <form class="console-form" @submit=${(event) => add(event, context)}>
      <label for="hook-url">${t("hooks-url")}</label>
      <input id="hook-url" name="url" type="url" required autocomplete="off" aria-describedby="hook-error" />
      <fieldset>
        <legend>${t("hooks-events")}</legend>
        ${EVENTS.map((event) => html`<label class="after-outcome"><input type="checkbox" name="event" value=${event} checked /> ${t(`hooks-event-${event}`)}</label>`)}
      </fieldset>
      <p id="hook-error" class="error" role="alert">${problem.value}</p>
      <button class="console-button">${t("hooks-add")}</button>
    </form>`;
}

function hookItem(hook, { actions }) {
  const place = `hook ${hook.id}`;
  const last = rows
    .all("delivery")
    .filter((row) => row.hook === hook.id)
    .sort((a, b) => b.made_at - a.made_at)
    .slice(0, SHOWN);
  const button = (name, args, label, confirm) =>
    actions.button({ id: `${name} ${hook.id}`, place, name, args: { hook: hook.id, ...args }, label, confirm, done: t("console-saved") });
  return html`<li class="after-hook">
    <p><strong><bdi>${hook.url}</bdi></strong> ${hook.paused ? t("hooks-paused") : nothing}</p>
    <p class="quiet">${hook.events.map((event) => t(`hooks-event-${event}`)).join(" · ")}</p>
    ${
      secret.value?.hook === hook.id
        ? html`<p class="after-secret">${t("hooks-secret")} <code>${secret.value.secret}</code></p>`
        : nothing
    }
    <p class="after-buttons">
      ${button("hook.test", {}, t("hooks-test"))} ${button("hook.pause", { paused: !hook.paused }, t(hook.paused ? "hooks-resume" : "hooks-pause"))}
      ${button("hook.remove", {}, t("hooks-remove"), true)}
    </p>
    ${actions.answer(place)}
    <ul>${last.map((row) => html`<li>${delivery(row)}</li>`)}</ul>
  </li>`;
}

function delivery(row) {
  const when = new Date(row.made_at).toLocaleTimeString(locale, { timeStyle: "medium" });
  const what = t(row.event === "test" ? "hooks-event-test" : `hooks-event-${row.event}`);
  return t(`hooks-${row.state}`, { when, what, tries: row.tries, why: t("hooks-why", { problem: row.problem, status: String(row.status) }) });
}

async function add(event, { code, token }) {
  event.preventDefault();
  const form = event.target;
  const events = [...form.querySelectorAll("[name=event]:checked")].map((box) => box.value);
  problem.value = "";
  try {
    const answer = await fetch(`/api/s/${code}/hooks`, {
      method: "POST",
      headers: { "Content-Type": "application/json", Authorization: `Bearer ${token}` },
      body: JSON.stringify({ url: form.url.value, events }),
    });
    const made = await answer.json();
    if (!answer.ok) throw made.error;
    secret.value = made;
    form.reset();
  } catch (error) {
    problem.value = error.message ?? t("door-offline");
  }
}
