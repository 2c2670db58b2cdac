// What may be on the projector. Words from phones wait until the facilitator lets them on, where the session says so.

import { currentActivity, currentStage, rows, session } from "facilitator/core/rows.js";

export const released = (kind, id) => session()?.release === false || rows.get("release", `${kind}.${id}`) !== null;

// What the stage that is on would show of the phones' words, the newest first: {kind, id, text, table}.
export function phoneWords() {
  const stage = currentStage();
  const found = [...(SHOWN[stage?.kind]?.(stage) ?? []), ...replies(stage)];
  return found.sort((a, b) => b.at - a.at);
}

const SHOWN = { walk: notes, cluster: notes, discuss: (stage) => (stage.settings.roster ? affiliations() : sheetLines()) };

function notes() {
  return rows
    .all("note")
    .filter((note) => !note.hidden && !note.held && !note.parked && rows.get("chart", note.chart)?.activity === currentActivity())
    .map((note) => ({ kind: "note", id: note.id, text: note.text, table: rows.get("chart", note.chart).table, at: note.created_at, note }));
}

// The room's and the groups' sheets are written by phones; a table's chart is its recorder's.
function sheetLines() {
  return rows
    .all("line")
    .filter((line) => !line.held && !line.hidden && fromPhone(line) && rows.get("chart", line.chart)?.activity === currentActivity())
    .map((line) => ({ kind: "line", id: line.id, text: line.text, table: 0, at: line.created_at }));
}

export const fromPhone = (line) => !line.author.startsWith("facilitator") && rows.get("chart", line.chart)?.table === 0;

const affiliations = () => rows.all("affiliation").map(({ id, name }) => ({ kind: "affiliation", id, text: name, table: 0, at: 0 }));

const replies = (stage) =>
  rows
    .all("reply")
    .filter((reply) => reply.stage === stage?.id && reply.text && reply.share === "all")
    .map((reply) => ({ kind: "reply", id: reply.id, text: reply.text, table: reply.table, at: reply.replied_at }));
