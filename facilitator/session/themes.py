"""Themes: lines and notes put with their like, on a board that later stages of the same activity go on with."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Literal

from facilitator.session.commands import Call
from facilitator.session.hooks import when_taken_back
from facilitator.session.rows import CONSOLE, ROOM, SCREEN, WALL, Row, Rows, Stage, Topic, row_kind, table_view
from facilitator.session.state import Draft

ItemKind = Literal["line", "note"]
TABLES = "tables"  # each table has a board of its own


@row_kind("theme")
class Theme(Row):
    """What several lines and notes have in common. `stage`: whose board it is on; `table`: 0 for the room's board.

    `items` and `heard_at` (tables by number) are counted anew with every move. `minority`: said by few, and worth
    keeping.
    """

    stage: str
    activity: str
    title: str = ""
    position: float = 0.0
    minority: bool = False
    table: int = 0
    items: int = 0
    heard_at: list[int] = []

    def views(self, rows: Rows) -> Iterable[str]:
        """Everybody; a table's own theme the table, the screen and the facilitator."""
        return (table_view(self.table), SCREEN, CONSOLE) if self.table else (ROOM,)


@row_kind("placing")
class Placing(Row):
    """Where a line or note lies; its id is STAGE.KIND.ID. `by`: who put it there last."""

    stage: str
    on_kind: ItemKind
    on: str
    theme: str
    position: float = 0.0
    table: int = 0
    by: str = ""

    def views(self, rows: Rows) -> Iterable[str]:
        """Whoever reads the wall; on a table's own board the table and the facilitator."""
        return (table_view(self.table), CONSOLE) if self.table else (WALL, SCREEN, CONSOLE)


def board_of(draft: Draft, stage: Stage) -> Stage:
    """The stage whose board this one works on: its own, or that of an earlier one of the activity."""
    if stage.settings.get("fresh"):
        return stage
    earlier = [s for s in draft.all("stage") if _goes_on(stage, s)]
    return board_of(draft, max(earlier, key=lambda s: s.position)) if earlier else stage


def by_table(stage: Stage) -> bool:
    """Whether each table has a board of its own."""
    return bool(stage.settings.get("who") == TABLES)


def themes_of(draft: Draft, board: str, table: int = 0) -> list[Theme]:
    """The themes on a board, in order."""
    found = [theme for theme in draft.all("theme") if theme.stage == board and theme.table == table]
    return sorted(found, key=lambda theme: (theme.position, theme.id))


def placings_in(draft: Draft, theme: str) -> list[Placing]:
    """What lies in a theme, in order."""
    return sorted(
        (placing for placing in draft.all("placing") if placing.theme == theme), key=lambda p: (p.position, p.id)
    )


def placing_id(board: str, kind: str, id: str) -> str:
    """A placing's id, made of what it places on which board."""
    return f"{board}.{kind}.{id}"


def item_of(draft: Draft, board: Stage, kind: str, id: str) -> Any:
    """The line or note, if it belongs on this board; else None."""
    row = draft.get(kind, id)
    return row if row and _belongs(draft, board, kind, row) else None


def items_of(draft: Draft, board: Stage, table: int = 0) -> list[tuple[ItemKind, Any]]:
    """Everything that may be grouped on a board, oldest first; `table`: of that table's chart alone."""
    kinds: tuple[ItemKind, ...] = ("line", "note")
    found = [(kind, row) for kind in kinds for row in draft.all(kind) if _belongs(draft, board, kind, row)]
    if table:
        found = [(kind, row) for kind, row in found if draft.get("chart", row.chart).table == table]
    return sorted(found, key=lambda item: (item[1].created_at, item[1].id))


def count_items(draft: Draft, themes: Iterable[str]) -> None:
    """Count anew what lies in these themes, and at how many tables it was said."""
    for id in set(themes):
        theme: Theme | None = draft.get("theme", id)
        if theme is None:
            continue
        rows = [(p.on_kind, draft.get(p.on_kind, p.on)) for p in placings_in(draft, id)]
        there = [(kind, row) for kind, row in rows if row is not None]
        heard_at = sorted({said_at(draft, kind, row) for kind, row in there} - {0})
        if (theme.items, theme.heard_at) != (len(there), heard_at):
            draft.change(theme, items=len(there), heard_at=heard_at)


def said_at(draft: Draft, kind: ItemKind, row: Any) -> int:
    """The table where it was said: the chart's for a line, its author's for a note; 0 where nobody can say."""
    table = draft.get("chart", row.chart).table if kind == "line" else 0
    if table:
        return int(table)
    author = draft.get("participant", row.author) if row.author else None
    return author.table if author else 0


def _goes_on(stage: Stage, other: Stage) -> bool:
    earlier = other.kind == stage.kind and other.activity == stage.activity and other.position < stage.position
    return earlier and by_table(other) == by_table(stage)


def _belongs(draft: Draft, board: Stage, kind: str, row: Any) -> bool:
    source = board.settings.get("source", "")
    chart = draft.get("chart", row.chart)
    if chart is None or chart.activity != board.activity:
        return False
    if kind == "note":
        return source in ("", "notes") and not row.hidden and not row.held and not row.parked
    topic = draft.get("topic", row.section)
    return (
        not row.held
        and not row.hidden
        and not row.parked
        and (source in ("", "lines") or _of_stage(topic, board, source))
    )


def _of_stage(topic: Topic | None, board: Stage, source: str) -> bool:
    """`source`: a stage's id, or its key within the activity."""
    return topic is not None and topic.stage in (source, f"{board.activity}.{source}")


@when_taken_back("theme", "placing", "line", "note")
def _count_anew(draft: Draft, call: Call) -> None:
    """What lies in each theme now."""
    count_items(draft, [theme.id for theme in draft.all("theme")])
