// The share-out on a phone: when my table speaks, what is being said, and what I say to it: us too, we could use this,
// one question.

import { signal } from "@preact/signals-core";
import { html, nothing } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { repeat } from "lit-html/directives/repeat.js";
import { lastThat } from "facilitator/core/lists.js";
import { forget, keep, kept } from "facilitator/core/local.js";
import { t } from "facilitator/core/messages.js";
import { currentStage, rows } from "facilitator/core/rows.js";
import { letters } from "facilitator/core/ui.js";
import { cardView, hasCard } from "facilitator/components/report-card.js";
import { tableAndReporter } from "facilitator/components/reporter.js";
import { shown } from "facilitator/components/share-shown.js";
import { alikeSaid, coming, heard, nth, onStage, speaking, turnClock, turnLeft, turnOf, turns, turnState } from "facilitator/components/turns.js";

const LIMIT = 600;
const TAPS = ["us_too", "could_use"];

// Where my table stands in the queue. `mine`: I report for it.
export function ownTurn(number, mine) {
  const turn = number ? turnOf(number) : null;
  if (!turn) return nothing;
  const left = turnLeft(turn);
  if (left !== null) {
    return html`<div class="own-turn" data-state=${turnState(left)}>
      <p class="own-turn-said">${t(mine ? "turn-you-speak" : "turn-we-speak")}</p>
      <p class="own-turn-clock">${turnClock(turn)}</p>
      <p role="status" class="quiet">${left < 0 ? t("turn-over") : turnState(left) === "soon" ? t("turn-soon") : nothing}</p>
      ${mine ? cardView(number, { big: true }) : nothing}
    </div>`;
  }
  if (turn.state === "done") return html`<p class="quiet">${t("turn-we-spoke", counts(turn))}</p>`;
  const place = coming().findIndex((other) => other.id === turn.id) + 1;
  const said = place === 1 ? (mine ? "turn-you-next" : "turn-we-next") : mine ? "turn-you-place" : "turn-we-place";
  return html`<div class="own-turn" data-state="waiting">
    <p class="own-turn-said">${t(said, nth(place))}</p>
    ${turn.alike.length ? html`<p class="card-alike">${alikeSaid(turn)}</p>` : nothing}
    ${mine ? cardView(number) : nothing}
  </div>`;
}

const counts = (turn) => ({ us: turn.us_too, use: turn.could_use, asked: turn.questions });

