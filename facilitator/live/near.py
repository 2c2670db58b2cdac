"""A relay's end of its trunks: sockets of this worker that are in another's session (`trunk.py`)."""

from __future__ import annotations

import itertools
import socket
from typing import Any

import msgspec
import structlog
from engineio import packet as eio_packet

from facilitator.live.asynclib import spawn
from facilitator.live.trunk import FRAME, GONE, OPEN, SAID, Trunk, numbers_and_frame

log = structlog.get_logger()

SHORT, LONG = 126, 127  # in a WebSocket frame's head: its length follows in two bytes, in eight


class NearPhones:
    """This worker's sockets on one trunk."""

    def __init__(self, path: str, eio: Any, peers: dict[str, Any]) -> None:
        """Connect to the holder; raises `OSError`. `peers`: the direct transport's, by Engine.IO id."""
        connection = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        try:
            connection.connect(path)
        except OSError:
            connection.close()
            raise
        self.alive = True
        self._trunk = Trunk(connection)
        self._eio = eio
        self._peers = peers
        self._sockets: dict[int, str] = {}
        self._numbers = itertools.count(1)
        spawn(self._bring_back)

    def line(self, sid: str, environ: dict[str, Any]) -> TrunkLine:
        """A line for one more socket. `environ`: of the request it came by."""
        number = next(self._numbers)
        self._sockets[number] = sid
        told = {name: value for name, value in environ.items() if isinstance(value, str)}
        self._trunk.send(OPEN, number, msgspec.json.encode(told))
        return TrunkLine(self, number)

    def say(self, number: int, packet: str) -> None:
        """What a phone said goes to the holder."""
        self._trunk.send(SAID, number, packet.encode())

    def leave(self, number: int) -> None:
        """A phone is no more."""
        if self._sockets.pop(number, None):
            self._trunk.send(GONE, number)

    def _bring_back(self) -> None:
        try:
            for kind, number, data in self._trunk.messages():
                if kind == FRAME:
                    self._write(*numbers_and_frame(number, data))
                elif kind == GONE and (sid := self._sockets.pop(number, None)):
                    self._trunk.send(GONE, number)  # the holder keeps its end until it is told
                    self._eio.disconnect(sid)
        except Exception:
            log.exception("trunk failed")
        finally:
            self.alive = False
            self._trunk.close()
            for sid in list(self._sockets.values()):  # they come back, and find who holds the session by then
                self._eio.disconnect(sid)
            self._sockets.clear()

    def _write(self, numbers: Any, frame: bytes) -> None:
        for number in numbers:
            sid = self._sockets.get(number, "")
            peer = self._peers.get(sid)
            if peer:
                peer.push(frame)
            elif sid:
                self._give(sid, frame)

    def _give(self, sid: str, frame: bytes) -> None:
        """To a phone that polls: the packets of the frames, one by one."""
        at = 0
        while at < len(frame):
            length, at = frame[at + 1], at + 2
            wide = {SHORT: 2, LONG: 8}.get(length, 0)
            if wide:
                length, at = int.from_bytes(frame[at : at + wide], "big"), at + wide
            self._eio.send_packet(sid, eio_packet.Packet(encoded_packet=frame[at : at + length].decode()))
            at += length


class TrunkLine:
    """One socket's line on a trunk."""

    def __init__(self, phones: NearPhones, number: int) -> None:
        self._phones = phones
        self._number = number

    def say(self, packet: str) -> None:
        """Send a packet of Socket.IO."""
        self._phones.say(self._number, packet)

    def shut(self) -> None:
        """The socket is no more."""
        self._phones.leave(self._number)
