// Writing a note: kind, text, who it is shown as. What is typed survives a reload, a refusal and the next stage.

import { signal } from "@preact/signals-core";
import { html, nothing } from "lit-html";
import { later } from "facilitator/core/later.js";
import { forget, keep, kept } from "facilitator/core/local.js";
import { t } from "facilitator/core/messages.js";
import { draw } from "facilitator/core/page.js";
import { currentStage, isOver, rows } from "facilitator/core/rows.js";
import { KINDS, kindName, letters, tableName, words } from "facilitator/core/ui.js";
import { mayLeave, rememberHeld } from "facilitator/components/moderation.js";
import { followUnnamed, rememberNote } from "facilitator/components/phone-mine.js";
import { spotField } from "facilitator/components/photos.js";
import { affiliationField, offerAffiliations } from "facilitator/components/phone-who.js";

const LIMIT = 600;
const NEAR = 500; // from here on the letters are counted aloud

// The one writer of a phone; a half-written note is shown by it outside of the walk too.
export function writerOf(context) {
  context.writer ??= showUnfinished(noteWriter(context));
  return context.writer;
}

// The walk is over and a note is half written: it stays in sight and can still be sent.
function showUnfinished(writer) {
  draw(document.getElementById("unfinished"), () =>
    writer.draft.value && !isOver() && currentStage() && currentStage().kind !== "walk"
      ? html`<p>${t("phone-walk-over")}</p>
          ${writer.writing() ? writer.form() : writer.goOnButton()}`
      : nothing,
  );
  return writer;
}

export const tableOf = (chart) => tableName(rows.get("table", chart.split(".").pop()));

// More than a kind's sentence starter.
const hasWords = ({ text, kind }) => Boolean(text.trim()) && !(kind && text.trim() === t(`starter-${kind}`));

