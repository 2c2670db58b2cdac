"""Records and reports to look at; times are told in UTC, wherever the tests run."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from facilitator import register  # noqa: F401  (knows all row kinds)
from facilitator.report.build import build
from facilitator.report.model import Report
from facilitator.report.record import Record, open_record
from facilitator.store.library import Library
from tests.report.day import day_in
from tests.report.small import small_in
from tests.unit.workshop import CODE

NOW = 1_700_060_000_000
URL = "http://room.example"


@pytest.fixture(autouse=True, scope="session")
def utc() -> Iterator[None]:
    """Golden files name times."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TZ", "UTC")
        time.tzset()
        yield
    time.tzset()


@pytest.fixture(scope="session")
def day(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Record]:
    """The record of the day of 15 tables."""
    folder = tmp_path_factory.mktemp("day")
    day_in(folder, answered=True)
    with open_record(Library(folder), CODE) as record:
        yield record


@pytest.fixture(scope="session")
def small(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Record]:
    """The record of a small session in which people write what formats stumble over."""
    folder: Path = tmp_path_factory.mktemp("small")
    small_in(folder)
    with open_record(Library(folder), CODE) as record:
        yield record


@pytest.fixture(scope="session")
def report(day: Record) -> Report:
    """The day's report for organisers."""
    return build(day, "organisers", now=NOW, url=URL)


@pytest.fixture(scope="session")
def published(day: Record) -> Report:
    """The day's report for participants."""
    return build(day, "participants", now=NOW, url=URL)


@pytest.fixture(scope="session")
def hard(small: Record) -> Report:
    """The small session's report for organisers."""
    return build(small, "organisers", now=NOW, url=URL)
