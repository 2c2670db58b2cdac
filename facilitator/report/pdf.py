"""The report as PDF, A4: an outline, a contents list, links to every item, page numbers, letters of most languages."""

from __future__ import annotations

import math
import unicodedata
from io import BytesIO
from typing import Any

from fpdf import FPDF, FontFace
from fpdf.enums import TableBordersLayout, VAlign, XPos, YPos
from fpdf.outline import OutlineSection
from PIL import Image as Bitmap

from facilitator.paths import STATIC
from facilitator.report.blocks import Block, Grid, Heading, Image, Quote, Text, dotted, mark
from facilitator.report.document import document, facts, marks_say, state
from facilitator.report.model import Report
from facilitator.report.photos import jpeg
from facilitator.report.pictures import DOUBLE, Picture
from facilitator.report.record import Record
from facilitator.report.say import Words

FONTS = STATIC / "vendor" / "fonts"
INK, QUIET, EDGE = (0x1F, 0x23, 0x28), (0x4A, 0x4F, 0x55), (0xC9, 0xC5, 0xBA)
MARGIN, TOP, WIDTH = 20.0, 18.0, 170.0  # mm
POINT = 0.3528  # mm
LEADING = 1.35
DENSE = 0.92
SIZES = {1: 18.0, 2: 13.0, 3: 11.0}
MARKS = {"item": "•  "}
BOTTOM = 277.0  # mm from the top: where the words of a page end
FOLLOWING = 6  # blocks that may have to stand together
ROWS = 24.0  # mm: a caption, a table's head and its first row
CAPTION = 9.0  # mm: below a picture
SHORT = 5  # rows of a table that stands on one page
PHOTO = 115.0  # mm: a photograph is no higher
PIXEL = 0.21  # mm of a picture's pixels, all pictures alike, so that their words are of one size


class Pages(FPDF):
    """A4 pages with a foot that names the session and the page."""

    def __init__(self, title: str) -> None:
        """`title`: of the session."""
        super().__init__(format="A4")
        self.named = title
        self.counted = 0  # of the list that is being written
        self.dense = 1.0  # how large words are: less on the one page that stands for all
        self.set_margins(MARGIN, TOP, MARGIN)
        self.set_auto_page_break(True, 20)
        self.add_font("report", "", FONTS / "DejaVuSans.ttf")
        self.add_font("report", "B", FONTS / "DejaVuSans-Bold.ttf")
        self.set_title(title)
        self.set_creator("facilitator")

    def footer(self) -> None:
        """The foot of a page."""
        self.set_y(-13)
        self.set_font("report", "", 8)
        self.set_text_color(*QUIET)
        self.cell(WIDTH * 0.85, 5, self.named[:90])
        self.cell(0, 5, str(self.page_no()), align="R")

    def write_words(
        self, words: str, size: float, *, bold: bool = False, colour: tuple[int, int, int] = INK, **more: Any
    ) -> None:
        """A paragraph. `more`: `indent` in mm, `link`, `after` in mm."""
        self.set_text_shaping(needs_shaping(words))
        indent = more.get("indent", 0.0)
        size *= self.dense
        self.set_font("report", "B" if bold else "", size)
        self.set_text_color(*colour)
        self.set_x(MARGIN + indent)
        self.multi_cell(
            WIDTH - indent,
            size * POINT * LEADING,
            printable(words),
            align="R" if runs_left(words) else "L",
            link=more.get("link", ""),
            new_x=XPos.LMARGIN,
            new_y=YPos.NEXT,
        )
        if more.get("after"):
            self.ln(more["after"] * self.dense**3)

    def write_beside(self, words: str) -> None:
        """In the margin, beside the last line of what was written."""
        below = self.get_y()
        self.set_font("report", "", 6.5)
        self.set_text_color(*QUIET)
        self.set_xy(MARGIN + WIDTH, below - 4)
        self.cell(MARGIN - 2, 3, printable(words), align="R")
        self.set_xy(MARGIN, below)


