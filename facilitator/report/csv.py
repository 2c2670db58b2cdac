"""The report as CSV files in one zip: one a kind of thing, UTF-8 with a mark that Excel understands, no formulas."""

from __future__ import annotations

import csv
import zipfile
from datetime import datetime
from io import BytesIO, StringIO
from typing import Any

from facilitator.report.model import Report
from facilitator.report.record import Record
from facilitator.report.say import MINUTE
from facilitator.report.tables import Column, Table, harmless, tables


def write(report: Report, record: Record) -> bytes:
    """The zip. Its files have the time of the report, so that the same report gives the same bytes."""
    kept = BytesIO()
    made = datetime.fromtimestamp(report.made_at / 1000).timetuple()[:6] if report.made_at else (1980, 1, 1, 0, 0, 0)
    with zipfile.ZipFile(kept, "w", zipfile.ZIP_DEFLATED) as folder:
        for table in tables(report):
            entry = zipfile.ZipInfo(f"{table.name}.csv", date_time=made)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            folder.writestr(entry, file_of(table).encode("utf-8-sig"))
    return kept.getvalue()


def file_of(table: Table) -> str:
    """One table as CSV (RFC 4180)."""
    kept = StringIO()
    writer = csv.writer(kept)
    writer.writerow([harmless(column.name) for column in table.columns])
    for row in table.rows:
        writer.writerow([_cell(column, value) for column, value in zip(table.columns, row, strict=True)])
    return kept.getvalue()


def _cell(column: Column, value: Any) -> str:
    if column.type == "time":
        return datetime.fromtimestamp(value / 1000).isoformat(" ", "minutes") if value else ""
    if column.type == "minutes":
        return f"{value / MINUTE:.1f}"
    if column.type == "flag":
        return "yes" if value else ""
    return harmless(str(value))
