"""The report as a page: one file that needs nothing else, or a page of this server."""

from __future__ import annotations

import base64
from typing import Any

from facilitator.report import model, quoted
from facilitator.report.charts import by_answer
from facilitator.report.formats import FORMATS
from facilitator.report.pages import style, templates
from facilitator.report.photos import jpeg
from facilitator.report.pictures import draw
from facilitator.report.record import Record
from facilitator.report.say import Words

# Each part, and what of the report it is about: a part with nothing to say is left out.
PARTS: dict[str, str] = {
    "page": "headline",
    "owed": "owed",
    "themes": "themes",
    "topics": "topics",
    "charts": "charts",
    "strategies": "clusters",
    "experience": "experience experience_elsewhere",
    "votes": "votes",
    "share": "turns",
    "answers": "questions",
    "goals": "goals outcomes",
    "balance": "balance",
    "log": "log",
    "parking": "parked",
    "removed": "removed",
    "agenda": "agenda",
    "method": "method",
    "contacts": "resources contacts",
}


def write(report: model.Report, record: Record) -> bytes:
    """The report as one file: styles, photographs and pictures are in it, nothing is fetched."""
    return _render(report, record, style=style("report.css")).encode()


def page(report: model.Report, record: Record) -> bytes:
    """The report as a page of this server, with links to the other formats and to the other edition."""
    other = "participants" if report.edition == "organisers" else ""
    formats = [*FORMATS]
    return _render(report, record, formats=formats, other_edition=other, edition_asked=report.edition).encode()


def parts_of(report: model.Report) -> list[str]:
    """The parts that have something to say, in order."""
    return [part for part, fields in PARTS.items() if any(getattr(report, name) for name in fields.split())]


def _render(report: model.Report, record: Record, **more: Any) -> str:
    say = Words(report.lang)
    given = {"style": "", "formats": [], "other_edition": "", "edition_asked": "", **more}
    pictures = [
        {"title": p.title, "alt": p.alt, "data": _data("image/svg+xml", p.svg), "rows": p.rows} for p in draw(report)
    ]
    return (
        templates()
        .get_template("report/report.html")
        .render(
            report=report,
            owed=by_answer(report.owed),
            renewed=[say(f"report-renewed-{what}") for what in report.renewed],
            say=say,
            parts=parts_of(report),
            photos={photo.id: _photo(record, photo) for chart in report.charts for photo in chart.photos},
            pictures=pictures,
            **given,
        )
    )


def _photo(record: Record, photo: quoted.Photo) -> str:
    """A photograph as an address that carries it; "" where the file lacks it."""
    found = jpeg(record, photo)
    return _data("image/jpeg", found) if found else ""


def _data(media: str, content: bytes) -> str:
    return f"data:{media};base64,{base64.b64encode(content).decode()}"
