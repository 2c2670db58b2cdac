"""A hall: one server, one session in some stage, and a room full of phones that the load generator holds.

A peer's hall has one room and no stages; the product's is set up over the protocol, like any facilitator does it.
"""

from __future__ import annotations

import tempfile
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.bench import machine
from tests.bench.generator import Generator, Seat, Told
from tests.bench.servers import AnyServer, Peer, Product
from tests.live.house import key_of
from tests.live.phone import Phone, play

AGENDA = Path(__file__).parent / "agenda.toml"


Command = tuple[str, dict[str, Any]]
Charts = Callable[[int], str]


TABLES = 8, 100  # at least; at most, as many as a session has


def tables_of_eight(phones: int) -> int:
    """How many tables a room of so many has, where eight sit at each."""
    fewest, most = TABLES
    return min(most, max(fewest, phones // 8))


@dataclass
class Cost:
    """What a piece of work cost the server: seconds of CPU, and of waiting until its core was free of others' work."""

    cpu: float = 0.0
    waited: float = 0.0


@dataclass
class Hall:
    """Everybody who is there. `people`: the generator's numbers of the phones; `desks`: of the tables' desks."""

    server: AnyServer
    generator: Generator
    code: str
    tables: int
    made: dict[str, Any] = field(default_factory=dict)
    people: range = range(0)
    desks: range = range(0)
    console: int = -1
    burst: bool = False
    arrived: Told = field(default_factory=lambda: Told({}))
    cost_of_arrival: Cost = field(default_factory=Cost)
    memory: int = 0  # bytes that the server took more for them

    @property
    def leader(self) -> int:
        """Who changes the stage: the console; in a peer's hall, where there are no roles, the first phone."""
        return self.console if self.console >= 0 else self.people[0]

    @contextmanager
    def costing(self) -> Iterator[Cost]:
        """What is done within costs the server."""
        pid = self.server.pid
        cost, cpu, waited = Cost(), machine.cpu_of(pid), machine.waited_of(pid)
        yield cost
        cost.cpu, cost.waited = machine.cpu_of(pid) - cpu, machine.waited_of(pid) - waited

    def seats(self, count: int, tables: range, *, chart_of: Charts | None = None, group: bool = False) -> list[Seat]:
        """Phones at these tables in turn, with the views of the phone's page. `chart_of`: which chart is being read at
        a table. `group`: each hears what is for its table alone; else everybody hears everything."""
        seats = []
        for at in range(count):
            table = tables[at % len(tables)]
            views = ["me:$ME", "room", f"table:{table}"] + ([f"chart:{chart_of(table)}"] if chart_of else [])
            seats.append(Seat(table if group else 0, views, {"code": self.code, "table": table}))
        return seats

    def let_in(self, seats: list[Seat]) -> None:
        """Everybody comes: at once, where that is to be measured (`burst`), else at leisure."""
        self.memory = machine.rss_of(self.server.pid)
        self.people = self.generator.add(seats)
        if self.burst:
            with self.costing() as self.cost_of_arrival:
                self.arrived = self.generator.join()
        else:
            self.gather()
        self.memory = machine.rss_of(self.server.pid) - self.memory

    def gather(self) -> None:
        """See that everybody is there; raises `RuntimeError` where that cannot be had."""
        told = self.generator.gather()
        if told.ready < told.phones:
            raise RuntimeError(f"only {told.ready:,} of {told.phones:,} phones came")

    def open_console(self) -> None:
        """The facilitator's page."""
        key = key_of(self.made["links"]["console"])
        self.console = self.generator.add([Seat(-1, ["room", "console"], token=key)])[0]
        self.generator.join()

    def open_desks(self) -> None:
        """A page for each table, on its link."""
        keys = [key_of(table["link"]) for table in self.made["tables"]]
        seats = [Seat(-1, ["room", f"table:{at}"], token=key) for at, key in enumerate(keys, 1)]
        self.desks = self.generator.add(seats)
        self.generator.join()

    def as_console(self, *commands: Command) -> None:
        """Over a connection of its own; fails where something is refused."""
        play(_commands(self, key_of(self.made["links"]["console"]), commands))

    def as_desk(self, table: int, *commands: Command) -> None:
        """The same over a table's link."""
        play(_commands(self, key_of(self.made["tables"][table - 1]["link"]), commands))

    def rows(self, kind: str) -> list[dict[str, Any]]:
        """The rows of a kind that the room sees."""
        return play(_rows(self, kind))


async def _commands(hall: Hall, key: str, commands: tuple[Command, ...]) -> None:
    phone = await Phone(hall.code, key).open("127.0.0.1", hall.server.port)
    for name, args in commands:
        answer = await phone.command(name, args)
        assert answer["ok"], (name, args, answer)
    phone.close()


async def _rows(hall: Hall, kind: str) -> list[dict[str, Any]]:
    phone = await Phone(hall.code, key_of(hall.made["links"]["console"])).open("127.0.0.1", hall.server.port)
    found = await phone.watch("room")
    phone.close()
    return [row for name, _, row in found["rows"] if name == kind]


@contextmanager
def hall_of(kind: type[Product] | type[Peer], tables: int) -> Iterator[Hall]:
    """A server of that kind with a session of so many tables; all of it is gone afterwards."""
    with tempfile.TemporaryDirectory(prefix="facilitator-bench-") as folder:
        server = kind(Path(folder))
        server.start()
        made = server.session_of(AGENDA.read_text(encoding="utf-8"), tables) if isinstance(server, Product) else {}
        code = made.get("code", "ROOM")
        generator = Generator(server.port, code)
        try:
            yield Hall(server, generator, code, tables, made)
        finally:
            generator.end()
            server.kill()


def packet(name: str, **args: Any) -> dict[str, Any]:
    """A command under an id of its own."""
    return {"id": str(uuid.uuid4()), "name": name, "args": args}
