"""Several workers behind a real nginx, with the configuration that is given out in deploy/nginx."""

from __future__ import annotations

import contextlib
import os
import random
import re
import shutil
import socket
import subprocess
import sys
import time
from pathlib import Path

from facilitator.config import Config
from facilitator.workers import upstreams
from tests.live.house import Server

DEPLOY = Path(__file__).parents[2] / "deploy" / "nginx"
NGINX = shutil.which("nginx", path=f"{os.environ.get('PATH', '')}:/usr/sbin")
CONF = """
daemon off; master_process off; pid nginx.pid; error_log {log} info;
worker_rlimit_nofile 8192;
events {{ worker_connections 4096; }}
http {{
    access_log off;
    client_body_temp_path body; proxy_temp_path proxy; fastcgi_temp_path f; uwsgi_temp_path u; scgi_temp_path s;
    include facilitator/routing.conf;
    include facilitator/workers.conf;
    server {{
        listen 127.0.0.1:{port};
        include facilitator/locations.conf;
    }}
}}
"""


class Workers(Server):
    """`facilitator serve --workers N` behind nginx; asked as if it were one server."""

    def __init__(self, folder: Path, count: int = 2, mode: str = "eventlet") -> None:
        super().__init__(folder / "sessions", mode)  # `port` is the proxy's
        self.folder.mkdir(exist_ok=True)
        self.first = free_ports(count)
        self.ports = [self.first + number for number in range(count)]
        self._nginx: subprocess.Popen[bytes] | None = None
        self.home = folder / "nginx"
        self.spread = ""  # the content of spread.conf

    def launch(self) -> Workers:
        """Start the proxy and the workers, and do not wait."""
        assert NGINX
        shutil.copytree(DEPLOY, self.home / "facilitator")
        configs = [Config(port=port, worker=True) for port in self.ports]
        (self.home / "facilitator" / "workers.conf").write_text(upstreams(configs))
        (self.home / "facilitator" / "spread.conf").write_text(self.spread)
        conf = self.home / "nginx.conf"
        conf.write_text(CONF.format(port=self.port, log=self.home / "error.log"))
        self._nginx = subprocess.Popen([NGINX, "-p", str(self.home), "-c", str(conf)], stderr=subprocess.DEVNULL)
        command = [sys.executable, "-m", self.module, "serve", "--workers", str(len(self.ports))]
        command += ["--port", str(self.first), "--host-key", "host", "--public-url", self.url]
        command += ["--sessions", str(self.folder), "--async-mode", self.mode, *self.options]
        with self.log.open("ab") as log:
            self._process = subprocess.Popen(command, stdout=log, stderr=log, env={**os.environ, **self.environment})
        return self

    def start(self) -> Workers:
        """Start all and wait until each answers. The proxy is asked last: whom it has not reached it leaves out for a
        second, and everybody would go to the other."""
        self.launch()
        for port in self.ports:
            self.await_worker(port)
        end = time.monotonic() + self.patience
        while time.monotonic() < end:
            with contextlib.suppress(OSError):
                self.get("/healthz")
                return self
            time.sleep(0.02)
        raise RuntimeError(self.log.read_text())

    def await_worker(self, port: int) -> None:
        """Wait until a worker answers."""
        assert self._process
        end = time.monotonic() + self.patience
        while time.monotonic() < end and self._process.poll() is None:
            if answers(port):
                return
            time.sleep(0.02)
        raise RuntimeError(self.log.read_text())

    def stop(self) -> None:
        """Ask the workers to stop, wait, stop the proxy."""
        try:
            super().stop()
        finally:
            if self._nginx:
                self._nginx.terminate()
                self._nginx.wait(10)

    def at(self, port: int) -> Server:
        """One worker, asked past the proxy."""
        return Server(self.folder, self.mode, port)

    def holder(self, code: str) -> int:
        """The port of the worker that has a session open."""
        return int((self.folder / f"{code}.at").read_text().rpartition(":")[2])

    def pid_of(self, port: int) -> int:
        """The process's number of a worker."""
        listening = subprocess.run(["ss", "-ltnpH", f"sport = :{port}"], capture_output=True, text=True, check=True)
        found = re.search(r"pid=(\d+)", listening.stdout)
        assert found, listening
        return int(found[1])

    @property
    def proxy(self) -> int:
        """The proxy's process's number."""
        assert self._nginx
        return self._nginx.pid


def answers(port: int) -> bool:
    """Whether somebody accepts connections there."""
    try:
        socket.create_connection(("127.0.0.1", port), 1).close()
    except OSError:
        return False
    return True


def free_ports(count: int) -> int:
    """The first of so many ports in a row that nobody uses; below those that the system gives to who calls."""
    while True:
        first = random.randrange(20_000, 32_000)
        with contextlib.ExitStack() as probes:
            try:
                for number in range(count):
                    probes.enter_context(socket.socket()).bind(("127.0.0.1", first + number))
            except OSError:
                continue
        return first
