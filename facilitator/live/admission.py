"""Whom an open session lets in: by which code and bits somebody joins, and who holds which key."""

from __future__ import annotations

from facilitator.live import keys
from facilitator.session.doors import DOOR, door_of
from facilitator.session.keys import unwrap
from facilitator.session.link_keys import PIN
from facilitator.session.people import FIRST, actor_of
from facilitator.session.roles import Actor
from facilitator.session.state import State


class Admission:
    """The part of a desk that knows codes and keys."""

    code: str
    state: State
    _first_bits: str

    @property
    def join_bits(self) -> str:
        """What a QR code adds to the code that people type."""
        row = self.state.get("door_bits", DOOR)
        return row.bits if row else self._first_bits

    @property
    def join_code(self) -> str:
        """What newcomers type: the session's address, until it was renewed."""
        return door_of(self.state).code or self.code

    def actor(self, token: str, device: str = "") -> Actor | None:
        """Who holds this token; None: nobody. `device` tells two desks on one table's link apart."""
        key = self.state.get("key", keys.hash_key(token))
        if key is None or not self.admits(key.id):
            return None
        if key.role == "participant":
            return self.person(token)
        if key.role == "table":
            desk = f"table-{key.subject}/{device}" if device else f"table-{key.subject}"
            return Actor("table", desk, table=int(key.subject), secret=token)
        if key.role == "facilitator":
            return Actor("facilitator", actor_of(key.subject) if key.subject else FIRST, secret=self.root_of(token))
        return Actor(key.role, key.role, secret=token)

    def person(self, token: str) -> Actor | None:
        """Whose token this is, also where they were sent out since: what they left is theirs. None: nobody's."""
        key = self.state.get("key", keys.hash_key(token))
        return Actor("participant", key.subject, secret=token) if key and key.role == "participant" else None

    def root_of(self, console: str) -> str:
        """The secret from which all links are derived, as a console's key opens it."""
        key = self.state.get("key", keys.hash_key(console))
        return unwrap(key.wrapped, console) if key and key.wrapped else console

    def admits(self, key_hash: str) -> bool:
        """Whether that key opens a connection now."""
        key = self.state.get("key", key_hash)
        if key is None or key.role in ("rejoin", "reader"):
            return False
        if key.role == "participant":
            person = self.state.get("participant", key.subject)
            return person is None or not person.removed
        return not self.asks_pin(key_hash)

    def asks_pin(self, key_hash: str) -> bool:
        """Whether that is a console's link, and consoles are bound to a PIN."""
        key = self.state.get("key", key_hash)
        return bool(key and key.role == "facilitator" and not key.via and self.state.get("pin", PIN))
