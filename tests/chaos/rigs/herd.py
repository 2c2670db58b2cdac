"""A whole room at once: the server is killed and comes back, then the network goes down and up. Who is current when?

A phone is current once it is connected again and its watch is answered. Pages never give up: beside the time, those are
counted that were still away when the patience of this rig ended, and the saboteur is phones that try a few times.
"""

from __future__ import annotations

import argparse
import asyncio
import random
import resource
import tempfile
import time
from pathlib import Path

from tests.chaos.device import Device, Patience
from tests.chaos.outcome import Outcome
from tests.chaos.proxy import Proxy
from tests.chaos.starved import starve
from tests.chaos.stopping import stop
from tests.live.house import Server
from tests.live.phone import play
from tests.live.walkers import Room, room_in_walk

GIVE_UP = 2  # attempts in a row, after which a saboteur's phones try no more
SLICE = 50  # phones that join at once: the way in is not what is measured here


def options(parser: argparse.ArgumentParser) -> None:
    """What may be chosen."""
    parser.add_argument("--phones", type=int, default=1000)
    parser.add_argument("--down", type=float, default=10, help="seconds for which the network is down")
    parser.add_argument("--goal", type=float, default=5, help="seconds for 99 of 100, once there is something to find")
    parser.add_argument("--patience", type=float, default=60, help="seconds after which who is away is counted")
    parser.add_argument("--share", type=float, default=100, help="% of a core that the server has, from the kill on")
    parser.add_argument("--saboteur", choices=["", "give-up"], default="")


def run(chosen: argparse.Namespace) -> Outcome:
    """Play it on a server of its own."""
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    outcome = Outcome()
    with tempfile.TemporaryDirectory() as folder:
        server = Server(Path(folder)).start()
        try:
            play(_story(server, chosen, outcome))
        finally:
            stopped = stop(server)
        outcome.expect(stopped, "the server did not stop when it was asked to")
        outcome.expect(not server.tracebacks(), "the server wrote a traceback")
    return outcome


async def _story(server: Server, chosen: argparse.Namespace, outcome: Outcome) -> None:
    dice = random.Random(chosen.seed)
    room = await room_in_walk(server)
    proxy = await Proxy(server.port).start()
    patience = Patience(attempts=GIVE_UP) if chosen.saboteur == "give-up" else Patience()
    devices = await _room_of(room, chosen.phones, dice, patience)
    lives = [asyncio.ensure_future(device.live(proxy.port)) for device in devices]
    await _back(devices, chosen, outcome, "in at first", time.monotonic(), times=4)
    starving = asyncio.ensure_future(starve(server, chosen.share / 100)) if chosen.share < 100 else None
    await asyncio.to_thread(server.kill)
    while any(device.online.is_set() for device in devices):
        await asyncio.sleep(0.01)
    await asyncio.to_thread(server.start)
    await _back(devices, chosen, outcome, "after a kill", time.monotonic())
    await proxy.stop()
    await asyncio.sleep(chosen.down)
    since = time.monotonic()
    await proxy.start()
    await _back(devices, chosen, outcome, f"after {chosen.down:g} s without a network", since)
    if starving:
        starving.cancel()
    for life in lives:
        life.cancel()
    await proxy.stop()


async def _room_of(room: Room, phones: int, dice: random.Random, patience: Patience) -> list[Device]:
    devices = [Device(room, random.Random(dice.random()), patience) for _ in range(phones)]
    for start in range(0, phones, SLICE):
        await asyncio.gather(*(device.join() for device in devices[start : start + SLICE]))
    return devices


async def _back(
    devices: list[Device], chosen: argparse.Namespace, outcome: Outcome, when: str, since: float, times: float = 1
) -> None:
    """Wait until all are back. `times`: how many times the goal they may take."""
    took: dict[Device, float] = {}
    while len(took) < len(devices) and time.monotonic() < since + chosen.patience:
        for device in devices:
            if device not in took and device.online.is_set():
                took[device] = time.monotonic() - since
        await asyncio.sleep(0.02)
    seconds, goal = sorted(took.values()), times * chosen.goal
    away = len(devices) - len(took)
    outcome.expect(not away, f"{when}: {away} phones were still away after {chosen.patience:g} s")
    if seconds:
        p50, p99 = seconds[len(seconds) // 2], seconds[int(len(seconds) * 0.99)]
        outcome.figures[when] = f"p50 {p50:.2f} p99 {p99:.2f} s, away {away}"
        outcome.expect(p99 <= goal, f"{when}: p99 was {p99:.1f} s (goal {goal:g})")
