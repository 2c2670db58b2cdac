"""The disk's rigs in short, and their saboteurs."""

from __future__ import annotations

import argparse
from typing import Any

import pytest

from tests.chaos.disk import shim, small
from tests.chaos.outcome import Outcome
from tests.chaos.rigs import damage, faults, full, power

pytestmark = pytest.mark.timeout(600)
behind_the_shim = pytest.mark.skipif(bool(shim.missing()), reason=shim.missing())
on_a_small_disk = pytest.mark.skipif(bool(small.missing()), reason=small.missing())


def outcome_of(rig: Any, *words: str) -> Outcome:
    """A rig's run with these options."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--seed", type=int, default=7)
    rig.options(parser)
    outcome: Outcome = rig.run(parser.parse_args(words))
    print(f"\n{rig.__name__.rpartition('.')[2]} {' '.join(words)}: {outcome}")
    return outcome


@behind_the_shim
def test_what_was_acknowledged_survives_a_power_cut() -> None:
    assert outcome_of(power, "--cuts", "40", "--commands", "150").broken == []


@behind_the_shim
def test_commits_that_are_not_waited_for_are_found_out() -> None:
    outcome = outcome_of(power, "--cuts", "20", "--commands", "100", "--saboteur", "normal")
    assert outcome.figures["cuts that lost something"] > 5


@behind_the_shim
def test_a_disk_that_fails_at_any_write_costs_nothing_that_was_acknowledged() -> None:
    assert outcome_of(faults, "--commands", "4", "--every", "7").broken == []


@behind_the_shim
def test_acknowledging_what_failed_is_found_out() -> None:
    outcome = outcome_of(faults, "--commands", "2", "--every", "20", "--saboteur", "swallow")
    assert any("acknowledged and not in the file" in said for said in outcome.broken)


@behind_the_shim
def test_damage_is_named_and_saved_from() -> None:
    assert outcome_of(damage, "--files", "13", "--commands", "60").broken == []


@behind_the_shim
def test_a_check_that_sees_nothing_is_found_out() -> None:
    # now and then the letter stands where nobody reads it: in the search index, or in a page that was freed
    words = ("--way", "change_a_letter", "--files", "6", "--commands", "60", "--saboteur", "blind")
    outcome = outcome_of(damage, *words)
    assert any("silently wrong" in said for said in outcome.broken)


@pytest.mark.slow
@on_a_small_disk
def test_a_disk_that_fills_up_heals_by_itself() -> None:
    assert outcome_of(full, "--people", "8", "--within", "20").broken == []  # how fast is measured by hand
