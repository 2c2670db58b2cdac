"""Slides and materials over HTTP: put up from the console, fetched by whoever is in the session."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from flask import Blueprint, Response, jsonify, request
from werkzeug.exceptions import RequestEntityTooLarge

from facilitator.live.asynclib import in_real_thread
from facilitator.live.desk import SERVER, Desk
from facilitator.render import PAGES_LIMIT, SIZES
from facilitator.session.refusals import Refusal
from facilitator.session.roles import Actor
from facilitator.store import blobs
from facilitator.web.house import console_key, desk_of, house

blueprint = Blueprint("decks", __name__)

DECK_BYTES = 50 * 1024 * 1024
MATERIAL_BYTES = 20 * 1024 * 1024
RENDER_SECONDS = 240
CHUNK = 64 * 1024
_on_the_way: set[str] = set()  # ids of what is being put up now
KEEP = "private, max-age=31536000, immutable"
# What a browser may show by itself; anything else is only ever saved.
SHOWN = {"application/pdf", "image/png", "image/jpeg", "image/webp", "image/gif", "text/plain"}


@blueprint.post("/api/decks")
def add_deck() -> tuple[Response, int]:
    """Put up a PDF (the body): `code`, `name` of the file, and `stage` that is to show it. Answers when all its pages
    are images."""
    desk = _console(request.args.get("code", ""))
    with tempfile.TemporaryDirectory(prefix="facilitator-deck-") as folder:
        file = Path(folder) / "deck.pdf"
        _receive(file, DECK_BYTES, "refusal-deck-too-large")
        made = _rendered(file, Path(folder))
        sizes = [(n, size) for n in range(1, len(made["words"]) + 1) for size in SIZES]
        name, stage = request.args.get("name", ""), request.args.get("stage", "")
        with _coming() as deck:
            _keep(desk, [(f"{deck}/{n}/{size}", "image/webp", Path(folder) / f"{n}-{size}.webp") for n, size in sizes])
            return jsonify(_done(desk, "deck.add", {"deck": deck, "name": name, "stage": stage, **made})), 201


@blueprint.post("/api/materials")
def add_material() -> tuple[Response, int]:
    """Put up a file (the body) as a material of a stage: `code`, `stage`, `name` of the file, `title`."""
    desk = _console(request.args.get("code", ""))
    kind = request.mimetype or "application/octet-stream"
    with tempfile.TemporaryDirectory(prefix="facilitator-material-") as folder, _coming() as id:
        file = Path(folder) / "material"
        size = _receive(file, MATERIAL_BYTES, "refusal-material-too-large")
        _keep(desk, [(id, kind, file)])
        args = {"material": id, "type": kind, "size": size, "file": request.args.get("name", "")}
        args |= {"stage": request.args.get("stage", ""), "title": request.args.get("title", "")}
        return jsonify(_done(desk, "material.attach", args)), 201


@blueprint.get("/s/<code>/slides/<deck>/<int:page>/<size>")
def slide(code: str, deck: str, page: int, size: str) -> Response:
    """The image of a page: for the console and the screen any, for the room those that were shown."""
    desk = desk_of(code)
    actor = _reader(desk)
    found = desk.state.get("page", f"{deck}.{page}")
    if found is None or size not in SIZES or not (found.shown or actor.role in ("facilitator", "screen")):
        raise Refusal("not_found", "refusal-no-slide", field="page")
    return _file(desk, f"{deck}/{page}/{size}")


@blueprint.get("/s/<code>/materials/<material>")
def material(code: str, material: str) -> Response:
    """A material's file, from the start of its stage on."""
    desk = desk_of(code)
    actor = _reader(desk)
    found = desk.state.get("material", material)
    stage = desk.state.get("stage", found.stage) if found else None
    began = bool(stage and stage.first_at) or actor.role == "facilitator"
    if found is None or not found.file or not began:
        raise Refusal("not_found", "refusal-no-material", field="material")
    response = _file(desk, material)
    how = "inline" if found.type in SHOWN else "attachment"
    response.headers.set("Content-Disposition", how, filename=found.file)
    return response


