"""A real server on a real folder, started, killed and started again."""

from __future__ import annotations

import json
import os
import resource
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

S = TypeVar("S", bound="Server")


class Server:
    """`facilitator serve` as a process of its own."""

    def __init__(self, folder: Path, mode: str = "eventlet", port: int = 0) -> None:
        self.folder = folder
        self.mode = mode
        self.port = port or free_port()
        self.log = folder / "server.log"
        self.module = "facilitator"
        self.options: list[str] = []  # further ones of `serve`
        self.environment: dict[str, str] = {}
        self.patience = 60.0  # seconds for a start, and for a stop
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        """Where it is."""
        return f"http://127.0.0.1:{self.port}"

    @property
    def pid(self) -> int:
        """The process's number."""
        assert self._process
        return self._process.pid

    def cpu(self) -> float:
        """Seconds of a core that it has used so far. On Linux alone."""
        fields = Path(f"/proc/{self.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def launch(self) -> Server:
        """Start it, and do not wait."""
        command = [sys.executable, "-m", self.module, "serve", "--port", str(self.port), "--host-key", "host"]
        command += ["--sessions", str(self.folder), "--async-mode", self.mode, *self.options]
        environment = {**os.environ, "COLUMNS": "200", **self.environment}
        with self.log.open("ab") as log:
            self._process = subprocess.Popen(command, stdout=log, stderr=log, env=environment)
        return self

    def start(self) -> Server:
        """Start it and wait until it answers."""
        self.launch()
        assert self._process
        end = time.monotonic() + self.patience
        while time.monotonic() < end:
            try:
                self.get("/healthz")
                return self
            except OSError:
                if self._process.poll() is not None:
                    break
                time.sleep(0.02)
        self.kill()
        raise RuntimeError(self.log.read_text())

    def kill(self) -> None:
        """Kill it, as a power switch would."""
        assert self._process
        self._process.send_signal(signal.SIGKILL)
        self._process.wait()

    def stop(self) -> None:
        """Ask it to stop, and wait."""
        if self._process and self._process.poll() is None:
            self._process.terminate()
            try:
                self._process.wait(self.patience)
            except subprocess.TimeoutExpired:
                self.kill()
                raise

    def let_disk_fail(self, fails: bool) -> None:
        """From now on nothing that it writes to a file is taken, or everything again. On Linux alone."""
        _, most = resource.prlimit(self.pid, resource.RLIMIT_FSIZE)
        resource.prlimit(self.pid, resource.RLIMIT_FSIZE, (0 if fails else most, most))

    def tracebacks(self) -> str:
        """What the log says that it should not."""
        text = self.log.read_text()
        return text if "Traceback" in text or "Error" in text else ""

    def connections(self) -> int:
        """How many pages are in its sessions."""
        return int(json.loads(self.get("/healthz"))["connections"])

    def get(self, path: str) -> bytes:
        """A page's body; raises `OSError` (`HTTPError`) where there is none."""
        with urllib.request.urlopen(self.url + path, timeout=5) as answer:
            return bytes(answer.read())

    def post(self, path: str, body: Any, **headers: str) -> tuple[int, Any]:
        """Status and decoded answer of a POST with a JSON body."""
        data = body if isinstance(body, bytes) else json.dumps(body).encode()
        names = {name.replace("_", "-"): value for name, value in headers.items()}
        request = urllib.request.Request(self.url + path, data, {"Content-Type": "application/json", **names})
        try:
            with urllib.request.urlopen(request, timeout=self.patience) as answer:
                return answer.status, json.loads(answer.read())
        except urllib.error.HTTPError as error:
            with error:
                return error.code, json.loads(error.read())

    def new_session(self, tables: int = 4, agenda: str = "transitions") -> dict[str, Any]:
        """A session, as `facilitator new --json` describes it."""
        status, made = self.post("/api/sessions", {"agenda": agenda, "tables": tables, "title": ""}, X_Host_Key="host")
        assert status == 201, made
        return made

    def session_of(self, agenda: str, tables: int = 4) -> dict[str, Any]:
        """A session of one's own agenda: the text of its file."""
        file = self.folder / "agenda.toml"
        file.write_text(agenda, encoding="utf-8")
        command = [sys.executable, "-m", "facilitator", "new", str(file), "--tables", str(tables), "--json"]
        command += ["--sessions", str(self.folder), "--public-url", self.url]
        made = subprocess.run(command, check=False, capture_output=True, text=True)
        assert made.returncode == 0, made.stderr
        return dict(json.loads(made.stdout))

    def join(self, code: str, **more: Any) -> dict[str, Any]:
        """Somebody new: participant, token, rejoin."""
        status, joined = self.post("/api/join", {"code": code, **more})
        assert status == 200, joined
        return joined


@contextmanager
def clean(server: S) -> Iterator[S]:
    """It runs meanwhile, and its log stays clean."""
    try:
        server.start()
        yield server
    finally:
        server.stop()
    assert not server.tracebacks()


def key_of(link: str) -> str:
    """The secret in a link's fragment."""
    return link.partition("#key=")[2]


def free_port() -> int:
    """A port nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
