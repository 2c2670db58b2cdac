"""`./run bench`: 1,000 phones watch the wall while 100 notes a second are written; beside it the same by plain emit.

Prints figures and judges nothing. Numbers are of this machine at this moment; keep the ratio between the two servers.
"""

from __future__ import annotations

import argparse
import asyncio
import tempfile
from pathlib import Path

from tests.bench.load import Load, measure
from tests.bench.plain import PlainServer
from tests.live.house import Server


def main() -> None:
    """Run both servers in turn under the same load."""
    options = argparse.ArgumentParser(prog="./run bench", description=__doc__)
    options.add_argument("--phones", type=int, default=1000)
    options.add_argument("--notes", type=float, default=100, help="a second")
    options.add_argument("--seconds", type=float, default=20)
    options.add_argument("--mode", default="eventlet", choices=["eventlet", "gevent", "threading"])
    options.add_argument("--skip-plain", action="store_true")
    chosen = options.parse_args()
    load = Load(chosen.phones, chosen.notes, chosen.seconds)
    servers = [("facilitator", Server)] + ([] if chosen.skip_plain else [("plain emit", PlainServer)])
    for name, server in servers:
        with tempfile.TemporaryDirectory() as folder:
            running = server(Path(folder), chosen.mode).start()
            try:
                print(asyncio.run(measure(running, load)).told(name), flush=True)
            finally:
                running.kill()


if __name__ == "__main__":
    main()
