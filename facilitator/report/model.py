"""What a report says, whatever it is written in. Every format is made of this and of nothing else.

Times are milliseconds of the Unix epoch, 0 where it did not happen; a duration is in milliseconds. Whatever a person
wrote stands here word for word. Everything that can be followed has its `id` ("KIND:ID" of its row) and its `link`.
Numbers are counts of something, `of` how many; tables are named by their number, in the order of the wall.
"""

from __future__ import annotations

from typing import Any, Literal

import msgspec

from facilitator.report.figures import Balance, Goal, Method, Outcomes, Question, StageRun, Turn, Vote
from facilitator.report.quoted import (
    Challenge,
    Chart,
    Cluster,
    Count,
    Experience,
    Item,
    Log,
    Note,
    Parked,
    Part,
    Removed,
    Strategy,
    Theme,
    Topic,
)

SCHEMA = "facilitator-report/1"
SMALL = 5  # people: affiliations with fewer stand together

Edition = Literal["organisers", "participants"]
State = Literal["draft", "preview", "published"]


class Step(Part, frozen=True, kw_only=True):
    """What comes next."""

    text: str
    owner: str = ""
    due: str = ""


class Headline(Part, frozen=True, kw_only=True):
    """Page one. `themes`: at most five, each heard at two tables or more. `cards`: those whose first strategies are
    `strategies`. Open: questions, parked items of which nothing was decided, challenges without a strategy.
    `next_zone`: where `next_at` was said, as in the tz database."""

    heard: list[str] = []
    themes: list[Theme] = []
    minority: Item | None = None
    questions_open: Count = Count()
    parked_open: Count = Count()
    challenges_open: Count = Count()
    strategies: list[Strategy] = []
    cards: list[Challenge] = []
    steps: list[Step] = []
    next_title: str = ""
    next_at: int = 0
    next_zone: str = ""
    next_place: str = ""


class Report(Part, frozen=True, kw_only=True):
    """The whole report of one session, in one edition."""

    schema: str = SCHEMA
    code: str
    title: str
    edition: Edition
    state: State
    made_at: int
    url: str  # base of all links; "" where they are relative
    lang: str = "en"
    created_at: int = 0
    started_at: int = 0
    ended_at: int = 0
    purpose: str = ""
    outcomes: list[Outcomes] = []
    renewed: list[str] = []
    headline: Headline
    owed: list[Note] = []  # every question and clarification, most asked first
    topics: list[Topic] = []
    themes: list[Theme] = []
    charts: list[Chart] = []
    clusters: list[Cluster] = []
    strategy_types: list[str] = []  # the columns of challenges x strategies; "" last: those of no type
    experience: list[Experience] = []  # the rows of challenges x affiliations
    experience_affiliations: list[str] = []  # its columns
    experience_elsewhere: list[Experience] = []  # with lines and charts that nobody made a challenge of
    votes: list[Vote] = []
    turns: list[Turn] = []
    questions: list[Question] = []
    goals: list[Goal] = []
    parked: list[Parked] = []
    balance: Balance
    agenda: list[StageRun] = []
    log: Log
    removed: list[Removed] = []
    method: Method
    resources: list[dict[str, str]] = []
    contacts: list[dict[str, str]] = []
    follows: str = ""
    followed_by: list[str] = []


def as_json(report: Report) -> dict[str, Any]:
    """The report as plain data."""
    plain: dict[str, Any] = msgspec.to_builtins(report)
    return plain
