"""What was counted and timed: votes, turns, answers, goals, who took part, the agenda as planned and as run.

Times and numbers: as in `model.py`.
"""

from __future__ import annotations

from facilitator.report.quoted import Count, Item, Part


class Option(Part, frozen=True, kw_only=True):
    """One option of a vote. `counts`: what was given, by value; `total`: dots, points, or the sum."""

    text: str
    total: float = 0
    counts: list[int] = []
    place: int = 0
    voters: int = 0


class Vote(Part, frozen=True, kw_only=True):
    """One vote. `method`: dots, rank, rating, fist, yes_no ... `open`: nothing is counted before it is closed."""

    stage: str
    method: str
    voters: Count = Count()
    options: list[Option] = []
    open: bool = False


class Turn(Part, frozen=True, kw_only=True):
    """One table's time at the microphone."""

    stage: str
    activity: str = ""
    place: int  # in the order of speaking, from 1; 0: had no turn
    table: int
    reporter: str = ""
    planned: int = 0
    spent: int = 0
    started_at: int = 0
    us_too: int = 0
    could_use: int = 0
    questions: int = 0
    skipped: bool = False


class Question(Part, frozen=True, kw_only=True):
    """A question that each answered alone. `counts`: by option or step; `words`: what people chose to share."""

    text: str
    form: str
    answered: Count = Count()
    options: list[str] = []
    counts: list[int] = []
    words: list[Item] = []


class Goal(Part, frozen=True, kw_only=True):
    """A goal of the session: how many say it was reached (`counts`: not, partly, fully), of those who were asked."""

    text: str
    rated: Count = Count()
    counts: list[int] = []


class Outcomes(Part, frozen=True, kw_only=True):
    """What was desired, and whether it was reached, as the facilitator said at the close."""

    text: str
    reached: bool = False


class Share(Part, frozen=True, kw_only=True):
    """How one table, group or affiliation took part. `few`: too few people for `noted` and `notes` to be told."""

    name: str
    people: int = 0
    noted: int = 0  # people of it who left a signed or unsigned note, as far as can be told
    notes: int = 0  # notes they wrote
    lines: int = 0
    received: int = 0  # notes left with them
    readers: int = 0
    table: int = 0
    group: str = ""
    paper: bool = False
    few: bool = False


class Balance(Part, frozen=True, kw_only=True):
    """Who took part, in counts. Affiliations of fewer than five people stand together as the last. `stated`: how many
    different ones people gave."""

    people: int = 0
    seated: int = 0
    noted: Count = Count()  # people who left at least one note
    tables: list[Share] = []
    groups: list[Share] = []
    affiliations: list[Share] = []
    merged: int = 0  # affiliations that stand together
    stated: int = 0


class StageRun(Part, frozen=True, kw_only=True):
    """A stage as planned and as run; `running`: it still is, `spent` is until now."""

    id: str
    activity: str
    title: str
    kind: str
    planned: int = 0
    spent: int = 0
    started_at: int = 0
    ended_at: int = 0
    skipped: bool = False
    running: bool = False


class Method(Part, frozen=True, kw_only=True):
    """How this came about, and what it cannot say."""

    people: int = 0
    tables: Count = Count()  # that posted a chart
    noted: Count = Count()
    paper: Count = Count()  # charts on paper; of them typed up
    skipped: list[str] = []
    late: int = 0  # items that arrived after their stage
    anonymous: Count = Count()  # notes without a name
    themed_by: list[str] = []
    removed: Count = Count()  # items out of sight, of all that were written
