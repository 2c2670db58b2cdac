"""Run in place of `facilitator`: the product, on a machine whose wall clock is set by the file that CHAOS_SHIFT names.

The file holds the seconds by which the clock is wrong. For machines without libfaketime: only Python's `time.time` is
moved, which is what the product and its libraries ask.
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

real = time.time


def shifted() -> float:
    """The time as this machine now has it."""
    try:
        return real() + float(Path(os.environ["CHAOS_SHIFT"]).read_text() or 0)
    except (OSError, ValueError):
        return real()


if __name__ == "__main__":
    time.time = shifted
    from facilitator.cli import main

    sys.exit(main())
