// The lines of the chart as the recorder has them: the server's rows, under what is typed here and not yet answered.
//
// An edit: {text, base, last, section, after, isNew, sent, error, landing}. `base` is the seq of the line the typing began
// on, `last` my own newest write of it that is not answered yet, `typedIn` the stage that was on when it was typed. The
// answer may come before the row: an edit whose text is stored stays (`landing`) until the row is here, so that typing on
// is typing on what this page itself wrote, and a new line does not go for a moment.

import { effect, signal } from "@preact/signals-core";
import { uuid } from "facilitator/core/ids.js";
import { lastThat } from "facilitator/core/lists.js";
import { forget, keep, kept } from "facilitator/core/local.js";
import { linesOf, rows, stageOfPage } from "facilitator/core/rows.js";

const PAUSE = 300; // ms without a keystroke after which a line is sent
const COMPOSING = 2500; // while letters are on their way through an input method
const LANDS_WITHIN = 5000; // ms between an answer and the row: after that somebody has taken the line off

export function lineDesk({ code, outbox }, chart) {
  const place = `facilitator:${code}:typed:${chart}`;
  const edits = signal(new Map(Object.entries(kept(place) ?? {})));
  const held = new Map([...edits.peek()].map(([id, edit]) => [id, edit.text])); // what this page keeps at `place`, by line
  const blanks = signal([]); // lines that were opened and hold nothing yet: {id, section, after}
  const timers = new Map();
  const undoable = [];

  // What was typed is on this device at once; the outbox takes it over a moment later.
  function setEdit(id, fields) {
    const next = new Map(edits.value);
    if (fields === null) next.delete(id);
    else next.set(id, { ...next.get(id), ...fields });
    edits.value = next;
    keepUnsent(next);
  }

  // Another tab of this browser may keep what is typed there in the same place.
  function keepUnsent(next) {
    const all = new Map(Object.entries(kept(place) ?? {}));
    for (const [id, text] of held) if (all.get(id)?.text === text) all.delete(id);
    held.clear();
    for (const [id, edit] of next) {
      if (edit.text === edit.sent) continue;
      all.set(id, edit);
      held.set(id, edit.text);
    }
    if (all.size) keep(place, Object.fromEntries(all));
    else forget(place);
  }

  const pendingOf = (id) =>
    lastThat(outbox.pending.value, (entry) => entry.name === "line.write" && (entry.args.line ?? entry.id) === id);

  // Lines of a section: rows, with the ones not yet on the server put where they belong.
  function items(section) {
    const removed = new Set(outbox.pending.value.filter((e) => e.name === "line.remove").map((e) => e.args.line));
    const list = linesOf(chart)
      .filter((line) => line.section === section && !removed.has(line.id))
      .map((row) => ({ id: row.id, row }));
    const known = new Set(list.map((item) => item.id));
    // In the order in which they were typed, from the first key until the row is here: a line that changed its place on
    // its way would take the focus from the field beside it.
    const typed = edits.value;
    const fresh = [
      ...outbox.pending.value
        .filter((e) => e.name === "line.write" && !e.args.line && !typed.has(e.id) && e.args.chart === chart && e.args.section === section)
        .map((e) => ({ id: e.id, after: e.args.after, row: null })),
      ...[...typed].filter(([, e]) => e.section === section).map(([id, e]) => ({ id, after: e.after, row: null })),
      ...blanks.value.filter((blank) => blank.section === section).map((blank) => ({ ...blank, row: null })),
    ];
    for (const item of fresh) {
      if (known.has(item.id) || rows.get("line", item.id)) continue;
      known.add(item.id);
      const at = item.after === undefined ? -1 : list.findIndex((other) => other.id === item.after);
      if (item.after === "") list.unshift(item);
      else if (at < 0) list.push(item);
      else list.splice(at + 1, 0, item);
    }
    return list;
  }

  const textOf = (item) => edits.value.get(item.id)?.text ?? pendingOf(item.id)?.args.text ?? item.row?.text ?? "";

  // What is being composed is sent once it is words; or, as the keyboards of phones compose every word, after a longer pause.
  function type(item, section, text, { composing = false } = {}) {
    const edit = edits.value.get(item.id);
    const mine = pendingOf(item.id); // what stands in the field, where I have just written it
    const begun = edit ? {} : { base: item.row?.seq, last: mine?.id, isNew: !item.row && !mine, section, after: item.after };
    setEdit(item.id, { ...begun, typedIn: stageOfPage(), before: edit?.sent ?? item.row?.text ?? "", text, error: "" });
    clearTimeout(timers.get(item.id));
    timers.set(item.id, setTimeout(() => flush(item.id), composing ? COMPOSING : PAUSE));
  }

  // Send what was typed in a line.
  function flush(id, { undoing = false } = {}) {
    clearTimeout(timers.get(id));
    const edit = edits.value.get(id);
    if (!edit || edit.text === edit.sent || !edit.text.trim()) return;
    const row = rows.get("line", id);
    const args = { chart, section: row?.section ?? edit.section, text: edit.text };
    const mine = pendingOf(id);
    let sentAs;
    if (edit.isNew && !row && !mine) {
      if (edit.after !== undefined) args.after = edit.after;
      sentAs = outbox.put("line.write", args, { id, coalesce: id, typedIn: edit.typedIn });
    } else {
      args.line = id;
      if (mine) args.base_of = mine.id;
      else if (edit.base !== undefined) args.base = edit.base;
      sentAs = outbox.put("line.write", args, { coalesce: id, typedIn: edit.typedIn });
    }
    if (!undoing) undoable.push(edit.isNew && !edit.sent ? { made: id } : { line: id, text: edit.before });
    blanks.value = blanks.value.filter((blank) => blank.id !== id);
    setEdit(id, { sent: edit.text, last: sentAs, isNew: false });
    outbox.answered(sentAs).then((answer) => settle(id, sentAs, answer));
  }

  function settle(id, sentAs, answer) {
    const edit = edits.value.get(id);
    if (!edit || edit.last !== sentAs) return;
    if (!answer.ok) setEdit(id, { error: answer.error.message, sent: undefined, isNew: !rows.get("line", id) });
    else if (answer.result.line !== id) standBeside(id, answer);
    else {
      setEdit(id, { base: answer.seq, landing: edit.text === edit.sent });
      land(id, sentAs, answer.seq);
    }
  }

  // Beside another's text: what was typed here now stands as a line of its own, and what was typed since goes there too;
  // where something else is being typed in that line already, it goes beside once more.
  function standBeside(id, answer) {
    const edit = edits.peek().get(id);
    const beside = answer.result.line;
    clearTimeout(timers.get(id));
    const more = edit.text !== edit.sent;
    if (more && edits.peek().has(beside)) {
      setEdit(id, { base: edit.base ?? 0, sent: undefined });
      return flush(id);
    }
    setEdit(id, null);
    if (!more) return;
    setEdit(beside, { ...edit, base: answer.seq, landing: false });
    flush(beside);
  }

  function land(id, sentAs, seq) {
    const drop = () => {
      const edit = edits.peek().get(id);
      if (edit?.landing && edit.last === sentAs && edit.text === edit.sent) setEdit(id, null);
    };
    const late = setTimeout(() => {
      landed();
      drop();
    }, LANDS_WITHIN);
    const landed = effect(() => {
      if (!(rows.get("line", id)?.seq >= seq)) return;
      clearTimeout(late);
      queueMicrotask(() => {
        landed();
        drop();
      });
    });
  }

  function flushAll() {
    for (const id of edits.value.keys()) flush(id);
  }

  function openBlank(section, after) {
    const blank = { id: uuid(), section, ...(after === undefined ? {} : { after }) };
    blanks.value = [...blanks.value, blank];
    return blank.id;
  }

  function remove(item, section) {
    const list = items(section);
    const before = list[list.findIndex((other) => other.id === item.id) - 1];
    clearTimeout(timers.get(item.id));
    blanks.value = blanks.value.filter((blank) => blank.id !== item.id);
    if (item.row || pendingOf(item.id)) {
      undoable.push({ removed: item.row?.text ?? "", section, after: before?.id ?? "" });
      takeOff(item.id);
    }
    setEdit(item.id, null);
    return before?.id;
  }

  // As it stands on this page: what was written in it since is not taken off unread.
  function takeOff(id) {
    const mine = pendingOf(id);
    const base = edits.peek().get(id)?.base ?? rows.get("line", id)?.seq;
    const seen = mine ? { base_of: mine.id } : base === undefined ? {} : { base };
    outbox.put("line.remove", { line: id, ...seen });
  }

  // One place up (-1) or down (+1) within its section.
  function move(item, section, by) {
    flush(item.id);
    const list = items(section).filter((other) => other.row);
    const at = list.findIndex((other) => other.id === item.id);
    const to = at + by;
    if (at < 0 || to < 0 || to >= list.length) return false;
    const after = by > 0 ? list[to].id : (list[to - 1]?.id ?? "");
    undoable.push({ moved: item.id, section, after: list[at - 1]?.id ?? "" });
    outbox.put("line.move", { line: item.id, section, after });
    return true;
  }

  // Take back my own last step: a new command, never a rewind of others' work.
  function undo() {
    flushAll();
    const step = undoable.pop();
    if (!step) return;
    if (step.made) takeOff(step.made);
    else if (step.moved) outbox.put("line.move", { line: step.moved, section: step.section, after: step.after });
    else if (step.removed !== undefined) {
      if (step.removed) {
        outbox.put("line.write", { chart, section: step.section, text: step.removed, after: step.after });
      }
    } else if (step.text) {
      const row = rows.get("line", step.line);
      setEdit(step.line, { text: step.text, base: row?.seq, section: row?.section });
      flush(step.line, { undoing: true });
    }
  }

  // What this browser still held from before a reload goes out now.
  for (const [id, edit] of edits.peek()) {
    if (edit.last) setEdit(id, { sent: undefined });
    flush(id, { undoing: true });
  }
  addEventListener("pagehide", flushAll);

  return { items, textOf, type, flush, openBlank, remove, move, undo, pendingOf, edit: (id) => edits.value.get(id) };
}
