"""Kill -9 at any moment: what was acknowledged is there once, the rest arrives once, and every page shows what the
file has.
"""

from __future__ import annotations

import os

import pytest

from tests.chaos.rigs import kill
from tests.chaos.short import short

KILLS = os.environ.get("KILLS", "8")
FEW = ("--clients", "40", "--notes", "50", "--recorders", "4", "--check-every", "3")
# notes, many of them, and next to nothing else
RAIN = ("--seed", "6", "--kills", "1", "--clients", "16", "--recorders", "1", "--patience", "5", "--settle", "1")


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_nothing_acknowledged_is_lost_or_doubled_when_the_server_is_killed() -> None:
    outcome = short(
        kill, "--kills", KILLS, "--clients", "100", "--notes", "50", "--recorders", "4", "--check-every", "4"
    )
    assert outcome.broken == []


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_the_rig_notices_a_server_that_forgets_what_it_has_carried_out() -> None:
    broken = short(kill, "--kills", "3", *FEW, "--settle", "3", "--saboteur", "forget").broken
    # seen in the history, or by `check`, whichever looks first: its sum is of the first time
    told = ("carried out 2 times", "is not as it was written")
    assert any(sign in problem for problem in broken for sign in told), broken


@pytest.mark.slow
@pytest.mark.timeout(120)
def test_the_rig_notices_a_server_that_acknowledges_what_is_not_on_the_disk_yet() -> None:
    """With these dice the kill comes 1.2 s into the storm. Whoever was let in just before it never gets in
    again: they are not waited for."""
    broken = short(kill, *RAIN, "--notes", "100", "--saboteur", "ack-first").broken
    assert any("acknowledged and lost: note.add" in problem for problem in broken), broken


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_a_page_that_is_left_out_mends_itself_or_the_rig_notices() -> None:
    """Frames lost on the way: the gap tells. Nothing tells, not even a beat: the rig does."""
    mended = short(kill, "--kills", "0", *FEW, "--saboteur", "drop-frame")
    assert mended.broken == []
    assert mended.figures["gaps_mended"]
    broken = short(kill, "--kills", "0", *FEW, "--settle", "1", "--saboteur", "swallow-frame-and-beats").broken
    assert any("a page on" in problem and "differs in" in problem for problem in broken), broken
