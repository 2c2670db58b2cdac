"""The tables of a session's file, for docs/data.md: `./run python -m tests.unit.data_docs` writes its list anew."""

from __future__ import annotations

import re
from pathlib import Path

import msgspec

from facilitator.register import ROW_KINDS
from facilitator.store.reading import VIEWS

PAGE = Path(__file__).parents[2] / "docs" / "data.md"
BEGIN, END = "<!-- tables: written by tests/unit/data_docs.py -->", "<!-- end of tables -->"


def tables() -> str:
    """A row for each table, with what its kind of row is, in its own words."""
    lines = ["| table | columns | what a row is |", "|---|---|---|"]
    for kind in sorted(ROW_KINDS):
        row = ROW_KINDS[kind]
        columns = ", ".join(
            f"`{field.name}`" for field in msgspec.structs.fields(row) if field.name not in ("id", "seq")
        )
        says = " ".join((row.__doc__ or "").split()).replace("|", "\\|")
        lines.append(f"| `{kind}` | {columns} | {says} |")
    return "\n".join(lines)


def queries() -> list[str]:
    """The SQL that the page shows."""
    return re.findall(r"```sql\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)


def views_named() -> set[str]:
    """The views that the page speaks of."""
    return set(re.findall(r"`(v_\w+)`", PAGE.read_text(encoding="utf-8"))) & set(VIEWS)


def write() -> None:
    """Bring the page's list up to date."""
    text = PAGE.read_text(encoding="utf-8")
    head, rest = text.split(BEGIN)
    PAGE.write_text(f"{head}{BEGIN}\n{tables()}\n{END}{rest.split(END)[1]}", encoding="utf-8")


if __name__ == "__main__":
    write()
