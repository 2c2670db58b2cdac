"""walk: go and read the other charts, leave notes on them."""

from __future__ import annotations

from typing import Literal, get_args

import msgspec

from facilitator.session.notes import NoteKind

KIND = "walk"


class Settings(msgspec.Struct, kw_only=True, forbid_unknown_fields=True):
    """How people go round, and which kinds of note they leave."""

    rotation: Literal["free"] = "free"
    kinds: list[NoteKind] = msgspec.field(default_factory=lambda: list(get_args(NoteKind)))
