"""share: reporters speak to the room, one table after the other; each turn has a clock of its own."""

from __future__ import annotations

import re
from typing import Any, Literal

import msgspec

from facilitator.session import text
from facilitator.session.cards import let_be_heard
from facilitator.session.charts import sheet_of
from facilitator.session.commands import Args, Call, Result, command
from facilitator.session.hooks import when_ended, when_started
from facilitator.session.notes import Note
from facilitator.session.pen import TableArgs
from facilitator.session.refusals import Refusal
from facilitator.session.roles import table_of
from facilitator.session.rows import Stage
from facilitator.session.state import Draft
from facilitator.session.timing import current_stage
from facilitator.session.turns import (
    Order,
    Turn,
    add_turn,
    cards_first,
    compare,
    count_tap,
    end_speaking,
    leave_off,
    number_anew,
    put_in_order,
    queue_up,
    reorder,
    tap_id,
    turn_id,
    turns_of,
)
from facilitator.stages.post import hang

KIND = "share"
LONGEST = 3600  # seconds
SECOND = 1000


class Settings(msgspec.Struct, kw_only=True, forbid_unknown_fields=True):
    """How the tables speak, and on what.

    `show`: what is on the screen meanwhile: the table's card, its chart, the room's themes, or what a vote put on top.
    `which`: "all", or "first 6": after so many the facilitator is told that the others need not speak; their cards
    are shown all the same.
    """

    order: Order = "table"
    seconds_each: int = 60
    add_on_seconds: int = 20
    show: Literal["card", "chart", "themes", "top"] = "card"
    which: str = "all"


def problems(plan: Any) -> list[str]:
    """What is wrong with a stage of this kind in an agenda, one sentence each."""
    settings = msgspec.convert(plan.settings, Settings)
    found = []
    if not re.fullmatch(r"all|first [1-9]\d{0,2}", settings.which):
        found.append(f"""which is "{settings.which}"; write "all", or "first 6" for the first six tables""")
    if not (5 <= settings.seconds_each <= LONGEST and 5 <= settings.add_on_seconds <= LONGEST):
        found.append(f"seconds_each and add_on_seconds must be between 5 and {LONGEST}")
    return found


class ExtendTurn(Args):
    """`seconds` may be negative."""

    table: int
    seconds: int = 20


class OrderTurns(Args):
    """`tables`: their numbers in the order they are to speak in; those left out come after, as they were."""

    tables: list[int]


class SortTurns(Args):
    """`by`: table, random, together (those that say nearly the same one after the other) or apart."""

    by: Order


class Pace(Args):
    """`seconds`: how long each turn that begins from now on may take."""

    seconds: int


class TapArgs(Args):
    """`kind`: "us too" or "we could use this"."""

    table: int
    kind: Literal["us_too", "could_use"]


class GiveTap(TapArgs):
    """`introduce`: whoever taps may be introduced to the table; given again, the last word counts."""

    introduce: bool = False


class Ask(Args):
    """A question to the table that has spoken."""

    table: int
    text: str
    anonymous: bool = False


def _about_turn(draft: Draft, args: Any) -> tuple[int, Any]:
    table = draft.need("table", str(args.table), "table")
    return table.number, table


def _sharing(draft: Draft, call: Call, table: int, row: Any) -> bool:
    stage = current_stage(draft)
    if stage and stage.kind == KIND and stage.state in ("running", "paused"):
        return False
    raise Refusal("wrong_stage")


def _listening(draft: Draft, call: Call, table: int, row: Any) -> bool:
    """While the share-out is on or has just ended; never to one's own table, which is told so first."""
    if table_of(draft, call.actor) == table:
        raise Refusal("not_allowed", "refusal-own-turn", field="table")
    stage = current_stage(draft)
    if stage and stage.kind == KIND:
        return False
    made = draft.get("stage", call.at_stage) if call.at_stage and call.name == "turn.ask" else None
    if made and made.kind == KIND and made.started_at:
        return True
    raise Refusal("wrong_stage")


# --- the facilitator calls the tables up


@command("turn.start", TableArgs, {"facilitator"}, scope=_about_turn, when=_sharing)
def start(draft: Draft, call: Call, late: bool) -> None:
    """Give a table the microphone, first or again; whoever speaks now is done."""
    stage = _share(draft)
    turn = draft.get("turn", turn_id(stage.id, call.args.table)) or add_turn(draft, stage, call.args.table)
    if turn.state == "speaking":
        return
    end_speaking(draft, call.now, stage.id)
    ends_at = call.now + int(stage.settings.get("seconds_each", 60)) * SECOND
    draft.change(turn, state="speaking", started_at=call.now, ends_at=ends_at, ended_at=0)
    let_be_heard(draft, stage.activity, turn.table)
    if stage.settings.get("show") == "chart":
        hang(draft, call, sheet_of(draft, stage.activity, turn.table), posted=True)


@command("turn.end", TableArgs, {"facilitator"}, scope=_about_turn, when=_sharing)
def end(draft: Draft, call: Call, late: bool) -> None:
    """The table is done; it may be called up again."""
    turn = _turn(draft, call.args.table)
    if turn.state == "speaking":
        leave_off(draft, call.now, turn, "done")
    elif turn.state != "done":
        draft.change(turn, state="done", ended_at=call.now)


@command("turn.skip", TableArgs, {"facilitator"}, scope=_about_turn, when=_sharing)
def skip(draft: Draft, call: Call, late: bool) -> None:
    """Pass a table over for now: it comes back after those that still wait."""
    turn = _turn(draft, call.args.table)
    if turn.state == "speaking":
        turn = leave_off(draft, call.now, turn, "skipped")
    if turn.state != "done":
        last = max(other.position for other in turns_of(draft, turn.stage))
        draft.change(turn, state="skipped", position=last + 1)


