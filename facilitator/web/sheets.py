"""Sheets to print: blank charts of the tables, and all charts and notes as they stand, as PDF for the console."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from typing import Any

from flask import Blueprint, Response, request

from facilitator import messages
from facilitator.drawn import PAPERS
from facilitator.links import join_link
from facilitator.live.asynclib import in_real_thread
from facilitator.live.desk import Desk
from facilitator.session.refusals import Refusal
from facilitator.store import blobs
from facilitator.web.house import desk_of, house, settings
from facilitator.web.stored import reader, run_beside

blueprint = Blueprint("sheets", __name__)

SECONDS = 120


@blueprint.get("/s/<code>/charts.pdf")
def charts(code: str) -> Response:
    """Blank charts: of all tables or of `table`, of the activity `activity`; `paper`: a4 or letter; `poster=1`: each as
    large as nine sheets."""
    desk = _console(code)
    table = request.args.get("table", 0, int)
    found = _charts(desk, table, request.args.get("activity", ""))
    sheets = [_blank(desk, chart) for chart in found]
    return _pdf({"kind": "blank", "poster": request.args.get("poster") == "1", "sheets": sheets})


@blueprint.get("/s/<code>/list.pdf")
def everything(code: str) -> Response:
    """Every chart with its lines, notes and photographs; `paper`: a4 or letter."""
    desk = _console(code)
    with tempfile.TemporaryDirectory(prefix="facilitator-print-") as folder:
        sheets = [_written(desk, chart, Path(folder)) for chart in _charts(desk, 0, "")]
        return _pdf({"kind": "list", "poster": False, "sheets": sheets})


def _blank(desk: Desk, chart: Any) -> dict[str, Any]:
    activity = desk.state.get("activity", chart.activity)
    bits, code = desk.join_bits, desk.join_code
    return {
        "name": _name(desk, chart),
        "title": activity.title if activity else "",
        "topics": [{"text": topic.text} for topic in _topics(desk, chart)],
        "link": join_link(settings().base_url, code, bits, chart.table),
        "code": f"{settings().base_url.partition('://')[2]} {code[:3]} {code[3:]}",
        "tile": messages.text("sheet-tile", row="{row}", column="{column}"),
    }


def _written(desk: Desk, chart: Any, folder: Path) -> dict[str, Any]:
    """A chart as text, size, style and indent; its photographs as files with what they show."""
    on_it = [line for line in desk.state.all("line") if line.chart == chart.id]
    lines = [line for line in on_it if not (line.held or line.hidden or line.parked)]
    lines.sort(key=lambda line: (line.position, line.id))
    stuck = [note for note in desk.state.all("note") if note.chart == chart.id]
    notes = [note for note in stuck if not (note.held or note.hidden or note.parked)]
    notes.sort(key=lambda note: note.created_at)
    activity = desk.state.get("activity", chart.activity)
    words: list[tuple[str, int, str, int]] = [(activity.title if activity else "", 11, "", 0)]
    for topic in _topics(desk, chart):
        words.append((topic.text, 13, "B", 0))
        for line in [line for line in lines if line.section == topic.id]:
            words.append((f"– {line.text}", 11, "", 3))
            words += [_note(desk, note) for note in notes if note.line == line.id]
    shown = {line.id for line in lines}
    words += [_note(desk, note) for note in notes if note.line not in shown]
    return {"name": _name(desk, chart), "words": words, "photos": _photos(desk, chart, folder)}


def _note(desk: Desk, note: Any) -> tuple[str, int, str, int]:
    who = note.affiliation or (messages.text("note-on-paper", table=note.by_table) if note.by_table else "")
    kind = messages.text(f"kind-{note.kind}") + (f", {note.said_by}" if note.said_by else "")
    answer = desk.state.get("answer", note.id)
    answered = f"\n→ {answer.text}" if answer and answer.text else ""
    return f"{kind}{f' ({who})' if who else ''}: {note.text}{answered}", 10, "", 9


def _photos(desk: Desk, chart: Any, folder: Path) -> list[tuple[str, str]]:
    files = []
    photos = [photo for photo in desk.state.all("photo") if photo.chart == chart.id and not photo.removed]
    for photo in sorted(photos, key=lambda photo: photo.position):
        found = in_real_thread(blobs.read, house().library.path(desk.code), f"{photo.id}/full")
        if found:
            file = folder / f"{photo.id}.jpg"
            file.write_bytes(found[1])
            files.append((str(file), photo.caption))
    return files


def _charts(desk: Desk, table: int, activity: str) -> list[Any]:
    """Charts of open tables, by activity and number."""
    state = desk.state
    order = {row.id: row.position for row in state.all("activity") if not row.removed}
    open_tables = {row.number for row in state.all("table") if not row.closed}
    charts = [c for c in state.all("chart") if c.activity in order and (c.table in open_tables or not c.table)]
    if table:
        charts = [chart for chart in charts if chart.table == table]
    if request.endpoint == "sheets.charts":
        charts = [chart for chart in charts if chart.table and _topics(desk, chart)]
    if activity:
        charts = [chart for chart in charts if chart.activity == activity]
    return sorted(charts, key=lambda chart: (order[chart.activity], chart.table, chart.id))


def _topics(desk: Desk, chart: Any) -> list[Any]:
    table = desk.state.get("table", str(chart.table))
    group = table.group if table else chart.group
    topics = [
        topic
        for topic in desk.state.all("topic")
        if topic.activity == chart.activity and not topic.removed and topic.form == "open"
        if topic.group in ("", group)
    ]
    return sorted(topics, key=lambda topic: (topic.position, topic.id))


def _name(desk: Desk, chart: Any) -> str:
    table = desk.state.get("table", str(chart.table))
    group = desk.state.get("group", table.group if table else chart.group)
    named = messages.text("table-number", number=chart.table) if chart.table else messages.text("sheet-shared")
    parts = [named, table.name if table else "", group.name if group else ""]
    return " · ".join(part for part in parts if part)


def _console(code: str) -> Desk:
    desk = desk_of(code)
    if reader(desk).role != "facilitator":
        raise Refusal("not_allowed", "refusal-facilitator-only", field="Authorization")
    return desk


def _pdf(job: dict[str, Any]) -> Response:
    paper = request.args.get("paper", "a4")
    if paper not in PAPERS:
        raise Refusal("bad_args", "refusal-paper-size", field="paper")
    with tempfile.TemporaryDirectory(prefix="facilitator-sheets-") as folder:
        file = Path(folder) / "job.json"
        file.write_text(json.dumps({**job, "paper": paper}), encoding="utf-8")
        run_beside("facilitator.sheets", file, Path(folder), SECONDS)
        try:
            data = (Path(folder) / "made.pdf").read_bytes()
        except OSError:
            raise Refusal("storage", "refusal-sheets", again=True) from None
    return Response(data, mimetype="application/pdf")
