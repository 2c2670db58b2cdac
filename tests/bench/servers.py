"""The servers that are measured: the product, and beside it what one would build from the libraries alone."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
import sys
import time
import urllib.request
from contextlib import closing
from pathlib import Path

from tests.bench import machine
from tests.live.house import Server

PEERS = Path(__file__).parent / "peers"
STARTS_WITHIN = 30.0  # seconds


class Product(Server):
    """`facilitator serve` on the server's core."""

    name = "facilitator"
    bare = False

    mode = "eventlet"

    def __init__(self, folder: Path) -> None:
        super().__init__(folder, self.mode, machine.quiet_port())
        self.environment["PYTHONDONTWRITEBYTECODE"] = ""  # as on a machine that starts it for the second time

    def launch(self) -> Product:
        with machine.on_core(machine.SERVERS):
            super().launch()
        return self

    def stored_notes(self) -> int:
        """How many notes its files hold."""
        return sum(_count(file, "SELECT count(*) FROM note") for file in self.folder.glob("*.db"))


class OnGevent(Product):
    """The same on gevent, without the direct way to the sockets."""

    name = "facilitator on gevent"
    mode = "gevent"


class OnThreads(Product):
    """The same on threads, without the direct way to the sockets."""

    name = "facilitator on threads"
    mode = "threading"


class Peer:
    """Another server with the bare form of the workloads: no rules, no views, one room."""

    name = ""
    bare = True

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.port = machine.quiet_port()
        self.file = folder / "notes.db"
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def pid(self) -> int:
        """The process's number."""
        assert self._process
        return self._process.pid

    def command(self) -> list[str]:
        """What starts it."""
        raise NotImplementedError

    def start(self) -> Peer:
        """Start it on the server's core and wait until it answers."""
        command = [*self.command(), "--port", str(self.port), "--file", str(self.file)]
        with (self.folder / "server.log").open("ab") as log, machine.on_core(machine.SERVERS):
            self._process = subprocess.Popen(command, stdout=log, stderr=log)
        end = time.monotonic() + STARTS_WITHIN
        while time.monotonic() < end and self._process.poll() is None:
            try:
                urllib.request.urlopen(f"http://127.0.0.1:{self.port}/healthz", timeout=5).close()
                return self
            except urllib.error.HTTPError as answered:
                answered.close()
                return self
            except OSError:
                time.sleep(0.02)
        self.kill()
        raise RuntimeError((self.folder / "server.log").read_text())

    def kill(self) -> None:
        """Kill it, as a power switch would."""
        assert self._process
        self._process.kill()
        self._process.wait()

    def stored_notes(self) -> int:
        """How many notes its file holds."""
        return _count(self.file, "SELECT count(*) FROM row WHERE kind = 'note'")


class Node(Peer):
    """Node's socket.io: `emit` and a commit for each note."""

    name = "Node socket.io"

    def command(self) -> list[str]:
        return ["node", str(PEERS / "server.js")]


class NodeBatched(Node):
    """The same with the product's tick and group commit."""

    name = "Node socket.io, batched"

    def command(self) -> list[str]:
        return [*super().command(), "--batched"]


class Plain(Peer):
    """Flask-SocketIO on eventlet as its manual shows it."""

    name = "Flask-SocketIO"

    def command(self) -> list[str]:
        return [sys.executable, "-W", "ignore", "-m", "tests.bench.peers.plain"]


class Nothing(Peer):
    """A server that only writes frames: it measures the load generator, not itself. See peers/nothing.py."""

    name = "nothing but frames"
    loses = 0

    def command(self) -> list[str]:
        return [sys.executable, "-m", "tests.bench.peers.nothing", "--loses", str(self.loses)]


AnyServer = Product | Peer
SERVERS: dict[str, type[Product] | type[Peer]] = {
    "facilitator": Product,
    "node": Node,
    "node-batched": NodeBatched,
    "plain": Plain,
    "gevent": OnGevent,
    "threads": OnThreads,
}
USUAL = ("facilitator", "node", "node-batched", "plain")


def why_not(server: type[Product] | type[Peer]) -> str:
    """Why that server cannot be had here; "" where it can. Fetches Node's packages when they are first asked for."""
    if not issubclass(server, Node):
        return ""
    if not (shutil.which("node") and shutil.which("npm")):
        return "there is no Node.js with npm"
    if (PEERS / "node_modules" / ".whole").exists():
        return ""
    print(f"bench: getting {server.name} by npm, for a minute or two", file=sys.stderr, flush=True)
    node = Path(shutil.which("node") or "").resolve().parent.parent
    headers = [f"--nodedir={node}"] if (node / "include" / "node").is_dir() else []
    for words in (["ci", "--ignore-scripts"], ["rebuild", "better-sqlite3", *headers]):
        done = subprocess.run(["npm", *words, "--no-audit", "--no-fund"], cwd=PEERS, capture_output=True, text=True)
        if done.returncode:
            return f"npm {words[0]} failed: {done.stderr.strip()[-300:]}"
    (PEERS / "node_modules" / ".whole").touch()
    return ""


def _count(file: Path, query: str) -> int:
    with closing(sqlite3.connect(file)) as db:
        return int(db.execute(query).fetchone()[0])
