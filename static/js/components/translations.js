// The session's own texts in the language of this page: what is read of its rows is read through here. What nobody has
// translated stays as it is, and the page says so.

import { effect } from "@preact/signals-core";
import { html, nothing, render } from "lit-html";
import { language, nameOf, spokenFor } from "facilitator/core/language.js";
import { t } from "facilitator/core/messages.js";
import { currentStage, readThrough, rows, session } from "facilitator/core/rows.js";

// Fields by kind of row, and settings of a stage. Nobody's own words are among them.
const FIELDS = {
  session: ["title", "purpose", "outcomes", "goals"],
  activity: ["title"],
  stage: ["title", "instructions"],
  topic: ["text", "options", "low", "high", "row", "column"],
  group: ["name"],
};
const SETTINGS = ["text", "prompts", "rows", "columns"];
const whole = new WeakSet(); // rows that are translated to the last word

export function translateInto(tag) {
  const known = new WeakMap(); // what was made of a row, and of which translations
  readThrough((kind, row) => {
    const texts = row && FIELDS[kind] ? rows.get("translation", tag)?.texts : null;
    if (!texts) return row;
    const made = known.get(row);
    if (made?.texts === texts) return made.row;
    const read = translated(kind, row, texts);
    known.set(row, { texts, row: read });
    return read;
  });
  sayWhatIsNot(document.getElementById("instructions"));
}

function translated(kind, row, texts) {
  let lacking = false;
  const said = (value) => {
    if (Array.isArray(value)) return value.map(said);
    lacking ||= Boolean(value) && !texts[value];
    return texts[value] || value;
  };
  const read = { ...row };
  for (const field of FIELDS[kind]) if (row[field]) read[field] = said(row[field]);
  if (kind === "stage") {
    read.settings = { ...row.settings };
    for (const name of SETTINGS) if (Array.isArray(row.settings[name])) read.settings[name] = said(row.settings[name]);
  }
  if (row.made && row.row) read.text = `${read.row} · ${read.column}`; // a cell of a grid is called by its row and column
  if (!lacking) whole.add(read);
  return read;
}

// Under a stage's instructions that stand there in another language than the page's.
function sayWhatIsNot(instructions) {
  if (!instructions) return; // a page for the room
  const place = document.createElement("div");
  instructions.after(place);
  effect(() => {
    const stage = currentStage();
    const tag = session()?.language ?? "";
    const foreign = tag && spokenFor(tag) !== language && stage && !whole.has(stage) && (stage.instructions || stage.title);
    if (foreign) instructions.lang = tag;
    else instructions.removeAttribute("lang");
    render(foreign ? html`<p class="quiet">${t("language-only-in", { language: nameOf(tag) })}</p>` : nothing, place);
  });
}
