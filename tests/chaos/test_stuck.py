"""Clients that flood, that never say who they are, that ask and do not read: nobody else is lost, and those that come
back hold what all do.

How much longer others' notes take is for the long form: in seconds on a busy machine it says little.
"""

from __future__ import annotations

import pytest

from tests.chaos.rigs import stuck
from tests.chaos.short import short

FEW = ("--phones", "8", "--seconds", "3", "--rounds", "1", "--share", "0.1", "--ratio", "50")


@pytest.mark.slow
@pytest.mark.timeout(180)
def test_clients_that_flood_stop_nobody() -> None:
    outcome = short(stuck, *FEW, "--patience", "11", "--only", "floods,never says who,asks without end")
    assert outcome.broken == []


@pytest.mark.slow
@pytest.mark.timeout(180)
def test_the_rig_notices_a_server_that_bears_everything() -> None:
    """Who never reads is no proof: the ping lets them go after 25 s, whatever waits for them."""
    only = ("--patience", "21.5", "--only", "never says who,asks without end")
    broken = str(short(stuck, *FEW, *only, "--saboteur", "unbounded").broken)
    assert "never says who" in broken
    assert "asks without end" in broken