export function listener(context) {
  const { code, me, outbox, table } = context;
  const place = `facilitator:${code}:turn-question`;
  const question = signal(kept(place)); // {turn, table, text, anonymous, typedIn} or null
  const problem = signal("");
  const asked = signal(kept(`${place}s`) ?? []); // turns that this phone has asked without a name

  const write = (fields) => {
    question.value = { ...question.peek(), ...fields };
    keep(place, question.value);
  };
  const close = () => {
    question.value = null;
    problem.value = "";
    forget(place);
  };

  // As it will be once what waits here has arrived.
  function tapped(turn, kind) {
    const waiting = lastThat(
      outbox.pending.value,
      ({ name, args }) => /^tap\./.test(name) && args.table === turn.table && args.kind === kind,
    );
    return waiting ? waiting.name === "tap.give" : Boolean(rows.get("tap", `${turn.id}.${me.participant}.${kind}`));
  }

  const tap = (turn, kind) => outbox.put(tapped(turn, kind) ? "tap.take" : "tap.give", { table: turn.table, kind });

  // Whoever has tapped may say that the organisers may bring them together with the table.
  const given = (turn) => TAPS.filter((kind) => tapped(turn, kind));
  const introduced = (turn) =>
    given(turn).some((kind) => {
      const waiting = lastThat(
        outbox.pending.value,
        ({ name, args }) => name === "tap.give" && args.table === turn.table && args.kind === kind,
      );
      return waiting ? waiting.args.introduce : rows.get("tap", `${turn.id}.${me.participant}.${kind}`)?.introduce;
    });
  const introduce = (turn, on) => {
    for (const kind of given(turn)) outbox.put("tap.give", { table: turn.table, kind, introduce: on });
  };
  const hasAsked = (turn) => asked.value.includes(turn.id) || Boolean(rows.get("tap", `${turn.id}.${me.participant}.question`));

  async function send(event) {
    event.preventDefault();
    const { turn, table: number, text, anonymous, typedIn } = question.value;
    const count = letters(text.trim());
    problem.value = !count ? t("refusal-empty") : count > LIMIT ? t("refusal-too-long", { count, limit: LIMIT }) : "";
    if (problem.value) return;
    const id = outbox.put("turn.ask", { table: number, text: text.trim(), ...(anonymous ? { anonymous } : {}) }, { typedIn });
    asked.value = [...asked.value, turn];
    keep(`${place}s`, asked.value);
    close();
    const answer = await outbox.answered(id);
    if (answer.ok) return;
    asked.value = asked.value.filter((other) => other !== turn);
    if (question.value) return; // it stays in the tray
    outbox.drop(id);
    write({ turn, table: number, text, anonymous, typedIn });
    problem.value = answer.error.message;
  }

  function form() {
    const { table: number, text, anonymous } = question.value;
    return html`<form class="note-form turn-question" @submit=${send}>
      <label for="turn-question">${t("turn-question-to", { table: number })}</label>
      <textarea id="turn-question" rows="3" dir="auto" .value=${text} aria-describedby="turn-question-said"
        aria-invalid=${String(Boolean(problem.value))} @input=${(event) => write({ text: event.target.value })}></textarea>
      <p id="turn-question-said" class="error" role="alert">${problem.value}</p>
      <label class="choice"><input type="checkbox" .checked=${anonymous} @change=${(event) => write({ anonymous: event.target.checked })} />
        ${t("phone-anonymous")}</label>
      <button class="primary wide">${t("turn-question-send")}</button>
      <button type="button" class="wide" @click=${close}>${t("cancel")}</button>
    </form>`;
  }

  function answers(turn) {
    if (turn.table === table()?.number) return nothing; // what others say to us stands above
    return html`<div class="taps">
        ${TAPS.map(
          (kind) => html`<button data-tap=${kind} aria-pressed=${String(tapped(turn, kind))} @click=${() => tap(turn, kind)}>
            ${t(`tap-${kind.replace("_", "-")}`)} <span class="tap-count">${turn[kind] || nothing}</span>
          </button>`,
        )}
      </div>
      ${given(turn).length
        ? html`<label class="choice"><input type="checkbox" name="introduce" .checked=${live(Boolean(introduced(turn)))}
            @change=${(event) => introduce(turn, event.target.checked)} /> <span>${t("phone-introduce")}</span></label>`
        : nothing}
      ${hasAsked(turn)
        ? html`<p class="quiet">${t("turn-question-sent")}</p>`
        : question.value?.turn === turn.id
          ? nothing
          : html`<button class="wide" @click=${() => open(turn)}>${t("turn-question")}</button>`}`;
  }

  function open(turn) {
    write({ turn: turn.id, table: turn.table, text: "", anonymous: false, typedIn: currentStage()?.id });
    queueMicrotask(() => document.getElementById("turn-question")?.focus());
  }

  function now() {
    const turn = onStage();
    if (!turn) return html`<p>${t("share-about-to-begin")}</p>`;
    const own = turn.table === table()?.number && speaking();
    if (own && table().reporter === me.participant) return nothing; // the card is in front of them already
    return html`<section class="turn-now" data-table=${turn.table}>
      <h2>${tableAndReporter(turn.table)} ${own ? nothing : turnClock(turn)}</h2>
      ${shown(turn, context)} ${answers(turn)}
    </section>`;
  }

  function before() {
    const earlier = heard().filter((turn) => turn !== onStage());
    if (!earlier.length) return nothing;
    return html`<details class="turns-heard">
      <summary>${t("share-heard", { count: earlier.length })}</summary>
      ${repeat(
        earlier,
        (turn) => turn.id,
        (turn) => html`<section><h3>${tableAndReporter(turn.table)}</h3>
          ${hasCard(turn.table) ? cardView(turn.table) : nothing} ${answers(turn)}</section>`,
      )}
    </details>`;
  }

  return () => html`${question.value ? form() : nothing} ${now()} ${turns().length ? before() : nothing}`;
}
