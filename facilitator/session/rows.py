"""Every fact of a session is a row. A row knows its kind, its fields and the views it belongs to.

Times are milliseconds of the server's clock (Unix epoch); 0 means "not yet". People are named by the
participant's public id, tables by their number. `seq` is the number of the command that wrote the row last.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, ClassVar, Literal, Protocol, TypeVar

import msgspec

ROOM, WALL, SCREEN, CONSOLE, PREVIEW = "room", "wall", "screen", "console", "preview"

Seating = Literal["choice", "balanced", "random", "mixed"]
Form = Literal["open", "choice", "scale", "ranking", "commitment"]


def table_view(number: int) -> str:
    """The view of one table's desk and phones."""
    return f"table:{number}"


def chart_view(chart: str) -> str:
    """The view of somebody who reads one posted chart."""
    return f"chart:{chart}"


def me_view(participant: str) -> str:
    """The view of one person."""
    return f"me:{participant}"


class Rows(Protocol):
    """What a row may look at to say who sees it: other rows."""

    def get(self, kind: str, id: str) -> Any:
        """The row, or None."""


class Row(msgspec.Struct, kw_only=True):
    """One row, never changed in place; every kind of row is a subclass, registered with `@row_kind`."""

    KIND: ClassVar[str] = ""
    INDEXED: ClassVar[tuple[str, ...]] = ()  # fields by which rules look for rows of a kind that there may be many of
    id: str
    seq: int = 0

    def views(self, rows: Rows) -> Iterable[str]:
        """The views that show this row now."""
        return (ROOM,)


ROW_KINDS: dict[str, type[Row]] = {}
R = TypeVar("R", bound=type[Row])


def row_kind(name: str) -> Callable[[R], R]:
    """Register a row class under its kind: its name on the wire, and its table in the session's file."""

    def register(row: R) -> R:
        row.KIND = name
        ROW_KINDS[name] = row
        return row

    return register


class Planned(Row):
    """A row of the plan: whoever is let in to the preview reads it too."""

    def views(self, rows: Rows) -> Iterable[str]:
        """Everyone, and the preview."""
        return (ROOM, PREVIEW)


@row_kind("session")
class Session(Planned):
    """The one workshop in this file; its id is the join code."""

    title: str
    purpose: str = ""
    outcomes: list[str] = []  # desired; what was reached of them stands in `reached`, by index
    goals: list[str] = []
    stage: str = ""  # the stage on everybody's screen
    state: Literal["open", "ended"] = "open"
    created_at: int = 0
    starts_at: int = 0  # planned
    due_at: int = 0  # when it is to be through, as it was planned when the first stage started
    ended_at: int = 0
    seating: Seating = "balanced"  # how somebody who says "seat me" is seated
    resources: list[dict[str, str]] = []  # title, url
    contacts: list[dict[str, str]] = []  # name, role, reach
    reached: list[int] = []
    renewed: list[str] = []  # what is new at the close: focus, purpose, outcome
    follows: str = ""  # the code of the session that this one goes on from
    followed_by: list[str] = []  # the codes of those that go on from this one
    changed: dict[str, str] = {}  # what has changed since the earlier session: focus, purpose, outcome, needed
    release: bool = True  # what phones write waits for the facilitator before it is on the projector
    keep: int = 0  # days until it is erased, counted from `held_at`; 0: until somebody erases it
    held_at: int = 0  # the day that is counted from: when the first person came, or the planned one
    language: str = ""  # of its own texts; "" where nobody said
    also: str = ""  # a second language, beside the first on the projector
    sounds: bool = False  # quiet sounds on the console and the projector
    practice: bool = False  # with simulated people, for a facilitator to practise


@row_kind("activity")
class Activity(Planned):
    """One activity of the agenda, with its stages."""

    title: str
    position: int = 0
    removed: bool = False  # taken off the agenda; what was recorded in it stays


