"""The session as it was: the journal played from its beginning, and what of it somebody may look back at."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Any, Literal, NamedTuple

import msgspec

from facilitator.session.projection import released
from facilitator.session.rows import CONSOLE, ROOM, SCREEN, WALL, Row, Rows

# "all": the console. "screen": the projector. "public": whoever reads the published report.
Level = Literal["all", "screen", "public"]

PUBLIC = {ROOM, WALL, SCREEN}  # what the participants' edition of the report is made of
# What was corrected in these is not brought up again in public: people's own words, and words that nothing can hide.
OWN_WORDS = ("note", "answer", "reply", "photo")


class Change(NamedTuple):
    """One entry of the journal: what a row became by a command (None: gone). `actor`: None where it was anonymous."""

    seq: int
    time: int  # ms
    actor: str | None
    command: str  # its name
    kind: str
    id: str
    row: Row | None


class Past:
    """Rows as they were; changes are played into it, oldest first."""

    def __init__(self) -> None:
        self._rows: dict[str, dict[str, Row]] = {}

    def get(self, kind: str, id: str) -> Any:
        """The row as it was, or None."""
        return self._rows.get(kind, {}).get(id)

    def all(self, kind: str) -> list[Any]:
        """Every row of a kind as it was."""
        return list(self._rows.get(kind, {}).values())

    def play(self, change: Change) -> None:
        """Move on by one change."""
        if change.row is None:
            self._rows.get(change.kind, {}).pop(change.id, None)
        else:
            self._rows.setdefault(change.kind, {})[change.id] = change.row


def moments(changes: Iterable[Change]) -> Iterator[list[Change]]:
    """The changes of each command, together: between them nothing was ever true."""
    for _, together in groupby(changes, key=lambda change: change.seq):
        yield list(together)


def past_of(changes: Iterable[Change], until: int | None = None) -> Past:
    """The rows as they were at a time (ms); left out: after the last change."""
    past = Past()
    for change in changes:
        if until is not None and change.time > until:
            break
        past.play(change)
    return past


def in_public(row: Row | None, rows: Rows) -> bool:
    """Whether everybody may read a row, among those other rows."""
    return row is not None and any(view in PUBLIC or view.startswith("chart:") for view in row.views(rows))


def words_of(row: Any) -> str:
    """An item's own words, under whatever name its kind keeps them; "" where it has none."""
    return next((words for name in ("text", "title", "caption") if (words := getattr(row, name, ""))), "")


class Sight:
    """What a level may look back at. Whatever was taken out of sight, or back, since is not brought up again: except
    to the console, which sees everything."""

    def __init__(self, level: Level, now: Past) -> None:
        """`now`: the rows as they are today."""
        self.level = level
        self._now = now
        session = next(iter(now.all("session")), None)
        self._waits = level == "screen" and bool(session and session.release)

    def of(self, row: Row | None, then: Rows) -> Any:
        """The row as this level may read it among the rows of that time; None: not at all."""
        if row is None:
            return None
        if self.level == "all":
            return row if row.KIND != "reply" or CONSOLE in row.views(then) or in_public(row, then) else None
        today = self._now.get(row.KIND, row.id)
        if not (in_public(row, then) and in_public(today, self._now)):
            return None
        seen = today if row.KIND in OWN_WORDS else row
        return seen if self._let_on(seen) else _without_words(seen)

    def _let_on(self, row: Any) -> bool:
        """Whether words from a phone may be on the projector, where it waits for the facilitator."""
        if not self._waits or row.KIND not in ("note", "answer", "line"):
            return True
        if row.KIND == "line":
            chart = self._now.get("chart", row.chart)
            if chart.table or row.author.startswith("facilitator"):
                return True
        return released(self._now, "note" if row.KIND == "answer" else row.KIND, row.id)


def _without_words(row: Any) -> Any:
    """That something was written, and nothing of what."""
    fields = {name: "" for name in ("text", "affiliation") if hasattr(row, name)}
    return msgspec.structs.replace(row, **fields)
