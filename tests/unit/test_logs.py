"""The log: a disk that does not take it stops nothing, and what comes when it does again is there."""

from __future__ import annotations

import errno
import io
import sys
from collections.abc import Iterator

import pytest
import structlog

from facilitator import logs


class FullDisk(io.StringIO):
    """What standard error is, sent to a file on a disk that fills up."""

    full = True

    def write(self, text: str) -> int:
        if self.full:
            raise OSError(errno.ENOSPC, "No space left on device")
        return super().write(text)

    def flush(self) -> None:
        if self.full:
            raise OSError(errno.ENOSPC, "No space left on device")


@pytest.fixture(autouse=True)
def as_the_server_logs() -> Iterator[None]:
    before = structlog.get_config()
    logs.set_up()
    yield
    structlog.configure(**before)


def test_a_full_disk_under_the_log_stops_nothing_and_what_comes_later_is_there(monkeypatch: pytest.MonkeyPatch) -> None:
    log, disk = structlog.get_logger(), FullDisk()
    monkeypatch.setattr(sys, "stderr", disk)
    log.warning("lost with the disk full")
    try:
        raise ValueError("with a traceback")
    except ValueError:
        log.exception("lost too")
    disk.full = False
    log.warning("storing again")
    assert "storing again" in disk.getvalue()
    assert "lost" not in disk.getvalue()


def test_a_log_whose_file_was_closed_stops_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    disk = FullDisk()
    disk.full = False
    monkeypatch.setattr(sys, "stderr", disk)
    structlog.get_logger().warning("heard")
    assert "heard" in disk.getvalue()
    disk.close()
    structlog.get_logger().warning("nobody hears this")
