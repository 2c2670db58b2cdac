"""Several workers on one folder behind nginx, as it is set up by what deploy/nginx holds."""

from __future__ import annotations

import asyncio
import json
import os
import random
import re
import signal
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from facilitator.store.check import check
from tests.live.house import Server, clean, key_of
from tests.live.phone import Phone, play
from tests.live.polling import PollingPhone
from tests.live.walkers import Walker, room_in_walk
from tests.live.workers import NGINX, Workers, answers

pytestmark = [pytest.mark.slow, pytest.mark.skipif(NGINX is None, reason="nginx is not here (apt-get install nginx)")]

BACK_WITHIN = 5.0  # seconds


@pytest.fixture
def workers(tmp_path: Path) -> Iterator[Workers]:
    with clean(Workers(tmp_path)) as running:
        yield running


def held(workers: Workers, port: int) -> dict[str, Any]:
    """A new session that this worker holds."""
    while True:
        made = workers.new_session(tables=2)
        workers.get(f"/j/{made['code']}")
        if workers.holder(made["code"]) == port:
            return made


def status(server: Server, path: str) -> tuple[int, dict[str, str]]:
    """An answer's status and headers."""
    try:
        with urllib.request.urlopen(server.url + path, timeout=5) as answer:
            return answer.status, dict(answer.headers)
    except urllib.error.HTTPError as error:
        with error:
            return error.code, dict(error.headers)


async def says(workers: Workers, kind: type[Phone], code: str, token: str, path: str = "") -> None:
    """Somebody connects through the proxy and puts something into the parking lot."""
    phone = kind(code, token)
    phone.path += path
    await phone.open("127.0.0.1", workers.port)
    assert (await phone.watch("room"))["ok"]
    answer = await phone.command("park.add", {"text": "one more thing"})
    assert answer["ok"], answer
    phone.close()


async def _write(walkers: list[Walker]) -> None:
    number = 0
    while True:
        for walker in walkers:
            number += 1
            walker.write(f"Note {number}")
        await asyncio.sleep(0.1)


async def _until(true: Callable[[], bool]) -> None:
    end = time.monotonic() + 30
    while not true():
        assert time.monotonic() < end
        await asyncio.sleep(0.02)


async def _console(workers: Workers, made: dict[str, Any]) -> Phone:
    key = key_of(made["links"]["console"])
    return await Phone(made["code"], key).open("127.0.0.1", workers.port)


def is_alive(pid: int) -> bool:
    """Whether there is such a process still."""
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def rows_of(workers: Workers, made: dict[str, Any], kind: str) -> list[dict[str, Any]]:
    """A session's rows of a kind, as its console reads them."""
    request = urllib.request.Request(f"{workers.url}/api/s/{made['code']}/rows?kind={kind}")
    request.add_header("Authorization", f"Bearer {key_of(made['links']['console'])}")
    with urllib.request.urlopen(request, timeout=5) as answer:
        return [row for _, _, row in json.loads(answer.read())["rows"]]


def test_each_session_is_held_by_one_worker_and_reached_through_the_proxy(workers: Workers) -> None:
    for port in workers.ports:
        made = held(workers, port)
        code, other = made["code"], next(p for p in workers.ports if p != port)
        joined = workers.join(code, table=1)  # the code is in the body alone: any worker may be asked
        for typed in (code, code.lower(), f"{code[:3]}-{code[3:]}"):
            assert status(workers, f"/j/{typed}")[0] == 200
        for kind in (Phone, PollingPhone):
            for path in ("", f"&code={code}", f"&code={code.lower()}"):
                play(says(workers, kind, code, joined["token"], path))
        assert workers.holder(code) == port, "whoever came by whatever way, it stayed where it was"
        told, headers = status(workers.at(other), f"/s/{code}/phone")
        assert (told, headers["X-Facilitator-Holder"]) == (409, f"127.0.0.1:{port}")


def test_nobody_outside_hears_of_the_workers(workers: Workers) -> None:
    code = held(workers, workers.ports[0])["code"]
    for typed in {code, code.lower(), f"{code[:3]} {code[3:]}".replace(" ", "-"), code.title()}:
        told, headers = status(workers, f"/s/{typed}/phone")
        assert told == 200
        assert not {name for name in headers if "accel" in name.lower() or "holder" in name.lower()}
        assert headers["Cache-Control"] == "no-store"
    assert status(workers, "/s/ZZZZZZ/phone")[0] == 404


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGTERM])
def test_an_ended_workers_sessions_go_on_in_another_and_nothing_acknowledged_is_lost(
    workers: Workers, how: signal.Signals
) -> None:
    async def story() -> tuple[str, float]:
        room = await room_in_walk(workers)
        walkers = [await Walker(room, random.Random(n)).join() for n in range(8)]
        walking = [asyncio.ensure_future(walker.walk()) for walker in walkers]
        writing = asyncio.ensure_future(_write(walkers))
        await _until(lambda: all(len(walker.acknowledged) > 3 for walker in walkers))
        port = workers.holder(room.code)
        pid = workers.pid_of(port)
        os.kill(pid, how)
        await _until(lambda: not is_alive(pid))
        ended = time.monotonic()
        await _until(lambda: all(max(walker.acknowledged_at.values()) > ended for walker in walkers))
        took = max(min(at for at in w.acknowledged_at.values() if at > ended) for w in walkers) - ended
        await asyncio.to_thread(workers.await_worker, port)  # it is there again, and leaves the session where it is
        assert workers.holder(room.code) != port
        writing.cancel()
        await _until(lambda: not any(walker.waiting for walker in walkers))
        for task in walking:
            task.cancel()
        rows = (await (await _console(workers, room.made)).watch("wall"))["rows"]
        notes = {id for kind, id, row in rows if kind == "note" and row}
        for walker in walkers:
            assert not walker.refused
            assert set(walker.acknowledged) == {id for id, _ in walker.said}
            assert {row["text"] for _, row in walker.said} <= {row["text"] for k, _, row in rows if k == "note"}
        assert len(notes) == sum(len(walker.said) for walker in walkers), "each once"
        return room.code, took

    code, took = play(story())
    assert took < BACK_WITHIN
    workers.stop()
    assert check(workers.folder / f"{code}.db") == []


