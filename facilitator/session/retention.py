"""How long a session is kept: chosen at set-up, told before anybody writes, and never lengthened afterwards."""

from __future__ import annotations

from typing import Literal

from facilitator.session.commands import Args, Call, command
from facilitator.session.refusals import Refusal
from facilitator.session.rows import Session
from facilitator.session.state import Draft
from facilitator.session.timing import session_of

Keep = Literal[0, 1, 30, 90, 365]  # days; 0: until somebody erases it; 1: a practice
USUAL: Keep = 90
DAY = 24 * 3_600_000


class KeepFor(Args):
    """`days`: 1, 30, 90 or 365; 0: until somebody erases it."""

    days: Keep


def erased_on(keep: int, held_at: int) -> int:
    """When a session is erased (ms); 0: not by itself. What nobody has joined holds nothing of anybody."""
    return held_at + keep * DAY if keep and held_at else 0


def is_over(keep: int, held_at: int, now: int) -> bool:
    """Whether a session's time is over."""
    return 0 < erased_on(keep, held_at) <= now


def begin_to_count(draft: Draft, now: int) -> None:
    """Somebody has come: from now on the day of its erasing stands."""
    session = session_of(draft)
    if session.keep and not session.held_at:
        draft.change(session, held_at=max(now, session.starts_at))


@command("session.keep", KeepFor, {"facilitator"}, after_end=True)
def keep(draft: Draft, call: Call, late: bool) -> None:
    """Choose how long it is kept. Once people have joined, who were told a day, only a shorter time can be chosen."""
    session, days = session_of(draft), call.args.days
    # who is only expected has been told nothing yet; where no time was set, anybody who is there was told so
    told = bool(session.held_at) if session.keep else any(True for _ in draft.all("participant"))
    if told and not _is_shorter(session, days):
        raise Refusal("conflict", "refusal-keep-longer", field="days")
    draft.change(session, keep=days, held_at=session.held_at or (call.now if told and days else 0))


def _is_shorter(session: Session, days: int) -> bool:
    return days == session.keep or (days > 0 and (not session.keep or days < session.keep))