@command("turn.extend", ExtendTurn, {"facilitator"}, scope=_about_turn, when=_sharing)
def extend(draft: Draft, call: Call, late: bool) -> None:
    """Give the table that speaks some seconds more: from now, where its time is up."""
    turn = _turn(draft, call.args.table)
    if not 0 < abs(call.args.seconds) <= LONGEST:
        raise Refusal("bad_args", "refusal-seconds", field="seconds", limit=LONGEST)
    if turn.state != "speaking":
        raise Refusal("conflict", "refusal-not-speaking", field="table")
    draft.change(turn, ends_at=max(turn.ends_at, call.now) + call.args.seconds * SECOND)


@command("turn.order", OrderTurns, {"facilitator"}, when=_sharing)
def order(draft: Draft, call: Call, late: bool) -> None:
    """Put the queue in an order by hand."""
    reorder(draft, _share(draft).id, call.args.tables)


@command("turn.sort", SortTurns, {"facilitator"}, when=_sharing)
def sort(draft: Draft, call: Call, late: bool) -> None:
    """Sort those who have not spoken yet: by table, by lot, or by what they say."""
    stage = _share(draft)
    alike = compare(draft, stage)
    turns = {turn.table: turn for turn in turns_of(draft, stage.id)}
    over = [turn for turn in turns.values() if turn.state in ("speaking", "done")]
    coming = [table for table, turn in turns.items() if turn.state in ("waiting", "skipped")]
    ordered = put_in_order(coming, call.args.by, alike, call.id)
    number_anew(draft, [*over, *(turns[table] for table in cards_first(draft, stage, ordered))])


@command("turn.pace", Pace, {"facilitator"}, when=_sharing)
def set_pace(draft: Draft, call: Call, late: bool) -> None:
    """Give each turn from now on more or less time; the one that is on keeps its own."""
    if not 5 <= call.args.seconds <= LONGEST:
        raise Refusal("bad_args", "refusal-seconds", field="seconds", limit=LONGEST)
    stage = _share(draft)
    draft.change(stage, settings={**stage.settings, "seconds_each": call.args.seconds})


# --- the room listens


@command("tap.give", GiveTap, {"participant"}, scope=_about_turn, when=_listening)
def give_tap(draft: Draft, call: Call, late: bool) -> None:
    """Say "us too" or "we could use this" to a table that has had the microphone; each counts once a person."""
    turn = _begun(draft, call)
    tap = draft.get("tap", tap_id(turn.id, call.actor.id, call.args.kind))
    if tap is None:
        tap = count_tap(draft, turn, call.args.kind, call.actor.id)
    if tap.introduce != call.args.introduce:
        draft.change(tap, introduce=call.args.introduce)


@command("tap.take", TapArgs, {"participant"}, scope=_about_turn, when=_listening)
def take_tap(draft: Draft, call: Call, late: bool) -> None:
    """Take a tap back."""
    turn = _begun(draft, call)
    tap = draft.get("tap", tap_id(turn.id, call.actor.id, call.args.kind))
    if tap:
        draft.drop(tap)
        draft.change(turn, **{tap.kind: getattr(turn, tap.kind) - 1})


@command("turn.ask", Ask, {"participant"}, scope=_about_turn, when=_listening)
def ask(draft: Draft, call: Call, late: bool) -> Result:
    """Leave a table that has had the microphone one question: a note on its chart. One a person and turn."""
    turn = _begun(draft, call)
    nobody = call.actor.mark(turn.id)  # stands for a person who asks without a name: nobody else can make it
    if any(draft.get("tap", tap_id(turn.id, who, "question")) for who in (call.actor.id, nobody)):
        raise Refusal("conflict", "refusal-one-question", field="table")
    person = draft.need("participant", call.actor.id)
    anonymous = call.args.anonymous
    note = Note(
        id=call.id,
        chart=sheet_of(draft, turn.activity, turn.table).id,
        kind="question",
        text=text.clean(call.args.text, limit=text.NOTE_LIMIT, field="text", lines=True),
        author="" if anonymous else person.id,
        affiliation="" if anonymous else person.affiliation,
        mark=call.actor.mark(call.id) if anonymous else "",
        late=late,
        created_at=call.now,
    )
    draft.put(note)
    count_tap(draft, turn, "question", nobody if anonymous else person.id, note.id)
    return {"note": call.id}


@when_started(KIND)
def _started(draft: Draft, call: Call, stage: Stage) -> None:
    """A turn for every open table and every card; what was done before stays done."""
    queue_up(draft, stage, call.id)


@when_ended(KIND)
def _ended(draft: Draft, call: Call, stage: Stage) -> None:
    end_speaking(draft, call.now, stage.id)


def _share(draft: Draft) -> Stage:
    stage = current_stage(draft)
    assert stage is not None  # _sharing has let the command through
    return stage


def _turn(draft: Draft, table: int) -> Turn:
    turn: Turn | None = draft.get("turn", turn_id(_share(draft).id, table))
    if turn is None:
        raise Refusal("not_found", "refusal-no-turn", field="table")
    return turn


def _begun(draft: Draft, call: Call) -> Turn:
    """The table's turn, which must have begun; of the share-out on the page when it was typed, where it came late."""
    now = current_stage(draft)
    made = draft.get("stage", call.at_stage) if call.at_stage else None
    stage = made if made and made.kind == KIND else now
    turn: Turn | None = draft.get("turn", turn_id(stage.id, call.args.table)) if stage else None
    if turn is None or not turn.started_at:
        raise Refusal("wrong_stage", "refusal-turn-not-begun", field="table")
    return turn
