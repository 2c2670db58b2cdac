// The regroup stage: people change places. Phones say where to go, the screen says the rule aloud.

import { html, nothing } from "lit-html";
import { last } from "facilitator/core/lists.js";
import { t } from "facilitator/core/messages.js";
import { draw, slot } from "facilitator/core/page.js";
import { currentStage, openTables, rows } from "facilitator/core/rows.js";
import { tableName, words } from "facilitator/core/ui.js";
import { turnPages } from "facilitator/components/screen-pages.js";

const now = () => (currentStage()?.kind === "regroup" ? currentStage() : null);

// The rule in a sentence that can be said aloud and followed without a phone.
function rule(stage) {
  const { rule: name, by } = stage.settings;
  const end = last(openTables())?.number ?? 0;
  const moves = name === "rotate" || name === "host_stays";
  return html`<p>${t(`regroup-${name}`, { by })}</p>
    ${moves && !stage.settings.new_faces ? html`<p>${t("regroup-ring", { last: end })}</p>` : nothing}`;
}

export function phone(section, context) {
  const { me, outbox, table, changing } = context;
  draw(slot(section, "place"), () => {
    const stage = now();
    if (!stage) return nothing;
    if (stage.settings.rule === "choice") {
      return html`${rule(stage)}
        <p>${t("regroup-you-are-at", { table: tableName(table()) })}</p>
        <button class="primary wide" @click=${() => (changing.value = true)}>${t("regroup-choose")}</button>`;
    }
    const place = rows.get("place", `${stage.id}.${me.participant}`);
    if (!place) return html`<p>${t("regroup-no-place")}</p>`;
    return html`${whereTo(place, table())} ${withWhom(place, me)}
      ${place.arrived
        ? html`<p role="status">✓ ${t("regroup-arrived")}</p>`
        : html`<button class="primary wide" @click=${() => outbox.put("place.arrive", { stage: stage.id })}>
            ${t("regroup-i-am-there")}
          </button>`}`;
  });
}

function whereTo(place, here) {
  if (place.circle) {
    return html`<p class="go-to"><strong>${t(`regroup-${place.circle}`)}</strong></p><p>${t(`regroup-${place.circle}-says`)}</p>`;
  }
  if (place.table === here?.number && !place.arrived) return html`<p class="go-to">${t("regroup-stay", { table: tableName(here) })}</p>`;
  const target = rows.get("table", String(place.table));
  return html`<p class="go-to">${t("regroup-go-to")} <strong>${target ? tableName(target) : place.table}</strong></p>`;
}

function withWhom(place, me) {
  const party = place.party ? rows.get("party", place.party) : null;
  if (!party) return nothing;
  const others = party.members.map((id, at) => [id, party.names[at]]).filter(([id]) => id !== me.participant);
  const named = others.map(([, name]) => name).filter(Boolean);
  const unnamed = others.length - named.length;
  return html`<p>${t("regroup-with", { count: others.length })}</p>
    <ul class="plain">
      ${named.map((name) => html`<li><strong>${words(name)}</strong></li>`)}
      ${unnamed ? html`<li>${t("regroup-unnamed", { count: unnamed })}</li>` : nothing}
    </ul>`;
}

export function desk(section) {
  draw(slot(section, "rule"), () => (now() ? rule(now()) : nothing));
}

export function screen(section) {
  turnPages(slot(section, "rule"));
  draw(slot(section, "rule"), () => (now() ? rule(now()) : nothing));
}

export function console(section, context) {
  draw(slot(section, "places"), () => (now() ? places(context, now()) : nothing));
}

export function ahead(section, context, stage) {
  draw(section, () =>
    stage()?.kind === "regroup" && stage().settings.rule !== "choice"
      ? html`<h2>${words(stage().title)}</h2>${places(context, stage())}`
      : nothing,
  );
}

// Who goes where, who is not there yet; one person may be sent elsewhere.
function places({ actions, outbox }, stage) {
  const all = rows.all("place").filter((place) => place.stage === stage.id);
  const missing = all.filter((place) => !place.arrived);
  const spec = { id: `regroup ${stage.id}`, name: "regroup.plan", args: { stage: stage.id }, confirm: all.length > 0, label: t(all.length ? "regroup-plan-again" : "regroup-plan") };
  const send = (place) => (event) =>
    outbox.put("place.change", { stage: stage.id, participant: place.participant, table: Number(event.target.value) });
  const name = (place) => rows.get("participant", place.participant)?.name || t("somebody");
  const movable = stage.settings.rule !== "choice" && !all.some((place) => place.circle || place.party);
  return html`<p>${t("regroup-count", { there: all.length - missing.length, all: all.length })}</p>
    <p>${actions.button(spec)} ${actions.answer(spec.id)}</p>
    ${missing.length && movable
      ? html`<details>
          <summary>${t("regroup-missing", { count: missing.length })}</summary>
          <ul class="plain regroup-missing">
            ${missing.slice(0, 200).map(
              (place) => html`<li>
                <bdi>${name(place)}</bdi>
                <select aria-label=${t("regroup-send", { name: name(place) })} @change=${send(place)}>
                  ${openTables().map((table) => html`<option value=${table.number} ?selected=${table.number === place.table}>${tableName(table)}</option>`)}
                </select>
              </li>`,
            )}
          </ul>
        </details>`
      : nothing}`;
}
