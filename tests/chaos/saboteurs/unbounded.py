"""Keeps whatever waits for a phone that does not read, for ever, and never wonders whether it is there."""

from __future__ import annotations

from tests.chaos.saboteurs import serve_broken


def bear_everything() -> None:
    """No bound on what waits, no time limit on silence."""
    from facilitator.live import gateway, peer

    peer.BACKLOG_LIMIT = 1 << 40
    peer.STUCK_AFTER = 1 << 40
    gateway.CONNECT_WITHIN = 1 << 40


if __name__ == "__main__":
    serve_broken(bear_everything)
