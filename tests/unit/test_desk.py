"""The desk: one answer a command id, one commit a batch, and nothing is true before it is on disk."""

from __future__ import annotations

import sqlite3
import threading
import uuid
from typing import Any

import pytest

from facilitator.live.desk import Answer, Desk
from facilitator.session.commands import Call
from facilitator.session.refusals import Refusal
from facilitator.session.roles import Actor
from facilitator.session.rows import Stage
from facilitator.session.state import Change, Draft
from facilitator.store.session_file import Entry, SessionFile
from tests.unit.workshop import Workshop


def park(text: str) -> dict[str, Any]:
    return {"text": text}


def parked(workshop: Workshop) -> list[str]:
    rows = sorted(workshop.desk.state.all("parked"), key=lambda row: row.seq)
    return [row.text for row in rows]


def refusal_of(answer: Answer) -> Refusal:
    assert answer.refusal
    return answer.refusal


def new_id() -> str:
    return str(uuid.uuid4())


# --- ids


def test_a_command_sent_again_is_answered_as_the_first_time(workshop: Workshop) -> None:
    ann, id = workshop.join("Ann"), new_id()
    first = workshop.do("park.add", park("Once"), ann, id=id)
    workshop.do("park.add", park("Another"), ann)
    assert workshop.do("park.add", park("Once"), ann, id=id) == first
    workshop.reopen()
    assert workshop.do("park.add", park("Once"), ann, id=id) == first
    assert parked(workshop) == ["Once", "Another"]


def test_a_command_that_changed_nothing_is_remembered_too(workshop: Workshop) -> None:
    id = new_id()
    first = workshop.do("stage.end", {"stage": "a.walk"}, workshop.console, id=id)
    workshop.start("walk")
    assert workshop.do("stage.end", {"stage": "a.walk"}, workshop.console, id=id) == first
    assert workshop.row("stage", "a.walk").state == "running"


def test_an_id_is_good_for_one_command_of_one_person(workshop: Workshop) -> None:
    ann, bob, id = workshop.join("Ann"), workshop.join("Bob"), new_id()
    workshop.do("park.add", park("Ann's"), ann, id=id)
    assert workshop.refused("park.add", park("Other words"), ann, id=id) == ("bad_command", "id")
    assert workshop.refused("seat.take", {"table": 1}, ann, id=id) == ("bad_command", "id")
    stolen = workshop.ask("park.add", park("Ann's"), bob, id=id)
    assert refusal_of(stolen).code == "bad_command"
    assert stolen.result == {}
    forged = Actor("participant", ann.id, secret="guessed")
    assert refusal_of(workshop.ask("park.add", park("Ann's"), forged, id=id)).code == "bad_command"


def test_a_refused_id_may_come_again(workshop: Workshop) -> None:
    ann, id = workshop.join("Ann", table=1), new_id()
    note = {"chart": "a.2", "kind": "comment", "text": "Yes"}
    assert workshop.refused("note.add", note, ann, id=id)[0] == "wrong_stage"
    workshop.start("post")
    workshop.post(2)
    workshop.start("walk")
    assert workshop.do("note.add", note, ann, id=id).result == {"note": id, "held": False}


@pytest.mark.parametrize(
    ("name", "args", "expected"),
    [
        (None, {}, ("bad_command", "name")),
        (["park.add"], {}, ("bad_command", "name")),
        ("park.steal", {}, ("bad_command", "name")),
        ("participant.join", {}, ("bad_command", "name")),
        ("park.add", {}, ("bad_args", "text")),
        ("park.add", None, ("bad_args", "args")),
        ("park.add", [], ("bad_args", "args")),
        ("park.add", {"text": 7}, ("bad_args", "text")),
        ("park.add", {"text": "x", "more": 1}, ("bad_args", "more")),
        ("park.add", {"text": "\ud800"}, ("bad_args", "args")),
        ("seat.take", {"table": "1"}, ("bad_args", "table")),
        ("seat.take", {"table": 1.5}, ("bad_args", "table")),
        ("seat.take", {"table": True}, ("bad_args", "table")),
        ("seat.take", {"table": 99}, ("not_found", "table")),
        ("seat.take", {"table": -1}, ("not_found", "table")),
        ("seat.take", {"table": 10**30}, ("not_found", "table")),
        ("note.add", {"chart": "a.2", "kind": "poem", "text": "x"}, ("bad_args", "kind")),
        ("note.add", {"chart": "a.99", "kind": "comment", "text": "x"}, ("not_found", "chart")),
        ("note.edit", {"note": "none", "text": "x"}, ("not_found", "note")),
    ],
)
def test_what_cannot_be_read_is_refused_with_its_field(
    workshop: Workshop, name: Any, args: Any, expected: tuple[str, str]
) -> None:
    assert workshop.refused(name, args, workshop.join("Ann")) == expected


