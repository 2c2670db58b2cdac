"""Read an agenda: TOML → a checked `Agenda`. What is wrong is said with the place in the file and what to do."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any, Literal

import msgspec

from facilitator.register import STAGE_KINDS
from facilitator.session.rows import Form, Seating

METHODS = Path(__file__).parent / "methods"
SIZE_LIMIT = 256 * 1024  # bytes of an agenda file


class AgendaError(Exception):
    """What is wrong with an agenda, in one sentence for its author."""


class GroupPlan(msgspec.Struct, forbid_unknown_fields=True):
    """A part of the room. `tables`: which numbers belong to it."""

    name: str
    tables: Literal["odd", "even", "all"] = "all"


class TopicPlan(msgspec.Struct, forbid_unknown_fields=True):
    """A question; `group`: the name of the only group that gets it. `form` and what follows: see the row `topic`."""

    text: str
    group: str = ""
    form: Form = "open"
    options: list[str] = []
    many: bool = False
    low: str = ""
    high: str = ""
    steps: int = 5
    row: str = ""
    column: str = ""


class StagePlan(msgspec.Struct, forbid_unknown_fields=True):
    """One stage. `key`: its name in ids, by default its kind. `notes`: for the speaker's eyes."""

    kind: str
    title: str
    key: str = ""
    instructions: str = ""
    minutes: float = 0
    notes: str = ""
    settings: dict[str, Any] = {}
    topics: list[TopicPlan] = []


class ActivityPlan(msgspec.Struct, forbid_unknown_fields=True):
    """One activity."""

    key: str
    title: str
    stages: list[StagePlan]


class Resource(msgspec.Struct, forbid_unknown_fields=True):
    """Something to read, for everybody to keep."""

    title: str
    url: str = ""


class Contact(msgspec.Struct, forbid_unknown_fields=True):
    """Somebody to turn to; `reach`: how."""

    name: str
    role: str = ""
    reach: str = ""


class About(msgspec.Struct, forbid_unknown_fields=True):
    """What a method is for, and how it is done, also with paper alone."""

    purpose: str = ""
    people: str = ""
    minutes: float = 0
    steps: list[str] = []
    paper: str = ""
    source: str = ""


class Agenda(msgspec.Struct, forbid_unknown_fields=True):
    """A whole agenda file. `starts`: "09:00"; `tables`: how many there are where nobody says otherwise."""

    title: str
    activities: list[ActivityPlan]
    purpose: str = ""
    outcomes: list[str] = []
    goals: list[str] = []
    starts: str = ""
    tables: int = 0
    seating: Seating = "balanced"
    groups: list[GroupPlan] = []
    resources: list[Resource] = []
    contacts: list[Contact] = []
    about: About = msgspec.field(default_factory=About)


def built_in() -> list[str]:
    """The names of the agendas that come with the product."""
    return sorted(path.stem for path in METHODS.glob("*.toml"))


def read_agenda(name: str, *, built_in_only: bool = False) -> Agenda:
    """The built-in agenda of that name, else the agenda file at that path; raises `AgendaError`.

    `built_in_only`: never open a path, for a name that came over the network.
    """
    if name in built_in():
        return parse((METHODS / f"{name}.toml").read_text(encoding="utf-8"), name)
    path = Path(name)
    if built_in_only or not path.is_file():
        raise AgendaError(f"there is no agenda '{name}'; the built-in ones are: {', '.join(built_in())}")
    if path.stat().st_size > SIZE_LIMIT:
        raise AgendaError(f"{name} is larger than {SIZE_LIMIT // 1024} KB, which no agenda is")
    try:
        return parse(path.read_text(encoding="utf-8"), path.name)
    except UnicodeDecodeError:
        raise AgendaError(f"{name} is not a text file in UTF-8") from None


def parse(text: str, name: str) -> Agenda:
    """An agenda's text; raises `AgendaError` that begins with `name`."""
    try:
        agenda = msgspec.convert(tomllib.loads(text), Agenda)
    except tomllib.TOMLDecodeError as error:
        raise AgendaError(f"{name} is not valid TOML: {error}") from None
    except msgspec.ValidationError as error:
        raise AgendaError(f"{name}: {error}") from None
    for problem in _problems(agenda):
        raise AgendaError(f"{name}: {problem}")
    return agenda


def _problems(agenda: Agenda) -> list[str]:
    found = []
    groups = {group.name for group in agenda.groups}
    if len(groups) < len(agenda.groups):
        found.append("two groups have the same name; give each its own")
    if agenda.starts and not re.fullmatch(r"([01]?\d|2[0-3]):[0-5]\d", agenda.starts):
        found.append(f"starts is '{agenda.starts}'; write a time of day such as 09:00")
    if not 0 <= agenda.tables <= 500:
        found.append("tables must be between 1 and 500 (0: whoever starts the session says)")
    if not agenda.activities:
        found.append("there is no activity; add an [[activities]] table with at least one stage")
    keys = [activity.key for activity in agenda.activities]
    found += [f"the activity key '{key}' stands twice; keys are unique" for key in set(keys) if keys.count(key) > 1]
    for activity in agenda.activities:
        if not activity.key.isidentifier():
            found.append(f"the activity key '{activity.key}' must be letters, digits and _, and not begin with a digit")
        stage_keys = [stage.key or stage.kind for stage in activity.stages]
        for key in {key for key in stage_keys if stage_keys.count(key) > 1}:
            found.append(f"activity '{activity.key}' has two stages '{key}'; give each its own key")
        for stage in activity.stages:
            found += [f"activity '{activity.key}', stage '{stage.title}': {p}" for p in _stage_problems(stage, groups)]
    return found


def _stage_problems(stage: StagePlan, groups: set[str]) -> list[str]:
    kind = STAGE_KINDS.get(stage.kind)
    if kind is None:
        return [f"there is no kind '{stage.kind}'; the kinds are {', '.join(sorted(STAGE_KINDS))}"]
    found = []
    if not 0 <= stage.minutes <= 24 * 60:
        found.append("minutes must be between 0 (no clock) and 1440")
    try:
        msgspec.convert(stage.settings, kind.Settings)
    except msgspec.ValidationError as error:
        return [*found, f"settings: {error}"]
    found += getattr(kind, "problems", lambda stage: [])(stage)
    for topic in stage.topics:
        if topic.group and topic.group not in groups:
            found.append(f"topic '{topic.text}' is for a group '{topic.group}' that is not among the groups")
        if topic.form in ("choice", "ranking") and len(topic.options) < 2:
            found.append(f"topic '{topic.text}' is a {topic.form}; give it at least two options")
        if topic.form == "scale" and not 2 <= topic.steps <= 11:
            found.append(f"topic '{topic.text}' is a scale of {topic.steps} steps; a scale has 2 to 11")
    return found
