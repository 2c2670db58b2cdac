"""Programs that know nothing of workers: their socket may arrive at one that does not hold the session it is for.

Whose session it is stands in the CONNECT payload, when the socket is open already and no proxy can send it elsewhere.
So each of its packets goes on to the worker that holds the session, and the answers come back. Our own pages name the
session in the address (`elsewhere.py`) and go without the way about.
"""

from __future__ import annotations

import contextlib
from socket import SHUT_RDWR
from typing import TYPE_CHECKING, Any

import msgspec
import structlog

from facilitator.live.asynclib import spawn

if TYPE_CHECKING:
    from websocket import WebSocket

    from facilitator.live.house import House

log = structlog.get_logger()

OPEN_WITHIN = 3  # seconds
SILENT = 30  # seconds: the holder pings more often


class _Named(msgspec.Struct):
    code: str = ""


class Relays:
    """The sockets of this worker that belong to another's sessions, by Engine.IO id."""

    def __init__(self, server: Any, house: House) -> None:
        """`server`: Socket.IO's."""
        self._server = server
        self._eio = server.eio
        self._house = house
        self._lines: dict[str, WebSocket] = {}
        leave = self._eio.handlers["disconnect"]

        def on_disconnect(socket: str, reason: Any = None) -> None:
            if line := self._lines.pop(socket, None):
                _shut(line)
            leave(socket, reason)

        self._eio.on("disconnect", on_disconnect)

    def takes(self, socket: str, packet: str, connects: bool) -> bool:
        """Whether a packet belongs to another worker, and has gone there. `connects`: it is the first of its socket."""
        line = self._lines.get(socket)
        if line is None and connects:
            line = self._line_for(socket, packet)
        if line is None:
            return False
        try:
            line.send("4" + packet)
        except Exception:  # it ends, and the socket with it
            _shut(line)
        return True

    def _line_for(self, socket: str, packet: str) -> WebSocket | None:
        """A line to whoever holds the session that is asked for; None where that is nobody else."""
        holder = self._house.elsewhere(_code_in(packet))
        if not holder:
            return None
        address = self._server.environ.get(socket, {}).get("REMOTE_ADDR", "")
        try:
            line = self._lines[socket] = _open(holder, address)
        except Exception as error:  # it is refused here, and comes again
            log.warning("no relay", holder=holder, why=type(error).__name__)
            return None
        spawn(self._bring_back, socket, line)
        return line

    def _bring_back(self, socket: str, line: WebSocket) -> None:
        with contextlib.suppress(Exception):  # the holder dies, or the socket is closed here
            while packet := line.recv():
                if packet == "2":
                    line.send("3")
                elif isinstance(packet, str) and packet.startswith("4"):
                    self._eio.send(socket, packet[1:])
        self._lines.pop(socket, None)
        line.shutdown()  # type: ignore[no-untyped-call]
        self._eio.disconnect(socket)


def _code_in(packet: str) -> str:
    try:
        return msgspec.json.decode(packet.removeprefix("0/live,"), type=_Named).code
    except msgspec.DecodeError:  # what is wrong with it is said where it is read
        return ""


def _open(holder: str, address: str) -> WebSocket:
    """A socket to the holder, past its greeting; raises what the library raises."""
    import websocket

    line = websocket.create_connection(
        f"ws://{holder}/socket.io/?EIO=4&transport=websocket",
        timeout=OPEN_WITHIN,
        header=[f"X-Forwarded-For: {address}"] if address else [],
        suppress_origin=True,
        enable_multithread=True,
        http_no_proxy=["*"],
    )
    line.recv()
    line.settimeout(SILENT)
    return line


def _shut(line: WebSocket) -> None:
    """Wake its reader, which closes it: closed under a thread that reads, its number could be another's by then."""
    with contextlib.suppress(OSError):
        if line.sock:
            line.sock.shutdown(SHUT_RDWR)
