"""Second copies on a timer: every open session that has changed is copied once a minute, beside the commits."""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import filelock
import structlog

from facilitator.live.asynclib import in_real_thread, spawn
from facilitator.store import copies
from facilitator.store.rewriting import destroy
from facilitator.store.second_copy import CopyError, set_aside, sweep, take

if TYPE_CHECKING:
    from facilitator.live.desk import Desk
    from facilitator.live.house import House

log = structlog.get_logger()

LOOK_EVERY = 0.5  # seconds
FIRST_AFTER = 3.0  # seconds after a session was opened: not while a whole room comes back


@dataclass
class Kept:
    """What is known of one session's copy."""

    due: float  # by the monotonic clock
    held: tuple[str, int] = ("", 0)  # epoch and number of the last change in it
    trouble: str = ""  # why the last one failed
    aside: str = ""  # the name of an earlier copy that holds what the session does not


class Copies:
    """The copies of a house's open sessions in a folder. `every`: seconds between two copies of one session."""

    def __init__(self, house: House, folder: Path, every: float) -> None:
        self.folder = folder
        self.every = every
        self._house = house
        self._kept: dict[str, Kept] = {}
        self._busy: set[str] = set()

    def begin(self) -> None:
        """Copy from now on."""
        sweep(self.folder)  # nobody is served yet
        spawn(self._now_and_then)

    def trouble(self, code: str) -> str:
        """Why the latest copy of a session was not made; "" where it was."""
        return self._kept[code].trouble if code in self._kept else ""

    def aside(self, code: str) -> str:
        """The name of an earlier copy that holds what the session does not; "" where there is none."""
        return self._kept[code].aside if code in self._kept else ""

    def last(self) -> None:
        """The server stops: whatever has changed since is copied now. Where that fails it stops all the same."""
        for desk in self._house.open_desks():
            if desk.code in self._house.passing:
                continue
            try:
                self._wait_for(desk)
                self.copy(desk)
            except Exception:  # the others' must go on
                log.exception("copying failed", code=desk.code)

    def copy(self, desk: Desk) -> Kept:
        """Copy a session now, where it has changed since its last copy."""
        kept = self._kept.setdefault(desk.code, Kept(0))
        now = (desk.epoch, desk.state.seq)
        if kept.held == now or desk.code in self._busy:
            return kept
        self._busy.add(desk.code)
        try:
            self._copy(desk, kept)
        finally:
            self._busy.discard(desk.code)
        return kept

    def anew(self, desk: Desk) -> None:
        """Something was taken out of the session's file: a copy that was begun before must not bring it back."""
        self._wait_for(desk)
        self._kept.setdefault(desk.code, Kept(0)).held = ("", 0)
        self.copy(desk)

    def _wait_for(self, desk: Desk) -> None:
        """Let a copy that was begun be finished: it may lack what came since."""
        while desk.code in self._busy:
            time.sleep(0.05)

    def _copy(self, desk: Desk, kept: Kept) -> None:
        epoch, target = desk.epoch, self.folder / f"{desk.code}.db"
        lock = filelock.FileLock(target.with_suffix(".lock"), timeout=0, thread_local=False)
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            with lock:  # not under the feet of a server that has gone on from it
                head = in_real_thread(take, self._house.library.path(desk.code), target)
        except (CopyError, OSError, filelock.Timeout) as error:
            if not kept.trouble:
                log.error("no second copy", code=desk.code, folder=str(self.folder), why=str(error))
            kept.trouble = str(error)
            return
        if self._house.erased(desk.code):  # meanwhile
            in_real_thread(destroy, target)
            return
        earlier = set_aside(target)
        for copy in (target, *earlier):
            copies.remember(self._house.library.folder, desk.code, copy)  # what is erased is erased there too
        if earlier and kept.aside != earlier[-1].name:
            kept.aside = earlier[-1].name
            log.error("an earlier copy holds more than the session", code=desk.code, copy=kept.aside)
        kept.trouble, kept.held = "", (epoch, head)
        if desk.epoch == epoch:
            desk.secured = {"safe": head}

    def _now_and_then(self) -> None:
        while True:
            time.sleep(LOOK_EVERY)
            for desk in self._house.open_desks():
                if desk.code in self._house.passing:
                    continue
                try:
                    self._copy_when_due(desk)
                except Exception:  # the others' must go on
                    log.exception("copying failed", code=desk.code)

    def _copy_when_due(self, desk: Desk) -> None:
        now = time.monotonic()
        kept = self._kept.setdefault(desk.code, Kept(now + min(FIRST_AFTER, self.every)))
        if now >= kept.due and kept.held != (desk.epoch, desk.state.seq):
            self.copy(desk)
            kept.due = time.monotonic() + self.every
