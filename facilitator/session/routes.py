"""A walk as rows: its round, the way of each party, and which charts have been read; and who walks in which party."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from facilitator.session.charts import chart_id
from facilitator.session.rotation import Station
from facilitator.session.rows import CONSOLE, ROOM, SCREEN, Row, Rows, Stage, me_view, row_kind, table_view
from facilitator.session.state import Draft

LETTERS = "ABCD"


@row_kind("round")
class Round(Row):
    """How a walk goes; its id is the stage's. `rings`: numbers of tables in walking order, fixed when it begins.

    `bells`: when each stop ends (ms; 0: when somebody rings), the last one calls home. `held_at`: its clock stands
    since then. `letters`: in how many parties a table goes. `gave_way`: the promises of the plan that cannot all be
    kept. `out`: tables that do not walk.
    """

    rotation: str = "ring"
    charts: str = "both"
    rings: list[list[int]] = []
    letters: int = 1
    bells: list[int] = []
    began_at: int = 0
    held_at: int = 0
    move_ms: int = 0
    gave_way: list[str] = []
    out: list[int] = []


@row_kind("route")
class Route(Row):
    """Where a party goes; its id is STAGE.TABLE+LETTER. `places`: the table whose chart it reads at each stop (0: any).

    `hosts`: who stays with the own chart at each stop ("": nobody). `step_free`: the way of those among the party who
    asked for one without steps.
    """

    stage: str
    table: int
    letter: str = "A"
    places: list[int] = []
    members: list[str] = []
    people: int = 0
    hosts: list[str] = []
    step_free: bool = False

    def views(self, rows: Rows) -> Iterable[str]:
        """The table, the projector and the facilitator."""
        return (table_view(self.table), SCREEN, CONSOLE)


@row_kind("visit")
class Visit(Row):
    """That somebody has opened another table's chart, so that they are counted once; its id is CHART.READER.

    Who came when would tell whose the notes are that stand right after: a reader is a mark alone, another at each
    table, and no time is kept. (Files of earlier versions name the `participant`, and when.)
    """

    chart: str
    participant: str = ""
    mark: str = ""
    read_at: int = 0

    def views(self, rows: Rows) -> Iterable[str]:
        """The person, in files of earlier versions; nobody otherwise: their own phone remembers."""
        return (me_view(self.participant),) if self.participant else ()


@row_kind("readers")
class Readers(Row):
    """How many people have opened a chart; its id is the chart's. `open`: phones are told, to choose by it."""

    count: int = 0
    open: bool = False

    def views(self, rows: Rows) -> Iterable[str]:
        """The projector and the facilitator; the room where people choose for themselves."""
        return (SCREEN, CONSOLE, *((ROOM,) if self.open else ()))


def stations_of(draft: Draft, stage: Stage) -> list[Station]:
    """The charts of the activity at their tables. Where no table is marked as reached without steps, all are."""
    tables = sorted(draft.all("table"), key=lambda t: t.number)
    marked = any(table.step_free for table in tables)
    charts = {c.table: c for c in draft.all("chart") if c.activity == stage.activity and c.table}
    return [
        Station(t.number, t.group, open=charts[t.number].posted, step_free=t.step_free or not marked)
        for t in tables
        if t.number in charts and (not t.closed or charts[t.number].posted)
    ]


def in_use(draft: Draft, stage: Stage, table: int) -> bool:
    """Whether anybody sits at the table, or has written on its chart."""
    chart = draft.get("chart", chart_id(stage.activity, table))
    return bool(draft.get("table", str(table)).seated or (chart and (chart.posted or chart.written_at)))


def parties_of(draft: Draft, round: Round, stations: list[Station], old: dict[str, Route]) -> list[Route]:
    """The parties of every table that walks: who was in one stays in it, who is new joins the smaller."""
    steps = any(not station.step_free for station in stations)
    routes: list[Route] = []
    for table in sorted(draft.all("table"), key=lambda t: t.number):
        people = sorted(draft.where("participant", "table", table.number), key=lambda p: (p.joined_at, p.id))
        drawn = in_use(draft, draft.get("stage", round.id), table.number)
        if table.closed or table.number in round.out or not drawn:
            continue
        count = min(round.letters, len(people)) if people else round.letters
        routes += _of_table(round, table.number, people, count, steps, old)
    return routes


def _of_table(
    round: Round, table: int, people: list[Any], count: int, steps: bool, old: dict[str, Route]
) -> list[Route]:
    ids = [f"{round.id}.{table}{letter}" for letter in LETTERS[:count]]
    here = {person.id for person in people}
    split: list[list[str]] = []
    for id in ids:
        known = [old[i] for i in (id, f"{id}.free") if i in old]
        split.append([m for route in known for m in route.members if m in here])
    placed = {member for members in split for member in members}
    for at, person in enumerate(p for p in people if p.id not in placed):
        begun = any(split) and id in old
        half = at * count // len(people) if not begun else min(range(count), key=lambda n: len(split[n]))
        split[half].append(person.id)
    asked = {person.id for person in people if person.step_free and steps}
    routes = []
    for id, members in zip(ids, split, strict=True):
        letter = id[-1]
        walking = [m for m in members if m not in asked]
        hosts = _hosts(round, letter, members)
        weight = max(1, len(members))
        route = Route(id=id, stage=round.id, table=table, letter=letter, members=walking, people=weight, hosts=hosts)
        routes.append(route)
        free = [m for m in members if m in asked]
        if free:
            routes.append(
                Route(
                    id=f"{id}.free", stage=round.id, table=table, letter=letter, members=free, people=0, step_free=True
                )
            )
    return routes


def _hosts(round: Round, letter: str, members: list[str]) -> list[str]:
    """Who stays with the own chart: the first of A for the first half of the stops, the first of B for the rest."""
    if round.rotation != "hosted" or not members or letter not in "AB":
        return []
    stops, lone = len(round.bells), round.letters == 1
    half = (stops + 1) // 2
    second = members[-1] if lone else members[0]
    return [
        (members[0] if letter == "A" else "") if stop < half else (second if letter == "B" or lone else "")
        for stop in range(stops)
    ]
