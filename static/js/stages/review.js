// The review stage: what came of the last session. The projector pages through it, phones say what is still true.

import { html, nothing } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import { t } from "facilitator/core/messages.js";
import { draw, slot } from "facilitator/core/page.js";
import { currentStage, rows, session } from "facilitator/core/rows.js";
import { words } from "facilitator/core/ui.js";
import { turnPages } from "facilitator/components/screen-pages.js";

const VALUES = ["still_true", "changed", "done"];
const COUNTS = { still_true: "still", changed: "differs", done: "finished" };
const CHANGED = ["focus", "purpose", "outcome", "needed"];

const carried = () => rows.all("carried").sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));
const shown = () => carried().filter((item) => item.shown);

export function phone(section, context) {
  draw(slot(section, "changed"), changed);
  draw(slot(section, "list"), () => list(shown(), (item) => taps(item, context)));
}

export function desk(section) {
  draw(slot(section, "list"), () => [changed(), list(shown(), counts)]);
}

export function console(section, { actions }) {
  const toggle = (item) =>
    actions.button(
      {
        id: `carried ${item.id}`,
        name: "carried.show",
        args: { carried: item.id, shown: !item.shown },
        label: t(item.shown ? "review-hide" : "review-show"),
      },
      { kind: "is-small" },
    );
  draw(slot(section, "list"), () => {
    if (currentStage()?.kind !== "review") return nothing;
    return html`<h3>${t("review-title", { count: carried().length })}</h3>
      ${changed()} ${list(carried(), (item) => html`${counts(item)} ${toggle(item)} ${actions.answer(`carried ${item.id}`)}`)}`;
  });
}

// What has changed since, then one after the other, the promised first; nothing but what the organisers carried over, so nothing needs release.
export function screen(section) {
  turnPages(slot(section, "wall"));
  draw(slot(section, "wall"), () => [
    CHANGED.some((name) => session()?.changed?.[name]) ? html`<article class="review-item">${changed()}</article>` : nothing,
    ...shown().map((item) => html`<article class="review-item">${body(item)} ${counts(item)}</article>`),
  ]);
}

const list = (items, extra) =>
  items.length
    ? html`<ul class="plain review-list">
        ${repeat(items, (item) => item.id, (item) => html`<li class="review-item" data-shown=${String(item.shown)}>${body(item)} ${extra(item)}</li>`)}
      </ul>`
    : html`<p>${t("review-empty")}</p>`;

function body(item) {
  const became = item.outcome ? t(`response-${item.outcome.replace("_", "-")}`) : t("review-open");
  const who = [item.owner, item.due].filter(Boolean).join(", ");
  return html`<p class="review-kind">${t(`review-kind-${item.kind}`)}${item.table ? html` · ${t("table-number", { number: item.table })}` : nothing}</p>
    <p class="review-text">${words(item.text)}</p>
    ${item.why ? html`<p>${words(item.why)}</p>` : nothing}
    ${
      item.kind === "step" || (item.kind === "strategy" && !item.outcome)
        ? nothing
        : html`<p><strong>${item.done ? t("review-done") : became}</strong> ${item.reason ? words(item.reason) : nothing}</p>`
    }
    ${who ? html`<p>${words(who)}</p>` : nothing}`;
}

function counts(item) {
  const said = VALUES.filter((value) => item[COUNTS[value]]);
  return said.length
    ? html`<p class="review-counts">${said.map((value) => t(`review-count-${value}`, { count: item[COUNTS[value]] })).join(" · ")}</p>`
    : nothing;
}

function taps(item, { outbox, me }) {
  if (currentStage()?.settings.taps === false) return counts(item);
  const own = rows.get("reviewed", `${item.id}.${me}`)?.value ?? "";
  const send = (value) => outbox.put("carried.tap", { carried: item.id, value: value === own ? "" : value });
  return html`<div class="review-taps" role="group" aria-label=${t("review-taps")}>
      ${VALUES.map((value) => html`<button type="button" aria-pressed=${String(own === value)} @click=${() => send(value)}>${t(`review-${value}`)}</button>`)}
    </div>
    ${counts(item)}`;
}

// What the organisers say has changed since the last time.
function changed() {
  const said = session()?.changed ?? {};
  const told = CHANGED.filter((name) => said[name]);
  if (!told.length) return nothing;
  return html`<div class="review-changed">
    <p class="review-text">${t("review-changed-since")}</p>
    <dl>${told.map((name) => html`<dt>${t(`review-changed-${name}`)}</dt><dd>${words(said[name])}</dd>`)}</dl>
  </div>`;
}
