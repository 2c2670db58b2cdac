"""Sockets that arrive at a worker which does not hold the session they are for.

Whose session it is stands in the CONNECT payload, when the socket is open already and no proxy can send it elsewhere.
So its packets go on to the worker that holds the session, and the answers come back: over the trunk that two workers
share (`trunk.py`), or where there is none (another machine's path, another async library) over a line of its own. Our
pages name the session in the address (`elsewhere.py`) and go without the way about, unless their session is spread over
all workers on purpose.
"""

from __future__ import annotations

import contextlib
from socket import SHUT_RDWR
from typing import TYPE_CHECKING, Any, Protocol

import msgspec
import structlog

from facilitator.live.asynclib import spawn
from facilitator.live.far import place
from facilitator.live.near import NearPhones

if TYPE_CHECKING:
    from websocket import WebSocket

    from facilitator.live.house import House

log = structlog.get_logger()

OPEN_WITHIN = 3  # seconds
SILENT = 30  # seconds: the holder pings more often


class Line(Protocol):
    """The way of one socket to the holder."""

    def say(self, packet: str) -> None:
        """Send a packet of Socket.IO."""

    def shut(self) -> None:
        """The socket is no more."""


class Relays:
    """The sockets of this worker that belong to another's sessions, by Engine.IO id."""

    def __init__(self, server: Any, house: House, peers: dict[str, Any] | None) -> None:
        """`server`: Socket.IO's; `peers`: the direct transport's, None where another is used."""
        self._server = server
        self._eio = server.eio
        self._house = house
        self._peers = peers
        self._lines: dict[str, Line] = {}
        self._trunks: dict[str, NearPhones] = {}  # by the holder's address
        leave = self._eio.handlers["disconnect"]

        def on_disconnect(socket: str, reason: Any = None) -> None:
            if line := self._lines.pop(socket, None):
                line.shut()
            leave(socket, reason)

        self._eio.on("disconnect", on_disconnect)

    def takes(self, socket: str, packet: str, connects: bool) -> bool:
        """Whether a packet belongs to another worker, and has gone there. `connects`: it is the first of its socket."""
        line = self._lines.get(socket)
        if line is None and connects:
            line = self._line_for(socket, packet)
        if line is None:
            return False
        line.say(packet)
        return True

    def _line_for(self, socket: str, packet: str) -> Line | None:
        """A line to whoever holds the session that is asked for; None where that is nobody else."""
        holder = self._house.elsewhere(_code_in(packet))
        if not holder:
            return None
        environ = self._server.environ.get(socket, {})
        try:
            trunk = self._trunk_to(holder)
            line = trunk.line(socket, environ) if trunk else OwnLine(holder, environ.get("REMOTE_ADDR", ""))
        except Exception as error:  # it is refused here, and comes again
            log.warning("no relay", holder=holder, why=type(error).__name__)
            return None
        self._lines[socket] = line
        if isinstance(line, OwnLine):
            spawn(line.bring_back, self._eio, socket)
        return line

    def _trunk_to(self, holder: str) -> NearPhones | None:
        if self._peers is None:
            return None
        trunk = self._trunks.get(holder)
        if trunk is None or not trunk.alive:
            try:
                path = place(self._house.library.folder, holder)
                trunk = self._trunks[holder] = NearPhones(path, self._eio, self._peers)
            except OSError:
                return None
            log.info("trunk", holder=holder)
        return trunk


class OwnLine:
    """A connection to the holder for one socket alone; raises what the library raises."""

    def __init__(self, holder: str, address: str) -> None:
        """`address`: of who is at this end."""
        import websocket

        self._line: WebSocket = websocket.create_connection(
            f"ws://{holder}/socket.io/?EIO=4&transport=websocket",
            timeout=OPEN_WITHIN,
            header=[f"X-Forwarded-For: {address}"] if address else [],
            suppress_origin=True,
            enable_multithread=True,
            http_no_proxy=["*"],
        )
        self._line.recv()  # its greeting
        self._line.settimeout(SILENT)

    def say(self, packet: str) -> None:
        """Send a packet of Socket.IO."""
        try:
            self._line.send("4" + packet)
        except Exception:  # it ends, and the socket with it
            self.shut()

    def shut(self) -> None:
        """Wake its reader, which closes it: closed under a thread that reads, its number could be another's by then."""
        with contextlib.suppress(OSError):
            if self._line.sock:
                self._line.sock.shutdown(SHUT_RDWR)

    def bring_back(self, eio: Any, socket: str) -> None:
        """Give the socket what the holder says, until one of the two ends."""
        with contextlib.suppress(Exception):  # the holder dies, or the socket is closed here
            while packet := self._line.recv():
                if packet == "2":
                    self._line.send("3")
                elif isinstance(packet, str) and packet.startswith("4"):
                    eio.send(socket, packet[1:])
        self._line.shutdown()  # type: ignore[no-untyped-call]
        eio.disconnect(socket)


class _Named(msgspec.Struct):
    code: str = ""


def _code_in(packet: str) -> str:
    try:
        return msgspec.json.decode(packet.removeprefix("0/live,"), type=_Named).code
    except msgspec.DecodeError:  # what is wrong with it is said where it is read
        return ""
