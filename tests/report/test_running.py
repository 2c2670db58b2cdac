"""A report asked for in the middle of the day says how it stands, and what is not known yet."""

from __future__ import annotations

from pathlib import Path

from facilitator.report.build import build
from facilitator.report.document import document
from facilitator.report.formats import FORMATS, write
from facilitator.report.model import Report
from facilitator.report.record import open_record
from facilitator.report.say import MINUTE, Words
from facilitator.report.tables import tables
from facilitator.store.library import Library
from tests.unit.test_vote import day_of, vote
from tests.unit.workshop import CODE, Workshop


def _report(shop: Workshop, format: str = "") -> tuple[Report, bytes]:
    """The report now, while the session's file is open."""
    with open_record(Library(shop.path.parent), CODE) as record:
        report = build(record, "organisers", now=shop.now)
        return report, write(format, report, record) if format else b""


def test_a_stage_that_runs_is_told_as_running_with_its_time_until_now(tmp_path: Path) -> None:
    shop = Workshop(tmp_path)
    shop.start("discuss")
    shop.wait(7)
    report, page = _report(shop, "html")
    (stage,) = [stage for stage in report.agenda if stage.started_at]
    assert (stage.running, stage.spent, stage.ended_at) == (True, 7 * MINUTE, 0)
    assert "7:00, still running" in page.decode()
    shop.do("stage.end", {"stage": "a.discuss"}, shop.console)
    shop.wait(5)
    stage = next(stage for stage in _report(shop)[0].agenda if stage.started_at)
    assert (stage.running, stage.spent) == (False, 7 * MINUTE)
    shop.close()


def test_an_open_vote_has_no_counts_yet_and_no_zeros_either(tmp_path: Path) -> None:
    shop = day_of(tmp_path)
    people = [shop.join(table=1 + n % 4) for n in range(6)]
    for person in people:
        vote(shop, person, 2)
    report, _ = _report(shop)
    told = next(one for one in report.votes if one.options)
    assert told.open
    sheet = next(table for table in tables(report) if table.name == "votes")
    at = [column.name for column in sheet.columns].index("total")
    assert {row[at] for row in sheet.rows} == {""}
    said = [getattr(block, "text", "") for block in document(report)]
    assert Words("en")("report-vote-open") in said
    for format in FORMATS:
        assert _report(shop, format)[1]
    shop.close()
