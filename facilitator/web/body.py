"""What a request brings: JSON of a known shape, or a refusal that names the field to mend."""

from __future__ import annotations

import json
from typing import Any

import msgspec
from flask import request

from facilitator.live.packets import bad_packet
from facilitator.session.refusals import Refusal


def read_body(shape: type[Any]) -> Any:
    """The request's JSON body; raises `Refusal`."""
    if not request.is_json:  # a form on another page can send anything but this without asking first
        raise Refusal("bad_args", "refusal-not-json-type", field="Content-Type")
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
