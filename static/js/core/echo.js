// What the server has stored is held here until a second copy of the session holds it too. Should the server go on from an
// older copy, this device sends again what that lacks: ids make it harmless where it does not.

const MOST = 2000;
const MOST_LETTERS = 5_000_000;

// Not sent again: calls for help that are over, and whatever else is of the moment only.
const MOMENTARY = new Set(["help.call", "help.done", "material.open", "tap.give", "preview.open"]);

// What a facilitator's page did moves the room, and may be out of place by then: of hers, words alone (`isText`).
const worthKeeping = (role, name, isText) => isText(name) || (role !== "console" && !MOMENTARY.has(name));

// `erase(id)`: what is not needed any more. Entries are the outbox's, with `seq` and `epoch`: where they stand in which
// history of the session.
export function openEcho({ role, isText, erase }) {
  const held = new Map(); // by id, the oldest answer first
  let letters = 0;

  const sizeOf = (entry) => JSON.stringify(entry.args).length;

  function drop(id) {
    letters -= sizeOf(held.get(id));
    held.delete(id);
  }

  return {
    // Null where it is not to be kept.
    hold(entry, seq, epoch) {
      if (!worthKeeping(role, entry.name, isText)) return null;
      const { id, name, args, at, order } = entry;
      const kept = { id, name, args, ...(at ? { at } : {}), order, coalesce: "", seq, epoch };
      if (held.has(id)) drop(id);
      held.set(id, kept);
      letters += sizeOf(kept);
      for (const oldest of held.keys()) {
        if (held.size <= MOST && letters <= MOST_LETTERS) break;
        drop(oldest);
        erase(oldest);
      }
      return held.get(id) ?? null;
    },

    // A second copy goes as far as `safe`.
    release(epoch, safe) {
      for (const entry of [...held.values()].filter((one) => one.epoch === epoch && one.seq <= safe)) {
        drop(entry.id);
        erase(entry.id);
      }
    },

    // What was stored in another history than this one, oldest first; it is the outbox's again.
    takeBack(epoch) {
      const strange = [...held.values()].filter((entry) => entry.epoch !== epoch).sort((a, b) => a.order - b.order);
      for (const { id } of strange) drop(id);
      return strange;
    },

    // Nothing of it is to be sent again: its author has erased it.
    clear() {
      const ids = [...held.keys()];
      held.clear();
      letters = 0;
      ids.forEach(erase);
    },
  };
}

// In another history of the session the numbers are others: a text names the own write that it was based on, where there
// was one. (Its words stay as they were: the server knows what was sent once by a hash of them.)
export function rebased(entries) {
  const writes = new Map(); // line and number → id of the write
  return entries.map((entry) => {
    const { id, name, args, at, seq } = entry;
    if (name !== "line.write") return entry;
    const line = args.line ?? id;
    if (seq) writes.set(`${line} ${seq}`, id);
    const before = args.base === undefined ? null : writes.get(`${args.line} ${args.base}`);
    return before ? { ...entry, at: { ...at, base_of: before } } : entry;
  });
}
