"""Keeps something of every connection that has ended: a greenlet that waits for ever, and a file handle."""

from __future__ import annotations

from typing import Any

from tests.chaos import watched
from tests.chaos.saboteurs import serve_broken

kept: list[Any] = []


def leak() -> None:
    """Each goodbye leaves something behind."""
    import threading

    from facilitator.live.gateway import Gateway

    disconnect = Gateway._disconnect

    def hold_on(self: Gateway, reason: Any = None) -> None:
        disconnect(self, reason)
        for_ever = threading.Event()
        threading.Thread(target=for_ever.wait, daemon=True).start()
        kept.append((for_ever, open("/dev/null")))  # noqa: SIM115

    Gateway._disconnect = hold_on  # type: ignore[method-assign]


if __name__ == "__main__":
    watched.listen()
    serve_broken(leak)
