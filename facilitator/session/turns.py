"""The share-out's queue: one turn at the microphone for each table, and the orders it may be put in."""

from __future__ import annotations

import random
from collections.abc import Iterable, Sequence
from typing import Literal

from facilitator.session.cards import card_id, likeness, strategies_of
from facilitator.session.commands import Call
from facilitator.session.hooks import when_taken_back
from facilitator.session.refusals import Refusal
from facilitator.session.rows import Row, Rows, Stage, me_view, row_kind
from facilitator.session.state import Draft

Order = Literal["table", "random", "together", "apart"]
TapKind = Literal["us_too", "could_use", "question"]


@row_kind("turn")
class Turn(Row):
    """One table's time at the microphone in a share-out; its clock is its own: `ends_at` while speaking, over time
    counts up. `spent`: what it spoke before the present run. `alike`: tables whose challenge says nearly the same."""

    activity: str
    stage: str
    table: int
    position: float = 0
    state: Literal["waiting", "speaking", "done", "skipped"] = "waiting"
    started_at: int = 0
    ends_at: int = 0
    ended_at: int = 0
    spent: int = 0
    alike: list[int] = []
    us_too: int = 0
    could_use: int = 0
    questions: int = 0


@row_kind("tap")
class Tap(Row):
    """What somebody tapped during a table's turn, or that they asked it something (`note`). Who asked without a name
    is a mark instead of a participant's id. `introduce`: they may be introduced to the table."""

    turn: str
    participant: str
    kind: TapKind
    note: str = ""
    introduce: bool = False

    def views(self, rows: Rows) -> Iterable[str]:
        """The person alone; the room is told how many."""
        return (me_view(self.participant),)


def turn_id(stage: str, table: int) -> str:
    """A turn's id, made of what it is the turn of."""
    return f"{stage}.{table}"


def tap_id(turn: str, participant: str, kind: str) -> str:
    """A tap's id: each person gives each kind once a turn."""
    return f"{turn}.{participant}.{kind}"


def count_tap(draft: Draft, turn: Turn, kind: TapKind, who: str, note: str = "") -> Tap:
    """Somebody (a participant's id, or a mark) tapped, or asked by a `note`: kept, and counted on the turn."""
    field = "questions" if kind == "question" else kind
    draft.change(turn, **{field: getattr(turn, field) + 1})
    tap = Tap(id=tap_id(turn.id, who, kind), turn=turn.id, participant=who, kind=kind, note=note)
    return draft.put(tap)  # type: ignore[return-value]


def turns_of(draft: Draft, stage: str) -> list[Turn]:
    """The turns of a share-out, in order."""
    return sorted((t for t in draft.all("turn") if t.stage == stage), key=lambda t: (t.position, t.table))


def speaking(draft: Draft, stage: str) -> Turn | None:
    """Whose turn it is now."""
    return next((turn for turn in turns_of(draft, stage) if turn.state == "speaking"), None)


def queue_up(draft: Draft, stage: Stage, seed: str) -> None:
    """A turn for every open table, and for every card, that has none yet; cards first."""
    alike = compare(draft, stage)
    known = {turn.table for turn in turns_of(draft, stage.id)}
    filled = {card.table for card in draft.all("challenge") if card.activity == stage.activity and card.text}
    wanted = {table.number for table in draft.all("table") if not table.closed} | filled
    by: Order = stage.settings.get("order", "table")
    for table in cards_first(draft, stage, put_in_order(wanted - known, by, alike, seed)):
        add_turn(draft, stage, table, alike.get(table, []))


def add_turn(draft: Draft, stage: Stage, table: int, alike: list[int] | None = None) -> Turn:
    """One more turn, at the end of the queue."""
    position = max((turn.position for turn in turns_of(draft, stage.id)), default=0.0) + 1
    id = turn_id(stage.id, table)
    turn = Turn(id=id, activity=stage.activity, stage=stage.id, table=table, position=position, alike=alike or [])
    return draft.put(turn)  # type: ignore[return-value]


