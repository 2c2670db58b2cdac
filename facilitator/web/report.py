"""The report over HTTP: the page and its files, to whoever may read them now.

The console's link shows the organisers' edition; the leaders' link what is going to be published, once they are let
in; everybody reads it when it is published. Making a report takes a second and more, so each is made in a process of
its own, once for as many as ask for it.
"""

from __future__ import annotations

import json
import tempfile
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, get_args

import msgspec
from flask import Blueprint, Response, g, jsonify, render_template, request

from facilitator import messages
from facilitator.live import keys
from facilitator.live.desk import Desk
from facilitator.report.formats import FORMATS, PAGE, file_name
from facilitator.report.model import Edition
from facilitator.session.publication import state_of
from facilitator.session.refusals import Refusal
from facilitator.web.body import read_body, takes
from facilitator.web.house import console_key, desk_of, house, is_https, settings
from facilitator.web.stored import run_beside

blueprint = Blueprint("report", __name__)

SECONDS = 120  # a report may take to be made
FRESH = 10  # seconds in which a report is given out as it is, though the session has moved on
KEPT = 40  # reports


class OpenReport(msgspec.Struct):
    """POST /api/report. `key`: of the console, or of the leaders' link."""

    code: str
    key: str


@dataclass
class _Made:
    """One report, and when and of what it was made."""

    lock: threading.Lock = field(default_factory=threading.Lock)
    body: bytes = b""
    seq: int = -1
    at: float = 0.0


_made: dict[tuple[str, ...], _Made] = {}


@blueprint.get("/s/<code>/report")
def page(code: str) -> Response | tuple[str, int]:
    """The report as a page; a door to it for whoever may not read it (yet), where a link's key is taken in."""
    desk = desk_of(code)
    editions = editions_for(desk)
    if not editions:
        return _door(desk), 403
    return Response(_report(desk, PAGE, _asked(editions)), mimetype="text/html")


@blueprint.get("/s/<code>/report.<format>")
def file(code: str, format: str) -> Response:
    """The report as a file, in one of the formats."""
    desk = desk_of(code)
    if format not in FORMATS:
        raise Refusal("not_found", "refusal-no-page")
    editions = editions_for(desk)
    if not editions:
        raise Refusal("not_allowed", "refusal-report-not-yet")
    edition = _asked(editions)
    response = Response(_report(desk, format, edition), mimetype=FORMATS[format].media)
    response.headers["Content-Disposition"] = f'attachment; filename="{file_name(desk.code, edition, format)}"'
    return response


@blueprint.post("/api/report")
@takes(OpenReport)
def open_report() -> Response:
    """Take in a link's key: the browser keeps it in a cookie that no script reads, and shows a clean address."""
    body = read_body()
    desk = desk_of(body.code, body.key)
    if _role(desk, body.key) not in ("facilitator", "reader"):
        raise Refusal("not_allowed", "refusal-wrong-link", field="key")
    answer = jsonify({"state": state_of(desk.state)})
    answer.set_cookie(
        _cookie(desk), body.key, path=f"/s/{desk.code}/", httponly=True, samesite="Lax", secure=is_https()
    )
    return answer


def forget(code: str) -> None:
    """Keep no report of a session: something was erased in it."""
    for key in [key for key in _made if code in key]:
        _made.pop(key, None)


def editions_for(desk: Desk) -> list[Edition]:
    """The editions that whoever asks may read now, the fullest first."""
    role, state = reader_role(desk), state_of(desk.state)
    if role == "facilitator":
        return ["organisers", "participants"]
    if state == "published" or (state == "preview" and role == "reader"):
        return ["participants"]
    return []


def reader_role(desk: Desk) -> str:
    """What whoever asks is to the report: "facilitator", "reader" (the leaders' link) or "" (anybody)."""
    header = request.headers.get("Authorization", "")
    return _role(desk, console_key(header) if header else request.cookies.get(_cookie(desk), ""))


def _role(desk: Desk, key: str) -> str:
    row = desk.state.get("key", keys.hash_key(key)) if key else None
    return row.role if row and row.role in ("facilitator", "reader") and not desk.asks_pin(row.id) else ""


def _cookie(desk: Desk) -> str:
    return f"facilitator_report_{desk.code}"


def _asked(editions: list[Edition]) -> Edition:
    asked: Any = request.args.get("edition", editions[0])
    if asked not in get_args(Edition):
        raise Refusal("bad_args", "refusal-report-edition", field="edition")
    if asked not in editions:
        raise Refusal("not_allowed", "refusal-report-organisers", field="edition")
    return asked  # type: ignore[no-any-return]


def _door(desk: Desk) -> str:
    session = next(iter(desk.state.all("session")))
    return render_template(
        "report/page.html", page="report", code=desk.code, title=session.title, lang=messages.spoken(), nonce=g.nonce
    )


def _report(desk: Desk, format: str, edition: Edition) -> bytes:
    """The report as it is now; made anew where the session has changed since and the last is some seconds old."""
    base = "" if format == PAGE else settings().base_url
    made = _made.setdefault(
        (desk.code, desk.epoch, format, edition, state_of(desk.state), base, messages.spoken()), _Made()
    )
    with made.lock:
        seq = desk.state.seq
        if made.seq != seq and time.monotonic() - made.at >= FRESH:
            made.body = _make(desk, format, edition, base)
            made.seq, made.at = seq, time.monotonic()
        body = made.body
    for old in list(_made)[: max(0, len(_made) - KEPT)]:
        _made.pop(old, None)
    return body


def _make(desk: Desk, format: str, edition: Edition, base: str) -> bytes:
    job: dict[str, object] = {
        "sessions": str(house().library.folder),
        "code": desk.code,
        "edition": edition,
        "format": format,
    }
    job |= {"now": desk.clock(), "url": base, "lang": messages.spoken()}
    with tempfile.TemporaryDirectory(prefix="facilitator-report-") as folder:
        file = Path(folder) / "job.json"
        file.write_text(json.dumps(job), encoding="utf-8")
        run_beside("facilitator.report", file, Path(folder), SECONDS)
        try:
            return (Path(folder) / "report").read_bytes()
        except FileNotFoundError:
            raise Refusal("storage", "refusal-report-failed", again=True) from None
