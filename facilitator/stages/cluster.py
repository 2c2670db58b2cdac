"""cluster: put like with like, and give it a name."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

import msgspec

from facilitator.session import text
from facilitator.session.commands import Args, Call, Result, command
from facilitator.session.hooks import when_started
from facilitator.session.refusals import Refusal
from facilitator.session.roles import table_of
from facilitator.session.rows import Row, Stage
from facilitator.session.state import Draft
from facilitator.session.themes import (
    TABLES,
    ItemKind,
    Placing,
    Theme,
    board_of,
    by_table,
    count_items,
    item_of,
    placing_id,
    placings_in,
    themes_of,
)
from facilitator.session.timing import current_stage
from facilitator.stages.post import post_all

KIND = "cluster"
TITLE_LIMIT = 80
THEMES_LIMIT = 60  # more is no grouping


class Settings(msgspec.Struct, kw_only=True, forbid_unknown_fields=True):
    """Who groups what.

    `who`: the facilitator and her theme desk always may, but for the boards of the tables. `source`: "" for the
    lines of this activity's charts and the notes on them, "lines", "notes", or the id of a stage whose lines they are.
    `silent`: without talking. `max_themes`: 0 for no limit. `post`: the charts go up on the wall when it starts, so
    that all may see what is grouped. `fresh`: an empty board, where an earlier stage of the activity has one already.
    """

    who: Literal["facilitator", "theme_desk", "tables", "everyone"] = "facilitator"
    source: str = ""
    silent: bool = False
    max_themes: int = 0
    post: bool = True
    fresh: bool = False


class On(msgspec.Struct, forbid_unknown_fields=True):
    """What is meant: a line or a note, by its id."""

    kind: ItemKind
    id: str


class AddTheme(Args):
    """`title`: may come later. `table`: whose board, where each table has its own."""

    stage: str
    title: str = ""
    table: int = 0


class RenameTheme(Args):
    """An empty title is "not named yet"."""

    theme: str
    title: str


class ThemeArgs(Args):
    """`theme`: its id."""

    theme: str


class OrderTheme(Args):
    """`after`: the theme to come after; empty: first."""

    theme: str
    after: str = ""


class MinorityTheme(Args):
    """`minority`: a view that few hold and that is worth keeping."""

    theme: str
    minority: bool


class MergeTheme(Args):
    """`into`: the theme that stays."""

    theme: str
    into: str


class PlaceItem(Args):
    """`theme`: empty takes it out of its theme. `after`: what to come after in it, or `first`; neither: last."""

    stage: str
    on: On
    theme: str = ""
    after: On | None = None
    first: bool = False


class NameDesk(Args):
    """`on`: false: no longer."""

    participant: str
    on: bool = True


def _about_stage(draft: Draft, args: Any) -> tuple[int, Any]:
    return args.table, draft.need("stage", args.stage, "stage")


def _about_theme(draft: Draft, args: Any) -> tuple[int, Any]:
    theme = draft.need("theme", args.theme, "theme")
    return theme.table, theme


def _about_item(draft: Draft, args: Any) -> tuple[int, Any]:
    stage = draft.need("stage", args.stage, "stage")
    row = draft.need(args.on.kind, args.on.id, "on")
    return (draft.get("chart", row.chart).table if by_table(stage) else 0), stage


def _grouping(draft: Draft, call: Call, table: int, row: Any) -> bool:
    """The facilitator and her theme desk at any time: they may begin while the tables still talk. Others while the
    stage is on, if it lets them."""
    stage = row if isinstance(row, Stage) else draft.get("stage", row.stage)
    now = current_stage(draft)
    board = board_of(draft, stage).id
    on = now if now and now.kind == KIND and board_of(draft, now).id == board else None
    if may_prepare(draft, call.actor, on or stage):
        return False
    who = (on or stage).settings.get("who")
    if not (who == "everyone" or (who == TABLES and table and table_of(draft, call.actor) == table)):
        raise Refusal("not_allowed", "refusal-not-grouping")
    if on is None or on.state == "waiting":
        raise Refusal("wrong_stage")
    return False


def may_prepare(draft: Draft, actor: Any, stage: Stage) -> bool:
    """Whether somebody groups at any time: the facilitator, and who is on the theme desk."""
    person = draft.get("participant", actor.id) if actor.role == "participant" else None
    return actor.role == "facilitator" or bool(person and person.theme_desk and not by_table(stage))


@command("theme.add", AddTheme, {"anyone"}, scope=_about_stage, when=_grouping)
def add(draft: Draft, call: Call, late: bool) -> Result:
    """Put up one more theme. The command's id becomes the theme's."""
    args: AddTheme = call.args
    stage = draft.get("stage", args.stage)
    board = board_of(draft, stage)
    if stage.kind != KIND or bool(args.table) != by_table(stage):
        raise Refusal("bad_args", "refusal-no-board", field="table")
    if args.table:
        draft.need("table", str(args.table), "table")
    themes = themes_of(draft, board.id, args.table)
    limit = min(stage.settings.get("max_themes") or THEMES_LIMIT, THEMES_LIMIT)
    if len(themes) >= limit:
        raise Refusal("too_many", "refusal-too-many-themes", field="stage", limit=limit)
    draft.put(
        Theme(
            id=call.id,
            stage=board.id,
            activity=board.activity,
            title=_title(args.title),
            position=_place(draft, themes, len(themes)),
            table=args.table,
        )
    )
    return {"theme": call.id}


@command("theme.rename", RenameTheme, {"anyone"}, scope=_about_theme, when=_grouping)
def rename(draft: Draft, call: Call, late: bool) -> None:
    """Give a theme its name, or another."""
    draft.change(draft.get("theme", call.args.theme), title=_title(call.args.title))


@command("theme.remove", ThemeArgs, {"anyone"}, scope=_about_theme, when=_grouping)
def remove(draft: Draft, call: Call, late: bool) -> None:
    """Take a theme away; what lay in it is ungrouped again."""
    for placing in placings_in(draft, call.args.theme):
        draft.drop(placing)
    draft.drop(draft.get("theme", call.args.theme))


@command("theme.merge", MergeTheme, {"anyone"}, scope=_about_theme, when=_grouping)
def merge(draft: Draft, call: Call, late: bool) -> None:
    """Make one theme of two: everything goes into the one that stays."""
    theme, into = draft.get("theme", call.args.theme), draft.need("theme", call.args.into, "into")
    if theme.id == into.id or (theme.stage, theme.table) != (into.stage, into.table):
        raise Refusal("not_found", "refusal-no-theme", field="into")
    for placing in placings_in(draft, theme.id):
        there = placings_in(draft, into.id)
        draft.change(placing, theme=into.id, position=_place(draft, there, len(there)))
    draft.drop(theme)
    count_items(draft, [into.id])


@command("theme.order", OrderTheme, {"anyone"}, scope=_about_theme, when=_grouping)
def order(draft: Draft, call: Call, late: bool) -> None:
    """Put a theme elsewhere among the themes."""
    theme = draft.get("theme", call.args.theme)
    others = [other for other in themes_of(draft, theme.stage, theme.table) if other.id != theme.id]
    position = _place(draft, others, _index_after(others, call.args.after))
    draft.change(draft.get("theme", theme.id), position=position)


@command("theme.minority", MinorityTheme, {"anyone"}, scope=_about_theme, when=_grouping)
def mark_minority(draft: Draft, call: Call, late: bool) -> None:
    """Keep a view that few hold beside those of many."""
    draft.change(draft.get("theme", call.args.theme), minority=call.args.minority)


@command("item.place", PlaceItem, {"anyone"}, scope=_about_item, when=_grouping)
def place(draft: Draft, call: Call, late: bool) -> None:
    """Put a line or a note into a theme, elsewhere in it, or out of it. An item lies in one theme of a board."""
    args: PlaceItem = call.args
    stage = draft.get("stage", args.stage)
    board = board_of(draft, stage)
    item = item_of(draft, board, args.on.kind, args.on.id)
    if stage.kind != KIND or item is None:
        raise Refusal("not_found", f"refusal-no-{args.on.kind}", field="on")
    table = draft.get("chart", item.chart).table if by_table(board) else 0
    id = placing_id(board.id, args.on.kind, args.on.id)
    before: Placing | None = draft.get("placing", id)
    if not args.theme:
        if before:
            draft.drop(before)
    else:
        theme = draft.need("theme", args.theme, "theme")
        if (theme.stage, theme.table) != (board.id, table):
            raise Refusal("not_found", "refusal-no-theme", field="theme")
        others = [placing for placing in placings_in(draft, theme.id) if placing.id != id]
        after = placing_id(board.id, args.after.kind, args.after.id) if args.after else ""
        index = 0 if args.first else _index_after(others, after) if after else len(others)
        draft.put(
            Placing(
                id=id,
                stage=board.id,
                on_kind=args.on.kind,
                on=args.on.id,
                theme=theme.id,
                position=_place(draft, others, index),
                table=table,
                by=call.actor.id,
            )
        )
    count_items(draft, [args.theme, before.theme if before else ""])


@command("theme_desk.name", NameDesk, {"facilitator"})
def name_desk(draft: Draft, call: Call, late: bool) -> None:
    """Put somebody on the theme desk, who groups for the room; or let them go."""
    person = draft.need("participant", call.args.participant, "participant")
    draft.change(person, theme_desk=call.args.on)


@when_started(KIND)
def _started(draft: Draft, call: Call, stage: Stage) -> None:
    if stage.settings.get("post", True):
        post_all(draft, call, stage.activity)
    board = board_of(draft, stage).id
    count_items(draft, [theme.id for theme in draft.all("theme") if theme.stage == board])


def _title(title: str) -> str:
    return text.clean(title, limit=TITLE_LIMIT, field="title", required=False)


def _index_after(rows: Sequence[Row], id: str) -> int:
    """Where to go to come right after a row: first where there is no such."""
    return next((index for index, row in enumerate(rows, 1) if row.id == id), 0)


def _place(draft: Draft, rows: Sequence[Any], index: int) -> float:
    """A position for what comes at this index; where halving has used up the numbers, all are numbered anew."""
    if index >= len(rows):
        return rows[-1].position + 1.0 if rows else 1.0
    low = rows[index - 1].position if index else rows[0].position - 2.0
    middle = float((low + rows[index].position) / 2)
    if low < middle < rows[index].position:
        return middle
    for number, row in enumerate(rows, 1):
        draft.change(row, position=float(number))
    return index + 0.5
