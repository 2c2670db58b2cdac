"""The door in front of Engine.IO's addresses: its session id alone lets nobody read or write.

Over long-polling whoever names the id would get that person's packets and be taken for them. So a session that began
by polling is bound to a cookie of its browser, which no script reads; one that began as a WebSocket has no other door.
A program that keeps no cookies is bound to its address, as long as nobody has shown the cookie; browsers show it with
their second request.
"""

from __future__ import annotations

import hashlib
import hmac
import re
import secrets
from collections.abc import Callable, Container, Iterable
from dataclasses import dataclass
from http.cookies import CookieError, SimpleCookie
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs

if TYPE_CHECKING:
    from facilitator.web.hosts import Hosts

PATH = "/socket.io/"
COOKIE = "facilitator_line"
HEADERS = (
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "no-referrer"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
    ("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'"),
)
_SECRET = re.compile(r"[\w-]{43}")

Application = Callable[[dict[str, Any], Any], Iterable[bytes]]


@dataclass
class Pass:
    """Whose a polling session is. `shown`: its cookie came back at least once."""

    cookie: bytes  # hashed
    address: str
    shown: bool = False


class Passes:
    """Which browser each polling session belongs to, by Engine.IO id."""

    def __init__(self) -> None:
        self._of: dict[str, Pass] = {}

    def born(self, socket: str, environ: dict[str, Any]) -> None:
        """A session has begun; one that did as a WebSocket gets no pass."""
        if "facilitator.pass" in environ:
            self._of[socket] = Pass(_hash(environ["facilitator.pass"]), environ.get("REMOTE_ADDR", ""))

    def fits(self, socket: str, cookie: str, address: str) -> bool:
        """Whether a request that names the session comes from the browser, or program, that began it."""
        held = self._of.get(socket)
        if held is None:
            return False
        if hmac.compare_digest(held.cookie, _hash(cookie)):
            held.shown = True
            return True
        return not cookie and not held.shown and address == held.address

    def keep_only(self, alive: Container[str]) -> None:
        """Forget the sessions that are over."""
        for socket in [socket for socket in list(self._of) if socket not in alive]:
            self._of.pop(socket, None)


class FrontDoor:
    """Looks at every request to Engine.IO before it does."""

    def __init__(self, application: Application, passes: Passes, hosts: Hosts) -> None:
        self._application = application
        self._passes = passes
        self._hosts = hosts

    def __call__(self, environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:
        """A request on its way in."""
        if not environ.get("PATH_INFO", "").startswith(PATH.rstrip("/")):
            return self._application(environ, start_response)
        if not self._hosts.is_own(environ.get("HTTP_HOST", "")):
            return _refuse(start_response, "421 Misdirected Request")
        asked = parse_qs(environ.get("QUERY_STRING", ""))
        if "j" in asked:  # an answer as a script, which any page elsewhere could load
            return _refuse(start_response, "400 Bad Request")
        cookie, plain, start_response = _cookie(environ), start_response, _dressed(start_response)
        if "sid" in asked:
            address = environ.get("REMOTE_ADDR", "")
            if not all(self._passes.fits(socket, cookie, address) for socket in asked["sid"]):
                return _refuse(plain, "400 Bad Request")
        elif asked.get("transport", ["polling"]) == ["polling"]:
            # one browser, one secret: a second tab must not shut the first one out
            secret = cookie if _SECRET.fullmatch(cookie) else secrets.token_urlsafe(32)
            environ["facilitator.pass"] = secret
            start_response = _with_cookie(start_response, secret, secure=self._hosts.is_https(environ))
        return self._application(environ, start_response)


def _dressed(start_response: Any) -> Any:
    """An answer to be read by our page's script and by nobody else."""

    def start(status: str, headers: list[tuple[str, str]], *more: Any) -> Any:
        return start_response(status, [*headers, *HEADERS], *more)

    return start


def _with_cookie(start_response: Any, secret: str, *, secure: bool) -> Any:
    line = f"{COOKIE}={secret}; Path={PATH}; HttpOnly; SameSite=Strict{'; Secure' if secure else ''}"

    def start(status: str, headers: list[tuple[str, str]], *more: Any) -> Any:
        return start_response(status, [*headers, ("Set-Cookie", line)], *more)

    return start


def _refuse(start_response: Any, status: str) -> list[bytes]:
    start_response(status, [("Content-Type", "text/plain"), ("Cache-Control", "no-store"), *HEADERS])
    return [status.partition(" ")[2].encode()]


def _cookie(environ: dict[str, Any]) -> str:
    try:
        found = SimpleCookie(environ.get("HTTP_COOKIE", "")).get(COOKIE)
    except CookieError:
        return ""
    return found.value if found else ""


def _hash(secret: str) -> bytes:
    return hashlib.sha256(secret.encode("utf-8", "replace")).digest()
