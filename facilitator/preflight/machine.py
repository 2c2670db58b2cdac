"""What the server's own machine is like: its disk, its clock, its limits, its power, and the address in the QR code."""

from __future__ import annotations

import ipaddress
import os
import shutil
import socket
import sqlite3
import tempfile
import time
from contextlib import closing
from pathlib import Path
from urllib.parse import urlsplit

from facilitator.config import lan_address
from facilitator.preflight.line import Line

ROOM = 1_000_000_000  # bytes that ought to be free
SYNC_WITHIN = 50.0  # ms
COMMIT_WITHIN = 100.0  # ms
STEP = 0.5  # seconds by which the wall clock may leave the monotonic one during the test
SPARE_FILES = 64  # as the server keeps back
POWER = Path("/sys/class/power_supply")


def disk(folder: Path) -> list[Line]:
    """Room on the disk; how long it takes until something is on it. Waits for the disk: not for the server's loop."""
    free = shutil.disk_usage(folder).free
    synced, committed = p99(_syncs(folder)), p99(_commits(folder))
    return [
        Line("disk", "ok" if free >= ROOM else "look", "ok" if free >= ROOM else "look", {"gb": round(free / 1e9, 1)}),
        _timed("sync", synced, SYNC_WITHIN),
        _timed("commit", committed, COMMIT_WITHIN),
    ]


def files(people: int, limit: int) -> Line:
    """Whether so many people, and a fifth more, may be connected."""
    needed = int(people * 1.2) + SPARE_FILES
    fits = limit >= needed
    return Line("files", "ok" if fits else "look", "ok" if fits else "look", {"limit": limit, "people": people})


def address(base_url: str) -> Line:
    """Whether the address in the QR code is one of this machine, and one that others reach."""
    name = urlsplit(base_url).hostname or ""
    params = {"address": base_url, "own": lan_address()}
    try:
        found = {info[4][0] for info in socket.getaddrinfo(name, None)}
    except OSError:
        return Line("address", "look", "nowhere", params)
    if all(ipaddress.ip_address(ip.partition("%")[0]).is_loopback for ip in map(str, found)):
        return Line("address", "look", "loopback", params)
    own = any(is_own(str(ip)) for ip in found)
    return Line("address", "ok" if own else "look", "ok" if own else "elsewhere", params)


def clock(wall: float, monotonic: float) -> Line:
    """Whether the clock on the wall went like the one that nobody sets, since both stood so."""
    step = (time.time() - wall) - (time.monotonic() - monotonic)
    fine = abs(step) < STEP
    return Line("clock", "ok" if fine else "look", "ok" if fine else "look", {"seconds": round(step, 1)})


def power(folder: Path = POWER) -> Line:
    """Whether the machine is plugged in, where that can be read."""
    supplies = [_read_supply(path) for path in sorted(folder.glob("*"))] if folder.is_dir() else []
    mains = [told["online"] for told in supplies if told["type"] in ("Mains", "USB") and told["online"]]
    batteries = [told for told in supplies if told["type"] == "Battery"]
    if "1" in mains:
        return Line("power", "ok", "ok")
    if batteries and (mains or any(told["status"] == "Discharging" for told in batteries)):
        return Line("power", "look", "look", {"percent": batteries[0]["capacity"] or "?"})
    return Line("power", "unknown", "unknown")


def p99(times: list[float]) -> float:
    """The time within which 99 of 100 came about."""
    return sorted(times)[min(len(times) - 1, int(len(times) * 0.99))]


def _timed(id: str, ms: float, within: float) -> Line:
    fine = ms <= within
    return Line(id, "ok" if fine else "look", "ok" if fine else "look", {"ms": round(ms, 1)})


def _syncs(folder: Path) -> list[float]:
    taken = []
    with tempfile.TemporaryFile(dir=folder) as file:
        for _ in range(100):
            began = time.perf_counter()
            os.write(file.fileno(), b"\0" * 4096)
            os.fsync(file.fileno())
            taken.append((time.perf_counter() - began) * 1000)
    return taken


def _commits(folder: Path) -> list[float]:
    """As a session's file is written."""
    taken = []
    with (
        tempfile.TemporaryDirectory(dir=folder, prefix=".preflight-") as place,
        closing(sqlite3.connect(Path(place) / "file", isolation_level=None)) as file,
    ):
        file.execute("PRAGMA journal_mode = WAL")
        file.execute("PRAGMA synchronous = FULL")
        file.execute("CREATE TABLE said (words TEXT)")
        for _ in range(100):
            began = time.perf_counter()
            file.execute("INSERT INTO said VALUES (?)", ["x" * 500])
            taken.append((time.perf_counter() - began) * 1000)
    return taken


def is_own(ip: str) -> bool:
    """Whether that is an address of this machine."""
    family = socket.AF_INET6 if ":" in ip else socket.AF_INET
    try:
        with socket.socket(family, socket.SOCK_DGRAM) as probe:
            probe.bind((ip, 0))
    except OSError:
        return False
    return True


def _read_supply(path: Path) -> dict[str, str]:
    def told(name: str) -> str:
        try:
            return (path / name).read_text().strip()
        except OSError:
            return ""

    return {name: told(name) for name in ("type", "online", "status", "capacity")}
