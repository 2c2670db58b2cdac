"""What a phone has given up is not served: a starved laptop's time is for those who still wait."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import socket
from collections.abc import Iterator

import pytest

from facilitator.live.gateway import CONNECT_WITHIN
from tests.live.house import Server

pytestmark = pytest.mark.parametrize("server", ["eventlet"], indirect=True)  # the others are served the library's way

UPGRADE = (
    b"GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\n"
    b"Connection: Upgrade\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nSec-WebSocket-Version: 13\r\n\r\n"
)
MASK = bytes(4)
HANG_UP = b"\x88\x80" + MASK  # as a browser ends a WebSocket: it says so, and waits


class Line:
    """A phone's bare connection. Its own end stays readable, so that it hears what it no longer waits for."""

    def __init__(self, server: Server) -> None:
        self.server = server
        self.socket = socket.create_connection(("127.0.0.1", server.port), timeout=10)
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.heard = b""

    def send(self, data: bytes) -> None:
        """Send."""
        self.socket.sendall(data)

    def hear(self, word: bytes) -> None:
        """Read on until the word has come."""
        while word not in self.heard:
            more = self.socket.recv(65536)
            assert more, self.heard
            self.heard += more

    def rest(self) -> bytes:
        """What comes until the server ends the connection."""
        heard = b""
        with contextlib.suppress(ConnectionResetError):
            while more := self.socket.recv(65536):
                heard += more
        return heard

    def packet(self, text: str) -> None:
        """Send an Engine.IO packet."""
        data = text.encode()
        self.send(b"\x81\xfe" + len(data).to_bytes(2, "big") + MASK + data)

    def connect(self, code: str, token: str) -> None:
        """Say who this is."""
        self.packet("40/live," + json.dumps({"code": code, "token": token}))


@contextlib.contextmanager
def standing_still(server: Server) -> Iterator[None]:
    """The server gets no time at all; what is sent meanwhile it finds afterwards, all at once."""
    os.kill(server.pid, signal.SIGSTOP)
    try:
        yield
    finally:
        os.kill(server.pid, signal.SIGCONT)


def seated(server: Server) -> tuple[str, str]:
    """Code and token of somebody who has joined."""
    code = server.new_session()["code"]
    return code, server.join(code, table=2)["token"]


def opened(server: Server) -> Line:
    """A line on which Engine.IO has come about."""
    line = Line(server)
    line.send(UPGRADE)
    line.hear(b"upgrades")
    return line


def let_in(server: Server) -> Line:
    """The line of somebody who has joined and is connected."""
    line = opened(server)
    line.connect(*seated(server))
    line.hear(b"40/live")
    return line


def test_an_attempt_given_up_before_it_was_looked_at_is_not_opened(server: Server) -> None:
    with standing_still(server):
        gone, here = Line(server), Line(server)
        gone.send(UPGRADE)
        gone.socket.shutdown(socket.SHUT_WR)
        here.send(UPGRADE)
    here.hear(b"upgrades")
    assert gone.rest() == b""


@pytest.mark.parametrize("how", ["says so", "is gone"])
def test_a_phone_that_gave_up_before_it_was_let_in_is_not_let_in(server: Server, how: str) -> None:
    code, token = seated(server)
    line = opened(server)
    with standing_still(server):
        line.connect(code, token)
        line.send(HANG_UP) if how == "says so" else line.socket.shutdown(socket.SHUT_WR)
    assert b"40/live" not in line.rest()


def test_who_says_goodbye_and_does_not_go_is_hung_up_on(server: Server) -> None:
    line = let_in(server)
    line.packet("41/live,")
    line.socket.settimeout(3 * CONNECT_WITHIN)
    line.rest()


def test_who_gave_up_waiting_is_sent_no_rows_but_what_they_wrote_is_kept(server: Server) -> None:
    line = let_in(server)
    parked = {"id": "6f1c7a0e-52f4-4f9c-9f8e-0d4f3b1d2a11", "name": "park.add", "args": {"text": "Is it kept?"}}
    with standing_still(server):
        line.packet('42/live,1["command",' + json.dumps(parked) + "]")
        line.packet('42/live,2["watch",{"views":["room"]}]')
        line.socket.shutdown(socket.SHUT_WR)
    heard = line.rest()
    assert b"43/live,1" in heard
    assert b'"whole":true' not in heard
