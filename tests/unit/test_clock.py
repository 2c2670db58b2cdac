"""Time inside the server: only forward, by a clock that nobody sets."""

from __future__ import annotations

import logging
import queue
import time
from types import SimpleNamespace

import engineio
import pytest

from facilitator.live.clock import Clock
from facilitator.live.wire import _calm_socket

DAY = 86_400


def test_a_clock_goes_on_whatever_becomes_of_the_wall_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    clock, before = Clock(), time.time()
    for wrong in (-3600, DAY):
        monkeypatch.setattr(time, "time", lambda wrong=wrong: before + wrong)
        assert abs(clock() - before * 1000) < 5000


def test_a_session_goes_on_from_its_last_change_where_the_clock_was_set_back() -> None:
    later = int((time.time() + 3600) * 1000)
    assert 0 <= Clock(after=later)() - later < 5000
    assert abs(Clock(after=1)() - time.time() * 1000) < 5000


def test_no_ping_is_late_because_somebody_set_the_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    """Engine.IO itself measures by the wall clock: a step ahead throws out whoever has a ping on its way."""
    server = SimpleNamespace(
        ping_timeout=10,
        create_queue=queue.Queue,
        logger=logging.getLogger("test"),
        reason=engineio.Server.reason,
        _trigger_event=lambda *args, **more: None,
    )
    now, steady = time.time(), time.monotonic()
    socket = _calm_socket()(server, "sid")
    monkeypatch.setattr(time, "time", lambda: now + DAY)
    assert socket.check_ping_timeout()
    monkeypatch.setattr(time, "monotonic", lambda: steady + 11)
    assert not socket.check_ping_timeout()
    assert socket.closed
