"""Reads the wall clock where the product reads one that nobody sets: for the session's time, and for pings."""

from __future__ import annotations

import time
from typing import Any

from tests.chaos import shifted
from tests.chaos.saboteurs import serve_broken


def read_the_wall() -> None:
    """The session's time is the wall's, and so is the time a ping has been on its way."""
    from engineio.socket import Socket

    from facilitator.live import clock, pace, wire

    clock.Clock.__call__ = lambda self: int(time.time() * 1000)  # type: ignore[method-assign]
    calm_socket = wire._calm_socket

    def uneasy_socket() -> Any:
        calm = calm_socket()

        def begin(self: Any, server: Any, sid: str) -> None:
            Socket.__init__(self, server, sid)
            self.pace = pace.Pace()

        calm.__init__ = begin
        calm.check_ping_timeout, calm._send_ping = Socket.check_ping_timeout, Socket._send_ping
        return calm

    wire._calm_socket = uneasy_socket


if __name__ == "__main__":
    time.time = shifted.shifted
    serve_broken(read_the_wall)
