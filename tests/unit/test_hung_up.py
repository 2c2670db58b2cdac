"""How it is seen that a phone has hung up behind what it sent."""

from __future__ import annotations

import socket

from facilitator.live.frames import CLOSE
from facilitator.live.peer import has_hung_up


def test_a_connection_is_given_up_once_its_end_comes_next() -> None:
    ours, theirs = socket.socketpair()
    ours.setblocking(False)
    with ours:
        assert not has_hung_up(ours)
        theirs.sendall(b"\x81")
        assert not has_hung_up(ours)
        assert has_hung_up(ours, CLOSE)
        ours.recv(1)
        theirs.close()
        assert has_hung_up(ours)
