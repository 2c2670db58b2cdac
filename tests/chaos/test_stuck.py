"""Bad clients of every kind at once: nobody else is lost, and those that did not read hold afterwards what all hold."""

from __future__ import annotations

import pytest

from tests.chaos.rigs import stuck
from tests.chaos.short import short


@pytest.mark.slow
@pytest.mark.timeout(120)
def test_phones_that_flood_or_do_not_read_stop_nobody() -> None:
    """How long a note takes is for the long form: in a test of a few seconds on a busy machine it says little."""
    few = ("--phones", "10", "--seconds", "3", "--rounds", "1", "--share", "0.05", "--ratio", "50")
    for kind in ("floods", "asks without end"):
        assert short(stuck, *few, "--only", kind, "--patience", "10").broken == []
