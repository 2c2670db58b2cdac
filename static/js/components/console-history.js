// What was done on the consoles, newest first, each to be taken back; the last with one press.

import { html, nothing } from "lit-html";
import { locale } from "facilitator/core/language.js";
import { t, tOr } from "facilitator/core/messages.js";
import { rows } from "facilitator/core/rows.js";

const SHOWN = 20;

export const whatWasDone = ({ name, about }) =>
  tOr(`done-${name.replaceAll(".", "-")}`, name, { stage: about.stage ?? "…", table: about.table ?? "…", minutes: about.minutes ?? "" });

const clockAt = (at) => new Date(at).toLocaleTimeString(locale, { hour: "numeric", minute: "2-digit" });

const byAge = () => rows.all("action").sort((a, b) => b.seq - a.seq);
const last = () => byAge().find((action) => !action.undone && !action.undoes && !action.final);

function undoSpec(action, label, id = `undo ${action.id}`) {
  return {
    id,
    place: "history",
    name: "undo",
    args: { action: action.id },
    label,
    live: true,
    done: t("history-done", { what: whatWasDone(action) }),
    after: ({ result }) => result.kept && say(t("history-kept", { kept: result.kept })),
  };
}

let say = () => {};

// For the key, and for the button beside the clock.
export const undoLastSpec = () => {
  const action = last();
  return action && undoSpec(action, t("history-undo-last", { what: whatWasDone(action) }), "undo last");
};

export function undoButton({ actions }) {
  const spec = undoLastSpec();
  say = (words) => actions.confirm("history", words);
  return html`${spec ? actions.button(spec, { kind: "console-undo" }) : nothing} ${actions.answer("history")}`;
}

export function historyPanel({ actions }) {
  const all = byAge().slice(0, SHOWN);
  return html`<details class="console-history"><summary>${t("history-title")}</summary>
    ${all.length ? nothing : html`<p class="console-empty">${t("history-none")}</p>`}
    <ol class="plain">
      ${all.map((action) => {
        const what = whatWasDone(action);
        return html`<li data-undone=${String(action.undone)}>
          <span>${clockAt(action.at)} · ${action.undoes ? t("history-took-back", { what }) : what}${action.undone ? html` · <em>${t("history-undone")}</em>` : nothing}</span>
          ${action.undone || action.final ? nothing : actions.button(undoSpec(action, t(action.undoes ? "history-again" : "history-undo")), { kind: "is-small", label: t(action.undoes ? "history-again-what" : "history-undo-last", { what }) })}
        </li>`;
      })}
    </ol>
  </details>`;
}
