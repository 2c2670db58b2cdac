"""Carries webhooks out of the house: signed, tried again, each address by itself so that none waits for another."""

from __future__ import annotations

import hashlib
import hmac
import http.client
import sqlite3
import ssl
import time
from contextlib import closing
from pathlib import Path
from typing import Any

import structlog

from facilitator.live.asynclib import in_real_thread, spawn
from facilitator.live.desk import SERVER, Desk
from facilitator.live.house import House
from facilitator.live.posting import NotThere, post
from facilitator.session.refusals import Refusal
from facilitator.store.library import Library

log = structlog.get_logger()

LOOK_EVERY = 1.0  # seconds
REST = 60.0  # seconds, where the file does not take what became of a delivery: it would be sent every second
SIGNATURE = "X-Facilitator-Signature"
DELIVERY = "X-Facilitator-Delivery"
# What the console says of them: `hooks-why` in facilitator/messages/en/webhooks.ftl.
PROBLEMS: tuple[tuple[type[Exception], str], ...] = (
    (TimeoutError, "slow"),
    (ssl.SSLError, "certificate"),
    (ConnectionRefusedError, "refused"),
    (ConnectionError, "closed"),
    (OSError, "unreachable"),
)

Hook = tuple[str, str]  # a session's code, a hook's id


def carry(house: House, *, private: bool) -> None:
    """Begin to carry what the open sessions have on its way. `private`: also to addresses of this network."""
    spawn(_carry, house, private)


def signature(secret: str, body: str, seconds: int) -> str:
    """What a delivery is signed with: the time, and HMAC-SHA256 of "TIME.BODY" with the hook's secret, as hex."""
    mark = hmac.new(secret.encode(), f"{seconds}.{body}".encode(), hashlib.sha256).hexdigest()
    return f"t={seconds},v1={mark}"


def _carry(house: House, private: bool) -> None:
    _open_waiting(house)
    busy: set[Hook] = set()
    while True:
        time.sleep(LOOK_EVERY)
        for desk in [desk for desk in house.open_desks() if not desk.storing.trouble]:  # else it could not be noted
            try:
                _start(desk, private, busy)
            except Exception:  # another session's must go on
                log.exception("deliveries failed", code=desk.code)


def _start(desk: Desk, private: bool, busy: set[Hook]) -> None:
    for hook in {row.hook for row in due(desk)}:
        if (desk.code, hook) not in busy:
            busy.add((desk.code, hook))
            spawn(_carry_to, desk, hook, private, busy)


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


def due(desk: Desk, hook: str = "") -> list[Any]:
    """What is to be delivered now, to one hook or to all, the oldest first."""
    now = desk.clock()
    found = [row for row in list(desk.state.all("delivery")) if row.state == "waiting" and row.next_at <= now]
    return sorted(
        (row for row in found if hook in ("", row.hook) and _goes(desk, row.hook)),
        key=lambda row: (row.made_at, row.id),
    )


def _goes(desk: Desk, hook: str) -> bool:
    row = desk.state.get("hook", hook)
    return bool(row and not row.paused and desk.state.get("hook_secret", hook))


def _carry_to(desk: Desk, hook: str, private: bool, busy: set[Hook]) -> None:
    try:
        for row in due(desk, hook):
            if not _goes(desk, hook):  # it was removed or paused meanwhile
                break
            url, secret = desk.state.get("hook", hook).url, desk.state.get("hook_secret", hook).secret
            tried = _try(url, row, secret, private)
            noted = desk.run("delivery.tried", {"delivery": row.id, **tried}, SERVER, internal=True)
            if noted.refusal and noted.refusal.code == "storage":
                time.sleep(REST)
                break
    except Exception:  # others' must go on
        log.exception("deliveries failed", code=desk.code)
        time.sleep(REST)
    finally:
        busy.discard((desk.code, hook))


def _try(url: str, row: Any, secret: str, private: bool) -> dict[str, Any]:
    headers = {SIGNATURE: signature(secret, row.body, int(time.time())), DELIVERY: row.id}
    try:
        return {"status": post(url, row.body, headers, private=private)}
    except NotThere as problem:
        return {"problem": str(problem)}
    except (OSError, http.client.HTTPException, ValueError) as problem:
        return {"problem": next((word for kind, word in PROBLEMS if isinstance(problem, kind)), "no-http")}
