// What a vote is about, how it stands, and what came of it: the same on every page.

import { html, nothing } from "lit-html";
import { ref } from "lit-html/directives/ref.js";
import { locale } from "facilitator/core/language.js";
import { t } from "facilitator/core/messages.js";
import { openTables, rows } from "facilitator/core/rows.js";
import { words } from "facilitator/core/ui.js";
import { bars, columns, plot, share } from "facilitator/components/bars.js";

const STEPS = 6; // values of a rating or a fist to five, from 0

export const ballotOf = (stage) => (stage ? rows.get("ballot", stage.id) : null);

// What is voted on, in order; `merged`: with those that others speak for.
export const optionsOf = (stage, { merged = false } = {}) =>
  rows
    .all("option")
    .filter((option) => option.stage === stage?.id && (merged || !option.merged))
    .sort((a, b) => a.position - b.position);

// People sit down while a vote is open: the tables know how many there are now.
function turnedOut(ballot) {
  const seated = openTables().reduce((sum, table) => sum + table.seated, 0);
  const voters = ballot?.voters ?? 0;
  return { voters, present: ballot?.closed_at ? ballot.present : Math.max(voters, seated) };
}

export const turnout = (ballot) => t("vote-turnout", turnedOut(ballot));

export function turnoutBar(ballot) {
  const { voters, present } = turnedOut(ballot);
  return share(voters, present);
}

export function howToVote(stage) {
  const { method, axes, max_per_item } = stage.settings;
  const count = ballotOf(stage)?.each ?? 0;
  if (axes?.length) return t("vote-how-axes", { first: axes[0], second: axes[1] });
  if (method === "dots" && count > 1 && max_per_item !== 1) return t("vote-how-dots-many", { count, most: max_per_item || count });
  return t(`vote-how-${method}`, { count });
}

// own(option): what this person gave it, in words. turn: what makes a list go page by page on the projector.
export function outcome(stage, { own = () => "", turn = () => {} } = {}) {
  const options = optionsOf(stage).sort((a, b) => a.place - b.place || a.position - b.position);
  const { method, axes = [], show, top } = stage.settings;
  const tally = (option) => rows.get("tally", option.id);
  if (show === "plot" && axes.length === 2) return plotted(options, tally, axes, turn);
  if (options.length === 1 && ["fist", "rating", "yes_no"].includes(method)) return single(options[0], tally(options[0]), method, own);
  const items = options.map((option) => ({
    text: option.text,
    ...measure(method, tally(option), axes),
    best: top > 0 && option.place > 0 && option.place <= top,
    own: own(option),
  }));
  return html`<div class="vote-bars">${bars(items, { turn })}</div>`;
}

// How long its bar is, and what is said beside it.
function measure(method, tally, axes) {
  if (!tally) return { value: 0, said: "" };
  const { counts, total, voters } = tally;
  if (method === "yes_no") return { value: counts[1], said: t("vote-said-yes_no", { yes: counts[1], no: counts[2], unsure: counts[0] }) };
  if (method === "rating" && axes.length) return { value: mean(counts), said: axes.map((axis, at) => `${axis} ${round(mean(counts, at))}`).join(" · ") };
  if (method === "rating") return { value: mean(counts), said: t("vote-said-rating", { mean: round(mean(counts)), unsure: counts[0] }) };
  if (method === "fist") return { value: voters ? total / voters : 0, said: t("vote-said-fist", { mean: round(voters ? total / voters : 0), low: counts[0] + counts[1] + counts[2] }) };
  return { value: total, said: t(method === "rank" ? "bars-points" : "vote-said-dots", { count: total }) };
}

// One proposal: how many gave it what.
function single(option, tally, method, own) {
  const counts = tally?.counts ?? [];
  const labels = { fist: [0, 1, 2, 3, 4, 5], rating: [1, 2, 3, 4, 5], yes_no: [1, 2] }[method];
  const steps = labels.map((value) => ({ label: method === "yes_no" ? t(`vote-yes_no-${value}`) : String(value), count: counts[value] ?? 0 }));
  if (method !== "fist" && counts[0]) steps.push({ label: t("vote-unsure"), count: counts[0] });
  const mine = own(option);
  return html`<h2>${words(option.text)}</h2>
    ${columns(steps, method === "fist" ? { low: t("vote-fist-0"), high: t("vote-fist-5") } : {})}
    <p>${tally && method !== "yes_no" ? measure(method, tally, []).said : nothing}</p>
    ${mine ? html`<p class="quiet">${mine}</p>` : nothing}`;
}

// The first axis is what it brings and goes upwards, the second what it takes and goes to the right.
function plotted(options, tally, [y, x], turn) {
  const points = options.map((option, at) => {
    const counts = tally(option)?.counts ?? [];
    return { number: at + 1, text: option.text, x: mean(counts, 1), y: mean(counts) };
  });
  return html`<div class="plotted">
    ${plot(points.filter((point) => point.x && point.y), { x, y })}
    <ol class="plain plot-list" ${ref(turn)}>
      ${points.map(
        (point) => html`<li><strong>${point.number}</strong> ${words(point.text)}
          <span class="plot-said">${y} ${round(point.y)} · ${x} ${round(point.x)}</span></li>`,
      )}
    </ol>
  </div>`;
}

// Of a rating, without those who are unsure.
function mean(counts, axis = 0) {
  const steps = counts.slice(axis * STEPS, (axis + 1) * STEPS);
  const people = steps.slice(1).reduce((sum, count) => sum + count, 0);
  return people ? steps.reduce((sum, count, step) => sum + step * count, 0) / people : 0;
}

const round = (number) => number.toLocaleString(locale, { maximumFractionDigits: 1 });
