"""The machine that measures: its cores, what a process costs, and what it is called beside the figures."""

from __future__ import annotations

import os
import platform
import random
import resource
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

TICKS = os.sysconf("SC_CLK_TCK")
PAGE = os.sysconf("SC_PAGE_SIZE")
CORES = sorted(os.sched_getaffinity(0))
SERVERS, LOADS = 0, -1  # the first core is the server's, the last the load's


@contextmanager
def on_core(which: int) -> Iterator[None]:
    """What is started within runs on one core alone, all its threads too: `SERVERS` or `LOADS`."""
    os.sched_setaffinity(0, {CORES[which]})
    try:
        yield
    finally:
        os.sched_setaffinity(0, CORES)


def open_files() -> None:
    """Let this process and those it starts have as many files open as they may."""
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))


def cpu_of(pid: int) -> float:
    """Seconds of CPU a process has used."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / TICKS


def waited_of(pid: int) -> float:
    """Seconds that a process was ready to run, and its core did something else."""
    return int(Path(f"/proc/{pid}/schedstat").read_text().split()[1]) / 1e9


def rss_of(pid: int) -> int:
    """Bytes of memory a process holds."""
    return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * PAGE


def quiet_port() -> int:
    """A free port below those the system hands out: ten thousand phones that dial a server which is down would else
    sooner or later dial from its own port, reach themselves, and keep it from coming back."""
    while True:
        port = random.randint(20_000, 31_999)
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)):
                return port


def described() -> dict[str, str]:
    """When and where: for the head of the figures."""
    found = Path("/proc/cpuinfo").read_text().splitlines()
    model = next(
        (line.partition(":")[2].strip() for line in found if line.startswith("model name")), platform.machine()
    )
    memory = PAGE * os.sysconf("SC_PHYS_PAGES") / 2**30
    return {
        "date": datetime.now(UTC).date().isoformat(),
        "processor": f"{model}, {len(CORES)} cores, {memory:.0f} GB",
        "system": f"{platform.system()} {platform.release()}",
        "python": platform.python_version(),
        "node": _node(),
        "busy": f"load average {os.getloadavg()[0]:.1f} at the start",
        "command": " ".join(["./run bench", *sys.argv[1:]]),
    }


def _node() -> str:
    try:
        return subprocess.run(["node", "--version"], check=True, capture_output=True, text=True).stdout.strip()
    except (OSError, subprocess.CalledProcessError):
        return "none"
