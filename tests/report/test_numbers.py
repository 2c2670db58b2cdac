"""Every number of the report, counted again by plain SQL in the session's file; who may read what; small cells."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from facilitator.report.build import build
from facilitator.report.model import SMALL, Report
from facilitator.report.record import Record, open_record
from facilitator.store.library import Library
from tests.unit.test_vote import day_of, vote
from tests.unit.workshop import CODE

SIGHT = "NOT hidden AND NOT held AND NOT parked"


@pytest.fixture
def ask(day: Record) -> Any:
    """One value of a query."""

    def one(query: str, *values: object) -> Any:
        with closing(sqlite3.connect(f"file:{day.path}?mode=ro", uri=True)) as file:
            return file.execute(query, values).fetchone()[0]

    return one


def test_people_tables_and_notes(report: Report, ask: Any) -> None:
    people = ask("SELECT count(*) FROM participant")
    assert (report.balance.people, report.method.people) == (people, people)
    assert report.balance.seated == ask('SELECT count(*) FROM participant WHERE "table" > 0')
    signed = ask("SELECT count(DISTINCT author) FROM note WHERE author <> ''")
    assert (report.balance.noted.n, report.balance.noted.of) == (signed, people)
    posted = ask('SELECT count(DISTINCT "table") FROM chart WHERE posted AND "table" > 0')
    assert (report.method.tables.n, report.method.tables.of) == (posted, ask('SELECT count(*) FROM "table"'))
    assert report.method.anonymous.n == ask("SELECT count(*) FROM note WHERE mark <> ''")
    assert report.method.anonymous.of == ask("SELECT count(*) FROM note")
    for share in report.balance.tables:
        at = share.table
        assert share.people == ask('SELECT count(*) FROM participant WHERE "table" = ?', at)
        lines = f'SELECT count(*) FROM line JOIN chart ON chart.id = chart WHERE "table" = ? AND {SIGHT}'
        assert share.lines == ask(lines, at)
        got = f'SELECT count(*) FROM note JOIN chart ON chart.id = chart WHERE chart."table" = ? AND {SIGHT}'
        assert share.received == ask(got, at)
        left = 'SELECT count(*) FROM note JOIN participant ON participant.id = author WHERE participant."table" = ?'
        assert share.notes == ask(left, at)
    for group in report.balance.groups:
        inside = [share for share in report.balance.tables if share.group == group.name]
        assert group.people == sum(share.people for share in inside)


def test_questions_open_and_owed(report: Report, ask: Any) -> None:
    asked = f"SELECT count(*) FROM note WHERE kind IN ('question', 'clarification') AND {SIGHT}"
    closed = f"{asked} AND id IN (SELECT note FROM answer WHERE outcome <> 'deferred')"
    assert report.headline.questions_open.of == len(report.owed) == ask(asked)
    assert report.headline.questions_open.n == ask(asked) - ask(closed)
    open_first = [note.answer is None or note.answer.outcome == "deferred" for note in report.owed]
    assert open_first == sorted(open_first, reverse=True)


def test_themes_cards_taps_and_goals(report: Report, ask: Any) -> None:
    assert len(report.themes) == ask("SELECT count(*) FROM theme WHERE title <> ''")
    for theme in report.themes:
        id = theme.id.partition(":")[2]
        heard = (
            'SELECT count(DISTINCT chart."table") FROM placing JOIN line ON line.id = "on"'
            " JOIN chart ON chart.id = line.chart WHERE theme = ?"
        )
        assert theme.tables.n == len(theme.heard_at) == ask(heard, id)
        assert theme.tables.of == 15
    assert all(theme.tables.n >= 2 for theme in report.headline.themes)
    cards = [card for cluster in report.clusters for card in cluster.challenges]
    assert len(cards) == ask("SELECT count(*) FROM challenge WHERE text <> ''")
    assert sum(len(card.strategies) for card in cards) == ask("SELECT count(*) FROM strategy WHERE text <> ''")
    taps = "SELECT count(*) FROM tap JOIN turn ON turn.id = turn WHERE tap.kind = ?"
    assert sum(turn.us_too for turn in report.turns) == ask(taps, "us_too")
    assert sum(turn.could_use for turn in report.turns) == ask(taps, "could_use")
    for at, goal in enumerate(report.goals):
        assert goal.rated.n == sum(goal.counts) == ask("SELECT count(*) FROM rating WHERE goal = ?", at)
    for stage in report.agenda:
        id = stage.id.partition(":")[2]
        assert stage.spent == ask("SELECT spent FROM stage WHERE id = ?", id)
        assert stage.planned == round(ask("SELECT minutes FROM stage WHERE id = ?", id) * 60_000)


def test_small_affiliations_stand_together(report: Report, published: Report, ask: Any) -> None:
    for edition in (report, published):
        assert all(share.people >= SMALL for share in edition.balance.affiliations)
        assert sum(share.people for share in edition.balance.affiliations) == edition.balance.people
        assert not {"Guam", "Alaska"} & {share.name for share in edition.balance.affiliations}
    rows = [*published.experience, *published.experience_elsewhere]
    states = {standing.affiliation for row in rows for standing in row.standings}
    few = "SELECT count(*) FROM (SELECT affiliation FROM participant GROUP BY affiliation HAVING count(*) < 5)"
    assert ask(few) > 0
    assert not {"Guam", "Alaska"} & states


def test_participants_read_nothing_that_the_room_could_not(day: Record, report: Report, published: Report) -> None:
    assert published.removed == []
    assert report.removed
    out = {item.id for item in report.removed}
    told = {item.id for item in published.owed} | {
        item.id
        for chart in published.charts
        for item in [*chart.notes, *(n for s in chart.sections for line in s.lines for n in (line, *line.notes))]
    }
    assert not out & told
    assert {chart.id for chart in published.charts} == {f"chart:{c.id}" for c in day.all("chart") if c.posted}
    assert not [note for note in published.owed if note.by]
    assert not [card for cluster in published.clusters for card in cluster.challenges if card.reporter]
    private = {row.text for row in day.all("reply") if row.share == "private"}
    shared = {row.text for row in day.all("reply") if row.share == "all"}
    words = {item.text for question in published.questions for item in question.words}
    assert words <= shared
    assert private - shared - words == private - shared


def test_participants_are_told_times_to_the_minute(published: Report) -> None:
    notes = [note for chart in published.charts for s in chart.sections for line in s.lines for note in line.notes]
    assert notes
    assert not [note for note in notes if note.at % 60_000]


def test_drafts_are_for_organisers_and_for_leaders_once_they_are_let_in(small: Record) -> None:
    assert build(small, "organisers", now=0).log.answered.n == 1
    assert build(small, "participants", now=0).headline.heard == []
    assert build(small, "organisers", now=0).headline.heard == ["Trust takes years"]


STOOD = {
    "us_too": "SELECT count(*) FROM tap JOIN participant ON participant.id = tap.participant"
    " JOIN turn ON turn.id = tap.turn WHERE tap.kind = 'us_too' AND affiliation = ? AND turn.activity || '.' ||"
    ' turn."table" IN (SELECT value FROM json_each(?))',
    "could_use": "SELECT count(*) FROM tap JOIN participant ON participant.id = tap.participant"
    " JOIN turn ON turn.id = tap.turn WHERE tap.kind = 'could_use' AND affiliation = ? AND turn.activity || '.' ||"
    ' turn."table" IN (SELECT value FROM json_each(?))',
    "tried": f"SELECT count(*) FROM note WHERE kind = 'experience' AND affiliation = ? AND {SIGHT}"
    " AND line <> '' AND line IN (SELECT line FROM challenge WHERE id IN (SELECT value FROM json_each(?)))",
}


def test_the_matrix_of_challenges_and_affiliations(report: Report, ask: Any) -> None:
    rows = report.experience
    cards = {
        row.item.id: [c.id.partition(":")[2] for c in cluster.challenges]
        for row, cluster in zip(rows, report.clusters, strict=True)
    }
    assert sum(map(len, cards.values())) == ask("SELECT count(*) FROM challenge WHERE text <> ''")
    large = [
        state for state in report.experience_affiliations if state in {s.name for s in report.balance.affiliations}
    ]
    assert len(large) >= 5
    for row in rows:
        stood = {standing.affiliation: standing for standing in row.standings}
        for state in large:
            for field, query in STOOD.items():
                told = state in stood and getattr(stood[state], field)
                assert told == bool(ask(query, state, json.dumps(cards[row.item.id]))), (row.item.text, state, field)
    willing = (
        "SELECT count(*) FROM (SELECT author FROM note WHERE introduce AND author <> ''"
        " UNION SELECT participant FROM tap WHERE introduce)"
    )
    assert 0 < len({person for row in [*rows, *report.experience_elsewhere] for person in row.people}) <= ask(willing)
    assert sum(len(row.notes) for row in [*rows, *report.experience_elsewhere]) == ask(
        f"SELECT count(*) FROM note WHERE kind = 'experience' AND {SIGHT}"
    )
    assert all(row.notes for row in report.experience_elsewhere)


def test_who_may_be_introduced_is_named_to_organisers_alone(small: Record) -> None:
    assert [row.people for row in build(small, "organisers", now=0).experience] == [["=Cleo"]]
    assert [row.people for row in build(small, "participants", now=0).experience] == [[]]


def test_votes(tmp_path: Path) -> None:
    shop = day_of(tmp_path)
    people = [shop.join(table=1 + n % 4) for n in range(7)]
    for person, at in zip(people[:6], (2, 2, 3, 3, 3, 4), strict=True):
        vote(shop, person, at)
    shop.do("ballot.close", {"stage": "b.vote"}, shop.console)
    shop.close()
    with open_record(Library(tmp_path), CODE) as record:
        told = next(one for one in build(record, "participants", now=0).votes if one.options)
    counted = (
        "SELECT text, count(dot.id) AS dots FROM option LEFT JOIN dot ON dot.option = option.id"
        " WHERE option.stage = 'b.vote' GROUP BY option.id ORDER BY dots DESC, text"
    )
    with closing(sqlite3.connect(shop.path)) as file:
        assert [(option.text, int(option.total)) for option in told.options] == file.execute(counted).fetchall()
        (voters,) = file.execute("SELECT count(DISTINCT participant) FROM dot").fetchone()
    assert told.voters.n == voters == 6


def test_challenges_stand_beside_their_strategies_by_type(report: Report, ask: Any) -> None:
    assert report.strategy_types == ["How we talk", "People and time", "Tools", ""]
    told = [s.type for cluster in report.clusters for card in cluster.challenges for s in card.strategies]
    for type in report.strategy_types:
        assert told.count(type) == ask("SELECT count(*) FROM strategy WHERE text <> '' AND type = ?", type)


def test_who_was_named_under_a_question_and_at_how_many_tables(report: Report, ask: Any) -> None:
    named = [(topic, one) for topic in report.topics for one in topic.named]
    assert named
    for topic, one in named:
        tables = (
            'SELECT count(DISTINCT chart."table") FROM placing JOIN theme ON theme.id = placing.theme'
            ' JOIN line ON line.id = "on" JOIN chart ON chart.id = line.chart JOIN topic ON topic.id = line.section'
            f" WHERE theme.title = ? AND topic.text = ? AND on_kind = 'line' AND {SIGHT.replace('NOT ', 'NOT line.')}"
        )
        assert len(one.tables) == ask(tables, one.title, topic.text)
