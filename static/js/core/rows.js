// The rows this page may see, by kind and id. Reading inside an effect or computed subscribes to that kind.

import { batch, signal } from "@preact/signals-core";

const kinds = new Map();

function kindOf(kind) {
  let found = kinds.get(kind);
  if (!found) {
    found = { rows: new Map(), version: signal(0) };
    kinds.set(kind, found);
  }
  return found;
}

// What pages read may be something else than what is held: components/translations.js.
let reading = (kind, row) => row;
export function readThrough(read) {
  reading = read;
  batch(() => kinds.forEach(({ version }) => version.value++));
}

export const rows = {
  get(kind, id) {
    const { rows: held, version } = kindOf(kind);
    version.value;
    return reading(kind, held.get(id) ?? null);
  },

  all(kind) {
    const { rows: held, version } = kindOf(kind);
    version.value;
    return Array.from(held.values(), (row) => reading(kind, row));
  },

  // A frame: [kind, id, row|null] each. A row older than the one held is ignored.
  apply(list) {
    moving(() => {
      for (const [kind, id, row] of list) {
        const { rows: held, version } = kindOf(kind);
        if (row === null) held.delete(id);
        else if (!(held.get(id)?.seq > row.seq)) held.set(id, row);
        version.value++;
      }
    });
  },

  // A whole snapshot takes the place of everything.
  replace(list) {
    moving(() => {
      for (const { rows: held, version } of kinds.values()) {
        if (held.size) version.value++;
        held.clear();
      }
      this.apply(list);
    });
  },

  // How many rows are held, and the sum of their prints modulo 2^48, as the server's beat has it.
  digest() {
    let count = 0;
    let sum = 0;
    for (const [kind, { rows: held }] of kinds) {
      for (const row of held.values()) {
        count++;
        sum += fnv1a(`${kind} ${row.id} ${row.seq}`);
      }
    }
    return { count, digest: sum % 2 ** 48 };
  },
};

// Where the room has moved on, the page is asked in the same batch whether it goes along, before anything is drawn.
let asked = () => {};
export const whenRoomMoves = (ask) => (asked = ask);
const roomIsOn = () => [...kindOf("session").rows.values()][0]?.stage ?? "";

function moving(change) {
  batch(() => {
    const from = roomIsOn();
    change();
    if (from && roomIsOn() !== from) asked(from, roomIsOn());
  });
}

function fnv1a(text) {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}

// --- what several pages ask of the rows

export const session = () => rows.all("session")[0] ?? null;

// Everything stays to be read; nothing more is taken in.
export const isOver = () => session()?.state === "ended";

// What stands over the page: the stage's title; that the session has ended; before the first stage its title.
export const headline = (ended) =>
  isOver() ? ended : (currentStage()?.title ?? session()?.title ?? "");

// The stage this page stays on while somebody types in it (components/follow.js); "": it goes with the room.
export const stayOn = signal("");
export const stageOfPage = () => stayOn.value || (session()?.stage ?? "");

// The stage on this page.
export function currentStage() {
  const on = stageOfPage();
  return on ? rows.get("stage", on) : null;
}

// The stage the room is on.
export const roomStage = () => rows.get("stage", session()?.stage ?? "");

// What was taken off the agenda is not on it.
export const stagesInOrder = () =>
  rows
    .all("stage")
    .filter((stage) => !stage.removed)
    .sort((a, b) => a.position - b.position);

export function nextStage() {
  const all = stagesInOrder();
  return all.slice(all.findIndex((stage) => stage.id === session()?.stage) + 1).find((stage) => !stage.skipped) ?? null;
}

export const openTables = () =>
  rows
    .all("table")
    .filter((table) => !table.closed)
    .sort((a, b) => a.number - b.number);

// The activity on the screen, else the first.
export function currentActivity() {
  const stage = currentStage() ?? stagesInOrder()[0];
  return stage ? stage.activity : "";
}

export const chartOf = (table) => rows.get("chart", `${currentActivity()}.${table}`);

const inOrder = (a, b) => a.position - b.position;

// The sections of a sheet: the topics of the discussion that is on, and whatever else there are lines under.
export function topicsFor(group, activity, chart = "") {
  const used = new Set(chart ? linesOf(chart).map((line) => line.section) : []);
  const now = currentStage();
  const talks = rows.all("stage").filter((stage) => stage.activity === activity && stage.kind === "discuss");
  const skipped = !talks.some((stage) => stage.first_at); // the talk was left out: what is written goes under its topics all the same
  const begun = (topic) =>
    now?.kind === "discuss" && now.activity === activity
      ? topic.stage === now.id
      : talks.some((stage) => stage.id === topic.stage && (stage.first_at || skipped));
  return rows
    .all("topic")
    .filter((topic) => topic.activity === activity && topic.form === "open")
    .filter((topic) => used.has(topic.id) || (begun(topic) && !topic.removed && (!topic.group || topic.group === group)))
    .sort((a, b) => (b.stage === now?.id) - (a.stage === now?.id) || inOrder(a, b));
}

// The questions of the stage that is on, for a group; `targeted`: those that each person answers alone. `kind`: none
// where a stage of another kind is on (the frames of all kinds stand on a page, and an id must stand there once).
export function topicsNow(group, { targeted = false, kind = "" } = {}) {
  const stage = currentStage();
  if (kind && stage?.kind !== kind) return [];
  return rows
    .all("topic")
    .filter((topic) => topic.stage === stage?.id && !topic.removed && (topic.form !== "open") === targeted)
    .filter((topic) => !topic.group || topic.group === group)
    .sort(inOrder);
}

// What a table writes on now: its own chart, its group's sheet or the room's.
export function sheetNow(table) {
  const stage = currentStage();
  const unit = stage?.kind === "discuss" ? stage.settings.unit : "table";
  if (unit === "room" || !table) return rows.get("chart", `${currentActivity()}.room`);
  return unit === "group" ? rows.get("chart", `${currentActivity()}.${table.group}`) : chartOf(table.number);
}

export const linesOf = (chart) =>
  rows
    .all("line")
    .filter((line) => line.chart === chart && !line.held && !line.hidden && !line.parked)
    .sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));

export const notesOf = (chart) =>
  rows
    .all("note")
    .filter((note) => note.chart === chart && !note.held && !note.hidden && !note.parked)
    .sort((a, b) => a.created_at - b.created_at || (a.id < b.id ? -1 : 1));