def end_speaking(draft: Draft, now: int, stage: str) -> None:
    """Whoever speaks is done."""
    turn = speaking(draft, stage)
    if turn:
        leave_off(draft, now, turn, "done")


def leave_off(draft: Draft, now: int, turn: Turn, state: str) -> Turn:
    """The table stops speaking: it is done, or is to come back (skipped)."""
    spent = turn.spent + max(0, now - turn.started_at)
    return draft.change(turn, state=state, ended_at=now, ends_at=0, spent=spent)  # type: ignore[no-any-return]


def number_anew(draft: Draft, turns: Iterable[Turn]) -> None:
    """Give the turns their places in this order."""
    for place, turn in enumerate(turns, 1):
        if turn.position != place:
            draft.change(turn, position=float(place))


def reorder(draft: Draft, stage: str, tables: list[int]) -> None:
    """These tables first, in this order; the others after them, as they were."""
    turns = {turn.table: turn for turn in turns_of(draft, stage)}
    if not set(tables) <= set(turns):
        raise Refusal("not_found", "refusal-no-turn", field="tables")
    first = list(dict.fromkeys(tables))
    number_anew(draft, [turns[table] for table in first + [table for table in turns if table not in first]])


def compare(draft: Draft, stage: Stage) -> dict[int, list[int]]:
    """Which tables say nearly the same, as their cards stand now; also noted on the turns there are."""
    found = likeness(card for card in draft.all("challenge") if card.activity == stage.activity)
    for turn in turns_of(draft, stage.id):
        if turn.alike != found.get(turn.table, []):
            draft.change(turn, alike=found.get(turn.table, []))
    return found


def cards_first(draft: Draft, stage: Stage, tables: list[int]) -> list[int]:
    """Tables with something on their card before those without; otherwise in the same order."""

    def empty(table: int) -> bool:
        card = draft.get("challenge", card_id(stage.activity, table))
        return not card or not (card.text or strategies_of(draft, card.id))

    return sorted(tables, key=empty)


def put_in_order(tables: Iterable[int], by: Order, alike: dict[int, list[int]], seed: str) -> list[int]:
    """The tables in the order they are to speak in; `alike`: for a table those that say nearly the same.

    `together`: those that are alike one after the other. `apart`: as far from one another as may be. Deterministic
    from `seed`.
    """
    order = sorted(tables)
    if by == "random":
        random.Random(seed).shuffle(order)
    if by not in ("together", "apart"):
        return order
    groups = families(order, alike)
    return [table for group in groups for table in group] if by == "together" else _apart(groups)


def families(order: Sequence[int], alike: dict[int, list[int]]) -> list[list[int]]:
    """The tables in groups: whoever is alike, directly or through others, is in one."""
    groups: list[list[int]] = []
    left = list(order)
    while left:
        group, reach = [], [left[0]]
        while reach:
            table = reach.pop()
            if table in left:
                left.remove(table)
                group.append(table)
                reach += alike.get(table, [])
        groups.append(sorted(group, key=order.index))
    return groups


def _apart(groups: list[list[int]]) -> list[int]:
    """Each group spread evenly over the whole queue, the largest first; who is alone takes what is left."""
    total = sum(len(group) for group in groups)
    free = list(range(total))
    placed: dict[int, int] = {}
    for group in sorted(groups, key=len, reverse=True):
        for at, table in enumerate(group):
            ideal = (at + 0.5) * total / len(group) - 0.5 if len(group) > 1 else 0
            place = min(free, key=lambda slot: (abs(slot - ideal), slot))
            free.remove(place)
            placed[place] = table
    return [placed[place] for place in range(total)]


@when_taken_back("turn")
def _one_speaks(draft: Draft, call: Call) -> None:
    """One table at a time has the microphone: what came after is to be taken back first."""
    speaking = [turn.stage for turn in draft.all("turn") if turn.state == "speaking"]
    if len(speaking) > len(set(speaking)):
        raise Refusal("conflict", "refusal-undo-later", field="action")
