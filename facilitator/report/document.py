"""The report as a text: headings, paragraphs, quotes, tables and pictures in order, for all formats of text."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from facilitator.report import document_counts as counts
from facilitator.report import document_words as words
from facilitator.report import model
from facilitator.report.blocks import Block, Grid, Heading
from facilitator.report.html import parts_of
from facilitator.report.say import Words

NEW_PAGE = ("owed", "topics", "charts", "strategies", "balance", "log")
_PARTS = {
    "page": words.page,
    "owed": words.owed,
    "themes": words.themes,
    "topics": words.topics,
    "charts": words.charts,
    "strategies": words.strategies,
    "experience": words.experience,
    "votes": counts.votes,
    "share": counts.share,
    "answers": counts.answers,
    "goals": counts.goals,
    "balance": counts.balance,
    "log": words.log,
    "parking": words.parking,
    "removed": words.removed,
    "agenda": counts.agenda,
    "method": counts.method,
    "contacts": counts.contacts,
}


def document(report: model.Report) -> list[Block]:
    """All blocks of the report, part by part; a part that has nothing to say is left out."""
    say = Words(report.lang)
    blocks: list[Block] = []
    for part in parts_of(report):
        head = Heading(1, say(f"report-part-{part}"), page=part in NEW_PAGE)
        blocks += _said_once([head, *_PARTS[part](report, say)])
    return blocks


def _said_once(blocks: list[Block]) -> Iterator[Block]:
    """A table needs no caption where a heading above says the same."""
    heads = {block.text for block in blocks if isinstance(block, Heading)}
    for block in blocks:
        said = isinstance(block, Grid) and block.caption in heads
        yield msgspec.structs.replace(block, caption="") if said else block


def facts(report: model.Report) -> list[str]:
    """The line under the title: day, people, tables, affiliations."""
    say = Words(report.lang)
    day = say.day(report.started_at or report.created_at)
    people = say("report-people", count=report.balance.people)
    tables = say("report-tables-count", count=len(report.balance.tables))
    return [day, people, tables, say("report-affiliations-count", count=report.balance.stated)]


def marks_say(report: model.Report) -> str:
    """How an item is followed from paper."""
    return Words(report.lang)("report-marks-say", address=f"{report.url}/s/{report.code}/at/")


def state(report: model.Report) -> str:
    """A warning where the report is not published yet."""
    return "" if report.state == "published" else Words(report.lang)(f"report-state-{report.state}")
