"""present: one voice, everyone looks."""

from __future__ import annotations

import msgspec

KIND = "present"


class Settings(msgspec.Struct, kw_only=True, forbid_unknown_fields=True):
    """`text`: what is shown, one paragraph each."""

    text: list[str] = []
