"""Whatever comes in, through whichever door: refused in words, nothing breaks, nobody else notices."""

from __future__ import annotations

from argparse import Namespace
from typing import Any

import pytest

from tests.chaos.outcome import Outcome
from tests.chaos.rigs import commands, http, packets


def run(rig: Any, saboteur: str | None = None, **chosen: int) -> Outcome:
    """A rig's short form."""
    outcome: Outcome = rig.run(Namespace(seed=7, saboteur=saboteur, **chosen))
    print(f"\n{outcome}")
    return outcome


def test_nearly_right_commands_by_everybody_break_nothing() -> None:
    assert not run(commands, commands=2000).broken


@pytest.mark.parametrize(
    ("saboteur", "noticed"),
    [("defect", "by facilitator: a rule raised"), ("journal", "table 1 differs from its last change")],
)
def test_a_rule_that_raises_and_a_row_beside_the_journal_are_noticed(saboteur: str, noticed: str) -> None:
    assert noticed in " ".join(run(commands, saboteur, commands=600).broken)


@pytest.mark.slow
def test_spoilt_frames_are_felt_by_nobody_but_their_sender() -> None:
    assert not run(packets, packets=5000).broken


@pytest.mark.slow
def test_a_server_without_its_guard_is_noticed() -> None:
    broken = run(packets, "guard", packets=1500).broken
    assert any(problem.startswith("the log says") for problem in broken), broken


@pytest.mark.slow
def test_the_http_interface_answers_everything_in_words() -> None:
    assert not run(http, examples=5).broken


@pytest.mark.slow
def test_a_view_that_raises_is_noticed() -> None:
    broken = run(http, "defect", examples=3).broken
    assert any("the log says" in problem and "ZeroDivisionError" in problem for problem in broken), broken
    assert any("GET /api/carry" in problem and "Server error" in problem for problem in broken), broken