def write(report: Report, record: Record) -> bytes:
    """The PDF."""
    pages = Pages(report.title)
    pages.set_lang(report.lang)
    pages.add_page()
    pages.write_words(report.title, 24, bold=True, after=2)
    pages.write_words(" · ".join(facts(report)), 10, colour=QUIET, after=2)
    if state(report):
        pages.write_words(state(report), 11, bold=True, after=2)
    blocks = document(report)
    parts = [at for at, block in enumerate(blocks) if isinstance(block, Heading) and block.level == 1]
    pages.dense = DENSE
    for at, block in enumerate(blocks):
        if at == parts[1]:
            pages.dense = 1.0
            _add_contents(pages, report)
        if pages.get_y() + _needed(pages, blocks[at : at + FOLLOWING]) > BOTTOM and pages.get_y() > TOP + 1:
            pages.add_page()
        _write(pages, block, record)
    return bytes(pages.output())


def _add_contents(pages: Pages, report: Report) -> None:
    """The list of contents, after the one page that stands for all."""
    pages.add_page()
    pages.write_words(Words(report.lang)("report-contents"), 14, bold=True, after=2)
    pages.write_words(marks_say(report), 9, colour=QUIET, after=2)
    pages.insert_toc_placeholder(_contents, pages=1)


def _needed(pages: Pages, blocks: list[Block]) -> float:
    """How high (mm) what must stand together is: a heading and what follows it, a quote and its answer."""
    block, more = blocks[0], blocks[1:]
    match block:
        case Heading():
            high = _high(pages, block.text, SIZES[block.level], 0) + 6
            return high + (_needed(pages, more) if more else 0)
        case Text():
            goes_on = block.style == "quiet" and more and not isinstance(more[0], Heading)
            return _high(pages, block.text, 10, 0) + (_needed(pages, more) if goes_on else 0)
        case Quote():
            answers = 0.0
            for one in more:
                if not isinstance(one, Text) or one.style != "answer":
                    break
                answers += _high(pages, one.text, 9, 12)
            return _high(pages, block.kind + block.text + block.whose, 10, 8) + answers
        case Grid():
            return ROWS + (10 * len(block.rows) if len(block.rows) <= SHORT else 0)
        case Image():
            said = max(CAPTION, _high(pages, block.caption, 9, 0) + 3)
            return min(WIDTH * block.photo.height / block.photo.width, PHOTO) + said
        case Picture():
            with Bitmap.open(BytesIO(block.png)) as bitmap:
                return bitmap.height * PIXEL / DOUBLE + CAPTION


def _high(pages: Pages, words: str, size: float, indent: float) -> float:
    """About how high a paragraph is; an exact answer takes as long as writing it."""
    pages.set_font("report", "", size)
    across = pages.get_string_width(printable(words)) * 1.06
    lines = max(1, math.ceil(across / (WIDTH - indent - 4))) + words.count("\n")
    return float(min(lines * size * POINT * LEADING + 1, BOTTOM - TOP))


def printable(words: str) -> str:
    """What a page can show: no control letters."""
    return "".join(letter for letter in words if letter == "\n" or unicodedata.category(letter) != "Cc")


def needs_shaping(words: str) -> bool:
    """Whether its letters join, stack or run from right to left; shaping takes long, and most words need none."""
    return any("\u0300" <= letter < "\u0370" or "\u0590" <= letter < "\u2000" or letter >= "\ufb1d" for letter in words)


def runs_left(words: str) -> bool:
    """Whether the first letter that has a direction runs from right to left."""
    for letter in words:
        direction = unicodedata.bidirectional(letter)
        if direction in ("L", "R", "AL"):
            return direction != "L"
    return False


def _contents(pages: Any, outline: list[OutlineSection]) -> None:
    """The parts of the report with their pages."""
    pages.set_text_color(*INK)
    for part in outline:
        if part.level:
            continue
        link = pages.add_link(page=part.page_number)
        pages.set_font("report", "", 11)
        pages.set_x(MARGIN)
        pages.cell(WIDTH - 15, 7, part.name, link=link)
        pages.cell(15, 7, str(part.page_number), align="R", link=link, new_x=XPos.LMARGIN, new_y=YPos.NEXT)


