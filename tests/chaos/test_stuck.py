"""Clients that flood and clients that never say who they are: nobody else is lost, and those that come back hold what
all do.

How much longer others' notes take is for the long form: in seconds on a busy machine it says little.
"""

from __future__ import annotations

import pytest

from tests.chaos.rigs import stuck
from tests.chaos.short import short

FEW = ("--phones", "8", "--seconds", "3", "--rounds", "1", "--share", "0.1", "--ratio", "50", "--patience", "11")


@pytest.mark.slow
@pytest.mark.timeout(180)
def test_clients_that_flood_stop_nobody() -> None:
    outcome = short(stuck, *FEW, "--only", "floods,never says who")
    assert outcome.broken == []


@pytest.mark.slow
@pytest.mark.timeout(180)
def test_the_rig_notices_a_server_that_bears_everything() -> None:
    assert "never says who" in str(short(stuck, *FEW, "--only", "never says who", "--saboteur", "unbounded").broken)
