"""A network with faults: a TCP proxy on the loopback that does to connections what Wi-Fi, routers and firewalls do.

In the loop of the test that steers it, or (`proxied`) in a thread of its own for tests that drive a browser.
"""

from __future__ import annotations

import asyncio
import contextlib
import random
import re
import socket
import struct
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from threading import Thread
from typing import Any, Literal

from tests.chaos.frames import Frames

Way = Literal["up", "down"]  # to the server, to the phone
BOTH: frozenset[Way] = frozenset({"up", "down"})
REFUSED = b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
_UPGRADE = re.compile(rb"\r\nupgrade: *websocket", re.IGNORECASE)


@dataclass
class Weather:
    """What happens to every byte from now on, on old connections and new ones."""

    closed: Literal["", "rst", "swallow"] = ""  # new connections: reset, or taken and never heard of again
    swallow: frozenset[Way] = frozenset()  # directions in which bytes vanish: a connection never recovers from it
    stall: bool = False  # bytes wait, and come when the weather is fair again, as TCP sends them again
    delay: tuple[float, float] = (0.0, 0.0)  # seconds
    delayed: frozenset[Way] = BOTH  # the ways that this concerns
    loss: float = 0.0  # of segments; as TCP shows it: waiting for what is sent again
    bytewise: bool = False
    sockets: Literal["", "refuse", "swallow"] = ""  # what a firewall does to WebSockets


