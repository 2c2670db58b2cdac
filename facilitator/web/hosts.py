"""Which names this server answers to, and which pages are its own."""

from __future__ import annotations

import ipaddress
import socket
from typing import Any
from urllib.parse import urlsplit

from facilitator.config import Config


class Hosts:
    """Every name this machine may be called by; its addresses are looked at when they are used."""

    def __init__(self, config: Config) -> None:
        machine = socket.gethostname().lower()
        names = {"127.0.0.1", "localhost", "::1", config.host.lower(), machine, f"{machine}.local"}
        if config.public_url:
            names.add(urlsplit(config.public_url).hostname or "")
        self._names = names - {"", "0.0.0.0", "::"}
        self._config = config

    def is_own(self, host: str) -> bool:
        """Whether that header's value names this server. A page elsewhere could point its own name at this machine and
        read what is here (DNS rebinding)."""
        try:
            name = urlsplit(f"//{host}").hostname or ""
        except ValueError:
            return False
        return name in self._names or _is_own_address(name)

    def is_own_page(self, origin: str, environ: dict[str, Any]) -> bool:
        """Whether a page of that origin is one of ours: at the address everybody uses, or at the one this very request
        came to."""
        here = f"{environ.get('wsgi.url_scheme', 'http')}://{environ.get('HTTP_HOST', '')}"
        return _origin_of(origin) in (_origin_of(self._config.base_url), _origin_of(here))

    def is_https(self, environ: dict[str, Any]) -> bool:
        """Whether the browser came by https, perhaps only as far as a proxy in front of this server."""
        return environ.get("wsgi.url_scheme") == "https" or self._config.base_url.startswith("https://")


def _origin_of(url: str) -> str:
    """Scheme, name and port as a browser says them: in lower case, without the scheme's own port."""
    try:
        parts = urlsplit(url.lower())
    except ValueError:
        return "null"
    usual = {"http": ":80", "https": ":443"}.get(parts.scheme, "")
    return f"{parts.scheme}://{parts.netloc.removesuffix(usual) if usual else parts.netloc}"


def _is_own_address(name: str) -> bool:
    """Whether that is an address of this machine now: only those can be bound.

    Asked each time and not listed at the start: a laptop changes networks, and one on a router of its own has no
    way out by which its address could be found.
    """
    try:
        address = ipaddress.ip_address(name)
    except ValueError:
        return False
    if address.is_unspecified or address.is_multicast:
        return False
    family = socket.AF_INET if address.version == 4 else socket.AF_INET6
    try:
        with socket.socket(family, socket.SOCK_DGRAM) as probe:
            probe.bind((name, 0))
    except OSError:
        return False
    return True
