"""Kill -9 in a burst: what was acknowledged is there once, what was not arrives once after the resend."""

from __future__ import annotations

import asyncio
import os
import random
import sqlite3
from pathlib import Path

import pytest

from facilitator.store.check import check
from tests.live.house import Server
from tests.live.phone import play
from tests.live.walkers import Walker, room_in_walk

KILLS = int(os.environ.get("KILLS", "20"))
CLIENTS = 200
NOTES_A_SECOND = 50
SEED = int(os.environ.get("SEED", "7"))


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_nothing_acknowledged_is_lost_or_doubled_when_the_server_is_killed(tmp_path: Path) -> None:
    server = Server(tmp_path).start()
    try:
        walkers, checks = play(_storm(server, random.Random(SEED)))
    finally:
        server.stop()
    code = next(tmp_path.glob("*.db"))
    acknowledged = {id: seq for walker in walkers for id, seq in walker.acknowledged.items()}
    refused = [item for walker in walkers for item in walker.refused]
    with sqlite3.connect(code) as file:
        stored = file.execute("SELECT id FROM note").fetchall()
        remembered = dict(file.execute("SELECT id, seq FROM commands WHERE id IN (SELECT id FROM note)"))
    print(f"\nkills {KILLS}, clients {CLIENTS}, acknowledged {len(acknowledged)}, stored {len(stored)}, seed {SEED}")
    assert refused == []
    assert len(acknowledged) > KILLS * NOTES_A_SECOND / 4, "the burst never got going"
    assert len(stored) == len({id for (id,) in stored}) == len(acknowledged)
    assert remembered == acknowledged
    assert checks == [[]] * KILLS
    assert check(code) == []
    assert not server.tracebacks()


async def _storm(server: Server, dice: random.Random) -> tuple[list[Walker], list[list[str]]]:
    room = await room_in_walk(server)
    walkers = [Walker(room, random.Random(dice.random())) for _ in range(CLIENTS)]
    for start in range(0, CLIENTS, 20):
        await asyncio.gather(*(walker.join() for walker in walkers[start : start + 20]))
    walks = [asyncio.ensure_future(walker.walk()) for walker in walkers]
    burst = asyncio.ensure_future(_burst(walkers, dice))
    checks = []
    for _ in range(KILLS):
        await asyncio.sleep(dice.uniform(0.4, 1.6))
        await asyncio.to_thread(server.kill)
        checks.append(await asyncio.to_thread(check, next(server.folder.glob("*.db"))))
        await asyncio.to_thread(server.start)
    burst.cancel()
    while any(walker.waiting for walker in walkers):
        await asyncio.sleep(0.05)
    for walk in walks:
        walk.cancel()
    return walkers, checks


async def _burst(walkers: list[Walker], dice: random.Random) -> None:
    number = 0
    while True:
        number += 1
        dice.choice(walkers).write(f"Note {number}: how did you fund it?")
        await asyncio.sleep(1 / NOTES_A_SECOND)
