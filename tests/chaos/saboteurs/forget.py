"""Forgets which commands were carried out: a resend is carried out once more."""

from __future__ import annotations

from typing import Any

from tests.chaos.saboteurs import serve_broken


class Forgetful(dict[Any, Any]):
    """Remembers nothing."""

    def get(self, key: Any, default: Any = None) -> Any:
        """Never heard of it."""
        return default


def forget() -> None:
    """Neither the desk nor the file knows a command again."""
    from facilitator.live.desk import Desk
    from facilitator.store.session_file import SessionFile

    init, write = Desk.__init__, SessionFile._write

    def begin(self: Desk, *args: Any) -> None:
        init(self, *args)
        self._answered = Forgetful()

    def overwrite(self: SessionFile, entry: Any) -> None:
        self._db.conn.execute("DELETE FROM commands WHERE id = ?", (entry.id,))
        write(self, entry)

    Desk.__init__, SessionFile._write = begin, overwrite  # type: ignore[method-assign]


if __name__ == "__main__":
    serve_broken(forget)
