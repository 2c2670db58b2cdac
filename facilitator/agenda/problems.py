"""What is wrong with an agenda, and where in it: paths into the file and sentences for its author."""

from __future__ import annotations

import difflib
import re
import typing
from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import msgspec

from facilitator.agenda.places import Path
from facilitator.register import STAGE_KINDS
from facilitator.session.translations import LANGUAGES_LIMIT, TAG, TEXT_LIMIT, TEXTS_LIMIT

if TYPE_CHECKING:
    from facilitator.agenda.reader import Agenda, StagePlan

_CLOCK = re.compile(r"([01]?\d|2[0-3]):[0-5]\d")
_TYPES = {
    "str": "text in quotes", "int": "a whole number", "float": "a number", "bool": "true or false",
    "array": "a list in [ ]", "object": "a table", "null": "nothing", "datetime": "a date", "date": "a date",
    "time": "a time without quotes", "decimal": "a number", "bytes": "bytes",
}  # fmt: skip

Problem = tuple[Path, str]


def problems(agenda: Agenda) -> Iterator[Problem]:
    """What reads well and yet cannot be, in the order of the file."""
    groups = {group.name for group in agenda.groups}
    if agenda.starts and not _CLOCK.fullmatch(agenda.starts):
        yield ("starts",), f"'{agenda.starts}' is no time of day; write one such as 09:00"
    if not 0 <= agenda.tables <= 500:
        yield ("tables",), "must be between 1 and 500 (0: whoever starts the session says)"
    for at in _repeated([group.name for group in agenda.groups]):
        yield ("groups", at, "name"), "two groups have the same name; give each its own"
    for name in ("language", "also"):
        if getattr(agenda, name) and not TAG.fullmatch(getattr(agenda, name)):
            yield (name,), f"'{getattr(agenda, name)}' is no language's tag; write one such as en, es or pt-BR"
    yield from _translation_problems(agenda.translations)
    if not agenda.activities:
        yield ("activities",), "there is no activity; add an [[activities]] table with at least one stage"
    for at in _repeated([activity.key for activity in agenda.activities]):
        yield ("activities", at, "key"), f"'{agenda.activities[at].key}' stands twice; keys are unique"
    for at, activity in enumerate(agenda.activities):
        here: Path = ("activities", at)
        if not activity.key.isidentifier():
            yield (*here, "key"), f"'{activity.key}' must be letters, digits and _, and not begin with a digit"
        for twice in _repeated([stage.key or stage.kind for stage in activity.stages]):
            key = activity.stages[twice].key or activity.stages[twice].kind
            yield (*here, "stages", twice, "key"), f"two stages of '{activity.key}' are '{key}'; give each its own key"
        for number, stage in enumerate(activity.stages):
            for path, why in stage_problems(stage, groups):
                yield (*here, "stages", number, *path), why


def _translation_problems(translations: dict[str, dict[str, str]]) -> Iterator[Problem]:
    if len(translations) > LANGUAGES_LIMIT:
        yield ("translations",), f"there are more than {LANGUAGES_LIMIT} languages; keep those that people read"
    for language, texts in translations.items():
        here: Path = ("translations", language)
        if not TAG.fullmatch(language):
            yield here, f"'{language}' is no language's tag; write one such as en, es or pt-BR"
        if len(texts) > TEXTS_LIMIT:
            yield here, f"there are more than {TEXTS_LIMIT} texts; no agenda has so many"
        for at, words in texts.items():
            if max(len(at), len(words)) > TEXT_LIMIT:
                yield (*here, at), f"a text and its translation have at most {TEXT_LIMIT} letters"


def stage_problems(stage: StagePlan, groups: set[str]) -> Iterator[Problem]:
    """What is wrong with a stage; paths begin at the stage. `groups`: their names."""
    kind = STAGE_KINDS.get(stage.kind)
    if kind is None:
        yield ("kind",), f"there is no kind '{stage.kind}'; the kinds are {', '.join(sorted(STAGE_KINDS))}"
        return
    if not 0 <= stage.minutes <= 24 * 60:
        yield ("minutes",), "must be between 0 (no clock) and 1440"
    if "." in stage.key:
        yield ("key",), f"'{stage.key}' must not hold a full stop"
    try:
        msgspec.convert(stage.settings, kind.Settings)
    except msgspec.ValidationError as error:
        path, why = explain(error, kind.Settings)
        yield ("settings", *path), why
        return
    for why in getattr(kind, "problems", lambda stage: [])(stage):
        yield ("settings",), why
    for at, topic in enumerate(stage.topics):
        if topic.group and topic.group not in groups:
            yield ("topics", at, "group"), f"there is no group '{topic.group}' among the groups"
        if topic.form in ("choice", "ranking") and len(topic.options) < 2:
            yield ("topics", at, "options"), f"a {topic.form} needs at least two options"
        if topic.form == "scale" and not 2 <= topic.steps <= 11:
            yield ("topics", at, "steps"), f"a scale has 2 to 11 steps, not {topic.steps}"


def explain(error: msgspec.ValidationError, shape: Any) -> Problem:
    """Where msgspec found something else than `shape` wants, and what to do about it."""
    what, _, where = str(error).partition(" - at ")
    path: Path = tuple(int(part[1:-1]) if part[0] == "[" else part for part in re.findall(r"\[\d+\]|\w+", where))
    if found := re.search(r"unknown field `(.+)`", what):
        near = difflib.get_close_matches(found[1], _fields(shape, path), 1)
        advice = f"; did you mean '{near[0]}'?" if near else f"; there are {', '.join(_fields(shape, path))}"
        return (*path, found[1]), f"there is no such key here{advice}"
    if found := re.search(r"missing required field `(.+)`", what):
        return (*path, found[1]), "is missing; it is needed here"
    if found := re.match(r"Expected `(.+)`, got `(.+)`", what):
        return path, f"must be {_plainly(found[1])}, not {_plainly(found[2])}"
    if found := re.match(r"Invalid enum value '?([^']*)'?", what):
        return path, f"'{found[1]}' is none of the possible ones: {', '.join(_choices(shape, path))}"
    return path, what


def _fields(shape: Any, path: Path) -> list[str]:
    struct = _at(shape, path)
    is_struct = isinstance(struct, type) and issubclass(struct, msgspec.Struct)
    return [field.encode_name for field in msgspec.structs.fields(struct)] if is_struct else []


def _choices(shape: Any, path: Path) -> list[str]:
    parts = (_at(shape, path), *typing.get_args(_at(shape, path)))
    return [
        str(choice) for part in parts if typing.get_origin(part) is typing.Literal for choice in typing.get_args(part)
    ]


def _at(shape: Any, path: Path) -> Any:
    """The type that stands at a path into a struct."""
    for part in path:
        if isinstance(part, int):
            shape = next(iter(typing.get_args(shape)), None)
        elif isinstance(shape, type) and issubclass(shape, msgspec.Struct):
            shape = {field.encode_name: field.type for field in msgspec.structs.fields(shape)}.get(part)
    return shape


def _plainly(types: str) -> str:
    return " or ".join(dict.fromkeys(_TYPES.get(name.strip(), name.strip()) for name in types.split("|")))


def _repeated(names: list[str]) -> list[int]:
    """Where a name stands that stood before."""
    seen: Counter[str] = Counter()
    found = []
    for at, name in enumerate(names):
        seen[name] += 1
        found += [at] if seen[name] == 2 else []
    return found
