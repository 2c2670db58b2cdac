"""Whether rows that come from elsewhere can be a session's: every one is looked at before anything is written."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import msgspec

from facilitator.register import ROW_KINDS, STAGE_KINDS
from facilitator.session.rows import Row

NUMBERS = 2**53  # beyond it a browser's are not exact
LETTERS = 100_000  # of one text
ID_LETTERS = 300
PARENTS = {"stage": "activity", "topic": "activity", "chart": "activity"}  # without whom no page can show them


class NotAnExport(ValueError):
    """What is wrong: the id of a message, and what goes into it."""

    def __init__(self, message: str, **params: Any) -> None:
        super().__init__(message)
        self.message, self.params = message, params


def vetted(given: list[tuple[str, str, dict[str, Any]]]) -> list[Row]:
    """The rows; raises `NotAnExport` that names the one that will not do, and its field."""
    found: dict[str, dict[str, Any]] = {kind: {} for kind in ROW_KINDS}
    for kind, id, fields in given:
        if kind not in ROW_KINDS:
            raise NotAnExport("import-row-kind", kind=_shown(kind))
        if id in found[kind]:
            raise _bad(kind, id, "id", "import-why-twice")
        found[kind][id] = _row(kind, id, fields)
    if len(found["session"]) != 1:
        raise NotAnExport("import-sessions", count=len(found["session"]))
    rows = [row for kind in found.values() for row in kind.values()]
    _hold_together(rows, found)
    return rows


def _row(kind: str, id: str, fields: dict[str, Any]) -> Row:
    if not id or len(id) > ID_LETTERS:
        raise _bad(kind, id, "id", "import-why-id")
    for field, value in {**fields, "id": id}.items():
        for leaf in _leaves(value):
            _look(kind, id, field, leaf)
    try:
        return msgspec.convert({**fields, "id": id}, ROW_KINDS[kind])
    except msgspec.ValidationError as error:
        words, _, place = str(error).partition(" - at `$.")
        raise _bad(kind, id, place.rstrip("`"), "import-why-type", words=words) from None


def _look(kind: str, id: str, field: str, leaf: Any) -> None:
    if isinstance(leaf, int) and abs(leaf) > NUMBERS:
        raise _bad(kind, id, field, "import-why-number")
    if isinstance(leaf, str) and len(leaf) > LETTERS:
        raise _bad(kind, id, field, "import-why-long", limit=LETTERS)
    if isinstance(leaf, str) and "\0" in leaf:
        raise _bad(kind, id, field, "import-why-letters")
    if field in ("link", "url") and leaf and not str(leaf).startswith(("https://", "http://")):
        raise _bad(kind, id, field, "import-why-link")


def _leaves(value: Any) -> Iterable[Any]:
    if isinstance(value, dict):
        for name, inside in value.items():
            yield name
            yield from _leaves(inside)
    elif isinstance(value, list):
        for inside in value:
            yield from _leaves(inside)
    else:
        yield value


def _hold_together(rows: list[Row], found: dict[str, dict[str, Any]]) -> None:
    """What must be there for what is there."""
    session = next(iter(found["session"].values()))
    if session.stage and session.stage not in found["stage"]:
        raise _bad("session", session.id, "stage", "import-why-missing", ref=session.stage)
    for table in found["table"].values():
        if table.number < 1 or table.id != str(table.number):
            raise _bad("table", table.id, "number", "import-why-table")
    for kind, parent in PARENTS.items():
        for row in found[kind].values():
            if getattr(row, parent) not in found[parent]:
                raise _bad(kind, row.id, parent, "import-why-missing", ref=getattr(row, parent))
    for chart in found["chart"].values():
        if chart.table and str(chart.table) not in found["table"]:
            raise _bad("chart", chart.id, "table", "import-why-missing", ref=str(chart.table))
    for stage in found["stage"].values():
        _settings(stage)
    lookup = _Found(found)
    for row in rows:
        try:
            list(row.views(lookup))
        except (AttributeError, KeyError, TypeError, ValueError):  # it asks a row that is not there
            raise _bad(row.KIND, row.id, "", "import-why-alone") from None


def _settings(stage: Any) -> None:
    if stage.kind not in STAGE_KINDS:
        raise _bad("stage", stage.id, "kind", "import-why-stage", ref=stage.kind)
    try:
        msgspec.convert(stage.settings, STAGE_KINDS[stage.kind].Settings)
    except msgspec.ValidationError as error:
        raise _bad("stage", stage.id, "settings", "import-why-type", words=str(error)) from None


class _Found:
    """The rows as `Row.views` asks for them."""

    def __init__(self, found: dict[str, dict[str, Any]]) -> None:
        self._found = found

    def get(self, kind: str, id: str) -> Any:
        return self._found.get(kind, {}).get(id)

    def all(self, kind: str) -> Iterable[Any]:
        return self._found.get(kind, {}).values()


def _bad(kind: str, id: str, field: str, why: str, **params: Any) -> NotAnExport:
    params = {name: _shown(value) if isinstance(value, str) else value for name, value in params.items()}
    return NotAnExport("import-row", kind=kind, id=_shown(id), field=_shown(field) or "none", why=why, **params)


def _shown(words: str) -> str:
    """Words of the file as a terminal may show them."""
    return "".join(letter if letter.isprintable() else "·" for letter in words[:60])
