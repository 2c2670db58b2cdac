"""The load generator counts what reached whom: every figure of tests/bench rests on that."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from tests.bench.generator import NoCompiler, Told, build
from tests.bench.hall import Hall, hall_of
from tests.bench.peers.nothing import TOGETHER
from tests.bench.servers import Nothing, Peer
from tests.bench.workloads.notes import notes

PHONES = 30
FRAMES = 4
NOTES = FRAMES * TOGETHER


class Careless(Nothing):
    """The first phone never gets its second frame."""

    loses = 2


@pytest.fixture(autouse=True)
def compiler() -> None:
    try:
        build()
    except NoCompiler as missing:
        pytest.skip(str(missing))


@contextmanager
def hall(kind: type[Peer]) -> Iterator[Hall]:
    with hall_of(kind, 1) as room:
        room.let_in(room.seats(PHONES, range(1, 2)))
        yield room


def storm(room: Hall, *, strict: bool = True) -> Told:
    return room.generator.send(notes(room, 800, NOTES / 800), NOTES * PHONES, strict=strict, patience=1)


def test_counts_every_delivery_once() -> None:
    with hall(Nothing) as room:
        told = storm(room)
        assert (told.sent, told.acknowledged) == (NOTES, NOTES)
        assert (told.delivered, told.frames - told.acknowledged, told.gaps) == (NOTES * PHONES, FRAMES * PHONES, 0)


def test_notices_a_frame_that_one_phone_never_got() -> None:
    with hall(Careless) as room:
        told = storm(room)
        assert told.expected - told.delivered == TOGETHER
        assert told.gaps == 1


def test_phones_come_back_after_a_cut_and_after_a_kill() -> None:
    with hall(Nothing) as room:
        cut = room.generator.cut()
        assert cut.ready == PHONES
        assert cut.arrival["p50"] >= 250  # ms, the shortest of the page's pauses
        room.generator.begin_to_come_back()
        room.server.kill()
        room.server.start()
        assert room.generator.came_back().ready == PHONES
