"""What the agenda's editor may do: the facilitator, at any time."""

from __future__ import annotations

from facilitator.session.rows import Activity, Stage
from tests.unit.matrix import ANY_TIME, ONLY_FACILITATOR, Rule


def _rule(**args: object) -> Rule:
    return Rule(lambda here: dict(args), ONLY_FACILITATOR, ANY_TIME)


TABLE: dict[str, Rule] = {
    "session.schedule": _rule(starts_at=1_700_000_000_000),
    "group.add": _rule(name="Group 3"),
    "group.rename": _rule(group="g1", name="Left"),
    "group.remove": _rule(group="g2"),
    "group.deal": _rule(),
    "activity.add": _rule(title="Strategies"),
    "activity.rename": _rule(activity="a", title="Transitions"),
    "activity.move": _rule(activity="a"),
    "activity.copy": _rule(activity="a"),
    "activity.remove": _rule(activity="b"),
    "activity.restore": _rule(activity="b"),
    "stage.add": _rule(activity="a", kind="post", title="Put up your charts"),
    "stage.edit": _rule(stage="a.discuss", title="Talk", minutes=12),
    "stage.move": _rule(stage="a.walk", after="a.present"),
    "stage.copy": _rule(stage="a.discuss"),
    "stage.remove": _rule(stage="b.spare"),
    "stage.restore": _rule(stage="b.spare"),
    "topic.add": _rule(stage="a.discuss", text="Who was missing?"),
    "topic.edit": _rule(topic="a.t1", text="Who was there?"),
    "topic.move": _rule(topic="a.t2"),
    "topic.remove": _rule(topic="a.t1"),
    "topic.restore": _rule(topic="a.t1"),
}

ROWS = (
    Activity(id="b", title="Spare", position=2),
    Stage(id="b.spare", activity="b", kind="post", title="", position=99),
)
INTERNAL = {"session.insert"}
