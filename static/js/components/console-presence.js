// Who is connected now, as the server tells a console. Forgotten while this page itself is offline.

import { serverNow } from "facilitator/core/clock.js";

const NOBODY = { phones: 0, desks: 0, pen: false };

// → {here(table): {phones, desks, pen, awaySince} | null where not known, pages(): {phones, desks} connected, null likewise}
export function followPresence(connection) {
  const known = connection.presence; // {connected, tables}
  const awaySince = new Map();

  // Called while drawing: notes when a recorder (or a whole table) was first seen to be gone.
  function here(table) {
    if (!known.value || !connection.online.value) return null;
    const seen = known.value.tables[String(table.number)] ?? NOBODY;
    const complete = table.pen ? seen.pen : seen.phones + seen.desks > 0;
    if (complete) awaySince.delete(table.number);
    else if (!awaySince.has(table.number)) awaySince.set(table.number, serverNow());
    return { ...seen, awaySince: awaySince.get(table.number) ?? 0 };
  }

  // Laptops that came by a table's link are no people.
  function pages() {
    if (!known.value || !connection.online.value) return { phones: null, desks: null };
    const desks = Object.values(known.value.tables).reduce((sum, table) => sum + table.desks, 0);
    return { phones: known.value.connected - desks, desks };
  }

  return { here, pages };
}
