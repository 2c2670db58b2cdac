"""A desk at a standstill: its file is worked on while no command is carried out, and what it remembers is mended."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from facilitator.live.asynclib import in_real_thread, spawn
from facilitator.session.state import Ref, State
from facilitator.store.session_file import Answered, SessionFile, StorageError

T = TypeVar("T")

PENDING = "erasing"  # the fact about a file that something has still to be taken out of it


class Standstill:
    """What a desk lends to whoever erases."""

    state: State
    _file: SessionFile
    _answered: dict[str, Answered]
    _lock: threading.Lock
    _idle: threading.Event
    _closed: bool

    def _work(self) -> None:
        raise NotImplementedError

    def alone(self, work: Callable[[SessionFile], T]) -> T:
        """Work on the file beside the loop, while no command is carried out; those that come meanwhile wait."""
        while True:
            self._idle.wait()
            with self._lock:
                if self._closed:
                    raise StorageError("closed")
                if self._idle.is_set():
                    self._idle.clear()
                    break
        try:
            return in_real_thread(work, self._file)
        finally:
            spawn(self._work)

    @property
    def path(self) -> Path:
        """Where its file is."""
        return self._file.path

    def marks(self) -> dict[str, str]:
        """By command id, the mark of whoever gave it."""
        return {id: answered.mark for id, answered in self._answered.items()}

    def forget(self, commands: set[str], view: str, rows: set[Ref]) -> None:
        """Remember of these commands only that they were given, and nothing of what left a view, nor that these rows
        left any."""
        for id in commands & self._answered.keys():
            self._answered[id] = replace(self._answered[id], body="", result="{}")
        self.state.forget_left(view, rows)
