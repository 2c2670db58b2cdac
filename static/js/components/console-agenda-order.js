// The agenda in its order, and what follows from it.

import { currentStage, rows } from "facilitator/core/rows.js";

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

// What "start next" starts: the first stage before anything has begun, null after the last. What is skipped is passed over.
export function nextStage() {
  const stages = agendaStages();
  const current = currentStage();
  const from = current ? stages.findIndex((stage) => stage.id === current.id) + 1 : 0;
  return stages.slice(from).find((stage) => !stage.skipped) ?? null;
}
