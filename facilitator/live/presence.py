"""Who is connected now. Never stored: it is true only while it is said."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from facilitator.session.roles import Actor, table_of
from facilitator.session.state import Draft, State


def presence_of(state: State, actors: Iterable[Actor]) -> dict[str, Any]:
    """How many pages are connected, and by table: phones, desks, and whether the one who holds the pen is there."""
    draft = Draft(state, 0)
    tables: dict[str, dict[str, Any]] = {}
    here_already: set[str] = set()  # two tabs of one person are one person
    for actor in actors:
        if actor.role not in ("participant", "table") or actor.id in here_already:
            continue
        here_already.add(actor.id)
        number = table_of(draft, actor)
        if not number:
            continue
        here = tables.setdefault(str(number), {"phones": 0, "desks": 0, "pen": False})
        here["phones" if actor.role == "participant" else "desks"] += 1
        here["pen"] = here["pen"] or state.get("table", str(number)).pen == actor.id
    return {"connected": len(here_already), "tables": tables}


def devices_of(state: State, pages: Iterable[tuple[str, str]]) -> dict[str, int]:
    """How many devices are there by each link ("screen", "table:3", "console", "colleague:ID"). `pages`: the key each
    came with, and its device."""
    devices: dict[str, set[str]] = {}
    for key_hash, device in pages:
        key = state.get("key", key_hash)
        if key is None or key.role == "participant":
            continue
        name = key.role
        if key.role == "table":
            name = f"table:{key.subject}"
        elif key.role == "facilitator":
            name = f"colleague:{key.subject}" if key.subject else "console"
        devices.setdefault(name, set()).add(device)
    return {name: len(found) for name, found in sorted(devices.items())}
