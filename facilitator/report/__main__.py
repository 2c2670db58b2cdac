"""Writes one report in a process of its own: `python -m facilitator.report JOB FOLDER`.

JOB is a file of JSON: {"sessions": folder, "code", "edition", "format", "now": ms, "url", "lang"}. FOLDER/report is
what is written.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import facilitator.register  # noqa: F401  (knows all row kinds)
from facilitator.report.build import build
from facilitator.report.formats import write
from facilitator.report.record import open_record
from facilitator.store.library import Library


def main(job_file: str, folder: str) -> None:
    """Do the job."""
    job = json.loads(Path(job_file).read_text(encoding="utf-8"))
    with open_record(Library(Path(job["sessions"])), job["code"]) as record:
        report = build(record, job["edition"], now=job["now"], url=job["url"], lang=job["lang"])
        written = write(job["format"], report, record)
    half = Path(folder) / "half"
    half.write_bytes(written)
    half.rename(Path(folder) / "report")


if __name__ == "__main__":
    main(*sys.argv[1:])
