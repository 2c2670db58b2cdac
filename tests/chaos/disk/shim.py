"""Builds the library that stands between a program and its disk, and runs programs behind it."""

from __future__ import annotations

import ctypes
import functools
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

SOURCE = Path(__file__).with_name("shim.c")
ROOT = Path(__file__).parents[3]


def missing() -> str:
    """Why there can be no such library here; "" where there can."""
    if not sys.platform.startswith("linux"):
        return "only on Linux"
    if not shutil.which("cc"):
        return "there is no C compiler (cc)"
    import _sqlite3

    linked = subprocess.run(["ldd", _sqlite3.__file__], check=False, capture_output=True, text=True).stdout
    return (
        ""
        if "libsqlite3" in linked
        else "this Python brings a SQLite of its own, which calls no C library of the system"
    )


@functools.cache
def built() -> Path:
    """The library, compiled once."""
    folder = Path(tempfile.mkdtemp(prefix="facilitator-shim-"))
    library = folder / "shim.so"
    command = ["cc", "-shared", "-fPIC", "-O1", "-Wall", "-o", str(library), str(SOURCE), "-ldl", "-lpthread"]
    subprocess.run(command, check=True, capture_output=True)
    return library


def run(module: str, folder: Path, *arguments: str, log: Path | None = None, no_sync: bool = False) -> str:
    """Run a module of the tests behind the library, which looks at the files of a folder; what it printed.

    `log`: where to record to. `no_sync`: what is synced is only recorded as such, which is quick. Raises
    `CalledProcessError`.
    """
    more = {"LD_PRELOAD": str(built()), "SHIM_FOLDER": str(folder), "PYTHONPATH": str(ROOT)}
    if log:
        more["SHIM_LOG"] = str(log)
    if no_sync:
        more["SHIM_NO_SYNC"] = "1"
    command = [sys.executable, "-m", module, str(folder), *arguments]
    done = subprocess.run(command, check=False, stdout=subprocess.PIPE, text=True, cwd=ROOT, env={**os.environ, **more})
    if done.returncode:
        raise subprocess.CalledProcessError(done.returncode, command, done.stdout)
    return done.stdout


class Fault:
    """Makes this very process's disk fail, where it runs behind the library."""

    def __init__(self) -> None:
        self._shim = ctypes.CDLL(str(os.environ["LD_PRELOAD"]))

    def arm(self, n: int, error: int, *, sticky: bool) -> None:
        """Let the n-th write, truncation or sync from now on fail; sticky: and all after it."""
        self._shim.shim_arm(ctypes.c_long(n), error, int(sticky))

    def disarm(self) -> None:
        """Let nothing fail any more."""
        self._shim.shim_disarm()

    @property
    def seen(self) -> int:
        """How many operations there were since it was armed."""
        self._shim.shim_seen.restype = ctypes.c_long
        return int(self._shim.shim_seen())


def quick_folder() -> str | None:
    """A folder in memory, where there is one: the real disk's syncs are not what is put to the test."""
    return "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
