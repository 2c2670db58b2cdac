// What there is to know of a table at a glance: what it is doing, and whether it needs a visit. Pure: rows in, facts out.

export const QUIET_AFTER = 240_000; // nobody typed for so long while the table should be writing
export const PEN_WITHIN = 120_000; // so long a table may take to choose its recorder
export const AWAY_AFTER = 20_000; // a reload or a short outage is not worth a walk

// Why somebody should go there, the most urgent first.
export const URGENCY = ["help", "offline", "recorder-away", "no-recorder", "not-posted", "empty", "quiet", "unvisited", "questions"];

// `seen`: what the rows say of the table: {chart, lines, help, here, group, notes, readers, questions}. `here`: what the
// socket says of who is connected ({phones, desks, pen, awaySince}), null where not known. `time`: {stage, now, half},
// `half`: whether half of the stage's time is over.
export function factsOf(table, seen, time) {
  const { chart, help, here } = seen;
  const facts = {
    ...seen,
    table,
    help: help?.open ? help : null,
    connected: here ? here.phones + here.desks : null,
    posted: Boolean(chart?.posted),
    done: Boolean(table.done) && table.done === time.stage?.id,
    untouched: chart?.written_at ? Math.max(0, time.now - chart.written_at) : null,
  };
  const found = reasonsFor(facts, time);
  const visits = URGENCY.filter((why) => found[why]).map((why) => ({ why, ms: why === "quiet" ? facts.untouched : 0 }));
  return { ...facts, visits, state: stateOf(facts, found, time) };
}

function reasonsFor(facts, { stage, now, half }) {
  const { table, here, chart } = facts;
  const running = stage?.state === "running";
  const since = now - (stage?.started_at ?? now);
  const onScreen = running && isRecorded(stage) && !table.paper;
  const writes = onScreen && stage.kind === "discuss" && Boolean(table.pen) && !facts.posted && !facts.done;
  const begun = (chart?.written_at ?? 0) >= (stage?.first_at ?? 0) && facts.untouched !== null;
  const offline = Boolean(here && table.seated && !facts.connected && away(here, now));
  return {
    help: Boolean(facts.help),
    offline,
    "recorder-away": Boolean(!offline && here && table.pen && !here.pen && needsPen(stage) && !table.paper && away(here, now)),
    "no-recorder": onScreen && table.seated > 0 && !table.pen && since > PEN_WITHIN,
    "not-posted": !facts.posted && facts.lines > 0 && isPostingOver(stage, now),
    empty: writes && !begun && half,
    quiet: writes && begun && Math.min(facts.untouched, since) > QUIET_AFTER,
    unvisited: stage?.kind === "walk" && running && facts.posted && half && !facts.notes && !facts.readers,
    questions: stage?.kind === "reflect" && running && half && facts.questions > 0,
  };
}

// One word for what the table is doing now.
function stateOf(facts, found, { stage }) {
  const { table } = facts;
  if (!table.seated && !facts.connected && !facts.lines) return "nobody";
  if (found.offline) return "offline";
  if (found["recorder-away"]) return "recorder-away";
  if (found.unvisited) return "unvisited";
  if (facts.posted) return "posted";
  if (facts.done) return "ready";
  if (table.paper) return "paper";
  if (!isRecorded(stage) || stage.state === "ended") return "here";
  if (!table.pen) return "no-recorder";
  if (found.empty) return "empty";
  if (found.quiet) return "quiet";
  return facts.lines ? "writing" : "talking";
}

// Whether each table should have somebody who writes for it.
function isRecorded(stage) {
  const { kind, settings } = stage ?? {};
  return kind === "pick" || (kind === "discuss" && (settings.unit ?? "table") === "table" && (settings.scribe ?? "one") === "one");
}

// A recorder who walks round with the phone in a pocket is not missed.
const needsPen = (stage) => isRecorded(stage) || ["post", "reflect"].includes(stage?.kind);

function away(here, now) {
  return here.awaySince > 0 && now - here.awaySince > AWAY_AFTER;
}

// Posting is due: its time is up, or the walk has begun.
function isPostingOver(stage, now) {
  if (stage?.kind === "walk") return stage.state !== "ended";
  return stage?.kind === "post" && (stage.state === "ended" || (stage.ends_at > 0 && stage.ends_at < now));
}

// Half of a stage's time is over, its extensions counted; without a clock ten minutes have to do.
export function isHalfOver(stage, now) {
  if (stage?.state !== "running") return false;
  const run = (stage.spent ?? 0) + now - stage.started_at;
  return stage.ends_at ? run >= stage.ends_at - now : run >= 600_000;
}

// The tables that need a visit, as one list: the most urgent reason first, who called earliest first, to
// whom somebody is going already last.
export function visitList(all) {
  return all.flatMap((facts) => facts.visits.slice(0, 1).map((visit) => ({ facts, ...visit }))).sort(byNeed);
}

// The same by reason: where many tables need the same, one press may do for all of them.
export function visitGroups(all) {
  const groups = new Map();
  for (const visit of visitList(all)) groups.set(visit.why, [...(groups.get(visit.why) ?? []), visit]);
  return [...groups].map(([why, visits]) => ({ why, visits }));
}

// All tables, those that need a visit first.
export function inNeedFirst(all) {
  const first = (facts) => ({ facts, why: facts.visits[0]?.why ?? "" });
  return all.map(first).sort(byNeed).map(({ facts }) => facts);
}

const rank = (why) => (URGENCY.indexOf(why) + URGENCY.length + 1) % (URGENCY.length + 1); // "" comes last

function byNeed(a, b) {
  return (
    rank(a.why) - rank(b.why) ||
    Boolean(a.facts.help?.taken_at) - Boolean(b.facts.help?.taken_at) ||
    (a.facts.help?.called_at ?? 0) - (b.facts.help?.called_at ?? 0) ||
    a.facts.table.number - b.facts.table.number
  );
}
