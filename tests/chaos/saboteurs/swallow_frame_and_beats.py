"""Passes over pages when rows go out and says no beats either: nobody can find out, so the rig must."""

from __future__ import annotations

from tests.chaos.saboteurs import serve_broken
from tests.chaos.saboteurs.swallow_frame import swallow


def swallow_and_be_still() -> None:
    """No frame for some, no beat for anybody."""
    from facilitator.live.gateway import Gateway

    swallow()
    Gateway._beat = lambda self, fanout, connections: None  # type: ignore[method-assign]


if __name__ == "__main__":
    serve_broken(swallow_and_be_still)
