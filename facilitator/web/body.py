"""What a request brings: JSON of a known shape, or a refusal that names the field to mend."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any, TypeVar

import msgspec
from flask import current_app, request

from facilitator.live.packets import bad_packet
from facilitator.session.refusals import Refusal

View = TypeVar("View", bound=Callable[..., Any])


def takes(shape: type[Any] | str | None = None, *, query: str = "") -> Callable[[View], View]:
    """Say what a view takes: the shape of its JSON body, or the media type of a file; the names of its query.

    The description of the interface (`openapi.py`) is made of this.
    """

    def mark(view: View) -> View:
        view.body, view.query = shape, query.split()  # type: ignore[attr-defined]
        return view

    return mark


def read_body() -> Any:
    """The request's JSON body, of the shape that its view takes; raises `Refusal`."""
    # a form on another page can send other types without asking first; programs that name none come from no page
    if request.content_type and not request.is_json:
        raise Refusal("bad_args", "refusal-not-json-type", field="Content-Type")
    view: Any = current_app.view_functions[request.endpoint or ""]
    shape = view.body
    raw = request.get_data()
    try:
        body = msgspec.json.decode(raw, type=shape)
    except msgspec.ValidationError as error:
        refusal = bad_packet(error)
        raise Refusal("bad_args", "refusal-bad-args", field=refusal.field, **refusal.params) from None
    except (msgspec.DecodeError, RecursionError, UnicodeError):
        field = _field_of_no_text(raw)
        raise Refusal("bad_args", "refusal-not-text" if field else "refusal-not-json", field=field) from None
    for field, value in msgspec.structs.asdict(body).items():
        if isinstance(value, str) and "\0" in value:
            raise Refusal("bad_args", "refusal-not-text", field=field)
    return body


def _field_of_no_text(raw: bytes) -> str:
    """The field that holds half a character (a lone surrogate), which Python's own reader lets through."""
    try:
        body = json.loads(raw)
    except (ValueError, RecursionError):
        return ""
    for field, value in body.items() if isinstance(body, dict) else ():
        if isinstance(value, str) and any(0xD800 <= ord(letter) <= 0xDFFF for letter in value):
            return str(field) if str(field).isascii() else ""
    return ""