# --- batches


def test_what_waits_is_committed_together_in_the_order_it_came(
    workshop: Workshop, monkeypatch: pytest.MonkeyPatch
) -> None:
    batches: list[list[str]] = []
    commit = SessionFile.commit

    def counted(file: SessionFile, entries: list[Entry], left: Any, back: Any) -> None:
        batches.append([entry.id for entry in entries])
        commit(file, entries, left, back)

    monkeypatch.setattr(SessionFile, "commit", counted)
    ann, ids = workshop.join("Ann"), [new_id() for _ in range(5)]
    head = workshop.desk.state.seq
    asks = [lambda id=id: workshop.ask("park.add", park(id), ann, id=id) for id in ids]
    answers = workshop.together(*asks, asks[0])
    assert batches[1:] == [ids]
    assert [answer.seq for answer in answers] == [head + 1, head + 2, head + 3, head + 4, head + 5, head + 1]
    assert parked(workshop) == ids


def test_a_command_sees_what_its_batch_did_before_it(workshop: Workshop) -> None:
    laptop, ann, id = workshop.desk_at(1), workshop.join("Ann", table=2), new_id()
    write = {"chart": "a.1", "section": "a.t1", "text": "Together"}
    note = {"chart": "a.1", "kind": "comment", "text": "Yes", "line": id}
    answers = workshop.together(
        lambda: workshop.ask("note.add", note, ann),
        lambda: workshop.ask("stage.start", {"stage": "a.discuss"}, workshop.console),
        lambda: workshop.ask("pen.claim", {"table": 1}, laptop),
        lambda: workshop.ask("line.write", write, laptop, id=id),
        lambda: workshop.ask("chart.post", {"chart": "a.1"}, laptop),
        lambda: workshop.ask("stage.start", {"stage": "a.walk"}, workshop.console),
        lambda: workshop.ask("note.add", note, ann),
    )
    assert [answer.ok for answer in answers] == [False, True, True, True, True, True, True]
    assert len({row.seq for row in workshop.desk.state.all("note")}) == 1


def test_a_write_on_an_unanswered_write_of_the_same_batch_is_no_conflict(workshop: Workshop) -> None:
    laptop, first = workshop.desk_at(1, pen=True), new_id()
    workshop.start("discuss")
    write = {"chart": "a.1", "section": "a.t1"}
    workshop.together(
        lambda: workshop.ask("line.write", {**write, "text": "We"}, laptop, id=first),
        lambda: workshop.ask("line.write", {**write, "text": "We meet", "base_of": first}, laptop),
    )
    assert workshop.lines(1) == ["We meet"]


# --- the disk


def test_when_the_disk_refuses_nothing_has_changed_and_the_same_id_may_come_again(workshop: Workshop) -> None:
    ann, id = workshop.join("Ann"), new_id()
    head, mend = workshop.desk.state.seq, workshop.fail_commits(lambda entry: True)
    refusal = refusal_of(workshop.ask("park.add", park("Kept"), ann, id=id))
    assert (refusal.code, refusal.again) == ("storage", True)
    assert (workshop.desk.state.seq, parked(workshop)) == (head, [])
    mend()
    assert workshop.do("park.add", park("Kept"), ann, id=id).seq == head + 1
    assert workshop.problems() == []


def test_one_command_that_spoils_a_batch_spoils_it_for_itself_alone(workshop: Workshop) -> None:
    ann = workshop.join("Ann")
    workshop.fail_commits(lambda entry: "poison" in str(entry.writes))
    texts = ["one", "poison", "two", "three"]
    answers = workshop.together(
        *(lambda text=text: workshop.ask("park.add", park(text), ann) for text in texts),
    )
    assert [answer.refusal and answer.refusal.code for answer in answers] == [None, "storage", None, None]
    assert parked(workshop) == ["one", "two", "three"]
    seqs = [answer.seq for answer in answers if answer.ok]
    assert seqs == list(range(seqs[0], seqs[0] + 3))


