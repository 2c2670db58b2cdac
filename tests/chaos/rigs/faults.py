"""The disk fails at the n-th write or sync, for every n: nothing is acknowledged falsely, and it heals.

A session of commands runs at a desk; its n-th write, truncation or sync fails with an input/output error, and again
with "no space", once and for good. Then the disk is well again, and the session must go on by itself: what was
acknowledged is in the file, memory equals the file, the file is whole, and nobody waited longer than 2 s for an
answer.
"""

from __future__ import annotations

import argparse
import json
import tempfile
from pathlib import Path

from tests.chaos.disk import shim
from tests.chaos.outcome import Outcome


def options(parser: argparse.ArgumentParser) -> None:
    """What can be chosen."""
    parser.add_argument("--commands", type=int, default=60)
    parser.add_argument("--every", type=int, default=1, help="every so many operations")
    parser.add_argument("--saboteur", choices=["swallow"], default="", help="swallow: acknowledges what failed")


def run(chosen: argparse.Namespace) -> Outcome:
    """Let it fail everywhere."""
    if why := shim.missing():
        return Outcome(broken=[f"cannot be run: {why}"])
    with tempfile.TemporaryDirectory(prefix="facilitator-faults-", dir=shim.quick_folder()) as place:
        folder = Path(place) / "disk"
        folder.mkdir()
        arguments = ["--commands", str(chosen.commands), "--every", str(chosen.every)]
        arguments += ["--saboteur", chosen.saboteur] if chosen.saboteur else []
        found = json.loads(shim.run("tests.chaos.disk.failing", folder, *arguments))
    problems = found.pop("problems")
    outcome = Outcome({**found, "problems": len(problems)})
    outcome.expect(found["runs"] > 3 and found["refused"], "no fault was ever felt: nothing was put to the test")
    for problem in problems[:5]:
        outcome.expect(False, problem)
    return outcome
