"""Whom the journal must not name as the one who did something."""

from __future__ import annotations

import msgspec

from facilitator.session.roles import Actor
from facilitator.session.state import Draft


def is_anonymous(actor: Actor, draft: Draft, before: Draft) -> bool:
    """Whether a person's command touched something whose author the file must not name; or nothing that names
    them anyway: who was heard of just then would tell whose the anonymous note beside it is."""
    if actor.role in ("facilitator", "screen"):
        return False
    rows = [row for ref, now in draft.writes.items() for row in (now, before.get(*ref)) if row]
    if any(getattr(row, "mark", "") for row in rows):
        return True
    name = actor.id.encode()
    return actor.role == "participant" and not any(name in msgspec.json.encode(row) for row in rows)
