"""The browser's files: our own, asked for anew each time, and the fetched libraries, kept for good."""

from __future__ import annotations

import mimetypes
from pathlib import Path

from flask import Flask, Response, request, send_from_directory, url_for
from werkzeug.security import safe_join

from facilitator.paths import STATIC
from facilitator.register import OUTSIDE

FOR_GOOD = "public, max-age=31536000, immutable"
ASK_AGAIN = "no-cache"

# Windows reads these from its registry, where other programs may have put anything; browsers refuse such modules.
mimetypes.add_type("text/javascript", ".js")
mimetypes.add_type("text/css", ".css")


def install(app: Flask) -> None:
    """Serve the files; gives the templates `vendor(name)`, the address of a fetched file."""
    version = _version()

    @app.get("/static/<path:filename>", endpoint="static")
    def static(filename: str) -> Response:
        return _send(filename, ASK_AGAIN)

    # The version stands in the path and not in a query: modules name their neighbours by relative path, so a query
    # would be lost on the way, and a browser would load one module twice.
    @app.get("/vendor/<asked>/<path:filename>", endpoint="vendor")
    def vendor(asked: str, filename: str) -> Response:
        return _send(f"vendor/{filename}", FOR_GOOD if asked == version else ASK_AGAIN)

    for kind, folder in OUTSIDE.items():
        _serve_script(app, kind, folder)
    app.jinja_env.globals["vendor"] = lambda name: url_for("vendor", asked=version, filename=name)


def _serve_script(app: Flask, kind: str, folder: Path) -> None:
    """The script of a stage kind from outside, at the address where those of our own are."""

    def script() -> Response:
        response = send_from_directory(folder, f"{kind}.js", mimetype="text/javascript")
        response.headers["Cache-Control"] = ASK_AGAIN
        return response

    app.add_url_rule(f"/static/js/stages/{kind}.js", f"stage-{kind}", script)


def _send(filename: str, cache: str) -> Response:
    """A file; its compressed sibling where there is one and the browser takes it."""
    packed = safe_join(str(STATIC), f"{filename}.gz")
    squeezed = bool(packed) and request.accept_encodings["gzip"] > 0 and (STATIC / f"{filename}.gz").is_file()
    response = send_from_directory(
        STATIC, f"{filename}.gz" if squeezed else filename, mimetype=mimetypes.guess_type(filename)[0]
    )
    if squeezed:
        response.headers["Content-Encoding"] = "gzip"
    response.headers["Vary"] = "Accept-Encoding"
    response.headers["Cache-Control"] = cache
    return response


def _version() -> str:
    stamp = STATIC / "vendor" / ".stamp"
    return stamp.read_text(encoding="utf-8")[:12] if stamp.is_file() else "none"
