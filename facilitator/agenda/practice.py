"""The agenda of a practice: a whole activity in five minutes, in the language of who practises."""

from __future__ import annotations

from typing import Any

from facilitator import messages
from facilitator.agenda.reader import ActivityPlan, Agenda, StagePlan, TopicPlan

TABLES = 4


def practice_agenda() -> Agenda:
    """Talk, post, walk, home. The walk has no clock: its bell waits for the facilitator's hand."""
    topics = [TopicPlan(_said("topic-one")), TopicPlan(_said("topic-two"))]
    stages = [
        _stage("discuss", 3, topics=topics),
        _stage("post", 1),
        _stage("walk", 0),
        _stage("reflect", 1, settings={"prompts": [_said("prompt")]}),
    ]
    activity = ActivityPlan("practice", _said("title"), stages)
    return Agenda(_said("title"), [activity], goals=[_said("goal")], keep=1, language=messages.spoken())


def _stage(kind: str, minutes: float, **more: Any) -> StagePlan:
    return StagePlan(kind, _said(kind), minutes=minutes, instructions=_said(f"{kind}-says"), **more)


def _said(name: str) -> str:
    return messages.text(f"practice-{name}")
