// Moving a stage: by its grip with the pointer, by the arrow keys on it, by the buttons in its form.

import { lastThat } from "facilitator/core/lists.js";
import { t } from "facilitator/core/messages.js";
import { rows } from "facilitator/core/rows.js";
import { activitiesInOrder, agendaStages } from "facilitator/components/console-agenda-order.js";

const FAR = 4; // px: less is a press with an unsteady hand

// One step up (-1) or down (+1), over the border of an activity too; null at the end of the agenda.
export function stepOf(stage, by) {
  const all = agendaStages();
  const own = all.filter((other) => other.activity === stage.activity);
  const place = own.findIndex((other) => other.id === stage.id);
  if (own[place + by]) {
    const before = by < 0 ? own[place - 2] : own[place + 1];
    return { activity: stage.activity, after: before?.id ?? "" };
  }
  const activities = activitiesInOrder();
  const next = activities[activities.findIndex((activity) => activity.id === stage.activity) + by];
  if (!next || stage.started_at) return null;
  const end = lastThat(all, (other) => other.activity === next.id);
  return { activity: next.id, after: by < 0 ? (end?.id ?? "") : "" };
}

export function moveStage(editor, stage, to) {
  if (!to) return;
  const others = agendaStages().filter((other) => other.activity === to.activity && other.id !== stage.id);
  const place = others.findIndex((other) => other.id === to.after) + 2;
  const activity = rows.get("activity", to.activity)?.title ?? "";
  const done = t("editor-moved", { title: stage.title, place, of: others.length + 1, activity });
  editor.send("editor", "stage.move", { stage: stage.id, ...to }, { after: () => editor.say(done) });
}

export function moveByKey(editor, stage, event) {
  const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
  if (!by) return;
  event.preventDefault();
  const grip = event.currentTarget;
  moveStage(editor, stage, stepOf(stage, by));
  // A list that is put in another order loses the focus in some browsers.
  setTimeout(() => document.contains(grip) && grip.focus(), 100);
}

export function drag(editor, stage, event) {
  if (event.button) return;
  const grip = event.currentTarget;
  const row = grip.closest("li");
  const list = grip.closest(".editor-agenda");
  const from = event.clientY;
  let target = null;
  let moving = false;
  const done = new AbortController();
  grip.setPointerCapture(event.pointerId);

  const move = (now) => {
    moving ||= Math.abs(now.clientY - from) > FAR;
    if (!moving) return;
    row.classList.add("is-dragged");
    scrollAtEdge(list, now.clientY);
    target = targetAt(list, now.clientY);
    mark(list, target);
  };
  const end = (now) => {
    done.abort();
    row.classList.remove("is-dragged");
    mark(list, null);
    if (now.type !== "pointerup" || !moving || !target) return;
    const { activity, after } = target;
    if (after !== stage.id) moveStage(editor, stage, { activity, after });
  };
  grip.addEventListener("pointermove", move, { signal: done.signal });
  grip.addEventListener("pointerup", end, { signal: done.signal });
  grip.addEventListener("pointercancel", end, { signal: done.signal });
}

// Between which rows a stage let go at this height would come: {activity, after, element, side}.
function targetAt(list, y) {
  let best = null;
  for (const place of list.querySelectorAll("ol[data-activity]")) {
    const items = [...place.querySelectorAll("li[data-stage]")];
    const edges = items.flatMap((item, at) => {
      const box = item.getBoundingClientRect();
      const above = { after: items[at - 1]?.dataset.stage ?? "", element: item, side: "above", y: box.top };
      return [above, { after: item.dataset.stage, element: item, side: "below", y: box.bottom }];
    });
    if (!items.length)
      edges.push({ after: "", element: place, side: "below", y: place.getBoundingClientRect().bottom });
    for (const edge of edges) {
      const far = Math.abs(edge.y - y);
      if (!best || far < best.far) best = { ...edge, activity: place.dataset.activity, far };
    }
  }
  return best;
}

function mark(list, target) {
  for (const marked of list.querySelectorAll("[data-drop]")) delete marked.dataset.drop;
  if (target) target.element.dataset.drop = target.side;
}

function scrollAtEdge(list, y) {
  const scroller = list.scrollHeight > list.clientHeight ? list : list.parentElement;
  const box = scroller.getBoundingClientRect();
  if (y < box.top + 40) scroller.scrollTop -= 12;
  if (y > box.bottom - 40) scroller.scrollTop += 12;
}
