"""The commands that run the server: what keeps it from starting is said in a line, and is the right reason."""

from __future__ import annotations

import errno
import os
import subprocess
from collections.abc import Callable
from pathlib import Path
from unittest import mock

import pytest
from click.testing import CliRunner, Result

from facilitator.cli import main
from facilitator.config import Config
from facilitator.live import erasure, server
from facilitator.live.house import House
from facilitator.store.library import Library
from tests.unit.workshop import CODE, Workshop


def run(*arguments: str) -> Result:
    return CliRunner().invoke(main, arguments)


@pytest.mark.parametrize(
    "command", [("serve",), ("serve", "--workers", "2", "--public-url", "http://w.example"), ("demo",), ("sessions",)]
)
def test_a_folder_that_cannot_be_made_is_said(command: tuple[str, ...], tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    ran = run(*command, "--sessions", str(tmp_path / "file" / "sessions"))
    assert (ran.exit_code, ran.output.count("\n")) == (2, 1), ran.output
    assert "folder of sessions" in ran.output
    assert "Not a directory" in ran.output


def raises(error: OSError) -> Callable[..., None]:
    def instead(*_: object) -> None:
        raise error

    return instead


@pytest.mark.parametrize("workers", [False, True])
def test_a_folder_that_takes_nothing_is_no_address_that_is_taken(
    workers: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = {}
    options = ["--workers", "2", "--public-url", "http://w.example"] if workers else []
    for error in (
        PermissionError(errno.EACCES, "Permission denied", str(tmp_path / ".host-key1")),
        OSError(errno.ENOSPC, "No space left on device"),
        OSError(errno.EADDRINUSE, "Address already in use"),
    ):
        for work in ("facilitator.live.server.run", "facilitator.cli.server.supervise"):
            monkeypatch.setattr(work, raises(error))
        ran = run("serve", "--sessions", str(tmp_path), *options)
        assert ran.exit_code == 2
        said[error.strerror] = ran.output.split()[:2]
    assert said == {
        "Permission denied": ["The", "folder"],
        "No space left on device": ["The", "folder"],
        "Address already in use": ["Cannot", "listen"],
    }


@pytest.mark.parametrize(
    ("host", "where"),
    [
        ("127.0.0.1", "127.0.0.1"),
        ("0.0.0.0", "127.0.0.1"),
        ("192.0.2.7", "192.0.2.7"),
        ("2001:db8::7", "[2001:db8::7]"),
    ],
)
def test_the_crowd_of_the_demo_goes_where_the_server_listens(
    host: str, where: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def ready(config: Config, on_ready: Callable[[House], None]) -> None:
        house = House(config)
        on_ready(house)
        house.close()

    started = mock.Mock()
    monkeypatch.setattr(server, "run", ready)
    monkeypatch.setattr(subprocess, "Popen", started)
    assert run("demo", "--host", host, "--port", "5999", "--sessions", str(tmp_path)).exit_code == 0
    assert started.call_args.args[0][4].startswith(f"http://{where}:5999/j/")


def test_a_backup_that_cannot_be_written_is_said_and_leaves_nothing(tmp_path: Path) -> None:
    Workshop(tmp_path).close()
    away, full = tmp_path / "nowhere" / "x.db", tmp_path / "x.db"
    backup = ("sessions", "backup", CODE)
    ran = run(*backup, str(away), "--sessions", str(tmp_path))
    assert (ran.exit_code, ran.output) == (2, f"{away} cannot be written: {os.strerror(errno.ENOENT)}.\n")
    with mock.patch("facilitator.store.library._copy", side_effect=OSError(errno.ENOSPC, "No space left on device")):
        ran = run(*backup, str(full), "--sessions", str(tmp_path))
    assert (ran.exit_code, "No space left" in ran.output, full.exists()) == (2, True, False)
    assert run(*backup, str(full), "--sessions", str(tmp_path)).exit_code == 0
    assert "exists already" in run(*backup, str(full), "--sessions", str(tmp_path)).output


def test_whoever_asks_the_server_to_stop_does_not_wait_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    heeds: list[Callable[..., None]] = []
    begun: list[Callable[[], None]] = []
    left: list[int] = []
    monkeypatch.setattr(server.signal, "signal", lambda number, handler: heeds.append(handler))
    monkeypatch.setattr(server.asynclib, "spawn", begun.append)
    monkeypatch.setattr(server.os, "_exit", left.append)
    monkeypatch.setattr(server, "STOP_WITHIN", 0.0)
    house = mock.Mock()
    house.close.side_effect = OSError(errno.EIO, "Input/output error")
    server._stop_on_signals(mock.Mock(), house)
    heeds[0](15, None)
    begun[0]()
    assert (house.copies.last.called, left) == (True, [0])


def test_expiring_goes_on_with_the_others(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    erased = []

    def failing(library: Library, code: str) -> list[Path]:
        erased.append(code)
        raise PermissionError(errno.EPERM, "Operation not permitted")

    monkeypatch.setattr(erasure, "over", lambda library, now: ["ABCDEF", "ABCDEG"])
    monkeypatch.setattr(Library, "erase", failing)
    ran = run("sessions", "expire", "--sessions", str(tmp_path))
    assert erased == ["ABCDEF", "ABCDEG"]
    assert "ABCDEG could not be erased: Operation not permitted" in ran.output
