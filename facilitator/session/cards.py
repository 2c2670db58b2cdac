"""The card a table fills in one activity: a challenge, and the strategies that deal with it. Picks write it, the
share-out shows it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from facilitator.session.alike import alike
from facilitator.session.rows import CONSOLE, ROOM, SCREEN, Row, Rows, row_kind, table_view
from facilitator.session.state import Draft


@row_kind("challenge")
class Challenge(Row):
    """A table's card in an activity; its id is the chart's. `line`: the line of the chart it was taken from.

    `heard`: its table has had a turn at the microphone, so the room may read it. `alike`: tables whose challenge says
    nearly the same, as far as they are ready.
    """

    activity: str
    table: int
    stage: str = ""
    text: str = ""
    line: str = ""
    ready: bool = False
    late: bool = False
    heard: bool = False
    alike: list[int] = []
    at: int = 0

    def views(self, rows: Rows) -> Iterable[str]:
        """The table, the facilitator and the screen; everybody once its turn has begun."""
        return (table_view(self.table), CONSOLE, SCREEN, *((ROOM,) if self.heard else ()))


@row_kind("strategy")
class Strategy(Row):
    """What a table does about its challenge, and why it worked. `type`: of what sort, in the organisers' words."""

    challenge: str
    activity: str
    table: int
    text: str = ""
    why: str = ""
    position: float = 0
    late: bool = False
    at: int = 0
    type: str = ""

    def views(self, rows: Rows) -> Iterable[str]:
        """Whoever sees the card it is on."""
        card = rows.get("challenge", self.challenge)
        return card.views(rows) if card else (table_view(self.table), CONSOLE, SCREEN)


def card_id(activity: str, table: int) -> str:
    """A card's id, made of what it is the card of."""
    return f"{activity}.{table}"


def card_of(draft: Draft, activity: str, table: int) -> Challenge:
    """A table's card; an empty one (not yet written) where there is none."""
    id = card_id(activity, table)
    found: Challenge | None = draft.get("challenge", id)
    return found or Challenge(id=id, activity=activity, table=table)


def strategies_of(draft: Draft, card: str) -> list[Strategy]:
    """The strategies of a card, in order."""
    return sorted((s for s in draft.all("strategy") if s.challenge == card), key=lambda s: (s.position, s.id))


def about_strategy(draft: Draft, args: Any) -> tuple[int, Any]:
    """The scope of a command with the argument `strategy`."""
    strategy = draft.need("strategy", args.strategy, "strategy")
    return strategy.table, strategy


def let_be_heard(draft: Draft, activity: str, table: int) -> None:
    """From now on the room may read the card, if there is one."""
    card = draft.get("challenge", card_id(activity, table))
    if card and not card.heard:
        draft.change(card, heard=True)
        draft.touch(strategies_of(draft, card.id))


def likeness(cards: Iterable[Challenge]) -> dict[int, list[int]]:
    """For each card's table the tables whose challenge says nearly the same."""
    written = [card for card in cards if card.text]
    found: dict[int, list[int]] = {card.table: [] for card in written}
    for one, other, _ in alike([card.text for card in written]):
        found[written[one].table].append(written[other].table)
        found[written[other].table].append(written[one].table)
    return {table: sorted(others) for table, others in found.items()}


def mark_alike(draft: Draft, activity: str) -> None:
    """Say on each ready card which other ready ones are like it."""
    cards = [card for card in draft.all("challenge") if card.activity == activity]
    found = likeness(card for card in cards if card.ready)
    for card in cards:
        others = found.get(card.table, [])
        if card.alike != others:
            draft.change(card, alike=others)
