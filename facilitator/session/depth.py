"""From how far a projector is read: how large its text has to be, and whether the code it shows can be scanned."""

from __future__ import annotations

from math import ceil
from typing import NamedTuple

from facilitator.session.commands import Args, Call, command
from facilitator.session.projection import MAIN, projection_of
from facilitator.session.refusals import Refusal
from facilitator.session.state import Draft

TEXT = 0.004  # metres of a capital letter's height for each metre of distance
CAPITAL = 0.7  # of a letter's size
FLOOR = 5  # hundredths of the image's height: the smallest text at a scale of 100
SCALES = (100, 160)  # percent
CODES = (45, 55)  # hundredths of the image's height: the QR code in the lobby
QUIET = 0.8  # what of its side is the code; the rest is its quiet zone
SCANNED = 10  # times its side is as far as it is scanned
LIMITS = {"distance": (1, 100), "height": (0.2, 30)}  # metres


class Depth(NamedTuple):
    """`scale`, `code`: percent. `legible`, `reach`: up to how far text is read and the code scanned, in cm."""

    scale: int
    code: int
    legible: int
    reach: int


class Measure(Args):
    """`distance`: of the back row from the image; `height`: of the image; both in metres. `screen`: which projector."""

    distance: float
    height: float
    screen: str = MAIN


@command("screen.measure", Measure, {"facilitator"})
def measure(draft: Draft, call: Call, late: bool) -> None:
    """Fit a projector's text, and the QR code of its lobby, to the room's depth."""
    args: Measure = call.args
    for field, (least, most) in LIMITS.items():
        if not least <= getattr(args, field) <= most:
            raise Refusal("bad_args", "refusal-bad-args", field=field, why=f"{least} to {most}")
    row = projection_of(draft, args.screen)
    distance, height = round(args.distance * 100), round(args.height * 100)
    draft.change(row, distance=distance, height=height, **depth(args.distance, args.height)._asdict())


def depth(distance: float, height: float) -> Depth:
    """What an image so high (m) shows to a back row so far away (m)."""
    needed = TEXT * distance / CAPITAL / height * 100 * 100 / FLOOR
    scale = _between(ceil(round(needed, 6)), SCALES)
    code = _between(ceil(round(distance / SCANNED / QUIET / height * 100, 6)), CODES)
    legible = scale / 100 * FLOOR / 100 * height * CAPITAL / TEXT
    return Depth(scale, code, round(legible * 100), round(SCANNED * QUIET * code * height))


def _between(value: int, limits: tuple[int, int]) -> int:
    return min(max(value, limits[0]), limits[1])
