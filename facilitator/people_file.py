"""A list of people who are expected, as CSV: read as spreadsheets write it, and written again with their codes."""

from __future__ import annotations

import csv
from codecs import BOM_UTF16_BE, BOM_UTF16_LE
from io import StringIO
from typing import Any

from facilitator.report.tables import harmless
from facilitator.web.rows import NewParticipant

COLUMNS = ("name", "affiliation", "table")
DELIMITERS = ",;\t"
SEPARATORS = [f"sep={one}".strip() for one in DELIMITERS]


class BadFile(ValueError):
    """What is wrong: the id of a message, and what goes into it."""

    def __init__(self, message: str, **params: Any) -> None:
        super().__init__(message)
        self.message, self.params = message, params


def read(data: bytes) -> dict[int, NewParticipant]:
    """The people of a file, by line. Its first line names the columns name, affiliation, table (in any order; one of
    the first two will do; others are passed over). Raises `BadFile` that names the line."""
    words = _decoded(data)
    first, _, rest = words.partition("\n")
    if first.strip().lower() in SEPARATORS:  # Excel's own hint to itself
        words, skipped = rest, 1
    else:
        skipped = 0
    reader = csv.reader(StringIO(words, newline=""), delimiter=_delimiter(words), strict=True)
    try:
        head = [name.strip().lower() for name in next(reader, [])]
        _check(head)
        found = {}
        for cells in reader:
            given = [cell.strip() for cell in cells]
            if any(given):
                line = reader.line_num + skipped
                found[line] = _person(line, head, given)
    except csv.Error:
        raise BadFile("import-broken", line=reader.line_num + skipped) from None
    if not found:
        raise BadFile("import-nobody")
    return found


def write(people: list[dict[str, object]], address: str) -> str:
    """The list with everybody's own code, to be cut into strips or sent one by one. `address`: where they join."""
    kept = StringIO()
    writer = csv.writer(kept)
    writer.writerow([*COLUMNS, "code", "address"])
    for person in people:
        cells = [str(person.get(name) or "") for name in (*COLUMNS, "rejoin")]
        writer.writerow([*map(harmless, cells), address])
    return kept.getvalue()


def _decoded(data: bytes) -> str:
    """UTF-8, with or without its mark; or UTF-16 as Excel writes "Unicode text", with its mark."""
    try:
        words = data.decode("utf-16" if data[:2] in (BOM_UTF16_LE, BOM_UTF16_BE) else "utf-8-sig")
    except UnicodeError:
        raise BadFile("import-not-utf8") from None
    if "\0" in words:
        raise BadFile("import-not-utf8")
    return words


def _delimiter(words: str) -> str:
    """What parts the columns' names."""
    first = words.lstrip("\r\n").splitlines()[:1]
    return max(DELIMITERS, key=lambda one: len(next(csv.reader(first, delimiter=one), [])))


def _check(head: list[str]) -> None:
    if not {"name", "affiliation"} & set(head):
        raise BadFile("import-no-columns", columns=", ".join(COLUMNS))
    for name in COLUMNS:
        if head.count(name) > 1:
            raise BadFile("import-column-twice", column=name)


def _person(line: int, head: list[str], cells: list[str]) -> NewParticipant:
    if any(cells[len(head) :]):  # a comma in a name that is not in quotes: everything after it is one column off
        raise BadFile("import-too-many-cells", line=line)
    given = dict(zip(head, cells, strict=False))
    table = given.get("table", "")
    if table and not (table.isascii() and table.isdecimal() and len(table) <= 4):
        raise BadFile("import-table", line=line, table=table[:40])
    return NewParticipant(given.get("name", ""), given.get("affiliation", ""), int(table or 0))
