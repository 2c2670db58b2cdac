// The settings of a stage's kind, as a form made of their schema: a kind that comes from elsewhere has one too.

import { signal } from "@preact/signals-core";
import { html, nothing } from "lit-html";
import { last } from "facilitator/core/lists.js";
import { t, tOr } from "facilitator/core/messages.js";
import { rows } from "facilitator/core/rows.js";
import { agendaStages } from "facilitator/components/console-agenda-order.js";

export const schema = signal(null);

export async function loadSchema() {
  if (schema.peek()) return;
  try {
    schema.value = await (await fetch("/api/schema")).json();
  } catch {
    // offline: asked again when the editor is opened again
  }
}

// Settings that may name an earlier stage, and what else they may say.
const SOURCES = {
  cluster: { source: ["", "lines", "notes"] },
  discuss: { carry_in: [""] },
  vote: { source: ["", "lines", "themes", "challenges", "strategies"] },
};
// Settings that mean nothing unless another one says so.
const ONLY_WHEN = {
  discuss: {
    rows: (now) => now.layout === "grid",
    columns: (now) => now.layout === "grid",
    release: (now) => now.alone,
    quiet: (now) => now.scribe === "one",
    scribe: (now) => now.unit !== "person",
  },
  vote: {
    dots_each: (now) => ["dots", "rank"].includes(now.method),
    max_per_item: (now) => now.method === "dots",
    unsure: (now) => now.method === "rating",
    axes: (now) => now.method === "rating",
  },
  regroup: { by: (now) => now.rule === "rotate" },
};

// `keep({name: value})` keeps what was changed.
export function settingsFields(editor, stage, keep) {
  const whole = schema.value;
  const shape = whole && resolve(whole, whole.stages[stage.kind]);
  const fields = Object.entries(shape?.properties ?? {}).filter(
    ([name]) => ONLY_WHEN[stage.kind]?.[name]?.(stage.settings) ?? true,
  );
  if (!fields.length) return nothing;
  return html`<fieldset class="editor-settings">
    <legend>${t("editor-settings")}</legend>
    ${fields.map(([name, found]) => {
      const id = `setting-${stage.kind}-${name}`;
      const value = stage.settings[name] ?? found.default;
      return field({
        id,
        name,
        value,
        stage,
        shape: resolve(whole, found),
        keep: (now) => keep({ [name]: now }),
        whole,
      });
    })}
  </fieldset>`;
}

function resolve(whole, shape) {
  const found = shape?.$ref ? whole.$defs[last(shape.$ref.split("/"))] : shape;
  const options = found?.anyOf?.map((one) => resolve(whole, one)).filter((one) => one.type !== "null");
  return options ? { ...options[0], default: found.default } : found;
}

// The words for a setting, or for one of its values; its name made readable where it has none.
const label = (id, name) => tOr(id, plain(name));
const plain = (name) => {
  const spaced = String(name).replaceAll("_", " ");
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
};

function field(about) {
  const { id, name, shape, stage } = about;
  if (shape.const !== undefined || shape.enum?.length === 1) return nothing; // there is nothing to choose
  const items = resolve(about.whole, shape.items ?? {});
  if (name in (SOURCES[stage.kind] ?? {}) && shape.type === "string") return choice(about, sources(about));
  if (shape.enum)
    return choice(
      about,
      shape.enum.map((value) => [value, label(`${id}-${value || "none"}`, value)]),
    );
  if (shape.type === "boolean") return check(about);
  if (shape.type === "integer" || shape.type === "number") return number(about);
  if (shape.type === "string") return line(about);
  if (shape.type === "array" && items.enum) return several(about, items.enum);
  if (shape.type === "array" && items.type === "string") return list(about);
  if (shape.type === "array" && items.type === "object") return records(about, items);
  if (shape.type === "object" && shape.properties) return nested(about);
  return nothing;
}

const named = ({ id, name }, input, kind = "") =>
  html`<div class="editor-field ${kind}"><label for=${id}>${label(id, name)}</label>${input}</div>`;

