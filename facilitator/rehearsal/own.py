"""A session of their own for the people of a rehearsal: made by the server for whoever has a console's link, gone
afterwards; what was measured stays with the server."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

import msgspec

from facilitator import messages
from facilitator.links import join_link
from facilitator.rehearsal.asking import Refused, ask
from facilitator.rehearsal.verdict import Measured

ANSWER_WITHIN = 30.0  # seconds


class NotPossible(Exception):
    """There is no rehearsing; the reason in words."""


@dataclass
class Own:
    """The session: its join link by the address that was given, its console's key, its projector's link."""

    join: str
    key: str
    screen: str
    measured: Measured | None = None


def is_join_link(link: str) -> bool:
    """Whether that is a session's join link."""
    url = urlsplit(link)
    return url.scheme in ("http", "https") and bool(url.netloc) and url.path.startswith("/j/") and len(url.path) > 3


@contextmanager
def own_session(console_link: str, people: int, minutes: float) -> Iterator[Own]:
    """Have a session made, and removed in the end. The server keeps what is then found in `measured`.

    Raises `NotPossible` where none could be made.
    """
    url = urlsplit(console_link)
    base, key = f"{url.scheme}://{url.netloc}", url.fragment.removeprefix("key=")
    code = url.path.split("/")[2] if url.path.endswith("/console") else ""
    if not code or not key or url.scheme not in ("http", "https"):
        raise NotPossible(messages.text("rehearsal-no-link", link=console_link.partition("#")[0]))
    asked = {"code": code, "people": people, "minutes": minutes}
    made = _ask(base, "/api/rehearsal", asked, key)
    own = Own(join_link(base, made["code"], made["bits"]), made["key"], made["screen"])
    try:
        yield own
    finally:
        told = {"measured": msgspec.to_builtins(own.measured)} if own.measured else {}
        with suppress(NotPossible):  # it is gone: then that is what was measured, or is raised already
            _ask(base, "/api/rehearsal/end", {"code": made["code"], **told}, own.key)


def _ask(base: str, path: str, body: dict[str, Any], key: str) -> dict[str, Any]:
    async def within() -> dict[str, Any]:
        async with asyncio.timeout(ANSWER_WITHIN):
            return await ask(base, path, body, key)

    try:
        return asyncio.run(within())
    except Refused as refused:
        raise NotPossible(messages.text("rehearsal-not-possible", why=str(refused))) from None
    except OSError as error:
        why = messages.text("preflight-unreached", why=error.strerror or str(error) or type(error).__name__)
        raise NotPossible(messages.text("rehearsal-not-possible", why=why)) from None
