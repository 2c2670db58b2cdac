"""Commands that run the server."""

from __future__ import annotations

import errno
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from facilitator import messages
from facilitator.cli.common import config_of, fail, mode_option, no_folder, print_links, sessions_option
from facilitator.config import Config
from facilitator.links import join_link
from facilitator.workers import go_with_supervisor, supervise

if TYPE_CHECKING:
    from facilitator.live.house import House

T = TypeVar("T")
DISK = (errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.EIO)
LOOPBACK = "127.0.0.1,::1"  # whom several workers believe where nobody says: the proxy on their own machine


@click.command()
@click.option("--host", default=None)
@click.option("--port", type=click.IntRange(1, 65535), default=None)
@sessions_option
@click.option("--public-url", default=None, help="The address that people use, where it is not http://HOST:PORT.")
@mode_option
@click.option("--host-key", default=None, help="The key for starting sessions from the start page.")
@click.option("--trust-proxy", default=None, help="Addresses of proxies in front, whose X-Forwarded-For is believed.")
@click.option(
    "--copies", type=click.Path(file_okay=False, path_type=Path), help="Folder for a second copy, each minute."
)
@click.option("--copies-every", type=click.FloatRange(min=0.1), help="Seconds between two copies; else 60.")
@click.option("--hooks-private", is_flag=True, default=None, help="Webhooks may go to addresses of this network.")
@click.option("--worker", is_flag=True, default=None, help="One of several on this folder, behind a proxy.")
@click.option("--workers", type=click.IntRange(1, 64), help="Run so many, on ports from --port on, behind a proxy.")
def serve(workers: int | None, **options: Any) -> None:
    """Run the server."""
    config = config_of(**options)
    if workers:
        config = replace(config, worker=True, trust_proxy=config.trust_proxy or LOOPBACK)
    _check_proxies(config)
    if workers:
        sys.exit(_or_say_why(config, supervise, config, workers))

    def ready(house: House) -> None:
        if config.worker:
            go_with_supervisor()
            click.echo(messages.text("cli-worker", address=config.address, url=config.base_url))
            return
        click.echo(messages.text("cli-serving", url=config.base_url))
        click.echo(messages.text("cli-start-page", url=f"{config.base_url}/#host={house.host_key}"))
        if not config.base_url.startswith("https"):
            click.echo(messages.text("cli-plain-http"))

    _serve(config, ready)


@click.command()
@click.option("--host", default=None)
@click.option("--port", type=click.IntRange(1, 65535), default=None)
@click.option("--agenda", default="transitions", show_default=True, help="A built-in agenda, or a file.")
@click.option("--tables", type=click.IntRange(2, 100), default=4, show_default=True)
@click.option("--people", type=click.IntRange(0, 500), default=24, show_default=True)
@click.option("--public-url", default=None)
@sessions_option
@mode_option
def demo(agenda: str, tables: int, people: int, **options: Any) -> None:
    """Run the server with a demo session and a simulated crowd; links and a QR code are printed."""
    config = config_of(**options)
    _check_agenda(agenda)

    def ready(house: House) -> None:
        title = messages.text("cli-demo-title") if agenda == "transitions" else ""
        made = house.create(agenda, tables, title)
        links = made.links(config.base_url)
        if people:
            link = join_link(f"http://{config.here}", made.code, made.join_bits)
            crowd = [sys.executable, "-m", "facilitator", "rehearse", link, "--people", str(people), "--minutes", "240"]
            subprocess.Popen(crowd, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        print_links(links, qr=True)
        click.echo(messages.text("cli-demo-next", people=people))

    _serve(config, ready)


def _serve(config: Config, ready: Any) -> None:
    from facilitator.live.server import run

    _or_say_why(config, run, config, ready)


def _or_say_why(config: Config, work: Callable[..., T], *args: Any) -> T:
    """What it returns; leaves with a sentence where the folder or the address is of no use."""
    try:
        return work(*args)
    except OSError as error:
        if error.errno in DISK or (error.filename and _is_in(config.sessions, str(error.filename))):
            no_folder(config, error)
        if error.filename:  # no address has one
            raise
        fail(messages.text("cli-cannot-listen", host=config.host, port=str(config.port), why=error.strerror or ""))


def _is_in(folder: Path, file: str) -> bool:
    return Path(file).absolute().is_relative_to(folder.absolute())


def _check_proxies(config: Config) -> None:
    try:
        found = config.trusted_proxies
    except ValueError as error:
        fail(messages.text("cli-no-network", why=str(error)))
    if (found or config.worker) and not config.public_url:
        fail(messages.text("cli-proxy-needs-url"))


def _check_agenda(agenda: str) -> None:
    from facilitator.agenda.reader import AgendaError, read_agenda

    try:
        read_agenda(agenda)
    except AgendaError as error:
        fail(str(error))
