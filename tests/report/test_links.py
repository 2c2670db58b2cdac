"""Every sentence of the report can be followed: its link leads to where it was said, with the same words."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args

import msgspec
import pytest

from facilitator.report import model, quoted
from facilitator.report.build import build
from facilitator.report.record import Record, open_record
from facilitator.store import journal
from facilitator.store.library import Library
from facilitator.trace.item import WANTED, trace
from facilitator.trace.past import Change, Level
from tests.report.day import day_in
from tests.unit.workshop import CODE


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the day's file."""
    made = tmp_path_factory.mktemp("sessions")
    day_in(made, answered=True)
    return made


@pytest.fixture(scope="module")
def changes(folder: Path) -> list[Change]:
    return journal.read(folder / f"{CODE}.db", WANTED)


def linked(part: Any) -> Iterator[Any]:
    """Every part of a report that has a link."""
    if isinstance(part, msgspec.Struct):
        if getattr(part, "link", "") and getattr(part, "id", "") and not isinstance(part, quoted.Response):
            yield part
        for name in part.__struct_fields__:
            yield from linked(getattr(part, name))
    elif isinstance(part, list):
        for one in part:
            yield from linked(one)


@pytest.mark.parametrize("edition", get_args(model.Edition))
def test_every_link_leads_to_where_it_was_said(folder: Path, changes: list[Change], edition: model.Edition) -> None:
    level: Level = "all" if edition == "organisers" else "public"
    with open_record(Library(folder), CODE) as record:
        report = build(record, edition, now=changes[-1].time, url="")
        photos = [part for part in linked(report) if part.id.startswith("photo:")]
        assert photos
        assert all(record.blob(photo.blob) for photo in photos)
    parts = {part.id: part for part in linked(report)}
    assert len(parts) > 300
    for part in parts.values():
        kind, _, id = part.id.partition(":")
        assert part.link == f"/s/{CODE}/at/{part.id}"
        found = trace(changes, kind, id, level)
        assert found is not None, part.id
        assert found["there"], part.id
        words = getattr(part, "text", "") or getattr(part, "title", "")
        assert kind in ("chart", "photo") or found["text"] == words, part.id
        assert found["history"] or kind == "photo", part.id


def test_what_the_participants_edition_leaves_out_cannot_be_looked_up_either(
    folder: Path, changes: list[Change]
) -> None:
    with open_record(Library(folder), CODE) as record:
        away = [row for kind in ("note", "line") for row in record.all(kind) if _away(row)]
        names = {person.name for person in record.all("participant") if len(person.name) > 3}
        charts = [chart.id for chart in record.all("chart") if chart.posted]
        assert away
        assert all(trace(changes, row.KIND, row.id, "public") is None for row in away)
        _nothing_private(record, changes, charts, names, away)


def _away(row: Any) -> bool:
    return row.held or row.hidden or row.parked


def _nothing_private(record: Record, changes: list[Change], charts: list[str], names: set[str], away: Any) -> None:
    """On no chart, at no moment of the day, is there what is out of sight, nor anybody's name."""
    ids = {person.id for person in record.all("participant")}
    times = sorted({change.time for change in changes})[:: len(changes) // 12]
    for chart in charts[:6]:
        for at in times:
            told = str(trace(changes, "chart", chart, "public", at))
            assert not any(row.id in told for row in away)
            assert not any(id in told for id in ids)
            assert not any(f"'{name}'" in told for name in names)
