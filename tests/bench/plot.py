"""Plots."""

from __future__ import annotations

from pathlib import Path

from tests.bench.result import Result


def draw(folder: Path, results: list[Result]) -> None:
    """Draw."""
