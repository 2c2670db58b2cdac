// What lies where on a board of themes: the rows, and over them what this page has done and the rows do not show yet.

import { signal } from "@preact/signals-core";
import { rows } from "facilitator/core/rows.js";

const SETTLED = 1500; // ms after an answer in which its rows have come too

const byPosition = (a, b) => a.position - b.position || (a.id < b.id ? -1 : 1);
export const keyOf = ({ kind, id }) => `${kind}.${id}`;
export const byTable = (stage) => stage?.settings.who === "tables";

// The stage whose board this one works on: an earlier one's of the activity, unless this one begins afresh.
export function boardOf(stage) {
  if (stage.settings.fresh) return stage;
  const [earlier] = rows
    .all("stage")
    .filter((other) => other.kind === stage.kind && other.activity === stage.activity && other.position < stage.position)
    .filter((other) => byTable(other) === byTable(stage))
    .sort((a, b) => byPosition(b, a));
  return earlier ? boardOf(earlier) : stage;
}

export const themesOf = (stage, table = 0) => {
  const board = boardOf(stage).id;
  return rows
    .all("theme")
    .filter((theme) => theme.stage === board && theme.table === table)
    .sort(byPosition);
};

// Every line and note that may be grouped and that this page may see, oldest first: {kind, id, key, row, table, section}.
export function itemsOf(stage, table = 0) {
  const board = boardOf(stage);
  const { source } = board.settings;
  const charts = new Map(
    rows.all("chart").filter((chart) => chart.activity === board.activity && (!table || chart.table === table)).map((chart) => [chart.id, chart]),
  );
  const of = new Set(
    rows.all("topic").filter((topic) => [source, `${board.activity}.${source}`].includes(topic.stage)).map((topic) => topic.id),
  );
  const item = (kind) => (row) => ({
    kind,
    id: row.id,
    key: keyOf({ kind, id: row.id }),
    row,
    table: charts.get(row.chart).table,
    section: kind === "line" ? row.section : "",
  });
  const lines = rows.all("line").filter((line) => !line.held && !line.hidden && !line.parked && (!source || source === "lines" || of.has(line.section)));
  const notes = rows.all("note").filter((note) => !note.hidden && !note.held && !note.parked && (!source || source === "notes"));
  return [...lines.filter((row) => charts.has(row.chart)).map(item("line")), ...notes.filter((row) => charts.has(row.chart)).map(item("note"))].sort(
    (a, b) => a.row.created_at - b.row.created_at || (a.id < b.id ? -1 : 1),
  );
}

export function openBoard(outbox, stage, table) {
  const moved = signal(new Map()); // placing's id → {theme, position, seq}: done here; `seq` once it is answered
  const made = signal(new Map()); // id → {title, board}: themes whose row may not be there yet

  const set = (map, key, value) => {
    const next = new Map(map.peek());
    if (value) next.set(key, value);
    else next.delete(key);
    map.value = next;
  };

  const boardKey = () => `${boardOf(stage()).id} ${table()}`;
  const placingId = ({ kind, id }, board = boardOf(stage()).id) => `${board}.${kind}.${id}`;
  const settle = (map, key, value) => setTimeout(() => map.peek().get(key) === value && set(map, key, null), SETTLED);

  function themes() {
    const there = themesOf(stage(), table());
    const known = new Set(there.map((theme) => theme.id));
    const board = boardKey();
    const coming = [...made.value].filter(([id, theme]) => !known.has(id) && theme.board === board);
    return [...there, ...coming.map(([id, { title }]) => ({ id, title, items: 0, heard_at: [], coming: true }))];
  }

  // {theme, position}; theme "": in none.
  function placeOf(item, board) {
    const id = placingId(item, board);
    const row = rows.get("placing", id);
    const here = moved.value.get(id);
    const { theme, position } = here && !(here.seq && row?.seq >= here.seq) ? here : (row ?? { theme: "", position: 0 });
    return { theme, position };
  }

  // The items of every theme, by theme's id, in order; "": those in none, oldest first.
  function contents(items) {
    const found = new Map([["", []], ...themes().map((theme) => [theme.id, []])]);
    const board = boardOf(stage()).id;
    for (const item of items) {
      const place = placeOf(item, board);
      (found.get(place.theme) ?? found.get("")).push({ ...item, position: place.position });
    }
    for (const [theme, list] of found) if (theme) list.sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));
    return found;
  }

  function add(title = "") {
    const args = { stage: stage().id, ...(title ? { title } : {}), ...(table() ? { table: table() } : {}) };
    const id = outbox.put("theme.add", args);
    const mark = { title, board: boardKey() };
    set(made, id, mark);
    outbox.answered(id).then((answer) => (answer.ok ? settle(made, id, mark) : set(made, id, null)));
    return id;
  }

  // `others`: what lies in the theme without the item; `index`: its place among them.
  async function place(item, theme, others = [], index = others.length) {
    const before = others[index - 1];
    const low = before?.position ?? (others[0]?.position ?? 2) - 2;
    const position = index < others.length ? (low + others[index].position) / 2 : low + 1;
    const { kind, id } = item;
    const key = placingId(item);
    const mark = { theme, position };
    set(moved, key, mark);
    const last = index >= others.length;
    const where = !theme || last ? {} : before ? { after: { kind: before.kind, id: before.id } } : { first: true };
    const answer = await outbox.send("item.place", { stage: stage().id, on: { kind, id }, theme, ...where });
    if (moved.peek().get(key) !== mark) return; // moved on meanwhile
    if (!answer.ok) return set(moved, key, null);
    const done = { ...mark, seq: answer.seq };
    set(moved, key, done);
    settle(moved, key, done);
  }

  return { themes, contents, add, place };
}
