"""A rehearsal against a real server: it holds or it does not, what gave way is named, what was measured stays."""

from __future__ import annotations

import asyncio
import json
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from facilitator.rehearsal import crowd
from facilitator.rehearsal.outbox import Entry
from facilitator.rehearsal.person import Person
from facilitator.rehearsal.verdict import Measured, judge, words
from facilitator.store.check import check
from tests.chaos.proxy import proxied
from tests.live.house import Server, clean, key_of
from tests.live.phone import play
from tests.live.walkers import Room, room_in_walk

PEOPLE = 20
SOON = 1.0  # seconds between two things a person does


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    """A server whose log must stay clean."""
    with clean(Server(tmp_path)) as running:
        yield running


@pytest.fixture
def walk(server: Server) -> Room:
    """A session in which charts hang and people walk."""
    return play(room_in_walk(server))


def rehearse(link: str, minutes: float, *more: str) -> subprocess.Popen[str]:
    """The command, begun."""
    command = [sys.executable, "-m", "facilitator", "rehearse", link, "--people", str(PEOPLE)]
    command += ["--minutes", str(minutes), "--pace", str(SOON), *more]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, preexec_fn=_heed_ctrl_c)


def _heed_ctrl_c() -> None:
    """Also where the tests run in the background, where it is ignored."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def rehearsed(link: str, *args: Any, **more: Any) -> Measured:
    """What a crowd in this process has measured."""

    async def story() -> Measured:
        return await asyncio.to_thread(crowd.run, link, *args, **more)

    return play(story())


def join_link(server: Server, room: Room, through: str = "") -> str:
    """Of that room; by another address than the server's own where one is given."""
    return f"{through or server.url}/j/{room.code}"


def until(found: Any, within: float = 15.0) -> None:
    """Wait until it is so."""
    end = time.monotonic() + within
    while not found():
        assert time.monotonic() < end
        time.sleep(0.05)


def test_a_session_of_their_own_is_led_measured_and_gone(server: Server) -> None:
    made = server.new_session(tables=2)
    key = key_of(made["links"]["console"])
    before = {file.name for file in server.folder.glob("*.db")}
    running = rehearse(made["links"]["console"], 0.25, "--json")
    until(lambda: len(list(server.folder.glob("*.db"))) == 2)
    own = next(file for file in server.folder.glob("*.db") if file.name not in before)
    until(lambda: server.connections() > PEOPLE)
    another = {"code": made["code"], "people": 5, "minutes": 1}
    status, _ = server.post("/api/rehearsal", another, Authorization=f"Bearer {key}")
    assert status == 409, "one at a time"
    out, errors = running.communicate(timeout=60)
    told = json.loads(out)
    assert (running.returncode, errors) == (0, ""), told
    assert told["held"], told
    assert told["measured"]["joined"] == PEOPLE
    assert told["measured"]["asked"] > 2 * PEOPLE, "they had something to do"
    assert {file.name for file in server.folder.glob("*.db")} == before
    assert not own.exists()
    assert check(server.folder / f"{made['code']}.db") == []
    assert told["verdict"].startswith(f"This machine and network hold {PEOPLE} people: 99 of 100 answers within")
    said = json.loads(_get(server, f"/api/measured?code={made['code']}", key))
    assert f"held {PEOPLE} people" in said["words"]
    assert "from this machine itself" in said["words"]


def test_no_guest_can_say_what_was_measured(server: Server) -> None:
    made = server.new_session()
    guest = server.join(made["code"])["token"]
    table = key_of(made["tables"][0]["link"])
    fine = {"people": 900, "joined": 900, "asked": 9000, "answers": 0.01}
    for key in (guest, table, key_of(made["links"]["screen"]), "NOBODY"):
        header = {"Authorization": f"Bearer {key}"}
        assert server.post("/api/rehearsal", {"code": made["code"], "people": 2, "minutes": 1}, **header)[0] == 403
        assert server.post("/api/rehearsal/end", {"code": made["code"], "measured": fine}, **header)[0] == 403
    console = {"Authorization": f"Bearer {key_of(made['links']['console'])}"}
    ended = server.post("/api/rehearsal/end", {"code": made["code"], "measured": fine}, **console)
    assert ended[0] == 404, "nor does a console, without a rehearsal"
    assert "Not measured yet" in _get(server, f"/api/measured?code={made['code']}", key_of(made["links"]["console"]))
    assert not (server.folder / ".measured.json").exists()


