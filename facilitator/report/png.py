"""The wall as one picture: every posted chart with its photographs, its lines and the notes under them."""

from __future__ import annotations

import math
from io import BytesIO
from typing import Any, NamedTuple

import pypdfium2
from fpdf import FPDF
from fpdf.enums import MethodReturnValue
from PIL import Image

from facilitator.paths import STATIC
from facilitator.report.model import Report
from facilitator.report.pdf import POINT, needs_shaping, printable, runs_left
from facilitator.report.photos import jpeg
from facilitator.report.pictures import KINDS
from facilitator.report.quoted import Chart, Note
from facilitator.report.record import Record
from facilitator.report.say import Words

FONTS = STATIC / "vendor" / "fonts"
CARD, GAP, PAD = 90.0, 8.0, 5.0  # mm
HEAD = 22.0  # mm over the charts
LEADING = 1.3
TITLES = 2  # pieces of a card before its photographs: name and activity
DENSITY = 5.0  # pixels a mm, as long as the picture stays below
MOST = 40_000_000  # pixels
LONGEST = 4000.0  # mm: a page of a PDF ends at 5080
INK, QUIET, EDGE, PAPER = (0x1F, 0x23, 0x28), (0x4A, 0x4F, 0x55), (0xC9, 0xC5, 0xBA), (0xF1, 0xEE, 0xE6)

Piece = tuple[str, float, str, float, str]  # words, points, style of the font, indent in mm, colour of a mark


class Photo(NamedTuple):
    """A photograph as it is drawn: a JPEG, how high (mm), and under it what it shows, if anybody has said it."""

    image: bytes
    high: float
    caption: list[Piece]


class Card(NamedTuple):
    """A chart as it is drawn: where (mm), how high, its words, its photographs."""

    x: float
    y: float
    high: float
    pieces: list[Piece]
    photos: list[Photo]


def write(report: Report, record: Record) -> bytes:
    """The picture. What was never posted is not on the wall; before the first is posted, all charts are shown."""
    posted = [chart for chart in report.charts if chart.posted_at]
    charts = posted or report.charts
    sheet = _sheet((1000.0, 1000.0))
    columns = max(1, math.ceil(math.sqrt(len(charts) * 1.8)))
    drawn = [_drawn(sheet, chart, record, Words(report.lang)) for chart in charts]
    placed, height = _place(drawn, columns)
    size = (columns * (CARD + GAP) + GAP, min(LONGEST, height + GAP))
    sheet = _sheet(size)
    sheet.set_fill_color(*PAPER)
    sheet.rect(0, 0, *size, style="F")
    _put(sheet, GAP, GAP, size[0] - 2 * GAP, (report.title, 24, "B", 0, ""))
    for card in placed:
        _card(sheet, card)
    return _raster(bytes(sheet.output()), size)


def _sheet(size: tuple[float, float]) -> Any:
    sheet = FPDF(format=size)
    sheet.set_auto_page_break(False)
    sheet.set_margin(0)
    sheet.add_font("wall", "", FONTS / "DejaVuSans.ttf")
    sheet.add_font("wall", "B", FONTS / "DejaVuSans-Bold.ttf")
    sheet.add_page()
    return sheet


def _drawn(sheet: Any, chart: Chart, record: Record, say: Words) -> Card:
    """A chart, not yet at its place."""
    pieces = _pieces(chart, say)
    photos = []
    for photo in chart.photos:
        image = jpeg(record, photo)
        if image:
            with Image.open(BytesIO(image)) as bitmap:
                high = (CARD - 2 * PAD) * bitmap.height / bitmap.width
            photos.append(Photo(image, high, [(photo.caption, 8, "", 0, "")] if photo.caption else []))
    words = [*pieces, *(piece for photo in photos for piece in photo.caption)]
    high = 2 * PAD + sum(_high(sheet, piece) + 1 for piece in words)
    return Card(0, 0, high + sum(photo.high + 2 for photo in photos), pieces, photos)


