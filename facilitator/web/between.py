"""What workers on one folder ask of one another, with the host's key: each alone may write in the sessions it holds."""

from __future__ import annotations

import msgspec
from flask import Blueprint, Response, jsonify, request

from facilitator.live.erasure import erase_taken_over
from facilitator.session.own import Left
from facilitator.web import kept_pages
from facilitator.web.body import read_body, takes
from facilitator.web.house import check_host_key, desk_of

blueprint = Blueprint("between", __name__)

BYTES = 8 * 1024 * 1024  # as much as one person may have written


class EraseTakenOver(msgspec.Struct):
    """POST /api/s/CODE/erase/carried, among workers. `left`: what somebody erased in the session `source`."""

    source: str
    left: Left


@blueprint.post("/api/s/<code>/erase/carried")
@takes(EraseTakenOver)
def erase_carried(code: str) -> Response:
    """Erase in a session what it took over of somebody's words: asked by the worker in which they erased them."""
    check_host_key()
    request.max_content_length = BYTES
    body = read_body()
    desk = desk_of(code)
    try:
        erase_taken_over(desk, body.source, body.left)
    finally:
        kept_pages.forget(desk)
    return jsonify({"ok": True})
