// Rows that are in no session: what the styleguide's components are drawn from.

import { t } from "facilitator/core/messages.js";
import { KINDS } from "facilitator/core/ui.js";

const MINUTE = 60_000;
const CHART = "a.1";

const row = (kind, id, fields) => [kind, id, { id, seq: 1, ...fields }];

export const clocks = (now) => ({
  running: { state: "running", minutes: 20, ends_at: now + 12 * MINUTE },
  paused: { state: "paused", minutes: 20, left: 7 * MINUTE },
  over: { state: "running", minutes: 20, ends_at: now - MINUTE },
  ended: { state: "ended", minutes: 20 },
  skipped: { state: "ended", minutes: 20, skipped: true },
});

export const notes = () =>
  KINDS.map((kind, at) => ({
    id: `note-${kind}`,
    kind,
    chart: CHART,
    line: "",
    text: t("styleguide-words"),
    affiliation: at % 2 ? "Ohio" : "",
    late: at === 1,
    thanked: at === 3,
  }));

export const sampleRows = (now) => [
  row("session", "s", { title: t("styleguide-title"), stage: "a.talk", state: "running", goals: [], language: "" }),
  row("stage", "a.talk", { kind: "discuss", activity: "a", title: t("styleguide-words"), instructions: t("styleguide-sentence"), settings: {}, position: 1, ...clocks(now).running }),
  row("table", "1", { number: 1, name: "", group: "g", seated: 7, seats: 8, pen: "p", pen_name: "Sam" }),
  row("group", "g", { name: t("styleguide-group"), position: 1 }),
  row("chart", CHART, { activity: "a", table: 1, posted: true }),
  row("topic", "a.t", { activity: "a", text: t("styleguide-sentence"), group: "", position: 1, kind: "discuss", form: "open", stage: "a.talk" }),
  ...["one", "two"].map((id, at) => row("line", id, { chart: CHART, section: "a.t", text: t("styleguide-words"), position: at, created_at: at, late: at === 1 })),
  row("line", "beside", { chart: CHART, section: "a.t", text: t("styleguide-words"), position: 3, created_at: 3, beside: "one" }),
  row("answer", "note-question", { table: 1, outcome: "answered", text: t("styleguide-words") }),
  row("challenge", CHART, { activity: "a", table: 1, text: t("styleguide-words"), alike: [], ready: true }),
  row("strategy", "st", { activity: "a", table: 1, text: t("styleguide-words"), why: t("styleguide-sentence"), position: 1 }),
];