@row_kind("stage")
class Stage(Planned):
    """One step of an activity. Its clock: `ends_at` while running, `left` (may be negative) while paused."""

    activity: str
    kind: str
    title: str
    instructions: str = ""
    position: int = 0
    minutes: float = 0  # planned; 0: no clock
    state: Literal["waiting", "running", "paused", "ended"] = "waiting"
    started_at: int = 0
    ends_at: int = 0
    left: int = 0
    ended_at: int = 0
    first_at: int = 0  # when it was first started
    spent: int = 0  # ms it ran before the present run
    skipped: bool = False  # left out on the day; it can still be started
    removed: bool = False
    settings: dict[str, Any] = {}


@row_kind("script")
class Script(Row):
    """The speaker's notes of a stage; its id is the stage's."""

    text: str = ""

    def views(self, rows: Rows) -> Iterable[str]:
        """The facilitator alone."""
        return (CONSOLE,)


@row_kind("group")
class Group(Planned):
    """A part of the room with its own topics."""

    name: str
    position: int = 0


@row_kind("table")
class Table(Row):
    """Where people sit. The pen is held by a participant's id, or by a desk that came by the table's link."""

    number: int
    name: str = ""
    group: str = ""
    seats: int = 0  # 0: no limit
    seated: int = 0
    pen: str = ""
    pen_name: str = ""
    former_pens: list[str] = []  # what they typed before the pen moved on may still arrive
    reporter: str = ""
    reporter_name: str = ""
    closed: bool = False
    step_free: bool = False  # reached without steps
    paper: bool = False  # writes on paper, not on a screen
    done: str = ""  # the stage in which the table said that it has finished


@row_kind("topic")
class Topic(Planned):
    """A question put to the tables of one group, or of all groups where `group` is empty; a section of charts.

    A targeted one (`form` other than open) is answered by each person alone: a choice of `options` (several
    where `many`), a scale of `steps` from `low` to `high`, a ranking of `options`. A cell of a grid has its row
    and column. `made`: by the stage's kind and settings (a cell of a grid, the one section of a sheet without topics).
    """

    activity: str
    stage: str
    text: str
    group: str = ""
    position: int = 0
    form: Form = "open"
    options: list[str] = []
    many: bool = False
    low: str = ""
    high: str = ""
    steps: int = 5
    row: str = ""
    column: str = ""
    made: bool = False
    removed: bool = False


@row_kind("participant")
class Participant(Row):
    """A person with a phone. Who they are is seen by their table and the facilitator, not by the room."""

    INDEXED = ("table",)
    name: str = ""
    affiliation: str = ""
    table: int = 0
    joined_at: int = 0
    party: str = ""  # the pair, four or circle they belong to now
    circle: Literal["", "inner", "outer"] = ""
    been: list[int] = []  # tables they have left
    about: str = ""  # one line, to introduce oneself
    step_free: bool = False  # wants a seat reached without steps
    theme_desk: bool = False
    blocked: bool = False  # what this person writes is held back
    seated: bool = False  # reads the charts of a walk from their seat
    removed: bool = False  # sent out: their pages are closed and come back only if that is taken back

    def views(self, rows: Rows) -> Iterable[str]:
        """The person, their table and the facilitator."""
        return (me_view(self.id), CONSOLE, *((table_view(self.table),) if self.table else ()))


@row_kind("affiliation")
class Affiliation(Row):
    """A state or organisation that people in the room come from, and how many. Its id is its name, case folded."""

    name: str
    people: int = 0


@row_kind("help")
class Help(Row):
    """A table's call for the facilitator."""

    table: int
    open: bool = True
    called_at: int = 0
    taken_at: int = 0  # somebody is on the way since then

    def views(self, rows: Rows) -> Iterable[str]:
        """The table that called, and the facilitator."""
        return (table_view(self.table), CONSOLE)


@row_kind("key")
class Key(Row):
    """A credential: its id is the SHA-256 of the secret. Never sent to anybody."""

    role: Literal["participant", "rejoin", "table", "screen", "preview", "reader", "facilitator"]
    subject: str = ""  # the participant's id, the table's number, or the colleague's id
    wrapped: str = ""  # of a console: the secret that all links are derived from, sealed with the console's own key
    via: str = ""  # of a console let in by the PIN: the key row of the link it came by

    def views(self, rows: Rows) -> Iterable[str]:
        """Nobody."""
        return ()
