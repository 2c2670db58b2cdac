"""What the big screen says, in words: for the phones of those who do not see it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, Literal

from facilitator.session import text
from facilitator.session.commands import Call
from facilitator.session.hooks import when_changed
from facilitator.session.projection import MAIN, released
from facilitator.session.rows import ROOM, SCREEN, Row, row_kind
from facilitator.session.state import Draft

WORDS_LIMIT = 4000  # a whole chart, read aloud, is longer than anybody listens


@row_kind("aloud")
class Aloud(Row):
    """What the main projector shows, as text; its id is "main". `text`: what the spotlight is on, a paragraph each;
    empty where the stage is shown, which every phone knows by itself. `table`: whose it is; 0: nobody's."""

    shows: Literal["stage", "spotlight", "blank", "replay"] = "stage"
    kind: str = ""
    table: int = 0
    text: list[str] = []


@when_changed("projection", "release", "note", "line", "chart", "reply", "parked")
def _say(draft: Draft, call: Call) -> None:
    """Say what the projector shows now; what is taken out of sight is out of this at the same moment."""
    screen = draft.get("projection", MAIN)
    if screen is None:
        return
    before = draft.get("aloud", MAIN) or Aloud(id=MAIN)
    shows, kind, on = screen.shows, screen.on_kind, screen.on
    words = _shortened(_words(draft, kind, on)) if shows == "spotlight" else []
    row = draft.get(kind, on) if words and kind != "parking" else None
    now = Aloud(id=MAIN, shows=shows, kind=kind if words else "", table=_table_of(draft, row), text=words)
    if screen.frozen and before.text and set(before.text) <= set(words):
        return  # the picture stands still, and nothing of it was taken away
    if (now.shows, now.kind, now.table, now.text) != (before.shows, before.kind, before.table, before.text):
        draft.put(now)


def _words(draft: Draft, kind: str, on: str) -> Iterator[str]:
    if kind == "parking":
        parked = sorted(draft.all("parked"), key=lambda row: (row.parked_at, row.id))
        yield from (row.text for row in parked if released(draft, "parked", row.id) and _seen(draft, row))
        return
    row = draft.get(kind, on)
    if row is None or not _seen(draft, row):
        return
    if kind != "chart":
        yield row.text
        return
    lines = [line for line in draft.all("line") if line.chart == on and _seen(draft, line)]
    yield from (line.text for line in sorted(lines, key=lambda line: (line.section, line.position, line.id)))


def _seen(draft: Draft, row: Row) -> bool:
    return not {SCREEN, ROOM}.isdisjoint(row.views(draft))


def _shortened(words: Iterable[str]) -> list[str]:
    kept, left = [], WORDS_LIMIT
    for said in words:
        if left <= 0:
            break
        kept.append(text.shorten(said, left))
        left -= len(said)
    return kept


def _table_of(draft: Draft, row: Any) -> int:
    if row is None:
        return 0
    chart = draft.get("chart", getattr(row, "chart", ""))
    return int(chart.table if chart else getattr(row, "table", 0))
