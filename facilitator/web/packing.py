"""Pages, words and answers to programs go out compressed to whoever takes it.

Nothing that holds a key is: an answer to a POST is left as it is, and a page holds none.
"""

from __future__ import annotations

import gzip
from functools import lru_cache

from flask import Flask, Response, request

WORTH = 1024  # bytes: below, it saves no packet
MOST = 1024 * 1024  # bytes: above, it would be felt by everybody else
LEVEL = 5
KINDS = ("text/html", "text/plain", "application/json", "image/svg+xml")


def install(app: Flask) -> None:
    """Pack the answers; to be called before what dresses them, for the last one in comes first."""

    @app.after_request
    def pack(response: Response) -> Response:
        if not _is_worth_it(response):
            return response
        response.vary.add("Accept-Encoding")
        if request.accept_encodings["gzip"] <= 0:
            return response
        whole = response.get_data()
        response.set_data(_pack_once(whole) if "immutable" in response.headers["Cache-Control"] else _pack(whole))
        response.headers["Content-Encoding"] = "gzip"
        mark, _ = response.get_etag()
        if mark:
            response.set_etag(mark, weak=True)  # of two forms of one thing
        return response


def _is_worth_it(response: Response) -> bool:
    if request.method != "GET" or response.status_code != 200 or "Content-Encoding" in response.headers:
        return False
    if response.mimetype not in KINDS or response.is_streamed or response.direct_passthrough:
        return False
    return WORTH <= (response.content_length or 0) <= MOST


def _pack(whole: bytes) -> bytes:
    return gzip.compress(whole, LEVEL, mtime=0)


@lru_cache(maxsize=128)  # words: of each page, in each language
def _pack_once(whole: bytes) -> bytes:
    return gzip.compress(whole, 9, mtime=0)
