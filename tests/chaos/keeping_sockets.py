"""A saboteur: the server as it is, but pages that are in by a renewed link stay in."""

from __future__ import annotations

from typing import Any

from facilitator.__main__ import main
from facilitator.live import asynclib

if __name__ == "__main__":
    put_under = asynclib.patch

    def patch(mode: Any) -> None:
        """Before this nothing that has a lock may be imported."""
        put_under(mode)
        from facilitator.live import entrance

        entrance.shuts_out = lambda change: False

    asynclib.patch = patch
    main()
