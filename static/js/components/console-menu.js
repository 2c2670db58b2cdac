// A table's menu: everything a facilitator may do for one table, each answer beside its button.

import { html, nothing } from "lit-html";
import { keyed } from "lit-html/directives/keyed.js";
import { t } from "facilitator/core/messages.js";
import { chartOf, openTables, rows } from "facilitator/core/rows.js";
import { icon } from "facilitator/components/console-icons.js";
import { tableLinks } from "facilitator/components/console-links.js";
import { tableMessages } from "facilitator/components/console-messages.js";
import { paperSection } from "facilitator/components/paper.js";
import { spotlightSpec } from "facilitator/components/console-screen.js";
import { helpDoneSpec, recorderWords } from "facilitator/components/console-tile.js";

// The content of the dialog for the table of this number; nothing where none is open.
export function tableMenu(context, number, close) {
  const table = rows.get("table", String(number));
  if (!table) return nothing;
  return keyed(
    number,
    html`<header class="console-dialog-head">
        <h2 id="console-menu-title">${t("console-table", { number })} <bdi>${table.name}</bdi></h2>
        <button type="button" class="console-button" data-close @click=${close}>${t("console-close")}</button>
      </header>
      ${table.closed ? html`<p>${t("console-table-removed")}</p>` : open(context, table, close)}`,
  );
}

function open(context, table, close) {
  const { actions } = context;
  return html`${help(table, actions)} ${tableMessages(context, table)} ${pen(table, actions)} ${chart(table, actions)} ${tableLinks(context, table)}
    ${group(table, actions)} ${rename(table, actions)} ${seats(table, actions)} ${stepFree(table, actions)} ${merge(table, actions, close)} ${paperSection(context, table)} ${remove(table, actions, close)}`;
}

function help(table, actions) {
  if (!rows.get("help", table.id)?.open) return nothing;
  return html`<section>
    <h3 class="console-mark">${icon("help")} ${t("console-visit-help")}</h3>
    ${actions.button(helpDoneSpec(table, "menu"))} ${actions.answer(`menu ${table.number}`)}
  </section>`;
}

function pen(table, actions) {
  const place = `pen ${table.number}`;
  const people = rows
    .all("participant")
    .filter((person) => person.table === table.number)
    .sort((a, b) => a.joined_at - b.joined_at);
  return html`<section class="console-pen">
    <h3>${t("console-pen")}</h3>
    <p>${t("console-recorder-is")} <strong><bdi>${recorderWords(table)}</bdi></strong></p>
    ${table.pen ? actions.button(giveSpec(table, "", t("console-take-pen"), place)) : nothing} ${actions.answer(place)}
    ${people.length ? nothing : html`<p class="console-empty">${t("console-nobody-seated")}</p>`}
    <ul class="console-people">
      ${people.map((person, place_at) => personItem(table, person, place_at, actions, place))}
    </ul>
  </section>`;
}

function personItem(table, person, at, actions, place) {
  const name = person.name || t("console-person-unnamed", { n: at + 1 });
  const words = t("console-give-pen-to", { name });
  return html`<li>
    <span><bdi>${name}</bdi>${person.affiliation ? html`, <bdi>${person.affiliation}</bdi>` : nothing}</span>
    ${
      table.pen === person.id
        ? html`<span class="console-mark">${icon("pen")} ${t("console-records")}</span>`
        : actions.button(giveSpec(table, person.id, words, place), {
            content: t("console-give-pen"),
            label: words,
          })
    }
  </li>`;
}

function giveSpec(table, participant, label, place) {
  const id = `pen ${table.number} ${participant}`;
  return { id, place, name: "pen.give", args: { table: table.number, participant }, label };
}

function chart(table, actions) {
  const sheet = chartOf(table.number);
  if (!sheet) return nothing;
  const place = `chart ${sheet.id}`;
  const spec = sheet.posted
    ? { id: place, name: "chart.unpost", args: { chart: sheet.id }, label: t("console-unpost") }
    : { id: place, name: "chart.post", args: { chart: sheet.id }, label: t("console-post-for-them") };
  return html`<section>
    <h3>${t("console-chart")}</h3>
    <p>${sheet.posted ? html`${icon("posted")} ${t("console-on-wall")}` : t("console-not-posted")}</p>
    ${actions.button(spec)} ${actions.button(spotlightSpec("chart", sheet.id, "projection-show-chart", place))} ${actions.answer(place)}
  </section>`;
}

