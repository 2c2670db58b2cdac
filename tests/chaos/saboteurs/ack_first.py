"""Acknowledges before the commit: what is said to be on disk is there a moment later."""

from __future__ import annotations

from typing import Any

from tests.chaos.saboteurs import serve_broken

LATE = 0.5  # seconds: what a kill takes, at whatever moment; not the whole room, which would end the storm


def commit_later() -> None:
    """Each commit of an open session is put off by as much; their order stays."""
    import threading
    import time

    from facilitator.live.desk import Desk

    init = Desk.__init__

    def begin(self: Desk, code: str, file: Any, *rest: Any) -> None:
        init(self, code, file, *rest)
        commit, waiting = file.commit, []

        def work() -> None:
            while True:
                time.sleep(LATE / 20)
                while waiting and waiting[0][0] < time.monotonic():
                    commit(*waiting.pop(0)[1])

        file.commit = lambda *batch: waiting.append((time.monotonic() + LATE, batch))
        threading.Thread(target=work, daemon=True).start()

    Desk.__init__ = begin  # type: ignore[method-assign]


if __name__ == "__main__":
    serve_broken(commit_later)
