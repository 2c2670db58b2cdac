// How far each goal of the session was reached, as one person sees it.

import { signal } from "@preact/signals-core";
import { html, nothing } from "lit-html";
import { t } from "facilitator/core/messages.js";
import { rows } from "facilitator/core/rows.js";
import { framed, stepPicker } from "facilitator/components/reply-parts.js";

const STEPS = [0, 1, 2, 3];

export const goalSteps = (counts) => STEPS.map((step) => ({ label: t(`goal-${step}`), count: counts[step] ?? 0 }));

// Returns draw(goals).
export function goalForm({ me, outbox }) {
  const given = signal(new Map()); // goal → {value, seq}: chosen here, not in the rows yet
  const problem = signal("");

  async function rate(goal, value) {
    const mine = { value, seq: Infinity };
    given.value = new Map(given.value).set(goal, mine);
    problem.value = "";
    const id = outbox.put("goal.rate", { goal, value });
    const answer = await outbox.answered(id);
    if (given.peek().get(goal) !== mine) return;
    const next = new Map(given.peek());
    if (answer.ok) next.set(goal, { value, seq: answer.seq });
    else {
      outbox.drop(id);
      next.delete(goal);
      problem.value = answer.error.message;
    }
    given.value = next;
  }

  function chosen(goal) {
    const row = rows.get("rating", `goal${goal}.${me.participant}`);
    const here = given.value.get(goal);
    return here && !(row?.seq >= here.seq) ? here.value : row?.value;
  }

  const one = (goal, at) =>
    framed(
      `goal-${at}`,
      goal,
      stepPicker({
        name: `goal-${at}`,
        steps: STEPS.map((value) => ({ value, label: t(`goal-${value}`) })),
        value: chosen(at),
        choose: (value) => rate(at, value),
      }),
    );

  return (goals) =>
    goals.length
      ? html`<h2>${t("goals-asked")}</h2>
          ${goals.map(one)}
          <p class="error" role="alert">${problem.value}</p>`
      : nothing;
}
