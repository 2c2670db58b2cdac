"""Renewing links while the room is full: how long the old ones live, and whether anybody honest is put out.

Phones are in, desks by their tables' links, screens, a colleague; a stranger tries the old links without a pause.
"""

from __future__ import annotations

import argparse
import asyncio
import tempfile
import time
from pathlib import Path
from typing import Any

from tests.chaos.outcome import Outcome
from tests.live.house import Server, key_of
from tests.live.phone import Phone, play

SABOTEURS = {"keep-sockets": "tests.chaos.keeping_sockets"}
WITHIN = 2.0  # seconds


def options(parser: argparse.ArgumentParser) -> None:
    """What can be chosen."""
    parser.add_argument("--phones", type=int, default=2000)
    parser.add_argument("--rounds", type=int, default=20)
    parser.add_argument("--saboteur", choices=sorted(SABOTEURS))


def run(chosen: argparse.Namespace) -> Outcome:
    """Renew, again and again."""
    with tempfile.TemporaryDirectory(prefix="chaos-rotate-") as folder:
        return rotate(Path(folder), chosen.phones, chosen.rounds, SABOTEURS.get(chosen.saboteur or ""))


def rotate(folder: Path, phones: int, rounds: int, module: str | None = None) -> Outcome:
    """One run on an empty folder."""
    server = Server(folder)
    server.module = module or "facilitator"
    server.start()
    try:
        found = play(_story(server, phones, rounds))
    finally:
        server.stop()
    found.expect(not server.tracebacks(), "a traceback")
    return found


async def _story(server: Server, phones: int, rounds: int) -> Outcome:
    made = await asyncio.to_thread(server.new_session, 4)
    console_key = key_of(made["links"]["console"])
    console = await _open(server, made, console_key)
    honest = [await _open(server, made, key_of(made["tables"][1]["link"]), f"desk-{n}") for n in range(3)]
    for at in range(0, phones, 25):
        joined = [
            asyncio.to_thread(server.join, made["code"], table=n % 4 + 1) for n in range(at, min(at + 25, phones))
        ]
        for one in await asyncio.gather(*joined):
            honest.append(await _open(server, made, one["token"]))
            await honest[-1].watch("room")
    lived: list[float] = []
    late = 0
    for number in range(rounds):
        name = ("screen", "table:1", "preview")[number % 3]
        links = await asyncio.to_thread(_links, server, made, console_key)
        spent = await _renew_one(server, made, console, name, links[name])
        lived.append(spent)
        late += spent > WITHIN
    lost = sum(phone.lost.is_set() for phone in honest)
    answered = await asyncio.gather(*(phone.watch("room") for phone in honest if not phone.lost.is_set()))
    worst = max(lived) * 1000
    found = Outcome(
        {"phones": phones, "renewed": rounds, "old_link_lived_at_most": f"{worst:.0f} ms", "honest_out": lost}
    )
    found.expect(not late, f"{late} old links lived longer than {WITHIN} s")
    found.expect(not lost and all(answer["ok"] for answer in answered), f"{lost} honest pages were put out")
    return found


async def _renew_one(server: Server, made: dict[str, Any], console: Phone, name: str, old: str) -> float:
    """Seconds from the press until the old link's open page was dead and the link let nobody in."""
    inside = await _open(server, made, old)
    out = asyncio.Event()
    inside.on_event = lambda event, payload: out.set() if event == "bye" else None
    began = time.monotonic()
    answer = await console.command("link.renew", {"link": name})
    assert answer["ok"], answer
    try:
        await asyncio.wait_for(out.wait(), 3 * WITHIN)
    except TimeoutError:
        return 3 * WITHIN
    while True:
        try:
            (await _open(server, made, old)).close()
        except ConnectionRefusedError:
            return time.monotonic() - began


async def _open(server: Server, made: dict[str, Any], key: str, device: str = "") -> Phone:
    return await Phone(made["code"], key, device).open("127.0.0.1", server.port)


def _links(server: Server, made: dict[str, Any], console: str) -> dict[str, str]:
    _, found = server.post("/api/links", {"code": made["code"]}, Authorization=f"Bearer {console}")
    links = {**found["links"], **{f"table:{table['number']}": table["link"] for table in found["tables"]}}
    return {name: key_of(link) for name, link in links.items()}
