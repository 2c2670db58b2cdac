"""How long a session is kept: chosen at set-up, told before anybody writes, never longer afterwards."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from facilitator.agenda.reader import AgendaError, parse
from facilitator.agenda.writer import agenda_of, to_toml
from facilitator.app import create_app
from facilitator.config import Config
from facilitator.live import erasure
from facilitator.live.house import About, House
from facilitator.report.say import Words
from facilitator.session.retention import DAY, erased_on
from tests.unit.workshop import NOON, Workshop

SHORT = 'title = "A"\n{}[[activities]]\nkey = "a"\ntitle = "A"\n[[activities.stages]]\nkind = "present"\ntitle = "S"\n'


def keep(workshop: Workshop, days: int) -> str:
    """Choose; "" where that is carried out."""
    answer = workshop.ask("session.keep", {"days": days}, workshop.console)
    return answer.refusal.message if answer.refusal else ""


def session(workshop: Workshop) -> tuple[int, int]:
    row = next(iter(workshop.desk.state.all("session")))
    return row.keep, row.held_at


def test_until_somebody_joins_any_time_can_be_chosen(workshop: Workshop) -> None:
    for days in (90, 365, 0, 30):
        assert keep(workshop, days) == ""
    assert session(workshop) == (30, 0)
    workshop.join("Ann")
    assert session(workshop) == (30, NOON), "the day counts from the first person"


def test_once_people_were_told_it_can_only_be_shortened(workshop: Workshop) -> None:
    keep(workshop, 90)
    workshop.join("Ann")
    workshop.wait(60 * 24 * 3)
    workshop.join("Bob")
    for days in (365, 0):
        assert keep(workshop, days) == "refusal-keep-longer"
    assert keep(workshop, 90) == ""
    assert keep(workshop, 30) == ""
    assert session(workshop) == (30, NOON)
    assert keep(workshop, 90) == "refusal-keep-longer"


def test_what_was_kept_for_good_is_counted_from_the_day_that_changes(workshop: Workshop) -> None:
    workshop.join("Ann")
    workshop.wait(60 * 24 * 400)
    assert keep(workshop, 30) == ""
    assert session(workshop) == (30, workshop.now)


def test_what_nobody_joined_is_not_erased() -> None:
    assert erased_on(30, 0) == erased_on(0, NOON) == 0
    assert erased_on(30, NOON) == NOON + 30 * DAY


@pytest.mark.parametrize(("line", "days"), [("", 90), ("keep = 30\n", 30), ("keep = 0\n", 0)])
def test_the_agenda_file_says_it_and_is_written_so(line: str, days: int, tmp_path: Path) -> None:
    file = tmp_path / "a.toml"
    file.write_text(SHORT.format(line))
    house = House(Config(sessions=tmp_path, host_key="h"))
    state = house.open(house.create(str(file), 2).code).state
    assert next(iter(state.all("session"))).keep == days
    assert ("keep =" in to_toml(agenda_of(state))) == bool(line)
    house.close()


def test_another_number_of_days_is_refused_with_its_place() -> None:
    with pytest.raises(AgendaError, match="line 2"):
        parse(SHORT.format("keep = 45\n"), "a")


def test_the_start_page_chooses_and_joining_tells(tmp_path: Path) -> None:
    config = Config(sessions=tmp_path, host_key="h")
    house = House(config)
    client = create_app(config, house).test_client()
    body = {"agenda": "transitions", "tables": 2, "keep": 30}
    made = client.post("/api/sessions", json=body, headers={"X-Host-Key": "h"}).json
    told = client.get(f"/j/{made['code']}").text
    day = Words("en").day(house.clock() + 30 * 24 * 3600 * 1000)
    assert f"erased on {day}" in told
    assert "where you choose to be anonymous, nothing is kept that names you" in told
    assert client.post("/api/sessions", json={**body, "keep": 31}, headers={"X-Host-Key": "h"}).status_code == 422
    house.close()


def test_the_server_erases_what_is_over_and_nothing_else(tmp_path: Path) -> None:
    config = Config(sessions=tmp_path, host_key="h")
    house = House(config)
    client = create_app(config, house).test_client()
    over, kept, unjoined = (house.create("transitions", 2, about=About(keep=days)).code for days in (30, 90, 30))
    for code in (over, kept):
        assert client.post("/api/join", json={"code": code}).status_code == 200
    later = house.clock() + 31 * DAY
    assert erasure.over(house.library, later) == [over]
    erasure.erase_session(house, over)
    assert {kept, unjoined} == set(house.library.codes())
    assert client.get(f"/j/{over}").status_code == 410
    assert client.get(f"/api/me/export?code={over}").status_code == 410
    assert (tmp_path / "erased.log").read_text() == f"{over} {time.strftime('%Y-%m-%d')}\n"
    house.close()


def test_one_that_cannot_be_erased_does_not_keep_the_others(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    house = House(Config(sessions=tmp_path, host_key="h"))
    client = create_app(Config(sessions=tmp_path), house).test_client()
    codes = [house.create("transitions", 2, about=About(keep=30)).code for _ in range(3)]
    for code in codes:
        client.post("/api/join", json={"code": code})
    stuck, erase = erasure.over(house.library, NOON * 2)[0], house.library.erase

    def failing(code: str) -> list[Path]:
        if code == stuck:
            raise PermissionError(1, "Operation not permitted")
        return erase(code)

    monkeypatch.setattr(house.library, "erase", failing)
    monkeypatch.setattr(house, "clock", lambda: NOON * 2)
    erasure._erase_over(house)
    assert house.library.codes() == [stuck]
    assert client.get(f"/s/{stuck}/phone").status_code == 200, "it is still there, and opens"
    house.close()


def test_so_does_a_word_on_the_command_line(tmp_path: Path) -> None:
    house = House(Config(sessions=tmp_path, host_key="h"))
    code = house.create("transitions", 2, about=About(keep=30)).code
    create_app(Config(sessions=tmp_path), house).test_client().post("/api/join", json={"code": code})
    house.close()
    with closing(sqlite3.connect(tmp_path / f"{code}.db")) as file, file:
        file.execute("UPDATE session SET held_at = 1")  # it was long ago
    command = [sys.executable, "-m", "facilitator", "sessions", "expire", "--sessions", str(tmp_path)]
    ran = subprocess.run(command, capture_output=True, text=True, timeout=60)
    assert (ran.returncode, code in ran.stdout) == (0, True), ran.stderr
    assert list(tmp_path.glob(f"{code}*")) == []
