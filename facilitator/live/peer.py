"""One open WebSocket on eventlet: written to without waiting, and let go where it does not take what is written."""

from __future__ import annotations

import contextlib
import socket
import time
from collections import deque
from typing import Any

from facilitator.live.asynclib import spawn
from facilitator.live.frames import CLOSE

BACKLOG_LIMIT = 1 << 20  # bytes behind what is being written, beyond which a phone is let go; it comes back
STUCK_AFTER = 20  # seconds in which a phone for which bytes wait has taken none


def has_hung_up(fd: socket.socket, read: bytes = b"") -> bool:
    """Whether the other side has ended the connection behind what was taken from it. `read`: bytes that were taken and
    not looked at. What phones do not wait for any more is not worth its time: served all the same, it keeps a server
    that has too little of it from ever reaching those who still wait."""
    try:
        return (read[:1] or fd.recv(1, socket.MSG_PEEK)) in (b"", CLOSE)
    except BlockingIOError:
        return False
    except OSError:
        return True


class Peer:
    """One open WebSocket: written to without waiting, with a bounded backlog."""

    __slots__ = ("_backlog", "_draining", "_send", "_size", "_taken_at", "_ws", "ping_at")

    def __init__(self, ws: Any, ping_at: float) -> None:
        self._ws = ws
        self._send = ws.socket.fd.send  # the real socket under eventlet's: it does not wait
        self._backlog: deque[bytes] = deque()
        self._size = 0
        self._draining = False
        self._taken_at = 0.0  # when it last took some of what waits
        self.ping_at = ping_at

    def push(self, data: bytes) -> None:
        """Write the bytes of whole frames, in order, never inside one that is half written."""
        if self._draining or self._ws._sendlock.counter < 1:
            self._keep(data)
            return
        try:
            sent = self._send(data)
        except BlockingIOError:
            sent = 0
        except OSError:
            return  # closed; its reader finds out
        if sent < len(data):
            self._keep(data[sent:])

    def close(self) -> None:
        """Let go of the socket; its reader ends."""
        with contextlib.suppress(OSError):
            self._ws.socket.fd.shutdown(2)

    def has_hung_up(self) -> bool:
        """Whether it waits for nothing any more."""
        return has_hung_up(self._ws.socket.fd, self._ws._buffer)

    def is_stuck(self, now: float) -> bool:
        """Whether bytes wait for it and it does not take them."""
        return self._draining and now - self._taken_at > STUCK_AFTER

    def _keep(self, data: bytes) -> None:
        if self._size > BACKLOG_LIMIT:
            self._backlog.clear()
            self.close()
            return
        self._backlog.append(data)
        # One message alone is never too much, however long (a console's first answer): it would be asked for for ever.
        self._size += len(data) if self._draining else 0
        if not self._draining:
            self._draining = True
            self._taken_at = time.monotonic()
            spawn(self._drain)

    def _drain(self) -> None:
        try:
            with self._ws._sendlock:
                while self._backlog:
                    data = memoryview(b"".join(self._backlog))
                    self._backlog.clear()
                    self._size = 0
                    while data:
                        sent = self._ws.socket.send(data)
                        self._taken_at = time.monotonic()
                        data = data[sent:]
        except OSError:
            self._backlog.clear()
            self.close()
        finally:
            self._draining = False
