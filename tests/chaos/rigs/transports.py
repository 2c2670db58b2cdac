"""WebSockets beside long polling: how long an acknowledgement takes on each, in one room, in one run; none is missing.

Nothing is sent twice here: on a fair network a note that was sent once is answered.
"""

from __future__ import annotations

import argparse
import asyncio
import random
import tempfile
import time
from pathlib import Path

from tests.chaos.outcome import Outcome
from tests.chaos.stopping import stop
from tests.live.house import Server
from tests.live.phone import Lost, Phone, play
from tests.live.polling import PollingPhone
from tests.live.walkers import Room, room_in_walk

NOTE = {"chart": "transitions.1", "kind": "comment"}
WAYS: dict[str, type[Phone]] = {"WebSocket": Phone, "long polling": PollingPhone}


def options(parser: argparse.ArgumentParser) -> None:
    """What may be chosen."""
    parser.add_argument("--phones", type=int, default=100, help="half of them on each")
    parser.add_argument("--notes", type=float, default=20, help="a second, by all together")
    parser.add_argument("--seconds", type=float, default=20)
    parser.add_argument("--patience", type=float, default=20, help="seconds after which a note counts as not answered")
    parser.add_argument("--saboteur", choices=["", *SABOTEURS], default="")


SABOTEURS = {"lose-polled": "tests.chaos.saboteurs.lose_polled"}


def run(chosen: argparse.Namespace) -> Outcome:
    """Play it on a server of its own."""
    outcome = Outcome()
    with tempfile.TemporaryDirectory() as folder:
        server = Server(Path(folder))
        server.module = SABOTEURS.get(chosen.saboteur, server.module)
        server.start()
        try:
            play(_story(server, chosen, outcome))
        finally:
            stopped = stop(server)
        outcome.expect(stopped, "the server did not stop when it was asked to")
        outcome.expect(not server.tracebacks(), "the server wrote a traceback")
    return outcome


async def _story(server: Server, chosen: argparse.Namespace, outcome: Outcome) -> None:
    room = await room_in_walk(server)
    coming = [_enter(room, way, chosen.patience) for way in WAYS.values() for _ in range(chosen.phones // 2)]
    phones = [phone for phone in await asyncio.gather(*coming) if phone]
    outcome.expect(len(phones) == len(coming), f"{len(coming) - len(phones)} phones did not get in")
    took: dict[type, list[float | None]] = {way: [] for way in WAYS.values()}
    dice = random.Random(chosen.seed)
    writing: list[asyncio.Future[bool]] = []
    end = time.monotonic() + chosen.seconds
    while time.monotonic() < end:
        phone = dice.choice(phones)
        writing.append(asyncio.ensure_future(_write(phone, len(writing), chosen.patience, took[type(phone)])))
        await asyncio.sleep(1 / chosen.notes)
    answers = await asyncio.gather(*writing)
    outcome.figures |= {"phones": len(phones), "notes": len(answers)}
    outcome.expect(all(answers), "a note was refused")
    for name, way in WAYS.items():
        times = sorted(seconds for seconds in took[way] if seconds is not None)
        missing = len(took[way]) - len(times)
        outcome.expect(not missing, f"{missing} of {len(took[way])} notes by {name} got no answer")
        outcome.expect(len(times) > 10, f"too little was answered by {name}: nothing was put to the test")
        if times:
            p50, p99 = times[len(times) // 2], times[int(len(times) * 0.99)]
            outcome.figures[f"{name} acknowledged"] = f"p50 {p50 * 1000:.0f} p99 {p99 * 1000:.0f} ms"


async def _enter(room: Room, way: type[Phone], patience: float) -> Phone | None:
    """None: its connection, or its first question, was not answered."""
    joined = await asyncio.to_thread(room.server.join, room.code, table=2)
    phone = way(room.code, joined["token"])
    try:
        async with asyncio.timeout(patience):
            await phone.open("127.0.0.1", room.server.port)
            assert (await phone.watch("room", "wall"))["ok"]
    except (TimeoutError, Lost):
        return None
    return phone


async def _write(phone: Phone, number: int, patience: float, took: list[float | None]) -> bool:
    """False: it was refused. Where no answer came in time, or the connection ended first, None is noted."""
    started = time.perf_counter()
    try:
        answer = await asyncio.wait_for(phone.command("note.add", {**NOTE, "text": f"Note {number}"}), patience)
    except (TimeoutError, Lost):
        took.append(None)
        return True
    took.append(time.perf_counter() - started)
    return bool(answer["ok"])
