"""Every command, for every role, at every moment: allowed or refused as the protocol's table says."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from dataclasses import dataclass

import msgspec
import pytest

from facilitator.register import COMMANDS
from facilitator.session.commands import Call, decode, perform
from facilitator.session.lines import Line
from facilitator.session.notes import Note
from facilitator.session.refusals import Refusal
from facilitator.session.roles import Actor
from facilitator.session.rows import Participant, Row, Stage, Table
from facilitator.session.state import Draft, State
from tests.unit import matrix
from tests.unit.matrix import KINDS, MOMENTS, OVER, ROLES, Here
from tests.unit.workshop import MINUTE, NOON, first_rows

PARTS = matrix.parts()
TABLE = matrix.TABLE | {name: rule for part in PARTS for name, rule in part.TABLE.items()}
INTERNAL = matrix.INTERNAL.union(*(getattr(part, "INTERNAL", ()) for part in PARTS))

# Table 1's pen is a participant's, table 3's a laptop's: so each role has a table at which it is what it is.
PEOPLE = {
    matrix.VISITOR: Actor("participant", "visitor", secret="visitor"),
    matrix.MEMBER: Actor("participant", "member", secret="member"),
    matrix.RECORDER: Actor("participant", "recorder", secret="recorder"),
    matrix.FORMER: Actor("participant", "former", secret="former"),
    matrix.LINK: Actor("table", "table-1/laptop", table=1, secret="link"),
    matrix.LINK_PEN: Actor("table", "table-3/laptop", table=3, secret="link 3"),
    matrix.OTHER: Actor("participant", "other", secret="other"),
    matrix.OTHER_LINK: Actor("table", "table-4/laptop", table=4, secret="link 4"),
    matrix.AUTHOR: Actor("participant", "author", secret="author"),
    matrix.ANONYMOUS: Actor("participant", "nobody", secret="nobody"),
    matrix.FACILITATOR: Actor("facilitator", "facilitator", secret="console"),
    matrix.SCREEN: Actor("screen", "screen", secret="screen"),
}
SEATS = {"member": 1, "recorder": 1, "former": 1, "other": 2, "author": 4, "nobody": 4, "friend": 3, "visitor": 0}
PENS = {1: "recorder", 2: "other", 3: "table-3/laptop", 4: "table-4/laptop"}


@dataclass(frozen=True)
class Outcome:
    """What became of a command: "ok" or a refusal's code, and what it would write."""

    code: str
    writes: dict[tuple[str, str], Row | None]


def here_of(role: str) -> Here:
    """What a role's commands are about."""
    table = 3 if role == matrix.LINK_PEN else 1
    note = "anonymous-1" if role == matrix.ANONYMOUS else f"note-{table}"
    return Here(table, note, PENS[table], {1: "member", 3: "friend"}[table])


def state_at(moment: str) -> State:
    """The session at a moment: the stages before the current one have taken place."""
    rows = {(row.KIND, row.id): row for row in [*first_rows(), *people(), *words()]}
    kind, _, mode = moment.rpartition(" ")
    if moment == OVER:
        kind, mode = "walk", "running"
    if kind in KINDS:
        for place, name in enumerate(KINDS[: KINDS.index(kind) + 1], 1):
            row = rows["stage", f"a.{name}"]
            state = mode if name == kind else "ended"
            times = {
                "started_at": NOON + place * MINUTE,
                "first_at": NOON,
                "ended_at": NOON + 30 * MINUTE * (state == "ended"),
            }
            rows["stage", row.id] = msgspec.structs.replace(row, state=state, **times)
    session = rows["session", "ABCDEF"]
    stage = f"a.{kind}" if kind in KINDS else ""
    ended = "ended" if moment == OVER else "open"
    rows["session", session.id] = msgspec.structs.replace(session, stage=stage, state=ended)
    state = State()
    state.load([msgspec.structs.replace(row, seq=1) for row in rows.values()], [], 1)
    return state


def people() -> Iterable[Row]:
    """Who sits where, and who records."""
    for id, table in SEATS.items():
        yield Participant(id=id, table=table)
    for number, pen in PENS.items():
        seated = sum(table == number for table in SEATS.values())
        former = ["former", "table-1/old"] if number == 1 else []
        group = "g1" if number % 2 else "g2"
        yield Table(id=str(number), number=number, group=group, seated=seated, pen=pen, former_pens=former)


