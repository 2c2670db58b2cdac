"""The report as a text document for word processors: real headings, lists, tables with heads, alternative texts."""

from __future__ import annotations

from io import BytesIO
from typing import Any

import docx
from docx.enum.style import WD_STYLE_TYPE
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor
from PIL import Image as Bitmap

from facilitator.report.blocks import Block, Grid, Heading, Image, Quote, Text, dotted, mark
from facilitator.report.document import document, facts, marks_say, state
from facilitator.report.model import Report
from facilitator.report.photos import jpeg
from facilitator.report.pictures import DOUBLE, Picture
from facilitator.report.record import Record
from facilitator.report.say import Words

INK, QUIET, ACTION = RGBColor(0x1F, 0x23, 0x28), RGBColor(0x4A, 0x4F, 0x55), RGBColor(0x0B, 0x5C, 0x91)
WIDTH = 17.0  # cm between the margins
SMALL, MANY = 9.0, 6  # points: of tables; with more columns than so many a point less
PIXEL = 0.021  # cm of a picture's pixels, all pictures alike, so that their words are of one size
PHOTO = 11.5  # cm: a photograph is no higher
STYLES = {"item": "List Bullet", "number": "List Number", "lead": "Lead", "quiet": "Quiet", "answer": "Answer"}
CONTENTS = 'TOC \\o "1-2" \\h \\z \\u'


def write(report: Report, record: Record) -> bytes:
    """The document. Its contents list is a field: a word processor brings the page numbers up to date."""
    file = docx.Document()
    _dress(file, report)
    file.add_heading(report.title, 0)
    file.add_paragraph(" · ".join(facts(report)), style="Quiet")
    if state(report):
        file.add_paragraph().add_run(state(report)).bold = True
    blocks = document(report)
    parts = [at for at, block in enumerate(blocks) if isinstance(block, Heading) and block.level == 1]
    for at, block in enumerate(blocks):
        if at == parts[1]:
            _contents(file, Words(report.lang)("report-contents"), blocks)
            file.add_paragraph(marks_say(report), style="Quiet")
        _write(file, block, record, first=isinstance(blocks[at - 1], Heading))
    kept = BytesIO()
    file.save(kept)
    return kept.getvalue()


def _dress(file: Any, report: Report) -> None:
    """Paper, language, title, and the styles of the house."""
    core = file.core_properties
    core.title, core.language, core.author, core.comments = report.title, report.lang, "", report.code
    page = file.sections[0]
    page.page_width, page.page_height = Cm(21), Cm(29.7)
    page.left_margin = page.right_margin = Cm(2)
    page.top_margin = page.bottom_margin = Cm(2)
    styles = file.styles
    styles["Normal"].font.name, styles["Normal"].font.size = "Calibri", Pt(10.5)
    for level, size, above in ((0, 24, 0), (1, 18, 12), (2, 13.5, 8), (3, 12, 6)):  # the first page stays one
        style = styles["Title" if not level else f"Heading {level}"]
        style.font.name, style.font.size, style.font.color.rgb = "Calibri", Pt(size), INK
        style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(above), Pt(3)
        fonts = style.element.rPr.rFonts
        for name in ("w:asciiTheme", "w:hAnsiTheme", "w:eastAsiaTheme", "w:cstheme"):
            fonts.attrib.pop(qn(name), None)
    for name, size, colour, indent in (("Lead", 12, INK, 0), ("Quiet", 10, QUIET, 0), ("Answer", 10, INK, 1.5)):
        style = styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        style.base_style = styles["Normal"]
        style.font.size, style.font.color.rgb = Pt(size), colour
        style.paragraph_format.left_indent = Cm(indent)
        style.paragraph_format.space_after = Pt(4)
    for name in ("List Bullet", "List Bullet 2", "List Number"):
        styles[name].paragraph_format.space_after = Pt(2)
    _page_number(page.footer.paragraphs[0], report.title)


def _contents(file: Any, title: str, blocks: list[Block]) -> None:
    """A contents field; until it is brought up to date it shows the parts."""
    head = file.add_paragraph()
    head.add_run(title).bold = True
    head.paragraph_format.page_break_before = True
    parts = [block.text for block in blocks if isinstance(block, Heading) and block.level == 1]
    paragraph = file.add_paragraph()
    _field(paragraph, CONTENTS, "\n".join(parts))


def _write(file: Any, block: Block, record: Record, *, first: bool) -> None:
    """One block. `first`: the one before it is a heading."""
    match block:
        case Heading():
            heading = file.add_heading(block.text, block.level)
            heading.paragraph_format.page_break_before = block.page
        case Text():
            paragraph = file.add_paragraph(style=STYLES.get(block.style, "Normal"))
            if block.style == "number":
                _count(file, paragraph, anew=first)
            _words(paragraph, block.text, block.link)
            if block.style == "quiet":
                paragraph.paragraph_format.keep_with_next = True
        case Quote():
            _quote(file, block)
        case Grid():
            _table(file, block)
        case Image():
            _photo(file, block, record)
        case Picture():
            _picture(file, BytesIO(block.png), block.alt, block.title, photo=False)


