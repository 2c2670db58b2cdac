// What there is to know of a table at a glance, and whether it needs a visit. Pure: rows in, facts out.

export const QUIET_AFTER = 300_000; // nobody typed for so long while the table should be writing
export const PEN_WITHIN = 60_000; // so long a table may take to choose its recorder
export const AWAY_AFTER = 20_000; // a reload or a short outage is not worth a walk

const URGENCY = ["help", "offline", "recorder-away", "no-recorder", "not-posted", "quiet"];

// `here`: what the socket says of who is connected ({phones, desks, pen, awaySince}), null where not known.
export function factsOf(table, { chart, lines, help, here, stage, now, group }) {
  const facts = {
    table,
    chart,
    lines,
    group,
    help: help?.open ? help : null,
    connected: here ? here.phones + here.desks : null,
    here,
    posted: Boolean(chart?.posted),
    untouched: chart?.written_at ? Math.max(0, now - chart.written_at) : null,
  };
  return { ...facts, visits: visitsOf(facts, stage, now) };
}

// Why somebody should go there, the most urgent first.
function visitsOf(facts, stage, now) {
  const { table, here, help } = facts;
  const running = stage?.state === "running";
  const writing = running && isRecorded(stage);
  const since = now - (stage?.started_at ?? now);
  const silent = Math.min(facts.untouched ?? Infinity, since);
  const reasons = {
    help: Boolean(help),
    offline: Boolean(here && table.seated && !facts.connected && away(here, now)),
    "recorder-away": Boolean(here && table.pen && !here.pen && away(here, now)),
    "no-recorder": writing && table.seated > 0 && !table.pen && since > PEN_WITHIN,
    "not-posted": !facts.posted && facts.lines > 0 && isPostingOver(stage, now),
    quiet: writing && Boolean(table.pen) && !facts.posted && silent > QUIET_AFTER,
  };
  if (reasons.offline) reasons["recorder-away"] = false;
  return URGENCY.filter((why) => reasons[why]).map((why) => ({ why, ms: why === "quiet" ? silent : 0 }));
}

// Whether each table should have somebody who writes for it.
function isRecorded({ kind, settings }) {
  return kind === "pick" || (kind === "discuss" && (settings.unit ?? "table") === "table" && (settings.scribe ?? "one") === "one");
}

function away(here, now) {
  return here.awaySince > 0 && now - here.awaySince > AWAY_AFTER;
}

// Posting is due: its time is up, or the walk has begun.
function isPostingOver(stage, now) {
  if (stage?.kind === "walk") return stage.state !== "ended";
  return stage?.kind === "post" && (stage.state === "ended" || (stage.ends_at > 0 && stage.ends_at < now));
}

// The tables that need a visit, as one list: the most urgent reason first, who called earliest first.
export function visitList(all) {
  return all
    .flatMap((facts) => facts.visits.slice(0, 1).map((visit) => ({ facts, ...visit })))
    .sort(
      (a, b) =>
        URGENCY.indexOf(a.why) - URGENCY.indexOf(b.why) ||
        (a.facts.help?.called_at ?? 0) - (b.facts.help?.called_at ?? 0) ||
        a.facts.table.number - b.facts.table.number,
    );
}