def words() -> Iterable[Row]:
    """A posted chart with a line and a note at each table; the first has an anonymous note too."""
    for number in PENS:
        chart = next(r for r in first_rows() if r.KIND == "chart" and r.id == f"a.{number}")
        yield msgspec.structs.replace(chart, posted=True)
        yield Line(id=f"line-{number}", chart=chart.id, section="a.t1", text="Before", position=1.0)
        yield Note(id=f"note-{number}", chart=chart.id, kind="question", text="Why?", author="author")
    for part in PARTS:
        yield from getattr(part, "ROWS", ())
    mark = PEOPLE[matrix.ANONYMOUS].mark("anonymous-1")
    yield Note(id="anonymous-1", chart="a.1", kind="question", text="Who?", mark=mark)


STATES = {moment: state_at(moment) for moment in MOMENTS}


def try_out(name: str, role: str, moment: str, at: str = "") -> Outcome:
    """Carry a command out on a draft that is thrown away."""
    state = STATES[moment]
    entry, args = decode(name, TABLE[name].args(here_of(role)))
    draft = Draft(state, state.seq + 1)
    call = Call(str(uuid.uuid4()), entry.name, PEOPLE[role], NOON + 60 * MINUTE, args, at)
    try:
        perform(draft, call)
    except Refusal as refusal:
        return Outcome(refusal.code, {})
    return Outcome("ok", draft.writes)


def expected(name: str, role: str, moment: str) -> str:
    """What the table says: first whether the session is open, then who, then when."""
    rule = TABLE[name]
    if moment == OVER and moment not in rule.when:
        return "ended"
    if role not in rule.who:
        return "not_allowed"
    return "ok" if moment in rule.when else "wrong_stage"


def test_the_table_and_the_register_have_the_same_commands() -> None:
    assert set(TABLE) | INTERNAL == set(COMMANDS)
    assert {name for name, entry in COMMANDS.items() if entry.internal} == INTERNAL


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("name", sorted(TABLE))
def test_a_command_is_allowed_or_refused_as_written(name: str, role: str) -> None:
    found = {moment: try_out(name, role, moment).code for moment in MOMENTS}
    assert found == {moment: expected(name, role, moment) for moment in MOMENTS}


@pytest.mark.parametrize("name", sorted(INTERNAL))
def test_what_only_the_server_says_is_no_command_of_a_socket(name: str) -> None:
    with pytest.raises(Refusal) as refused:
        decode(name, {})
    assert (refused.value.code, refused.value.field) == ("bad_command", "name")


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("name", sorted(name for name, rule in TABLE.items() if rule.late))
def test_what_was_made_in_time_is_accepted_late_and_marked(name: str, role: str) -> None:
    rule = TABLE[name]
    for moment in MOMENTS:
        for kind in KINDS:
            outcome = try_out(name, role, moment, at=f"a.{kind}")
            took_place = STATES[moment].get("stage", f"a.{kind}").started_at > 0
            in_time = kind in rule.late and took_place and moment != OVER and role in rule.who
            wanted = "ok" if in_time else expected(name, role, moment)
            assert outcome.code == wanted, (moment, kind)
            if in_time and name in ("line.write", "note.add", "note.edit"):
                late = moment not in rule.when or role == matrix.FORMER
                assert [row.late for row in outcome.writes.values() if row and row.KIND in ("line", "note")] == [late]


@pytest.mark.parametrize("name", sorted(name for name, rule in TABLE.items() if not rule.late))
def test_the_stage_on_the_page_opens_nothing_else(name: str) -> None:
    for role in ROLES:
        for moment in MOMENTS:
            for kind in KINDS:
                assert try_out(name, role, moment, at=f"a.{kind}").code == expected(name, role, moment)


def test_a_stage_on_the_page_that_does_not_exist_opens_nothing() -> None:
    for at in ("a.nothing", "b.walk", "", "🙂"):
        assert try_out("note.add", matrix.VISITOR, "reflect running", at=at).code == "wrong_stage"


def test_a_stage_of_another_activity_opens_nothing() -> None:
    rows = [*first_rows(), Stage(id="b.walk", activity="b", kind="walk", title="", state="running", started_at=NOON)]
    state = State()
    state.load([msgspec.structs.replace(r, stage="b.walk") if r.KIND == "session" else r for r in rows], [], 1)
    draft = Draft(state, 2)
    draft.put(Participant(id="visitor"))
    draft.put(msgspec.structs.replace(state.get("chart", "a.1"), posted=True))
    _, args = decode("note.add", {"chart": "a.1", "kind": "comment", "text": "Yes"})
    for at in ("", "b.walk"):
        with pytest.raises(Refusal) as refused:
            perform(draft, Call("id", "note.add", PEOPLE[matrix.VISITOR], NOON, args, at))
        assert refused.value.code == "wrong_stage"
