"""Somebody who takes part without a page: sends commands over Socket.IO, for what a story needs done in passing."""

from __future__ import annotations

import uuid
from typing import Any

import socketio

from tests.live.house import Server


class Voice:
    """Somebody who acts by the protocol, without a page."""

    def __init__(self, server: Server, code: str, token: str) -> None:
        self._client = socketio.SimpleClient()
        self._client.connect(
            server.url, namespace="/live", auth={"code": code, "token": token}, transports=["websocket"]
        )

    def do(self, name: str, /, **args: Any) -> Any:
        """Carry out a command; it must be accepted."""
        answer = self._client.call("command", {"id": str(uuid.uuid4()), "name": name, "args": args})
        assert answer["ok"], answer
        return answer["result"]

    def leave(self) -> None:
        """Hang up."""
        self._client.disconnect()
