"""The door in front of Socket.IO: only packets of the protocol's shape go through, so nothing below meets others.

The library raises on broken packets, runs the connect and disconnect handlers for events of those names, and passes
NaN on to every browser. See docs/architecture.md.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

import msgspec

from facilitator.session.refusals import Refusal

LIMIT = 32_768  # characters of one packet; uploads go over HTTP
DEPTH = 8
NAMESPACE = "/live"
EVENTS = ("command", "watch")

_CONNECT = re.compile(r"0/live,(\{.*\})?", re.DOTALL)
_EVENT = re.compile(r"2/live,([0-9]{1,15})\[")
_BIGGEST = 2**53  # beyond it a browser's numbers are no longer exact


@dataclass(frozen=True)
class Passed:
    """A packet that may go on."""

    connects: bool = False


@dataclass(frozen=True)
class Refused:
    """A packet that is answered here (`ack`: the number to answer to)."""

    ack: int
    refusal: Refusal


def inspect(packet: Any) -> Passed | Refused | None:
    """What to do with a packet; None: drop it without a word."""
    if not isinstance(packet, str):
        return None
    if packet == "1/live,":
        return Passed()
    if packet.startswith("0"):
        fits = len(packet) <= LIMIT and (packet == "0" or _CONNECT.fullmatch(packet)) and _sound(packet[1:])
        return Passed(connects=True) if fits else None
    event = _EVENT.match(packet)
    if not event:
        return None
    ack = int(event[1])
    if len(packet) > LIMIT:
        return Refused(ack, Refusal("too_long", "refusal-packet-too-long", field="args", limit=LIMIT))
    return _inspect_event(packet[event.end() - 1 :], ack)


def _inspect_event(json: str, ack: int) -> Passed | Refused:
    try:
        event = msgspec.json.decode(json)
        json.encode()
    except (msgspec.DecodeError, RecursionError, UnicodeError):
        return Refused(ack, Refusal("bad_command", "refusal-not-json"))
    if not (isinstance(event, list) and len(event) == 2 and event[0] in EVENTS and isinstance(event[1], dict)):
        return Refused(ack, Refusal("bad_command", "refusal-unknown-event"))
    if not _plain(event[1]):
        return Refused(ack, Refusal("bad_args", "refusal-not-plain", field="args"))
    return Passed()


def _sound(text: str) -> bool:
    body = text.removeprefix("/live,")
    try:
        return not body or _plain(msgspec.json.decode(body))
    except (msgspec.DecodeError, RecursionError, UnicodeError):
        return False


def _plain(value: Any, depth: int = 0) -> bool:
    """No deep nests, no numbers a browser cannot hold, no text that is not Unicode."""
    if isinstance(value, str):
        return "\0" not in value and (value.isascii() or not any(0xD800 <= ord(letter) <= 0xDFFF for letter in value))
    if isinstance(value, int | float):
        return abs(value) < _BIGGEST
    if isinstance(value, dict):
        return depth < DEPTH and all(_plain(key) and _plain(item, depth + 1) for key, item in value.items())
    if isinstance(value, list):
        return depth < DEPTH and all(_plain(item, depth + 1) for item in value)
    return value is None
