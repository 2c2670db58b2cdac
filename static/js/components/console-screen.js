// The projectors in the facilitator's hand: live beside what waits to be let on; blank, freeze, back; one choice a screen.

import { signal } from "@preact/signals-core";
import { html, nothing } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import { t } from "facilitator/core/messages.js";
import { currentStage, rows, session } from "facilitator/core/rows.js";
import { words } from "facilitator/core/ui.js";
import { isMuted, mute } from "facilitator/components/bells.js";
import { phoneWords } from "facilitator/components/released.js";
import { MAIN, projection } from "facilitator/components/screen-projection.js";

const FEW = 8; // so many of what waits are listed; the rest is counted
const chosen = signal(MAIN);
const looking = signal(false);

export const chosenScreen = () => chosen.value;

const screens = () => rows.all("projection").filter((row) => row.id !== MAIN && !row.removed);
const screenName = (id) => (id === MAIN ? t("projection-main") : (rows.get("projection", id)?.name ?? id));

export function screenPanel(context) {
  const { actions } = context;
  const row = projection(chosen.value);
  const waiting = phoneWords().filter((item) => !rows.get("release", `${item.kind}.${item.id}`));
  return html`<h2 id="console-screen-title">${t("projection-title")}</h2>
    ${screens().length ? chooser() : nothing}
    <p class="projection-live" role="status">${t("projection-live", { what: liveWords(row) })}${row.frozen ? html` · <strong>${t("projection-frozen")}</strong>` : nothing}</p>
    <p class="row">
      ${actions.button(blankSpec(row))} ${actions.button(freezeSpec(row))}
      ${row.before?.length ? actions.button(spec("screen.back", { screen: row.id }, "projection-back")) : nothing}
      ${row.shows === "spotlight" || row.shows === "replay" ? actions.button(spec("screen.stage", { screen: row.id }, "projection-to-stage")) : nothing}
    </p>
    ${actions.answer("screen")} ${look(context, row)} ${session()?.release ? queue(actions, waiting) : nothing} ${onScreen(actions)}
    <label class="console-switch"
      ><input type="checkbox" .checked=${session()?.release ?? true} @change=${(event) => context.outbox.put("session.release", { on: event.target.checked })} />
      ${t("projection-rule")}</label
    >
    ${sounds(context)} ${moreScreens(context)}`;
}

const spec = (name, args, label) => ({ id: `${name} ${JSON.stringify(args)}`, place: "screen", name, args, label: t(label), live: true });

// One id for both ways: pressed twice, a button must not take back what it did.
export function blankSpec(row = projection(chosen.peek())) {
  const isBlank = row.shows === "blank";
  const made = spec("screen.blank", { screen: row.id, on: !isBlank }, isBlank ? "projection-unblank" : "projection-blank");
  return { ...made, id: `screen.blank ${row.id}` };
}

function freezeSpec(row) {
  const made = spec("screen.freeze", { screen: row.id, on: !row.frozen }, row.frozen ? "projection-unfreeze" : "projection-freeze");
  return { ...made, id: `screen.freeze ${row.id}` };
}

// "Put on the screen", for a panel that draws the thing itself.
export function spotlightSpec(kind, id = "", label = "projection-show", place = "screen") {
  return { ...spec("screen.show", { kind, id, screen: chosen.peek() }, label), id: `spotlight ${kind} ${id}`, place };
}

function liveWords(row) {
  if (row.shows === "blank") return t("projection-blank-now");
  if (row.shows === "replay") return t("projection-kind-replay");
  if (row.shows === "spotlight") return t(`projection-kind-${row.on_kind}`, { table: rows.get("chart", row.on)?.table ?? 0 });
  return currentStage()?.title ?? t("projection-lobby");
}

function chooser() {
  return html`<p><label for="projection-which">${t("projection-which")}</label>
    <select id="projection-which" @change=${(event) => (chosen.value = event.target.value)}>
      ${[MAIN, ...screens().map((row) => row.id)].map((id) => html`<option value=${id} ?selected=${id === chosen.value}>${screenName(id)}</option>`)}
    </select></p>`;
}