function noteWriter(context) {
  const place = `facilitator:${context.code}:draft`;
  const draft = signal(kept(place)); // {chart, line, kind, text, anonymous, aside} or null
  const problem = signal("");
  const said = signal("");

  const change = (fields) => {
    draft.value = { ...draft.peek(), ...fields };
    keep(place, draft.value);
  };
  let shut = null; // takes the form's entry out of the history
  const close = () => {
    draft.value = null;
    forget(place);
    shut = shut?.();
  };

  const EMPTY = { kind: "", text: "", anonymous: false, introduce: false };
  const begin = (chart, line, { photo = "", spot = [] } = {}) =>
    open({ ...(draft.peek() ?? EMPTY), chart, line, photo, spot, typedIn: currentStage()?.id });

  // What was put aside, on the chart, line or photograph it was begun for.
  const goOn = () => open({});

  function open(fields) {
    problem.value = said.value = "";
    change({ ...fields, aside: false });
    offerAffiliations(context);
    closedByBack();
  }

  // The note of which words are written; null for none.
  const unfinished = () => (draft.value && hasWords(draft.value) ? draft.value : null);

  // Whether it is on another chart, line or photograph than this.
  function isElsewhere(chart, line, { photo = "" } = {}) {
    const old = unfinished();
    return Boolean(old) && (old.chart !== chart || (old.line || "") !== line || (old.photo || "") !== photo);
  }

  // Out of sight; words that were typed are kept.
  function rest() {
    shut = shut?.();
    if (unfinished()) change({ aside: true });
    else close();
  }

  // "Back" does so too.
  async function closedByBack() {
    const { opens } = await later("components/phone-back.js");
    if (!writing()) return; // closed meanwhile
    shut ??= opens(() => {
      shut = null;
      rest();
    });
  }

  async function stick(event) {
    event.preventDefault();
    const { chart, line, photo, spot, kind, text, anonymous, introduce, typedIn } = draft.value;
    const missing = !kind ? "phone-which-kind" : !text.trim() ? "refusal-empty" : "";
    problem.value = missing
      ? t(missing)
      : letters(text.trim()) > LIMIT
        ? t("refusal-too-long", { count: letters(text.trim()), limit: LIMIT })
        : "";
    if (problem.value || !(await mayLeave(text))) return;
    const affiliation = event.target.affiliation?.value.trim();
    if (affiliation && !anonymous) context.outbox.put("participant.introduce", { affiliation });
    const args = { chart, kind, text, ...(line ? { line } : {}), ...(photo ? { photo, spot } : {}), ...(anonymous ? { anonymous } : {}), ...(introduce && offersIntroduction() ? { introduce } : {}) };
    const id = context.outbox.put("note.add", args, { typedIn });
    rememberNote(context, id);
    close();
    said.value = t(context.connection.online.value ? "phone-note-sent" : "phone-note-kept");
    const answer = await context.outbox.answered(id);
    if (answer.ok) {
      if (anonymous) followUnnamed(context, answer.result.note);
      if (answer.result.held) rememberHeld(answer.result.note);
      return;
    }
    // refused: back into the form, with the reason, and out of the tray where it would stand twice
    if (draft.value) return;
    context.outbox.drop(id);
    change({ chart, line, photo, spot, kind, text, anonymous, introduce, typedIn });
    problem.value = answer.error.message;
    said.value = "";
    closedByBack();
  }

  // What became of the last one.
  const outcome = () => html`<p role="status" class="quiet">${said.value}</p>`;

  function form() {
    const { line, photo, spot, kind, text, anonymous, introduce } = draft.value;
    const on = line ? rows.get("line", line) : null;
    const count = letters(text);
    return html`<form class="note-form" @submit=${stick}>
      <h3 tabindex="-1">${on ? html`${t("phone-note-on-line")} ${words(on.text)}` : t("phone-note-on-chart")}</h3>
      ${photo ? spotField(photo, spot, (next) => change({ spot: next })) : nothing}
      <fieldset>
        <legend>${t("phone-which-kind")}</legend>
        <div class="kinds">
          ${KINDS.map(
            (name) => html`<button type="button" data-kind=${name} aria-pressed=${String(kind === name)}
              @click=${(event) => choose(event, name)}>
              ${kindName(name)}
            </button>`,
          )}
        </div>
      </fieldset>
      <label for="note-text">${t("phone-note-text")}</label>
      <textarea id="note-text" rows="4" dir="auto" .value=${text} aria-describedby="note-problem note-count"
        aria-invalid=${String(Boolean(problem.value))}
        placeholder=${kind ? `${t(`starter-${kind}`)} …` : ""}
        @input=${(event) => change({ text: event.target.value })}></textarea>
      <p id="note-count" class="quiet">${count >= NEAR ? t("phone-letters", { count, limit: LIMIT }) : nothing}</p>
      <p id="note-problem" class="error" role="alert">${problem.value}</p>
      ${from(anonymous)} ${offersIntroduction() ? introduction(introduce) : nothing}
      <button class="primary wide">${t("phone-stick")}</button>
      <button type="button" class="wide" @click=${close}>${t("cancel")}</button>
    </form>`;
  }

  // An empty note begins with the kind's sentence starter; words already typed stay.
  function choose(event, kind) {
    const { text } = draft.value;
    change({ kind, text: !hasWords(draft.value) ? `${t(`starter-${kind}`)} ` : text });
    problem.value = "";
    const field = event.target.closest("form").querySelector("textarea");
    field.focus();
    queueMicrotask(() => field.setSelectionRange(field.value.length, field.value.length));
  }

  // Whoever signs an experience may be introduced to the table that could use it, if they say so.
  const offersIntroduction = () => draft.value.kind === "experience" && !draft.value.anonymous;

  const introduction = (introduce) => html`<label class="choice">
    <input type="checkbox" name="introduce" .checked=${introduce ?? false} @change=${(event) => change({ introduce: event.target.checked })} />
    <span>${t("phone-introduce")}</span>
  </label>`;

  function from(anonymous) {
    const affiliation = context.person()?.affiliation;
    const option = (value, label) => html`<label class="choice">
      <input type="radio" name="from" .checked=${anonymous === value} @change=${() => change({ anonymous: value })} />
      <bdi>${label}</bdi>
    </label>`;
    return html`<fieldset>
      <legend>${t("phone-from")}</legend>
      ${option(false, affiliation || t("phone-from-nobody"))} ${option(true, t("phone-anonymous"))}
      ${affiliation || anonymous ? nothing : affiliationField(t("phone-ask-affiliation"))}
    </fieldset>`;
  }

  // The note whose form is in sight; null for one that was put aside.
  const writing = () => (draft.value?.aside ? null : draft.value);

  // The way back to one that was put aside.
  const goOnButton = (go = goOn) => html`<button class="primary wide" @click=${() => go()}>
    ${t("phone-note-go-on", { table: tableOf(draft.value.chart) })}
  </button>`;

  if (writing() && !isOver()) closedByBack();
  return { begin, goOn, goOnButton, rest, isElsewhere, form, outcome, draft, unfinished, writing };
}
