"""Forgets which commands were carried out: a resend is carried out once more.

Answers are late, so that at each kill some are on their way, which makes resends of what is stored.
"""

from __future__ import annotations

from typing import Any

from tests.chaos.saboteurs import serve_broken

LATE = 0.2  # seconds


class Forgetful(dict[Any, Any]):
    """Remembers nothing."""

    def get(self, key: Any, default: Any = None) -> Any:
        """Never heard of it."""
        return default


def forget() -> None:
    """Neither the desk nor the file knows a command again."""
    import time

    from facilitator.live.desk import Desk
    from facilitator.store.session_file import SessionFile

    init, run, write = Desk.__init__, Desk.run, SessionFile._write

    def begin(self: Desk, *args: Any) -> None:
        init(self, *args)
        self._answered = Forgetful()

    def overwrite(self: SessionFile, entry: Any) -> None:
        self._db.conn.execute("DELETE FROM commands WHERE id = ?", (entry.id,))
        write(self, entry)

    def answer_late(self: Desk, *args: Any, **more: Any) -> Any:
        answer = run(self, *args, **more)
        time.sleep(LATE)
        return answer

    Desk.__init__, Desk.run, SessionFile._write = begin, answer_late, overwrite  # type: ignore[method-assign]


if __name__ == "__main__":
    serve_broken(forget)
