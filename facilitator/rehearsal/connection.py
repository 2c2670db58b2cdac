"""One connection to /live: Engine.IO and Socket.IO as text over a WebSocket, light enough for a thousand a process.

The WebSocket itself is wsproto's. Threads with python-socketio's client cost six times as much, and 240 fill a core.
"""

from __future__ import annotations

import asyncio
import ssl
import time
from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

import orjson
from wsproto import ConnectionType, WSConnection
from wsproto.events import (
    AcceptConnection,
    CloseConnection,
    Event,
    Ping,
    RejectConnection,
    RejectData,
    Request,
    TextMessage,
)
from wsproto.utilities import ProtocolError

from facilitator.rehearsal.frames import cut

NAMESPACE = "/live"
TARGET = "/socket.io/?EIO=4&transport=websocket"
ROWS = f'42{NAMESPACE},["rows",'


class Lost(OSError):
    """The connection is over, or did not come about."""


class TurnedAway(Exception):
    """The server does not let this one in; `code` says why."""

    def __init__(self, error: dict[str, Any]) -> None:
        data = error.get("data") or {}
        super().__init__(str(error.get("message", "")))
        self.code = str(data.get("code", ""))


class Connection(asyncio.Protocol):
    """Opened once. `on_rows(text)` gets each `rows` packet whole and undecoded: many people are sent the same text, and
    it is then read once. `on_event(name, payload)` gets all others."""

    def __init__(self, on_rows: Callable[[str], None], on_event: Callable[[str, Any], None]) -> None:
        self.lost = asyncio.Event()
        self.heard = time.monotonic()  # when anything came last
        self._on_rows, self._on_event = on_rows, on_event
        self._auth: dict[str, str] = {}
        self._ready: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._transport: Any = None
        self._ws = WSConnection(ConnectionType.CLIENT)
        self._upgraded = False
        self._rest = b""  # the beginning of a frame
        self._text: list[str] = []
        self._answers: dict[int, Callable[[Any], None]] = {}
        self._sent = 0

    async def open(self, base: str, auth: dict[str, str]) -> None:
        """Connect and say who this is; raises `OSError` (`Lost`), or `TurnedAway`."""
        url = urlsplit(base)
        self._auth = auth
        secure = ssl.create_default_context() if url.scheme == "https" else None
        port = url.port or (443 if secure else 80)
        loop = asyncio.get_running_loop()
        self._transport, _ = await loop.create_connection(lambda: self, url.hostname or "", port, ssl=secure)
        # the code finds the worker that holds the session, where there are several
        self._write(Request(host=url.netloc, target=f"{TARGET}&code={auth.get('code', '')}"))
        try:
            await self._ready
        except BaseException:
            self.drop()
            raise

    def send(self, event: str, payload: Any, answered: Callable[[Any], None]) -> None:
        """Send an event; `answered` is called with its acknowledgement, if one comes. Raises `Lost`."""
        if self.lost.is_set():
            raise Lost
        number, self._sent = self._sent, self._sent + 1
        self._answers[number] = answered
        self._say(f"42{NAMESPACE},{number}{orjson.dumps([event, payload]).decode()}")

    async def call(self, event: str, payload: Any) -> Any:
        """Send an event and wait for its acknowledgement; raises `Lost`."""
        answer: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
        self.send(event, payload, lambda told: None if answer.done() else answer.set_result(told))
        over = asyncio.ensure_future(self.lost.wait())
        try:
            await asyncio.wait((answer, over), return_when=asyncio.FIRST_COMPLETED)
        finally:
            over.cancel()
        if not answer.done():
            raise Lost
        return answer.result()

    def close(self) -> None:
        """Leave as a page does that is closed."""
        if not self.lost.is_set() and self._ready.done():
            self._write(CloseConnection(code=1001))
        if self._transport:
            self._transport.close()

    def drop(self) -> None:
        """Be gone, as a phone is whose Wi-Fi went."""
        if self._transport:
            self._transport.abort()

    # --- asyncio.Protocol

    def data_received(self, data: bytes) -> None:
        """Bytes came."""
        self.heard = time.monotonic()
        try:
            self._rest += data
            if not self._upgraded:
                self._upgrade()
            frames, self._rest = cut(self._rest) if self._upgraded else ([], self._rest)
            for frame in frames:
                if isinstance(frame, str):
                    self._packet(frame)
                else:
                    self._learn(frame)
        except (ProtocolError, ValueError):
            self.drop()

    def connection_lost(self, error: Exception | None) -> None:
        """It is over."""
        self.lost.set()
        self._answers.clear()
        self._fail(Lost(str(error or "")))

    # --- what comes in, layer by layer

    def _upgrade(self) -> None:
        head, end, rest = self._rest.partition(b"\r\n\r\n")
        if end:
            self._rest = rest
            self._learn(head + end)

    def _learn(self, data: bytes) -> None:
        self._ws.receive_data(data)
        for event in self._ws.events():
            self._take(event)

    def _take(self, event: Event) -> None:
        if isinstance(event, TextMessage):
            self._text.append(event.data)
            if event.message_finished:
                text, self._text = "".join(self._text), []
                self._packet(text)
        elif isinstance(event, Ping):
            self._write(event.response())
        elif isinstance(event, RejectConnection | RejectData):
            self._fail(Lost("no WebSocket there"))
        elif isinstance(event, CloseConnection):
            self._transport.close()
        elif isinstance(event, AcceptConnection):
            self._upgraded = True

    def _packet(self, text: str) -> None:
        head = f"43{NAMESPACE},"
        if text.startswith(ROWS):
            self._on_rows(text)
        elif text.startswith(head):
            bracket = text.index("[")
            answered = self._answers.pop(int(text[len(head) : bracket]), None)
            if answered:
                answered(orjson.loads(text[bracket:])[0])
        elif text == "2":
            self._say("3")
        elif text.startswith("0"):
            self._say(f"40{NAMESPACE},{orjson.dumps(self._auth).decode()}")
        elif text.startswith(f"40{NAMESPACE},") and not self._ready.done():
            self._ready.set_result(None)
        elif text.startswith(f"44{NAMESPACE},"):
            self._fail(TurnedAway(orjson.loads(text[len(head) :])))
        elif text.startswith(f"42{NAMESPACE},"):
            self._on_event(*orjson.loads(text[len(head) :]))

    def _fail(self, error: Exception) -> None:
        if not self._ready.done():
            self._ready.set_exception(error)
            self._ready.exception()  # seen here, whether or not somebody still waits

    def _say(self, text: str) -> None:
        self._write(TextMessage(text))

    def _write(self, event: Event) -> None:
        if not self._transport.is_closing():
            self._transport.write(self._ws.send(event))
