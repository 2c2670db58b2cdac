// Voting on a phone. What is tapped stands at once, goes out when there is a connection, and can be changed until the
// vote is closed. Each person's list is in an order of its own, so that no option has the advantage of standing first.

import { signal } from "@preact/signals-core";
import { html, nothing } from "lit-html";
import { t } from "facilitator/core/messages.js";
import { rows } from "facilitator/core/rows.js";
import { words } from "facilitator/core/ui.js";
import { rankList, shuffled } from "facilitator/components/ranking.js";
import { framed, stepPicker } from "facilitator/components/reply-parts.js";
import { ballotOf, howToVote, optionsOf, outcome, turnout } from "facilitator/components/vote-outcome.js";

const key = (option, axis = 0) => `${option}.${axis}`;

// Returns draw().
export function ballotForm(context, stage) {
  const mine = myVotes(context, stage);
  const settings = () => stage().settings;
  const list = () => shuffled(optionsOf(stage()), context.me.participant);
  const methods = { dots, rating, yes_no: yesNo, fist, rank };

  function draw() {
    const ballot = ballotOf(stage());
    if (ballot?.closed_at) return closed(ballot);
    if (!ballot?.open) return html`<p>${t("vote-soon")}</p>`;
    if (!list().length) return html`<p>${t("vote-nothing")}</p>`;
    return html`<p>${howToVote(stage())}</p>
      <p class="quiet">${t("vote-secret")}</p>
      ${methods[settings().method](ballot)}
      <p class="error" role="alert">${mine.problem.value}</p>
      <p><strong role="status">${mine.votes().size ? t(mine.waiting() ? "vote-kept" : "vote-in") : nothing}</strong> ${turnout(ballot)}</p>`;
  }

  function closed(ballot) {
    return html`<p><strong role="status">${t("vote-closed")}</strong> ${turnout(ballot)}</p>
      ${outcome(stage(), { own: ownWords })}`;
  }

  // What this person gave an option, beside its bar.
  function ownWords(option) {
    const value = mine.votes().get(key(option.id));
    if (value === undefined) return "";
    const { method, axes } = settings();
    if (method === "yes_no") return t("vote-own", { value: t(value ? `vote-yes_no-${value}` : "vote-unsure") });
    if (method === "rank") return t("vote-own-place", { place: value });
    if (method === "dots") return t("vote-own-dots", { count: value });
    if (axes.length) return "";
    return t("vote-own", { value: value || method === "fist" ? String(value) : t("vote-unsure") });
  }

  // --- dots

  function dots(ballot) {
    const spent = [...mine.votes().values()].reduce((sum, value) => sum + value, 0);
    const left = ballot.each - spent;
    const one = settings().max_per_item === 1 ? dotButton : dotStepper;
    return html`<p class="dots-left" role="status">
        <span class="dots" aria-hidden="true">${"●".repeat(Math.min(left, 20))}${"○".repeat(Math.min(spent, 20))}</span>
        <strong>${t("vote-dots-left", { left, each: ballot.each })}</strong>
      </p>
      <ul class="plain ballot">${list().map((option) => html`<li>${one(option, left)}</li>`)}</ul>`;
  }

  function dotButton(option, left) {
    const given = mine.votes().has(key(option.id));
    return html`<button class="dot-button" aria-pressed=${String(given)} ?disabled=${!given && left <= 0}
      @click=${() => (given ? mine.lift(option) : mine.place(option, 1))}>
      <span>${words(option.text)}</span><span class="dot" aria-hidden="true">${given ? "●" : "○"}</span>
    </button>`;
  }

  function dotStepper(option, left) {
    const given = mine.votes().get(key(option.id)) ?? 0;
    const most = settings().max_per_item || Infinity;
    const set = (value) => (value ? mine.place(option, value) : mine.lift(option));
    return html`<div class="dot-stepper" role="group" aria-label=${option.text}>
      <span class="rank-text">${words(option.text)}</span>
      <button aria-label=${t("vote-dot-less", { text: option.text })} ?disabled=${!given} @click=${() => set(given - 1)}>−</button>
      <strong aria-label=${t("vote-said-dots", { count: given })} role="img">${given ? "●".repeat(Math.min(given, 5)) : "○"}${given > 5 ? given : ""}</strong>
      <button aria-label=${t("vote-dot-more", { text: option.text })} ?disabled=${left <= 0 || given >= most} @click=${() => set(given + 1)}>+</button>
    </div>`;
  }

  // --- steps

  function rating() {
    const { axes, unsure } = settings();
    const steps = [1, 2, 3, 4, 5].map((value) => ({ value, label: String(value) }));
    if (unsure) steps.unshift({ value: 0, label: "?", said: t("vote-unsure") });
    return html`${unsure ? html`<p class="quiet">${t("vote-unsure-sign")}</p>` : nothing}
    ${list().map((option) =>
      axes.length
        ? item(option, axes.map((axis, at) => html`<fieldset><legend class="axis">${words(axis)}</legend>${picker(option, steps, at)}</fieldset>`))
        : item(option, picker(option, steps)),
    )}`;
  }

  function yesNo() {
    const steps = [1, 2].map((value) => ({ value, label: t(`vote-yes_no-${value}`) }));
    if (settings().unsure) steps.push({ value: 0, label: t("vote-unsure") });
    return list().map((option) => item(option, picker(option, steps)));
  }

  // What each number of fingers means is said where there is room for it: with one proposal, else for what was chosen.
  function fist() {
    const steps = [0, 1, 2, 3, 4, 5].map((value) => ({ value, label: String(value), said: `${value}: ${t(`vote-fist-${value}`)}` }));
    const options = list();
    if (options.length === 1) return item(options[0], html`<div class="fist">${steps.map((step) => finger(options[0], step))}</div>`);
    return options.map((option) => {
      const value = mine.votes().get(key(option.id));
      return item(option, html`${picker(option, steps)}${value === undefined ? nothing : html`<p class="quiet">${steps[value].said}</p>`}`);
    });
  }

  const finger = (option, { value, said }) => html`<label class="choice"
    ><input type="radio" name=${`vote-${option.id}`} .checked=${mine.votes().get(key(option.id)) === value} @change=${() => mine.place(option, value)} />
    <span>${said}</span></label
  >`;

  const item = (option, inside) => framed(option.id, option.text, inside);

  const picker = (option, steps, axis = 0) =>
    stepPicker({ name: `vote-${option.id}-${axis}`, steps, value: mine.votes().get(key(option.id, axis)), choose: (value) => mine.place(option, value, axis) });

  // --- ranking

  function rank(ballot) {
    const votes = mine.votes();
    const placed = list().filter((option) => votes.has(key(option.id))).sort((a, b) => votes.get(key(a.id)) - votes.get(key(b.id)));
    const others = list().filter((option) => !votes.has(key(option.id)));
    const byId = (id) => placed.find((option) => option.id === id);
    const full = placed.length >= ballot.each;
    return html`<h2>${t("vote-rank-yours", { count: placed.length, each: ballot.each })}</h2>
      ${placed.length
        ? rankList(placed, { move: (id, to) => mine.rank(byId(id), to), remove: (id) => mine.lift(byId(id)) })
        : html`<p class="quiet">${t("vote-rank-first")}</p>`}
      ${others.length ? html`<h2>${t("vote-rank-others")}</h2>` : nothing}
      <ul class="plain ballot">
        ${others.map(
          (option) => html`<li><button class="dot-button" ?disabled=${full} @click=${() => mine.rank(option, placed.length)}>
            <span>${words(option.text)}</span><span class="dot" aria-hidden="true">+</span>
          </button></li>`,
        )}
      </ul>`;
  }

  return draw;
}