class Proxy:
    """Between phones and a server on this machine."""

    def __init__(self, port: int, dice: random.Random | None = None) -> None:
        """`port`: the server's."""
        self.behind = port
        self.port = 0
        self.weather = Weather()
        self.links: set[Link] = set()
        self.dropped = 0  # frames that vanished
        self.blocked = 0  # WebSockets that a firewall did not let come about
        self._dice = dice or random.Random(7)
        self._listener: asyncio.Server | None = None

    async def start(self) -> Proxy:
        """Listen; after `stop`, on the same port again."""
        self._listener = await asyncio.start_server(self._take, "127.0.0.1", self.port, backlog=4096)
        self.port = self._listener.sockets[0].getsockname()[1]
        return self

    async def stop(self) -> None:
        """As if it had never been: nobody listens, every connection is reset."""
        if self._listener:
            self._listener.close()
            self._listener = None
        self.cut()

    def cut(self, share: float = 1.0) -> int:
        """Reset connections now: all, or this share of them. Returns how many."""
        chosen = [link for link in list(self.links) if self._dice.random() < share]
        for link in chosen:
            link.reset()
        return len(chosen)

    def hold(self, share: float, seconds: tuple[float, float]) -> int:
        """This share of connections stalls from now on, each for so long: its bytes wait, and then come all at once.
        Returns how many."""
        chosen = [link for link in self.links if self._dice.random() < share]
        for link in chosen:
            link.held = asyncio.get_running_loop().time() + self._dice.uniform(*seconds)
        return len(chosen)

    def drop_frame(self, holding: bytes) -> None:
        """The next WebSocket frame to a phone that holds these bytes vanishes, once; its connection lives on."""
        for link in self.links:
            link.frames.unwanted = holding

    def cut_at(self, holding: bytes) -> None:
        """Every connection is reset when its server sends these bytes: the request got through, its answer did not."""
        for link in self.links:
            link.fatal = holding

    def patience(self, way: Way) -> float:
        """Seconds until the next bytes go on."""
        wait = self._dice.uniform(*self.weather.delay) if way in self.weather.delayed else 0.0
        tries = 0
        while self._dice.random() < self.weather.loss and tries < 7:
            wait += 0.2 * 2**tries  # what TCP waits before it sends a segment again
            tries += 1
        return wait

    async def _take(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if self.weather.closed == "rst":
            _reset(writer)
            return
        link = Link(self, writer)
        self.links.add(link)
        try:
            if self.weather.closed == "swallow":
                while await reader.read(65536):
                    pass
            else:
                await link.carry(reader)
        except (OSError, asyncio.CancelledError):
            pass
        finally:
            self.links.discard(link)
            link.reset()


@dataclass(eq=False)
class Link:
    """One connection through the proxy."""

    proxy: Proxy
    phone: asyncio.StreamWriter
    server: asyncio.StreamWriter | None = None
    fatal: bytes = b""  # what the phone is never sent: the connection is reset in place of it
    held: float = 0.0  # until then nothing comes through, by the loop's clock
    lost: set[Way] = field(default_factory=set)  # directions in which bytes were lost: nothing more comes through
    frames: Frames = field(default_factory=Frames)

    async def carry(self, reader: asyncio.StreamReader) -> None:
        """Both ways, until either side ends."""
        back, self.server = await asyncio.open_connection("127.0.0.1", self.proxy.behind)
        for writer in (self.phone, self.server):
            writer.get_extra_info("socket").setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        ways = [
            asyncio.ensure_future(self._pump("up", reader, self.server)),
            asyncio.ensure_future(self._pump("down", back, self.phone)),
        ]
        try:
            await asyncio.wait(ways, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for way in ways:
                way.cancel()
            await asyncio.gather(*ways, return_exceptions=True)

    def reset(self) -> None:
        """Both ends hear that it is over; nothing that waits is carried any more."""
        for writer in (self.phone, self.server):
            if writer:
                _reset(writer)

    async def _pump(self, way: Way, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Bytes keep their order; what is late holds up what comes after it, as in TCP."""
        line: asyncio.Queue[tuple[float, bytes]] = asyncio.Queue(4096)
        carrier = asyncio.ensure_future(self._deliver(way, line, writer))
        loop = asyncio.get_running_loop()
        due = 0.0
        try:
            while data := await reader.read(65536):
                due = max(due, loop.time() + self.proxy.patience(way))
                await line.put((due, data))
                if carrier.done():
                    return
            await line.put((due, b""))
            await carrier
        finally:
            carrier.cancel()

    async def _deliver(self, way: Way, line: asyncio.Queue[tuple[float, bytes]], writer: asyncio.StreamWriter) -> None:
        loop = asyncio.get_running_loop()
        while True:
            due, data = await line.get()
            if due > loop.time():
                await asyncio.sleep(due - loop.time())
            while self.proxy.weather.stall or self.held > loop.time():
                await asyncio.sleep(0.05)
            if not data:
                return
            kept = self._seen(way, data)
            if kept is None:
                return
            if self.proxy.weather.bytewise:
                for at in range(len(kept)):
                    writer.write(kept[at : at + 1])
                    await asyncio.sleep(0)
            elif kept:
                writer.write(kept)
            await writer.drain()

    def _seen(self, way: Way, data: bytes) -> bytes | None:
        """What is left of these bytes; None: the connection ends here."""
        weather = self.proxy.weather
        if way == "up" and weather.sockets and _UPGRADE.search(data):
            self.proxy.blocked += 1
            if weather.sockets == "refuse":
                self.phone.write(REFUSED)
                return None
            self.lost |= {"up", "down"}
        if way in weather.swallow:
            self.lost.add(way)
        if way in self.lost:
            return b""
        if way == "down":
            return self._seen_down(data)
        return data

    def _seen_down(self, data: bytes) -> bytes | None:
        before = self.frames.dropped
        data = self.frames.without(data)
        self.proxy.dropped += self.frames.dropped - before
        return None if self.fatal and self.fatal in data else data


def _reset(writer: asyncio.StreamWriter) -> None:
    """Close with RST and not FIN, as a radio or a router does that forgets."""
    with contextlib.suppress(OSError):
        taken = writer.get_extra_info("socket")
        taken.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    writer.transport.abort()


class Steered:
    """A proxy in a loop of its own, steered from another thread."""

    def __init__(self, proxy: Proxy, loop: asyncio.AbstractEventLoop) -> None:
        self.proxy = proxy
        self._loop = loop

    @property
    def url(self) -> str:
        """Where it is."""
        return f"http://127.0.0.1:{self.proxy.port}"

    def do(self, work: Callable[[Proxy], Any]) -> Any:
        """Do something with the proxy, in its own loop."""

        async def done() -> Any:
            found = work(self.proxy)
            return await found if isinstance(found, Coroutine) else found

        return asyncio.run_coroutine_threadsafe(done(), self._loop).result(10)

    def set(self, **fields: Any) -> None:
        """Change the weather, all at once; what is not named is fair again."""
        self.do(lambda proxy: setattr(proxy, "weather", Weather(**fields)))


@contextmanager
def proxied(port: int) -> Iterator[Steered]:
    """A proxy before the server at this port."""
    loop = asyncio.new_event_loop()
    thread = Thread(target=loop.run_forever, daemon=True)
    thread.start()
    steered = Steered(Proxy(port), loop)
    steered.do(lambda proxy: proxy.start())
    try:
        yield steered
    finally:
        steered.do(_end)
        loop.call_soon_threadsafe(loop.stop)
        thread.join(5)
        loop.close()


async def _end(proxy: Proxy) -> None:
    await proxy.stop()
    others = asyncio.all_tasks() - {asyncio.current_task()}
    for task in others:
        task.cancel()
    await asyncio.gather(*others, return_exceptions=True)