// A table that is too small goes to another; both charts stay.
function merge(table, actions, close) {
  const others = openTables().filter((one) => one.number !== table.number);
  if (!others.length) return nothing;
  const place = `merge ${table.number}`;
  const send = (event) => {
    event.preventDefault();
    const into = Number(event.target.into.value);
    actions.press({ id: place, place, name: "table.merge", args: { table: table.number, into }, label: t("people-merge-button"), after: close });
  };
  return html`<section><form class="console-form" @submit=${send}>
    <label for="merge-into">${t("people-merge")}</label>
    <div><select id="merge-into" name="into">${others.map((one) => html`<option value=${one.number}>${one.number}</option>`)}</select>
      <button class="console-button">${t("people-merge-button")}</button></div>
    ${actions.answer(place)}
  </form></section>`;
}

function group(table, actions) {
  const groups = rows.all("group").sort((a, b) => a.position - b.position);
  if (groups.length < 2) return nothing;
  const place = `group ${table.number}`;
  const spec = (to) => ({
    id: `${place} ${to.id}`,
    place,
    name: "table.move",
    args: { table: table.number, group: to.id },
    label: t("console-move-to", { group: to.name }),
  });
  return html`<section>
    <h3>${t("console-group")}</h3>
    <p>${t("console-group-is", { group: groups.find((one) => one.id === table.group)?.name ?? "–" })}</p>
    ${groups.filter((to) => to.id !== table.group).map((to) => actions.button(spec(to)))} ${actions.answer(place)}
  </section>`;
}

function rename(table, actions) {
  const place = `name ${table.number}`;
  const spec = (name) => ({
    id: place,
    name: "table.rename",
    args: { table: table.number, name },
    label: "",
    done: t("console-saved"),
  });
  return form(
    place,
    t("console-table-name"),
    actions,
    html`<input id=${fieldId(place)} name="value" type="text" autocomplete="off" value=${table.name} />`,
    (value) => actions.press(spec(value)),
  );
}

function seats(table, actions) {
  const place = `seats ${table.number}`;
  const spec = (count) => ({
    id: place,
    name: "table.limit",
    args: { table: table.number, seats: count },
    label: "",
    done: t("console-saved"),
  });
  return form(
    place,
    t("console-seats"),
    actions,
    html`<input id=${fieldId(place)} name="value" type="number" min="0" max="999" step="1" value=${table.seats || ""} />`,
    (value) => actions.press(spec(Number(value) || 0)),
  );
}

function stepFree(table, actions) {
  const place = `step-free ${table.number}`;
  const args = { table: table.number, step_free: !table.step_free };
  const spec = { id: place, name: "table.step_free", args, label: t(table.step_free ? "seating-step-free-off" : "seating-step-free-on") };
  return html`<section>${actions.button(spec)} ${actions.answer(place)}</section>`;
}

const fieldId = (place) => `console-${place.replace(" ", "-")}`;

function form(place, label, actions, input, save) {
  const submit = (event) => {
    event.preventDefault();
    save(event.currentTarget.elements.value.value);
  };
  return html`<form class="console-form" @submit=${submit}>
    <label for=${fieldId(place)}>${label}</label>
    <div>${input}<button class="console-button">${t("console-save")}</button></div>
    ${actions.answer(place)}
  </form>`;
}

function remove(table, actions, close) {
  const place = `remove ${table.number}`;
  const label = t("console-remove-table", { number: table.number });
  const args = { table: table.number };
  const spec = { id: place, name: "table.remove", args, label, confirm: true, big: true, after: close };
  return html`<section>
    <h3>${t("console-remove")}</h3>
    <p>${t("console-remove-says", { people: table.seated })}</p>
    ${actions.button(spec, { kind: "is-warning" })} ${actions.answer(place)}
  </section>`;
}
