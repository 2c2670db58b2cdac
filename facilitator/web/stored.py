"""Files that go into a session over HTTP and come out of it: received, kept beside the rows, sent."""

from __future__ import annotations

import subprocess
import sys
import time
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from flask import Response, request
from werkzeug.exceptions import RequestEntityTooLarge

from facilitator.live.asynclib import in_real_thread
from facilitator.live.desk import SERVER, Desk
from facilitator.session.refusals import Refusal
from facilitator.session.roles import Actor
from facilitator.store import blobs
from facilitator.web.house import console_key, house

CHUNK = 64 * 1024
KEEP = "private, max-age=31536000, immutable"
OWNERS = ("deck", "material", "photo")  # kinds of rows whose files are kept
_on_the_way: set[str] = set()  # ids of what is being put up now


def receive(file: Path, most: int, too_large: str) -> int:
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


def run_beside(module: str, file: Path, folder: Path, seconds: int) -> None:
    """Let a module of ours work on a file in a process of its own, which is ended after so many seconds."""
    command = [sys.executable, "-m", module, str(file), str(folder)]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    end = time.monotonic() + seconds
    try:
        while process.poll() is None and time.monotonic() < end:
            time.sleep(0.05)  # lets everybody else's requests through
    finally:
        if process.poll() is None:
            process.kill()
            process.wait()


@contextmanager
def coming() -> Iterator[str]:
    """The id of a deck or material until it is in the session: no orphan, though nobody owns its files yet."""
    id = str(uuid.uuid4())
    _on_the_way.add(id)
    try:
        yield id
    finally:
        _on_the_way.discard(id)


def keep(desk: Desk, files: list[tuple[str, str, Path]]) -> None:
    """Put files into the session's own, whose orphans go."""
    path = house().library.path(desk.code)
    owners = {row.id for kind in OWNERS for row in desk.state.all(kind)}
    try:
        in_real_thread(blobs.sweep, path, owners | _on_the_way)
        in_real_thread(blobs.keep, path, files)
    except OSError:
        raise Refusal("storage", again=True) from None


def send(desk: Desk, id: str) -> Response:
    """A kept file, as an answer that a browser may keep too."""
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


def token_of(desk: Desk) -> str:
    """What comes along: the key in the header, or the cookie that joining had set."""
    header = request.headers.get("Authorization", "")
    return console_key(header) if header else request.cookies.get(f"facilitator_{desk.code}", "")


def reader(desk: Desk) -> Actor:
    """Whoever is in the session, by what comes along."""
    actor = desk.actor(token_of(desk))
    if actor is None or actor.role == "preview":
        raise Refusal("not_allowed", "refusal-wrong-link", field="Authorization")
    return actor


def done(desk: Desk, name: str, args: dict[str, Any], actor: Actor = SERVER) -> dict[str, Any]:
    """The answer of an internal command; raises its `Refusal`."""
    answer = desk.run(name, args, actor, internal=True)
    if answer.refusal:
        raise answer.refusal
    return answer.result
