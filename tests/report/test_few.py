"""Nobody is told by a count: tables and affiliations of fewer than five people, nor by what is left of a sum."""

from __future__ import annotations

import itertools
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as some

from facilitator.report.build import build
from facilitator.report.few import not_told, put_together
from facilitator.report.model import SMALL, Report
from facilitator.report.record import open_record
from facilitator.store.library import Library
from tests.unit.workshop import CODE, Workshop

SIZES = some.lists(some.integers(0, 9), min_size=1, max_size=9)


@given(SIZES)
def test_affiliations_that_stand_together_are_enough_or_all_there_are(sizes: list[int]) -> None:
    by_name = {f"s{at}": people for at, people in enumerate(sizes) if people}
    few = put_together(by_name)
    assert all(by_name[name] >= SMALL for name in by_name.keys() - few)
    assert not few or few == by_name.keys() or sum(by_name[name] for name in few) >= SMALL


@given(SIZES, some.integers(1, 3))
def test_what_a_small_table_left_cannot_be_worked_out_from_the_sums(sizes: list[int], groups: int) -> None:
    tables = dict(enumerate(sizes, 1))
    of_group = {table: f"g{table % groups}" for table in tables}
    away, no_sums = not_told(tables, of_group)
    assert all(table in away for table, people in tables.items() if 0 < people < SMALL)
    sums = [set(tables)] if no_sums else [{t for t in tables if of_group[t] == group} for group in of_group.values()]
    for inside in sums:
        hidden = inside & away
        enough = len(hidden) > 1 and sum(tables[table] for table in hidden) >= SMALL
        assert not hidden or enough or away == set(tables)


def test_tables_of_enough_people_are_told() -> None:
    assert not_told({1: 8, 2: 8, 3: 0}, {1: "a", 2: "b", 3: ""}) == (set(), False)
    assert not_told({1: 8, 2: 3, 3: 6}, {1: "", 2: "", 3: ""}) == ({2, 3}, False)


def _two_editions(folder: Path) -> tuple[Report, Report]:
    """Tables of six, two, seven and no people, in two groups; all but two of them from Ohio; each leaves a note."""
    shop = Workshop(folder)
    seats = itertools.chain(*([table] * people for table, people in ((1, 6), (2, 2), (3, 7))))
    people = [shop.join(table=table) for table in seats]
    for person in people[2:]:
        shop.do("participant.introduce", {"affiliation": "Ohio"}, person)
    shop.start("discuss")
    for table in (1, 2, 3):
        shop.post(table)
    shop.start("walk")
    for person in people:
        shop.note(1 if person not in people[:6] else 3, "We tried it", person, kind="comment")
    shop.close()
    with open_record(Library(folder), CODE) as record:
        return build(record, "organisers", now=shop.now), build(record, "participants", now=shop.now)


def test_the_participants_edition_does_not_tell_what_a_small_table_left(tmp_path: Path) -> None:
    organisers, participants = _two_editions(tmp_path)
    assert [table.notes for table in organisers.balance.tables] == [6, 2, 7, 0]
    told = {table.table: table.notes for table in participants.balance.tables if not table.few}
    assert 2 not in told
    assert not [group for group in participants.balance.groups if not group.few and group.notes]
    for edition in (organisers, participants):  # those without an affiliation are two: no sum gives them away
        assert edition.balance.affiliations == []
        assert edition.balance.stated == 1
