"""Each note is answered on either transport, and the rig notices a server that loses what it owes to those who poll."""

from __future__ import annotations

import pytest

from tests.chaos.rigs import transports
from tests.chaos.short import short

FEW = ("--phones", "10", "--notes", "20", "--seconds", "4")


@pytest.mark.slow
@pytest.mark.timeout(180)
def test_each_note_is_answered_by_websocket_and_by_long_polling() -> None:
    assert short(transports, *FEW).broken == []


@pytest.mark.slow
@pytest.mark.timeout(180)
def test_answers_that_get_lost_on_long_polling_are_missed() -> None:
    broken = str(short(transports, *FEW, "--patience", "4", "--saboteur", "lose-polled").broken)
    assert "notes by long polling got no answer" in broken
    assert "by WebSocket" not in broken
