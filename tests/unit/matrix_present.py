"""Slides and materials: who may, and when."""

from __future__ import annotations

from facilitator.session.decks import Deck, Page, Slide
from facilitator.session.materials import Material
from facilitator.session.rows import Row
from tests.unit.matrix import ANY_TIME, KINDS, ONLY_FACILITATOR, PARTICIPANTS, STATES, Rule

FROM_PRESENT_ON = {f"{kind} {state}" for kind in KINDS for state in STATES}
ON_BREAK = {"present running", "present paused"}

ROWS: list[Row] = [
    Deck(id="deck", name="Deck", pages=2),
    *(Page(id=f"deck.{n}", deck="deck", number=n) for n in (1, 2)),
    Slide(id="a.present", back_at=1),
    Material(id="m", stage="a.present", title="A paper", url="https://example.org"),
]

TABLE = {
    "deck.remove": Rule(lambda h: {"deck": "deck"}, ONLY_FACILITATOR, ANY_TIME),
    "slide.show": Rule(lambda h: {"stage": "a.present", "page": 1, "deck": "deck"}, ONLY_FACILITATOR, FROM_PRESENT_ON),
    "break.extend": Rule(lambda h: {"stage": "a.present", "minutes": 5}, ONLY_FACILITATOR, ON_BREAK),
    "material.add": Rule(lambda h: {"stage": "a.present", "url": "https://example.org"}, ONLY_FACILITATOR, ANY_TIME),
    "material.remove": Rule(lambda h: {"material": "m"}, ONLY_FACILITATOR, ANY_TIME),
    "material.open": Rule(lambda h: {"material": "m"}, PARTICIPANTS, FROM_PRESENT_ON),
}

INTERNAL = {"deck.add", "material.attach"}  # made by the server when a file has come in
