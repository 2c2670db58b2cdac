"""Commands that are nearly right: of the shapes the register tells, with what is there, and now and then spoilt."""

from __future__ import annotations

import math
import random
import types
import typing
from collections.abc import Callable
from typing import Any, Literal, get_args, get_origin

import msgspec

from facilitator.register import COMMANDS, ROW_KINDS
from facilitator.session.commands import Command
from facilitator.session.state import State

NAMES = [entry for entry in COMMANDS.values() if not entry.internal]
# A field that holds the id of a row whose kind is called otherwise.
KIND_OF = {"section": "topic", "item": "line", "holder": "participant", "responses": "response"}
ENDING = {"session.close", "session.end"}  # after which little is left to try

WORDS = [
    "We meet monthly", "=1+1", "<script>x</script>", "a" * 700, "\u202eevil", "Z" + "\u0301" * 60, "ن" * 40, "🙂" * 90,
    "\ufeff", "\r\n\r\n", "   ", "'; DROP TABLE note; --", "{{7*7}}", "../../etc/passwd", "2026-02-30", "https://a.example/x",
    "javascript:alert(1)", "null", "-1", "0", "1e309", "\u2028", "a@b.example 0151 23456789", "\x01\x1f", "İ", "ﬃ",
]  # fmt: skip
STRANGE: list[Any] = [
    None, True, "", "x", 0, -1, 1, 2**31, 2**53, 2**63, 2**70, 0.5, -0.0, 1e308, math.inf, -math.inf, math.nan,
    [], {}, [[]],
    {"kind": "note", "id": "x"}, "\0", "a\0b", "\ud800", "x" * 1_000_000, ["x"] * 5_000,
    {"": {"": {"": []}}}, "__class__",
]  # fmt: skip


class Writer:
    """Makes commands for a session as it stands."""

    def __init__(self, dice: random.Random, state: Callable[[], State]) -> None:
        self._dice = dice
        self._state = state

    def command(self) -> tuple[str, Any]:
        """A command's name and its arguments."""
        dice = self._dice
        entry = dice.choice(NAMES)
        if entry.name in ENDING and dice.random() < 0.98:
            entry = COMMANDS["note.add"]
        args = self._args(entry)
        spoilt = dice.random()
        if spoilt < 0.2 and args:
            args[dice.choice(list(args))] = dice.choice(STRANGE)
        elif spoilt < 0.23 and args:
            args.pop(dice.choice(list(args)))
        elif spoilt < 0.25:
            args[dice.choice(["actor", "participant", "id", "seq", "__init__", ""])] = dice.choice(STRANGE)
        if spoilt > 0.995:
            return dice.choice(["", "note", "note.add.x", "NOTE.ADD", "participant.join", "\0"]), args
        return entry.name, dice.choice(STRANGE) if 0.99 < spoilt <= 0.995 else args

    def _args(self, entry: Command) -> dict[str, Any]:
        hints = typing.get_type_hints(entry.args)
        made = {}
        for field in msgspec.structs.fields(entry.args):
            if field.required or self._dice.random() < 0.6:
                made[field.name] = self._value(field.name, hints[field.name])
        return made

    def _value(self, name: str, hint: Any) -> Any:
        dice, origin = self._dice, get_origin(hint)
        if origin is Literal:
            return dice.choice(get_args(hint))
        if origin in (typing.Union, types.UnionType):
            return self._value(name, dice.choice(get_args(hint)))
        if origin is list:
            return [self._value(name.removesuffix("s"), get_args(hint)[0]) for _ in range(dice.randrange(4))]
        if origin is dict:
            return {"kind": dice.choice(["line", "note", "theme"]), "id": self._id("line")} if name == "on" else {}
        if isinstance(hint, type) and issubclass(hint, msgspec.Struct):
            inner = typing.get_type_hints(hint)
            return {field.name: self._value(field.name, inner[field.name]) for field in msgspec.structs.fields(hint)}
        plain = {bool: lambda: dice.random() < 0.5, float: lambda: dice.choice([1.0, 5.5, 0.0, -3.0, 1e6])}
        plain[int] = lambda: dice.choice([0, 1, 1, 2, 3, 4, 5, -1, 99])
        if hint in plain:
            return plain[hint]()
        return self._text(name) if hint is str else None

    def _text(self, name: str) -> str:
        kind = KIND_OF.get(name, name)
        if kind in ROW_KINDS or name in ("after", "into", "parked", "of"):
            return self._id(kind if kind in ROW_KINDS else self._dice.choice(["line", "stage", "theme"]))
        return self._dice.choice(WORDS)

    def _id(self, kind: str) -> str:
        rows = list(self._state().all(kind))
        if not rows or self._dice.random() < 0.05:
            return self._dice.choice(["", "x", "a.1", "1", "main", "a.discuss"])
        return str(self._dice.choice(rows).id)
