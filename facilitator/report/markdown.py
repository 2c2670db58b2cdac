"""The report as Markdown (CommonMark with tables), to be pasted where people write together."""

from __future__ import annotations

import re

from facilitator.report.blocks import Block, Grid, Heading, Image, Quote, Text
from facilitator.report.document import document, facts, state
from facilitator.report.model import Report
from facilitator.report.pictures import Picture
from facilitator.report.record import Record

_MARKS = re.compile(r"([\\`*_\[\]<>#|~])")
_LEADS = re.compile(r"^(\s*)([-+]|\d+[.)])(?=\s)")
INDENT = {"item": "- ", "number": "1. ", "answer": "   - "}


def write(report: Report, record: Record) -> bytes:
    """The text. Pictures stand as their tables, photographs as links."""
    lines = [f"# {plain(report.title)}", "", " · ".join(facts(report)), ""]
    if state(report):
        lines += [f"**{plain(state(report))}**", ""]
    before: Block | None = None
    for block in document(report):
        if before is not None and not _belongs(before, block):
            lines.append("")
        lines += _lines(block)
        before = block
    return ("\n".join(lines) + "\n").encode()


def plain(words: str) -> str:
    """Somebody's words on one line, with nothing in them that Markdown would take for a mark."""
    return _LEADS.sub(r"\1\\\2", _MARKS.sub(r"\\\1", " ".join(words.split())))


def _lines(block: Block) -> list[str]:
    match block:
        case Heading():
            return [f"{'#' * (block.level + 1)} {plain(block.text)}"]
        case Text():
            return [f"{INDENT.get(block.style, '')}{_linked(block.text, block.link)}"]
        case Quote():
            kind = f"**{plain(block.kind)}** " if block.kind else ""
            whose = f" — {plain(block.whose)}" if block.whose else ""
            return [f"{'   ' * block.depth}- {kind}{_linked(block.text, block.link)}{whose}"]
        case Grid():
            return _table(block.head, block.rows, block.links)
        case Image():
            return [_linked(block.caption if block.photo.caption else block.alt, block.photo.link)]
        case Picture():
            return [f"**{plain(block.title)}.** {plain(block.alt)}", "", *_table(block.rows[0], block.rows[1:], [])]


def _table(head: list[str], rows: list[list[str]], links: list[str]) -> list[str]:
    lines = [f"| {' | '.join(map(plain, head))} |", f"|{' --- |' * len(head)}"]
    for at, row in enumerate(rows):
        cells = ["<br>".join(plain(line) for line in cell.split("\n")) for cell in row]
        if links:
            first, *more = row[0].split("\n")
            cells[0] = "<br>".join([_linked(first, links[at]), *map(plain, more)])
        lines.append(f"| {' | '.join(cells)} |")
    return lines


def _linked(words: str, link: str) -> str:
    return f"[{plain(words)}](<{link}>)" if link else plain(words)


def _belongs(before: Block, block: Block) -> bool:
    """Whether they stand in one list."""

    def listed(one: Block) -> bool:
        return isinstance(one, Quote) or (isinstance(one, Text) and one.style in INDENT)

    return listed(before) and listed(block)
