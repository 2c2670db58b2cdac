"""How pages are told that they are shut out, or that the server goes away."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

import orjson

from facilitator import messages
from facilitator.live import guard
from facilitator.live.fanout import Fanout

if TYPE_CHECKING:
    from facilitator.live.connection import Connection
    from facilitator.live.desk import Desk


class Farewell:
    """The part of the gateway that says goodbye."""

    _socketio: Any
    _fanouts: dict[str, Fanout]
    _connections: dict[str, Connection]
    _sockets: dict[str, float]  # Engine.IO ids that are nobody's (not yet, or not any more), since when

    def _of(self, code: str) -> list[Connection]:
        raise NotImplementedError

    def _send(self, connection: Connection, event: str, payload: bytes) -> None:
        raise NotImplementedError

    def say_bye(self, code: str) -> None:
        """Tell every page that the server goes away."""
        for connection in list(self._connections.values()):
            self._say_bye(connection, code)

    def _close(self, desk: Desk, why: str) -> None:
        """A session is no more: its pages are told, and hung up on."""
        for connection in self._of(desk.code):
            self._hang_up(connection, why)
        self._fanouts.pop(desk.code, None)

    def _hang_up(self, connection: Connection, why: str, words: str = "") -> None:
        self._say_bye(connection, why, words)
        self._fanouts[connection.desk.code].leave(connection.watcher)
        self._connections.pop(connection.sid, None)
        self._sockets[connection.watcher.socket] = time.monotonic()  # its page has a moment to go by itself
        self._socketio.server.disconnect(connection.sid, namespace=guard.NAMESPACE)

    def _say_bye(self, connection: Connection, code: str, words: str = "") -> None:
        told = {"code": code, "message": messages.text(words or f"bye-{code}", lang=connection.language)}
        self._send(connection, "bye", orjson.dumps(told))
