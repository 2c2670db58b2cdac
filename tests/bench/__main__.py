"""`./run bench [WORKLOAD...]`: what the server bears, beside Node's socket.io and plain Flask-SocketIO.

Prints tables and writes a file of figures; judges nothing. Numbers are of this machine at this moment: keep the ratios
between servers of one run. Without a workload all are measured, which takes about twenty minutes.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from tests.bench import machine, plot, tables
from tests.bench.generator import NoCompiler, build
from tests.bench.hall import hall_of
from tests.bench.result import FIGURES, Result
from tests.bench.servers import SERVERS, USUAL, Peer, Product, why_not
from tests.bench.workloads import ALONE, HALLS, Kind

PHONES = [200, 1000, 2000, 5000]
FILE = Path("var/bench/figures.json")


def main() -> int:
    """Measure what is asked for."""
    parser = argparse.ArgumentParser(prog="./run bench", description=__doc__)
    words = [*(name for hall in HALLS for name in hall.workloads), *ALONE]
    parser.add_argument("workloads", nargs="*", metavar="WORKLOAD", help=", ".join(words))
    parser.add_argument("--phones", type=int, nargs="+", default=PHONES, metavar="N")
    parser.add_argument("--servers", nargs="+", default=USUAL, choices=list(SERVERS))
    parser.add_argument("--json", type=Path, default=FILE, help=f"where the figures go ({FILE})")
    parser.add_argument("--write", type=Path, metavar="FOLDER", help="tables, figures and plots for the documentation")
    chosen = parser.parse_args()
    if unknown := set(chosen.workloads) - set(words):
        parser.error(f"there is no workload {', '.join(sorted(unknown))}; there are {', '.join(words)}")
    try:
        build()
    except NoCompiler as missing:
        print(f"bench: nothing can be measured: {missing}", file=sys.stderr)
        return 0
    machine.open_files()
    head, began, results = machine.described(), time.monotonic(), []
    try:
        for result in _measured(chosen, chosen.workloads or words):
            results.append(result)
    finally:
        head["took"] = f"{(time.monotonic() - began) / 60:.0f} minutes"
        _write(chosen.json, head, results)
    print(tables.report(results, head))
    if chosen.write:
        _document(chosen.write, head, results)
    return 0


def _measured(chosen: argparse.Namespace, words: list[str]) -> Iterator[Result]:
    """All results; each is printed when it is there."""
    for name, alone in ALONE.items():
        if name in words:
            yield from _said(alone())
    for hall in HALLS:
        wanted = [name for name in hall.workloads if name in words]
        for count in chosen.phones if wanted else ():
            for kind in (SERVERS[name] for name in chosen.servers):
                mine = [name for name in wanted if name in hall.bare or not kind.bare]
                if mine and _is_there(kind):
                    yield from _said(_in_hall(hall, kind, count, mine))


def _in_hall(hall: Kind, kind: type[Product] | type[Peer], count: int, words: list[str]) -> Iterator[Result]:
    """What fails is said, and does not keep the others from being measured."""
    left = list(words)
    try:
        with hall_of(kind, hall.tables(count)) as room:
            room.burst = hall.burst
            hall.fill(room, count)
            while left:
                yield from hall.workloads[left[0]](room)
                left.pop(0)
                if left:
                    room.gather()
    except (AssertionError, RuntimeError, OSError) as error:
        for name in left:
            yield Result(name, kind.name, count, "", {}, [f"not measured: {error}"])


def _said(results: Iterator[Result]) -> Iterator[Result]:
    for result in results:
        told = ", ".join(
            f"{FIGURES[name].title or result.unit} {tables.told(name, value)}" for name, value in result.figures.items()
        )
        print(f"{result.workload}: {result.server}, {result.phones:,} phones, {result.load}: {told}", flush=True)
        yield result


def _is_there(kind: type[Product] | type[Peer]) -> bool:
    why = why_not(kind)
    if why:
        print(f"bench: without {kind.name}: {why}", file=sys.stderr, flush=True)
    return not why


def _write(path: Path, head: dict[str, str], results: list[Result]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps({"machine": head, "results": [r.to_json() for r in results]}, indent=1) + "\n")
    print(f"bench: figures are in {path}", file=sys.stderr)


def _document(folder: Path, head: dict[str, str], results: list[Result]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    _write(folder / "figures.json", head, results)
    (folder / "figures.md").write_text(tables.report(results, head), encoding="utf-8")
    plot.draw(folder, results)


if __name__ == "__main__":
    sys.exit(main())
