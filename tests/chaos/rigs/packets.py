"""Fuzz: frames spoilt byte by byte against a real server; nobody innocent notices, no traceback, the file is whole."""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import json
import os
import random
import struct
import tempfile
import uuid
from pathlib import Path
from typing import Any

from facilitator.store.check import check
from tests.chaos.outcome import Outcome
from tests.live.house import Server
from tests.live.phone import Lost, Phone, play
from tests.live.walkers import Room, room_in_walk

ATTACKERS = 20
WINDOW = 50  # frames before an attacker lets the server breathe
NOTE = {"chart": "transitions.1", "kind": "comment", "text": "How did you fund it?"}


def options(parser: argparse.ArgumentParser) -> None:
    """What can be chosen."""
    parser.add_argument("--packets", type=int, default=1_000_000)
    parser.add_argument("--saboteur", choices=["guard"], help="a server whose guard lets everything through")


def run(chosen: argparse.Namespace) -> Outcome:
    """Attack until so many frames were sent, while somebody innocent writes and reads."""
    outcome = Outcome()
    with tempfile.TemporaryDirectory() as folder:
        server = Server(Path(folder))
        if chosen.saboteur:
            server.module = "tests.chaos.unguarded"
        server.start()
        try:
            before = _memory(server.pid)
            figures = play(_attack(server, random.Random(chosen.seed), chosen.packets))
            figures["server_MB"] = f"{before} → {_memory(server.pid)}"
        finally:
            server.stop()
        outcome.figures |= figures
        outcome.expect(figures["sent"] >= chosen.packets, "not all frames were sent")
        outcome.expect(figures["innocent_notes"] > 0, "nobody innocent wrote")
        outcome.expect(figures["innocents_dropped"] == 0, "somebody innocent was dropped")
        outcome.expect(not server.tracebacks(), f"the log says: {server.tracebacks()[-1500:]}")
        for problem in check(next(Path(folder).glob("*.db"))):
            outcome.expect(False, problem)
    return outcome


async def _attack(server: Server, dice: random.Random, packets: int) -> dict[str, Any]:
    room = await room_in_walk(server)
    told = {"sent": 0, "connections": 0, "innocent_notes": 0, "innocents_dropped": 0}
    attacks = [_attacker(server, room, random.Random(dice.random()), packets, told) for _ in range(ATTACKERS)]
    innocent = asyncio.ensure_future(_innocent(server, room, told))
    await asyncio.gather(*attacks)
    innocent.cancel()
    return told


async def _attacker(server: Server, room: Room, dice: random.Random, packets: int, told: dict[str, Any]) -> None:
    joined = await asyncio.to_thread(server.join, room.code)
    while told["sent"] < packets:
        phone = Phone(room.code, joined["token"] if dice.random() < 0.8 else "wrong")
        told["connections"] += 1
        with contextlib.suppress(Lost, OSError, TimeoutError):  # a wrong token: what it sends comes from nobody
            await asyncio.wait_for(phone.open("127.0.0.1", server.port), 20)
        while told["sent"] < packets and not phone.lost.is_set():
            for _ in range(WINDOW):
                if phone._transport.is_closing():
                    break
                phone._transport.write(frame(spoil(packet(dice), dice), dice))
                told["sent"] += 1
            await asyncio.sleep(0)
            if dice.random() < 0.1:
                await asyncio.sleep(0.02)
        phone.close()


async def _innocent(server: Server, room: Room, told: dict[str, Any]) -> None:
    """Somebody who writes a note twice a second and reads the wall."""
    joined = await asyncio.to_thread(server.join, room.code)
    phone = await Phone(room.code, joined["token"]).open("127.0.0.1", server.port)
    await phone.watch("room", "wall")
    while True:
        try:
            answer = await phone.command("note.add", NOTE)
        except Lost:
            told["innocents_dropped"] += 1
            phone = await Phone(room.code, joined["token"]).open("127.0.0.1", server.port)
            continue
        assert answer["ok"], answer
        told["innocent_notes"] += 1
        await asyncio.sleep(0.5)


def packet(dice: random.Random) -> bytes:
    """A packet as a page would send it."""
    command = {"id": str(uuid.UUID(int=dice.getrandbits(128))), "name": "note.add", "args": NOTE}
    kinds = [
        f"42/live,{dice.randrange(10**6)}{json.dumps(['command', command])}",
        f"42/live,{dice.randrange(10**6)}{json.dumps(['watch', {'views': ['room', 'wall'], 'since': 0}])}",
        "40/live," + json.dumps({"code": "ABCDEF", "token": "x"}),
        "3", "2probe", "41/live,", '451-/live,["command",{"_placeholder":true,"num":0}]',
        '42/live,1["disconnect","forged"]', '42/live,["connect"]', "1", "5", "6",
    ]  # fmt: skip
    return dice.choices(kinds, weights=[8, 4, 2, *[1] * (len(kinds) - 3)])[0].encode()


def spoil(packet: bytes, dice: random.Random) -> bytes:
    """The packet with up to four faults of bytes."""
    spoilt = bytearray(packet)
    for _ in range(dice.randrange(5)):
        at = dice.randrange(len(spoilt) + 1)
        match dice.randrange(7):
            case 0:
                spoilt[at : at + 1] = bytes([dice.randrange(256)])
            case 1:
                del spoilt[at : at + dice.randrange(1, 9)]
            case 2:
                spoilt[at:at] = os.urandom(dice.randrange(1, 9))
            case 3:
                spoilt[at:at] = spoilt[at : at + dice.randrange(1, 60)]
            case 4:
                spoilt[at:at] = dice.choice([b'"', b"[", b"{", b"\\u0000", b"\\ud800", b"NaN", b"1e999", b"-", b"\xff"])
            case 5:
                spoilt[at:at] = dice.choice([b"[" * 300, b"9" * 400, b'{"a":' * 30, b"\x00" * 40])
            case 6:
                del spoilt[at:]
    return bytes(spoilt)


def frame(payload: bytes, dice: random.Random) -> bytes:
    """A masked WebSocket frame; one in twelve is not as the standard says."""
    first, odd = 0x81, dice.randrange(60)
    if odd < 5:
        first = [0x82, 0x01, 0x80, 0xC1, 0x89][odd]  # binary, cut off, continued, compressed, a ping
    count = len(payload)
    if count < 126:
        head = struct.pack("!BB", first, 0x80 | count)
    elif count < 65_536:
        head = struct.pack("!BBH", first, 0xFE, count)
    else:
        head = struct.pack("!BBQ", first, 0xFF, count)
    mask = dice.randbytes(4)
    key = (mask * (count // 4 + 1))[:count]
    body = (int.from_bytes(payload, "big") ^ int.from_bytes(key, "big")).to_bytes(count, "big")
    return head + mask + body


def _memory(pid: int) -> int:
    """Resident memory, MB."""
    pages = int(Path(f"/proc/{pid}/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") // 2**20
