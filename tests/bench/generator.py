"""The load generator: a small C program (loadgen/), compiled when it is needed, that is every phone of the room.

It is told what to do in lines (`Generator.join`, `.send`, ...) and answers with figures; it knows no workload. Where
there is no C compiler `build` raises `NoCompiler`.
"""

from __future__ import annotations

import functools
import json
import shutil
import subprocess
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

from tests.bench import machine

SOURCES = Path(__file__).parent / "loadgen"
PATIENCE = 10.0  # seconds after the last command for answers and deliveries still to come
GATHER_WITHIN = 180.0  # seconds for a room to fill at leisure
AT_ONCE = 1000  # phones on their way meanwhile
RETURN_WITHIN = 60.0  # seconds for a room to come, or to come back


class NoCompiler(Exception):
    """The load generator cannot be built here."""


class Seat(NamedTuple):
    """A phone to be: it joins with `body`, or comes with a `token`. It hears the commands of its `group`."""

    group: int
    views: list[str]
    body: dict[str, Any] = {}
    token: str = ""


class Order(NamedTuple):
    """A command: when it is due (seconds from the beginning), who sends it, which group hears it, what it is."""

    due: float
    phone: int
    group: int
    packet: dict[str, Any]


@dataclass
class Told:
    """What the generator answers: see `answer` and `send_all` in loadgen/main.c. Times in ms unless they say else."""

    figures: dict[str, Any]

    def __getattr__(self, name: str) -> Any:
        try:
            return self.figures[name]
        except KeyError:
            raise AttributeError(name) from None

    def quantile(self, what: str, which: str) -> float | None:
        """p50, p90, p99 or max of `arrival`, `acknowledgement` or `delivery`; None: there was none."""
        found = self.figures.get(what)
        return float(found[which]) if found else None


@functools.cache
def build() -> Path:
    """The program, compiled into a temporary folder that goes with this process; raises `NoCompiler`."""
    compiler = shutil.which("cc") or shutil.which("gcc") or shutil.which("clang")
    if not compiler:
        raise NoCompiler("there is no C compiler (for instance: apt-get install gcc)")
    program = Path(_folder().name) / "loadgen"
    made = subprocess.run(
        [compiler, "-O2", "-o", str(program), *map(str, sorted(SOURCES.glob("*.c")))], capture_output=True, text=True
    )
    if made.returncode:
        raise NoCompiler(f"the load generator does not compile here: {made.stderr}")
    return program


@functools.cache
def _folder() -> tempfile.TemporaryDirectory[str]:
    return tempfile.TemporaryDirectory(prefix="facilitator-bench-")


class Generator:
    """All phones of one room, in a process on the load's core."""

    def __init__(self, port: int, code: str) -> None:
        command = [str(build()), str(port), code]
        with machine.on_core(machine.LOADS):
            self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self._files = tempfile.TemporaryDirectory(prefix="facilitator-bench-")
        self.phones = 0

    def add(self, seats: Iterable[Seat]) -> range:
        """More phones, which have not come yet; their numbers."""
        first = self.phones
        lines = [
            "\t".join((str(s.group), s.token, json.dumps(s.body), json.dumps(s.views, separators=(",", ":"))))
            for s in seats
        ]
        self.phones += len(lines)
        self._ask(f"phones {self._file(lines)}")
        return range(first, self.phones)

    def join(self, patience: float = RETURN_WITHIN) -> Told:
        """Everybody who is not there comes at once, and watches."""
        return self._ask(f"join {patience}")

    def gather(self, patience: float = GATHER_WITHIN) -> Told:
        """Who is not there comes, not all at once, and waits as long as it takes."""
        return self._ask(f"gather {patience} {AT_ONCE}")

    def cut(self, patience: float = RETURN_WITHIN) -> Told:
        """Every connection breaks at once; everybody comes back as the page would."""
        return self._ask(f"cut {patience}")

    def begin_to_come_back(self, patience: float = RETURN_WITHIN) -> None:
        """The server is about to be killed: `came_back` tells when everybody is back and knows what anybody knew."""
        self._say(f"come-back {patience}")

    def came_back(self) -> Told:
        """The answer to `begin_to_come_back`."""
        return self._hear()

    def send(self, orders: Iterable[Order], expected: int, strict: bool = True, patience: float = PATIENCE) -> Told:
        """Send each command at its time (open loop) and wait for answers and for so many deliveries.

        `strict`: what is delivered must hold a row of that very command; else a later one of the same thing will do.
        """
        lines = [
            f"{round(1e6 * order.due)}\t{order.phone}\t{order.group}\t"
            + json.dumps(["command", order.packet], separators=(",", ":"))
            for order in orders
        ]
        return self._ask(f"send {self._file(lines)} {patience} {int(strict)} {expected}")

    def idle(self, seconds: float) -> Told:
        """Only listen."""
        return self._ask(f"idle {seconds}")

    def end(self) -> None:
        """All phones are gone."""
        self._process.kill()
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe:
                pipe.close()
        self._files.cleanup()

    def _file(self, lines: list[str]) -> Path:
        path = Path(self._files.name) / "orders"
        path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
        return path

    def _ask(self, order: str) -> Told:
        self._say(order)
        return self._hear()

    def _say(self, order: str) -> None:
        assert self._process.stdin
        self._process.stdin.write(f"{order}\n")
        self._process.stdin.flush()

    def _hear(self) -> Told:
        assert self._process.stdout
        line = self._process.stdout.readline()
        if not line:
            raise RuntimeError(f"the load generator ended with {self._process.wait()}")
        return Told(json.loads(line))
