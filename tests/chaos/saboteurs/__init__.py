"""The product broken on purpose, one module a way: run in place of `facilitator`, for a rig to catch."""

from __future__ import annotations

import sys
from collections.abc import Callable

from facilitator.live import asynclib


def serve_broken(sabotage: Callable[[], None]) -> None:
    """Carry out the command line, with `sabotage` done once the async library is in place."""
    patch = asynclib.patch

    def patch_and_break(mode: asynclib.Mode) -> None:
        patch(mode)
        sabotage()

    asynclib.patch = patch_and_break
    from facilitator.cli import main

    sys.exit(main())