def test_what_depends_on_a_spoilt_command_is_decided_anew(workshop: Workshop) -> None:
    laptop, ann, id = workshop.desk_at(1, pen=True), workshop.join("Ann", table=2), new_id()
    workshop.start("discuss")
    mend = workshop.fail_commits(lambda entry: entry.name == "chart.post")
    late = {"chart": "a.1", "kind": "comment", "text": "Yes"}
    answers = workshop.together(
        lambda: workshop.ask("chart.post", {"chart": "a.1"}, laptop, id=id),
        lambda: workshop.ask("line.write", {"chart": "a.1", "section": "a.t1", "text": "Kept"}, laptop),
    )
    assert [answer.ok for answer in answers] == [False, True]
    (line,) = workshop.desk.state.all("line")
    assert ("line", line.id) not in workshop.desk.state.view("wall").rows
    mend()
    workshop.do("chart.post", {"chart": "a.1"}, laptop, id=id)
    assert ("line", line.id) in workshop.desk.state.view("wall").rows
    workshop.start("walk")
    workshop.do("note.add", late, ann)


def test_a_number_sqlite_cannot_hold_harms_nobody_else(workshop: Workshop) -> None:
    ann = workshop.join("Ann")
    answers = workshop.together(
        lambda: workshop.ask("table.limit", {"table": 1, "seats": 2**70}, workshop.console),
        lambda: workshop.ask("park.add", park("Innocent"), ann),
    )
    assert [answer.ok for answer in answers] == [False, True]
    assert workshop.row("table", "1").seats == 0


def test_a_rule_that_fails_answers_and_the_desk_goes_on(workshop: Workshop, monkeypatch: pytest.MonkeyPatch) -> None:
    ann = workshop.join("Ann")
    monkeypatch.setattr("facilitator.live.desk.perform", lambda draft, call: 1 / 0)
    assert refusal_of(workshop.ask("park.add", park("x"), ann)).message == "refusal-defect"
    monkeypatch.undo()
    workshop.do("park.add", park("x"), ann)


def test_a_row_that_its_kind_would_not_take_is_never_written(
    workshop: Workshop, monkeypatch: pytest.MonkeyPatch
) -> None:
    ann = workshop.join("Ann")

    def spoil(draft: Draft, call: Call) -> None:
        draft.put(Stage(id="a.odd", activity="a", kind="walk", title="Odd", position="last"))  # type: ignore[arg-type]

    monkeypatch.setattr("facilitator.live.desk.perform", spoil)
    assert refusal_of(workshop.ask("park.add", park("x"), ann)).message == "refusal-defect"
    monkeypatch.undo()
    workshop.reopen()
    assert workshop.row("stage", "a.odd") is None


# --- who listens, and the end


def test_listeners_hear_after_the_commit_and_one_that_fails_stops_nothing(workshop: Workshop) -> None:
    on_disk: list[int] = []

    def failing(changes: list[Change]) -> None:
        raise RuntimeError("deaf")

    def listening(changes: list[Change]) -> None:
        with sqlite3.connect(workshop.path) as file:
            on_disk.append(file.execute("SELECT max(seq) FROM changes").fetchone()[0])
        assert max(change.seq for change in changes) == workshop.desk.state.seq == on_disk[-1]

    workshop.desk.listeners += [failing, listening]
    ann = workshop.join("Ann")
    workshop.do("park.add", park("x"), ann)
    workshop.close()
    assert on_disk == [2, 3]
    workshop._open()


def test_closing_waits_for_what_was_already_asked(workshop: Workshop) -> None:
    ann, desk = workshop.join("Ann"), workshop.desk
    begun, go_on = threading.Event(), threading.Event()
    commit = desk._file.commit

    def slow(*args: Any) -> None:
        begun.set()
        assert go_on.wait(10)
        commit(*args)

    desk._file.commit = slow  # type: ignore[method-assign]
    answers: list[Answer] = []
    asking = threading.Thread(target=lambda: answers.append(workshop.ask("park.add", park("Last"), ann)))
    asking.start()
    assert begun.wait(10)
    closing = threading.Thread(target=desk.close)
    closing.start()
    while not desk._closed:
        pass
    refusal = refusal_of(workshop.ask("park.add", park("Too late"), ann))
    assert (refusal.code, refusal.again) == ("storage", True)
    go_on.set()
    closing.join(10)
    asking.join(10)
    assert answers[0].ok
    workshop._open()
    assert parked(workshop) == ["Last"]


def test_a_token_says_who_somebody_is_and_a_rejoin_code_does_not(workshop: Workshop) -> None:
    desk: Desk = workshop.desk
    ann = workshop.join("Ann")
    assert desk.actor(ann.secret) == ann
    assert desk.actor(f"rejoin {ann.secret}") is None
    assert desk.actor("") is None
    assert desk.actor(ann.id) is None
    assert workshop.desk_at(2, "left").id == "table-2/left"
    assert workshop.desk_at(2).id == "table-2"
    assert (workshop.console.role, workshop.screen.role) == ("facilitator", "screen")
