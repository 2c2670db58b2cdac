"""The short form of a rig: the same code, so few of everything that it fits in seconds."""

from __future__ import annotations

import argparse
from concurrent.futures import ThreadPoolExecutor
from types import ModuleType

from tests.chaos.outcome import Outcome


def short(rig: ModuleType, *words: str) -> Outcome:
    """What a rig finds; in a thread of its own, for Playwright keeps a loop running in the tests' thread."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--seed", type=int, default=7)
    rig.options(parser)
    with ThreadPoolExecutor(1) as stage:
        outcome: Outcome = stage.submit(rig.run, parser.parse_args(words)).result()
    print(f"\n{rig.__name__.rpartition('.')[2]} {' '.join(words)}: {outcome}")
    return outcome
