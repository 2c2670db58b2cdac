"""The browser's files: what the build step made and the fetched libraries are kept for good, others asked for anew."""

from __future__ import annotations

import mimetypes
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from flask import Flask, Response, request, send_from_directory
from werkzeug.security import safe_join

from facilitator import messages
from facilitator.built import BUILT_AT, manifest, sheet_address
from facilitator.paths import STATIC
from facilitator.register import OUTSIDE
from facilitator.web import words

FOR_GOOD = "public, max-age=31536000, immutable"
ASK_AGAIN = "no-cache"
PACKED = {"br": ".br", "gzip": ".gz"}  # the best first
WORKER = "/worker.js"  # web/offline.py
WRITTEN_ON = ("join", "phone", "desk")  # pages that come up without a network, where browsers can do that
PHONES = ("join", "phone")  # what they fetch is counted: at first no letters, nor looks and words of other stages

# Windows reads these from its registry, where other programs may have put anything; browsers refuse such modules.
mimetypes.add_type("text/javascript", ".js")
mimetypes.add_type("text/css", ".css")
mimetypes.add_type("font/woff2", ".woff2")


@dataclass
class Files:
    """The addresses that a page begins with. `first`: fetched at once, for the script will ask for them.

    `words` are those of the page and of the stage that is on, or all; `more_words` and `style_later` come later."""

    script: str
    style: str
    words: str
    imports: Mapping[str, str]
    first: list[str] = field(default_factory=list)
    style_later: str = ""
    more_words: str = ""
    worker: str = ""


def install(app: Flask) -> None:
    """Serve the files; gives the templates `files_of(page, kind, lang)`."""
    version = _version()

    @app.get("/static/<path:filename>", endpoint="static")
    def static(filename: str) -> Response:
        return _send(filename, ASK_AGAIN)

    # The version stands in the path and not in a query: modules name their neighbours by relative path, so a query
    # would be lost on the way, and a browser would load one module twice.
    @app.get("/vendor/<asked>/<path:filename>", endpoint="vendor")
    def vendor(asked: str, filename: str) -> Response:
        return _send(f"vendor/{filename}", FOR_GOOD if asked == version else ASK_AGAIN)

    # What a file says is in its name: it is that, or it is not there.
    @app.get(f"/{BUILT_AT}/<path:filename>", endpoint="built")
    def built(filename: str) -> Response:
        return _send(f"built/{filename}", FOR_GOOD)

    for kind, folder in OUTSIDE.items():
        _serve_script(app, kind, folder)
    if _say_again not in words.makers:
        words.makers.append(_say_again)
    app.jinja_env.globals["files_of"] = files_of
    app.jinja_env.globals["sheet"] = sheet_address
    app.jinja_env.globals["icon"] = (STATIC / "icon.svg").read_text(encoding="utf-8").strip()


@cache
def files_of(page: str, kind: str = "", lang: str = messages.ENGLISH) -> Files:
    """What a page in a language is made of. `kind`: of the stage that is on, whose script it will want first."""
    small = page in PHONES
    style = sheet_address("phone-page.css" if small else "app.css")
    later = sheet_address("phone-later.css") if small else ""
    made = None if OUTSIDE else manifest()
    if made is None:
        return Files(f"/static/js/pages/{page}.js", style, words.address(lang=lang), _one_by_one(), style_later=later)
    about = made["pages"][page]
    imports = {f"facilitator/{name}": f"/{BUILT_AT}/{place}" for name, place in about["imports"].items()}
    now = list(dict.fromkeys([*about["files"], *about["stages"].get(kind, [])]))
    first = [f"/{BUILT_AT}/{place}" for place in now]
    found = Files(f"/{BUILT_AT}/{about['script']}", style, "", imports, first, later)
    if small:
        found.words = words.address(f"phone-{kind or 'none'}", _read(now), lang)
        found.more_words = words.address("phone", _read(about["all"]), lang)
    else:
        found.words = words.address(lang=lang)
    found.worker = WORKER if page in WRITTEN_ON else ""
    return found


def _say_again(part: str, lang: str) -> None:
    """Make the words of a part; anybody may ask for anything, and nothing is made of what there is not."""
    words.address(lang=lang)
    made = None if OUTSIDE else manifest()
    if made is None or part.partition("-")[0] != "phone":
        return
    kind = "" if part in ("phone", "phone-none") else part.removeprefix("phone-")
    for page in PHONES:
        if kind in ("", *made["pages"][page]["stages"]):
            files_of(page, kind, lang)


def _read(places: Iterable[str]) -> list[str]:
    return [(STATIC / "built" / place).read_text(encoding="utf-8") for place in places]


def _one_by_one() -> dict[str, str]:
    def vendor(name: str) -> str:
        return f"/vendor/{_version()}/{name}"

    return {
        "facilitator/": "/static/js/",
        "socket.io-client": vendor("socket.io.js"),
        "idb-keyval": vendor("idb-keyval.js"),
        "@preact/signals-core": vendor("signals-core.js"),
        "@fluent/bundle": vendor("fluent/index.js"),
        "lit-html": vendor("lit-html/lit-html.js"),
        "lit-html/": vendor("lit-html/"),
    }


def _serve_script(app: Flask, kind: str, folder: Path) -> None:
    """The script of a stage kind from outside, at the address where those of our own are."""

    def script() -> Response:
        response = send_from_directory(folder, f"{kind}.js", mimetype="text/javascript")
        response.headers["Cache-Control"] = ASK_AGAIN
        return response

    app.add_url_rule(f"/static/js/stages/{kind}.js", f"stage-{kind}", script)


def _send(filename: str, cache: str) -> Response:
    """A file; its compressed sibling where there is one and the browser takes it."""
    taken = request.accept_encodings
    coding = next((name for name, end in PACKED.items() if taken[name] > 0 and _is_there(filename + end)), "")
    name = filename + PACKED.get(coding, "")
    response = send_from_directory(STATIC, name, mimetype=mimetypes.guess_type(filename)[0])
    response.headers.pop("Content-Disposition", None)  # it would name the sibling
    if coding:
        response.headers["Content-Encoding"] = coding
    response.headers["Vary"] = "Accept-Encoding"
    response.headers["Cache-Control"] = cache
    if cache == FOR_GOOD:  # nobody asks for it again, nor for a piece of it: bytes that a phone need not wait for
        del response.headers["Last-Modified"], response.headers["Accept-Ranges"]
    return response


def _is_there(name: str) -> bool:
    place = safe_join(str(STATIC), name)
    return place is not None and Path(place).is_file()


def _version() -> str:
    stamp = STATIC / "vendor" / ".stamp"
    return stamp.read_text(encoding="utf-8")[:12] if stamp.is_file() else "none"
