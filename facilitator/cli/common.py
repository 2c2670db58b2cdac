"""What the commands share: their options, the settings, and how they say a session's links or what went wrong."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any, NoReturn

import click

from facilitator import messages
from facilitator.config import Config

sessions_option = click.option(
    "--sessions", type=click.Path(file_okay=False, path_type=Path), default=None, help="Folder of the sessions."
)
mode_option = click.option("--async-mode", type=click.Choice(["eventlet", "gevent", "threading"]), default="eventlet")


def config_of(**options: Any) -> Config:
    """The settings: what was given, else the environment, else the defaults. Leaves with a sentence where there is no
    folder for the sessions and none can be made."""
    config = Config(**{name: value for name, value in options.items() if value is not None})
    try:
        config.sessions.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        no_folder(config, error)
    return config


def no_folder(config: Config, error: OSError) -> NoReturn:
    """Leave with a sentence: the folder of the sessions is of no use."""
    fail(messages.text("cli-no-folder", folder=str(config.sessions), why=error.strerror or str(error)))


def print_links(links: dict[str, Any], *, qr: bool = False) -> None:
    """Each link whole on a line of its own, however narrow the terminal: it is there to be copied."""
    from rich.console import Console

    console = Console(soft_wrap=True, highlight=False)
    if qr:
        import segno

        segno.make(links["links"]["join"], micro=False).terminal(compact=True)
    console.print(f"{links['title']}  ·  {links['code']}", style="bold", markup=False)
    named = [(messages.text(f"cli-link-{name}"), links["links"][name]) for name in ("console", "screen", "join")]
    named += [
        (messages.text("cli-link-table", number=t["number"], group=t["group"]), t["link"]) for t in links["tables"]
    ]
    for label, link in named:
        console.print(f"{label:<18}", style="bold", end=" ", markup=False)
        console.print(link, markup=False)


def need(library: Any, code: str) -> None:
    """Leave with a sentence where there is no such session."""
    if not library.exists(code):
        fail(messages.text("cli-no-session", code=code, folder=str(library.folder)))


def reserve(target: Path) -> None:
    """Make the file that is going to be written; leave with a sentence where that cannot be, or where it is there."""
    try:
        target.open("x").close()
    except FileExistsError:
        fail(messages.text("cli-file-exists", file=str(target)))
    except OSError as error:
        fail(messages.text("cli-not-written", file=str(target), why=error.strerror or str(error)))


def write_new(target: Path, data: bytes) -> None:
    """Write a file that was not there; leave with a sentence where that cannot be."""
    reserve(target)
    try:
        target.write_bytes(data)
    except OSError as error:
        target.unlink(missing_ok=True)
        fail(messages.text("cli-not-written", file=str(target), why=error.strerror or str(error)))


def fail(sentence: str) -> NoReturn:
    """Leave with a sentence and status 2."""
    click.echo(sentence, err=True)
    sys.exit(2)