def test_a_slow_way_up_is_named(server: Server, walk: Room) -> None:
    with proxied(server.port) as network:
        network.set(delay=(2.0, 2.0), delayed=frozenset({"up"}))
        measured = rehearsed(join_link(server, walk, network.url), PEOPLE, 0.28, pace=SOON)
    verdict = judge(measured)
    assert not verdict.held, measured
    assert verdict.weakest == "up", measured
    assert "Weakest: the way up (uplink)." in words(measured)
    assert measured.joined == PEOPLE
    assert measured.lost == 0


def test_a_server_that_is_killed_does_not_hold(server: Server, walk: Room) -> None:
    running = rehearse(join_link(server, walk), 0.2, "--json")
    until(lambda: server.connections() >= PEOPLE)
    server.kill()
    told = json.loads(running.communicate(timeout=60)[0])
    assert running.returncode == 1
    assert (told["held"], told["judged"], told["weakest"]) == (False, True, "server"), told
    assert "connections" in told["broken"]
    assert f"did NOT hold {PEOPLE} people" in told["verdict"]
    server.start()


def test_ctrl_c_ends_it_with_what_was_measured(server: Server, walk: Room) -> None:
    before = server.connections()
    running = rehearse(join_link(server, walk), 60)
    until(lambda: server.connections() > PEOPLE)
    until(lambda: len(_notes(server, walk)) > 10)
    running.send_signal(signal.SIGINT)
    out, errors = running.communicate(timeout=30)
    assert (running.returncode, errors) == (0, ""), out
    assert out.startswith(f"This machine and network hold {PEOPLE} people")
    until(lambda: server.connections() <= before)


def test_where_nobody_has_anything_to_do_nothing_is_said(server: Server) -> None:
    running = rehearse(server.new_session()["links"]["join"], 0.1, "--people", "3")
    out, _ = running.communicate(timeout=60)
    assert running.returncode == 1
    assert "with a stage started on the console" in out


def test_a_link_that_is_none_is_said() -> None:
    running = rehearse("http://127.0.0.1:1/s/ABCDEF/screen#key=X", 0.1)
    out, errors = running.communicate(timeout=60)
    assert (running.returncode, out) == (2, "")
    assert "neither a join link nor a console’s link" in errors
    assert "#key=X" not in errors


@pytest.mark.parametrize("seed", [1, 2])
def test_people_drop_out_and_come_back(server: Server, walk: Room, seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("facilitator.rehearsal.person.DROPS", 20.0)  # each about every three seconds
    monkeypatch.setattr("facilitator.rehearsal.person.SHORT", (0.1, 1.0))
    monkeypatch.setattr("facilitator.rehearsal.person.LONG", (1.0, 2.0))
    measured = rehearsed(join_link(server, walk), PEOPLE, 0.2, seed=seed, pace=0.5)
    assert measured.dropped > PEOPLE
    assert measured.connections > PEOPLE + measured.dropped / 2
    assert (measured.lost, measured.missing, measured.unanswered, measured.refused) == (0, 0, 0, 0), measured


def test_what_was_acknowledged_and_is_not_there_is_told(
    server: Server, walk: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = Person._stored

    def and_one_that_never_was(self: Person, entry: Entry) -> None:
        kept(self, entry)
        if entry.name == "note.add":
            self._wrote["never-was"] = ("note", entry.args["chart"])

    monkeypatch.setattr(Person, "_stored", and_one_that_never_was)
    measured = rehearsed(join_link(server, walk), PEOPLE, 0.15, pace=0.5)
    assert 0 < measured.missing <= PEOPLE
    assert "did not get there" in words(measured)


def _notes(server: Server, room: Room) -> list[Any]:
    import sqlite3
    from contextlib import closing

    with closing(sqlite3.connect(server.folder / f"{room.code}.db")) as file:
        return file.execute("SELECT id FROM note").fetchall()


def _get(server: Server, path: str, key: str) -> str:
    import urllib.request

    request = urllib.request.Request(server.url + path, headers={"Authorization": f"Bearer {key}"})
    with urllib.request.urlopen(request, timeout=30) as answer:
        return str(answer.read().decode())
