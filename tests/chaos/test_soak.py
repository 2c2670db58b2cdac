"""Seconds of the soak: what comes goes again, and a server that keeps something of everybody is found out."""

from __future__ import annotations

import pytest

from tests.chaos.rigs import soak
from tests.chaos.short import short

FEW = ("--minutes", "0.05", "--phones", "6", "--notes", "10", "--drops", "10", "--every", "1", "--quiet", "2")


@pytest.mark.slow
@pytest.mark.timeout(180)
def test_who_comes_and_goes_leaves_nothing_behind() -> None:
    assert short(soak, *FEW).broken == []


@pytest.mark.slow
@pytest.mark.timeout(180)
def test_the_rig_notices_a_server_that_keeps_something_of_everybody() -> None:
    broken = str(short(soak, *FEW, "--saboteur", "leak").broken)
    assert "handles" in broken
    assert "greenlets" in broken


def test_a_slope_is_what_a_figure_grows_by_in_an_hour() -> None:
    samples = [{"minute": minute, "rss_kb": 1000 + 2 * minute} for minute in range(10)]
    assert soak.slope(samples, "rss_kb") == pytest.approx(120)
