// What the projector says, as text.

import { html, nothing } from "lit-html";
import { timeLeft } from "facilitator/core/clock.js";
import { t } from "facilitator/core/messages.js";
import { openTables, roomStage, rows, session, topicsNow } from "facilitator/core/rows.js";
import { tableAndGroup, words } from "facilitator/core/ui.js";
import { postedCount } from "facilitator/components/wall-count.js";
import { onStage } from "facilitator/components/turns.js";
import { roundNow, spokenRule } from "facilitator/components/walk-round.js";

export const bigScreenSays = () => html`<div role="status" class="big-screen-says">${says()}</div> ${minutes()}`;

function says() {
  const stage = roomStage();
  const shown = rows.get("aloud", "main");
  if (shown?.shows === "blank" || shown?.shows === "replay") return html`<p>${t(`big-screen-${shown.shows}`)}</p>`;
  if (shown?.shows === "spotlight" && shown.text.length) return spotlight(shown);
  if (session()?.state === "ended") return html`<p>${t("session-ended")}</p>`;
  if (!stage) return html`<p>${words(session()?.title ?? "")}</p>`;
  return html`<h3>${words(stage.title)}</h3>
    ${stage.instructions ? html`<p dir="auto">${stage.instructions}</p>` : nothing} ${ofKind(stage)}`;
}

function spotlight({ kind, table, text }) {
  const from = rows.get("table", String(table));
  return html`<h3>${from ? tableAndGroup(from) : t(kind === "parking" ? "screen-parking" : "big-screen-spotlight")}</h3>
    ${text.map((said) => html`<p>${words(said)}</p>`)}`;
}

function ofKind(stage) {
  if (stage.kind === "present") return (stage.settings.text ?? []).map((said) => html`<p dir="auto">${said}</p>`);
  if (stage.kind === "discuss") return groups();
  if (stage.kind === "post") return html`<p>${t("phone-posted-count", postedCount())}</p>`;
  if (stage.kind === "walk") return roundNow() ? spokenRule(roundNow()) : nothing;
  if (stage.kind === "share") return turn();
  return nothing;
}

// What each group is asked: the projector shows them side by side.
function groups() {
  const all = rows.all("group").sort((a, b) => a.position - b.position);
  return all.map((group) => {
    const topics = topicsNow(group.id, { kind: "discuss" });
    return topics.length
      ? html`<h4>${words(group.name)}</h4><ul>${topics.map((topic) => html`<li>${words(topic.text)}</li>`)}</ul>`
      : nothing;
  });
}

function turn() {
  const on = onStage();
  const table = on && openTables().find((one) => one.number === on.table);
  return table ? html`<p>${t("big-screen-speaks", { table: table.number })}</p>` : nothing;
}

// By the minute, and not in the part that is read aloud at each change.
function minutes() {
  const left = timeLeft(roomStage());
  return left === null ? nothing : html`<p class="quiet">${t("big-screen-left", { minutes: Math.max(0, Math.ceil(left / 60_000)) })}</p>`;
}
