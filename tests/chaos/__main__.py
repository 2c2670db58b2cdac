"""`./run chaos RIG OPTION...`: puts one promise to the test and prints what came of it; `./run chaos` lists the rigs.

Each rig takes `--seed`, and most take `--saboteur`: a way to break the product on purpose, which the rig has to catch.
Ends with 1 where a promise was broken.
"""

from __future__ import annotations

import argparse
import importlib
import pkgutil
import sys

from tests.chaos import rigs


def main() -> int:
    """Run the rig that is named."""
    parser = argparse.ArgumentParser(prog="./run chaos", description=__doc__)
    words = parser.add_subparsers(dest="rig", required=True)
    for found in pkgutil.iter_modules(rigs.__path__):
        rig = importlib.import_module(f"tests.chaos.rigs.{found.name}")
        told = (rig.__doc__ or "").strip().splitlines()[0]
        options = words.add_parser(found.name.replace("_", "-"), help=told, description=rig.__doc__)
        options.add_argument("--seed", type=int, default=7)
        rig.options(options)
        options.set_defaults(run=rig.run)
    chosen = parser.parse_args()
    outcome = chosen.run(chosen)
    print(f"chaos {' '.join(sys.argv[1:])}: {outcome}", flush=True)
    return 1 if outcome.broken else 0


if __name__ == "__main__":
    sys.exit(main())
