// The response log: a list to choose from, filtered, and one form for all that is chosen.

import { computed, signal } from "@preact/signals-core";
import { html, nothing } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import { isExpected, items, KINDS, stateOf } from "facilitator/components/after-items.js";
import { createResponseForm } from "facilitator/components/after-response.js";
import { listed } from "facilitator/components/lists.js";
import { t } from "facilitator/core/messages.js";
import { openTables } from "facilitator/core/rows.js";
import { words } from "facilitator/core/ui.js";

const STATES = ["none", "draft", "changed", "released"];
const AT_ONCE = 200; // items drawn; the rest on request
const ALL = { kind: "expected", state: "", table: "", words: "" };

export function createLog(context) {
  const filter = signal(ALL);
  const shownUpTo = signal(AT_ONCE);
  const chosen = signal(new Set());
  const responseForm = createResponseForm(context);
  const all = computed(items);
  const found = computed(() => all.value.filter((item) => passes(item, filter.value)));
  const set = (name) => (event) => {
    filter.value = { ...filter.value, [name]: event.target.value };
    shownUpTo.value = AT_ONCE;
  };
  const choose = (ids, on) => {
    const next = new Set(chosen.peek());
    for (const id of ids) on ? next.add(id) : next.delete(id);
    chosen.value = next;
  };
  const picked = () => all.value.filter((item) => chosen.value.has(item.id));
  const done = (items) => {
    choose(items.map((item) => item.id), false);
    boxOf(items[0].id)?.focus(); // the form is gone from under the hand; the list goes on where it was
  };

  return () => html`<h2 id="after-log-title">${t("after-log")}</h2>
    ${counts(all.value, context)} ${filters(filter.value, set)}
    <div class="after-log">
      ${responseForm(picked(), done)}
      <div @keydown=${byKeys}>
        ${found.value.length ? chooseAll(found.value, chosen.value, choose) : nothing}
        <ul class="after-items">
          ${repeat(found.value.slice(0, shownUpTo.value), (item) => item.id, (item) => entry(item, chosen.value, choose))}
        </ul>
        ${found.value.length ? nothing : html`<p class="quiet">${t(all.value.length ? "after-none-found" : "after-nothing-yet")}</p>`}
        ${
          found.value.length > shownUpTo.value
            ? html`<button type="button" class="console-button" @click=${() => (shownUpTo.value += AT_ONCE)}>
                ${t("after-more", { count: found.value.length - shownUpTo.value })}
              </button>`
            : nothing
        }
        ${
          chosen.value.size
            ? html`<p class="after-jump"><button type="button" class="console-button is-primary" @click=${toForm}>${t("after-jump", { count: chosen.value.size })}</button></p>`
            : nothing
        }
      </div>
    </div>`;
}

const boxOf = (id) => document.querySelector(`.after-items input[value="${id}"]`) ?? document.querySelector(".after-choose-all input");

// The form may be a thousand lines away.
function toForm() {
  const form = document.getElementById("response-form");
  form.scrollIntoView({ block: "nearest" });
  (form.querySelector("[name=outcome]:checked") ?? form.querySelector("[name=outcome]"))?.focus();
}

function byKeys(event) {
  if (event.key !== "Enter" || event.target.type !== "checkbox") return;
  event.preventDefault();
  toForm();
}

function counts(all, { actions }) {
  const waited = all.filter(isExpected);
  const none = waited.filter((item) => stateOf(item) === "none").length;
  const ready = all.filter((item) => ["draft", "changed"].includes(stateOf(item))).length;
  return html`<p class="after-count">${t("after-without", { n: none, of: waited.length })} ${t("after-ready", { count: ready })}</p>
    ${
      ready
        ? actions.button({
            id: "release all",
            name: "response.release",
            args: { responses: [] },
            label: t("after-release-all", { count: ready }),
            confirm: true,
          })
        : nothing
    }
    ${actions.answer("release all")}`;
}

function filters(filter, set) {
  const choice = (name, label, options) => html`<label
    >${label}
    <select name=${name} @change=${set(name)}>
      ${options.map(([value, text]) => html`<option value=${value} ?selected=${filter[name] === value}>${text}</option>`)}
    </select></label
  >`;
  return html`<div class="after-filters" role="search" aria-label=${t("after-filter")}>
    ${choice("kind", t("after-kind"), [["expected", t("after-kind-expected")], ["", t("after-kind-all")], ...KINDS.map((kind) => [kind, t(`after-kind-${kind}`)])])}
    ${choice("state", t("after-state"), [["", t("after-state-all")], ...STATES.map((state) => [state, t(`after-state-${state}`)])])}
    ${choice("table", t("after-table"), [["", t("after-table-all")], ...openTables().map(({ number }) => [String(number), t("table-number", { number })])])}
    <label>${t("after-words")} <input type="search" name="words" autocomplete="off" @input=${set("words")} .value=${filter.words} /></label>
  </div>`;
}

function passes(item, { kind, state, table, words }) {
  if (kind === "expected" ? !isExpected(item) : kind && item.kind !== kind) return false;
  if (state && stateOf(item) !== state) return false;
  if (table && !item.tables.includes(Number(table))) return false;
  return plain(`${item.text} ${item.response?.reason ?? ""}`).includes(plain(words.trim()));
}

// Without accents and case, as people search.
const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

function chooseAll(found, chosen, choose) {
  const every = found.every((item) => chosen.has(item.id));
  return html`<label class="after-choose-all">
    <input type="checkbox" .checked=${every} @change=${(event) => choose(found.map((item) => item.id), event.target.checked)} />
    ${t("after-choose-all", { count: found.length })}
  </label>`;
}

function entry(item, chosen, choose) {
  const state = stateOf(item);
  return html`<li data-state=${state}>
    <label>
      <input type="checkbox" value=${item.id} .checked=${chosen.has(item.id)} @change=${(event) => choose([item.id], event.target.checked)} />
      <span class="after-item">
        <span class="after-item-kind">${t(`after-one-${item.kind}`)}</span> ${words(item.text)}
        <span class="quiet">
          ${item.tables.filter(Boolean).length ? t("after-from", { count: item.tables.length, tables: listed(item.tables) }) : nothing}
          ${item.too ? html` · ${t("after-too", { count: item.too })}` : nothing}
          ${item.type ? html` · ${words(item.type)}` : nothing}
        </span>
        <span class="after-item-state">
          <strong>${t(item.response?.outcome ? `response-${item.response.outcome.replace("_", "-")}` : "response-none")}</strong>
          ${state === "none" || state === "released" ? nothing : html`<em>${t(`after-state-${state}`)}</em>`}
          ${item.response?.reason ? words(item.response.reason) : nothing}
        </span>
      </span>
    </label>
  </li>`;
}
