"""What a request finds: the house, the settings, a session's desk, the links of a session."""

from __future__ import annotations

import hmac
from typing import Any

from flask import current_app, request

from facilitator.config import Config
from facilitator.links import all_links, join_link
from facilitator.live.desk import Desk
from facilitator.live.house import House
from facilitator.session.keys import derive, hash_key
from facilitator.session.link_keys import version_of
from facilitator.session.refusals import Refusal
from facilitator.session.roles import Actor
from facilitator.store.library import normal_code
from facilitator.web import language
from facilitator.web.limits import Often, WrongCodes


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


def newcomers() -> Often:
    """Who has joined in the last minute, by address."""
    found: Often = current_app.config["NEWCOMERS"]
    return found


def is_https() -> bool:
    """Whether the browser came by https, perhaps only as far as a proxy in front of this server."""
    return request.is_secure or settings().base_url.startswith("https://")


class Erased(Exception):
    """There was such a session once."""


def desk_of(code: str, key: str = "") -> Desk:
    """An open session; raises `Refusal` `not_found`, or `Erased`.

    An address that has tried too many wrong codes is told of no session at all, unless it shows that it belongs there:
    by `key`, by the key in the header or by the cookie. So no page helps to guess codes, whatever it says.
    """
    address = request.remote_addr or ""
    wait = wrong_codes().seconds_to_wait(address)
    if wait and not _belongs(code, key):
        raise Refusal("too_many", "refusal-wrong-codes", field="code", retry_ms=wait * 1000, seconds=wait)
    if house().erased(code):
        raise Erased
    try:
        desk = house().open(code)
    except Refusal as refusal:
        if refusal.code == "not_found" and normal_code(code):  # what cannot be a code is no guess
            wrong_codes().count(address)
        raise
    language.speak_in(desk.state)
    return desk


def shell_of(code: str) -> Desk | None:
    """The session whose page is asked for; None where the address has tried too many wrong codes.

    The empty page is then given out for every code alike: what stands on it comes over the socket, to who has a key.
    """
    try:
        return desk_of(code)
    except Refusal as refusal:
        if refusal.code != "too_many" or not normal_code(code):
            raise
        return None


def _belongs(code: str, key: str) -> bool:
    if not house().known(code):
        return False
    desk = house().open(code)
    header = request.headers.get("Authorization", "").partition(" ")[2].strip()
    cookies = (f"facilitator_{desk.code}", f"facilitator_report_{desk.code}")
    shown = [key, header, *(request.cookies.get(name, "") for name in cookies)]
    return any(desk.state.get("key", hash_key(one)) for one in shown if one)


def owner_of(desk: Desk, typed: str) -> str:
    """Whose own code that is: the person's id; raises `Refusal`.

    An address that has guessed too much waits, whatever else it can show: the code may be that of somebody else.
    """
    address = request.remote_addr or ""
    wait = wrong_codes().seconds_to_wait(address)
    if wait:
        raise Refusal("too_many", "refusal-wrong-own-codes", field="rejoin", retry_ms=wait * 1000, seconds=wait)
    key = desk.state.get("key", hash_key(typed.upper().replace(" ", "").replace("-", "")))
    if key is None or key.role != "rejoin":
        wrong_codes().count(address)
        raise Refusal("not_found", "refusal-no-rejoin", field="rejoin")
    return str(key.subject)


def links(desk: Desk, console: str) -> dict[str, Any]:
    """Every link of a session. `console`: the key of the console that asks."""
    groups = {group.id: group.name for group in desk.state.all("group")}
    tables = sorted((t for t in desk.state.all("table") if not t.closed), key=lambda t: t.number)
    actor = desk.actor(console)
    root = actor.secret if actor else ""
    return all_links(
        settings().base_url,
        code=desk.code,
        title=next(iter(desk.state.all("session"))).title,
        join=join_link(settings().base_url, desk.join_code, desk.join_bits),
        console_key=console,
        tables=[(table.number, groups.get(table.group, "")) for table in tables],
        key_of=lambda subject: derive(root, subject, version_of(desk.state, subject)),
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
