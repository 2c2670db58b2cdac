"""A topic answered by each person alone: in words, by choice, on a scale, by ranking. Counted as answers come in."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Literal

from facilitator.session import text
from facilitator.session.commands import Args, Call, Result, command
from facilitator.session.refusals import Refusal
from facilitator.session.roles import table_of
from facilitator.session.rows import CONSOLE, ROOM, Row, Rows, Topic, me_view, row_kind, table_view
from facilitator.session.state import Draft
from facilitator.session.timing import current_stage

Share = Literal["private", "table", "organisers", "all"]
WORDS = ("open", "commitment")  # forms that are answered in words


@row_kind("reply")
class Reply(Row):
    """One person's answer to a topic; its id is TOPIC.PARTICIPANT. `values`: what was chosen, by index from 0; the
    step of a scale from 1; a ranking's options, best first."""

    topic: str
    stage: str
    participant: str
    table: int = 0
    values: list[int] = []
    text: str = ""
    share: Share = "private"
    late: bool = False
    replied_at: int = 0

    def views(self, rows: Rows) -> Iterable[str]:
        """The person themselves, and whom they share it with."""
        shared = {
            "private": (),
            "table": (table_view(self.table), CONSOLE) if self.table else (CONSOLE,),
            "organisers": (CONSOLE,),
            "all": (ROOM, CONSOLE),
        }
        return (me_view(self.participant), *shared[self.share])


@row_kind("tally")
class Tally(Row):
    """How many chose what. Its id is that of what is counted: a topic, an option of a vote, a goal.

    `counts`: by option or step; of a ranking, points: the best of n options gets n - 1, the last none (Borda).
    """

    stage: str
    of: Literal["topic", "option", "goal"] = "topic"
    counts: list[int] = []
    total: int = 0
    voters: int = 0
    shown: bool = True

    def views(self, rows: Rows) -> Iterable[str]:
        """The room, once it may be seen."""
        return (ROOM,) if self.shown else ()


class Answer(Args):
    """`values` for a targeted topic, `text` for an open one; neither takes the answer back."""

    topic: str
    values: list[int] = []
    text: str = ""
    share: Share = "private"


def about_topic(draft: Draft, args: Any) -> tuple[int, Any]:
    """The scope of a command with the argument `topic`."""
    return 0, draft.need("topic", args.topic, "topic")


def _in_its_stage(draft: Draft, call: Call, table: int, topic: Topic) -> bool:
    """While its stage is on the screen. Words typed then are taken late; a choice is not, for it may sway by then."""
    stage = current_stage(draft)
    if stage and stage.id == topic.stage and stage.state != "waiting":
        return False
    its_own = draft.get("stage", topic.stage)
    if topic.form in WORDS and call.at_stage == topic.stage and its_own and its_own.started_at:
        return True
    raise Refusal("wrong_stage")


@command("topic.reply", Answer, {"participant"}, scope=about_topic, when=_in_its_stage)
def reply(draft: Draft, call: Call, late: bool) -> Result:
    """Answer a topic for oneself; a second answer takes the place of the first."""
    args: Answer = call.args
    topic = draft.get("topic", args.topic)
    stage = draft.get("stage", topic.stage)
    if topic.form == "open" and stage.kind == "discuss":
        raise Refusal("bad_args", "refusal-topic-on-chart", field="topic")
    id = f"{topic.id}.{call.actor.id}"
    before = draft.get("reply", id)
    words = text.clean(args.text, limit=text.NOTE_LIMIT, field="text", lines=True, required=False)
    values = _checked(topic, args.values) if topic.form not in WORDS else []
    if topic.form not in WORDS:
        count_anew(draft, topic, before.values if before else [], values)
    if not (values or words):
        if before:
            draft.drop(before)
        return {"reply": ""}
    draft.put(
        Reply(
            id=id,
            topic=topic.id,
            stage=topic.stage,
            participant=call.actor.id,
            table=table_of(draft, call.actor),
            values=values,
            text=words,
            share=args.share,
            late=late,
            replied_at=call.now,
        )
    )
    return {"reply": id}


def _checked(topic: Topic, values: list[int]) -> list[int]:
    """The values, where they fit the topic's form; raises `Refusal` that says what fits."""
    if not values:
        return []
    size = len(topic.options)
    if topic.form == "scale":
        fits = len(values) == 1 and 1 <= values[0] <= topic.steps
    elif topic.form == "ranking":
        fits = sorted(values) == list(range(size))
    else:
        fits = len(set(values)) == len(values) and all(0 <= v < size for v in values)
        fits = fits and (topic.many or len(values) == 1)
    if not fits:
        raise Refusal("bad_args", f"refusal-reply-{topic.form}", field="values", limit=topic.steps)
    return values


def count_anew(draft: Draft, topic: Topic, before: list[int], after: list[int]) -> None:
    size = topic.steps if topic.form == "scale" else len(topic.options)
    tally = draft.get("tally", topic.id) or Tally(id=topic.id, stage=topic.stage)
    counts = [*tally.counts, *[0] * (size - len(tally.counts))]
    for values, sign in ((before, -1), (after, 1)):
        for place, value in enumerate(values):
            counts[value - 1 if topic.form == "scale" else value] += sign * (
                size - 1 - place if topic.form == "ranking" else 1
            )
    voters = tally.voters + bool(after) - bool(before)
    draft.put(Tally(id=topic.id, stage=topic.stage, counts=counts, total=sum(counts), voters=voters))
