"""The message catalogue for the browser: whole, or what one page's scripts may say; kept for good by its checksum."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable

from flask import Blueprint, Response, request

from facilitator import messages

blueprint = Blueprint("words", __name__)

WHOLE = "all"
FOR_GOOD = "public, max-age=31536000, immutable"
makers: list[
    Callable[[str, str], None]
] = []  # each says the addresses of a part again, in a language, where it knows it
_sources: dict[str, str] = {}  # by checksum, part and language, as the address has them


def address(part: str = WHOLE, scripts: Iterable[str] = (), lang: str = messages.ENGLISH) -> str:
    """Where the words are that these scripts may say; without any, all."""
    source = messages.said_in(scripts, lang) if part != WHOLE else messages.source(lang)
    mark = hashlib.sha256(source.encode()).hexdigest()[:12]
    place = f"{mark}/{part}.{lang}"
    _sources[place] = source
    return f"/messages/{place}.ftl"


@blueprint.get("/messages/<mark>/<part>.<lang>.ftl")
def kept(mark: str, part: str, lang: str) -> Response:
    """Words that never change; of a version that is no longer there, all words of now."""
    source = _sources.get(f"{mark}/{part}.{lang}")
    if source is None and lang in messages.LANGUAGES:  # the page that asks for them may have come from another worker
        for make in makers:
            make(part, lang)
        source = _sources.get(f"{mark}/{part}.{lang}")
    if source is None:
        return catalogue(lang)
    response = Response(source, mimetype="text/plain")
    response.headers["Cache-Control"] = FOR_GOOD
    return response


@blueprint.get("/messages/<lang>.ftl")
def catalogue(lang: str) -> Response:
    """The whole catalogue, as it is now."""
    response = Response(
        messages.source(lang if lang in messages.LANGUAGES else messages.ENGLISH), mimetype="text/plain"
    )
    response.cache_control.no_cache = True  # kept by the browser, which asks each time whether it is still right
    response.add_etag()
    response.make_conditional(request)
    return response
