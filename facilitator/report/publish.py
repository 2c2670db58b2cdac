"""The follow-up page and the published report as a folder of files for a web space: a laptop goes home at night."""

from __future__ import annotations

import time
from pathlib import Path

from facilitator import register  # noqa: F401  (knows all row kinds)
from facilitator.report import follow
from facilitator.report.build import build, state_of
from facilitator.report.formats import FORMATS, file_name, write
from facilitator.report.record import open_record
from facilitator.store.library import Library

LEFT_OUT = ("html",)  # written as report.html, not under its code


class NotPublished(Exception):
    """The organisers have not published the report."""


def publish(library: Library, code: str, folder: Path, url: str) -> list[str]:
    """Write the files; returns their names. `url`: of the server, for links back to single items.

    Raises `NotPublished` where the report is a draft, or for leaders only.
    """
    with open_record(library, code) as record:
        if state_of(record) != "published":
            raise NotPublished
        folder.mkdir(parents=True, exist_ok=True)
        report = build(record, "participants", now=int(time.time() * 1000), url=url)
        files = [("report.html", "html")]
        (folder / "report.html").write_bytes(write("html", report, record))
        for format in (name for name in FORMATS if name not in LEFT_OUT):
            name = file_name(report.code, report.edition, format)
            (folder / name).write_bytes(write(format, report, record))
            files.append((name, format))
        date = follow.calendar(record, code=code, url=f"{url}/s/{code}/follow")
        if date is not None:
            (folder / "next.ics").write_bytes(date)
        (folder / "index.html").write_text(follow.page(record, code=code, static=True, files=files), encoding="utf-8")
    return [name for name, _ in files] + ["index.html"] + (["next.ics"] if date is not None else [])
