"""The whole preflight, from whatever machine it is started on: asks the server, visits it by its QR code's address."""

from __future__ import annotations

import json
import urllib.error
import urllib.request
from typing import Any

import msgspec

from facilitator import messages
from facilitator.preflight.line import Line
from facilitator.preflight.phones import visit

ANSWER_WITHIN = 30  # seconds


class NotPossible(Exception):
    """The server was not reached, or does not want to; the reason in words."""


def preflight(base: str, code: str, people: int, headers: dict[str, str]) -> list[Line]:
    """Everything that there is to say. `headers`: what lets in: the console's key, or the host's."""
    begun = _post(f"{base}/api/preflight", {"code": code, "people": people}, headers)
    lines = _lines(begun)
    try:
        lines += visit(begun["join"], people)
    finally:
        ended = _post(f"{base}/api/preflight/end", {"code": begun["code"]}, {"Authorization": f"Bearer {begun['key']}"})
    return [*lines, *_lines(ended)]


def _lines(answer: dict[str, Any]) -> list[Line]:
    return msgspec.convert(answer["lines"], list[Line])


def _post(url: str, body: dict[str, Any], headers: dict[str, str]) -> dict[str, Any]:
    request = urllib.request.Request(url, json.dumps(body).encode(), {"Content-Type": "application/json", **headers})
    try:
        with urllib.request.urlopen(request, timeout=ANSWER_WITHIN) as answer:
            return dict(json.loads(answer.read()))
    except urllib.error.HTTPError as error:
        with error:
            raise NotPossible(_said(error.read()) or str(error)) from None
    except OSError as error:
        reason = getattr(error, "reason", error)
        why = getattr(reason, "strerror", "") or str(reason)
        raise NotPossible(messages.text("preflight-unreached", why=why)) from None


def _said(body: bytes) -> str:
    try:
        return str(json.loads(body)["error"]["message"])
    except (ValueError, LookupError, TypeError):
        return ""