// This person's votes (option.axis → value): as the server has them, or, while that is behind, as they were tapped here.
function myVotes({ me, outbox, connection }, stage) {
  const tapped = signal(null); // {stage, votes, seq: from which on the server has them}
  const problem = signal("");

  const own = () => rows.all("dot").filter((dot) => dot.stage === stage().id && dot.participant === me.participant);

  function votes() {
    const dots = own();
    const here = tapped.value;
    if (here?.stage === stage().id && !dots.some((dot) => dot.seq >= here.seq)) return here.votes;
    return new Map(dots.map((dot) => [key(dot.option, dot.axis), dot.value]));
  }

  async function send(name, option, more, next) {
    const mine = { stage: stage().id, votes: next, seq: Infinity };
    tapped.value = mine;
    problem.value = "";
    const id = outbox.put(name, { on: { kind: "option", id: option.id }, ...more });
    const answer = await outbox.answered(id);
    if (answer.ok) {
      if (tapped.peek() === mine) tapped.value = { ...mine, seq: answer.seq };
      return;
    }
    outbox.drop(id); // said here, so it need not wait in the tray as well
    tapped.value = null;
    problem.value = answer.error.message;
  }

  const inOrder = (all) => [...all].sort((a, b) => a[1] - b[1]).map(([id]) => id);
  const places = (order) => new Map(order.map((id, at) => [id, at + 1]));

  return {
    votes,
    problem,
    waiting: () => !connection.online.value && outbox.pending.value.some((entry) => entry.name.startsWith("dot.")),
    place: (option, value, axis = 0) => send("dot.place", option, { value, axis }, new Map(votes()).set(key(option.id, axis), value)),
    rank(option, to) {
      const order = inOrder(votes()).filter((id) => id !== key(option.id));
      order.splice(to, 0, key(option.id));
      send("dot.place", option, { value: to + 1 }, places(order));
    },
    lift(option) {
      const left = new Map(votes());
      left.delete(key(option.id));
      send("dot.lift", option, {}, stage().settings.method === "rank" ? places(inOrder(left)) : left);
    },
  };
}
