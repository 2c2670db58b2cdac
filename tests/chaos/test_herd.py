"""A small room that comes back all at once, and the rig that notices who does not; how fast is for the long form."""

from __future__ import annotations

import pytest

from tests.chaos.rigs import herd
from tests.chaos.short import short

FEW = ("--phones", "20", "--goal", "20")


@pytest.mark.slow
@pytest.mark.timeout(180)
def test_everybody_is_back_after_a_kill_and_after_a_time_without_a_network() -> None:
    assert short(herd, *FEW, "--down", "2", "--patience", "30").broken == []


@pytest.mark.slow
@pytest.mark.timeout(180)
def test_phones_that_give_up_are_missed() -> None:
    broken = short(herd, *FEW, "--down", "5", "--patience", "3", "--saboteur", "give-up").broken
    assert "without a network: 20 phones were still away" in str(broken)
