// A table without a recorder is asked, never served: nobody records yet, the recorder's screen is gone, somebody has moved.

import { joinCode } from "facilitator/components/join-code.js";
import { effect, signal } from "@preact/signals-core";
import { html, nothing } from "lit-html";
import { serverNow, tick } from "facilitator/core/clock.js";
import { last } from "facilitator/core/lists.js";
import { keep, kept } from "facilitator/core/local.js";
import { t } from "facilitator/core/messages.js";
import { currentStage } from "facilitator/core/rows.js";
import { tableAndGroup } from "facilitator/core/ui.js";

const GONE_AFTER = 20_000; // ms a recorder's page is away before the table is asked; a reload takes less
const NEEDED_AFTER = 120_000; // ms a table may take to choose one

const isRecorded = (stage) =>
  stage?.state === "running" &&
  (stage.kind === "pick" || (stage.kind === "discuss" && (stage.settings.unit ?? "table") === "table" && (stage.settings.scribe ?? "one") === "one"));

export function recorderAsked(context) {
  const { connection, me, table } = context;
  const dismissed = signal("");
  const laptop = signal(false);
  const awaySince = signal(0);

  effect(() => {
    const known = connection.presence.value;
    const here = table();
    const away = Boolean(here?.pen && known && known.table === here.number && !known.pen && connection.online.value);
    if (!away) awaySince.value = 0;
    else if (!awaySince.peek()) awaySince.value = serverNow();
  });

  return () => {
    const [here, stage] = [table(), currentStage()];
    if (!here || here.paper || !isRecorded(stage)) return nothing;
    tick.value;
    if (here.pen && here.pen !== me.participant && awaySince.value && serverNow() - awaySince.value > GONE_AFTER) return gone(context, here);
    const waited = serverNow() - stage.started_at > NEEDED_AFTER;
    if (here.pen || !waited || dismissed.value === stage.id) return nothing;
    return needed(context, here, { laptop, dismiss: () => (dismissed.value = stage.id) });
  };
}

async function claim({ code, outbox }, here) {
  const answer = await outbox.send("pen.claim", { table: here.number, ...(here.pen ? { holder: here.pen } : {}) });
  if (answer.ok) location.assign(`/s/${code}/table/${here.number}`);
}

const gone = (context, here) => html`<section class="told" role="status" data-asks="gone">
  <p><strong>${t("people-gone")}</strong></p>
  <button type="button" class="primary wide" @click=${() => claim(context, here)}>${t("people-gone-take")}</button>
</section>`;

function needed(context, here, { laptop, dismiss }) {
  return html`<section class="told" role="status" data-asks="recorder">
    <p><strong>${t("people-needed")}</strong> ${t("people-needed-says")}</p>
    <button type="button" class="primary wide" @click=${() => claim(context, here)}>${t("people-needed-here")}</button>
    <button type="button" class="wide" @click=${() => (laptop.value = true)}>${t("people-needed-laptop")}</button>
    ${laptop.value ? html`<p>${t("people-needed-laptop-says", { address: location.host, code: joinCode(context.code), table: here.number })}</p>` : nothing}
    <button type="button" class="wide" @click=${dismiss}>${t("people-needed-not")}</button>
  </section>`;
}

// Who changed tables is told what stays where.
export function movedCard({ code, person, table }) {
  const place = `facilitator:${code}:been`;
  const been = person()?.been ?? [];
  const seen = signal(kept(place) ?? 0);
  if (!table() || been.length <= seen.value) return nothing;
  const close = (event) => {
    keep(place, been.length);
    event.target.closest(".told").remove();
  };
  return html`<section class="told" role="status">
    <p>${t("people-moved", { table: tableAndGroup(table()), before: last(been) })}</p>
    <button type="button" @click=${close}>${t("people-moved-close")}</button>
  </section>`;
}
