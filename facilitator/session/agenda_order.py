"""The order of the agenda: activities, their stages, the stages' topics; and names for new ones.

What was taken off keeps its place among the others, so that putting it back puts it where it was.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from typing import Any

from facilitator.session.refusals import Refusal
from facilitator.session.rows import Stage
from facilitator.session.state import Draft


def activities_of(draft: Draft) -> list[Any]:
    """Every activity, in order."""
    return in_order(draft.all("activity"))


def stages_of(draft: Draft, activity: str) -> list[Any]:
    """Every stage of an activity, in order."""
    return in_order(stage for stage in draft.all("stage") if stage.activity == activity)


def topics_of(draft: Draft, stage: str) -> list[Any]:
    """Every topic of a stage, in order."""
    return in_order(topic for topic in draft.all("topic") if topic.stage == stage)


def placed(rows: Sequence[Any], row: Any, after: str) -> list[Any]:
    """The rows with this one behind the row `after` ("": first); raises `not_found` where that is not among them."""
    others = [other for other in rows if other.id != row.id]
    place = next((at for at, other in enumerate(others, 1) if other.id == after), 0)
    if after and not place:
        raise Refusal("not_found", field="after")
    return [*others[:place], row, *others[place:]]


def number_activities(draft: Draft, order: Sequence[Any] = ()) -> None:
    """Number activities and then all stages anew; `order`: the activities, where they move."""
    _number(draft, order or activities_of(draft))
    number_stages(draft)


def number_stages(draft: Draft, order: Sequence[Stage] = ()) -> None:
    """Number the stages from 1 through the whole agenda; `order`: those of one activity, where they move."""
    moved = order[0].activity if order else ""
    _number(
        draft,
        [
            stage
            for activity in activities_of(draft)
            for stage in (order if activity.id == moved else stages_of(draft, activity.id))
        ],
    )
    for activity in activities_of(draft):
        number_topics(draft, activity.id)


def number_topics(draft: Draft, activity: str, order: Sequence[Any] = ()) -> None:
    """Number the topics from 1 through an activity; `order`: those of one stage, where they move."""
    moved = order[0].stage if order else ""
    stages = stages_of(draft, activity)
    _number(draft, [t for s in stages for t in (order if s.id == moved else topics_of(draft, s.id))])


def free_id(taken: Iterable[str], wanted: str) -> str:
    """`wanted`, or with the first number behind it that nobody has."""
    used = set(taken)
    return next(id for at in range(1, len(used) + 3) if (id := wanted if at == 1 else f"{wanted}{at}") not in used)


def key_of(title: str) -> str:
    """A key made of a title: letters, digits and _, in plain ASCII."""
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
    key = re.sub(r"[^a-z0-9]+", "_", plain).strip("_")[:30].strip("_")
    return key if key[:1].isalpha() else f"activity_{key}".strip("_")


def _number(draft: Draft, rows: Sequence[Any]) -> None:
    for position, row in enumerate(rows, 1):
        current = draft.get(row.KIND, row.id)
        if current.position != position:
            draft.change(current, position=position)


def in_order(rows: Iterable[Any]) -> list[Any]:
    """Rows by their position."""
    return sorted(rows, key=lambda row: (row.position, row.id))