def _rendered(file: Path, folder: Path) -> dict[str, Any]:
    """The pages as images in the folder; raises `Refusal` that says what to do about the file."""
    command = [sys.executable, "-m", "facilitator.render", str(file), str(folder)]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    end = time.monotonic() + RENDER_SECONDS
    try:
        while process.poll() is None and time.monotonic() < end:
            time.sleep(0.05)  # lets everybody else's requests through
    finally:
        if process.poll() is None:
            process.kill()
            process.wait()
    try:
        made: dict[str, Any] = json.loads((folder / "deck.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        made = {"problem": "broken"}
    if "problem" in made:
        pages = int(made.get("pages", 0))
        raise Refusal("bad_args", f"refusal-deck-{made['problem']}", field="deck", pages=pages, limit=PAGES_LIMIT)
    return made


def _receive(file: Path, most: int, too_large: str) -> int:
    """Write the body to a file, piece by piece; how many bytes."""
    request.max_content_length = most
    limit = most // (1024 * 1024)
    if (request.content_length or 0) > most:
        raise Refusal("too_long", too_large, field="deck", limit=limit)
    size = 0
    try:
        with file.open("wb") as kept:
            while piece := request.stream.read(CHUNK):
                size += len(piece)
                kept.write(piece)
    except RequestEntityTooLarge:
        raise Refusal("too_long", too_large, field="deck", limit=limit) from None
    if not size:
        raise Refusal("bad_args", "refusal-file-empty", field="deck")
    return size


@contextmanager
def _coming() -> Iterator[str]:
    """The id of a deck or material until it is in the session: no orphan, though nobody owns its files yet."""
    id = str(uuid.uuid4())
    _on_the_way.add(id)
    try:
        yield id
    finally:
        _on_the_way.discard(id)


def _keep(desk: Desk, files: list[tuple[str, str, Path]]) -> None:
    """Put files into the session's own, whose orphans go."""
    path = house().library.path(desk.code)
    owners = {row.id for kind in ("deck", "material") for row in desk.state.all(kind)}
    try:
        in_real_thread(blobs.sweep, path, owners | _on_the_way)
        in_real_thread(blobs.keep, path, files)
    except OSError:
        raise Refusal("storage", again=True) from None


def _file(desk: Desk, id: str) -> Response:
    try:
        found = in_real_thread(blobs.read, house().library.path(desk.code), id)
    except OSError:
        raise Refusal("storage", again=True) from None
    if found is None:
        raise Refusal("not_found", "refusal-no-material", field="file")
    kind, data = found
    response = Response(data, mimetype=kind)
    response.headers["Cache-Control"] = KEEP
    response.headers["Content-Security-Policy"] = "default-src 'none'; sandbox"
    return response


def _reader(desk: Desk) -> Actor:
    """Whoever is in the session: by the key in the header, or the cookie that joining had set."""
    header = request.headers.get("Authorization", "")
    token = console_key(header) if header else request.cookies.get(f"facilitator_{desk.code}", "")
    actor = desk.actor(token)
    if actor is None or actor.role == "preview":
        raise Refusal("not_allowed", "refusal-wrong-link", field="Authorization")
    return actor


def _console(code: str) -> Desk:
    desk = desk_of(code)
    actor = desk.actor(console_key(request.headers.get("Authorization", "")))
    if actor is None or actor.role != "facilitator":
        raise Refusal("not_allowed", "refusal-wrong-link", field="Authorization")
    return desk


def _done(desk: Desk, name: str, args: dict[str, Any]) -> dict[str, Any]:
    answer = desk.run(name, args, SERVER, internal=True)
    if answer.refusal:
        raise answer.refusal
    return answer.result
