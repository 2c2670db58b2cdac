"""How packets reach the sockets. What is private of engineio and eventlet is touched here, in what this file installs
(`peer.py`, `frames.py`, `requests.py`), by the gateway's guard and by the relays (`relay.py`, `near.py`, `far.py`);
`contract` says whether it is as they expect it.

On eventlet a phone costs one greenlet, and a packet for a thousand phones is framed once and written straight to their
sockets. Where the private parts are not as expected (`contract`), and on the other async libraries, the library's own
way is taken: slower, the same in effect.
"""

from __future__ import annotations

import contextlib
import inspect
import time
from collections.abc import Iterable
from typing import Any

import engineio
import socketio
import structlog
from engineio import packet as eio_packet

from facilitator.live.asynclib import spawn
from facilitator.live.fanout import Transport
from facilitator.live.frames import BINARY, frame_of, quick_web_socket
from facilitator.live.pace import Pace
from facilitator.live.peer import Peer

log = structlog.get_logger()

PACKETS_AT_ONCE = 64  # in one body of a phone that polls; what holds more is lost whole, without a word to its sender


def transport(served: Any, mode: str) -> Transport:
    """The fastest transport that fits this async library. `served`: the Flask-SocketIO."""
    eio = served.server.eio
    engineio.payload.Payload.max_decode_packets = PACKETS_AT_ONCE
    if mode == "eventlet" and not contract(eio):
        return _install_direct(eio)
    engineio.server.socket.Socket = _calm_socket()
    return LibraryTransport(eio)


class OneRoom(socketio.Manager):  # type: ignore[misc]
    """Socket.IO's list of connections without a room for each of them: nothing is sent to one here, and whoever leaves
    is looked for in all of them, so that a room full of people who lose the network at once would be N x N steps."""

    def basic_enter_room(self, sid: str, namespace: str, room: str | None, eio_sid: str | None = None) -> None:
        """Be in a room, but not in one's own."""
        if room != sid:
            super().basic_enter_room(sid, namespace, room, eio_sid=eio_sid)


class LibraryTransport:
    """Packets by Engine.IO's public way: a queue and a writer for each socket."""

    def __init__(self, eio: Any) -> None:
        self._eio = eio

    def frame(self, text: str) -> str:
        """The packet as Engine.IO takes it."""
        return text

    def write(self, sockets: Iterable[str], frame: str) -> None:
        """Queue the packet for each; one that has gone is left to its reader."""
        for socket in sockets:
            with contextlib.suppress(engineio.exceptions.EngineIOError):
                self._eio.send(socket, frame)

    def has_hung_up(self, socket: str) -> bool:
        """Whether it is known to have ended the connection already."""
        return False


class DirectTransport(LibraryTransport):
    """Ready-made WebSocket frames written straight to the sockets of eventlet."""

    def __init__(self, eio: Any) -> None:
        super().__init__(eio)
        self.peers: dict[str, Peer] = {}

    def frame(self, text: str) -> Any:
        """The packet as text, and as the bytes that serve every socket alike (servers do not mask)."""
        return text, frame_of(b"4" + text.encode())

    def write(self, sockets: Iterable[str], frame: Any) -> None:
        """Write at once what each socket takes; one that polls instead gets the packet the library's way."""
        text, data = frame
        for socket in sockets:
            peer = self.peers.get(socket)
            if peer:
                peer.push(data)
            else:
                super().write((socket,), text)

    def has_hung_up(self, socket: str) -> bool:
        """Whether it has ended the connection behind what is read now."""
        peer = self.peers.get(socket)
        return peer is not None and peer.has_hung_up()


def contract(eio: Any) -> str:
    """What of the private parts is missing; "" where all is as this file expects it."""
    from engineio.socket import Socket
    from eventlet.greenio import GreenSocket
    from eventlet.websocket import RFC6455WebSocket, WebSocketWSGI

    with GreenSocket() as line:
        web_socket = RFC6455WebSocket(line, {})
        real = hasattr(line, "fd")
    expected = {
        "Server.handlers": {"connect", "message", "disconnect"} <= getattr(eio, "handlers", {}).keys(),
        "Server.sockets": hasattr(eio, "sockets"),
        "Server.generate_id": hasattr(eio, "generate_id"),
        "GreenSocket.fd": real,
        "RFC6455WebSocket.socket": hasattr(web_socket, "socket"),
        "RFC6455WebSocket._sendlock": hasattr(getattr(web_socket, "_sendlock", None), "counter"),
        "engineio.server.socket.Socket": hasattr(engineio.server, "socket"),
        "Server._async": "websocket" in getattr(eio, "_async", {}),
        "Socket._websocket_handler": "ws" in inspect.signature(Socket._websocket_handler).parameters,
        "Socket._send_ping": hasattr(Socket, "_send_ping"),
        "WebSocketWSGI._negotiate_permessage_deflate": hasattr(WebSocketWSGI, "_negotiate_permessage_deflate"),
    }
    missing = ", ".join(name for name, there in expected.items() if not there)
    if missing:
        log.warning("fan-out by the library's own way: these parts have moved", parts=missing)
    return missing


