"""Several servers on one folder of sessions: started, watched, started anew when one dies, stopped together.

Each is a process of its own on a port of its own; a proxy in front sends each session's people to one of them (nginx:
deploy/nginx, docs/scaling.md). This process serves nobody.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from dataclasses import dataclass, replace

import click

from facilitator import messages
from facilitator.config import Config

LOOK_EVERY = 0.1  # seconds
STOP_WITHIN = 15.0  # seconds; then they are killed, which harms no file
PAUSES = (0.2, 10.0)  # seconds before one that died is started anew: the first, the longest
STEADY = 30.0  # seconds after which one that runs is taken to be well
REFUSED = 2  # the status of a command that cannot be carried out as it was given
SUPERVISOR = "FACILITATOR_SUPERVISOR"  # the number of this process, for those it starts


@dataclass
class Worker:
    """One server. Times by the monotonic clock."""

    config: Config
    process: subprocess.Popen[bytes]
    since: float
    pause: float = PAUSES[0]
    due: float = 0.0  # when it is started anew; 0: it runs
    anew: int = 0  # how often it was

    @property
    def refuses(self) -> bool:
        """Whether it cannot run as it is told to, and has said why: a port that is taken, a folder that cannot be."""
        return not self.anew and self.process.poll() == REFUSED

    def look(self, now: float) -> None:
        """Start it anew, some time after it died; at once the first time, later the more often it does."""
        if self.due and now >= self.due:
            self.process, self.since, self.due = _start(self.config), now, 0.0
            self.anew += 1
        elif not self.due and self.process.poll() is not None:
            self.pause = PAUSES[0] if now - self.since > STEADY else min(2 * self.pause, PAUSES[1])
            self.due = now + self.pause
            code = self.process.returncode
            click.echo(messages.text("cli-worker-died", address=self.config.address, code=str(code)), err=True)


def supervise(config: Config, count: int) -> int:
    """Run workers until a signal ends it; the status to leave with. `config`: of the first; the others have the next
    ports."""
    from facilitator.live import host_key  # not above: a worker imports this too, before its library is patched

    asked: list[int] = []
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda received, frame: asked.append(received))
    configs = [replace(config, port=config.port + number) for number in range(count)]
    key = config.host_key or host_key.stored(config.sessions)  # made before the workers ask for it
    click.echo(messages.text("cli-start-page", url=f"{config.base_url}/#host={key}"))
    click.echo(messages.text("cli-workers"))
    click.echo(upstreams(configs))
    workers = [Worker(one, _start(one), time.monotonic()) for one in configs]
    status = 0
    while not asked:
        time.sleep(LOOK_EVERY)
        if any(worker.refuses for worker in workers):
            status = REFUSED
            break
        for worker in workers:
            worker.look(time.monotonic())
    _stop([worker.process for worker in workers])
    return status


def upstreams(configs: list[Config]) -> str:
    """What nginx has to be told of the workers: the content of deploy/nginx/workers.conf."""
    servers = "".join(f"    server {one.address} max_fails=1 fail_timeout=1s;\n" for one in configs)
    return f"upstream facilitator {{\n    hash $facilitator_key consistent;\n{servers}}}"


def go_with_supervisor() -> None:
    """End this worker, in order, when the process that started it is no more: nobody would start it anew."""
    supervisor = os.environ.get(SUPERVISOR, "")
    if supervisor.isdecimal():
        threading.Thread(target=_end_with, args=(int(supervisor),), daemon=True).start()


def _end_with(supervisor: int) -> None:
    while os.getppid() == supervisor:
        time.sleep(1)
    os.kill(os.getpid(), signal.SIGTERM)


def _start(config: Config) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "facilitator", "serve", "--async-mode", config.async_mode]
    # not on the command line, which everybody on the machine can read: there is a key among it
    told = {
        "HOST": config.host,
        "PORT": str(config.port),
        "SESSIONS": str(config.sessions),
        "PUBLIC_URL": config.public_url,
        "TRUST_PROXY": config.trust_proxy,
        "COPIES": str(config.copies or ""),
        "COPIES_EVERY": str(config.copies_every),
        "HOOKS_PRIVATE": "1" if config.hooks_private else "",
        "HOST_KEY": config.host_key,
        "WORKER": "1",
        "SUPERVISOR": str(os.getpid()),
    }
    environment = {**os.environ, **{f"FACILITATOR_{name}": value for name, value in told.items()}}
    return subprocess.Popen(command, env=environment)


def _stop(processes: list[subprocess.Popen[bytes]]) -> None:
    for process in processes:
        if process.poll() is None:
            process.terminate()
    end = time.monotonic() + STOP_WITHIN
    for process in processes:
        try:
            process.wait(max(0.0, end - time.monotonic()))
        except subprocess.TimeoutExpired:
            process.kill()
