"""The shapes of what pages say over the socket, and of what they are answered."""

from __future__ import annotations

import re
from typing import Any

import msgspec

from facilitator import messages
from facilitator.live.desk import Answer
from facilitator.session.refusals import Refusal


class At(msgspec.Struct, forbid_unknown_fields=False):
    """What was on the page when a command was made: the stage; and where the session has gone back to an older copy
    since, the id of the own command by whose number `base` is told."""

    stage: str = ""
    base_of: str = ""


class CommandPacket(msgspec.Struct):
    """The `command` event."""

    id: str
    name: str
    args: dict[str, Any] = {}
    at: At = msgspec.field(default_factory=At)


class WatchPacket(msgspec.Struct):
    """The `watch` event. `unpacks`: many rows may come packed (`packed` in place of `rows`: zlib, in Base64)."""

    views: list[str]
    since: int = 0
    epoch: str = ""
    unpacks: bool = False


def answer_of(answer: Answer) -> dict[str, Any]:
    """An answer as it goes over the wire."""
    if answer.refusal:
        return {"ok": False, "seq": answer.seq, "error": error_of(answer.refusal)}
    return {"ok": True, "seq": answer.seq, "result": answer.result}


def error_of(refusal: Refusal) -> dict[str, Any]:
    """A refusal as it goes over the wire: code, message in words, field, and whether and when to try again."""
    error: dict[str, Any] = {
        "code": refusal.code,
        "message": messages.text(refusal.message, **refusal.params),
    }
    if refusal.field:
        error["field"] = refusal.field
    if refusal.again:
        error["again"] = True
    if refusal.retry_ms:
        error["retry_ms"] = refusal.retry_ms
    return error


def bad_packet(error: msgspec.ValidationError) -> Refusal:
    """The refusal for a packet of the wrong shape; names the field."""
    field = re.search(r"`\$\.?(\w+)|field `(\w+)`", str(error))
    name = (field[1] or field[2]) if field else ""
    return Refusal(
        "bad_command" if name in ("name", "") else "bad_args", "refusal-bad-args", field=name, why=str(error)
    )
