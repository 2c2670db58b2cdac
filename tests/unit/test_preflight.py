"""What the preflight says of a machine and of phones, line by line; and that it leaves nothing behind."""

from __future__ import annotations

import time
from pathlib import Path
from unittest import mock

import pytest

from facilitator import messages
from facilitator.config import Config
from facilitator.live.copying import Copies
from facilitator.live.house import House
from facilitator.live.passing import Rehearsals
from facilitator.preflight import machine
from facilitator.preflight.line import Line, verdict
from facilitator.preflight.phones import Seen, told
from facilitator.session.refusals import Refusal


def test_a_disk_says_its_room_and_its_pace(tmp_path: Path) -> None:
    lines = machine.disk(tmp_path)
    assert [line.id for line in lines] == ["disk", "sync", "commit"]
    assert all(line.params for line in lines)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("address", "says"),
    [
        ("http://127.0.0.1:5000", "loopback"),
        ("http://192.0.2.1:5000", "elsewhere"),
        ("http://no-such-name.invalid", "nowhere"),
    ],
)
def test_the_address_in_the_qr_code(address: str, says: str) -> None:
    line = machine.address(address)
    assert (line.state, line.says) == ("look", says)
    assert address in line.words


def test_the_address_of_this_machine_is_right() -> None:
    own = machine.lan_address()
    if not own:
        pytest.skip("this machine is on no network")
    assert machine.address(f"http://{own}:5000").state == "ok"


def test_a_clock_that_was_moved_is_told() -> None:
    assert machine.clock(time.time(), time.monotonic()).state == "ok"
    assert machine.clock(time.time() - 3600, time.monotonic()).params == {"seconds": 3600.0}


def test_room_for_people_and_a_fifth_more() -> None:
    assert machine.files(100, 184).state == "ok"
    assert machine.files(100, 183).state == "look"


@pytest.mark.parametrize(
    ("supplies", "state"),
    [
        ({}, "unknown"),
        ({"AC": {"type": "Mains", "online": "1"}, "BAT0": {"type": "Battery", "status": "Charging"}}, "ok"),
        ({"AC": {"type": "Mains", "online": "0"}, "BAT0": {"type": "Battery", "status": "Discharging"}}, "look"),
        ({"BAT0": {"type": "Battery", "status": "Discharging", "capacity": "40"}}, "look"),
        ({"BAT0": {"type": "Battery", "status": "Full"}}, "unknown"),
    ],
)
def test_power_where_it_can_be_read(tmp_path: Path, supplies: dict[str, dict[str, str]], state: str) -> None:
    for name, facts in supplies.items():
        (tmp_path / name).mkdir()
        for fact, value in facts.items():
            (tmp_path / name / fact).write_text(f"{value}\n")
    assert machine.power(tmp_path).state == state


@pytest.mark.parametrize(
    ("seen", "late", "states"),
    [
        (Seen([100.0] * 3, [20.0] * 9), 0, ["ok", "ok"]),
        (Seen([9000.0] * 3, [2000.0] * 9), 0, ["slow", "slow"]),
        (Seen([100.0] * 2, [20.0] * 9, ["refused"]), 1, ["look", "look"]),
        (Seen(trouble=["timed out"]), 3, ["none"]),
    ],
)
def test_what_phones_lived_through(seen: Seen, late: int, states: list[str]) -> None:
    lines = told(seen, 3, late)
    assert [line.says for line in lines] == states
    assert all(line.words != f"preflight-{line.id}-{line.says}" for line in lines)


def test_the_verdict_is_plain() -> None:
    fine, look, unknown = Line("clock", "ok", "ok"), Line("power", "look", "look"), Line("sleep", "unknown", "unknown")
    assert verdict([fine]) == "Ready: open the doors."
    assert "One thing" in verdict([fine, look, unknown])
    assert "as far as can be seen" in verdict([fine, unknown])


def test_every_line_has_its_words() -> None:
    said = {
        "disk": "ok look", "sync": "ok look", "commit": "ok look", "clock": "ok look", "files": "ok look",
        "address": "ok loopback elsewhere nowhere", "power": "ok look unknown", "sleep": "unknown",
        "measured": "ok here fewer broke unknown",
        "copies": "ok same none failed", "phones": "ok slow look none", "answers": "ok slow look",
    }  # fmt: skip
    missing = [f"preflight-{id}-{s}" for id, all_ in said.items() for s in all_.split()]
    assert [id for id in missing if messages.text(id) == id] == []


def test_a_test_that_could_not_begin_does_not_keep_the_next_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    house = House(Config(sessions=tmp_path))
    rehearsals = Rehearsals(house)
    with monkeypatch.context() as failing:
        failing.setattr(house, "open", mock.Mock(side_effect=Refusal("storage")))
        with pytest.raises(Refusal):
            rehearsals.begin("A test")
    assert (house.library.codes(), house.passing) == ([], set())
    rehearsals.rehearsed(rehearsals.begin("Another").code)
    assert house.library.codes() == []
    house.close()


def test_a_folder_for_copies_that_is_a_file_is_a_finding(tmp_path: Path) -> None:
    house = House(Config(sessions=tmp_path))
    (tmp_path / "copies").write_text("")
    house.copies = Copies(house, tmp_path / "copies", 60)
    rehearsals = Rehearsals(house)
    lines = rehearsals.end(rehearsals.begin("A test").code)
    assert (lines[1].id, lines[1].says) == ("copies", "failed")
    assert house.library.codes() == []
    house.close()
