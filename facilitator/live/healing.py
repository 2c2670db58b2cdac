"""When the disk does not take what is written: stop writing, find out when it does again, and go on by itself."""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from collections.abc import Callable
from typing import Any

import structlog

from facilitator.live.asynclib import in_real_thread, spawn
from facilitator.store.reserve import Reserve
from facilitator.store.session_file import SessionFile, StorageError
from facilitator.store.trouble import Trouble, free_space

log = structlog.get_logger()

PROBE_EVERY = 1.0  # seconds
DOUBT_AFTER = 3.0  # seconds after a session was opened: first everybody comes back
RESERVE_EVERY = 5.0  # seconds between two looks whether there is room for the reserve again

_looking = threading.Semaphore(1)


class Storing:
    """Whether a session's file takes what is written. `trouble`: why it does not; until it is "" again nobody may
    write."""

    def __init__(
        self, code: str, file: SessionFile, reserve: Reserve | None, agree: Callable[[int], None], clock: Any
    ) -> None:
        """`agree`: called with the file's head when it can be read again, before anything is written."""
        self.trouble: Trouble = ""
        self.lost = 0  # changes that had been stored, and that the file did not have when it was opened (again)
        self.doubts = 0  # rows, changes and commands that do not fit together
        self._code = code
        self._file = file
        self._reserve = reserve
        self._agree = agree
        self._clock = clock
        self._since = 0
        self._used = False  # the reserve was given up for this session
        self._closed = False
        self._trying = threading.Lock()

    def make_room(self) -> bool:
        """Give up the reserve, if it is there still."""
        if not (self._reserve and self._reserve.give_up()):
            return False
        self._used = True
        log.warning("disk full: the reserve is used", code=self._code)
        return True

    def stop(self, error: StorageError) -> None:
        """Nothing is written from now on; begin to look for the moment when something can be."""
        self.trouble = error.trouble or "broken"
        self._since = self._clock()
        log.error("nothing can be stored", code=self._code, trouble=self.trouble, why=str(error))
        spawn(self._heal)

    def close(self) -> None:
        """Look no more."""
        self._closed = True
        with self._trying:
            pass

    def look_for_doubts(self) -> None:
        """See in a while, beside the work, whether rows, journal and sums fit together. It reads the whole file."""
        spawn(self._look_for_doubts)

    def told(self) -> dict[str, Any] | None:
        """What the console should know: `state` (a trouble, or "low": the reserve is used), since when (ms), MB that
        are free, changes lost, things that do not fit; None: all is well. In memory alone: it is true while it is
        said, and needs no disk."""
        if self._used and self._reserve and self._reserve.there:
            self._used = False
        state = self.trouble or ("low" if self._used else "")
        if not (state or self.lost or self.doubts):
            return None
        free = free_space(self._file.path) // 2**20
        return {"state": state, "since": self._since, "free": free, "lost": self.lost, "doubts": self.doubts}

    def _look_for_doubts(self) -> None:
        time.sleep(DOUBT_AFTER)
        if self._closed:
            return
        # A process of its own: so much Python would be felt here, and opening the file other than by SQLite would let
        # go of SQLite's locks. One at a time: a worker may take over a hundred sessions in one moment.
        command = [sys.executable, "-m", "facilitator.store.check", str(self._file.path)]
        with (
            _looking,
            subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process,
        ):
            while process.poll() is None:
                time.sleep(0.1)
            assert process.stdout
            count, _, first = process.stdout.read().partition(" ")
        if count.isdecimal() and int(count) and not self._closed:
            self.doubts = int(count)
            log.error("the file is not in order", code=self._code, problems=self.doubts, first=first.strip())

    def _heal(self) -> None:
        while self.trouble:
            time.sleep(PROBE_EVERY)
            with self._trying:
                if self._closed:
                    return
                self._try()

    def _try(self) -> None:
        try:
            self._agree(in_real_thread(self._file.reopen))
            in_real_thread(self._file.probe)
        except StorageError as error:
            self.trouble = error.trouble or "broken"
            return
        except Exception:  # it must be tried again
            log.exception("not healed", code=self._code)
            return
        log.warning("storing again", code=self._code, seconds=(self._clock() - self._since) // 1000)
        self.trouble = ""


def keep_reserve(reserve: Reserve) -> None:
    """Make the reserve, now, and again whenever there is room for it."""
    spawn(_keep, reserve)


def _keep(reserve: Reserve) -> None:
    while True:
        if not reserve.there:
            in_real_thread(reserve.make)
        time.sleep(RESERVE_EVERY)
