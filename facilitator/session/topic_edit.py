"""The facilitator edits what is asked: the topics of a stage. Nothing that was answered loses its question."""

from __future__ import annotations

from typing import Any

import msgspec

from facilitator import register
from facilitator.session import agenda_order as order
from facilitator.session import text
from facilitator.session.commands import Args, Call, Result, command
from facilitator.session.refusals import Refusal
from facilitator.session.rows import Form, Stage, Topic
from facilitator.session.state import Draft

TOPIC_LIMIT = 300
OPTION_LIMIT = 120
OPTIONS_LIMIT = 30
TOPICS_LIMIT = 100  # in one stage, with those taken off


class AddTopic(Args):
    """`group`: a group's id; left out: all groups. `after`: the topic it comes after (empty: first; left out: last)."""

    stage: str
    text: str
    group: str = ""
    form: Form = "open"
    options: list[str] = []
    many: bool = False
    low: str = ""
    high: str = ""
    steps: int = 5
    after: str | None = None


class EditTopic(Args):
    """What is left out stays as it is."""

    topic: str
    text: str | None = None
    group: str | None = None
    form: Form | None = None
    options: list[str] | None = None
    many: bool | None = None
    low: str | None = None
    high: str | None = None
    steps: int | None = None


class TopicArgs(Args):
    """`topic`: its id."""

    topic: str


class MoveTopic(Args):
    """`after`: the topic of the same stage it comes after; empty: first."""

    topic: str
    after: str = ""


@command("topic.add", AddTopic, {"facilitator"})
def add_topic(draft: Draft, call: Call, late: bool) -> Result:
    """Ask one more question in a stage."""
    args: AddTopic = call.args
    stage = draft.need("stage", args.stage)
    siblings = order.topics_of(draft, stage.id)
    if len(siblings) >= TOPICS_LIMIT:
        raise Refusal("too_many", "refusal-too-many-topics", field="stage", limit=TOPICS_LIMIT)
    fields = msgspec.structs.asdict(args)
    after = fields.pop("after")
    topic = Topic(id=_new_id(draft, stage.activity), activity=stage.activity, **(fields | {"stage": stage.id}))
    draft.put(_checked(draft, topic))
    last = siblings[-1].id if siblings and after is None else after or ""
    order.number_topics(draft, stage.activity, order.placed(siblings, topic, last))
    make_topics(draft, stage)
    return {"topic": topic.id}


@command("topic.edit", EditTopic, {"facilitator"})
def edit_topic(draft: Draft, call: Call, late: bool) -> None:
    """Change a question. Once answered, its words may still be mended, but not what answers stand for."""
    args: EditTopic = call.args
    topic = draft.need("topic", args.topic)
    fields = {k: v for k, v in msgspec.structs.asdict(args).items() if k != "topic" and v is not None}
    changed = _checked(draft, msgspec.structs.replace(topic, **fields))
    if _is_answered(draft, topic) and not _stands_for_the_same(topic, changed):
        raise Refusal("wrong_stage", "refusal-topic-is-answered", field="topic")
    if changed != topic:
        draft.put(changed)
        make_topics(draft, draft.get("stage", topic.stage))


@command("topic.move", MoveTopic, {"facilitator"})
def move_topic(draft: Draft, call: Call, late: bool) -> None:
    """Ask a question earlier or later."""
    topic = draft.need("topic", call.args.topic)
    siblings = order.topics_of(draft, topic.stage)
    order.number_topics(draft, topic.activity, order.placed(siblings, topic, call.args.after))


@command("topic.remove", TopicArgs, {"facilitator"})
def remove_topic(draft: Draft, call: Call, late: bool) -> None:
    """Ask a question no longer; what was written under it is kept, where it was written."""
    topic = draft.need("topic", call.args.topic)
    if not topic.removed:
        draft.change(topic, removed=True)
        make_topics(draft, draft.get("stage", topic.stage))


