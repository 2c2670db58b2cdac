"""Sheets to print, as PDF: blank charts of tables to write on by hand, and the list of all charts and notes.

Runs in a process of its own (`python -m facilitator.sheets JOB FOLDER`): laying out many pages takes seconds. A job is
plain data: {"kind": "blank" or "list", "paper": "a4" or "letter", "poster": bool, "sheets": [...]}.
"""

from __future__ import annotations

import json
import sys
import unicodedata
from pathlib import Path
from typing import Any

import segno
from fpdf import FPDF

from facilitator.drawn import PAPERS
from facilitator.paths import STATIC

FONTS = STATIC / "vendor" / "fonts"
MARGIN = 10.0
TILES = 3  # a poster of about A1 is three sheets wide and three high
POINT = 0.3528  # mm


class Sheets(FPDF):
    """Pages in millimetres, with letters of most languages, and Arabic and its kin joined."""

    def __init__(self, paper: str) -> None:
        """`paper`: a4 or letter."""
        super().__init__(format=PAPERS[paper])
        self.paper = PAPERS[paper]
        self.set_auto_page_break(False)
        self.add_font("sheet", "", FONTS / "DejaVuSans.ttf")
        self.add_font("sheet", "B", FONTS / "DejaVuSans-Bold.ttf")
        self.set_font("sheet", size=12)
        self.set_text_shaping(True)
        self.set_creator("facilitator")

    def wrapped(self, text: str, width: float, size: float, style: str = "") -> list[str]:
        """The lines that a text takes at a width."""
        self.set_font("sheet", style, size)
        found: Any = self.multi_cell(width, text=text, dry_run=True, output="LINES", align="L")
        return list(found)

    def put(self, x: float, y: float, width: float, text: str, size: float, style: str = "") -> float:
        """Write a text from its top left corner; right to left where its words run so. Returns where it ends."""
        leading = size * POINT * 1.3
        for line in self.wrapped(text, width, size, style):
            self.x, self.y = x, y  # not set_xy(): a tile of a poster begins left of its page
            self.cell(width, leading, text=line, align="R" if _runs_left(text) else "L")
            y += leading
        return y

    def qr(self, x: float, y: float, side: float, link: str) -> None:
        """A QR code without its quiet zone."""
        matrix = segno.make(link, error="m", micro=False).matrix
        dot = side / len(matrix)
        for row, cells in enumerate(matrix):
            for column, dark in enumerate(cells):
                if dark:
                    self.rect(x + column * dot, y + row * dot, dot + 0.02, dot + 0.02, style="F")


def make(job: dict[str, Any]) -> bytes:
    """The PDF of a job."""
    pdf = Sheets(job["paper"])
    for sheet in job["sheets"]:
        if job["kind"] == "list":
            _list(pdf, sheet)
        elif job["poster"]:
            _poster(pdf, sheet)
        else:
            pdf.add_page()
            _blank(pdf, sheet, MARGIN, MARGIN, 1.0)
    if not pdf.pages:
        pdf.add_page()
    return bytes(pdf.output())


def _blank(pdf: Sheets, sheet: dict[str, Any], x: float, y: float, scale: float) -> None:
    """A table's chart to write on: number, topics with room beneath each, the QR code to join."""
    width, height = ((side - 2 * MARGIN) * scale for side in pdf.paper)
    side = 26 * scale
    pdf.set_draw_color(140)
    pdf.set_line_width(0.3 * scale)
    pdf.qr(x + width - side, y, side, sheet["link"])
    top = pdf.put(x, y, width - side - 6 * scale, sheet["name"], 26 * scale, "B")
    top = pdf.put(x, top, width - side - 6 * scale, sheet["title"], 11 * scale)
    top = max(top, y + side)
    pdf.put(x + width - 60 * scale, top, 60 * scale, sheet["code"], 9 * scale)
    top += 8 * scale
    room = (y + height - top) / max(1, len(sheet["topics"]))
    for place, topic in enumerate(sheet["topics"]):
        at = top + place * room
        pdf.line(x, at, x + width, at)
        pdf.put(x, at + 2 * scale, width, topic["text"], 14 * scale, "B")


def _poster(pdf: Sheets, sheet: dict[str, Any]) -> None:
    """The same chart as large as nine sheets, to be glued together; each says where it belongs."""
    width, height = (side - 2 * MARGIN for side in pdf.paper)
    for row in range(TILES):
        for column in range(TILES):
            pdf.add_page()
            with pdf.rect_clip(MARGIN, MARGIN, width, height):
                _blank(pdf, sheet, MARGIN - column * width, MARGIN - row * height, TILES)
            pdf.set_line_width(0.1)
            pdf.rect(MARGIN, MARGIN, width, height)
            tile = sheet["tile"].format(row=row + 1, column=column + 1)
            pdf.put(MARGIN, MARGIN + height + 1, width, f"{sheet['name']} · {tile}", 7)


def _list(pdf: Sheets, sheet: dict[str, Any]) -> None:
    """A chart as it stands: topics, lines, notes; and its photographs, a page each, above what they show."""
    width, bottom = pdf.paper[0] - 2 * MARGIN, pdf.paper[1] - MARGIN
    pdf.add_page()
    y = pdf.put(MARGIN, MARGIN, width, sheet["name"], 20, "B")
    for text, size, style, indent in sheet["words"]:
        for line in pdf.wrapped(text, width - indent, size, style):
            if y + size * POINT * 1.4 > bottom:
                pdf.add_page()
                y = MARGIN
            y = pdf.put(MARGIN + indent, y, width - indent, line, size, style)
        y += 1
    for file, caption in sheet["photos"]:
        pdf.add_page()
        said = len(pdf.wrapped(caption, width, 11)) * 11 * POINT * 1.3 + 3 if caption else 0.0
        pdf.image(file, MARGIN, MARGIN, width, bottom - MARGIN - said, keep_aspect_ratio=True)
        if caption:
            pdf.put(MARGIN, bottom - said + 3, width, caption, 11)


def _runs_left(text: str) -> bool:
    """Whether the first letter that has a direction is of a script written from right to left."""
    for letter in text:
        way = unicodedata.bidirectional(letter)
        if way in ("L", "R", "AL"):
            return way != "L"
    return False


if __name__ == "__main__":
    pdf = make(json.loads(Path(sys.argv[1]).read_text(encoding="utf-8")))
    (Path(sys.argv[2]) / "made.pdf").write_bytes(pdf)
