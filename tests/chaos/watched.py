"""Run in place of `facilitator`: the product as it is, and on SIGUSR1 a line about its inside, for the soak to read.

Where it writes: the file that the environment variable CHAOS_INSIDE names.
"""

from __future__ import annotations

import collections
import gc
import json
import os
import signal
import sys
import threading
from pathlib import Path
from typing import Any

import greenlet


def tell(*_: Any) -> None:
    """Count what lives: greenlets, threads as the library sees them, and the commonest kinds of object."""
    things = gc.get_objects()
    found = collections.Counter(type(thing).__qualname__ for thing in things)
    alive = sum(1 for thing in things if issubclass(type(thing), greenlet.greenlet) and not thing.dead)
    told = {"greenlets": alive, "threads": threading.active_count(), "objects": found.total()}
    path = Path(os.environ["CHAOS_INSIDE"])
    new = path.with_suffix(".new")
    new.write_text(json.dumps({**told, "common": found.most_common(12)}))
    new.replace(path)


def listen() -> None:
    """Tell when asked."""
    signal.signal(signal.SIGUSR1, tell)


if __name__ == "__main__":
    listen()
    from facilitator.cli import main

    sys.exit(main())
