"""People who work together for a while: pairs, fours, the circle in the middle; and where each is sent."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from facilitator.session.rows import CONSOLE, Row, Rows, me_view, row_kind


@row_kind("party")
class Party(Row):
    """Some people of a table, or of the room (table 0), together in a stage."""

    stage: str
    table: int = 0
    members: list[str] = []
    names: list[str] = []

    def views(self, rows: Rows) -> Iterable[str]:
        """Its members, and the facilitator."""
        return (CONSOLE, *(me_view(member) for member in self.members))


@row_kind("place")
class Place(Row):
    """Where somebody is to go in a stage; its id is STAGE.PARTICIPANT."""

    stage: str
    participant: str
    table: int
    party: str = ""
    circle: Literal["", "inner", "outer"] = ""
    records: bool = False  # held the pen where they came from
    arrived: bool = False

    def views(self, rows: Rows) -> Iterable[str]:
        """The person, and the facilitator."""
        return (me_view(self.participant), CONSOLE)
