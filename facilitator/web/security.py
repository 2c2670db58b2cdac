"""What every request has to show and every answer carries: whose page asks, and what a page may do."""

from __future__ import annotations

import secrets

from flask import Flask, Response, abort, g, request

from facilitator.session.refusals import Refusal
from facilitator.web.hosts import Hosts
from facilitator.web.house import is_https

# An import map can only stand in the page itself: it is let in by a nonce, and is the only inline block there is.
_CSP = (
    "default-src 'none'; script-src 'self' 'nonce-{nonce}'; style-src 'self';"
    " img-src 'self' data: blob:; font-src 'self'; connect-src 'self' {socket};"
    " worker-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-src {frames};"
    " frame-ancestors {framed};"
    " require-trusted-types-for 'script'; trusted-types lit-html worker"
)
# What is no page runs nothing and is framed by nobody. `default-src 'none'` would keep a browser from showing a PDF.
_NO_PAGE = "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'"
_NO_SOURCES = "default-src 'none'; "
_READS = ("GET", "HEAD", "OPTIONS")
YEAR = 31_536_000  # seconds


def install(app: Flask) -> None:
    """Check who asks before anything, dress every answer."""
    hosts = Hosts(app.config["FACILITATOR"])

    @app.before_request
    def check() -> None:
        g.nonce = secrets.token_urlsafe(16)
        if not hosts.is_own(request.host):
            abort(421)
        if request.method not in _READS and not _asked_by_our_page(hosts):
            raise Refusal("not_allowed", "refusal-other-page")

    @app.after_request
    def dress(response: Response) -> Response:
        headers = response.headers
        headers["X-Content-Type-Options"] = "nosniff"
        # The one page whose forms go by themselves: without a referrer they would say "null" as their origin.
        headers["Referrer-Policy"] = "same-origin" if request.blueprint == "follow" else "no-referrer"
        headers["Cross-Origin-Opener-Policy"] = "same-origin"
        headers["Cross-Origin-Resource-Policy"] = "same-origin"
        headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=(), payment=()"
        if "X-Accel-Redirect" not in headers:  # the proxy would put it beside that of the true answer
            headers.setdefault("Cache-Control", "no-store")
        if is_https():
            headers["Strict-Transport-Security"] = f"max-age={YEAR}"
        if response.mimetype == "text/html":
            headers["Content-Security-Policy"] = _policy_of_page()
        elif "Content-Security-Policy" not in headers:
            sources = "" if response.mimetype == "application/pdf" else _NO_SOURCES
            headers["Content-Security-Policy"] = sources + _NO_PAGE
        return response


def _asked_by_our_page(hosts: Hosts) -> bool:
    """Whether a request that changes something comes from a page of ours, or from a program.

    Browsers say where a request comes from, on plain http by its origin alone; a program says neither, and brings a
    key, which no page elsewhere has. "null" is any page that hides where it stands.
    """
    site = request.headers.get("Sec-Fetch-Site", "")
    if site:
        return site in ("same-origin", "none")
    origin = request.headers.get("Origin", "")
    return not origin or hosts.is_own_page(origin, request.environ)


def _policy_of_page() -> str:
    # Older Safari does not take 'self' to mean the page's own WebSocket.
    socket_url = f"{'wss' if is_https() else 'ws'}://{request.host}"
    # The console shows what the projector shows by a frame of that very page; nothing else is ever framed.
    return _CSP.format(
        nonce=g.get("nonce", ""),
        socket=socket_url,
        frames="'self'" if request.endpoint == "pages.console" else "'none'",
        framed="'self'" if request.endpoint == "pages.screen" else "'none'",
    )
