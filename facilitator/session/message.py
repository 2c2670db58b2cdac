"""What the facilitator says to a table's screens, or to all of them, without walking over."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from facilitator.session import text
from facilitator.session.commands import Args, Call, Result, command
from facilitator.session.pen import about_table
from facilitator.session.refusals import Refusal
from facilitator.session.rows import CONSOLE, ROOM, Row, Rows, row_kind, table_view
from facilitator.session.state import Draft

MESSAGE_LIMIT = 200
OPEN_AT_ONCE = 3  # more cards would bury what people are doing


@row_kind("message")
class Message(Row):
    """A few words to a table's desk and phones, or with table 0 to everybody's. With `look_up` it stands on the
    projector too. Each device puts it away for itself; once ended it is gone from all."""

    text: str
    table: int = 0
    look_up: bool = False
    sent_at: int = 0
    ended_at: int = 0

    def views(self, rows: Rows) -> Iterable[str]:
        """The table, or everybody; the facilitator also sees what was said before."""
        if self.ended_at:
            return (CONSOLE,)
        return (table_view(self.table) if self.table else ROOM, CONSOLE)


class Say(Args):
    """`table`: its number; 0: all tables. `text`: up to 200 characters. `look_up`: on the projector too (all only)."""

    table: int
    text: str
    look_up: bool = False


class MessageArgs(Args):
    """`message`: its id."""

    message: str


def _about_table(draft: Draft, args: Any) -> tuple[int, Any]:
    return about_table(draft, args) if args.table else (0, None)


@command("table.message", Say, {"facilitator"}, scope=_about_table)
def say(draft: Draft, call: Call, late: bool) -> Result:
    """Say something on a table's screens, or on all. The command's id becomes the message's.

    Only the latest few stand at once, and one alone on the projector: earlier ones end.
    """
    args: Say = call.args
    if args.look_up and args.table:
        raise Refusal("bad_args", "refusal-look-up", field="look_up")
    words = text.clean(args.text, limit=MESSAGE_LIMIT, field="text")
    before = sorted(_standing(draft, args.table), key=lambda message: (message.sent_at, message.seq))
    for message in before[: max(0, len(before) + 1 - OPEN_AT_ONCE)]:
        end(draft, call, message)
    for message in [m for m in _standing(draft, 0) if m.look_up and args.look_up]:
        end(draft, call, message)
    draft.put(Message(id=call.id, text=words, table=args.table, look_up=args.look_up, sent_at=call.now))
    return {"message": call.id}


@command("message.end", MessageArgs, {"facilitator"})
def end_message(draft: Draft, call: Call, late: bool) -> None:
    """Take a message off every screen it stands on."""
    message = draft.need("message", call.args.message, "message")
    if not message.ended_at:
        end(draft, call, message)


def end(draft: Draft, call: Call, message: Message) -> None:
    """From now on only the facilitator reads it."""
    draft.change(message, ended_at=call.now)


def _standing(draft: Draft, table: int) -> list[Message]:
    return [m for m in draft.all("message") if m.table == table and not m.ended_at]
