"""Two to four recorders on one chart, in every order in which things may happen: no text of anybody is ever lost.

Each history is a seed: typing, removing, moving, posting, passing the pen, and all of it delayed, sent again, or
answered into a connection that is gone. Without a network or a disk, so that very many can be played.
"""

from __future__ import annotations

import argparse
import time
from typing import Any

from tests.chaos.interleaving import World
from tests.chaos.outcome import Outcome
from tests.unit.workshop import first_rows

SABOTEURS = ("", "overwrite", "forget-base-of")


def options(parser: argparse.ArgumentParser) -> None:
    """How many, and how long each is."""
    parser.add_argument("--histories", type=int, default=100_000)
    parser.add_argument("--steps", type=int, default=60)
    parser.add_argument("--seconds", type=float, default=0, help="stop after so long; 0: play them all")
    parser.add_argument("--may-miss", action="store_true", help="it is no fault where nobody ever met")
    parser.add_argument("--saboteur", choices=SABOTEURS, default="")


def run(chosen: argparse.Namespace) -> Outcome:
    """Play one after the other; a broken promise names its seed."""
    undo = sabotage(chosen.saboteur)
    outcome, started, rows = Outcome(), time.monotonic(), first_rows()
    texts = beside = refused = played = 0
    try:
        for seed in range(chosen.seed, chosen.seed + chosen.histories):
            world = World(rows, seed)
            problems = world.play(chosen.steps)
            played += 1
            texts += len(world.written)
            beside += sum(len(recorder.desk.moved_beside) for recorder in world.recorders)
            refused += sum(len(recorder.outbox.tray) for recorder in world.recorders)
            if problems:
                outcome.expect(False, f"seed {seed}: {'; '.join(problems[:3])}")
            late = chosen.seconds and time.monotonic() - started > chosen.seconds
            if late or len(outcome.broken) >= 5:
                break
    finally:
        undo()
    outcome.figures = {"histories": played, "texts": texts, "put_beside": beside, "left_in_a_tray": refused}
    outcome.expect(texts and (beside or chosen.may_miss), "nobody ever met")
    return outcome


def sabotage(name: str) -> Any:
    """Break the rules on purpose; what puts them right again."""
    from facilitator.stages import discuss

    meant = discuss._line_meant

    def overwrite(draft: Any, call: Any) -> Any:
        line, _ = meant(draft, call)
        return line, True

    def forget_base_of(draft: Any, call: Any) -> Any:
        import msgspec

        args = msgspec.structs.replace(call.args, base_of="", base=0 if call.args.base_of else call.args.base)
        return meant(draft, type(call)(**{**vars(call), "args": args}))

    if name:
        discuss._line_meant = {"overwrite": overwrite, "forget-base-of": forget_base_of}[name]

    def undo() -> None:
        discuss._line_meant = meant

    return undo