function choice(about, options) {
  const change = (event) => about.keep(event.target.value);
  return named(
    about,
    html`<select id=${about.id} @change=${change}>
      ${options.map(([value, said]) => html`<option value=${value} .selected=${value === about.value}>${said}</option>`)}
    </select>`,
  );
}

function sources({ name, value, stage }) {
  const all = agendaStages();
  const before = all.slice(
    0,
    all.findIndex((one) => one.id === stage.id),
  );
  const named = SOURCES[stage.kind][name].map((source) => [
    source,
    label(`editor-source-${source || name}`, source),
  ]);
  const known = [...named, ...before.map((one) => [one.id, one.title])];
  return known.some(([id]) => id === value)
    ? known
    : [...known, [value, rows.get("stage", value)?.title ?? value]];
}

const check = ({ id, name, value, keep }) =>
  html`<label class="editor-check"
    ><input id=${id} type="checkbox" .checked=${Boolean(value)} @change=${(event) => keep(event.target.checked)} />
    ${label(id, name)}</label
  >`;

const number = (about) =>
  named(
    about,
    html`<input
      id=${about.id}
      type="number"
      step=${about.shape.type === "integer" ? "1" : "any"}
      .value=${String(about.value)}
      @change=${(event) => event.target.value !== "" && about.keep(Number(event.target.value))}
    />`,
  );

const line = (about) =>
  named(
    about,
    html`<input id=${about.id} autocomplete="off" dir="auto" .value=${about.value ?? ""} @change=${(event) => about.keep(event.target.value)} />`,
  );

function list(about) {
  const change = (event) => about.keep(linesIn(event.target.value));
  const value = (about.value ?? []).join("\n");
  const said = t("editor-one-a-line", { name: label(about.id, about.name) });
  return html`<div class="editor-field is-wide">
    <label for=${about.id}>${said}</label
    ><textarea id=${about.id} rows=${Math.max(2, (about.value ?? []).length)} dir="auto" .value=${value} @change=${change}></textarea>
  </div>`;
}

export const linesIn = (text) =>
  text
    .split("\n")
    .map((one) => one.trim())
    .filter(Boolean);

function several({ id, name, value, keep }, options) {
  const change = (option) => (event) =>
    keep(options.filter((one) => (one === option ? event.target.checked : value.includes(one))));
  return html`<fieldset class="editor-field is-wide editor-several">
    <legend>${label(id, name)}</legend>
    ${options.map(
      (option) =>
        html`<label class="editor-check"
          ><input type="checkbox" .checked=${value.includes(option)} @change=${change(option)} /> ${label(`${id}-${option}`, option)}</label
        >`,
    )}
  </fieldset>`;
}

// Things of several parts (a title and a link): one row each, an empty one to add another.
function records({ id, name, value, keep }, items) {
  const parts = Object.keys(items.properties ?? {});
  if (!parts.length) return nothing;
  const held = value ?? [];
  const change = (at, part) => (event) => {
    const next = [...held, {}].map((one, place) =>
      place === at ? { ...one, [part]: event.target.value.trim() } : one,
    );
    const kept = next.filter((one) => parts.some((other) => one[other]));
    if (kept.every((one) => (items.required ?? []).every((needed) => one[needed]))) keep(kept);
  };
  return html`<fieldset class="editor-field is-wide editor-records">
    <legend>${label(id, name)}</legend>
    ${[...held, {}].map(
      (one, at) =>
        html`<div class="editor-record">
          ${parts.map(
            (part) =>
              html`<input
                aria-label="${label(`${id}-${part}`, part)}"
                placeholder=${label(`${id}-${part}`, part)}
                .value=${one[part] ?? ""}
                @change=${change(at, part)}
              />`,
          )}
        </div>`,
    )}
  </fieldset>`;
}

function nested(about) {
  const { id, name, value, keep, shape, whole, stage } = about;
  return html`<fieldset class="editor-field is-wide editor-several">
    <legend>${label(id, name)}</legend>
    ${Object.entries(shape.properties).map(([part, found]) =>
      field({
        id: `${id}-${part}`,
        name: part,
        value: value?.[part] ?? found.default,
        shape: resolve(whole, found),
        keep: (now) => keep({ ...value, [part]: now }),
        whole,
        stage,
      }),
    )}
  </fieldset>`;
}
