"""Moderation is the facilitator's; any reader may report a note that is not their own."""

from __future__ import annotations

from facilitator.session.moderation import WordList
from facilitator.session.rows import Row
from tests.unit.matrix import ANY_TIME, AUTHORS, ONLY_FACILITATOR, PARTICIPANTS, PEN_HOLDERS, Rule, line, note

ROWS: list[Row] = [WordList(id="words", words=["nonsense"])]

TABLE: dict[str, Rule] = {
    "note.hold": Rule(note, ONLY_FACILITATOR, ANY_TIME),
    "note.report": Rule(note, (PARTICIPANTS - AUTHORS) | PEN_HOLDERS, ANY_TIME),
    "phone.block": Rule(note, ONLY_FACILITATOR, ANY_TIME),
    "phone.unblock": Rule(note, ONLY_FACILITATOR, ANY_TIME),
    "words.set": Rule(lambda h: {"words": ["nonsense"]}, ONLY_FACILITATOR, ANY_TIME),
    "line.hide": Rule(line, ONLY_FACILITATOR, ANY_TIME),
    "line.show": Rule(line, ONLY_FACILITATOR, ANY_TIME),
}
