"""Clients that behave badly: never read, sip, stop in mid-frame, flood, ask without end, never say who they are.

A process of its own, so that what they cost here is not taken for what they cost others: it reads what to do from
standard input, says `ready`, and at the end how long each was borne.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import socket
import struct
import sys
import time
import uuid
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

SMALL = 4096  # bytes of the receive buffer of those who do not read


class Bad:
    """One connection of one kind; `dropped` is how long the server bore it (None: it still does)."""

    def __init__(self, kind: str, port: int, code: str, token: str, views: list[str]) -> None:
        self.kind = kind
        self.dropped: float | None = None
        self.mine = 0  # its own port: how the server's side of it is found
        self._port = port
        self._auth = {"code": code, "token": token}
        self._views = views
        self._loop = asyncio.get_running_loop()
        self._sock = socket.socket()
        self._since = 0.0
        self._life: asyncio.Task[None] | None = None

    async def start(self) -> Bad:
        """Connect, and go on as its kind does."""
        self._sock.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, SMALL)
        self._sock.setblocking(False)
        await self._loop.sock_connect(self._sock, ("127.0.0.1", self._port))
        self.mine = self._sock.getsockname()[1]
        self._since = time.monotonic()
        self._life = asyncio.ensure_future(self._live())
        return self

    def look(self, held: set[int]) -> None:
        """Note whether the server has let go of it."""
        if self.dropped is None and self.mine not in held:
            self.dropped = time.monotonic() - self._since

    async def stop(self) -> None:
        """Go away; the socket last, for its number may be somebody else's at once."""
        if self._life:
            self._life.cancel()
            await asyncio.wait([self._life])
        self._sock.close()

    async def _live(self) -> None:
        with contextlib.suppress(OSError):
            await KINDS[self.kind](self)

    async def never_reads(self) -> None:
        """Watches and never reads a byte."""
        await self._enter()
        await asyncio.Event().wait()

    async def sips(self) -> None:
        """Watches and reads a byte a second."""
        await self._enter()
        while await self._loop.sock_recv(self._sock, 1):
            await asyncio.sleep(1)

    async def asks_without_end(self) -> None:
        """Asks for everything again and again and reads nothing."""
        await self._enter()
        number = 1
        while True:
            await self._say(f'42/live,{number}["watch",{json.dumps({"views": self._views})}]')
            number += 1
            await asyncio.sleep(0.02)

    async def halves_a_frame(self) -> None:
        """Begins a frame and stops."""
        await self._enter()
        await self._loop.sock_sendall(self._sock, struct.pack("!BBH", 0x81, 0x80 | 126, 5000) + os.urandom(204))
        await self._read_all()

    async def floods(self) -> None:
        """A thousand commands a second, answers or not."""
        await self._enter()
        reading = asyncio.ensure_future(self._read_all())
        try:
            while True:
                for _ in range(50):
                    command = {"id": str(uuid.uuid4()), "name": "park.add", "args": {"text": f"Flood {uuid.uuid4()}"}}
                    await self._say(f'42/live,1["command",{json.dumps(command)}]')
                await asyncio.sleep(0.05)
        finally:
            reading.cancel()
            await asyncio.wait([reading])

    async def never_says_who(self) -> None:
        """A WebSocket that answers pings and never connects to the namespace."""
        await self._upgrade()
        while data := await self._loop.sock_recv(self._sock, 4096):
            if data.endswith(b"\x81\x012"):
                await self._say("3")

    async def says_nothing(self) -> None:
        """A connection without a byte of HTTP."""
        await self._read_all()

    async def drips(self) -> None:
        """A request that never ends, a byte a second."""
        for byte in b"GET / HTTP/1.1\r\nHost: " + b"x" * 10_000:
            await self._loop.sock_sendall(self._sock, bytes([byte]))
            await asyncio.sleep(1)

    async def _enter(self) -> None:
        await self._upgrade()
        await self._say("40/live," + json.dumps(self._auth))
        await self._say(f'42/live,0["watch",{json.dumps({"views": self._views})}]')

    async def _upgrade(self) -> None:
        head = f"GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nHost: 127.0.0.1:{self._port}\r\n"
        head += "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
        await self._loop.sock_sendall(self._sock, f"{head}Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n".encode())
        answer = b""
        while b"\r\n\r\n" not in answer:
            answer += await self._loop.sock_recv(self._sock, 1)

    async def _say(self, text: str) -> None:
        payload = text.encode()  # masked with zeros: as good as any mask to a server
        size = len(payload)
        head = struct.pack("!BB", 0x81, 0x80 | size) if size < 126 else struct.pack("!BBH", 0x81, 0x80 | 126, size)
        await self._loop.sock_sendall(self._sock, head + bytes(4) + payload)

    async def _read_all(self) -> None:
        while await self._loop.sock_recv(self._sock, 65536):
            pass


KINDS: dict[str, Callable[[Bad], Awaitable[None]]] = {
    "never reads": Bad.never_reads,
    "sips": Bad.sips,
    "asks without end": Bad.asks_without_end,
    "halves a frame": Bad.halves_a_frame,
    "floods": Bad.floods,
    "never says who": Bad.never_says_who,
    "says nothing": Bad.says_nothing,
    "drips": Bad.drips,
}


def held_by_server(port: int) -> set[int]:
    """The ports at the other end of the connections that are open on the server's side."""
    found = set()
    for line in Path("/proc/net/tcp").read_text().splitlines()[1:]:
        _, here, there, state, *_ = line.split()
        if state == "01" and int(here.split(":")[1], 16) == port:
            found.add(int(there.split(":")[1], 16))
    return found


async def crowd(plan: dict[str, Any]) -> dict[str, list[float | None]]:
    """Let them all in and watch until the time is over; how long each kind was borne (null: it still is)."""
    everybody: list[Bad] = []
    for kind, number in plan["numbers"].items():
        for place in range(number):
            token = plan["tokens"][place % len(plan["tokens"])]
            everybody.append(await Bad(kind, plan["port"], plan["code"], token, plan["views"]).start())
    print("ready", flush=True)
    end = time.monotonic() + plan["seconds"]
    while time.monotonic() < end:
        await asyncio.sleep(0.5)
        held = held_by_server(plan["port"])
        for bad in everybody:
            bad.look(held)
    for bad in everybody:
        await bad.stop()
    return {kind: [bad.dropped for bad in everybody if bad.kind == kind] for kind in plan["numbers"]}


if __name__ == "__main__":
    print(json.dumps(asyncio.run(crowd(json.loads(sys.stdin.readline())))))
