"""What people wrote, as the report quotes it: lines, notes, themes, challenges; and what became of each.

Whatever a person wrote stands here word for word. Everything that can be followed has its `id` ("KIND:ID" of its row)
and its `link`. Times and numbers: as in `model.py`.
"""

from __future__ import annotations

import hashlib
from typing import Literal

import msgspec

MARK = 8  # letters that stand on paper for an item
UUID, SHORT = 36, 24  # letters of a UUID; of what may stand on paper whole
Outcome = Literal["", "used", "partly", "later", "not_used"]


def mark_of(ref: str) -> str:
    """How an item ("KIND:ID") is found from paper: by the beginning of its id; by all of it where it is short; by a sum
    over it where it is made of several ids."""
    id = ref.partition(":")[2]
    if len(id) == UUID:
        return id[:MARK]
    return ref if len(ref) <= SHORT else hashlib.sha256(ref.encode()).hexdigest()[:MARK]


class Part(msgspec.Struct, frozen=True, kw_only=True):
    """A piece of the report, never changed once it is built."""


class Count(Part, frozen=True, kw_only=True):
    """So many `of` so many: never a number alone."""

    n: int = 0
    of: int = 0


class Response(Part, frozen=True, kw_only=True):
    """What becomes of an item. `draft`: not released yet; only editions before publication have those."""

    id: str
    outcome: Outcome = ""
    reason: str = ""
    owner: str = ""
    due: str = ""  # ISO date
    link: str = ""
    done: bool = False
    draft: bool = False
    theme: str = ""  # title of the theme through which it was given


class Item(Part, frozen=True, kw_only=True):
    """Something a table or a person wrote. `topic`: the question it stands under; `themes`: titles, with who made them
    left out."""

    id: str
    link: str
    text: str
    table: int = 0  # whose it is; 0: the room's, or nobody's
    at: int = 0
    topic: str = ""
    themes: list[str] = []
    late: bool = False
    offered: bool = False  # offered by a phone and taken up by the recorder
    response: Response | None = None


class Answer(Part, frozen=True, kw_only=True):
    """What a table, or the facilitator, replied to a note."""

    id: str
    text: str
    outcome: Literal["answered", "deferred", "declined"]
    table: int = 0
    by_facilitator: bool = False
    at: int = 0


class Note(Item, frozen=True, kw_only=True):
    """A sticky note. `on`: the id of the line it is about; `chart`: of its chart; `by`: who signed it, as far as this
    edition says."""

    kind: Literal["comment", "question", "clarification", "experience"]
    chart: str = ""
    on: str = ""
    by: str = ""
    affiliation: str = ""
    too: int = 0  # others who ask the same
    answer: Answer | None = None
    forwarded: bool = False
    paper: bool = False  # typed in from paper


class Line(Item, frozen=True, kw_only=True):
    """A line of a chart, with the notes that belong to it."""

    notes: list[Note] = []


class Section(Part, frozen=True, kw_only=True):
    """The lines under one question of a chart; `id`: of the question."""

    id: str
    topic: str
    lines: list[Line] = []


class Photo(Part, frozen=True, kw_only=True):
    """A photograph of a chart; `blob`: where its image is in the record; `caption`: what it shows, in the table's or a
    facilitator's words."""

    id: str
    link: str
    blob: str
    width: int
    height: int
    taken_at: int = 0
    caption: str = ""


class Chart(Part, frozen=True, kw_only=True):
    """A table's chart as it was posted. `notes`: those about the chart as a whole. `readers`: people who opened it."""

    id: str
    link: str
    activity: str  # title
    table: int
    name: str  # "Table 6"
    group: str = ""
    posted_at: int = 0
    sections: list[Section] = []
    notes: list[Note] = []
    photos: list[Photo] = []
    typed: bool = False  # its photographs were typed up
    readers: Count = Count()


class Named(Part, frozen=True, kw_only=True):
    """A theme, and the tables whose lines under one question lie in it."""

    title: str
    tables: list[int]


class Topic(Part, frozen=True, kw_only=True):
    """One question, and what every table wrote under it. `named`: the themes in it, those of most tables first."""

    text: str
    group: str = ""
    activity: str = ""
    tables: Count = Count()  # that wrote something
    named: list[Named] = []
    lines: list[Line] = []


class Theme(Part, frozen=True, kw_only=True):
    """What several tables said. `tables`: heard at those; `quotes`: what lies in it. `minority`: said by few, kept."""

    id: str
    link: str
    title: str
    activity: str = ""
    heard_at: list[int] = []
    tables: Count = Count()
    quotes: list[Item] = []
    minority: bool = False
    response: Response | None = None


class Strategy(Item, frozen=True, kw_only=True):
    """What helps against a challenge. `why`: why it worked; `type`: of what sort, in the organisers' words."""

    why: str = ""
    type: str = ""


class Challenge(Item, frozen=True, kw_only=True):
    """A table's challenge, its strategies and what the room tapped while its reporter spoke.

    `alike`: tables whose challenge says nearly the same.
    """

    activity: str = ""
    reporter: str = ""
    strategies: list[Strategy] = []
    alike: list[int] = []
    us_too: int = 0
    could_use: int = 0
    questions: int = 0


class Cluster(Part, frozen=True, kw_only=True):
    """Challenges that say nearly the same, by the first table's words."""

    text: str
    tables: list[int]
    challenges: list[Challenge]


class Standing(Part, frozen=True, kw_only=True):
    """What somebody of an affiliation said to a challenge or a line: that they have tried something (a note that tells
    of an experience), that they have it too, that they could use what was said about it. Never how many."""

    affiliation: str
    tried: bool = False
    us_too: bool = False
    could_use: bool = False


class Experience(Part, frozen=True, kw_only=True):
    """One row of the experience matrix: a challenge, in the first table's words (or a line or chart that nobody made a
    challenge of: those stand apart), and whom its tables could be introduced to.

    `tables`: whose it is; `standings`: one for each affiliation that said something to it; `people`: those who agreed
    to be introduced, by name and affiliation (organisers' edition alone); `notes`: the experiences that were told.
    """

    item: Item
    tables: list[int] = []
    standings: list[Standing] = []
    people: list[str] = []
    notes: list[Note] = []


class Parked(Item, frozen=True, kw_only=True):
    """Something set aside. `outcome`: what became of it at the close."""

    outcome: str = ""
    answer: str = ""


class LogEntry(Part, frozen=True, kw_only=True):
    """One item of the response log and what becomes of it."""

    id: str
    link: str
    kind: str
    text: str
    table: int = 0
    tables: list[int] = []  # evidence
    too: int = 0
    response: Response | None = None


class Log(Part, frozen=True, kw_only=True):
    """The response log. `answered`: items that have a response."""

    answered: Count = Count()
    entries: list[LogEntry] = []


class Removed(Part, frozen=True, kw_only=True):
    """What was taken out of sight, and why: for the organisers."""

    id: str
    link: str
    kind: str
    action: str
    why: str = ""
    reason: str = ""
    text: str = ""
    table: int = 0
    at: int = 0
