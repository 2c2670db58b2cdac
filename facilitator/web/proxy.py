"""What a proxy in front says of a request counts only where that proxy is ours (`--trust-proxy`)."""

from __future__ import annotations

import ipaddress
from collections.abc import Callable, Iterable
from typing import Any

from facilitator.config import Network

Application = Callable[[dict[str, Any], Any], Iterable[bytes]]
# Whatever tells where a request came from or what was asked for; anybody may write these.
SAID = (
    "HTTP_FORWARDED", "HTTP_X_FORWARDED_FOR", "HTTP_X_FORWARDED_HOST", "HTTP_X_FORWARDED_PORT",
    "HTTP_X_FORWARDED_PREFIX", "HTTP_X_FORWARDED_PROTO", "HTTP_X_FORWARDED_SERVER", "HTTP_X_REAL_IP",
)  # fmt: skip


class BehindProxy:
    """Sets the true address and scheme where a trusted proxy tells them; takes every such header off."""

    def __init__(self, application: Application, trusted: tuple[Network, ...]) -> None:
        self._application = application
        self._trusted = trusted

    def __call__(self, environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:
        """A request on its way in."""
        said = {name: environ.pop(name) for name in SAID if name in environ}
        if said and self._is_trusted(environ.get("REMOTE_ADDR", "")):
            environ["REMOTE_ADDR"] = self._came_from(environ["REMOTE_ADDR"], said.get("HTTP_X_FORWARDED_FOR", ""))
            scheme = said.get("HTTP_X_FORWARDED_PROTO", "").rpartition(",")[2].strip().lower()
            if scheme in ("http", "https"):
                environ["wsgi.url_scheme"] = scheme
        return self._application(environ, start_response)

    def _came_from(self, peer: str, told: str) -> str:
        """The nearest address that is no proxy of ours. What stands further left was written by whoever asks."""
        address = peer
        for one in reversed([part.strip() for part in told.split(",")]):
            if not _is_address(one):
                break
            address = one
            if not self._is_trusted(one):
                break
        return address

    def _is_trusted(self, address: str) -> bool:
        if not _is_address(address):
            return False
        plain = ipaddress.ip_address(address)
        plain = getattr(plain, "ipv4_mapped", None) or plain
        return any(plain in network for network in self._trusted)


def _is_address(text: str) -> bool:
    try:
        ipaddress.ip_address(text)
    except ValueError:
        return False
    return True
