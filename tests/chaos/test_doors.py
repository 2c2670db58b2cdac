"""Guessing codes and renewing links, briefly; and that the rigs notice a product that is broken."""

from __future__ import annotations

from pathlib import Path

from tests.chaos.rigs.guess import SABOTEURS as NO_LIMIT
from tests.chaos.rigs.guess import guess
from tests.chaos.rigs.rotate import SABOTEURS as NOBODY_OUT
from tests.chaos.rigs.rotate import rotate


def test_guesses_are_answered_as_often_as_the_limit_says(tmp_path: Path) -> None:
    found = guess(tmp_path, addresses=4, seconds=1, seed=7)
    print(f"\n{found}")
    assert found.broken == []


def test_a_server_without_the_limit_is_caught(tmp_path: Path) -> None:
    assert any("were answered" in said for said in guess(tmp_path, 2, 1, 7, NO_LIMIT["no-limit"]).broken)


def test_a_renewed_link_is_dead_and_nobody_honest_is_out(tmp_path: Path) -> None:
    found = rotate(tmp_path, phones=20, rounds=3)
    print(f"\n{found}")
    assert found.broken == []


def test_a_server_that_leaves_pages_open_is_caught(tmp_path: Path) -> None:
    assert any("lived longer" in said for said in rotate(tmp_path, 2, 1, NOBODY_OUT["keep-sockets"]).broken)