const addressOf = ({ links }, id) => {
  const link = links.all.value?.links.screen ?? "";
  return id === MAIN ? link : link.replace("/screen", `/screen?screen=${id}`);
};

// The very page the projector has, small.
function look(context, row) {
  const address = addressOf(context, row.id);
  return html`<details @toggle=${(event) => (looking.value = event.target.open)}>
    <summary>${t("projection-look")}</summary>
    ${looking.value && address
      ? html`<div class="projection-frame"><iframe src=${address} title=${t("projection-frame")} tabindex="-1" loading="lazy"></iframe></div>`
      : nothing}
  </details>`;
}

function queue(actions, waiting) {
  const give = (items) => ({ ...spec("release.give", { items: items.map(({ kind, id }) => ({ kind, id })) }, "projection-release"), id: `release ${items.length === 1 ? items[0].id : "all"}` });
  const few = waiting.slice(0, FEW);
  return html`<p class="projection-count"><strong>${t("projection-waiting", { count: waiting.length })}</strong> <span class="quiet">${t("projection-waiting-says")}</span></p>
    ${waiting.length ? html`<p>${actions.button({ ...give(waiting.slice(0, 500)), label: t("projection-release-all", { count: waiting.length }) })}</p>` : nothing}
    <ul class="projection-queue">
      ${repeat(few, (item) => item.id, (item) => html`<li>
        <p>${item.table ? html`<span class="quiet">${t("projection-from", { table: item.table })}</span> ` : nothing}${words(item.text)}</p>
        <p class="row">${actions.button(give([item]), { kind: "is-small" })}
          ${item.kind === "affiliation" ? nothing : actions.button(spotlightSpec(item.kind, item.id), { kind: "is-small" })}</p>
      </li>`)}
    </ul>`;
}

// What was let on in this stage, to be taken off again.
function onScreen(actions) {
  const given = phoneWords().filter((item) => rows.get("release", `${item.kind}.${item.id}`));
  if (!given.length) return nothing;
  const take = ({ kind, id }) => ({ ...spec("release.take", { kind, id }, "projection-take"), id: `take ${id}` });
  return html`<details><summary>${t("projection-released", { count: given.length })}</summary>
    <ul class="projection-queue">
      ${given.slice(0, 50).map((item) => html`<li><p>${words(item.text)}</p><p>${actions.button(take(item), { kind: "is-small" })}</p></li>`)}
    </ul></details>`;
}

function sounds({ outbox }) {
  return html`<label class="console-switch"
      ><input type="checkbox" .checked=${session()?.sounds ?? false} @change=${(event) => outbox.put("session.sounds", { on: event.target.checked })} />
      ${t("sounds-on")}</label
    >
    ${session()?.sounds
      ? html`<label class="console-switch"><input type="checkbox" .checked=${isMuted()} @change=${(event) => mute(event.target.checked)} /> ${t("sounds-mute")}</label>`
      : nothing}`;
}

function moreScreens(context) {
  const { actions } = context;
  const add = (event) => {
    event.preventDefault();
    const { name } = event.target;
    actions.press(spec("screen.add", { name: name.value }, "projection-add-button"));
    name.value = "";
  };
  return html`<details class="projection-more"><summary>${t("projection-add")}</summary>
    <ul class="plain">
      ${screens().map((row) => html`<li><bdi>${row.name}</bdi>
        <a class="console-button is-small" href=${addressOf(context, row.id)} target="_blank" rel="noopener">${t("projection-open")}</a>
        ${actions.button({ ...spec("screen.remove", { screen: row.id }, "projection-remove"), confirm: true }, { kind: "is-small" })}</li>`)}
    </ul>
    <form class="row" @submit=${add}><input name="name" required maxlength="80" aria-label=${t("projection-add-name")} placeholder=${t("projection-add-name")} />
      <button class="console-button">${t("projection-add-button")}</button></form>
    ${actions.button(spotlightSpec("parking", "", "projection-show-parking"))}
  </details>`;
}
