"""Whose a note without a name is cannot be told from the file; where it could, the rig says so."""

from __future__ import annotations

import argparse

import pytest

from tests.chaos.outcome import Outcome
from tests.chaos.rigs import unmask

NOTES = 150


def _run(saboteur: str | None = None) -> Outcome:
    return unmask.run(argparse.Namespace(seed=7, notes=NOTES, bursts=False, saboteur=saboteur))


def test_authors_are_named_no_better_than_by_chance() -> None:
    outcome = _run()
    assert outcome.broken == [], str(outcome)


@pytest.mark.parametrize("saboteur", ["visits", "actors"])
def test_a_file_that_tells_is_caught(saboteur: str) -> None:
    assert _run(saboteur).broken
