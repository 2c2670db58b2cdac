"""The same product with the fan-out everybody starts with: `socketio.emit` for each note, a commit for each note.

Run as a program it is `facilitator serve` with those two parts exchanged; nothing of it is in the product.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from tests.live.house import Server


class PlainServer(Server):
    """`Server`, plainly."""

    def __init__(self, folder: Path, mode: str = "eventlet", port: int = 0) -> None:
        super().__init__(folder, mode, port)
        self.module = "tests.bench.plain"


def main() -> None:
    """Exchange the parts, then serve."""
    mode = sys.argv[sys.argv.index("--async-mode") + 1]
    from facilitator.live import asynclib

    asynclib.patch(mode)  # type: ignore[arg-type]
    asynclib.patch = lambda mode: None  # type: ignore[assignment]
    from facilitator.live import desk, wire
    from facilitator.live.fanout import Fanout

    desk.BATCH = 1

    class Plain(wire.LibraryTransport):
        def __init__(self, socketio: Any) -> None:
            super().__init__(socketio.server.eio)
            self.socketio = socketio

    def tell(self: Any, changes: Iterable[Any]) -> None:
        import msgspec

        for change in changes:
            row = msgspec.to_builtins(change.row) if change.row else None
            rows = {"seq": change.seq, "prev": change.seq - 1, "rows": [[*change.ref, row]]}
            self.transport.socketio.emit("rows", rows, namespace="/live")

    Fanout.tell = tell  # type: ignore[method-assign]
    wire.transport = lambda socketio, mode: Plain(socketio)  # type: ignore[assignment]
    from facilitator.cli import main as facilitator

    facilitator()


if __name__ == "__main__":
    main()
