// Questions are debts: how many a table owes, that one's own was answered, that one asks the same.

import { signal } from "@preact/signals-core";
import { html, nothing } from "lit-html";
import { keep, kept } from "facilitator/core/local.js";
import { t } from "facilitator/core/messages.js";
import { rows } from "facilitator/core/rows.js";
import { ASKS, answerCard, words } from "facilitator/core/ui.js";
import { isMine } from "facilitator/components/phone-mine.js";

// {asked, open} of some charts, or of all.
export function debts(charts = null) {
  const asked = rows
    .all("note")
    .filter((note) => ASKS.includes(note.kind) && !note.held && !note.hidden && !note.parked && (!charts || charts.has(note.chart)));
  return { asked: asked.length, open: asked.filter((note) => !note.forwarded && !rows.get("answer", note.id)).length };
}

// On a table's phones: what their chart still owes.
export function owed(chart) {
  const { asked, open } = debts(new Set([chart.id]));
  return asked ? html`<p class="open-questions"><strong>${t("desk-open-questions", { open, asked })}</strong></p>` : nothing;
}

// Whoever asks the same is nowhere named: this phone remembers it by itself.
const too = signal(null);

export function tooButton({ code, me, outbox }, note) {
  if (!ASKS.includes(note.kind)) return nothing;
  const place = `facilitator:${code}:asked-too`;
  too.value ??= kept(place) ?? [];
  const mine = too.value.includes(note.id) || rows.get("metoo", `${note.id}.${me.participant}`) !== null;
  const press = async () => {
    remember(mine ? too.value.filter((id) => id !== note.id) : [...too.value, note.id]);
    const answer = await outbox.send("note.metoo", { note: note.id, on: !mine });
    if (!answer.ok) remember(mine ? [...too.value, note.id] : too.value.filter((id) => id !== note.id));
  };
  const remember = (ids) => {
    too.value = ids;
    keep(place, ids);
  };
  return html`<button type="button" class="too" aria-pressed=${String(mine)} @click=${press}>${t("debts-too", { count: note.too })}</button>`;
}

// The author's phone is told, until they have seen it.
const seen = signal(null);

export function answeredCard(context) {
  const place = `facilitator:${context.code}:answers-seen`;
  seen.value ??= kept(place) ?? [];
  const fresh = rows
    .all("note")
    .filter((note) => isMine(context, note))
    .map((note) => ({ note, answer: rows.get("answer", note.id) }))
    .filter(({ note, answer }) => answer && !seen.value.includes(`${note.id} ${answer.answered_at}`));
  if (!fresh.length) return nothing;
  const close = () => {
    seen.value = [...seen.value, ...fresh.map(({ note, answer }) => `${note.id} ${answer.answered_at}`)];
    keep(place, seen.value);
  };
  return html`<section class="told" role="status" aria-label=${t("debts-answered", { count: fresh.length })}>
    <p><strong>${t("debts-answered", { count: fresh.length })}</strong></p>
    ${fresh.map(({ note, answer }) => html`<p class="quiet">${words(note.text)}</p>${answerCard(answer)}`)}
    <button type="button" @click=${close}>${t("debts-seen")}</button>
  </section>`;
}
