"""What every answer carries, and which host names this server answers to."""

from __future__ import annotations

import contextlib
import secrets
import socket
from urllib.parse import urlsplit

from flask import Flask, Response, abort, g, request

from facilitator.config import Config

# An import map can only stand in the page itself: it is let in by a nonce, and is the only inline block there is.
_CSP = (
    "default-src 'none'; script-src 'self' 'nonce-{nonce}'; style-src 'self'; img-src 'self' data:; font-src 'self';"
    " connect-src 'self' {socket}; form-action 'self'; base-uri 'none'; frame-ancestors 'none';"
    " require-trusted-types-for 'script'; trusted-types lit-html"
)


def install(app: Flask) -> None:
    """Check the host before anything, dress every answer."""
    hosts = _own_names(app.config["FACILITATOR"])

    @app.before_request
    def check_host() -> None:
        # A page elsewhere could point its own name at this machine and read what is here (DNS rebinding).
        g.nonce = secrets.token_urlsafe(16)
        name = urlsplit(f"//{request.host}").hostname or ""
        if name not in hosts:
            abort(421)

    @app.after_request
    def dress(response: Response) -> Response:
        headers = response.headers
        headers["X-Content-Type-Options"] = "nosniff"
        headers["Referrer-Policy"] = "no-referrer"
        headers["Cross-Origin-Opener-Policy"] = "same-origin"
        headers["Cross-Origin-Resource-Policy"] = "same-origin"
        headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=(), payment=()"
        if request.path.startswith("/static/vendor/"):
            headers["Cache-Control"] = "public, max-age=86400"
        elif request.path.startswith("/static/"):
            headers["Cache-Control"] = "no-cache"
        else:
            headers.setdefault("Cache-Control", "no-store")
        if response.mimetype == "text/html":
            # Older Safari does not take 'self' to mean the page's own WebSocket.
            socket_url = f"{'wss' if request.is_secure else 'ws'}://{request.host}"
            headers["Content-Security-Policy"] = _CSP.format(nonce=g.get("nonce", ""), socket=socket_url)
        return response


def _own_names(config: Config) -> set[str]:
    """Every name and address this machine may be called by."""
    names = {"127.0.0.1", "localhost", "::1", config.host, socket.gethostname().lower()}
    names.add(f"{socket.gethostname().lower()}.local")
    if config.public_url:
        names.add(urlsplit(config.public_url).hostname or "")
    if config.host in ("0.0.0.0", "::"):
        names |= _addresses()
    return names - {"", "0.0.0.0", "::"}


def _addresses() -> set[str]:
    """The addresses of this machine's networks. Nothing is sent: connecting UDP only chooses a way."""
    found = set()
    for family, target in ((socket.AF_INET, "192.0.2.1"), (socket.AF_INET6, "2001:db8::1")):
        with socket.socket(family, socket.SOCK_DGRAM) as probe:
            try:
                probe.connect((target, 9))
                found.add(probe.getsockname()[0])
            except OSError:
                continue
    with contextlib.suppress(OSError):
        found |= {str(info[4][0]) for info in socket.getaddrinfo(socket.gethostname(), None)}
    return found
