"""What is kept ready made of a session: none of it once something was erased there."""

from __future__ import annotations

from facilitator.live.desk import Desk
from facilitator.web import follow, report, trace


def forget(desk: Desk) -> None:
    """Keep nothing of a session, nor of those that went on from it and took words over. To be called once its file was
    written anew: until then, what is read there has the words still."""
    session = next(iter(desk.state.all("session")))
    for code in (desk.code, *session.followed_by):
        for part in (follow, report, trace):
            part.forget(code)
