// How many charts of the current activity are on the wall, of how many.

import { chartOf, openTables } from "facilitator/core/rows.js";

export function postedCount() {
  const tables = openTables();
  return { count: tables.filter((table) => chartOf(table.number)?.posted).length, total: tables.length };
}