def _quote(file: Any, block: Quote) -> None:
    paragraph = file.add_paragraph(style="List Bullet 2" if block.depth else "List Bullet")
    if block.kind:
        paragraph.add_run(f"{block.kind}: ").bold = True
    _words(paragraph, block.text, block.link)
    whose = dotted(block.whose, mark(block.link))
    if whose:
        _quiet(paragraph, f"  {whose}", 9.5)


def _quiet(paragraph: Any, words: str, size: float) -> None:
    run = paragraph.add_run(words)
    run.font.color.rgb, run.font.size = QUIET, Pt(size)


def _count(file: Any, paragraph: Any, *, anew: bool) -> None:
    """Number a paragraph as the next of its list, or `anew`, as the first of another one."""
    lists = file.part.numbering_part.element
    if anew:
        own = file.styles[STYLES["number"]].element.pPr.numPr.numId.val
        like = next(num for num in lists.num_lst if num.numId == own)
        lists.add_num(like.abstractNumId.val).add_lvlOverride(ilvl=0).add_startOverride(1)
    place = paragraph._p.get_or_add_pPr().get_or_add_numPr()
    place.get_or_add_ilvl().val = 0
    place.get_or_add_numId().val = lists.num_lst[-1].numId


def _table(file: Any, grid: Grid) -> None:
    if grid.caption:
        caption = file.add_paragraph(style="Quiet")
        caption.add_run(grid.caption).bold = True
        caption.paragraph_format.keep_with_next = True
    table = file.add_table(rows=1, cols=len(grid.head), style="Table Grid")
    table.autofit = False
    size = SMALL if len(grid.head) <= MANY else SMALL - 1
    for cell, words in zip(table.rows[0].cells, grid.head, strict=True):
        run = cell.paragraphs[0].add_run(words)
        run.bold, run.font.size = True, Pt(size)
    repeat = OxmlElement("w:tblHeader")
    repeat.set(qn("w:val"), "true")
    table.rows[0]._tr.get_or_add_trPr().append(repeat)
    shares = grid.widths or [1.0] * len(grid.head)
    widths = [Cm(WIDTH * share / sum(shares)) for share in shares]
    _set_widths(table.columns, widths)
    _set_widths(table.rows[0].cells, widths)
    for at, row in enumerate(grid.rows):
        line = table.add_row()
        line._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
        cells = line.cells
        _set_widths(cells, widths)
        for place, words in enumerate(row):
            link = grid.links[at] if grid.links and not place else ""
            _words(cells[place].paragraphs[0], words, link, size=size)
            if mark(link):
                _quiet(cells[place].paragraphs[0], f"  {mark(link)}", size - 1)
    file.add_paragraph()


def _set_widths(parts: Any, widths: list[Any]) -> None:
    for part, width in zip(parts, widths, strict=True):
        part.width = width


def _photo(file: Any, block: Image, record: Record) -> None:
    found = jpeg(record, block.photo)
    if found:
        _picture(file, BytesIO(found), block.alt, block.caption, photo=True)


def _picture(file: Any, image: BytesIO, alt: str, caption: str, *, photo: bool) -> None:
    with Bitmap.open(image) as bitmap:
        across, high = bitmap.size
    image.seek(0)
    shape = file.add_picture(image, width=Cm(min(WIDTH, PHOTO * across / high if photo else across / DOUBLE * PIXEL)))
    shape._inline.docPr.set("descr", alt)
    file.paragraphs[-1].paragraph_format.keep_with_next = True
    file.add_paragraph(caption, style="Quiet")


def _words(paragraph: Any, words: str, link: str, size: float = 0) -> None:
    """Words, and where they lead. A link is a run inside an element of its own."""
    words = "".join(letter for letter in words if letter >= " " or letter in "\n\t")
    run = paragraph.add_run(words)
    if size:
        run.font.size = Pt(size)
    if link.startswith(("http://", "https://")):
        run.font.color.rgb = ACTION
        id = paragraph.part.relate_to(link, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
        element = OxmlElement("w:hyperlink")
        element.set(qn("r:id"), id)
        element.append(run._r)
        paragraph._p.append(element)


def _page_number(paragraph: Any, title: str) -> None:
    paragraph.add_run(f"{title} · ")
    _field(paragraph, "PAGE", "1")


def _field(paragraph: Any, code: str, shown: str) -> None:
    """A field that the word processor works out; `shown` until it has."""
    for kind, words in (("begin", ""), ("", code), ("separate", ""), (None, shown), ("end", "")):
        run = paragraph.add_run(words if kind is None else "")
        if kind:
            mark = OxmlElement("w:fldChar")
            mark.set(qn("w:fldCharType"), kind)
            run._r.append(mark)
        elif kind == "":
            instruction = OxmlElement("w:instrText")
            instruction.set(qn("xml:space"), "preserve")
            instruction.text = words
            run._r.append(instruction)
