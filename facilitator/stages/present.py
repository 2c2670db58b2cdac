"""present: one voice, everyone looks: words, pages of a deck, materials to open, or a break."""

from __future__ import annotations

import re
from typing import Any, Literal

import msgspec

from facilitator.session.commands import Args, Call, command
from facilitator.session.decks import Slide, deck_named, turn_to
from facilitator.session.hooks import when_started
from facilitator.session.materials import MATERIALS_LIMIT, is_link, lay_out
from facilitator.session.refusals import Refusal
from facilitator.session.rows import Stage
from facilitator.session.state import Draft

KIND = "present"
MINUTE = 60_000
LONGEST_BREAK = 24 * 60
_CLOCK = re.compile(r"([01]?\d|2[0-3]):([0-5]\d)")


class Link(msgspec.Struct, kw_only=True, forbid_unknown_fields=True):
    """A material of the agenda."""

    title: str
    url: str


class Settings(msgspec.Struct, kw_only=True, forbid_unknown_fields=True):
    """`text`: what is shown, one paragraph each. `deck`: the name of an uploaded one, its pages from `first` to `last`
    (0: to the end). A break goes on `back_in` minutes after its start, or at a time of day."""

    text: list[str] = []
    deck: str = ""
    first: int = 1
    last: int = 0
    materials: list[Link] = []
    back_in: float = 0
    back_at: str = ""
    ask: Literal["parked", "off"] = "parked"


class ExtendBreak(Args):
    """`minutes` may be negative."""

    stage: str
    minutes: int


def problems(plan: Any) -> list[str]:
    """What is wrong with a stage of this kind in an agenda, one sentence each."""
    settings = msgspec.convert(plan.settings, Settings)
    found = []
    if settings.first < 1 or (settings.last and settings.last < settings.first):
        found.append("first is the number of a page, from 1, and last is not before it (0: to the end)")
    if settings.back_at and not _CLOCK.fullmatch(settings.back_at):
        found.append('back_at is a time of day such as "10:45"')
    if not 0 <= settings.back_in <= LONGEST_BREAK:
        found.append(f"back_in is minutes, from 0 to {LONGEST_BREAK}")
    if len(settings.materials) > MATERIALS_LIMIT:
        found.append(f"there are at most {MATERIALS_LIMIT} materials")
    found += [f'"{one.url}" is no link: it begins with https://' for one in settings.materials if not is_link(one.url)]
    return found


@when_started(KIND)
def begin(draft: Draft, call: Call, stage: Stage) -> None:
    """Show the deck's first page, or the one it was left at; lay the materials out; let a break begin."""
    settings = stage.settings
    slide = draft.get("slide", stage.id) or Slide(id=stage.id)
    minutes = float(settings.get("back_in") or 0)
    back_at = call.now + round(minutes * MINUTE) if minutes else 0
    draft.change(slide, back_at=back_at, back_clock=str(settings.get("back_at") or ""))
    deck = deck_named(draft, str(settings.get("deck") or ""))
    if deck and slide.deck != deck.id:
        turn_to(draft, stage, deck.id, min(max(1, int(settings.get("first") or 1)), deck.pages))
    lay_out(draft, stage)


@command("break.extend", ExtendBreak, {"facilitator"})
def extend_break(draft: Draft, call: Call, late: bool) -> None:
    """Let a break that is on go on later, or sooner."""
    stage = draft.need("stage", call.args.stage)
    slide = draft.get("slide", stage.id)
    if stage.state not in ("running", "paused") or not slide or not (slide.back_at or slide.back_clock):
        raise Refusal("wrong_stage", "refusal-no-break", field="stage")
    if not 0 < abs(call.args.minutes) <= LONGEST_BREAK:
        raise Refusal("bad_args", "refusal-minutes", field="minutes", limit=LONGEST_BREAK)
    back_at = slide.back_at + call.args.minutes * MINUTE if slide.back_at else 0
    draft.change(slide, back_at=back_at, back_clock=_later(slide.back_clock, call.args.minutes))


def _later(clock: str, minutes: int) -> str:
    found = _CLOCK.fullmatch(clock)
    if not found:
        return clock
    at = (int(found[1]) * 60 + int(found[2]) + minutes) % LONGEST_BREAK
    return f"{at // 60:02}:{at % 60:02}"
