"""Sessions that are there for a test of the room alone: made, visited, and removed without a trace."""

from __future__ import annotations

import time
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import structlog

from facilitator import rehearsal
from facilitator.live.asynclib import in_real_thread, spawn
from facilitator.preflight import machine
from facilitator.preflight.line import Line
from facilitator.session.refusals import Refusal
from facilitator.store.second_copy import CopyError, take

if TYPE_CHECKING:
    from facilitator.live.house import Created, House

log = structlog.get_logger()

LIVES = 120  # seconds after which it goes, whatever became of who made it
TABLE = 8  # people
REHEARSED = Path(rehearsal.__file__).parent / "agenda.toml"


@dataclass
class Passing:
    """The session of a test that is under way."""

    made: Created
    lives: float = LIVES
    wall: float = field(default_factory=time.time)
    monotonic: float = field(default_factory=time.monotonic)


class Rehearsals:
    """The tests of a house; one at a time."""

    def __init__(self, house: House) -> None:
        self._house = house
        self._now: Passing | None = None

    def begin(self, title: str) -> Created:
        """Make a session for a test; raises `Refusal` where another test is under way."""
        return self._begin("transitions", 4, title, LIVES)

    def rehearse(self, title: str, people: int, minutes: float) -> Created:
        """Make a session for a rehearsal; raises `Refusal` where another, or a test, is under way."""
        return self._begin(str(REHEARSED), max(2, -(-people // TABLE)), title, LIVES + minutes * 60)

    def rehearsed(self, code: str) -> None:
        """Remove it."""
        self._remove(self._need(code))

    def _begin(self, agenda: str, tables: int, title: str, lives: float) -> Created:
        if self._now:
            raise Refusal("locked", "refusal-preflight-runs")
        made = self._house.create(agenda, tables, title, passing=True)
        self._now = now = Passing(made, lives)
        try:
            self._house.open(made.code)  # it is held where its test is, whichever worker is asked
        except BaseException:
            self._remove(now)  # else no other test could ever begin
            raise
        spawn(self._end_later, now)
        return made

    def _need(self, code: str) -> Passing:
        if self._now is None or self._now.made.code != code:
            raise Refusal("not_found", "refusal-no-session", field="code")
        return self._now

    def end(self, code: str) -> list[Line]:
        """Remove it; what was found on the way."""
        now = self._need(code)
        lines = [machine.clock(now.wall, now.monotonic), self._copied(code)]
        self._remove(now)
        return lines

    def _copied(self, code: str) -> Line:
        """A second copy of the test's session, made, proved and removed."""
        copies = self._house.copies
        if copies is None:
            return Line("copies", "look", "none")
        params = {"folder": str(copies.folder)}
        began = time.monotonic()
        target = copies.folder / f".preflight-{code}.db"
        try:
            copies.folder.mkdir(parents=True, exist_ok=True)
            in_real_thread(take, self._house.library.path(code), target)
            same = copies.folder.stat().st_dev == self._house.library.folder.stat().st_dev
        except (CopyError, OSError) as error:
            return Line("copies", "look", "failed", {**params, "why": str(error)})
        finally:
            with suppress(OSError):  # the folder may be none
                target.unlink(missing_ok=True)
        params["ms"] = str(round((time.monotonic() - began) * 1000))
        return Line("copies", "look" if same else "ok", "same" if same else "ok", params)

    def _remove(self, now: Passing) -> None:
        if self._now is now:
            self._now = None
            self._house.remove_passing(now.made.code)

    def _end_later(self, now: Passing) -> None:
        time.sleep(now.lives)
        try:
            self._remove(now)
        except Exception:
            log.exception("the session of a test is left over", code=now.made.code)
