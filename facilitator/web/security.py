"""What every answer carries, and which host names this server answers to."""

from __future__ import annotations

import ipaddress
import secrets
import socket
from urllib.parse import urlsplit

from flask import Flask, Response, abort, g, request

from facilitator.config import Config
from facilitator.web.house import is_https

# An import map can only stand in the page itself: it is let in by a nonce, and is the only inline block there is.
_CSP = (
    "default-src 'none'; script-src 'self' 'nonce-{nonce}'; style-src 'self';"
    " img-src 'self' data: blob:; font-src 'self'; connect-src 'self' {socket};"
    " form-action 'self'; base-uri 'none'; frame-src {frames}; frame-ancestors {framed};"
    " require-trusted-types-for 'script'; trusted-types lit-html"
)


def install(app: Flask) -> None:
    """Check the host before anything, dress every answer."""
    hosts = _own_names(app.config["FACILITATOR"])

    @app.before_request
    def check_host() -> None:
        # A page elsewhere could point its own name at this machine and read what is here (DNS rebinding).
        g.nonce = secrets.token_urlsafe(16)
        try:
            name = urlsplit(f"//{request.host}").hostname or ""
        except ValueError:
            name = ""
        if name not in hosts and not _is_own_address(name):
            abort(421)

    @app.after_request
    def dress(response: Response) -> Response:
        headers = response.headers
        headers["X-Content-Type-Options"] = "nosniff"
        headers["Referrer-Policy"] = "no-referrer"
        headers["Cross-Origin-Opener-Policy"] = "same-origin"
        headers["Cross-Origin-Resource-Policy"] = "same-origin"
        headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=(), payment=()"
        headers.setdefault("Cache-Control", "no-store")
        if response.mimetype == "text/html":
            # Older Safari does not take 'self' to mean the page's own WebSocket.
            socket_url = f"{'wss' if is_https() else 'ws'}://{request.host}"
            # The console shows what the projector shows by a frame of that very page; nothing else is ever framed.
            headers["Content-Security-Policy"] = _CSP.format(
                nonce=g.get("nonce", ""),
                socket=socket_url,
                frames="'self'" if request.endpoint == "pages.console" else "'none'",
                framed="'self'" if request.endpoint == "pages.screen" else "'none'",
            )
        return response


def _own_names(config: Config) -> set[str]:
    """Every name this machine may be called by; its other addresses are found when they are used."""
    machine = socket.gethostname().lower()
    names = {"127.0.0.1", "localhost", "::1", config.host.lower(), machine, f"{machine}.local"}
    if config.public_url:
        names.add(urlsplit(config.public_url).hostname or "")
    return names - {"", "0.0.0.0", "::"}


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
