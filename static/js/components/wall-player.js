// The wall at any moment, worked out from the day's entries (facilitator/trace/replay.py says what they mean).

import { lastThat } from "facilitator/core/lists.js";

const QUIET = 180_000; // ms without an entry: a silence; played fast, its middle is left out
const EDGE = 30_000; // ms of it that stay at either end
export const FAST = 10; // from this speed on
const THERE = { l: "lines", n: "notes", p: "photos", a: "answers" };

export function openDay(day) {
  const times = [];
  day.changes.reduce((at, [gap], place) => (times[place] = at + gap), day.began);
  const told = [...new Set([...times, ...day.stages.map((stage) => stage.at), day.from, day.until])].sort(
    (a, b) => a - b,
  );
  let wall = emptyWall();
  let next = 0; // the first entry that has not happened yet

  return {
    day,
    silences: told
      .slice(1)
      .flatMap((end, at) => (end - told[at] > QUIET ? [[told[at] + EDGE, end - EDGE]] : [])),

    // The wall at a moment; the same object as long as nothing has changed.
    at(moment) {
      if (next && times[next - 1] > moment) [wall, next] = [emptyWall(), 0];
      while (next < times.length && times[next] <= moment) play(wall, day, day.changes[next++]);
      return wall;
    },

    // How many entries have happened: tells whether there is anything new to draw.
    place: () => next,

    stageAt: (moment) => lastThat(day.stages, (stage) => stage.at <= moment) ?? null,
  };
}

// Where the day is after it has been played for so long (ms of the day), silences left out where it is played fast.
export function playedTo(from, by, silences) {
  let at = from;
  let left = by;
  for (const [start, end] of silences) {
    if (end <= at) continue;
    const until = Math.max(0, start - at);
    if (left < until) break;
    left -= until;
    at = Math.max(at, end);
  }
  return at + left;
}

const emptyWall = () => ({
  charts: new Map(),
  lines: new Map(),
  notes: new Map(),
  photos: new Map(),
  answers: new Map(),
  latest: null,
});

function play(wall, day, [, what, number, ...more]) {
  if (what === "-") return remove(wall, number, more[0]);
  if (what === "c") touch(wall, number).up = true;
  if (what === "l") {
    const [chart, topic, position, text] = more;
    put(wall, "lines", number, { number, chart, topic, position, text, id: day.lines[number] });
    if (text) wall.latest = { text, chart };
  }
  if (what === "n") {
    const [chart, line, kind, text, affiliation] = more;
    put(wall, "notes", number, {
      number,
      chart,
      line,
      kind: day.kinds[kind],
      text,
      affiliation,
      id: day.notes[number],
    });
    if (text) wall.latest = { text, chart, kind: day.kinds[kind] };
  }
  if (what === "p") put(wall, "photos", number, { chart: more[0], caption: more[1], id: day.photos[number] });
  if (what === "a") {
    const note = wall.notes.get(number);
    wall.answers.set(number, {
      outcome: day.outcomes[more[0]],
      text: more[1],
      table: day.charts[note?.chart]?.table ?? 0,
    });
    if (note) touch(wall, note.chart);
  }
}

function remove(wall, what, number) {
  if (what === "c") {
    touch(wall, number).up = false;
    return;
  }
  const chart = wall[what === "a" ? "notes" : THERE[what]].get(number)?.chart;
  wall[THERE[what]].delete(number);
  if (chart === undefined) return;
  touch(wall, chart)[THERE[what]]?.delete(number); // answers are not counted by chart
}

function put(wall, there, number, item) {
  wall[there].set(number, item);
  touch(wall, item.chart)[there].add(number);
}

function touch(wall, number) {
  const chart = wall.charts.get(number) ?? {
    number,
    up: false,
    lines: new Set(),
    notes: new Set(),
    photos: new Set(),
    sheet: null,
  };
  wall.charts.set(number, chart);
  chart.sheet = null;
  return chart;
}

// The charts that hang at this moment, as sheets to draw; a sheet is made anew only when something on it has changed.
export function sheetsOf(wall, day) {
  return [...wall.charts.values()]
    .filter((chart) => chart.up && (day.charts[chart.number].table || chart.lines.size || chart.notes.size || chart.photos.size))
    .map((chart) => (chart.sheet ??= sheetOf(wall, day, chart)))
    .sort((a, b) => a.table - b.table || (a.chart < b.chart ? -1 : 1));
}

function sheetOf(wall, day, chart) {
  const lines = [...chart.lines]
    .map((number) => wall.lines.get(number))
    .sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));
  const notes = [...chart.notes].map((number) => ({
    ...wall.notes.get(number),
    answer: wall.answers.get(number) ?? null,
  }));
  const photos = [...chart.photos].map((number) => wall.photos.get(number));
  const on = (line) => notes.filter((note) => note.line === line.number);
  const topics = [...new Set(lines.map((line) => line.topic))].sort(
    (a, b) => day.topics[a][1] - day.topics[b][1] || a - b,
  );
  return {
    ...day.charts[chart.number],
    sections: topics.map((topic) => ({
      text: day.topics[topic][0],
      lines: lines.filter((line) => line.topic === topic).map((line) => ({ ...line, notes: on(line) })),
    })),
    notes: notes.filter((note) => !chart.lines.has(note.line)),
    photos: photos.map((photo) => photo.id),
    captions: Object.fromEntries(photos.map((photo) => [photo.id, photo.caption])),
    count: { lines: lines.length, notes: notes.length },
    kinds: notes.map((note) => note.kind),
  };
}
