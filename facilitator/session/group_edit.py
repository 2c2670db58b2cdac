"""The facilitator divides the room: groups, and which tables belong to each."""

from __future__ import annotations

from facilitator.session import agenda_order as order
from facilitator.session import text
from facilitator.session.commands import Args, Call, Result, command
from facilitator.session.refusals import Refusal
from facilitator.session.room import NoArgs
from facilitator.session.rows import Group
from facilitator.session.state import Draft

GROUPS_LIMIT = 20


class AddGroup(Args):
    """`name`: no other group's."""

    name: str


class RenameGroup(Args):
    """`group`: its id. `name`: no other group's."""

    group: str
    name: str


class GroupArgs(Args):
    """`group`: its id."""

    group: str


@command("group.add", AddGroup, {"facilitator"})
def add_group(draft: Draft, call: Call, late: bool) -> Result:
    """Add a group, without tables yet. The first to be added names the room that was undivided until then."""
    groups = _groups(draft)
    if len(groups) >= GROUPS_LIMIT:
        raise Refusal("too_many", "refusal-too-many-groups", field="name", limit=GROUPS_LIMIT)
    name = _name(draft, call.args.name)
    unnamed = next((group for group in groups if not group.name), None)
    if unnamed:
        return {"group": draft.change(unnamed, name=name).id}
    at = max((int(g.id[1:]) for g in groups if g.id[1:].isdigit()), default=0) + 1
    made = Group(id=f"g{at}", name=name, position=len(groups) + 1)
    draft.put(made)
    return {"group": made.id}


@command("group.rename", RenameGroup, {"facilitator"})
def rename_group(draft: Draft, call: Call, late: bool) -> None:
    """Give a group another name."""
    group = draft.need("group", call.args.group)
    draft.change(group, name=_name(draft, call.args.name, group.id))


@command("group.remove", GroupArgs, {"facilitator"})
def remove_group(draft: Draft, call: Call, late: bool) -> None:
    """Dissolve a group: its tables go to the first of the others. What only it was asked is asked no longer; what
    was written under it stays."""
    group = draft.need("group", call.args.group)
    others = [other for other in _groups(draft) if other.id != group.id]
    if not others:
        raise Refusal("bad_args", "refusal-last-group", field="group")
    for table in [table for table in draft.all("table") if table.group == group.id]:
        draft.change(table, group=others[0].id)
    for topic in [topic for topic in draft.all("topic") if topic.group == group.id]:
        draft.change(topic, removed=True, group="")
    draft.drop(group)
    for at, other in enumerate(others, 1):
        if other.position != at:
            draft.change(other, position=at)


@command("group.deal", NoArgs, {"facilitator"})
def deal_tables(draft: Draft, call: Call, late: bool) -> None:
    """Deal the tables out to the groups in turn, so that neighbours differ."""
    groups = _groups(draft)
    if not groups:
        return
    tables = [table for table in draft.all("table") if not table.closed]
    for at, table in enumerate(sorted(tables, key=lambda table: table.number)):
        group = groups[at % len(groups)]
        if table.group != group.id:
            draft.change(table, group=group.id)


def _groups(draft: Draft) -> list[Group]:
    return order.in_order(draft.all("group"))


def _name(draft: Draft, typed: str, own: str = "") -> str:
    name = text.clean(typed, limit=text.NAME_LIMIT, field="name")
    if any(group.name == name and group.id != own for group in draft.all("group")):
        raise Refusal("conflict", "refusal-group-name", field="name")
    return name
