"""The report as tables: one a kind of thing, one row an item with its stable id. What workbooks and CSV files hold."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, Literal

from facilitator.report.figures import Option, Vote
from facilitator.report.model import Report
from facilitator.report.quoted import Item, Note, Part, Response
from facilitator.report.say import Words

Type = Literal["text", "number", "time", "minutes", "flag"]  # a number that is not told is ""
DANGEROUS = ("=", "+", "-", "@", "\t", "\r")  # with these a spreadsheet begins a formula


class Column(Part, frozen=True, kw_only=False):
    """One column: its name, and what its cells are. `time`: ms of the Unix epoch, 0 for never; `minutes`: ms."""

    name: str
    type: Type = "text"


class Table(Part, frozen=True, kw_only=True):
    """A table: its name (also of its file or sheet), its columns, its rows."""

    name: str
    columns: list[Column]
    rows: list[list[Any]]


ITEM = [Column("id"), Column("table", "number"), Column("text"), Column("at", "time"), Column("late", "flag")]
RESPONSE = [Column(name) for name in ("response", "reason", "owner", "due", "response_link")] + [
    Column("done", "flag"),
    Column("not_released", "flag"),
]
LINK = [Column("link")]


def tables(report: Report) -> list[Table]:
    """Every table that has a row, in the order of the report."""
    found = [
        _lines(report),
        _notes(report),
        _photos(report),
        _themes(report),
        _theme_items(report),
        _challenges(report),
        _strategies(report),
        _experience(report),
        _votes(report),
        _turns(report),
        _answers(report),
        _goals(report),
        _parked(report),
        _log(report),
        _shares(report, "tables", report.balance.tables),
        _shares(report, "groups", report.balance.groups),
        _shares(report, "affiliations", report.balance.affiliations),
        _agenda(report),
        _removed(report),
    ]
    return [table for table in found if table.rows]


def harmless(words: str) -> str:
    """A text that no spreadsheet takes for a formula: an apostrophe before those that begin like one."""
    return f"'{words}" if words.lstrip(" ").startswith(DANGEROUS) else words


def _item(item: Item) -> list[Any]:
    return [item.id, item.table, item.text, item.at, item.late]


def _response(given: Response | None) -> list[Any]:
    if given is None:
        return ["", "", "", "", "", False, False]
    return [given.outcome, given.reason, given.owner, given.due, given.link, given.done, given.draft]


def _lines(report: Report) -> Table:
    columns = [
        *ITEM,
        Column("chart"),
        Column("activity"),
        Column("question"),
        Column("themes"),
        Column("notes", "number"),
    ]
    rows: list[list[Any]] = []
    for chart in report.charts:
        for section in chart.sections:
            for line in section.lines:
                row = [*_item(line), chart.id, chart.activity, section.topic, "; ".join(line.themes), len(line.notes)]
                rows.append([*row, *_response(line.response), line.link])
    return Table(name="lines", columns=[*columns, *RESPONSE, *LINK], rows=rows)


def _notes(report: Report) -> Table:
    columns = [*ITEM, *map(Column, ("kind", "chart", "on", "by", "affiliation", "themes")), Column("too", "number")]
    columns += [
        Column("answer"),
        Column("answer_outcome"),
        Column("answered_by", "number"),
        Column("answered_at", "time"),
    ]
    rows = []
    for note in notes_of(report):
        answer = note.answer
        row = [
            *_item(note),
            note.kind,
            note.chart,
            note.on,
            note.by,
            note.affiliation,
            "; ".join(note.themes),
            note.too,
        ]
        row += [answer.text, answer.outcome, answer.table, answer.at] if answer else ["", "", 0, 0]
        rows.append([*row, *_response(note.response), note.link])
    return Table(name="notes", columns=[*columns, *RESPONSE, *LINK], rows=rows)


def notes_of(report: Report) -> Iterator[Note]:
    """Every note of the report, chart by chart."""
    for chart in report.charts:
        for section in chart.sections:
            for line in section.lines:
                yield from line.notes
        yield from chart.notes


def _photos(report: Report) -> Table:
    columns = [Column("id"), Column("chart"), Column("table", "number"), Column("at", "time"), Column("typed", "flag")]
    columns += [Column("caption")]
    rows = [
        [photo.id, chart.id, chart.table, photo.taken_at, chart.typed, photo.caption, photo.link]
        for chart in report.charts
        for photo in chart.photos
    ]
    return Table(name="photos", columns=[*columns, *LINK], rows=rows)


def _themes(report: Report) -> Table:
    columns = [*map(Column, ("id", "title", "activity")), Column("tables", "number"), Column("of_tables", "number")]
    columns += [Column("heard_at"), Column("items", "number"), Column("minority", "flag")]
    rows: list[list[Any]] = []
    for theme in report.themes:
        heard_at = ", ".join(map(str, theme.heard_at))
        row = [theme.id, theme.title, theme.activity, theme.tables.n, theme.tables.of, heard_at, len(theme.quotes)]
        rows.append([*row, theme.minority, *_response(theme.response), theme.link])
    return Table(name="themes", columns=[*columns, *RESPONSE, *LINK], rows=rows)


def _theme_items(report: Report) -> Table:
    rows = [[theme.id, theme.title, *_item(item), item.link] for theme in report.themes for item in theme.quotes]
    return Table(name="theme_items", columns=[Column("theme"), Column("theme_title"), *ITEM, *LINK], rows=rows)


def _challenges(report: Report) -> Table:
    counts = [Column(name, "number") for name in ("us_too", "could_use", "questions")]
    columns = [*ITEM, Column("activity"), Column("reporter"), Column("alike"), *counts]
    rows: list[list[Any]] = []
    for card in (card for cluster in report.clusters for card in cluster.challenges):
        row = [*_item(card), card.activity, card.reporter, ", ".join(map(str, card.alike)), card.us_too]
        rows.append([*row, card.could_use, card.questions, *_response(card.response), card.link])
    return Table(name="challenges", columns=[*columns, *RESPONSE, *LINK], rows=rows)


def _strategies(report: Report) -> Table:
    rows = [
        [*_item(s), s.why, s.type, c.id, c.text, *_response(s.response), s.link]
        for cluster in report.clusters
        for c in cluster.challenges
        for s in c.strategies
    ]
    columns = [*ITEM, Column("why"), Column("type"), Column("challenge"), Column("challenge_text"), *RESPONSE, *LINK]
    return Table(name="strategies", columns=columns, rows=rows)


def _experience(report: Report) -> Table:
    """A row a challenge, then a row a line or chart with experiences; a column an affiliation."""
    say, found = Words(report.lang), [*report.experience, *report.experience_elsewhere]
    more = {standing.affiliation for e in report.experience_elsewhere for standing in e.standings}
    states = list(dict.fromkeys([*report.experience_affiliations, *sorted(more, key=str.casefold)]))
    columns = [Column("on"), Column("tables"), Column("text"), *map(Column, states), Column("introduce"), Column("to")]
    rows = [
        [
            *(e.item.id, ", ".join(map(str, e.tables)), e.item.text),
            *(", ".join(say.standing(e, state)) for state in states),
            *("; ".join(e.people), ", ".join(say.introduced(e)) if e.people else "", e.item.link),
        ]
        for e in found
    ]
    return Table(name="experience", columns=[*columns, *LINK], rows=rows)


def _votes(report: Report) -> Table:
    columns = [
        Column("stage"),
        Column("method"),
        Column("option"),
        Column("place", "number"),
        Column("total", "number"),
    ]
    columns += [Column("voters", "number"), Column("of_people", "number")]
    rows = [
        [vote.stage, vote.method, option.text, option.place, _total(vote, option), vote.voters.n, vote.voters.of]
        for vote in report.votes
        for option in vote.options
    ]
    return Table(name="votes", columns=columns, rows=rows)


def _total(vote: Vote, option: Option) -> float | str:
    return "" if vote.open else option.total


def _turns(report: Report) -> Table:
    columns = [Column("stage"), Column("place", "number"), Column("table", "number"), Column("reporter")]
    columns += [Column("planned_minutes", "minutes"), Column("used_minutes", "minutes"), Column("at", "time")]
    columns += [Column(name, "number") for name in ("us_too", "could_use", "questions")]
    rows = [
        [t.stage, t.place, t.table, t.reporter, t.planned, t.spent, t.started_at, t.us_too, t.could_use, t.questions]
        for t in report.turns
    ]
    return Table(name="share_out", columns=columns, rows=rows)


def _answers(report: Report) -> Table:
    columns = [Column("question"), Column("form"), Column("answered", "number"), Column("of_people", "number")]
    rows: list[list[Any]] = []
    for question in report.questions:
        head = [question.text, question.form, question.answered.n, question.answered.of]
        options = question.options or [str(step) for step in range(1, len(question.counts) + 1)]
        rows += [[*head, option, n, "", ""] for option, n in zip(options, question.counts, strict=False)]
        rows += [[*head, item.text, 1, item.id, item.link] for item in question.words]
    more = [Column("answer"), Column("count", "number"), Column("id"), *LINK]
    return Table(name="answers", columns=[*columns, *more], rows=rows)


def _goals(report: Report) -> Table:
    steps = [Column(name, "number") for name in ("not_at_all", "a_little", "mostly", "fully")]
    columns = [Column("goal"), *steps, Column("rated", "number"), Column("of_people", "number")]
    rows = [[goal.text, *goal.counts, goal.rated.n, goal.rated.of] for goal in report.goals]
    return Table(name="goals", columns=columns, rows=rows)


def _parked(report: Report) -> Table:
    rows = [[*_item(p), p.outcome, p.answer, *_response(p.response), p.link] for p in report.parked]
    return Table(name="parked", columns=[*ITEM, Column("outcome"), Column("answer"), *RESPONSE, *LINK], rows=rows)


def _log(report: Report) -> Table:
    columns = [Column("id"), Column("kind"), Column("text"), Column("tables"), Column("too", "number")]
    rows = [
        [e.id, e.kind, e.text, ", ".join(map(str, e.tables)), e.too, *_response(e.response), e.link]
        for e in report.log.entries
    ]
    return Table(name="response_log", columns=[*columns, *RESPONSE, *LINK], rows=rows)


def _shares(report: Report, name: str, shares: Iterable[Any]) -> Table:
    fields = (
        ["people", "noted", "notes"] if name == "affiliations" else ["people", "noted", "notes", "lines", "received"]
    )
    rows = [
        [share.name, *("" if share.few and field in ("noted", "notes") else getattr(share, field) for field in fields)]
        for share in shares
    ]
    return Table(name=name, columns=[Column("name"), *(Column(field, "number") for field in fields)], rows=rows)


def _agenda(report: Report) -> Table:
    columns = [*map(Column, ("id", "activity", "title", "kind")), Column("planned_minutes", "minutes")]
    columns += [
        Column("used_minutes", "minutes"),
        Column("from", "time"),
        Column("to", "time"),
        Column("skipped", "flag"),
    ]
    rows = [
        [s.id, s.activity, s.title, s.kind, s.planned, s.spent, s.started_at, s.ended_at, s.skipped]
        for s in report.agenda
    ]
    return Table(name="agenda", columns=columns, rows=rows)


def _removed(report: Report) -> Table:
    columns = [Column("id"), Column("kind"), Column("action"), Column("why"), Column("reason"), Column("text")]
    rows = [[r.id, r.kind, r.action, r.why, r.reason, r.text, r.table, r.at, r.link] for r in report.removed]
    return Table(name="removed", columns=[*columns, Column("table", "number"), Column("at", "time"), *LINK], rows=rows)
