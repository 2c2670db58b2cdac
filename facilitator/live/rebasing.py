"""Texts that were based on a number of another history: the session has gone back to an older copy since."""

from __future__ import annotations

from dataclasses import replace

import msgspec

from facilitator.session.commands import Call


def rebased(call: Call, head: int) -> Call:
    """The call with the number that its `base` has in this history. Where nobody knows it, no text is overwritten: a
    base that is older than anything makes it a text beside the one that is there."""
    base = getattr(call.args, "base", 0)
    earlier = call.answered(call.based_on) if call.based_on else None
    if earlier is None and base <= head:
        return call
    return replace(call, args=msgspec.structs.replace(call.args, base=earlier[0] if earlier else 0))
