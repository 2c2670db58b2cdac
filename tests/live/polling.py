"""A phone whose network blocks WebSockets: the same protocol by HTTP long polling, as the browser falls back to it."""

from __future__ import annotations

import asyncio
import json
from typing import Any

from tests.live.phone import Lost, Phone

SEPARATOR = "\x1e"  # between the packets of one body (Engine.IO 4)


class PollingPhone(Phone):
    """One connection to /live: a GET that waits for packets, and POSTs, one at a time, with what there is to say."""

    transport = "polling"

    async def open(self, host: str, port: int) -> PollingPhone:
        """Connect and say who this is; raises `Lost`, or `ConnectionRefusedError` with the server's error."""
        self._host, self._port = host, port
        self._unsent: list[str] = []
        self._unsaid = asyncio.Event()
        try:
            status, body = await Line(host, port).ask("GET", self.path)
        except OSError:
            raise Lost from None
        if status != 200:
            raise Lost
        self.path += "&sid=" + json.loads(body[1:])["sid"]
        self._tasks = [asyncio.ensure_future(self._hear()), asyncio.ensure_future(self._speak())]
        self._packet(body)
        await self.connected
        return self

    def send_text(self, text: str) -> None:
        """A raw Engine.IO packet; what is said at the same time goes in one body."""
        self._unsent.append(text)
        self._unsaid.set()

    async def post(self, packets: list[str]) -> int:
        """Packets in one body of their own; the answer's status."""
        status, _ = await Line(self._host, self._port).ask("POST", self.path, SEPARATOR.join(packets))
        return status

    def close(self) -> None:
        """Hang up."""
        for task in self._tasks:
            task.cancel()
        self.connection_lost(None)

    async def _hear(self) -> None:
        line = Line(self._host, self._port)
        try:
            while True:
                status, body = await line.ask("GET", self.path)
                if status != 200:
                    break
                for packet in body.split(SEPARATOR.encode()):
                    self._packet(packet)
        except (OSError, asyncio.IncompleteReadError):
            pass
        finally:
            line.close()
            self.connection_lost(None)

    async def _speak(self) -> None:
        line = Line(self._host, self._port)
        try:
            while True:
                await self._unsaid.wait()
                self._unsaid.clear()
                while self._unsent:
                    now, self._unsent = self._unsent[:16], self._unsent[16:]  # more is refused whole
                    status, _ = await line.ask("POST", self.path, SEPARATOR.join(now))
                    if status != 200:
                        return
        except (OSError, asyncio.IncompleteReadError):
            pass
        finally:
            line.close()
            self.connection_lost(None)


class Line:
    """One HTTP connection, kept open between requests as browsers do."""

    def __init__(self, host: str, port: int) -> None:
        self._host, self._port = host, port
        self._writer: asyncio.StreamWriter | None = None
        self._reader: Any = None

    async def ask(self, method: str, path: str, body: str = "") -> tuple[int, bytes]:
        """Status and body of the answer; raises `OSError`."""
        if self._writer is None or self._reader.at_eof():
            self._reader, self._writer = await asyncio.open_connection(self._host, self._port, limit=1 << 22)
        data = body.encode()
        head = f"{method} {path} HTTP/1.1\r\nHost: {self._host}:{self._port}\r\nContent-Length: {len(data)}\r\n"
        self._writer.write(head.encode() + b"Content-Type: text/plain;charset=UTF-8\r\n\r\n" + data)
        answer = await self._reader.readuntil(b"\r\n\r\n")
        fields = dict(line.lower().split(b": ", 1) for line in answer.split(b"\r\n")[1:-2])
        if fields.get(b"transfer-encoding") == b"chunked":
            content = await self._chunks()
        elif b"content-length" in fields:
            content = await self._reader.readexactly(int(fields[b"content-length"]))
        else:
            content = await self._reader.read()
            self.close()
        if fields.get(b"connection") == b"close" or answer.startswith(b"HTTP/1.0"):
            self.close()
        return int(answer[9:12]), content

    def close(self) -> None:
        """Hang up."""
        if self._writer:
            self._writer.close()
            self._writer = None

    async def _chunks(self) -> bytes:
        parts = []
        while size := int(await self._reader.readuntil(b"\r\n"), 16):
            parts.append(await self._reader.readexactly(size))
            await self._reader.readexactly(2)
        await self._reader.readexactly(2)
        return b"".join(parts)
