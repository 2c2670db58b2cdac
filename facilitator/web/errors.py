"""What goes wrong, said kindly: as JSON to programs, as a page to people. Never a traceback, never a blank page."""

from __future__ import annotations

import errno
import sqlite3
from pathlib import Path

import structlog
from flask import Flask, Response, jsonify, render_template, request
from werkzeug.exceptions import HTTPException, MethodNotAllowed

from facilitator import messages
from facilitator.live.elsewhere import Elsewhere, directions
from facilitator.live.packets import error_of
from facilitator.session.refusals import Refusal
from facilitator.store.trouble import StorageError, trouble_of
from facilitator.web.house import Erased, settings

log = structlog.get_logger()

STATUS = {
    "bad_command": 400,
    "bad_args": 422,
    "too_long": 422,
    "not_allowed": 403,
    "not_found": 404,
    "wrong_stage": 409,
    "conflict": 409,
    "locked": 409,
    "ended": 409,
    "too_many": 429,
    "storage": 507,
}

DISK = (errno.ENOSPC, errno.EDQUOT, errno.EIO, errno.EROFS)  # what the system says of a disk in trouble


def install(app: Flask) -> None:
    """Answer every error in the protocol's form."""
    app.register_error_handler(Refusal, _refused)
    app.register_error_handler(Erased, _erased)
    for error in (StorageError, sqlite3.Error, OSError):
        app.register_error_handler(error, _disk)
    app.register_error_handler(HTTPException, _http)
    app.register_error_handler(Exception, _defect)


def _refused(refusal: Refusal) -> Response:
    status = STATUS[refusal.code]
    if status >= 500 and not _for_programs():
        status = 409  # proxies put their own page in place of a 5xx; ours says what to do
    response = _say(status, error_of(refusal))
    if isinstance(refusal, Elsewhere):
        response.headers.update(directions(refusal.holder))
    if refusal.retry_ms:
        response.headers["Retry-After"] = str(max(1, refusal.retry_ms // 1000))
    return response


def _disk(error: Exception) -> Response:
    """The disk is full or fails: no defect of ours, and no traceback. Anything else is one."""
    folder = settings().sessions
    if not (isinstance(error, StorageError) or getattr(error, "errno", 0) in DISK or _by_sqlite(error, folder)):
        return _defect(error)
    log.error("the disk failed a request", path=request.path, why=str(error))
    return _refused(Refusal("storage", "refusal-disk", again=True))


def _by_sqlite(error: Exception, folder: Path) -> bool:
    return isinstance(error, sqlite3.Error) and trouble_of(error, folder) != ""


def _erased(error: Erased) -> Response:
    return _say(410, {"code": "not_found", "message": messages.text("refusal-erased"), "field": "code"})


def _http(error: HTTPException) -> Response:
    """An address that does not exist, a method that is not allowed, a body that is too large."""
    status = error.code or 500
    known = {404: "refusal-no-page", 405: "refusal-no-method", 413: "refusal-body-too-long", 421: "refusal-host"}
    code = {404: "not_found", 413: "too_long", 421: "not_allowed"}.get(status, "bad_args")
    response = _say(status, {"code": code, "message": messages.text(known.get(status, "refusal-request"))})
    if isinstance(error, MethodNotAllowed) and error.valid_methods:
        response.headers["Allow"] = ", ".join(sorted(error.valid_methods))
    return response


def _defect(error: Exception) -> Response:
    log.exception("request failed", path=request.path)
    return _say(500, {"code": "bad_command", "message": messages.text("refusal-defect")})


def _say(status: int, error: dict[str, object]) -> Response:
    if _for_programs():
        response = jsonify({"error": error})
    else:
        typed = [words for words in request.form.values() if words.strip()]
        page = render_template(
            "error.html", message=error["message"], typed=typed, lang=messages.spoken(), address=request.host
        )
        response = Response(page, mimetype="text/html")
    response.status_code = status
    return response


def _for_programs() -> bool:
    if request.path.startswith("/api/") or request.path.endswith(".json"):
        return True
    return request.method not in ("GET", "HEAD") and request.mimetype != "application/x-www-form-urlencoded"
