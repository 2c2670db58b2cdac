// The walk on a phone: where my party goes at this stop and the next, that chart to read, notes to leave on it. Where
// people go as they like, the charts that need readers come first.

import { effect, signal, untracked } from "@preact/signals-core";
import { html, nothing } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import { later } from "facilitator/core/later.js";
import { keep, kept } from "facilitator/core/local.js";
import { t } from "facilitator/core/messages.js";
import { draw } from "facilitator/core/page.js";
import { currentActivity, isOver, rows } from "facilitator/core/rows.js";
import { ask, groupName, noteCard, tableAndGroup, tableName } from "facilitator/core/ui.js";
import { reportButton } from "facilitator/components/moderation.js";
import { owed, tooButton } from "facilitator/components/debts.js";
import { chartView, ownChart } from "facilitator/components/phone-chart.js";
import { isMine, myNotes, ownNote, pendingNote } from "facilitator/components/phone-mine.js";
import { tableOf, writerOf } from "facilitator/components/phone-note.js";
import { stopCard } from "facilitator/components/phone-stop.js";
import { roundNow, routeOf, stopOn, walkNow } from "facilitator/components/walk-round.js";

const READ_AFTER = 4_000; // ms a chart is in sight before it counts as read

export function showWalk(element, context) {
  const { code, me, openChart, outbox, person, table } = context;
  const writer = writerOf(context);
  const visitedKey = `facilitator:${code}:visited`;
  const opened = signal(kept(visitedKey) ?? []);
  const chosen = signal(false); // a chart that the plan does not send this person to
  if (writer.writing()) openChart.value = writer.writing().chart;

  const visited = (chart) => opened.value.includes(chart) || Boolean(rows.get("visit", `${chart}.${me.participant}`));
  const walking = () => (isOver() ? null : walkNow());
  const way = () => (roundNow() ? routeOf(me.participant, table()?.number ?? 0) : null);
  // The chart the plan sends this person to now; "" for none.
  function planned() {
    if (isOver()) return "";
    const [round, route] = [roundNow(), way()];
    const place = route?.places[stopOn(round)];
    return place && route.hosts[stopOn(round)] !== me.participant ? `${currentActivity()}.${place}` : "";
  }

  function show(chart, byHand) {
    if (writer.writing() && writer.writing().chart !== chart) writer.rest();
    chosen.value = byHand;
    openChart.value = chart;
    focusHeading();
  }
  // "Back", the phone's own too, goes to the chart that was open before, else to the one of the plan, or the list.
  const ways = []; // what leads back from each chart that was opened by hand
  async function visit(chart) {
    const before = chosen.peek() ? openChart.peek() : "";
    show(chart, true);
    const { opens } = await later("components/phone-back.js");
    if (!chosen.peek() || openChart.peek() !== chart) return; // left meanwhile
    const back = () => {
      ways.splice(ways.indexOf(way), 1);
      show(before || planned(), Boolean(before));
    };
    const way = { back, shut: opens(back) };
    ways.push(way);
  }
  function leave() {
    const way = ways[ways.length - 1];
    if (!way) return show(planned(), false);
    way.back();
    way.shut();
  }
  // Once people are sent on, or the walk is over, nothing leads back to what they read before.
  function forgetWays() {
    for (const { shut } of ways.splice(0)) shut();
  }
  const focusHeading = () => setTimeout(() => element.querySelector("h2")?.focus(), 0);
  effect(() => {
    if (writer.writing()?.chart) setTimeout(() => element.querySelector(".note-form h3")?.scrollIntoView(), 0);
  });
  // The list is put in order when it comes into sight, and not again under somebody's finger.
  let order = [];
  effect(() => {
    if (openChart.value || !walking()) order = [];
  });
  followThePlan();
  countReading();
  vibrateAtTheBell();

  // At the bell the page goes on to the next chart, unless a note is half written on this one.
  function followThePlan() {
    let before = null;
    effect(() => {
      const chart = walking() ? planned() : "";
      const writing = untracked(writer.writing);
      if (chart === before) return;
      before = chart;
      if (!roundNow() || writing) return;
      forgetWays();
      chosen.value = false;
      openChart.value = chart;
    });
    effect(() => {
      if (!walking()) forgetWays();
    });
  }

  function vibrateAtTheBell() {
    let before = null;
    effect(() => {
      const stop = roundNow() ? stopOn(roundNow()) : null;
      if (stop !== null && before !== null && stop > before) later("components/phone-device.js").then(({ vibrate }) => vibrate());
      before = stop;
    });
  }

  // A chart that was in sight for a while counts as read, once.
  function countReading() {
    let timer = 0;
    effect(() => {
      const chart = walking() ? openChart.value : "";
      clearTimeout(timer);
      if (!chart || !rows.get("chart", chart) || untracked(() => visited(chart))) return;
      timer = setTimeout(() => {
        if (document.visibilityState !== "visible") return;
        opened.value = [...opened.peek(), chart];
        keep(visitedKey, opened.peek());
        outbox.put("chart.read", { chart });
      }, READ_AFTER);
    });
  }

  draw(element, () => {
    if (!walking()) return nothing;
    const [round, route] = [roundNow(), way()];
    const open = openChart.value;
    if (!round || !route) return open ? reading(open, true) : html`${unfinished()} ${list()} ${foot()}`;
    const elsewhere = open && open !== planned();
    return html`${stopCard(context, { round, route, elsewhere, goTo: () => goTo(planned()) })}
      ${open ? reading(open, chosen.value) : unfinished()}
      ${stopOn(round) === round.bells.length ? home() : nothing}
      <details class="all-charts"><summary>${t("walk-all-charts")}</summary>${list()}</details>
      ${foot()}`;
  });

  function goTo(chart) {
    forgetWays();
    show(chart, false);
  }

  // Words that are half written for another place are taken along only if whoever wrote them says so.
  async function write(chart, line, place) {
    const question = () => t("phone-note-elsewhere", { table: tableOf(writer.draft.peek().chart) });
    const goes = !writer.isElsewhere(chart, line, place) || (await ask(question(), t("phone-note-here"), t("phone-note-there")));
    if (goes) writer.begin(chart, line, place);
    else goOn();
  }

  function goOn() {
    const { chart = "" } = writer.draft.peek() ?? {};
    if (!rows.get("chart", chart)) return; // its table took it back; the words stay on this phone
    if (chart !== openChart.peek()) (chart === planned() ? goTo : visit)(chart);
    writer.goOn();
  }

  // The way back to a note whose form is not in sight.
  function unfinished() {
    const note = writer.unfinished();
    if (!note || writer.writing()?.chart === openChart.value || !rows.get("chart", note.chart)) return nothing;
    return writer.goOnButton(goOn);
  }

  const home = () => html`<h2 tabindex="-1">${t("phone-own-chart")}</h2>${ownDebts()} ${ownChart(context, { notes: true })}`;

  function ownDebts() {
    const own = rows.get("chart", `${currentActivity()}.${table()?.number}`);
    return own ? owed(own) : nothing;
  }

  function list() {
    const own = table()?.number;
    const need = (chart) => rows.get("readers", chart.id)?.count ?? 0;
    const others = rows
      .all("chart")
      .filter((chart) => chart.activity === currentActivity() && chart.posted && chart.table !== own)
      .sort((a, b) => visited(a.id) - visited(b.id) || need(a) - need(b) || nextFrom(own, a) - nextFrom(own, b));
    const at = (chart) => (order.includes(chart.id) ? order.indexOf(chart.id) : Infinity);
    if (order.length) others.sort((a, b) => at(a) - at(b) || nextFrom(own, a) - nextFrom(own, b));
    order = others.map((chart) => chart.id);
    return html`<h2 tabindex="-1">${t("phone-walk-list")}</h2>
      ${others.length ? nothing : html`<p>${t("phone-no-charts")}</p>`}
      <ul class="plain charts">
        ${repeat(others, (chart) => chart.id, (chart) => {
          const where = rows.get("table", String(chart.table));
          const state = visited(chart.id) ? "phone-visited" : rows.get("readers", chart.id) || roundNow() ? "phone-not-visited" : "walk-nobody-yet";
          return html`<li>
            <button class="wide" @click=${() => visit(chart.id)}>
              <strong>${tableName(where)}</strong>
              <span>${groupName(where)}</span>
              <span>${t(state)}</span>
            </button>
          </li>`;
        })}
      </ul>`;
  }

  function foot() {
    const there = roundNow() && stopOn(roundNow()) === roundNow().bells.length && way();
    return html`${myNotes(context, openChart.value)}
      ${table() && !there
        ? html`<details class="own-chart">
            <summary>${t("phone-own-chart")}</summary>
            <p class="quiet">${t("phone-own-closed")}</p>
            ${ownChart(context, { notes: true })}
          </details>`
        : nothing}
      ${table() ? stayButton() : nothing}`;
  }

  // Nobody is asked why.
  function stayButton() {
    const on = Boolean(person()?.seated);
    if (!roundNow() || roundNow().rotation === "seated") return nothing;
    return html`<button class="wide" aria-pressed=${String(on)} @click=${() => outbox.put("walk.stay", { on: !on })}>${t("walk-stay")}</button>`;
  }

  // Walking order begins at the next number, so that not everybody starts at chart 1.
  function nextFrom(own, chart) {
    return chart.table > own ? chart.table : chart.table + 10_000;
  }

  function reading(id, back) {
    const chart = rows.get("chart", id);
    if (!chart) return nothing;
    const where = rows.get("table", String(chart.table));
    const mine = outbox.pending.value.filter((entry) => entry.name === "note.add" && entry.args.chart === id);
    const writing = writer.writing()?.chart === id;
    return html`${back ? html`<button @click=${leave}>‹ ${t("phone-back")}</button>` : nothing}
      <h2 tabindex="-1">${tableAndGroup(where)}</h2>
      ${writing ? writer.form() : nothing}
      ${chartView(chart, {
        notes: true,
        onLine: (line) => write(id, line.id),
        onSpot: (photo, spot) => write(id, "", { photo: photo.id, spot }),
        note: (note) => (isMine(context, note) ? ownNote(context, note) : noteCard(note, { extra: html`<div class="row">${tooButton(context, note)} ${reportButton(context, note)}</div>` })),
      })}
      ${mine.map((entry) => pendingNote(context, entry))}
      ${writing
        ? nothing
        : html`${writer.outcome()} ${unfinished()}
            <button class="wide stick-whole ${writer.unfinished() ? "" : "primary"}" @click=${() => write(id, "")}>${t("phone-note-chart")}</button>`}`;
  }
}
