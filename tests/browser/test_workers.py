"""A room behind nginx whose worker dies: its pages go on in another one."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browser.room import Room, go_to
from tests.browser.test_activity import write_lines
from tests.browser.test_offline import saved, stored
from tests.live.house import clean
from tests.live.workers import NGINX, Workers

pytestmark = [pytest.mark.slow, pytest.mark.skipif(NGINX is None, reason="nginx is not here (apt-get install nginx)")]

BACK_WITHIN = 5.0  # seconds


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Workers]:
    """Two workers behind the proxy, in place of one server."""
    with clean(Workers(tmp_path)) as running:
        yield running


def connections(workers: Workers, *ports: int) -> tuple[int, ...]:
    """How many pages each worker serves by itself."""
    return tuple(workers.at(port).connections() for port in ports)


def test_pages_go_straight_to_the_holder_and_on_in_another_worker_when_it_dies(room: Room, server: Workers) -> None:
    console, desk, phone = room.console(), room.recorder(1), room.phone(1)
    go_to(console, "Table discussion")
    write_lines(desk, 0, "Before")
    saved(desk)
    holder = server.holder(room.code)
    other = next(port for port in server.ports if port != holder)
    assert connections(server, holder, other) == (3, 0)
    os.kill(server.pid_of(holder), signal.SIGKILL)
    killed = time.monotonic()
    write_lines(desk, 1, "While its worker died")
    expect(phone.get_by_text("While its worker died")).to_be_visible()
    assert time.monotonic() - killed < BACK_WITHIN
    saved(desk)
    assert stored(room, "SELECT text FROM line ORDER BY position") == ["Before", "While its worker died"]
    server.await_worker(holder)
    phone.reload()  # its first choice is there again, and sends it on
    expect(phone.get_by_text("While its worker died")).to_be_visible()
    assert server.holder(room.code) == other
    deadline = time.monotonic() + BACK_WITHIN  # its first connection may not be told of as gone at once
    while connections(server, holder, other) != (0, 3) and time.monotonic() < deadline:
        time.sleep(0.1)
    assert connections(server, holder, other) == (0, 3)
