"""A laptop that is busy with other things: the server gets a share of a core, a little at a time."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal

from tests.live.house import Server

TURN = 0.1  # seconds


async def starve(server: Server, share: float) -> None:
    """Until cancelled, let the server run for `share` (0 to 1) of each tenth of a second."""
    try:
        while True:
            _send(server, signal.SIGSTOP)
            await asyncio.sleep(TURN * (1 - share))
            _send(server, signal.SIGCONT)
            await asyncio.sleep(TURN * share)
    finally:
        _send(server, signal.SIGCONT)


def _send(server: Server, number: int) -> None:
    with contextlib.suppress(ProcessLookupError):  # killed, and not yet started again
        os.kill(server.pid, number)
