"""Guessing: codes tried from many addresses while people join by QR code; what the limits let through.

Whatever a guesser can ask is asked: the join form, the pages, the socket; with forged X-Forwarded-For and with whole
networks of IPv6. The server trusts a proxy on this machine, so that one process can come from everywhere.
"""

from __future__ import annotations

import argparse
import http.client
import json
import random
import tempfile
import threading
import time
from collections import Counter
from pathlib import Path
from typing import Any

from facilitator.store.library import ALPHABET
from facilitator.web.limits import ALL_ADDRESSES, EACH_ADDRESS
from tests.chaos.outcome import Outcome
from tests.live.house import Server

PATIENCE = 30  # seconds more, on a busy machine, until there were enough guesses
SABOTEURS = {"no-limit": "tests.chaos.without_limit"}


def options(parser: argparse.ArgumentParser) -> None:
    """What can be chosen."""
    parser.add_argument("--addresses", type=int, default=200)
    parser.add_argument("--seconds", type=float, default=3600)
    parser.add_argument("--saboteur", choices=sorted(SABOTEURS))


def run(chosen: argparse.Namespace) -> Outcome:
    """Guess and join."""
    with tempfile.TemporaryDirectory(prefix="chaos-guess-") as folder:
        return guess(Path(folder), chosen.addresses, chosen.seconds, chosen.seed, SABOTEURS.get(chosen.saboteur or ""))


def guess(folder: Path, addresses: int, seconds: float, seed: int, module: str | None = None) -> Outcome:
    """One run on an empty folder."""
    server = Server(folder)
    server.module, server.options = module or "facilitator", ["--trust-proxy", "127.0.0.1", "--public-url", server.url]
    server.start()
    try:
        made = server.new_session()
        room = Room(server, made)
        joins = threading.Thread(target=room.join_until, args=(time.monotonic() + seconds,))
        joins.start()
        told = _guess(server, addresses, seconds, random.Random(seed))
        joins.join()
    finally:
        server.stop()
    return _judged(told, room, addresses, seconds, server)


class Room:
    """People who scan the QR code meanwhile, from the address that guesses too."""

    def __init__(self, server: Server, made: dict[str, Any]) -> None:
        self.server, self.code = server, made["code"]
        self.bits = made["links"]["join"].partition("#")[2]
        self.joined = self.refused = 0

    def join_until(self, end: float) -> None:
        """One after the other."""
        while time.monotonic() < end:
            body = {"code": self.code, "bits": self.bits}
            status, _ = self.server.post("/api/join", body, X_Forwarded_For=_address(0))
            self.joined += status == 200
            self.refused += status != 200
            time.sleep(0.1)


def _guess(server: Server, addresses: int, seconds: float, dice: random.Random) -> Counter[str]:
    """What guesses were answered: told (there is no such session) or not."""
    told: Counter[str] = Counter()
    line = http.client.HTTPConnection("127.0.0.1", server.port, timeout=30)
    end, enough = time.monotonic() + seconds, 2 * _allowed(addresses, seconds)
    while time.monotonic() < end or (sum(told.values()) < enough and time.monotonic() < end + PATIENCE):
        code = "".join(dice.choice(ALPHABET) for _ in range(6))
        headers = {"X-Forwarded-For": f"{dice.randint(1, 255)}.9.9.9, {_address(dice.randrange(addresses), dice)}"}
        way = dice.choice(("form", "page", "phone", "rows"))
        if way == "form":
            body = json.dumps({"code": code})
            line.request("POST", "/api/join", body, {**headers, "Content-Type": "application/json"})
        else:
            path = {"page": f"/j/{code}", "phone": f"/s/{code}/phone", "rows": f"/api/s/{code}/rows"}[way]
            line.request("GET", path, headers=headers)
        answer = line.getresponse()
        answer.read()
        told["told" if answer.status == 404 else "untold" if answer.status in (200, 429) else str(answer.status)] += 1
    return told


def _allowed(addresses: int, seconds: float) -> int:
    return min(ALL_ADDRESSES, EACH_ADDRESS * addresses) * (int(seconds // 60) + 1)


def _address(number: int, dice: random.Random | None = None) -> str:
    """Every fourth has a network of IPv6, and takes another address of it each time."""
    if number % 4 == 3 and dice:
        return f"2001:db8:{number:x}::{dice.randrange(65536):x}"
    return f"198.51.{number // 250}.{number % 250 + 1}"


def _judged(told: Counter[str], room: Room, addresses: int, seconds: float, server: Server) -> Outcome:
    allowed = _allowed(addresses, seconds)
    found = Outcome({"guesses": sum(told.values()), "told": told["told"], "allowed": allowed})
    found.figures |= {"addresses": addresses, "seconds": seconds, "joined_by_QR": room.joined, "refused": room.refused}
    found.expect(told["told"] <= allowed, f"{told['told']} guesses were answered, {allowed} may be")
    found.expect(sum(told.values()) > allowed, "too few guesses to put the limit to the test")
    found.expect(set(told) <= {"told", "untold"}, f"other answers: {dict(told)}")
    found.expect(room.joined and not room.refused, f"{room.refused} people with the QR code were refused")
    found.expect(not server.tracebacks(), "a traceback")
    return found
