// What a new stage may be: each kind with one sentence that says what people do.

import { html, nothing } from "lit-html";
import { t, tOr } from "facilitator/core/messages.js";
import { kindName } from "facilitator/components/editor-list.js";
import { schema } from "facilitator/components/editor-settings.js";

const ORDER = [
  "present",
  "discuss",
  "post",
  "walk",
  "cluster",
  "vote",
  "pick",
  "share",
  "reflect",
  "regroup",
  "review",
];
const MINUTES = {
  present: 3,
  discuss: 20,
  post: 2,
  walk: 20,
  cluster: 10,
  vote: 5,
  pick: 10,
  share: 15,
  reflect: 5,
  regroup: 2,
  review: 5,
};
const USUAL = 10;

export function kindsPanel(editor, { kinds: activity, after }) {
  const known = Object.keys(schema.value?.stages ?? {});
  const place = (kind) => (ORDER.includes(kind) ? ORDER.indexOf(kind) : ORDER.length);
  const add = (kind) => {
    const args = {
      activity,
      kind,
      title: kindName(kind),
      minutes: MINUTES[kind] ?? USUAL,
      ...(after ? { after } : {}),
    };
    editor.send("editor-kinds", "stage.add", args, {
      after: (answer) => editor.choose({ stage: answer.result.stage }, "[name=stage-title]"),
    });
  };
  return html`<h3 data-chosen tabindex="-1">${t("editor-add-stage")}</h3>
    ${editor.actions.answer("editor-kinds")}
    <ul class="editor-cards">
      ${known
        .sort((a, b) => place(a) - place(b))
        .map(
          (kind) =>
            html`<li>
              <button type="button" class="console-button editor-card" data-kind=${kind} @click=${() => add(kind)}>
                <strong>${kindName(kind)}</strong>
                ${says(kind)}
              </button>
            </li>`,
        )}
    </ul>`;
}

function says(kind) {
  const sentence = tOr(`editor-kind-${kind}-says`, "");
  return sentence ? html`<span>${sentence}</span>` : nothing;
}
