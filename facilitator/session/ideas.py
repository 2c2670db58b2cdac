"""Lines from phones: each person's own in a stage where everybody writes, or one offered quietly to the recorder."""

from __future__ import annotations

from facilitator.session import text
from facilitator.session.charts import Chart, sheet_of, written_on
from facilitator.session.commands import Args, Call, Result, command
from facilitator.session.lines import Line, about_line, place_for_one_more, take_off
from facilitator.session.moderation import note_down, why_held
from facilitator.session.refusals import Refusal
from facilitator.session.rows import Participant, Stage, Topic
from facilitator.session.state import Draft
from facilitator.session.timing import during
from facilitator.session.topics import about_topic

EACH_LIMIT = 200  # lines of one person in one stage, where the stage sets no limit


class Add(Args):
    """`topic`: the question it answers. `anonymous`: nobody is named, as where the stage asks for that."""

    topic: str
    text: str
    anonymous: bool = False


class Edit(Args):
    """The new text of a line."""

    line: str
    text: str


class LineArgs(Args):
    """`line`: its id."""

    line: str


_writing = during("discuss", just_ended=True)


def _from_here(draft: Draft, call: Call, table: int, topic: Topic) -> bool:
    """Who has nothing to write on in such a stage is told so at any time, before they are told to wait for it."""
    stage = draft.get("stage", topic.stage)
    if stage.kind == "discuss":
        _is_quiet(stage, draft.get("participant", call.actor.id))
    return _writing(draft, call, table, topic)


def _own(draft: Draft, call: Call, table: int, line: Line) -> bool:
    """The facilitator has the lines she wrote herself, no others: what people said is never edited."""
    if call.actor.role == "facilitator" and line.author != call.actor.id:
        raise Refusal("not_allowed", "refusal-not-yours", field="line")
    return _writing(draft, call, table, line)


@command("line.add", Add, {"participant", "facilitator"}, scope=about_topic, when=_from_here)
def add(draft: Draft, call: Call, late: bool) -> Result:
    """Write a line from one's own phone. Where the table has one recorder, it waits for them to take it.

    The command's id becomes the line's. The facilitator writes on a group's sheet and on the room's.
    """
    args: Add = call.args
    topic = draft.get("topic", args.topic)
    stage = draft.get("stage", topic.stage)
    if stage.kind != "discuss" or topic.form != "open":
        raise Refusal("not_found", "refusal-no-topic", field="topic")
    words = text.clean(args.text, limit=text.LINE_LIMIT, field="text")
    person: Participant | None = draft.get("participant", call.actor.id)
    quiet = _is_quiet(stage, person)
    anonymous = person is not None and (quiet or args.anonymous or stage.settings.get("anonymous", False))
    _check_limit(draft, call, stage, anonymous)
    stopped = why_held(draft, call.actor, words) if person else None
    chart = _sheet(draft, topic.activity, stage, person)
    draft.put(
        Line(
            id=call.id,
            chart=chart.id,
            section=topic.id,
            text=words,
            position=place_for_one_more(draft, chart.id, topic.id, None),
            written=draft.seq,
            author="" if anonymous else call.actor.id,
            affiliation="" if anonymous or person is None else person.affiliation,
            mark=call.actor.mark(call.id) if anonymous else "",
            party=person.party if person and stage.settings.get("unit") in ("pair", "four") else "",
            held=quiet or _alone(stage),
            quiet=quiet,
            hidden=stopped is not None,
            late=late,
            created_at=call.now,
            updated_at=call.now,
        )
    )
    if stopped:
        note_down(draft, call, draft.get("line", call.id), "held", *stopped)
    written_on(draft, draft.get("chart", chart.id), call.now)
    return {"line": call.id}


@command("line.edit", Edit, {"author", "facilitator"}, scope=about_line, when=_own)
def edit(draft: Draft, call: Call, late: bool) -> None:
    """Write an own line anew."""
    line = draft.get("line", call.args.line)
    words = text.clean(call.args.text, limit=text.LINE_LIMIT, field="text")
    draft.change(line, text=words, written=draft.seq, late=line.late or late, updated_at=call.now)


@command("line.withdraw", LineArgs, {"author", "facilitator"}, scope=about_line, when=_own)
def withdraw(draft: Draft, call: Call, late: bool) -> None:
    """Take an own line back."""
    take_off(draft, draft.get("line", call.args.line))


def _is_quiet(stage: Stage, person: Participant | None) -> bool:
    """Whether a line waits for the recorder; raises where nobody writes, or not from here."""
    unit, scribe = stage.settings.get("unit", "table"), stage.settings.get("scribe", "one")
    if scribe == "none":
        raise Refusal("wrong_stage", "refusal-nobody-writes", field="topic")
    if person is None and unit not in ("group", "room"):
        raise Refusal("not_allowed", "refusal-no-line-here", field="topic")
    if scribe == "each" or unit in ("person", "pair", "four") or person is None:
        return False
    if unit in ("group", "room") or not person.table or not stage.settings.get("quiet", True):
        raise Refusal("not_allowed", "refusal-no-line-here", field="topic")
    return True


def _alone(stage: Stage) -> bool:
    return bool(stage.settings.get("alone") or stage.settings.get("unit") == "person")


def _sheet(draft: Draft, activity: str, stage: Stage, person: Participant | None) -> Chart:
    """Where it is written: the table's sheet, the group's, or (also for somebody without a table) the room's."""
    table = draft.get("table", str(person.table)) if person else None
    unit = stage.settings.get("unit", "table")
    if unit == "room" or table is None:
        return sheet_of(draft, activity)
    return sheet_of(draft, activity, group=table.group) if unit == "group" else sheet_of(draft, activity, table.number)


def _check_limit(draft: Draft, call: Call, stage: Stage, anonymous: bool) -> None:
    """Anonymous lines cannot be counted by author: nobody knows whose they are, so their phone counts."""
    limit = stage.settings.get("limit") or EACH_LIMIT
    if anonymous or call.actor.role == "facilitator":
        return
    sections = {topic.id for topic in draft.all("topic") if topic.stage == stage.id}
    own = sum(line.author == call.actor.id and line.section in sections for line in draft.all("line"))
    if own >= limit:
        raise Refusal("too_many", "refusal-enough-lines", field="topic", limit=limit)


@command("line.hide", LineArgs, {"facilitator"}, scope=about_line)
def hide(draft: Draft, call: Call, late: bool) -> None:
    """Take a line out of everybody's sight; it can be shown again."""
    line = draft.get("line", call.args.line)
    if not line.hidden:
        draft.change(line, hidden=True)
        note_down(draft, call, line, "hidden", "facilitator")


@command("line.show", LineArgs, {"facilitator"}, scope=about_line)
def show(draft: Draft, call: Call, late: bool) -> None:
    """Show a hidden line again."""
    line = draft.get("line", call.args.line)
    if line.hidden:
        draft.change(line, hidden=False)
        note_down(draft, call, line, "shown", "facilitator")
