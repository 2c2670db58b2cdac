"""The report as a workbook: one sheet a kind of thing, frozen heads, filters, real dates, no formulas."""

from __future__ import annotations

from datetime import datetime
from io import BytesIO
from typing import Any

import xlsxwriter

from facilitator.report.model import Report
from facilitator.report.pictures import draw
from facilitator.report.record import Record
from facilitator.report.say import MINUTE, Words
from facilitator.report.tables import Column, Table, tables

WIDE, NARROW, ID = 60, 12, 14  # characters; ids and links are there to be followed, not read
REFERENCES = ("id", "link", "chart", "on", "challenge", "theme")
LINE = 15  # points a row
A4 = 9  # as the library counts papers


def write(report: Report, record: Record) -> bytes:
    """The workbook. Words that begin like a formula are words: every text cell is written as a string."""
    kept = BytesIO()
    options = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False, "in_memory": True}
    with xlsxwriter.Workbook(kept, options) as book:
        book.set_properties({"title": report.title, "comments": f"{report.schema} {report.edition}"})
        formats = {
            "head": book.add_format({"bold": True, "bottom": 1, "text_wrap": True, "valign": "top"}),
            "title": book.add_format({"bold": True, "font_size": 16}),
            "text": book.add_format({"text_wrap": True, "valign": "top"}),
            "time": book.add_format({"num_format": "yyyy-mm-dd hh:mm", "valign": "top"}),
            "minutes": book.add_format({"num_format": "0.0", "valign": "top"}),
            "reference": book.add_format({"valign": "top", "font_color": "#4a4f55"}),
            "number": book.add_format({"valign": "top"}),
        }
        found = tables(report)
        _front(book, formats, report, found)
        for table in found:
            _sheet(book, formats, table)
    return kept.getvalue()


def _front(book: Any, formats: dict[str, Any], report: Report, found: list[Table]) -> None:
    """The first sheet: what this is, what the other sheets hold, the pictures."""
    say = Words(report.lang)
    sheet = book.add_worksheet(say("xlsx-front"))
    _print_well(sheet)
    sheet.set_column(0, 0, 28)
    sheet.set_column(1, 1, WIDE)
    sheet.write_string(0, 0, report.title, formats["title"])
    told = [
        (say("xlsx-session"), report.code),
        (say("xlsx-edition"), say(f"report-edition-{report.edition}")),
        (say("xlsx-day"), say.day(report.started_at or report.created_at)),
        (say("report-people-head"), str(report.balance.people)),
        (say("xlsx-made"), f"{say.day(report.made_at)} {say.clock(report.made_at)}"),
        (say("xlsx-limits"), say("report-limits")),
    ]
    for at, (label, words) in enumerate(told, 2):
        sheet.write_string(at, 0, label, formats["head"])
        sheet.write_string(at, 1, words, formats["text"])
    sheet.set_row(1 + len(told), LINE * 2)  # a program does not see that its words need two lines
    for at, table in enumerate(found, 10):
        sheet.write_url(at, 0, f"internal:'{table.name}'!A1", string=table.name)
        sheet.write_string(at, 1, say("xlsx-rows", count=len(table.rows)), formats["text"])
    row = 12 + len(found)
    pictures = draw(report, png=True)
    breaks = []
    for picture in pictures:
        breaks.append(row)
        sheet.write_string(row, 0, picture.title, formats["head"])
        sheet.insert_image(
            row + 1,
            0,
            f"{picture.name}.png",
            {"image_data": BytesIO(picture.png), "x_scale": 0.5, "y_scale": 0.5, "description": picture.alt},
        )
        row += 6 + len(picture.rows) * 2
    sheet.set_h_pagebreaks(breaks)


def _sheet(book: Any, formats: dict[str, Any], table: Table) -> None:
    sheet = book.add_worksheet(table.name)
    sheet.freeze_panes(1, 0)
    _print_well(sheet)
    sheet.repeat_rows(0)
    read = [column for column in table.columns if column.name != "link"]  # on paper nobody follows links
    sheet.print_area(0, 0, len(table.rows), len(read) - 1)
    sheet.autofilter(0, 0, len(table.rows), len(table.columns) - 1)
    for at, column in enumerate(table.columns):
        sheet.write_string(0, at, column.name, formats["head"])
        sheet.set_column(at, at, _width(column, [row[at] for row in table.rows]))
        for line, row in enumerate(table.rows, 1):
            _cell(sheet, line, at, column, row[at], formats)


def _print_well(sheet: Any) -> None:
    """On paper a sheet is as wide as a page, and as long as it needs."""
    sheet.set_landscape()
    sheet.set_paper(A4)
    sheet.fit_to_pages(1, 0)


def _cell(sheet: Any, line: int, at: int, column: Column, value: Any, formats: dict[str, Any]) -> None:
    if column.name.endswith("link") and str(value).startswith(("http://", "https://")):
        sheet.write_url(line, at, value, formats["reference"], string=value)
    elif column.type == "text":
        sheet.write_string(line, at, str(value), formats["reference" if column.name in REFERENCES else "text"])
    elif column.type == "time":
        if value:
            sheet.write_datetime(line, at, datetime.fromtimestamp(value / 1000), formats["time"])
    elif column.type == "minutes":
        sheet.write_number(line, at, value / MINUTE, formats["minutes"])
    elif column.type == "flag":
        sheet.write_boolean(line, at, bool(value))
    elif value != "":
        sheet.write_number(line, at, value, formats["number"])


def _width(column: Column, values: list[Any]) -> int:
    if column.type == "time":
        return 16
    if column.name in REFERENCES:
        return ID
    longest = max((len(str(value)) for value in values), default=0) if column.type == "text" else 0
    return max(NARROW, len(column.name) + 3, min(WIDE, longest))
