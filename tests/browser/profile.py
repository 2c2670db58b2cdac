"""A browser with a profile on the disk, as a laptop or a phone has one: can be killed, put to sleep, opened again."""

from __future__ import annotations

import contextlib
import os
import signal
from pathlib import Path
from typing import Any

from playwright.sync_api import BrowserContext, Playwright


class Profile:
    """One device's browser."""

    def __init__(self, folder: Path, playwright: Playwright, launch: dict[str, Any]) -> None:
        """`launch`: how the tests start their browser."""
        self.folder = folder
        self.context: BrowserContext
        self._playwright = playwright
        self._launch = launch

    def open(self) -> BrowserContext:
        """Start the browser on the profile."""
        # what a killed browser says about itself when it is opened again is no page of ours
        self.context = self._playwright.chromium.launch_persistent_context(str(self.folder), **self._launch)
        return self.context

    def kill(self) -> None:
        """As a battery that comes out."""
        self._send(signal.SIGKILL)
        with contextlib.suppress(Exception):
            self.context.close()
        for lock in self.folder.glob("Singleton*"):
            lock.unlink()

    def sleep(self) -> None:
        """The lid is closed."""
        self._send(signal.SIGSTOP)

    def wake(self) -> None:
        """The lid is opened."""
        self._send(signal.SIGCONT)

    def _send(self, number: signal.Signals) -> None:
        for pid in _family(str(self.folder)):
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, number)


def _family(mark: str) -> list[int]:
    """The processes whose command line names the profile, and their descendants."""
    parents: dict[int, int] = {}
    named: set[int] = set()
    for entry in Path("/proc").iterdir():
        if not entry.name.isdigit():
            continue
        with contextlib.suppress(OSError, ValueError, IndexError):
            pid = int(entry.name)
            parents[pid] = int((entry / "stat").read_text().rpartition(")")[2].split()[1])
            if mark in (entry / "cmdline").read_text() and "chrom" in (entry / "comm").read_text():
                named.add(pid)
    found = set(named)
    while more := {pid for pid, parent in parents.items() if parent in found} - found:
        found |= more
    return sorted(found)
