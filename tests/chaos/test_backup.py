"""Second copies in a storm, in short; and the rig sees that a file copied without its log is none."""

from __future__ import annotations

import argparse

import pytest

from tests.chaos.rigs import backup


def chosen(**other: object) -> argparse.Namespace:
    """A short storm."""
    usual = {"copies": 4, "clients": 10, "notes": 40, "quiet": 1.0, "saboteur": False, "seed": 7}
    return argparse.Namespace(**{**usual, **other})


@pytest.mark.timeout(200)
def test_every_copy_made_in_a_storm_is_whole_and_goes_on_elsewhere() -> None:
    outcome = backup.run(chosen())
    assert outcome.broken == [], str(outcome)


@pytest.mark.timeout(200)
def test_a_file_that_was_copied_without_its_log_is_caught() -> None:
    broken = backup.run(chosen(copies=10, quiet=0.2, saboteur=True)).broken
    assert any("was acknowledged before it was begun" in problem for problem in broken), broken
