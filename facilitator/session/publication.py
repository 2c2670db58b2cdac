"""The report's way out: a draft for the organisers, a preview for leaders, published for everybody."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from facilitator.session.commands import Args, Call, command
from facilitator.session.keys import reader_key
from facilitator.session.link_keys import version_of
from facilitator.session.rows import PREVIEW, ROOM, Row, Rows, row_kind
from facilitator.session.state import Draft

ID = "report"
State = Literal["draft", "preview", "published"]


@row_kind("publication")
class Publication(Row):
    """How far the report is; its id is "report". `preview`: whoever has the leaders' link reads it."""

    state: State = "draft"
    at: int = 0

    def views(self, rows: Rows) -> Iterable[str]:
        """Everybody: once it is published they look for it."""
        return (ROOM, PREVIEW)


class SetState(Args):
    """`state`: draft, preview or published."""

    state: State


@command("report.state", SetState, {"facilitator"}, after_end=True)
def set_state(draft: Draft, call: Call, late: bool) -> None:
    """Let leaders read the report, publish it, or take it back to a draft. The leaders' link stays the same."""
    state = call.args.state
    row = draft.get("publication", ID) or Publication(id=ID)
    if state == row.state and draft.get("publication", ID):
        return
    key = reader_key(call.actor.secret, version_of(draft, "report"))
    if state == "preview" and draft.get("key", key.id) is None:
        draft.put(key)
    draft.change(row, state=state, at=call.now)


def state_of(rows: Rows) -> State:
    """How far the report is."""
    row = rows.get("publication", ID)
    return row.state if row else "draft"