def _write(pages: Pages, block: Block, record: Record) -> None:
    match block:
        case Heading():
            _heading(pages, block)
        case Text():
            _text(pages, block)
        case Quote():
            _quote(pages, block)
        case Grid():
            _table(pages, block)
        case Image():
            found = jpeg(record, block.photo)
            if found:
                _image(pages, found, block.alt, block.caption, photo=True)
        case Picture():
            _image(pages, block.png, block.alt, block.title, photo=False)


def _heading(pages: Pages, block: Heading) -> None:
    pages.counted = 0
    at_top = pages.get_y() < TOP + 1
    if not at_top and block.page:
        pages.add_page()
    elif block.level < 3:
        pages.ln((6 if block.level == 1 else 3) * pages.dense**3)
    pages.set_font("report", "B", SIZES[block.level])
    if block.level < 3:
        pages.start_section(printable(block.text)[:120] or "–", level=block.level - 1)
    pages.write_words(block.text, SIZES[block.level], bold=True, after=1.5)


def _text(pages: Pages, block: Text) -> None:
    size, colour, indent = {"lead": (13.0, INK, 0.0), "quiet": (9.0, QUIET, 0.0), "answer": (9.0, INK, 12.0)}.get(
        block.style, (10.0, INK, 0.0)
    )
    pages.counted += block.style == "number"
    mark = f"{pages.counted}.  " if block.style == "number" else MARKS.get(block.style, "")
    words = mark + block.text
    pages.write_words(words, size, colour=colour, indent=indent, link=_web(block.link), after=1)


def _quote(pages: Pages, block: Quote) -> None:
    kind = f"{block.kind}: " if block.kind else ""
    whose = f"   ({block.whose})" if block.whose else ""
    indent = 6.0 if block.depth else 0.0
    pages.write_words(f"{MARKS['item']}{kind}{block.text}{whose}", 10, indent=indent, link=_web(block.link))
    pages.write_beside(mark(block.link))
    pages.ln(0.8 * pages.dense**3)


def _table(pages: Pages, grid: Grid) -> None:
    pages.ln(1)
    if grid.caption:
        pages.write_words(grid.caption, 9.5, bold=True, after=1)
    pages.set_font("report", "", 8)
    pages.set_text_color(*INK)
    pages.set_draw_color(*EDGE)
    head = FontFace(emphasis="BOLD")
    pages.set_text_shaping(any(needs_shaping(cell) for row in grid.rows for cell in row))
    widths = tuple(grid.widths or [1.0] * len(grid.head))
    with pages.table(
        col_widths=widths,
        width=WIDTH,
        line_height=8 * POINT * 1.4,
        borders_layout=TableBordersLayout.HORIZONTAL_LINES,
        headings_style=head,
        text_align="LEFT",
        v_align=VAlign.T,
        padding=(0.8, 1.5, 0.8, 0),
    ) as table:
        row = table.row()
        for words in grid.head:
            row.cell(printable(words))
        for at, cells in enumerate(grid.rows):
            row = table.row()
            for place, words in enumerate(cells):
                link = grid.links[at] if grid.links and not place else ""
                words = dotted(words, mark(link))
                row.cell(printable(words), link=_web(link) or None, align="RIGHT" if runs_left(words) else "LEFT")
    pages.ln(3)


def _image(pages: Pages, image: bytes, alt: str, caption: str, *, photo: bool) -> None:
    with Bitmap.open(BytesIO(image)) as bitmap:
        across, high = bitmap.size
    scale = min(WIDTH / across, (PHOTO / high) if photo else PIXEL / DOUBLE)
    height = high * scale
    pages.image(BytesIO(image), x=MARGIN, w=across * scale, h=height, alt_text=alt)
    pages.write_words(caption, 9, colour=QUIET, after=3)


def _web(link: str) -> str:
    return link if link.startswith(("http://", "https://")) else ""
