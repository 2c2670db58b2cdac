"""Carries webhooks out of the house: signed, tried again, never on the loop, never to where they must not go."""

from __future__ import annotations

import hashlib
import hmac
import http.client
import ipaddress
import socket
import sqlite3
import ssl
import time
from contextlib import closing
from pathlib import Path
from typing import Any
from urllib.parse import SplitResult, urlsplit

import structlog

from facilitator.live.asynclib import in_real_thread, spawn
from facilitator.live.desk import SERVER, Desk
from facilitator.live.house import House
from facilitator.session.refusals import Refusal
from facilitator.store.library import Library

log = structlog.get_logger()

LOOK_EVERY = 1.0  # seconds
TIMEOUT = 10.0  # seconds for one try
SIGNATURE = "X-Facilitator-Signature"
DELIVERY = "X-Facilitator-Delivery"


class NotThere(Exception):
    """An address that a webhook must not be sent to, or that does not exist. Its words are for the console."""


def carry(house: House, *, private: bool) -> None:
    """Begin to carry what the open sessions have on its way. `private`: also to addresses of this network."""
    spawn(_carry, house, private)


def signature(secret: str, body: str, seconds: int) -> str:
    """What a delivery is signed with: the time, and HMAC-SHA256 of "TIME.BODY" with the hook's secret, as hex."""
    mark = hmac.new(secret.encode(), f"{seconds}.{body}".encode(), hashlib.sha256).hexdigest()
    return f"t={seconds},v1={mark}"


def post(url: str, body: str, headers: dict[str, str], *, private: bool) -> int:
    """Send one delivery; returns the answer's status. Follows no redirect. Raises `NotThere`, `OSError`,
    `http.client.HTTPException`."""
    parts = urlsplit(url)
    address = _address(parts, private=private)
    connection = _connection(parts, address)
    try:
        path = parts.path or "/"
        told = {"Content-Type": "application/json", "User-Agent": "facilitator", **headers}
        connection.request("POST", f"{path}?{parts.query}" if parts.query else path, body.encode(), told)
        return connection.getresponse().status
    finally:
        connection.close()


def _carry(house: House, private: bool) -> None:
    _open_waiting(house)
    while True:
        time.sleep(LOOK_EVERY)
        for desk in house.open_desks():
            try:
                _carry_due(desk, private)
            except Exception:  # another session's must go on
                log.exception("deliveries failed", code=desk.code)


def _open_waiting(house: House) -> None:
    """Open the sessions in which something was on its way when the server last stopped."""
    for code in in_real_thread(waiting, house.library):
        try:
            house.open(code)
        except Refusal as refusal:  # another process has it, or it is damaged: whoever opens it is told
            log.warning("deliveries wait", code=code, why=refusal.code)
        except Exception:  # the others' must go on
            log.exception("deliveries wait", code=code)


def waiting(library: Library) -> list[str]:
    """The codes of the sessions that have deliveries on their way, by their files."""
    return [code for code in library.codes() if _has_waiting(library.path(code))]


def _has_waiting(path: Path) -> bool:
    query = "SELECT 1 FROM delivery WHERE state = 'waiting' LIMIT 1"
    try:
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as file:
            return file.execute(query).fetchone() is not None
    except sqlite3.Error:  # damaged, or of a time before there were webhooks
        return False


def _carry_due(desk: Desk, private: bool) -> None:
    now = desk.clock()
    due = [row for row in desk.state.all("delivery") if row.state == "waiting" and row.next_at <= now]
    for row in sorted(due, key=lambda row: row.made_at):
        hook, secret = desk.state.get("hook", row.hook), desk.state.get("hook_secret", row.hook)
        if hook and secret and not hook.paused:
            tried = _try(hook.url, row, secret.secret, private)
            desk.run("delivery.tried", {"delivery": row.id, **tried}, SERVER, internal=True)


def _try(url: str, row: Any, secret: str, private: bool) -> dict[str, Any]:
    headers = {SIGNATURE: signature(secret, row.body, int(time.time())), DELIVERY: row.id}
    try:
        return {"status": post(url, row.body, headers, private=private)}
    except NotThere as problem:
        return {"problem": str(problem)}
    except (OSError, http.client.HTTPException, ValueError) as problem:
        return {"problem": type(problem).__name__}


def _address(parts: SplitResult, *, private: bool) -> tuple[str, int]:
    """Where that is, looked up once: what is looked at is what is connected to, whatever the name says later."""
    port = parts.port or (443 if parts.scheme == "https" else 80)
    try:
        found = in_real_thread(_look_up, parts.hostname or "", port)
    except (OSError, UnicodeError):
        raise NotThere("no such address") from None
    addresses = [entry[4][0] for entry in found]
    if not private and not all(ipaddress.ip_address(one.partition("%")[0]).is_global for one in addresses):
        raise NotThere("an address of this network; start the server with --hooks-private to allow it")
    return addresses[0], port


def _look_up(name: str, port: int) -> list[Any]:
    return socket.getaddrinfo(name, port, type=socket.SOCK_STREAM)


def _connection(parts: SplitResult, address: tuple[str, int]) -> http.client.HTTPConnection:
    host = parts.hostname or ""
    made: http.client.HTTPConnection
    if parts.scheme == "https":
        made = http.client.HTTPSConnection(host, address[1], timeout=TIMEOUT, context=ssl.create_default_context())
    else:
        made = http.client.HTTPConnection(host, address[1], timeout=TIMEOUT)
    made._create_connection = lambda *_, **__: socket.create_connection(address, TIMEOUT)  # type: ignore[attr-defined]
    return made
