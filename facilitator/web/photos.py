"""Photographs of charts over HTTP: sent from a phone, a desk or the console, fetched by whoever sees the chart."""

from __future__ import annotations

import json
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from flask import Blueprint, Response, jsonify, request

from facilitator.drawn import PHOTO_MEGAPIXELS, PHOTO_SECONDS
from facilitator.live.views import may_watch
from facilitator.session import roles
from facilitator.session.photos import check_room_for_one
from facilitator.session.refusals import Refusal
from facilitator.session.state import Draft
from facilitator.web.body import takes
from facilitator.web.house import desk_of
from facilitator.web.stored import coming, done, keep, reader, receive, run_beside, send

blueprint = Blueprint("photos", __name__)

PHOTO_BYTES = 15 * 1024 * 1024
SIZES = ("full", "thumb")
AT_ONCE = 2  # are made fit to be shown; each may take as much memory as `photograph.MEMORY`
WAIT = 60  # seconds for one's turn
_turns = threading.BoundedSemaphore(AT_ONCE)


@blueprint.post("/api/photos")
@takes("image/*", query="code chart")
def add_photo() -> tuple[Response, int]:
    """Put a photograph (the body) on a chart: `code`, `chart`. By who sits at its table, its link, or the console."""
    desk = desk_of(request.args.get("code", ""))
    actor = reader(desk)
    draft = Draft(desk.state, 0)
    chart = draft.need("chart", request.args.get("chart", ""), "chart")
    # before a byte is read: the command asks again, by what is true then
    roles.require(draft, actor, frozenset({"member", "facilitator"}), chart.table, chart)
    check_room_for_one(draft, chart.id)
    with tempfile.TemporaryDirectory(prefix="facilitator-photo-") as folder:
        file = Path(folder) / "photo"
        receive(file, PHOTO_BYTES, "refusal-photo-too-large")
        with _turn(), coming() as photo:
            check_room_for_one(desk.state, chart.id)  # those before it in the queue may have been the last
            size = _made(file, Path(folder))
            keep(desk, [(f"{photo}/{name}", "image/jpeg", Path(folder) / f"{name}.jpg") for name in SIZES])
            return jsonify(done(desk, "photo.add", {"photo": photo, "chart": chart.id, **size}, actor)), 201


@blueprint.get("/s/<code>/photos/<photo>/<size>")
def photo(code: str, photo: str, size: str) -> Response:
    """The image, for whoever sees the chart: its table, the console, and everybody once it is posted."""
    desk = desk_of(code)
    actor = reader(desk)
    found = desk.state.get("photo", photo)
    seen = found is not None and any(may_watch(desk.state, actor, view) for view in found.views(desk.state))
    if not seen or size not in SIZES:
        raise Refusal("not_found", "refusal-no-photo", field="photo")
    return send(desk, f"{photo}/{size}")


@contextmanager
def _turn() -> Iterator[None]:
    """Wait until fewer than `AT_ONCE` others are being made; raises `Refusal` where that takes too long."""
    if not _turns.acquire(timeout=WAIT):
        raise Refusal("too_many", "refusal-photo-waits", field="photo", retry_ms=5000)
    try:
        yield
    finally:
        _turns.release()


def _made(file: Path, folder: Path) -> dict[str, int]:
    run_beside("facilitator.photograph", file, folder, PHOTO_SECONDS)
    try:
        made = json.loads((folder / "made.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        made = {"problem": "broken"}
    if "problem" in made:
        raise Refusal("bad_args", f"refusal-photo-{made['problem']}", field="photo", limit=PHOTO_MEGAPIXELS)
    return {"width": made["width"], "height": made["height"]}
