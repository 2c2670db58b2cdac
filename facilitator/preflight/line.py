"""One line of what the preflight says: what was looked at, how it is, and the numbers for its words."""

from __future__ import annotations

from typing import Any, Literal

import msgspec

from facilitator import messages

State = Literal["ok", "look", "unknown"]


class Line(msgspec.Struct):
    """`id` names what was looked at; `says` its words in the catalogue, `preflight-ID-SAYS`."""

    id: str
    state: State
    says: str
    params: dict[str, Any] = {}

    @property
    def words(self) -> str:
        """What it says to a person: how it is, and where something is to be done, what."""
        return messages.text(f"preflight-{self.id}-{self.says}", **self.params)


def verdict(lines: list[Line]) -> str:
    """What all of it comes to, in a sentence."""
    wrong = sum(line.state == "look" for line in lines)
    unknown = sum(line.state == "unknown" for line in lines)
    return messages.text("preflight-verdict", wrong=wrong, unknown=unknown)
