"""The disk fills up in the middle of a workshop, and is given room again: nothing is lost, and it goes on by itself.

A server on a small disk of its own, with people who write notes all the time, while something else takes all the room
there is. The reserve is given up once; then everything is refused and kept on the phones, reading goes on, the
console says what is the matter, a copy can be taken to another disk. When there is room again, all that waited is
stored within 5 s.
"""

from __future__ import annotations

import argparse
import json
import tempfile
from pathlib import Path

from tests.chaos.disk import small
from tests.chaos.outcome import Outcome


def options(parser: argparse.ArgumentParser) -> None:
    """What can be chosen."""
    parser.add_argument("--megabytes", type=int, default=32)
    parser.add_argument("--people", type=int, default=20)
    parser.add_argument("--within", type=float, default=5, help="seconds in which all that waited is stored")
    parser.add_argument("--saboteur", choices=["swallow"], default="", help="swallow: acknowledges what failed")


def run(chosen: argparse.Namespace) -> Outcome:
    """Fill it, free it."""
    if why := small.missing():
        return Outcome(broken=[f"cannot be run: {why}"])
    with tempfile.TemporaryDirectory(prefix="facilitator-full-") as place:
        arguments = ["--people", str(chosen.people), "--seed", str(chosen.seed), "--within", str(chosen.within)]
        arguments += ["--saboteur", chosen.saboteur] if chosen.saboteur else []
        found = json.loads(small.run_on(Path(place), chosen.megabytes, "tests.chaos.disk.filling", *arguments))
    outcome = Outcome(found["figures"])
    for problem in found["problems"][:5]:
        outcome.expect(False, problem)
    return outcome