@command("topic.restore", TopicArgs, {"facilitator"})
def restore_topic(draft: Draft, call: Call, late: bool) -> None:
    """Ask a question again."""
    topic = draft.need("topic", call.args.topic)
    if topic.removed:
        draft.change(topic, removed=False)
        make_topics(draft, draft.get("stage", topic.stage))


def known_settings(kind: str, settings: dict[str, Any]) -> dict[str, Any]:
    """A kind's settings, whole and checked."""
    module = register.STAGE_KINDS.get(kind)
    if module is None:
        raise Refusal("not_found", "refusal-no-kind", field="kind")
    try:
        whole: dict[str, Any] = msgspec.to_builtins(msgspec.convert(settings, module.Settings))
    except msgspec.ValidationError as error:
        raise Refusal("bad_args", field="settings", why=str(error)) from None
    return whole


def make_topics(draft: Draft, stage: Stage) -> None:
    """See that a stage has the topics which its kind makes of its settings (the cells of a grid), and no others of
    that sort. One that is still wanted keeps its row, and with it all that was written under it."""
    from facilitator.agenda import build, writer  # they read the register, which reads this module

    topics = order.topics_of(draft, stage.id)
    plan = writer.stage_plan(stage, [topic for topic in topics if not topic.made and not topic.removed])
    wanted = {_cell(made): made for made in build.topics_made(plan)}
    there = {_cell(topic): topic for topic in topics if topic.made}
    for cell, topic in there.items():
        words = wanted[cell].text if cell in wanted else topic.text
        if (topic.removed, topic.text) != (cell not in wanted, words):
            draft.change(topic, removed=cell not in wanted, text=words)
    for cell in [cell for cell in wanted if cell not in there]:
        id = _new_id(draft, stage.activity)
        draft.put(build.topic_row(wanted[cell], stage, id, "", TOPICS_LIMIT, made=True))
    order.number_topics(draft, stage.activity)


def _cell(topic: Any) -> tuple[str, str, str]:
    return topic.row, topic.column, topic.form


def copy_topics(draft: Draft, source: str, stage: Stage) -> None:
    """Ask in a stage what is asked in another."""
    for topic in [t for t in order.topics_of(draft, source) if not t.removed]:
        id = _new_id(draft, stage.activity)
        draft.put(msgspec.structs.replace(topic, id=id, activity=stage.activity, stage=stage.id))


def _checked(draft: Draft, topic: Topic) -> Topic:
    """The topic with its words cleaned; raises `Refusal` where it cannot be asked like this."""
    if topic.group:
        draft.need("group", topic.group)
    if len(topic.options) > OPTIONS_LIMIT:
        raise Refusal("too_many", "refusal-many-choices", field="options", limit=OPTIONS_LIMIT)
    options = [text.clean(o, limit=OPTION_LIMIT, field="options", required=False) for o in topic.options]
    options = [option for option in options if option]
    if topic.form in ("choice", "ranking") and len(options) < 2:
        raise Refusal("bad_args", "refusal-too-few-options", field="options")
    if topic.form == "scale" and not 2 <= topic.steps <= 11:
        raise Refusal("bad_args", "refusal-scale-steps", field="steps")
    return msgspec.structs.replace(
        topic,
        text=text.clean(topic.text, limit=TOPIC_LIMIT, field="text"),
        options=options,
        low=text.clean(topic.low, limit=OPTION_LIMIT, field="low", required=False),
        high=text.clean(topic.high, limit=OPTION_LIMIT, field="high", required=False),
    )


def _is_answered(draft: Draft, topic: Topic) -> bool:
    return any(reply.topic == topic.id for reply in draft.all("reply"))


def _stands_for_the_same(before: Topic, after: Topic) -> bool:
    """Whether answers given to the one can be read as answers to the other: an option may be reworded or added."""
    same = (before.form, before.steps, before.many) == (after.form, after.steps, after.many)
    return same and len(after.options) >= len(before.options)


def _new_id(draft: Draft, activity: str) -> str:
    """ACTIVITY.tN with the first N that was never used."""
    taken = {topic.id for topic in draft.all("topic")}
    return next(id for at in range(1, len(taken) + 2) if (id := f"{activity}.t{at}") not in taken)
