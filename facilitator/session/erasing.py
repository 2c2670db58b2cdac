"""Somebody erases what they wrote: their words, name and taps are gone, and what others answered stays.

What a recorder typed on a table's chart is the table's word and stays, without saying who typed. Counts of votes that
are closed stay, for they name nobody. The journal, which still holds what these rows once were, is rewritten by the
store.
"""

from __future__ import annotations

from typing import Any

from facilitator.session.agreement import recount
from facilitator.session.commands import Args, Call, command
from facilitator.session.lines import take_off
from facilitator.session.own import COPIES, Left
from facilitator.session.roster import count_affiliation
from facilitator.session.state import Draft
from facilitator.session.topics import count_anew

CHANGED = ("participant", "table", "party", "line", *COPIES)  # kinds of others' rows that a person may be named in
_REVIEWED = {"still_true": "still", "changed": "differs", "done": "finished"}


class Erase(Args):
    """`left`: what the person left, as `own.gather` found it."""

    left: Left


@command("me.erase", Erase, {"participant", "facilitator"}, internal=True, after_end=True)
def erase(draft: Draft, call: Call, late: bool) -> None:
    """Take away what a person left; where others have built on it, the place stays without the words. (The server
    itself does so where a later session has taken something over.)"""
    left: Left = call.args.left
    person = draft.get("participant", left.person)
    if person and not person.removed:  # whoever was sent out is not counted any more
        count_affiliation(draft, person.affiliation, "")
    voted = {draft.get(kind, id).stage for kind, id in left.items if kind == "dot" and draft.get(kind, id)}
    for ballot in [draft.get("ballot", stage) for stage in sorted(voted)]:
        if ballot and ballot.open:
            draft.change(ballot, voters=ballot.voters - 1)
    for kind, id in sorted(left.items):
        row = draft.get(kind, id)
        if row is not None:
            _take_away(draft, left, row)
    for kind in CHANGED:
        for row in list(draft.all(kind)):
            changed = left.without(row)
            if changed is not None and changed != row:
                draft.put(changed)


def _take_away(draft: Draft, left: Left, row: Any) -> None:
    husk = left.without(row)
    if husk is not None:
        draft.put(husk)
        return
    _uncount(draft, row)
    if row.KIND == "line":
        take_off(draft, row)
    else:
        draft.drop(row)
    if row.KIND == "agreement":
        recount(draft, row.chart)


def _uncount(draft: Draft, row: Any) -> None:
    """What counted it counts one less."""
    if row.KIND == "reply" and row.values:
        count_anew(draft, draft.get("topic", row.topic), row.values, [])
    elif row.KIND == "rating":
        tally = draft.get("tally", f"goal.{row.goal}")
        counts = [n - (value == row.value) for value, n in enumerate(tally.counts)]
        draft.change(tally, counts=counts, total=sum(v * n for v, n in enumerate(counts)), voters=sum(counts))
    elif row.KIND == "metoo" and (note := draft.get("note", row.note)):
        draft.change(note, too=note.too - 1)
    elif row.KIND == "tap" and (turn := draft.get("turn", row.turn)):
        field = "questions" if row.kind == "question" else row.kind
        draft.change(turn, **{field: getattr(turn, field) - 1})
    elif row.KIND == "reviewed" and (item := draft.get("carried", row.carried)):
        field = _REVIEWED[row.value]
        draft.change(item, **{field: getattr(item, field) - 1})
    elif row.KIND == "opening" and (material := draft.get("material", row.material)):
        draft.change(material, opened=material.opened - 1)
