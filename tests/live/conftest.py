"""A real server for a test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.live.house import Server, clean

MODES = ("eventlet", "gevent", "threading")


@pytest.fixture(params=MODES)
def server(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Server]:
    """A server on an empty folder, once on each async library; its log must stay clean."""
    with clean(Server(tmp_path, request.param)) as running:
        yield running
