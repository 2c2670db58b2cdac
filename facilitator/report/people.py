"""Who took part, in counts and never by person; how the report came about; what was taken out of sight."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

import msgspec

from facilitator import messages
from facilitator.report import figures, quoted
from facilitator.report.charts import chart_name
from facilitator.report.few import not_told, put_together
from facilitator.report.items import Quoter

SIGHT = ("held", "hidden", "parked")  # marks of what is out of sight
WRITTEN = ("line", "note", "challenge", "strategy")


def balance(quoter: Quoter, lang: str) -> figures.Balance:
    """Participation by table, by group and by affiliation."""
    people = [person for person in quoter.record.all("participant") if not person.removed]
    noted = _authors(quoter)
    tables = [_table(quoter, row, lang) for row in _tables(quoter)]
    groups = _groups(tables)
    if quoter.edition == "participants":
        tables, groups = _without_few(tables, groups)
    states, merged = _affiliations(quoter, people, lang)
    return figures.Balance(
        people=len(people),
        seated=sum(1 for person in people if person.table),
        noted=quoted.Count(n=len(noted), of=len(people)),
        tables=tables,
        groups=groups,
        affiliations=states,
        merged=merged,
        stated=len({person.affiliation for person in people} - {""}),
    )


def method(quoter: Quoter, lang: str) -> figures.Method:
    """What was asked of whom and what is missing: so that nobody takes the report for more than it is."""
    record = quoter.record
    people, notes = [one for one in record.all("participant") if not one.removed], record.all("note")
    charts = [chart for chart in record.all("chart") if chart.table]
    paper = {photo.chart for photo in record.all("photo") if not photo.removed}
    tables = {table.number for table in _tables(quoter)}
    written = [row for kind in WRITTEN for row in record.all(kind) if row.text]
    away = [row for row in written if any(getattr(row, mark, False) for mark in SIGHT)]
    return figures.Method(
        people=len(people),
        tables=quoted.Count(n=len({chart.table for chart in charts if chart.posted}), of=len(tables)),
        noted=quoted.Count(n=len(_authors(quoter)), of=len(people)),
        paper=quoted.Count(n=sum(1 for chart in charts if chart.id in paper and chart.typed), of=len(paper)),
        skipped=[stage.title for stage in _stages(quoter) if stage.skipped],
        late=sum(1 for row in written if row.late),
        anonymous=quoted.Count(n=sum(1 for note in notes if note.mark), of=len(notes)),
        themed_by=_themed_by(quoter, lang),
        removed=quoted.Count(n=len(away), of=len(written)),
    )


def removed(quoter: Quoter) -> list[quoted.Removed]:
    """What is out of sight, with the reason: for the organisers alone."""
    if quoter.edition != "organisers":
        return []
    found = [_removed(quoter, row) for kind in ("note", "line") for row in quoter.record.all(kind) if _out(row)]
    return sorted(found, key=lambda item: (item.at, item.id))


def agenda(quoter: Quoter, now: int) -> list[figures.StageRun]:
    """Every stage as planned and as run, in the order of the agenda."""
    return [_stage_run(quoter, row, now) for row in _stages(quoter) if not row.removed]


def _stage_run(quoter: Quoter, row: Any, now: int) -> figures.StageRun:
    on = row.state in ("running", "paused")
    return figures.StageRun(
        id=f"stage:{row.id}",
        activity=quoter.title_of("activity", row.activity),
        title=row.title,
        kind=row.kind,
        planned=round(row.minutes * 60_000),
        spent=row.spent + (max(0, now - row.started_at) if on else 0),
        started_at=row.first_at,
        ended_at=0 if on else row.ended_at,
        running=on,
        skipped=row.skipped,
    )


def _table(quoter: Quoter, row: Any, lang: str) -> figures.Share:
    record, number = quoter.record, row.number
    here = {person.id for person in record.all("participant") if person.table == number}
    charts = {chart.id for chart in record.all("chart") if chart.table == number}
    notes = [note for note in record.all("note") if note.author in here or note.by_table == number]
    return figures.Share(
        name=chart_name(row, None, lang),
        people=len(here),
        noted=len({note.author for note in notes if note.author}),
        notes=len(notes),
        lines=sum(1 for line in record.all("line") if line.chart in charts and not _out(line)),
        received=sum(1 for note in quoter.notes if note.table == number),
        readers=len({v.participant or v.mark for v in record.all("visit") if v.chart in charts}),
        table=number,
        group=quoter.record.get("group", row.group).name if row.group else "",
        paper=row.paper,
    )


def _groups(tables: list[figures.Share]) -> list[figures.Share]:
    names = dict.fromkeys(table.group for table in tables if table.group)
    return [_sum(name, (table for table in tables if table.group == name)) for name in names]


def _without_few(
    tables: list[figures.Share], groups: list[figures.Share]
) -> tuple[list[figures.Share], list[figures.Share]]:
    """The same, without what the people of tables of fewer than five left."""
    away, no_sums = not_told({t.table: t.people for t in tables}, {t.table: t.group for t in tables})

    def quiet(share: figures.Share) -> figures.Share:
        return msgspec.structs.replace(share, few=True, noted=0, notes=0)

    return [quiet(t) if t.table in away else t for t in tables], [quiet(g) if no_sums else g for g in groups]


def _affiliations(quoter: Quoter, people: list[Any], lang: str) -> tuple[list[figures.Share], int]:
    """By affiliation, the largest first; small ones stand together, and whoever said none counts as one more. Nothing
    where that leaves too few to be told."""
    by_name: dict[str, list[Any]] = {}
    for person in people:
        by_name.setdefault(person.affiliation, []).append(person)
    few = put_together({name: len(found) for name, found in by_name.items()})
    large = sorted(by_name.keys() - few, key=lambda name: (not name, -len(by_name[name]), name.casefold()))
    shares = [_of_people(quoter, name or quoter.nameless, by_name[name]) for name in large]
    if large and few:
        label = messages.text("report-other-affiliations", lang=lang, count=len(few))
        shares.append(_of_people(quoter, label, [person for name in few for person in by_name[name]]))
    return shares, len(few)


def _of_people(quoter: Quoter, name: str, people: list[Any]) -> figures.Share:
    ids = {person.id for person in people}
    notes = [note for note in quoter.record.all("note") if note.author in ids]
    return figures.Share(name=name, people=len(people), noted=len({n.author for n in notes}), notes=len(notes))


def _sum(name: str, shares: Iterable[figures.Share]) -> figures.Share:
    found = list(shares)

    def total(of: Callable[[figures.Share], int]) -> int:
        return sum(of(share) for share in found)

    return figures.Share(
        name=name,
        people=total(lambda s: s.people),
        noted=total(lambda s: s.noted),
        notes=total(lambda s: s.notes),
        lines=total(lambda s: s.lines),
        received=total(lambda s: s.received),
        group=name,
    )


def _authors(quoter: Quoter) -> set[str]:
    """People who signed a note. Who left none but anonymous ones cannot be counted, and must not be."""
    return {note.author for note in quoter.record.all("note") if note.author}


def _themed_by(quoter: Quoter, lang: str) -> list[str]:
    """Who put things under themes: by role, the tables by number."""
    found = {placing.by for placing in quoter.record.all("placing") if quoter.record.get("theme", placing.theme)}
    names = set()
    for by in found:
        person = quoter.record.get("participant", by)
        at = str(person.table) if person else by.removeprefix("table-").partition("/")[0]
        by_table = by.startswith("table-") or (person and person.table)
        role = "report-themed-table" if by_table else "report-themed-facilitators"
        names.add(messages.text(role, lang=lang, number=at))
    return sorted(names)


def _out(row: Any) -> bool:
    return any(getattr(row, mark, False) for mark in SIGHT)


def _removed(quoter: Quoter, row: Any) -> quoted.Removed:
    said = quoter.record.get("moderation", row.id)
    chart = quoter.record.get("chart", row.chart)
    action = "parked" if row.parked else "hidden" if row.hidden else "held"
    return quoted.Removed(
        **quoter.named(row),
        kind=row.KIND,
        action=action,
        why=said.why if said else "",
        reason=said.reason if said else "",
        text=row.text,
        table=chart.table if chart else 0,
        at=row.created_at,
    )


def _tables(quoter: Quoter) -> list[Any]:
    return sorted((row for row in quoter.record.all("table") if not row.closed), key=lambda row: row.number)


def _stages(quoter: Quoter) -> list[Any]:
    """The stages of the activities that are still on the agenda."""
    return [row for row in quoter.stages() if not quoter.record.get("activity", row.activity).removed]
