"""What this machine has been measured to hold, as a line before doors open: beside how many people are expected."""

from __future__ import annotations

from datetime import datetime

from facilitator import messages
from facilitator.preflight.line import Line
from facilitator.rehearsal.verdict import seconds
from facilitator.store.measured import Outcome


def held(outcome: Outcome | None, expected: int) -> Line:
    """The last rehearsal. It is fine where at least as many people were held as are expected, over the network."""
    if outcome is None:
        return Line("measured", "unknown", "unknown", {"people": expected})
    params = {
        "day": f"{datetime.fromtimestamp(outcome.at / 1000):%Y-%m-%d}",
        "people": outcome.people,
        "expected": expected,
        "s": seconds(outcome.answers),
        "weakest": messages.text(f"rehearsal-weakest-{outcome.weakest}"),
    }
    if not outcome.held:
        return Line("measured", "look", "broke", params)
    if outcome.people < expected:
        return Line("measured", "look", "fewer", params)
    return Line("measured", "unknown" if outcome.here else "ok", "here" if outcome.here else "ok", params)
