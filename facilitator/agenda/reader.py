"""Read an agenda: TOML → a checked `Agenda`. What is wrong is said with the place in the file and what to do."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any, Literal

import msgspec

from facilitator.agenda.places import place, unreadable
from facilitator.agenda.problems import explain, problems
from facilitator.session.retention import USUAL, Keep
from facilitator.session.rows import Form, Seating

METHODS = Path(__file__).parent / "methods"
SIZE_LIMIT = 256 * 1024  # bytes of an agenda file


class AgendaError(Exception):
    """What is wrong with an agenda, in one sentence for its author."""


class GroupPlan(msgspec.Struct, forbid_unknown_fields=True):
    """A part of the room. `tables`: which numbers belong to it, or a list of them."""

    name: str
    tables: Literal["odd", "even", "all"] | list[int] = "all"


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
    """A whole agenda file. `starts`: "09:00"; `tables`: how many there are where nobody says otherwise; `keep`: days
    until the session is erased (1, 30, 90, 365; 0: until somebody erases it). `language`: of its texts; `also`: a
    second one on the projector; `translations`: by language, translations by the words they translate."""

    title: str
    activities: list[ActivityPlan]
    purpose: str = ""
    outcomes: list[str] = []
    goals: list[str] = []
    starts: str = ""
    tables: int = 0
    seating: Seating = "balanced"
    keep: Keep = USUAL
    groups: list[GroupPlan] = []
    resources: list[Resource] = []
    contacts: list[Contact] = []
    language: str = ""
    also: str = ""
    translations: dict[str, dict[str, str]] = {}
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
    """An agenda's text; raises `AgendaError` that says in which file and line, at which key, what is wrong."""
    try:
        plain = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise AgendaError(f"{name}{unreadable(text, str(error))}") from None
    try:
        agenda = msgspec.convert(plain, Agenda)
    except msgspec.ValidationError as error:
        path, why = explain(error, Agenda)
        raise AgendaError(f"{name}{place(text, path)}: {why}") from None
    for path, why in problems(agenda):
        raise AgendaError(f"{name}{place(text, path)}: {why}")
    return agenda