def _calm_socket() -> type:
    """Engine.IO's socket, which ends quietly where a packet is not Engine.IO at all, measures a ping's time by a clock
    that nobody sets, and lets others have a turn after each packet."""
    from engineio.socket import Socket

    class CalmSocket(Socket):  # type: ignore[misc]
        last_ping: float | None

        def __init__(self, server: Any, sid: str) -> None:
            super().__init__(server, sid)
            self.last_ping = time.monotonic()
            self.pace = Pace()

        def receive(self, pkt: Any) -> None:
            super().receive(pkt)
            # also where it need not wait: from a socket that has always more, the async library reads on and on, and
            # one flood would stop everybody
            time.sleep(self.pace.after(pkt.data))

        def check_ping_timeout(self) -> bool:
            if self.closed:
                raise engineio.exceptions.SocketIsClosedError()
            if self.last_ping and time.monotonic() - self.last_ping > self.server.ping_timeout:
                self.close(wait=False, abort=False, reason=self.server.reason.PING_TIMEOUT)
                return False
            return True

        def _send_ping(self) -> None:
            self.server.sleep(self.server.ping_interval)
            if not self.closing and not self.closed:
                self.last_ping = time.monotonic()
                self.send(eio_packet.Packet(eio_packet.PING))

        def _websocket_handler(self, ws: Any) -> Any:
            try:
                return super()._websocket_handler(ws)
            except Exception:
                self.queue.put(None)
                self.close(wait=False, abort=True, reason=self.server.reason.TRANSPORT_ERROR)
                return []

    return CalmSocket


def _install_direct(eio: Any) -> DirectTransport:
    from engineio.async_drivers.eventlet import WebSocketWSGI

    direct = DirectTransport(eio)

    class PlainWebSocketWSGI(WebSocketWSGI):  # type: ignore[misc]
        def _negotiate_permessage_deflate(self, extensions: Any) -> None:
            """No compression: it would frame anew for every phone, at half the memory and twice the time."""

    eio._async = dict(eio._async, websocket=PlainWebSocketWSGI)
    engineio.server.socket.Socket = _direct_socket(direct)
    spawn(_ping_all, direct, eio.ping_interval)
    return direct


def _direct_socket(direct: DirectTransport) -> type:
    """Engine.IO's socket without a writer and a ping greenlet of its own."""
    quick = quick_web_socket()

    class DirectSocket(_calm_socket()):  # type: ignore[misc]
        peer: Peer | None = None
        connected: bool

        def send(self, pkt: Any) -> None:
            if self.peer is None:
                super().send(pkt)
            elif not self.closed:
                data = pkt.encode()
                self.peer.push(frame_of(data.encode()) if isinstance(data, str) else frame_of(data, BINARY))

        def schedule_ping(self) -> None:
            if self.peer is None:
                super().schedule_ping()

        def _send_ping(self) -> None:
            self.server.sleep(
                1
            )  # by then it is known whether this is a WebSocket, which needs no greenlet for its pings
            if self.peer is None:
                self.server.sleep(self.server.ping_interval - 1)
            if self.peer is None and not self.closed:
                self.last_ping = time.monotonic()
                self.send(eio_packet.Packet(eio_packet.PING))

        def _websocket_handler(self, ws: Any) -> Any:
            if self.connected:  # began with polling: the library's way
                return super()._websocket_handler(ws)
            ws.__class__ = quick
            # a phone answers a ping each interval: silence for longer than this is the end
            ws.socket.settimeout(self.server.ping_interval + self.server.ping_timeout)
            self.connected = self.upgraded = True
            peer = Peer(ws, time.monotonic() + self.server.ping_interval)
            self.peer = direct.peers[self.sid] = peer
            while not self.queue.empty():
                self.send(self.queue.get())
            try:
                self._read(ws)
            finally:
                direct.peers.pop(self.sid, None)
                self.close(wait=False, abort=True, reason=self.server.reason.TRANSPORT_CLOSE)
            return []

        def _read(self, ws: Any) -> None:
            while not self.closed:
                try:
                    data = ws.wait()
                    if data is None:
                        return
                    self.receive(eio_packet.Packet(encoded_packet=data))
                except (OSError, ValueError, engineio.exceptions.EngineIOError):
                    return

        def close(self, wait: bool = True, abort: bool = False, reason: Any = None) -> None:
            super().close(wait=False if self.peer else wait, abort=abort, reason=reason)
            if self.peer:
                self.peer.close()

    return DirectSocket


def _ping_all(direct: DirectTransport, interval: float) -> None:
    """One pinger for all sockets."""
    ping = frame_of(b"2")
    while True:
        time.sleep(0.25)
        now = time.monotonic()
        for peer in list(direct.peers.values()):
            if peer.is_stuck(now):
                peer.close()
            elif peer.ping_at <= now:
                peer.ping_at = now + interval
                peer.push(ping)
