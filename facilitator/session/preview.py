"""The preview: who has its link reads the whole agenda before the day, leaves remarks on it and approves it."""

from __future__ import annotations

from collections.abc import Iterable

from facilitator.session import text
from facilitator.session.commands import Args, Call, Result, command
from facilitator.session.keys import preview_key
from facilitator.session.link_keys import version_of
from facilitator.session.refusals import Refusal
from facilitator.session.rows import CONSOLE, PREVIEW, Row, Rows, row_kind
from facilitator.session.state import Draft

REMARKS_LIMIT = 500


@row_kind("remark")
class Remark(Row):
    """What somebody with the preview said of the agenda, or that they approve of it as it stood `at` that time.

    `on`: the stage or activity it is about; empty: the whole. `settled`: the facilitator has dealt with it.
    """

    on: str = ""
    text: str = ""
    name: str = ""
    approves: bool = False
    settled: bool = False
    at: int = 0

    def views(self, rows: Rows) -> Iterable[str]:
        """Whoever has the preview, and the facilitator."""
        return (CONSOLE, PREVIEW)


class Open(Args):
    """Nothing to say."""


class Say(Args):
    """`on`: a stage or an activity; empty: the whole agenda. `name`: who says so."""

    text: str
    name: str
    on: str = ""


class Approve(Args):
    """`name`: who approves. `text`: what they add to it."""

    name: str
    text: str = ""


class Settle(Args):
    """`settled`: false opens the remark again."""

    remark: str
    settled: bool = True


@command("preview.open", Open, {"facilitator"})
def open_preview(draft: Draft, call: Call, late: bool) -> None:
    """Let the preview's link in, in a session that was made before there were previews."""
    key = preview_key(call.actor.secret, version_of(draft, "preview"))
    if draft.get("key", key.id) is None:
        draft.put(key)


@command("preview.remark", Say, {"preview"})
def remark(draft: Draft, call: Call, late: bool) -> Result:
    """Leave a remark on the agenda, or on one stage of it."""
    on = call.args.on
    if on and not (draft.get("stage", on) or draft.get("activity", on)):
        raise Refusal("not_found", "refusal-no-stage", field="on")
    return _say(draft, call, on=on, text=_words(call.args.text, required=True))


@command("preview.approve", Approve, {"preview"})
def approve(draft: Draft, call: Call, late: bool) -> Result:
    """Approve the agenda as it stands now."""
    return _say(draft, call, text=_words(call.args.text, required=False), approves=True)


@command("remark.settle", Settle, {"facilitator"})
def settle(draft: Draft, call: Call, late: bool) -> None:
    """Mark a remark as dealt with; whoever has the preview sees that it was."""
    draft.change(draft.need("remark", call.args.remark), settled=call.args.settled)


def _say(draft: Draft, call: Call, *, text: str, on: str = "", approves: bool = False) -> Result:
    if sum(1 for _ in draft.all("remark")) >= REMARKS_LIMIT:
        raise Refusal("too_many", "refusal-too-many-remarks", field="text", limit=REMARKS_LIMIT)
    draft.put(Remark(id=call.id, on=on, text=text, name=_name(call.args.name), approves=approves, at=call.now))
    return {"remark": call.id}


def _words(words: str, *, required: bool) -> str:
    return text.clean(words, limit=text.NOTE_LIMIT, field="text", lines=True, required=required)


def _name(name: str) -> str:
    return text.clean(name, limit=text.NAME_LIMIT, field="name")
