"""The share-out cards as slides: one a challenge, with its strategies, whose it is, and what the room tapped."""

from __future__ import annotations

from io import BytesIO
from typing import Any

import pptx
from pptx.dml.color import RGBColor
from pptx.enum.text import PP_ALIGN
from pptx.util import Cm, Pt

from facilitator.report.document import facts, state
from facilitator.report.model import Report
from facilitator.report.quoted import Challenge
from facilitator.report.record import Record
from facilitator.report.say import Words

WIDTH, HEIGHT = Cm(33.867), Cm(19.05)  # 16:9
_colour: Any = RGBColor.from_string  # the library says nothing of its types
INK, QUIET = _colour("1F2328"), _colour("4A4F55")
TITLE, TITLE_AND_CONTENT = 0, 1  # layouts of the library's own template
LONG = 90  # letters of a challenge after which its words are smaller


def write(report: Report, record: Record) -> bytes:
    """The slides, in the order in which tables spoke; tables that were not heard come last."""
    say = Words(report.lang)
    deck = pptx.Presentation()
    deck.slide_width, deck.slide_height = WIDTH, HEIGHT
    deck.core_properties.title, deck.core_properties.language = report.title, report.lang
    first = deck.slides.add_slide(deck.slide_layouts[TITLE])
    _fill(first.shapes.title, [(report.title, 44, True, "")], (2, 5.5, 29.8, 4.5))
    told = [" · ".join(facts(report)), say("report-part-strategies"), state(report)]
    _fill(first.placeholders[1], [(words, 20, False, "") for words in told if words], (2, 10.3, 29.8, 5))
    places = {(turn.activity, turn.table): turn.place or len(report.turns) for turn in report.turns}
    cards = [card for cluster in report.clusters for card in cluster.challenges]
    for card in sorted(cards, key=lambda card: (card.activity, places.get((card.activity, card.table), 0), card.table)):
        _card(deck, card, say)
    kept = BytesIO()
    deck.save(kept)
    return kept.getvalue()


def _card(deck: Any, card: Challenge, say: Words) -> None:
    slide = deck.slides.add_slide(deck.slide_layouts[TITLE_AND_CONTENT])
    size = 32 if len(card.text) <= LONG else 24
    _fill(slide.shapes.title, [(card.text, size, True, "")], (1.5, 1.2, 30.8, 4.2))
    words = []
    for strategy in card.strategies:
        words.append((strategy.text, 26, True, ""))
        if strategy.why:
            words.append((f"{say('report-why')} {strategy.why}", 22, False, ""))
    if not words:
        words.append((say("report-no-strategy"), 22, False, ""))
    _fill(slide.placeholders[1], words, (1.5, 5.8, 30.8, 9.8))
    foot = [say.table(card.table), card.reporter]
    foot += [f"{say('report-us-too')}: {card.us_too}", f"{say('report-could-use')}: {card.could_use}"]
    box = slide.shapes.add_textbox(Cm(1.5), Cm(16.6), Cm(30.8), Cm(1.5))
    _fill(box, [(" · ".join(word for word in foot if word), 18, False, card.link)])
    slide.notes_slide.notes_text_frame.text = "\n".join([card.id, card.link])


def _fill(shape: Any, lines: list[tuple[str, int, bool, str]], place: tuple[float, ...] = ()) -> None:
    """Put lines (words, points, bold, link) into a shape, at a place (left, top, width, height in cm)."""
    if place:
        shape.left, shape.top, shape.width, shape.height = (Cm(side) for side in place)
    frame = shape.text_frame
    frame.word_wrap = True
    for at, (words, size, bold, link) in enumerate(lines):
        paragraph = frame.paragraphs[0] if not at else frame.add_paragraph()
        paragraph.alignment = PP_ALIGN.LEFT
        run = paragraph.add_run()
        run.text = "".join(letter for letter in words if letter >= " " or letter == "\n")
        run.font.size, run.font.bold = Pt(size), bold
        run.font.color.rgb = INK if bold else QUIET
        if link.startswith(("http://", "https://")):
            run.hyperlink.address = link
