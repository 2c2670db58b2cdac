"""A phone without a browser: speaks the protocol over a bare WebSocket, light enough that one process holds a thousand.

Engine.IO 4 and Socket.IO 5 as text, by hand, so that what is tested is the wire and not a client library.
"""

from __future__ import annotations

import asyncio
import base64
import json
import os
import struct
import uuid
from collections.abc import Callable, Coroutine
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar

T = TypeVar("T")


def play(story: Coroutine[Any, Any, T]) -> T:
    """Run a story to its end, in a thread of its own: Playwright keeps a loop running in the tests' thread."""
    with ThreadPoolExecutor(1) as stage:
        return stage.submit(asyncio.run, story).result()


class Lost(Exception):
    """The connection ended before the answer came."""


class Phone(asyncio.Protocol):
    """One connection to /live. `on_rows(payload bytes)` gets every `rows` frame's text, undecoded. `path`: what `open`
    asks for."""

    transport = "websocket"

    def __init__(self, code: str, token: str, device: str = "") -> None:
        self.auth = {"code": code, "token": token, "device": device}
        self.on_rows: Callable[[bytes], None] = lambda payload: None
        self.on_event: Callable[[str, Any], None] = lambda name, payload: None
        self.path = f"/socket.io/?EIO=4&transport={self.transport}"
        self.connected: asyncio.Future[dict[str, Any]] = asyncio.get_running_loop().create_future()
        self.lost = asyncio.Event()
        self._transport: Any = None
        self._buffer = b""
        self._upgraded = False
        self._answers: dict[int, asyncio.Future[Any]] = {}
        self._next = 0

    async def open(self, host: str, port: int) -> Phone:
        """Connect and say who this is; raises `Lost`, or `ConnectionRefusedError` with the server's error."""
        loop = asyncio.get_running_loop()
        self._transport, _ = await loop.create_connection(lambda: self, host, port)
        key = base64.b64encode(os.urandom(16)).decode()
        self._transport.write(
            f"GET {self.path} HTTP/1.1\r\nHost: {host}:{port}\r\nUpgrade: websocket\r\n"
            f"Connection: Upgrade\r\nSec-WebSocket-Key: {key}\r\nSec-WebSocket-Version: 13\r\n\r\n".encode()
        )
        await self.connected
        return self

    async def call(self, event: str, payload: Any) -> Any:
        """Send an event and wait for its acknowledgement; raises `Lost`."""
        if self.lost.is_set():
            raise Lost
        number, self._next = self._next, self._next + 1
        answer = self._answers[number] = asyncio.get_running_loop().create_future()
        self.send_text(f"42/live,{number}{json.dumps([event, payload], separators=(',', ':'))}")
        return await answer

    async def command(self, name: str, args: dict[str, Any], id: str = "", stage: str = "") -> Any:
        """Carry out a command."""
        payload: dict[str, Any] = {"id": id or str(uuid.uuid4()), "name": name, "args": args}
        if stage:
            payload["at"] = {"stage": stage}
        return await self.call("command", payload)

    async def watch(self, *views: str, since: int = 0, epoch: str = "") -> Any:
        """Watch views."""
        return await self.call("watch", {"views": list(views), "since": since, "epoch": epoch})

    def send_text(self, text: str) -> None:
        """A raw Engine.IO packet; masked, as browsers do."""
        payload = text.encode()
        mask = os.urandom(4)
        count = len(payload)
        if count < 126:
            head = struct.pack("!BB", 0x81, 0x80 | count)
        elif count < 65536:
            head = struct.pack("!BBH", 0x81, 0x80 | 126, count)
        else:
            head = struct.pack("!BBQ", 0x81, 0x80 | 127, count)
        key = (mask * (count // 4 + 1))[:count]
        body = (int.from_bytes(payload, "big") ^ int.from_bytes(key, "big")).to_bytes(count, "big")
        self._transport.write(head + mask + body)

    def close(self) -> None:
        """Hang up."""
        if self._transport:
            self._transport.abort()

    # --- asyncio.Protocol

    def data_received(self, data: bytes) -> None:
        buffer = self._buffer + data if self._buffer else data
        if not self._upgraded:
            end = buffer.find(b"\r\n\r\n")
            if end < 0:
                self._buffer = buffer
                return
            if not buffer.startswith(b"HTTP/1.1 101"):
                self._transport.abort()
                return
            self._upgraded = True
            buffer = buffer[end + 4 :]
        at, size = 0, len(buffer)
        while size - at >= 2:
            length, start = buffer[at + 1], at + 2
            if length == 126:
                length, start = (
                    (int.from_bytes(buffer[at + 2 : at + 4], "big"), at + 4) if size - at >= 4 else (size, size)
                )
            elif length == 127:
                length, start = (
                    (int.from_bytes(buffer[at + 2 : at + 10], "big"), at + 10) if size - at >= 10 else (size, size)
                )
            if size - start < length:
                break
            if buffer[at] & 15 == 1:
                self._packet(buffer[start : start + length])
            at = start + length
        self._buffer = buffer[at:]

    def connection_lost(self, error: Exception | None) -> None:
        self.lost.set()
        for waiting in [self.connected, *self._answers.values()]:
            if not waiting.done():
                waiting.set_exception(Lost())
                waiting.exception()  # seen here, whether or not somebody awaits it
        self._answers.clear()

    def _packet(self, data: bytes) -> None:
        if data.startswith(b'42/live,["rows",'):
            self.on_rows(data[16:-1])
        elif data.startswith(b"43/live,"):
            bracket = data.index(b"[")
            answer = self._answers.pop(int(data[8:bracket]), None)
            if answer and not answer.done():
                answer.set_result(json.loads(data[bracket:])[0])
        elif data == b"2":
            self.send_text("3")
        elif data.startswith(b"0"):
            self.send_text("40/live," + json.dumps(self.auth))
        elif data.startswith(b"40/live,") and not self.connected.done():
            self.connected.set_result(json.loads(data[8:]))
        elif data.startswith(b"44/live,") and not self.connected.done():
            self.connected.set_exception(ConnectionRefusedError(json.loads(data[8:])))
        elif data.startswith(b"42/live,"):
            self.on_event(*json.loads(data[8:]))
