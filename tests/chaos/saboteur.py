"""The server, broken on purpose, for a rig that has to notice: `python -m tests.chaos.saboteur serve ...`.

What is broken is named by the environment variable SABOTEUR.
"""

from __future__ import annotations

import os

from facilitator.live import asynclib

PATCH = asynclib.patch


def break_it(mode: asynclib.Mode) -> None:
    """As the product begins, then break it."""
    PATCH(mode)
    from tests.chaos.disk.writer import sabotage

    sabotage(os.environ["SABOTEUR"])


if __name__ == "__main__":
    asynclib.patch = break_it
    from facilitator.__main__ import main

    main()
