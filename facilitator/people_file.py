"""A list of people who are expected, as CSV: read as spreadsheets write it, and written again with their codes."""

from __future__ import annotations

import csv
from io import StringIO
from typing import Any

from facilitator.report.tables import harmless
from facilitator.web.rows import NewParticipant

COLUMNS = ("name", "affiliation", "table")


class BadFile(ValueError):
    """What is wrong: the id of a message, and what goes into it."""

    def __init__(self, message: str, **params: Any) -> None:
        super().__init__(message)
        self.message, self.params = message, params


def read(data: bytes) -> list[NewParticipant]:
    """The people of a file whose first line names the columns name, affiliation, table (in any order; one will do).
    Raises `BadFile` that names the line and the column."""
    try:
        words = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise BadFile("import-not-utf8") from None
    try:
        dialect = csv.Sniffer().sniff(words.partition("\n")[0], ",;\t")
    except csv.Error:
        dialect = csv.excel
    lines = list(csv.reader(StringIO(words), dialect))
    head = [name.strip().lower() for name in lines[0]] if lines else []
    if not {"name", "affiliation"} & set(head):
        raise BadFile("import-no-columns", columns=", ".join(COLUMNS))
    found = []
    for number, line in enumerate(lines[1:], 2):
        if any(cell.strip() for cell in line):
            given = dict(zip(head, (cell.strip() for cell in line), strict=False))
            found.append(_person(number, given))
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


def _person(number: int, given: dict[str, str]) -> NewParticipant:
    table = given.get("table", "")
    if table and not (table.isdecimal() and len(table) <= 4):
        raise BadFile("import-table", line=number, table=table)
    return NewParticipant(given.get("name", ""), given.get("affiliation", ""), int(table or 0))
