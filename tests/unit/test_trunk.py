"""The connection between two workers: what goes to many goes once, and in order."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator

import pytest

from facilitator.live import trunk
from facilitator.live.far import FarPeer
from facilitator.live.peer import Peer
from facilitator.live.trunk import FRAME, GONE, SAID, Message, Trunk, numbers_and_frame


@pytest.fixture
def ends() -> Iterator[tuple[Trunk, Trunk]]:
    pair = socket.socketpair(socket.AF_UNIX)
    both = Trunk(pair[0]), Trunk(pair[1])
    yield both
    for end in both:
        end.close()


def test_the_same_bytes_for_many_go_once_and_keep_their_place(ends: tuple[Trunk, Trunk]) -> None:
    here, there = ends
    rows, answer = b"rows" * 1000, b"answer"
    for number in (1, 2, 3):
        here.push(number, rows)
    here.push(2, answer)
    here.send(GONE, 3)
    here.push(1, rows)
    read = there.messages()
    told = [next(read) for _ in range(4)]
    assert [_plain(message) for message in told] == [
        ([1, 2, 3], rows),
        ([2], answer),
        (GONE, 3, b""),
        ([1], rows),
    ]


def test_messages_of_any_size_arrive_whole(ends: tuple[Trunk, Trunk]) -> None:
    here, there = ends
    said = [b"", b"x", b"y" * 3_000_000, b"z" * 70_000]
    for number, data in enumerate(said):
        here.send(SAID, number, data)
    read = there.messages()
    assert [next(read) for _ in said] == [(SAID, number, data) for number, data in enumerate(said)]


def test_an_end_that_takes_nothing_is_given_up(ends: tuple[Trunk, Trunk], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(trunk, "LIMIT", 1_000_000)
    here, _ = ends
    over = threading.Event()
    threading.Thread(target=lambda: (list(here.messages()), over.set()), daemon=True).start()
    for number in range(40):
        here.send(SAID, number, bytes(100_000))
        time.sleep(0)
    assert over.wait(10), "its reader has come to the end"


def test_what_takes_the_place_of_a_connection_has_all_that_one_has() -> None:
    """`wire.py` and Engine.IO's socket use either."""
    assert {name for name in dir(Peer) if not name.startswith("_")} <= set(dir(FarPeer))


def _plain(message: Message) -> tuple[object, ...]:
    kind, number, data = message
    if kind != FRAME:
        return message
    numbers, frame = numbers_and_frame(number, data)
    return list(numbers), frame
