"""Acknowledges before the commit: what is said to be on disk is there a second later."""

from __future__ import annotations

from typing import Any

from tests.chaos.saboteurs import serve_broken

LATE = 1.0  # seconds


def commit_later() -> None:
    """The commits of open sessions are put off; their order stays."""
    import threading
    import time

    from facilitator.live.desk import Desk

    init = Desk.__init__

    def begin(self: Desk, code: str, file: Any, *rest: Any) -> None:
        init(self, code, file, *rest)
        commit, waiting = file.commit, []

        def work() -> None:
            while True:
                time.sleep(LATE)
                while waiting:
                    commit(*waiting.pop(0))

        file.commit = lambda *batch: waiting.append(batch)
        threading.Thread(target=work, daemon=True).start()

    Desk.__init__ = begin  # type: ignore[method-assign]


if __name__ == "__main__":
    serve_broken(commit_later)
