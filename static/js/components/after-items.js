// What a response can be given to: themes, questions, challenges, strategies, what is parked; and every note and line.

import { rows } from "facilitator/core/rows.js";

const ASKS = ["question", "clarification"];
export const KINDS = ["theme", "question", "challenge", "strategy", "parked", "note", "line"];
const EXPECTED = ["theme", "question", "challenge", "strategy", "parked"]; // what people wait to hear about

const away = (row) => row.held || row.hidden || row.parked || row.removed;
const tableOf = (row) => rows.get("chart", row.chart)?.table ?? 0;

// `open`: not a question that was answered in the room.
// → [{id: "KIND:ITEM", kind, of, open, item, text, tables, too, response, released}], those people wait for first
export function items() {
  const found = [
    ...rows.all("theme").filter((row) => row.title).map((row) => item("theme", "theme", row, row.title, row.heard_at)),
    ...rows.all("challenge").filter((row) => row.text).map((row) => item("challenge", "challenge", row, row.text, [row.table])),
    ...rows.all("strategy").filter((row) => row.text).map((row) => item("strategy", "strategy", row, row.text, [row.table])),
    ...rows.all("parked").map((row) => item("parked", "parked", row, row.text, row.table ? [row.table] : [])),
    ...rows
      .all("note")
      .filter((row) => !away(row))
      .map((row) => item(ASKS.includes(row.kind) ? "question" : "note", "note", row, row.text, [tableOf(row)])),
    ...rows.all("line").filter((row) => !away(row)).map((row) => item("line", "line", row, row.text, [tableOf(row)])),
  ];
  return found.sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || b.too - a.too || b.tables.length - a.tables.length || a.seq - b.seq);
}

function item(kind, of, row, text, tables) {
  const id = `${of}:${row.id}`;
  const open = kind !== "question" || !["answered", "declined"].includes(rows.get("answer", row.id)?.outcome);
  return { id, kind, of, open, item: row.id, seq: row.seq, text, tables, too: row.too ?? 0, type: of === "strategy" ? row.type : "", response: rows.get("response", id), released: rows.get("published_response", id) };
}

// none: nobody has said; draft: not released; released; changed: something else was released
export function stateOf({ response, released }) {
  if (!response?.outcome) return "none";
  if (!response.changed) return "released";
  return released ? "changed" : "draft";
}

export const isExpected = ({ kind, open, response }) => EXPECTED.includes(kind) && (open || Boolean(response));
