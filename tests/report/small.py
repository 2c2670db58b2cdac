"""A small session with a bit of everything, in which people write what formats stumble over. Always the same."""

from __future__ import annotations

import random
from functools import cache
from pathlib import Path

from tests.report.held import file_of, put, the_same_ids
from tests.unit.workshop import Workshop

FORMULA = '=HYPERLINK("http://evil.example","click")'
MARKUP = "<b>bold</b> & *stars* _lines_ | pipe | [link](http://evil.example) `code`"
ARABIC = "نلتقي كل شهر ونتفق معًا"
EMOJI = "We meet 🙂 monthly 👩‍👩‍👧"
LONG = "Donaudampfschifffahrtsgesellschaft" * 12
LINES = (FORMULA, MARKUP, ARABIC, EMOJI, LONG, "- a dash first", "1. a number first", "# a hash first")


@cache
def small() -> bytes:
    """The session's file."""
    return file_of(hold)


def small_in(folder: Path) -> Path:
    """The file in a folder of sessions; returns where."""
    return put(small(), folder)


def hold(folder: Path) -> Workshop:
    """Hold the session."""
    dice = random.Random(5)
    shop = Workshop(folder)
    with the_same_ids(dice):
        ann, bo, cleo = shop.join("Ann", 1), shop.join("Bo", 2), shop.join("=Cleo", 3)
        shop.do("participant.introduce", {"affiliation": "Ohio"}, bo)
        shop.start("discuss")
        shop.claim(ann, 1)
        for person, table in ((bo, 2), (cleo, 3)):
            shop.claim(person, table)
        lines = [shop.write(1, words, ann) for words in LINES]
        other = shop.write(2, "Monthly calls", bo)
        for table in (1, 2):
            shop.post(table)
        shop.wait(10)
        shop.start("walk")
        on = {"line": lines[0]}
        question = shop.note(1, "+1 Who pays?", bo, kind="question", **on)
        shop.wait(1)
        shop.note(1, "@everybody: we tried it", cleo, kind="experience", introduce=True, **on)
        shop.wait(1)
        shop.note(1, "Second line\nafter a break", bo, kind="comment", anonymous=True)
        hidden = shop.note(2, "Names somebody", cleo, kind="comment")
        shop.do("note.hide", {"note": hidden, "reason": "A name"}, shop.console)
        shop.do("note.answer", {"note": question, "text": "The ministry", "outcome": "answered"}, ann)
        shop.start("cluster")
        theme = shop.do("theme.add", {"stage": "a.cluster", "title": "Contact & trust"}, shop.console).result["theme"]
        for line in (lines[2], other):
            args = {"stage": "a.cluster", "on": {"kind": "line", "id": line}, "theme": theme}
            shop.do("item.place", args, shop.console)
        shop.start("pick")
        shop.do("pick.challenge", {"table": 1, "text": "Nobody answers", "line": lines[0]}, ann)
        shop.do("strategy.write", {"table": 1, "text": "Ask on paper", "why": "=it works"}, ann)
        shop.do("park.add", {"text": "-Is there money?"}, bo)
        shop.do(
            "response.write", {"kind": "theme", "item": theme, "outcome": "used", "reason": "=It goes in"}, shop.console
        )
        shop.do("response.release", {}, shop.console)
        step = {"text": "A draft to all", "owner": "Kim", "due": "2026-12-01"}
        shop.do("followup.write", {"heard": ["Trust takes years"], "steps": [step]}, shop.console)
        shop.do("session.close", {"reached": [], "renewed": []}, shop.console)
    return shop
