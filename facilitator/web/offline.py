"""What a page needs to come up without a network: the service worker's script, and pages without a session on them.

Only browsers that reach the server by TLS, or on the machine itself, have service workers. The worker keeps nothing
that belongs to a session: a page learns from its address which it is, and from the device who opens it.
"""

from __future__ import annotations

import hashlib
import json
from functools import cache

from flask import Blueprint, Response, abort, g, render_template

from facilitator import messages
from facilitator.built import BUILT_AT, manifest
from facilitator.paths import STATIC
from facilitator.register import OUTSIDE, STAGE_KINDS
from facilitator.web.files import files_of

blueprint = Blueprint("offline", __name__)

SHELLS = ("phone", "desk")  # pages that people write on
# It fetches from this server, and nothing else. Where the browser's rule is its own, the pages' is of no use to it.
POLICY = (
    "default-src 'none'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    "; require-trusted-types-for 'script'"
)


@blueprint.get("/worker.js")
def worker() -> Response:
    """The service worker, for the whole of this release; where nothing is bundled, one that takes itself away."""
    text = _script("worker-gone.js") if OUTSIDE or manifest() is None else _worker(messages.spoken())
    response = Response(text, mimetype="text/javascript")
    response.headers["Cache-Control"] = "no-cache"
    response.headers["Content-Security-Policy"] = POLICY
    return response


@blueprint.get("/shell/<page>/<lang>")
def shell(page: str, lang: str) -> str:
    """A page that could be of any session. Its language is in its address: the worker fetches it without cookies."""
    if page not in SHELLS or lang not in messages.LANGUAGES:
        abort(404)
    return _shell(page, lang, g.nonce)


def _shell(page: str, lang: str, nonce: str = "") -> str:
    messages.speak(lang)
    title = messages.text("shell-title")
    empty = {"code": "", "title": title, "table": 0, "kinds": list(STAGE_KINDS), "kind": ""}
    return render_template(f"{page}/page.html", page=page, lang=lang, nonce=nonce, **empty)


@cache
def _worker(lang: str) -> str:
    """Made once for a language: what it is made of stays as it is while this process lives, and each phone asks for it,
    each time."""
    kept = sorted({path for page in SHELLS for path in _kept(page, lang)})
    body = f"const KEPT = {json.dumps(kept)};\n\n{_script('worker.js')}"
    release = hashlib.sha256((body + "".join(_shell(page, lang) for page in SHELLS)).encode()).hexdigest()[:16]
    return f"const RELEASE = {json.dumps(release)};\nconst LANGUAGE = {json.dumps(lang)};\n{body}"


def _script(name: str) -> str:
    return (STATIC / "js" / name).read_text(encoding="utf-8")


def _kept(page: str, lang: str) -> set[str]:
    """The shell, and all that its page is made of but the letters."""
    made = manifest()
    assert made
    files = files_of(page, lang=lang)
    parts = {f"/{BUILT_AT}/{name}" for name in made["pages"][page]["all"]}
    return {f"/shell/{page}/{lang}", *parts, files.style, files.words, files.style_later, files.more_words} - {""}
