"""Slides and materials over HTTP: put up from the console, fetched by whoever is in the session."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from typing import Any

from flask import Blueprint, Response, jsonify, request

from facilitator.drawn import SIZES
from facilitator.session.decks import PAGES_LIMIT
from facilitator.session.refusals import Refusal
from facilitator.web.body import takes
from facilitator.web.house import desk_of, facilitator_of
from facilitator.web.stored import coming, done, keep, reader, receive, run_beside, send

blueprint = Blueprint("decks", __name__)

DECK_BYTES = 50 * 1024 * 1024
MATERIAL_BYTES = 20 * 1024 * 1024
RENDER_SECONDS = 240
# What a browser may show by itself; anything else is only ever saved.
SHOWN = {"application/pdf", "image/png", "image/jpeg", "image/webp", "image/gif", "text/plain"}


@blueprint.post("/api/decks")
@takes("application/pdf", query="code name stage")
def add_deck() -> tuple[Response, int]:
    """Put up a PDF (the body): `code`, `name` of the file, and `stage` that is to show it. Answers when all its pages
    are images."""
    desk, _ = facilitator_of(request.args.get("code", ""))
    with tempfile.TemporaryDirectory(prefix="facilitator-deck-") as folder:
        file = Path(folder) / "deck.pdf"
        receive(file, DECK_BYTES, "refusal-deck-too-large")
        made = _rendered(file, Path(folder))
        sizes = [(n, size) for n in range(1, len(made["words"]) + 1) for size in SIZES]
        name, stage = request.args.get("name", ""), request.args.get("stage", "")
        with coming() as deck:
            keep(desk, [(f"{deck}/{n}/{size}", "image/webp", Path(folder) / f"{n}-{size}.webp") for n, size in sizes])
            return jsonify(done(desk, "deck.add", {"deck": deck, "name": name, "stage": stage, **made})), 201


@blueprint.post("/api/materials")
@takes("application/octet-stream", query="code name stage title")
def add_material() -> tuple[Response, int]:
    """Put up a file (the body) as a material of a stage: `code`, `stage`, `name` of the file, `title`."""
    desk, _ = facilitator_of(request.args.get("code", ""))
    kind = request.mimetype or "application/octet-stream"
    with tempfile.TemporaryDirectory(prefix="facilitator-material-") as folder, coming() as id:
        file = Path(folder) / "material"
        size = receive(file, MATERIAL_BYTES, "refusal-material-too-large")
        keep(desk, [(id, kind, file)])
        args = {"material": id, "type": kind, "size": size, "file": request.args.get("name", "")}
        args |= {"stage": request.args.get("stage", ""), "title": request.args.get("title", "")}
        return jsonify(done(desk, "material.attach", args)), 201


@blueprint.get("/s/<code>/slides/<deck>/<int:page>/<size>")
def slide(code: str, deck: str, page: int, size: str) -> Response:
    """The image of a page: for the console and the screen any, for the room those that were shown."""
    desk = desk_of(code)
    actor = reader(desk)
    found = desk.state.get("page", f"{deck}.{page}")
    if found is None or size not in SIZES or not (found.shown or actor.role in ("facilitator", "screen")):
        raise Refusal("not_found", "refusal-no-slide", field="page")
    return send(desk, f"{deck}/{page}/{size}")


@blueprint.get("/s/<code>/materials/<material>")
def material(code: str, material: str) -> Response:
    """A material's file, from the start of its stage on."""
    desk = desk_of(code)
    actor = reader(desk)
    found = desk.state.get("material", material)
    stage = desk.state.get("stage", found.stage) if found else None
    began = bool(stage and stage.first_at) or actor.role == "facilitator"
    if found is None or not found.file or not began:
        raise Refusal("not_found", "refusal-no-material", field="material")
    response = send(desk, material)
    how = "inline" if found.type in SHOWN else "attachment"
    response.headers.set("Content-Disposition", how, filename=found.file)
    return response


def _rendered(file: Path, folder: Path) -> dict[str, Any]:
    """The pages as images in the folder; raises `Refusal` that says what to do about the file."""
    run_beside("facilitator.render", file, folder, RENDER_SECONDS)
    try:
        made: dict[str, Any] = json.loads((folder / "deck.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        made = {"problem": "broken"}
    if "problem" in made:
        pages = int(made.get("pages", 0))
        raise Refusal("bad_args", f"refusal-deck-{made['problem']}", field="deck", pages=pages, limit=PAGES_LIMIT)
    return made
