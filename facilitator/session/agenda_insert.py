"""Activities of a method or of another agenda, put into this session's."""

from __future__ import annotations

from typing import Any

import msgspec

from facilitator.session import agenda_order as order
from facilitator.session.agenda_edit import new_activity
from facilitator.session.commands import Args, Call, Result, command
from facilitator.session.refusals import Refusal
from facilitator.session.stage_edit import STAGES_LIMIT
from facilitator.session.state import Draft
from facilitator.session.translations import keep_texts


class Insert(Args):
    """`activities`: as an agenda file has them, with `groups`, the names of its groups; checked before it gets here.
    `after`: the activity they come after (empty: first; left out: last). `translations`: of its texts, by language;
    what is translated already stays."""

    activities: list[dict[str, Any]]
    groups: list[str] = []
    after: str | None = None
    translations: dict[str, dict[str, str]] = {}


@command("session.insert", Insert, {"facilitator"}, internal=True)
def insert(draft: Draft, call: Call, late: bool) -> Result:
    """Add activities, with a chart for each table. A topic for the agenda's n-th group goes to the session's n-th."""
    from facilitator.agenda.reader import ActivityPlan  # reads the register, which reads this module

    args: Insert = call.args
    plans = msgspec.convert(args.activities, list[ActivityPlan])
    stages = sum(len(plan.stages) for plan in plans) + sum(1 for _ in draft.all("stage"))
    if stages > STAGES_LIMIT:
        raise Refusal("too_many", "refusal-too-many-stages", field="activities", limit=STAGES_LIMIT)
    activities = order.activities_of(draft)
    after = activities[-1].id if activities and args.after is None else args.after or ""
    made = []
    for plan in plans:
        after = _insert_one(draft, plan, args.groups, after)
        made.append(after)
    for language, texts in args.translations.items():
        known = draft.get("translation", language)
        keep_texts(draft, language, texts | (known.texts if known else {}))
    return {"activities": made}


def _insert_one(draft: Draft, plan: Any, groups: list[str], after: str) -> str:
    from facilitator.agenda.build import activity_rows

    activity = new_activity(draft, plan.title, after, key=plan.key)
    here = [group.id for group in sorted(draft.all("group"), key=lambda group: group.position)]
    by_name = dict(zip(groups, here, strict=False)) if len(groups) == len(here) > 1 else {}
    stages = [_renamed(stage, plan.key, activity.id) for stage in plan.stages]
    plan = msgspec.structs.replace(plan, key=activity.id, stages=stages)
    for row in activity_rows(plan, (), by_name, position=activity.position, stages_before=0):
        if row.KIND != "activity":
            draft.put(row)
    order.number_stages(draft)
    return activity.id


def _renamed(stage: Any, old: str, new: str) -> Any:
    """Where an activity could not keep its key, its stages name each other by the new one."""
    settings = {
        name: f"{new}.{value[len(old) + 1 :]}" if isinstance(value, str) and value.startswith(f"{old}.") else value
        for name, value in stage.settings.items()
    }
    return msgspec.structs.replace(stage, settings=settings)
