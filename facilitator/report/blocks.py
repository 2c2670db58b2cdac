"""What a text is made of: headings, paragraphs, quotes, tables, pictures; and how items become such blocks."""

from __future__ import annotations

from collections.abc import Iterator

from facilitator.report import quoted
from facilitator.report.pictures import Picture
from facilitator.report.quoted import Part
from facilitator.report.say import Words


class Heading(Part, frozen=True, kw_only=False):
    """A heading; `level` 1 for a part of the report. `page`: it begins a page."""

    level: int
    text: str
    page: bool = False


class Text(Part, frozen=True, kw_only=False):
    """A paragraph. `style`: plain, lead (larger), quiet (smaller), item (of a list), number (of a numbered list)."""

    text: str
    style: str = "plain"
    link: str = ""


class Quote(Part, frozen=True, kw_only=True):
    """Somebody's words, with what is said of them. `kind`: of a note, in words; `depth`: 0, or 1 under a line."""

    text: str
    link: str
    whose: str = ""
    kind: str = ""
    depth: int = 0


class Grid(Part, frozen=True, kw_only=True):
    """A table; each cell is words, and the first of a row may be a link. `links`: one for each row, or empty."""

    caption: str
    head: list[str]
    rows: list[list[str]]
    links: list[str] = []
    widths: list[float] = []  # shares


class Image(Part, frozen=True, kw_only=True):
    """A photograph of a chart."""

    photo: quoted.Photo
    caption: str
    alt: str


def mark(link: str) -> str:
    """What stands on paper for the item of a link, and in /s/CODE/at/MARK too; "" for any other link."""
    _, found, ref = link.rpartition("/at/")
    return quoted.mark_of(ref) if found else ""


Block = Heading | Text | Quote | Grid | Image | Picture


def note_block(note: quoted.Note, say: Words, *, where: bool = False, depth: int = 0) -> Iterator[Block]:
    on = say("report-on", table=say.table(note.table)) if where else ""
    by = say.joined(note.by, note.affiliation)
    too = say("report-too", count=note.too) if note.too else ""
    paper = say("report-on-paper") if note.paper else ""
    sent = say("report-forwarded") if note.forwarded else ""
    kind = say(f"report-kind-{note.kind}")
    yield Quote(text=note.text, link=note.link, kind=kind, whose=dotted(on, by, too, paper, sent), depth=depth)
    if note.answer:
        who = say("report-facilitator") if note.answer.by_facilitator else say.table(note.answer.table)
        yield Text(f"{say(f'report-answer-{note.answer.outcome}', table=who)} {note.answer.text}", "answer")
    yield from response_blocks(note.response, say)


def quote_block(item: quoted.Item, say: Words, *, depth: int = 0, more: list[str] | None = None) -> Quote:
    late = say("report-late") if item.late else ""
    return Quote(text=item.text, link=item.link, whose=dotted(say.table(item.table), late, *(more or [])), depth=depth)


def response_blocks(given: quoted.Response | None, say: Words) -> Iterator[Block]:
    if given:
        draft = say("report-not-released") if given.draft else ""
        owner = say("report-owner", name=given.owner) if given.owner else ""
        due = say("report-due", date=given.due) if given.due else ""
        done = say("report-done") if given.done else ""
        yield Text(dotted(say.outcome(given), draft, given.reason, owner, due, done, given.link), "answer", given.link)


def dotted(*words: str) -> str:
    return " · ".join(word for word in words if word)
