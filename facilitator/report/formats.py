"""The formats a report is written in: each is a module of this package with `write(report, record) -> bytes`."""

from __future__ import annotations

import importlib
from dataclasses import dataclass

from facilitator.report.model import Edition, Report
from facilitator.report.record import Record


@dataclass(frozen=True)
class Format:
    """`module`: whose `write` makes it; `media`: its media type; `suffix`: of the file."""

    module: str
    media: str
    suffix: str


FORMATS = {
    "html": Format("html", "text/html", "html"),
    "pdf": Format("pdf", "application/pdf", "pdf"),
    "docx": Format("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    "xlsx": Format("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    "csv": Format("csv", "application/zip", "csv.zip"),
    "md": Format("markdown", "text/markdown", "md"),
    "json": Format("json", "application/json", "json"),
    "png": Format("png", "image/png", "png"),
    "pptx": Format("pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
}
PAGE = "page"  # the report as a page of this server: html that names the server's own style sheets


def write(format: str, report: Report, record: Record) -> bytes:
    """The report in a format: one of `FORMATS`, or `PAGE`."""
    if format == PAGE:
        from facilitator.report import html

        return html.page(report, record)
    module = importlib.import_module(f"facilitator.report.{FORMATS[format].module}")
    written: bytes = module.write(report, record)
    return written


def file_name(code: str, edition: Edition, format: str) -> str:
    """What a file of the report is called."""
    which = "" if edition == "participants" else f"-{edition}"
    return f"report-{code}{which}.{FORMATS[format].suffix}"
