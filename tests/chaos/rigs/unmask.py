"""With the file in hand, name who wrote the notes without a name: no better than by chance.

Walks of 8 tables of 6 are played until there are enough such notes; then `tests/chaos/unmasker.py` reads the file with
its journal. The promise: it is right in no more than 1 of as many people as sat at that table, plus two standard
deviations. `--saboteur visits` writes down again who opened which chart when; `actors` writes every author into the
journal. `--bursts` measures what remains: who has just signed a note is more likely to write the next one.
"""

from __future__ import annotations

import argparse
import random
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from math import sqrt
from pathlib import Path
from typing import Any
from unittest import mock

from facilitator.live.desk import Desk
from facilitator.session import commands
from facilitator.session.routes import Visit
from tests.chaos.anonymous_walk import play
from tests.chaos.outcome import Outcome
from tests.chaos.unmasker import Score

SIGMAS = 2
ANY_WAY = 4  # standard deviations that none of the ways may exceed, whichever is believed


def options(parser: argparse.ArgumentParser) -> None:
    """What can be chosen."""
    parser.add_argument("--notes", type=int, default=1000, help="notes without a name, at least")
    parser.add_argument("--bursts", action="store_true", help="people write for a while and then no more")
    parser.add_argument("--saboteur", choices=["visits", "actors"], help="break the promise on purpose")


def run(chosen: Any) -> Outcome:
    """Play, guess, count."""
    dice, score, walks = random.Random(chosen.seed), Score(), 0
    with _sabotage(chosen.saboteur):
        while score.notes < chosen.notes:
            with tempfile.TemporaryDirectory() as folder:
                played = play(Path(folder), dice, bursts=chosen.bursts)
                score.try_on(played.path, played.authors, played.signed)
            walks += 1
    chance = score.chance / score.notes
    sigma = sqrt(chance * (1 - chance) / score.notes)
    rates = {name: right / score.notes for name, right in score.right.items()}
    believed, best = score.believed(), max(rates, key=lambda name: rates[name])
    outcome = Outcome(
        {
            "notes_without_a_name": score.notes,
            "walks": walks,
            "chance": f"{chance:.3f}",
            "allowed": f"{chance + SIGMAS * sigma:.3f}",
            "right": f"{rates[believed]:.3f} ({believed})",
            "best_way_in_hindsight": f"{rates[best]:.3f} ({best})",
        }
    )
    outcome.expect(rates[believed] <= chance + SIGMAS * sigma, "authors are named better than by chance")
    outcome.expect(rates[best] <= chance + ANY_WAY * sigma, f"{best} names authors better than by chance")
    return outcome


@contextmanager
def _sabotage(how: str | None) -> Iterator[None]:
    if how == "actors":
        with mock.patch.object(Desk, "_is_anonymous", staticmethod(lambda *_: False)):
            yield
    elif how == "visits":
        entry = commands.COMMANDS["chart.read"]
        named = commands.Command(**{**vars(entry), "rule": _named_visit})
        with mock.patch.dict(commands.COMMANDS, {"chart.read": named}):
            yield
    else:
        yield


def _named_visit(draft: Any, call: Any, late: bool) -> None:
    chart, person = call.args.chart, call.actor.id
    draft.put(Visit(id=f"{chart}.{person}", chart=chart, participant=person, read_at=call.now))
