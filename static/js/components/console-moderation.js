// What the facilitator may do about a note beside showing and hiding it: hold it, say why, pause its phone; the word list.

import { html, nothing } from "lit-html";
import { t } from "facilitator/core/messages.js";
import { code } from "facilitator/core/page.js";
import { rows } from "facilitator/core/rows.js";

// Its state in words, with who or what brought it there.
export function stateOf(note) {
  const done = rows.get("moderation", note.id);
  const why = done && done.action !== "shown" ? t(`moderation-why-${done.why}`, { reason: done.reason }) : "";
  const reason = done?.why === "facilitator" && done.action !== "shown" && done.reason ? html` · <bdi>${done.reason}</bdi>` : nothing;
  const state = note.hidden ? t("console-hidden") : note.held ? t("moderation-held") : "";
  return html`${state ? html`<span class="console-mark">${state} · ${why}${reason}</span>` : nothing}
    ${note.reports && !note.hidden ? html`<span class="console-mark">${t("moderation-reports", { count: note.reports })}</span>` : nothing}
    ${rows.get("block", note.id) ? html`<span class="console-mark">${t("moderation-paused")}</span>` : nothing}`;
}

export function moreOf(note, actions, place) {
  const paused = rows.get("block", note.id);
  const send = (name) => (event) => {
    const reason = event.target.closest("details").querySelector("input").value;
    actions.press({ id: `${name} ${note.id}`, place, name, args: { note: note.id, reason } });
  };
  const button = (name, label) => html`<button type="button" class="console-button is-small" @click=${send(name)}>${t(label)}</button>`;
  const pause = {
    id: `pause ${note.id}`,
    place,
    name: paused ? "phone.unblock" : "phone.block",
    args: { note: note.id },
    confirm: !paused,
    label: t(paused ? "moderation-unblock" : "moderation-block"),
  };
  return html`<details class="console-note-more"><summary>${t("moderation-more")}</summary>
    <label>${t("moderation-reason")} <input maxlength="500" /></label>
    <p class="row">
      ${note.hidden ? nothing : button("note.hide", "moderation-hide")} ${note.held ? nothing : button("note.hold", "moderation-hold")}
      ${actions.button({ id: `park ${note.id}`, place, name: "note.park", args: { note: note.id }, label: t("debts-park") }, { kind: "is-small" })}
      ${actions.button(pause, { kind: "is-small" })}
      <a class="console-button is-small" href="/s/${code}/at/note:${note.id}" target="_blank">${t("trace-became")}</a>
    </p>
  </details>`;
}

export function wordList(actions) {
  const words = rows.get("wordlist", "words")?.words ?? [];
  const save = (event) => {
    event.preventDefault();
    const list = event.target.words.value.split("\n").map((word) => word.trim()).filter(Boolean);
    actions.press({ id: "word list", name: "words.set", args: { words: list }, label: "", done: t("moderation-words-saved") });
  };
  return html`<details class="console-words"><summary>${t("moderation-words", { count: words.length })}</summary>
    <form @submit=${save}>
      <label for="words">${t("moderation-words-label")}</label>
      <textarea id="words" name="words" rows="5" .value=${words.join("\n")}></textarea>
      <button class="console-button">${t("moderation-words-save")}</button>
    </form>
    ${actions.answer("word list")}
  </details>`;
}