def test_the_workers_end_with_their_supervisor(workers: Workers) -> None:
    workers.kill()
    end = time.monotonic() + 10
    while any(answers(port) for port in workers.ports):
        assert time.monotonic() < end
        time.sleep(0.05)


def test_what_somebody_erases_goes_out_of_a_session_that_another_worker_holds(workers: Workers) -> None:
    made = held(workers, workers.ports[0])
    code, console = made["code"], key_of(made["links"]["console"])
    joined = workers.join(code)
    play(says(workers, Phone, code, joined["token"]))
    items = [f"parked:{row['id']}" for row in rows_of(workers, made, "parked")]
    body = {"agenda": "transitions", "tables": 2, "follows": {"code": code, "items": items}}
    keys = {"X_Host_Key": "host", "Authorization": f"Bearer {console}"}
    later = workers.post("/api/sessions", body, **keys)[1]
    assert [row["text"] for row in rows_of(workers, later, "carried")] == ["one more thing"]
    while workers.holder(later["code"]) == workers.holder(code):
        later = workers.post("/api/sessions", body, **keys)[1]
        assert [row["text"] for row in rows_of(workers, later, "carried")] == ["one more thing"]
    erase = urllib.request.Request(f"{workers.url}/api/me?code={code}", method="DELETE")
    erase.add_header("Authorization", f"Bearer {joined['token']}")
    with urllib.request.urlopen(erase, timeout=30) as answer:
        assert answer.status == 200
    assert [row["text"] for row in rows_of(workers, later, "carried")] == ["(removed by its author)"]


def test_a_session_that_is_spread_over_the_workers_is_one_for_everybody(tmp_path: Path) -> None:
    workers = Workers(tmp_path)
    workers.spread = "default 1;"
    heard: dict[Phone, set[str]] = {}

    async def enters(code: str, token: str, kind: type[Phone]) -> Phone:
        phone = kind(code, token)
        phone.path += f"&code={code}"
        heard[phone] = set()
        phone.on_rows = lambda payload: heard[phone].update(texts(payload))
        await phone.open("127.0.0.1", workers.port)
        assert (await phone.watch("room", "wall"))["ok"]
        return phone

    async def story() -> None:
        room = await room_in_walk(workers, 2)
        room.console.close()
        holder = workers.holder(room.code)
        relay = next(port for port in workers.ports if port != holder)
        tokens = [workers.join(room.code)["token"] for _ in range(14)]
        phones = [await enters(room.code, token, Phone) for token in tokens[:-2]]
        polling = [await enters(room.code, token, PollingPhone) for token in tokens[-2:]]
        note = {"chart": room.charts[0], "kind": "comment"}
        for number, phone in enumerate([*phones, *polling]):
            assert (await phone.command("note.add", {**note, "text": f"from {number}"}))["ok"]
        await _until(lambda: all(len(said) == 14 for said in heard.values()))
        assert workers.at(holder).connections() == 14, "whatever worker keeps their connection"
        assert f"127.0.0.1:{holder}" in re.findall(r"trunk +holder=(\S+)", workers.log.read_text()), "over one trunk"
        os.kill(workers.pid_of(relay), signal.SIGKILL)
        await _until(lambda: workers.at(holder).connections() < 14)
        here = [phone for phone in phones if not phone.lost.is_set()]
        assert 0 < len(here) < len(phones), "those at the holder noticed nothing"
        again = await enters(room.code, tokens[0], Phone)
        assert (await here[0].command("note.add", {**note, "text": "after"}))["ok"]
        await _until(lambda: all("after" in heard[phone] for phone in (*here, again)))
        await asyncio.to_thread(workers.await_worker, relay)
        at_relay = await Phone(room.code, tokens[1]).open("127.0.0.1", relay)
        assert workers.holder(room.code) == holder
        os.kill(workers.pid_of(holder), signal.SIGKILL)
        await asyncio.wait_for(at_relay.lost.wait(), BACK_WITHIN)  # nobody is left hanging on a relay

    with clean(workers):
        play(story())


def texts(payload: bytes) -> set[str]:
    """The notes in a message of rows."""
    return {row["text"] for kind, _, row in json.loads(payload)["rows"] if kind == "note" and row}
