"""The projectors: what each shows, and which of the phones' words may be on one. The facilitator alone decides."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Literal

import msgspec

from facilitator.session import text
from facilitator.session.commands import Args, Call, Result, command
from facilitator.session.refusals import Refusal
from facilitator.session.rows import CONSOLE, SCREEN, Row, Rows, row_kind
from facilitator.session.state import Draft
from facilitator.session.timing import session_of

MAIN = "main"  # the projector that every session has
SCREENS_LIMIT = 12
ITEMS_LIMIT = 500  # released in one go

Released = Literal["note", "line", "reply", "affiliation", "parked"]  # what phones write
Shown = Literal["chart", "note", "line", "reply", "parked", "parking"]  # what a spotlight can be on


@row_kind("projection")
class Projection(Row):
    """What one projector shows; its id is its number, "main" for the first. `on_kind`, `on`: what the spotlight is on.

    `frozen`: its picture stands still, whatever is changed here. `before`: what it showed last: shows, on_kind, on.
    A replay began at the moment `replay_at` of the day, when the clock said `replay_since`, and runs `replay_speed`
    times as fast; 0 stands still. `distance` of the back row and `height` of the image in cm, 0 until somebody says;
    what follows from them (depth.py): `scale` of its texts and side of the lobby's `code` in percent, up to how many cm
    they are read (`legible`) and it is scanned (`reach`).
    """

    name: str = ""
    shows: Literal["stage", "spotlight", "blank", "replay"] = "stage"
    on_kind: str = ""
    on: str = ""
    frozen: bool = False
    before: list[str] = []
    removed: bool = False
    replay_at: int = 0
    replay_speed: int = 0
    replay_since: int = 0
    distance: int = 0
    height: int = 0
    scale: int = 100
    code: int = 45
    legible: int = 0
    reach: int = 0

    def views(self, rows: Rows) -> Iterable[str]:
        """The projectors and the facilitator."""
        return (SCREEN, CONSOLE)


@row_kind("release")
class Release(Row):
    """That something a phone wrote may be on the projector; its id is KIND.ID of that row."""

    released_at: int = 0

    def views(self, rows: Rows) -> Iterable[str]:
        """The projectors and the facilitator."""
        return (SCREEN, CONSOLE)


class Item(Args):
    """Something a phone wrote."""

    kind: Released
    id: str


class Screen(Args):
    """`screen`: which projector."""

    screen: str = MAIN


class Show(Args):
    """`kind` and `id`: a chart, a note, a line, an answer, something parked; or the parking lot, which has no id."""

    kind: Shown
    id: str = ""
    screen: str = MAIN


class Switch(Args):
    """`on`: whether."""

    on: bool
    screen: str = MAIN


class Add(Args):
    """`name`: what people call it ("side wall")."""

    name: str


class Give(Args):
    """`items`: what may be shown, as the facilitator has seen it; up to 500."""

    items: list[Item]


class Take(Args):
    """What may no longer be shown."""

    kind: Released
    id: str


class Rule(Args):
    """`on`: whether it holds."""

    on: bool


def released(rows: Any, kind: str, id: str) -> bool:
    """Whether a row that a phone wrote was let on to the projector; `rows` as in `Row.views`."""
    return rows.get("release", f"{kind}.{id}") is not None


@command("screen.show", Show, {"facilitator"})
def show(draft: Draft, call: Call, late: bool) -> None:
    """Put the spotlight of a projector on one thing. That lets it on to the projector as well."""
    args: Show = call.args
    if args.kind != "parking":
        draft.need(args.kind, args.id, "id")
    if args.kind in ("note", "line", "reply", "parked"):
        _release(draft, call, msgspec.convert({"kind": args.kind, "id": args.id}, Item))
    turn(draft, projection_of(draft, args.screen), "spotlight", args.kind, args.id)


@command("screen.stage", Screen, {"facilitator"}, after_end=True)
def show_stage(draft: Draft, call: Call, late: bool) -> None:
    """Show the stage that is on."""
    turn(draft, projection_of(draft, call.args.screen), "stage")


@command("screen.back", Screen, {"facilitator"}, after_end=True)
def back(draft: Draft, call: Call, late: bool) -> None:
    """Show what was shown last."""
    row = projection_of(draft, call.args.screen)
    if row.before:
        turn(draft, row, *row.before)


@command("screen.blank", Switch, {"facilitator"}, after_end=True)
def blank(draft: Draft, call: Call, late: bool) -> None:
    """Show nothing; and again what was shown before."""
    row = projection_of(draft, call.args.screen)
    if call.args.on:
        turn(draft, row, "blank")
    elif row.shows == "blank":
        turn(draft, row, *(row.before or ["stage"]))


@command("screen.freeze", Switch, {"facilitator"})
def freeze(draft: Draft, call: Call, late: bool) -> None:
    """Let the picture stand as it is; and let it go on."""
    row = projection_of(draft, call.args.screen)
    if row.frozen != call.args.on:
        draft.change(row, frozen=call.args.on)


@command("screen.add", Add, {"facilitator"})
def add_screen(draft: Draft, call: Call, late: bool) -> Result:
    """One projector more, with a choice of its own."""
    name = text.clean(call.args.name, limit=text.NAME_LIMIT, field="name")
    there = sum(1 for _ in draft.all("projection"))
    if there >= SCREENS_LIMIT:
        raise Refusal("too_many", "refusal-too-many-screens", field="name", limit=SCREENS_LIMIT)
    if draft.get("projection", MAIN) is None:
        draft.put(Projection(id=MAIN))
        there += 1
    draft.put(Projection(id=str(there + 1), name=name))
    return {"screen": str(there + 1)}


@command("screen.remove", Screen, {"facilitator"})
def remove_screen(draft: Draft, call: Call, late: bool) -> None:
    """A further projector is no longer used: it shows the stage again, as the main one does."""
    row = projection_of(draft, call.args.screen)
    if row.id == MAIN:
        raise Refusal("bad_args", "refusal-main-screen", field="screen")
    draft.change(row, removed=True, shows="stage", frozen=False, before=[])


@command("release.give", Give, {"facilitator"})
def give(draft: Draft, call: Call, late: bool) -> None:
    """Let on to the projector what the facilitator has read; what is gone meanwhile is passed over."""
    if len(call.args.items) > ITEMS_LIMIT:
        raise Refusal("too_many", "refusal-too-many-items", field="items", limit=ITEMS_LIMIT)
    for item in call.args.items:
        if draft.get(item.kind, item.id) is not None:
            _release(draft, call, item)


@command("release.take", Take, {"facilitator"})
def take(draft: Draft, call: Call, late: bool) -> None:
    """Take something off the projector again; where the spotlight is on it, that goes back to the stage."""
    row = draft.get("release", f"{call.args.kind}.{call.args.id}")
    if row is None:
        return
    draft.drop(row)
    draft.touch([item] if (item := draft.get(call.args.kind, call.args.id)) else [])
    for screen in list(draft.all("projection")):
        if (screen.shows, screen.on_kind, screen.on) == ("spotlight", call.args.kind, call.args.id):
            draft.change(screen, shows="stage", on_kind="", on="")


@command("session.release", Rule, {"facilitator"})
def set_rule(draft: Draft, call: Call, late: bool) -> None:
    """Whether what phones write waits for the facilitator before it is on the projector."""
    session = session_of(draft)
    if session.release != call.args.on:
        draft.change(session, release=call.args.on)


@command("session.sounds", Rule, {"facilitator"})
def set_sounds(draft: Draft, call: Call, late: bool) -> None:
    """Whether the console and the projector make quiet sounds; phones never do."""
    session = session_of(draft)
    if session.sounds != call.args.on:
        draft.change(session, sounds=call.args.on)


def projection_of(draft: Draft, id: str) -> Projection:
    """The row of a projector; raises `Refusal` where there is none."""
    row: Projection | None = draft.get("projection", id)
    if row is None and id == MAIN:
        row = Projection(id=MAIN)
    if row is None or row.removed:
        raise Refusal("not_found", "refusal-no-screen", field="screen")
    return row


def turn(draft: Draft, row: Projection, shows: str, on_kind: str = "", on: str = "") -> None:
    """Let a projector show something else."""
    now = [row.shows, row.on_kind, row.on]
    if now != [shows, on_kind, on]:
        draft.change(row, shows=shows, on_kind=on_kind, on=on, before=now)


def _release(draft: Draft, call: Call, item: Item) -> None:
    id = f"{item.kind}.{item.id}"
    if draft.get("release", id) is None:
        draft.put(Release(id=id, released_at=call.now))
        draft.touch([draft.get(item.kind, item.id)])  # who sees it may depend on it
