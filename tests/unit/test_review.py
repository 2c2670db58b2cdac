"""A session goes on from another: what is carried over, how it begins, and what people say is still true."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from facilitator.cli import main
from facilitator.config import Config
from facilitator.live.following import Follows
from facilitator.live.house import House
from facilitator.session.carried import Carried, gather
from facilitator.session.refusals import Refusal
from facilitator.session.rows import CONSOLE, ROOM
from facilitator.store.check import check
from tests.report.day import day_in
from tests.unit.workshop import CODE, Workshop


@pytest.fixture
def house(tmp_path: Path) -> House:
    """A machine on which the day of 15 tables was held."""
    day_in(tmp_path)
    return House(Config(sessions=tmp_path))


def test_what_is_open_promised_or_chosen_is_proposed(tmp_path: Path) -> None:
    shop = Workshop(tmp_path)
    recorder, guest = shop.join("Ann", 1), shop.join("Bo", 2)
    shop.start("discuss")
    shop.claim(recorder, 1)
    shop.write(1, "Monthly calls", recorder)
    shop.post(1)
    shop.start("walk")
    kinds = {words: shop.note(1, words, guest, kind=kind) for words, kind in (
        ("Who pays?", "question"), ("Who calls?", "question"), ("We too", "comment"), ("We tried it", "experience"),
    )}  # fmt: skip
    shop.do("note.answer", {"note": kinds["Who calls?"], "text": "The recorder"}, shop.console)
    shop.do("park.add", {"text": "Is there money?"}, guest)
    shop.start("pick")
    shop.do("pick.challenge", {"table": 1, "text": "Nobody answers"}, recorder)
    shop.do(
        "response.write", {"kind": "note", "item": kinds["We too"], "outcome": "used", "reason": "In"}, shop.console
    )
    shop.do("response.release", {}, shop.console)
    shop.do("followup.write", {"steps": [{"text": "A draft", "owner": "Kim", "due": "2026-12-01"}]}, shop.console)
    wanted = {choice.item.text: choice.wanted for choice in gather(shop.desk.state)}
    assert not wanted["A draft"]  # was never announced
    shop.do("followup.publish", {}, shop.console)
    assert all(choice.wanted for choice in gather(shop.desk.state))
    found = {choice.item.text: choice.item for choice in gather(shop.desk.state)}
    assert set(found) == {"A draft", "Nobody answers", "Who pays?", "We too", "Is there money?"}
    assert (found["A draft"].owner, found["A draft"].due) == ("Kim", "2026-12-01")
    assert (found["We too"].outcome, found["We too"].reason, found["We too"].table) == ("used", "In", 1)
    assert all(item.source == CODE for item in found.values())
    shop.do("note.hide", {"note": kinds["Who pays?"], "reason": ""}, shop.console)
    assert "Who pays?" not in {choice.item.text for choice in gather(shop.desk.state)}
    shop.close()


def test_the_next_session_begins_with_what_came_of_the_last(house: House) -> None:
    changed = {"focus": "From data to use", "needed": "Principals"}
    made = house.create("strategies", 0, "Second meeting", follows=Follows(CODE, changed=changed))
    later, earlier = house.open(made.code), house.open(CODE)
    session = next(iter(later.state.all("session")))
    assert (session.follows, session.changed) == (CODE, changed)
    assert next(iter(earlier.state.all("session"))).followed_by == [made.code]
    stages = sorted(later.state.all("stage"), key=lambda stage: stage.position)
    assert stages[0].kind == "review"
    assert [stage.position for stage in stages] == list(range(1, len(stages) + 1))
    assert len(list(later.state.all("table"))) == 15
    carried = list(later.state.all("carried"))
    wanted = [choice.item.id for choice in gather(earlier.state) if choice.wanted]
    assert sorted(item.id for item in carried) == sorted(wanted)
    assert len(carried) > 50
    house.close()
    assert check(house.library.path(made.code)) == []
    assert check(house.library.path(CODE)) == []


def test_it_is_started_in_a_terminal_too(house: House) -> None:
    arguments = ["new", "strategies", "--from", CODE, "--sessions", str(house.library.folder), "--json"]
    ran = CliRunner().invoke(main, arguments)
    assert ran.exit_code == 0, ran.output
    made = json.loads(ran.stdout)
    assert len(made["tables"]) == 15  # as many as there were
    assert next(iter(house.open(made["code"]).state.all("session"))).follows == CODE
    house.open(CODE)
    refused = CliRunner().invoke(main, arguments)
    assert (refused.exit_code, "Another server" in refused.stderr) == (2, True)  # while a server has it open
    house.close()


def test_what_is_not_wanted_stays_behind_and_tables_may_be_new(house: House) -> None:
    one = gather(house.open(CODE).state)[0].item.id
    made = house.create("strategies", 6, follows=Follows(CODE, items=(one,), same_tables=False))
    later = house.open(made.code)
    assert [item.id for item in later.state.all("carried")] == [one]
    assert len(list(later.state.all("table"))) == 6
    house.close()


def test_a_code_that_is_not_there_is_said_so(house: House) -> None:
    with pytest.raises(Refusal) as refused:
        house.create("strategies", 4, follows=Follows("ZZZZZZ"))
    assert refused.value.code == "not_found"
    with pytest.raises(Refusal) as refused:
        house.create("strategies", 4, follows=Follows(CODE, changed={"focus": "x" * 601}))
    assert refused.value.field == "focus"
    assert house.library.codes() == [CODE]
    house.close()


def test_each_says_once_what_is_still_true(tmp_path: Path) -> None:
    shop = Workshop(tmp_path)
    ann, bo = shop.join("Ann", 1), shop.join("Bo", 2)
    draft = Carried(id="step:1", kind="step", text="A draft", source="EARLIE")
    shop.desk.state.load([draft], [], shop.desk.state.seq)
    shop.start("review")
    shop.do("carried.tap", {"carried": "step:1", "value": "still_true"}, ann)
    shop.do("carried.tap", {"carried": "step:1", "value": "done"}, bo)
    shop.do("carried.tap", {"carried": "step:1", "value": "done"}, ann)
    item = shop.row("carried", "step:1")
    assert (item.still, item.differs, item.finished) == (0, 0, 2)
    shop.do("carried.tap", {"carried": "step:1"}, bo)
    assert shop.row("carried", "step:1").finished == 1
    shop.do("carried.show", {"carried": "step:1", "shown": False}, shop.console)
    assert set(shop.row("carried", "step:1").views(shop.desk.state)) == {CONSOLE}
    shop.do("carried.show", {"carried": "step:1"}, shop.console)
    assert ROOM in set(shop.row("carried", "step:1").views(shop.desk.state))
    shop.close()
