"""Who may connect, and who is out: the door of the socket."""

from __future__ import annotations

from typing import Protocol

from facilitator.live import keys
from facilitator.live.desk import Desk
from facilitator.live.house import House
from facilitator.session.refusals import Refusal
from facilitator.session.roles import Actor
from facilitator.session.rows import Participant
from facilitator.session.state import Change
from facilitator.store.library import normal_code


class Codes(Protocol):
    """What counts wrong codes."""

    def seconds_to_wait(self, address: str) -> int:
        """0, or how long an address has to wait."""

    def count(self, address: str) -> None:
        """One more wrong code."""

    def came_in(self, address: str, session: str) -> None:
        """Somebody at that address has shown a key of that session."""


def who_comes(house: House, codes: Codes, address: str, code: str, token: str, device: str) -> tuple[Desk, Actor]:
    """Whose connection that is to be; raises `Refusal`. An address that guesses codes learns nothing here either."""
    wait = codes.seconds_to_wait(address)
    desk = house.open(code) if house.known(code) else None
    actor = desk.actor(token, device) if desk else None
    if desk and actor:
        codes.came_in(address, desk.code)
        return desk, actor
    if wait:
        raise Refusal("too_many", "refusal-wrong-codes", field="code", retry_ms=wait * 1000, seconds=wait)
    if desk and desk.asks_pin(keys.hash_key(token)):
        raise Refusal("not_allowed", "refusal-pin", field="pin")
    if desk:
        raise Refusal("not_allowed", "refusal-wrong-link", field="token")
    if house.erased(code):
        raise Refusal("not_found", "refusal-erased", field="code")
    if normal_code(code):  # what cannot be a code is no guess
        codes.count(address)
    raise Refusal("not_found", "refusal-no-session", field="code")


def shuts_out(change: Change) -> bool:
    """Whether after this change somebody who was let in might not be any more."""
    kind, row = change.ref[0], change.row
    return kind == "pin" or (kind == "key" and row is None) or (isinstance(row, Participant) and row.removed)


def why_out(desk: Desk, key: str, actor: Actor) -> str:
    """The message for somebody whose key no longer opens anything."""
    if desk.asks_pin(key):
        return "bye-pin"
    return "bye-removed" if actor.role == "participant" else "bye-renewed"
