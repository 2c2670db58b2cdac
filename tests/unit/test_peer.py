"""What waits for one phone: its own long answer always, what piles up behind it to a bound."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

import pytest

from facilitator.live import peer
from facilitator.live.peer import BACKLOG_LIMIT, Peer


class Socket:
    """A WebSocket on a phone that takes nothing yet: what is drained waits until the test lets it."""

    def __init__(self, ours: socket.socket) -> None:
        self.socket = SimpleNamespace(fd=ours, send=ours.send)
        self._sendlock = SimpleNamespace(counter=1)


@pytest.fixture
def phone(monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[Peer, socket.socket]]:
    monkeypatch.setattr(peer, "spawn", lambda work: None)
    ours, theirs = socket.socketpair()
    ours.setblocking(False)
    with ours, theirs:
        yield Peer(Socket(ours), 0.0), theirs


def is_let_go(theirs: socket.socket) -> bool:
    """Whether the server has shut the line: what it had written comes, then the end."""
    theirs.settimeout(0.2)
    try:
        while theirs.recv(1 << 20):
            pass
    except TimeoutError:
        return False
    return True


def test_one_long_answer_is_written_however_long_it_is(phone: Any) -> None:
    here, theirs = phone
    here.push(bytes(5 * BACKLOG_LIMIT))
    assert not is_let_go(theirs)


def test_a_phone_behind_which_too_much_piles_up_is_let_go(phone: Any) -> None:
    here, theirs = phone
    here.push(bytes(5 * BACKLOG_LIMIT))
    for _ in range(3):
        here.push(bytes(BACKLOG_LIMIT))
    assert is_let_go(theirs)
