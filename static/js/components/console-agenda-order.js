// The agenda in its order, and what follows from it.

import { currentStage, rows } from "facilitator/core/rows.js";

const MINUTE = 60_000;

export const activitiesInOrder = () =>
  rows
    .all("activity")
    .filter((activity) => !activity.removed)
    .sort((a, b) => a.position - b.position);

// Every stage that is on the agenda, in the order of the activities and of the stages within them.
export function agendaStages() {
  const places = new Map(activitiesInOrder().map((activity, place) => [activity.id, place]));
  return rows
    .all("stage")
    .filter((stage) => !stage.removed && places.has(stage.activity))
    .sort((a, b) => places.get(a.activity) - places.get(b.activity) || a.position - b.position);
}

// What "start next" starts: the first stage before anything has begun, null after the last.
export function nextStage() {
  const stages = agendaStages();
  const current = currentStage();
  return stages[current ? stages.findIndex((stage) => stage.id === current.id) + 1 : 0] ?? null;
}

// When the agenda would be through, if all stages to come kept to their plan; 0 before the first start.
export function expectedEnd(now) {
  const stages = agendaStages();
  const current = currentStage();
  if (!current) return 0;
  const coming = stages.slice(stages.findIndex((stage) => stage.id === current.id) + 1);
  const planned = coming.reduce((sum, stage) => sum + stage.minutes * MINUTE, 0);
  const left =
    { running: current.ends_at ? current.ends_at - now : 0, paused: current.left }[current.state] ?? 0;
  return now + Math.max(0, left) + planned;
}