def _place(cards: list[Card], columns: int) -> tuple[list[Card], float]:
    """The cards in columns that are read downwards, in the order of the wall, about as high; and how high that is."""
    room = HEAD + (sum(card.high + GAP for card in cards) / columns if cards else 0)
    placed, at, y = [], 0, HEAD
    for card in cards:
        if y > HEAD and y + card.high / 2 > room and at < columns - 1:
            at, y = at + 1, HEAD
        placed.append(card._replace(x=GAP + at * (CARD + GAP), y=y))
        y += card.high + GAP
    return placed, max((card.y + card.high + GAP for card in placed), default=HEAD)


def _pieces(chart: Chart, say: Words) -> list[Piece]:
    pieces: list[Piece] = [(chart.name, 14, "B", 0, ""), (chart.activity, 8, "", 0, "")]
    for section in chart.sections:
        pieces.append((section.topic, 9, "B", 0, ""))
        for line in section.lines:
            pieces.append((f"– {line.text}", 9, "", 0, ""))
            pieces += [_note(note, say) for note in line.notes]
    if chart.notes:
        pieces.append((say("report-notes-chart"), 9, "B", 0, ""))
    return pieces + [_note(note, say) for note in chart.notes]


def _note(note: Note, say: Words) -> Piece:
    return (f"{say(f'report-kind-{note.kind}')}: {note.text}", 7.5, "", 7, KINDS[note.kind])


def _lines(sheet: Any, piece: Piece) -> int:
    words, points, style, indent, _ = piece
    sheet.set_text_shaping(needs_shaping(words))
    sheet.set_font("wall", style, points)
    width = CARD - 2 * PAD - indent
    found = sheet.multi_cell(width, text=printable(words) or " ", dry_run=True, output=MethodReturnValue.LINES)
    return len(found)


def _high(sheet: Any, piece: Piece) -> float:
    return _lines(sheet, piece) * _leading(piece)


def _leading(piece: Piece) -> float:
    return piece[1] * POINT * LEADING


def _card(sheet: Any, card: Card) -> None:
    sheet.set_fill_color(255, 255, 255)
    sheet.set_draw_color(*EDGE)
    sheet.rect(card.x, card.y, CARD, card.high, style="DF")
    at, left = card.y + PAD, card.x + PAD
    for place, piece in enumerate(card.pieces):
        if place == TITLES:
            at = _put_photos(sheet, left, at, card.photos)
        high = _high(sheet, piece)
        if piece[4]:
            sheet.set_fill_color(piece[4])
            sheet.rect(left + piece[3] - 3, at, 1.8, high, style="F")
        _put(sheet, left + piece[3], at, CARD - 2 * PAD - piece[3], piece)
        at += high + 1
    if len(card.pieces) == TITLES:
        _put_photos(sheet, left, at, card.photos)


def _put_photos(sheet: Any, x: float, y: float, photos: list[Photo]) -> float:
    for photo in photos:
        sheet.image(BytesIO(photo.image), x=x, y=y, w=CARD - 2 * PAD, h=photo.high)
        y += photo.high + 2
        for piece in photo.caption:
            _put(sheet, x, y, CARD - 2 * PAD, piece)
            y += _high(sheet, piece) + 1
    return y


def _put(sheet: Any, x: float, y: float, width: float, piece: Piece) -> None:
    words, points, style, _, _ = piece
    sheet.set_text_shaping(needs_shaping(words))
    sheet.set_font("wall", style, points)
    sheet.set_text_color(*(INK if points > 8 or style else QUIET))
    sheet.x, sheet.y = x, y
    sheet.multi_cell(width, _leading(piece), printable(words) or " ", align="R" if runs_left(words) else "L")


def _raster(pdf: bytes, size: tuple[float, float]) -> bytes:
    density = min(DENSITY, math.sqrt(MOST / (size[0] * size[1])))
    page = pypdfium2.PdfDocument(pdf)[0]
    bitmap = page.render(scale=density * 25.4 / 72)
    kept = BytesIO()
    bitmap.to_pil().convert("RGB").quantize(64).save(kept, "PNG", optimize=True)
    return kept.getvalue()
