"""The register of commands: name, arguments, who may, when, and the rule that carries it out."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import msgspec

from facilitator.session import hooks, roles
from facilitator.session.refusals import Refusal
from facilitator.session.roles import Actor, Who
from facilitator.session.state import Draft

Result = dict[str, Any]


class Args(msgspec.Struct, kw_only=True, forbid_unknown_fields=True):
    """The arguments of a command; every command has a subclass."""


@dataclass(frozen=True)
class Call:
    """One command as it reached the desk. `now` is the server's time in ms; `at_stage` the stage that was on
    the page when the command was made; `based_on` the id of the own command that `base` stands for, where the
    session has gone back to a copy since and numbers are others; `answered` looks up the result of an earlier
    command of this actor."""

    id: str
    name: str
    actor: Actor
    now: int
    args: Any
    at_stage: str = ""
    based_on: str = ""
    answered: Callable[[str], tuple[int, Result] | None] = lambda id: None


Rule = Callable[[Draft, Call, Any], "Result | None"]
Scope = Callable[[Draft, Any], tuple[int, Any]]  # → the table the command is about, the row it is about
When = Callable[[Draft, Call, int, Any], bool]  # → late?; raises wrong_stage


@dataclass(frozen=True)
class Command:
    """A command's entry in the register."""

    name: str
    args: type[Args]
    who: frozenset[Who]
    scope: Scope
    when: When
    rule: Rule
    internal: bool = False  # made by the server itself, never accepted from a socket
    after_end: bool = False  # also carried out when the session has ended


COMMANDS: dict[str, Command] = {}


def command(
    name: str,
    args: type[Args],
    who: set[Who],
    *,
    scope: Scope = lambda draft, args: (0, None),
    when: When = lambda draft, call, table, row: False,
    internal: bool = False,
    after_end: bool = False,
) -> Callable[[Rule], Rule]:
    """Register a rule as the command `name`.

    `scope` finds the table and the row the command is about (raising `not_found`), `who` may do it, `when`
    it may be done (raising `wrong_stage`; true: accepted late).
    """

    def register(rule: Rule) -> Rule:
        COMMANDS[name] = Command(name, args, frozenset(who), scope, when, rule, internal, after_end)
        return rule

    return register


def perform(draft: Draft, call: Call) -> Result:
    """Carry a command out on the draft; raises `Refusal` and then the draft is to be thrown away."""
    entry = COMMANDS[call.name]
    if _ended(draft) and not entry.after_end:
        raise Refusal("ended")
    table, row = entry.scope(draft, call.args)
    roles.require(draft, call.actor, entry.who, table, row)
    late = entry.when(draft, call, table, row)
    result = entry.rule(draft, call, late) or {}
    hooks.has_changed(draft, call)
    return result


def decode(name: object, args: object, *, internal: bool = False) -> tuple[Command, Args]:
    """Find the command and read its arguments; raises `Refusal` `bad_command` or `bad_args` with the field."""
    entry = COMMANDS.get(name) if isinstance(name, str) else None
    if entry is None or (entry.internal and not internal):
        raise Refusal("bad_command", field="name")
    try:
        return entry, msgspec.convert(args, entry.args)
    except msgspec.ValidationError as error:
        raise bad_args(error) from None


def bad_args(error: msgspec.ValidationError) -> Refusal:
    """The refusal for arguments of the wrong shape; names the field as msgspec found it."""
    text = str(error)
    field = re.search(r"(?:field |at `\$\.?)`?([A-Za-z_]+)", text)
    return Refusal("bad_args", field=field[1] if field else "args", why=text.split(" - at ")[0])


def _ended(draft: Draft) -> bool:
    return any(session.state == "ended" for session in draft.all("session"))
