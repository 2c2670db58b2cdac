"""Pages that watch a session, as the rows' side of a browser does it: they hold rows and apply what they are sent."""

from __future__ import annotations

from dataclasses import dataclass, field

import msgspec

from facilitator.live.views import digest, rows_of, rows_since
from facilitator.session.state import Ref, State

FNV_START, FNV_PRIME = 0x811C9DC5, 0x01000193


@dataclass
class Page:
    """A page: the views it watches, the rows it holds, and the number it holds them at."""

    views: frozenset[str]
    since: int = 0
    rows: dict[Ref, bytes] = field(default_factory=dict)

    def load(self, state: State) -> Page:
        """Watch for the first time."""
        self.rows = {}
        self._apply(rows_of(state, self.views))
        self.since = state.seq
        return self

    def catch_up(self, state: State, views: frozenset[str] | None = None) -> None:
        """Watch again since what it holds; `views`: others than until now, on the same connection."""
        before, self.views = (None, self.views) if views is None else (self.views, views)
        self._apply(rows_since(state, self.views, self.since, before))
        self.since = state.seq

    def would_be_right(self, state: State) -> bool:
        """Whether catching up from what it holds ends with exactly the rows of its views."""
        later = Page(self.views, self.since, dict(self.rows))
        later.catch_up(state)
        return later.rows == Page(self.views).load(state).rows

    def is_right(self, state: State) -> bool:
        """Whether it holds exactly the rows of its views, and the beat's digest says so too."""
        fresh = Page(self.views).load(state)
        return self.rows == fresh.rows and self.digest() == digest(state, self.views)

    def digest(self) -> tuple[int, int]:
        """Count and sum of the prints, as the browser makes them from what it holds."""
        prints = (_print(f"{kind} {id} {msgspec.json.decode(row)[2]['seq']}") for (kind, id), row in self.rows.items())
        return len(self.rows), sum(prints) % 2**48

    def _apply(self, rows: list[bytes]) -> None:
        for encoded in rows:
            kind, id, row = msgspec.json.decode(encoded)
            if row is None:
                self.rows.pop((kind, id), None)
            else:
                self.rows[kind, id] = encoded


def _print(text: str) -> int:
    value = FNV_START
    for byte in text.encode():
        value = ((value ^ byte) * FNV_PRIME) % 2**32
    return value
