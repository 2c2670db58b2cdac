"""The server's clock is set back and ahead: nobody is thrown out, no timer jumps."""

from __future__ import annotations

import pytest

from tests.chaos.rigs import clock
from tests.chaos.short import short

FEW = ("--phones", "6", "--seconds", "0.5")


@pytest.mark.slow
@pytest.mark.timeout(120)
def test_nobody_notices_that_the_servers_clock_was_set() -> None:
    assert short(clock, *FEW).broken == []


@pytest.mark.slow
@pytest.mark.timeout(120)
def test_the_rig_notices_a_server_that_reads_the_wall_clock() -> None:
    assert "time jumped" in str(short(clock, *FEW, "--saboteur", "wall-clock").broken)
