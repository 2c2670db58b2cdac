"""What a request finds: the house, the settings, a session's desk, the links of a session."""

from __future__ import annotations

import hmac
from typing import Any

from flask import current_app, request

from facilitator.config import Config
from facilitator.links import all_links
from facilitator.live.desk import Desk
from facilitator.live.house import House
from facilitator.session.refusals import Refusal
from facilitator.session.roles import Actor
from facilitator.web.limits import WrongCodes


def house() -> House:
    """All sessions."""
    found: House = current_app.config["HOUSE"]
    return found


def settings() -> Config:
    """How this server runs."""
    found: Config = current_app.config["FACILITATOR"]
    return found


def wrong_codes() -> WrongCodes:
    """The wrong codes of the last minute."""
    found: WrongCodes = current_app.config["WRONG_CODES"]
    return found


def is_https() -> bool:
    """Whether the browser came by https, perhaps only as far as a proxy in front of this server."""
    return request.is_secure or settings().base_url.startswith("https://")


class Erased(Exception):
    """There was such a session once."""


def desk_of(code: str) -> Desk:
    """An open session; raises `Refusal` `not_found`, or `Erased`."""
    if house().erased(code):
        raise Erased
    return house().open(code)


def links(desk: Desk, console_key: str) -> dict[str, Any]:
    """Every link of a session."""
    groups = {group.id: group.name for group in desk.state.all("group")}
    tables = sorted((t for t in desk.state.all("table") if not t.closed), key=lambda t: t.number)
    return all_links(
        settings().base_url,
        code=desk.code,
        title=next(iter(desk.state.all("session"))).title,
        bits=desk.join_bits,
        console_key=console_key,
        tables=[(table.number, groups.get(table.group, "")) for table in tables],
    )


def console_key(header: str) -> str:
    """The key in an Authorization header; raises `Refusal` where there is none."""
    scheme, _, key = header.partition(" ")
    if scheme.lower() != "bearer" or not key.strip():
        raise Refusal("not_allowed", "refusal-wrong-link", field="Authorization")
    return key.strip()


def facilitator_of(code: str) -> tuple[Desk, Actor]:
    """The session of that code, and whose console asks; raises `Refusal` where no console's key comes along."""
    desk = desk_of(code)
    actor = desk.actor(console_key(request.headers.get("Authorization", "")))
    if actor is None or actor.role != "facilitator":
        raise Refusal("not_allowed", "refusal-wrong-link", field="Authorization")
    return desk, actor


def check_host_key() -> None:
    """Raises `Refusal` where the host's key does not come along."""
    if not hmac.compare_digest(request.headers.get("X-Host-Key", "").encode(), house().host_key.encode()):
        raise Refusal("not_allowed", "refusal-host-key", field="X-Host-Key")
