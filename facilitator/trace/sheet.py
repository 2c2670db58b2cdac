"""A chart, a card or a theme as it was at a moment, as plain data."""

from __future__ import annotations

from typing import Any

from facilitator.session.rows import Row
from facilitator.trace.past import Past, Sight

Found = dict[str, Any]


def chart_of(row: Any, rows: Past) -> str:
    """The chart something stands on; "" for what stands on none."""
    if row.KIND == "chart":
        return str(row.id)
    return str(getattr(row, "chart", "")) or (row.id if row.KIND == "challenge" and rows.get("chart", row.id) else "")


def sheet(chart: Any, then: Past, sight: Sight, marked: Row | None) -> Found:
    """A chart with its sections, lines and notes. `marked`: what is shown even where it was out of sight then."""
    lines = [row for line in then.all("line") if line.chart == chart.id and (row := _seen(line, then, sight, marked))]
    notes = [row for note in then.all("note") if note.chart == chart.id and (row := _seen(note, then, sight, marked))]
    lines.sort(key=lambda line: (line.position, line.id))
    notes.sort(key=lambda note: (note.created_at, note.id))
    answers = {note.id: _seen(then.get("answer", note.id), then, sight, marked) for note in notes}
    shown = {line.id for line in lines}
    by_line: dict[str, list[Found]] = {}
    for note in notes:
        by_line.setdefault(note.line if note.line in shown else "", []).append(_note(note, answers[note.id]))
    photos = [
        row
        for photo in then.all("photo")
        if photo.chart == chart.id and not photo.removed and (row := sight.of(photo, then))
    ]
    return {
        **chart_head(chart, then),
        "sections": [
            {
                "text": topic.text,
                "lines": [_line(line, by_line.get(line.id, [])) for line in lines if line.section == topic.id],
            }
            for topic in _topics(chart, then, {line.section for line in lines})
        ],
        "notes": by_line.get("", []),
        "photos": [photo.id for photo in sorted(photos, key=lambda photo: photo.position)],
        "captions": {photo.id: photo.caption for photo in photos if photo.caption},
    }


def chart_head(chart: Any, rows: Past) -> Found:
    """Whose chart it is."""
    table, activity = rows.get("table", str(chart.table)), rows.get("activity", chart.activity)
    group = rows.get("group", table.group if table else chart.group)
    return {
        "chart": chart.id,
        "table": chart.table,
        "name": table.name if table else "",
        "group": group.name if group else "",
        "activity": activity.title if activity else "",
        "posted": chart.posted,
    }


def card(challenge: Any, then: Past, sight: Sight) -> Found:
    """A table's challenge with its strategies."""
    strategies = [row for row in then.all("strategy") if row.challenge == challenge.id and sight.of(row, then)]
    strategies.sort(key=lambda row: (row.position, row.id))
    return {
        "id": challenge.id,
        "table": challenge.table,
        "text": challenge.text,
        "strategies": [{"id": row.id, "text": row.text, "why": row.why} for row in strategies],
    }


def theme(row: Any, then: Past, sight: Sight) -> Found:
    """A theme with what lay in it, each with its chart's table."""
    items = []
    for placing in sorted(then.all("placing"), key=lambda placing: (placing.position, placing.id)):
        item = then.get(placing.on_kind, placing.on) if placing.theme == row.id else None
        seen = sight.of(item, then)
        if seen is not None and not _away(seen):
            chart = then.get("chart", seen.chart)
            items.append({"kind": seen.KIND, "id": seen.id, "text": seen.text, "table": chart.table if chart else 0})
    return {"title": row.title, "minority": row.minority, "heard_at": row.heard_at, "items": items}


def _seen(row: Any, then: Past, sight: Sight, marked: Row | None) -> Any:
    """The row for this chart; None where it was not on it."""
    seen = sight.of(row, then)
    if seen is None:
        return None
    is_marked = marked is not None and (row.KIND, row.id) == (marked.KIND, marked.id)
    return seen if is_marked or not _away(row) else None


def _away(row: Any) -> bool:
    return any(getattr(row, name, False) for name in ("held", "hidden", "parked"))


def _topics(chart: Any, then: Past, used: set[str]) -> list[Any]:
    table = then.get("table", str(chart.table))
    group = table.group if table else chart.group
    topics = [
        topic
        for topic in then.all("topic")
        if topic.activity == chart.activity and topic.form == "open"
        if topic.id in used or (not topic.removed and topic.group in ("", group))
    ]
    return sorted(topics, key=lambda topic: (topic.position, topic.id))


def _line(line: Any, notes: list[Found]) -> Found:
    return {"id": line.id, "text": line.text, "away": _away(line), "notes": notes}


def _note(note: Any, answer: Any) -> Found:
    return {
        "id": note.id,
        "kind": note.kind,
        "text": note.text,
        "affiliation": note.affiliation,
        "by_table": note.by_table,
        "too": note.too,
        "away": _away(note),
        "answer": {"text": answer.text, "outcome": answer.outcome, "table": answer.table} if answer else None,
    }
