"""The charts as they were posted, the same lines by question, and the questions that are owed an answer."""

from __future__ import annotations

from typing import Any

from facilitator import messages
from facilitator.report import quoted
from facilitator.report.items import OWED, Quoter


def charts(quoter: Quoter, lang: str) -> list[quoted.Chart]:
    """Every chart with something on it, in the order of the agenda and the wall."""
    activities = {row.id: row for row in quoter.record.all("activity")}
    rows = [row for row in quoter.all("chart") if _public(quoter, row)]
    rows.sort(key=lambda row: (activities[row.activity].position, row.table, row.id))
    found = [_chart(quoter, row, lang) for row in rows]
    return [chart for chart in found if chart.sections or chart.notes or chart.photos]


def topics(quoter: Quoter, written: list[quoted.Chart]) -> list[quoted.Topic]:
    """Every question of the table discussions, with what all tables wrote under it, in the order of the wall."""
    found = []
    for topic in _topics(quoter):
        lines = [line for line in _under(written, topic.id) if line.text]
        asked = [t for t in quoter.record.all("table") if topic.group in ("", t.group) and not t.closed]
        if lines:
            found.append(
                quoted.Topic(
                    text=topic.text,
                    group=quoter.record.get("group", topic.group).name if topic.group else "",
                    activity=quoter.title_of("activity", topic.activity),
                    tables=quoted.Count(n=len({line.table for line in lines}), of=len(asked)),
                    named=_named(lines),
                    lines=lines,
                )
            )
    return found


def _named(lines: list[quoted.Line]) -> list[quoted.Named]:
    """Who or what was named under a question, as the room's themes have it, and at which tables."""
    tables: dict[str, set[int]] = {}
    for line in lines:
        for theme in line.themes:
            tables.setdefault(theme, set()).add(line.table)
    found = [quoted.Named(title=title, tables=sorted(at)) for title, at in tables.items()]
    return sorted(found, key=lambda named: (-len(named.tables), named.title))


def owed(quoter: Quoter) -> list[quoted.Note]:
    """Every question and clarification: the open ones first, then by how many ask the same."""
    asked = [note for note in quoter.notes if note.kind in OWED]
    return sorted(asked, key=lambda note: (is_answered(note), -note.too, note.at, note.id))


def by_answer(owed: list[quoted.Note]) -> list[tuple[str, list[quoted.Note]]]:
    """The questions that are open and those that are answered, each list under the id of its heading."""
    still_open = [note for note in owed if not is_answered(note)]
    return [("report-owed-open", still_open), ("report-owed-answered", [n for n in owed if is_answered(n)])]


def is_answered(note: quoted.Note) -> bool:
    """Whether a question has its answer: given in the room, or afterwards as a response."""
    return note.response is not None or (note.answer is not None and note.answer.outcome != "deferred")


def _chart(quoter: Quoter, row: Any, lang: str) -> quoted.Chart:
    table = quoter.record.get("table", str(row.table)) if row.table else None
    group = quoter.record.get("group", table.group if table else row.group)
    readers = quoter.record.get("readers", row.id)
    seated = sum(1 for person in quoter.record.all("participant") if person.table)
    return quoted.Chart(
        **quoter.named(row),
        activity=quoter.title_of("activity", row.activity),
        table=row.table,
        name=chart_name(table, group, lang),
        group=group.name if group else "",
        posted_at=row.posted_at,
        sections=_sections(quoter, row.id),
        notes=quoter.notes_on.get(f"chart:{row.id}", []),
        photos=[_photo(quoter, photo) for photo in _photos(quoter, row.id)],
        typed=row.typed,
        readers=quoted.Count(n=readers.count if readers else 0, of=seated),
    )


def chart_name(table: Any, group: Any, lang: str) -> str:
    """What a chart is called: its table, with its name where it has one; its group; or the whole room."""
    if table is None:
        return str(group.name) if group else messages.text("report-room", lang=lang)
    name = messages.text("report-table", lang=lang, number=str(table.number))
    return f"{name} · {table.name}" if table.name else name


def _sections(quoter: Quoter, chart: str) -> list[quoted.Section]:
    rows = sorted((row for row in quoter.all("line") if row.chart == chart), key=lambda row: (row.position, row.id))
    by_topic: dict[str, list[quoted.Line]] = {}
    for row in rows:
        by_topic.setdefault(row.section, []).append(quoter.line(row, quoter.notes_on.get(f"line:{row.id}", [])))
    order = {topic.id: at for at, topic in enumerate(_topics(quoter))}
    ids = sorted(by_topic, key=lambda id: order.get(id, len(order)))
    return [quoted.Section(topic=quoter.title_of("topic", id), id=id, lines=by_topic[id]) for id in ids]


def _under(written: list[quoted.Chart], topic: str) -> list[quoted.Line]:
    return [line for chart in written for section in chart.sections if section.id == topic for line in section.lines]


def _topics(quoter: Quoter) -> list[Any]:
    """The questions in the order of the agenda."""
    stages = {row.id: row for row in quoter.record.all("stage")}
    activities = {row.id: row for row in quoter.record.all("activity")}

    def place(topic: Any) -> tuple[int, int, int, str]:
        stage, activity = stages.get(topic.stage), activities.get(topic.activity)
        return (activity.position if activity else 0, stage.position if stage else 0, topic.position, topic.id)

    return sorted(quoter.record.all("topic"), key=place)


def _public(quoter: Quoter, chart: Any) -> bool:
    """Participants read what hung on the wall; organisers every chart."""
    return quoter.edition == "organisers" or chart.posted or not chart.table


def _photos(quoter: Quoter, chart: str) -> list[Any]:
    rows = [row for row in quoter.all("photo") if row.chart == chart]
    return sorted(rows, key=lambda row: (row.position, row.id))


def _photo(quoter: Quoter, row: Any) -> quoted.Photo:
    return quoted.Photo(
        **quoter.named(row),
        blob=f"{row.id}/full",
        width=row.width,
        height=row.height,
        taken_at=row.taken_at,
        caption=row.caption,
    )
