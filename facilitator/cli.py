"""The command line."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import click

from facilitator import messages
from facilitator.config import Config

if TYPE_CHECKING:
    from facilitator.live.house import Created, House

sessions_option = click.option(
    "--sessions", type=click.Path(file_okay=False, path_type=Path), default=None, help="Folder of the sessions."
)
mode_option = click.option("--async-mode", type=click.Choice(["eventlet", "gevent", "threading"]), default="eventlet")


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="facilitator")
def main() -> None:
    """Run live workshop activities: charts, a gallery walk, notes from phones; one SQLite file a session."""


@main.command()
@click.option("--host", default=None)
@click.option("--port", type=click.IntRange(1, 65535), default=None)
@sessions_option
@click.option("--public-url", default=None, help="The address that people use, where it is not http://HOST:PORT.")
@mode_option
@click.option("--host-key", default=None, help="The key for starting sessions from the start page.")
def serve(**options: Any) -> None:
    """Run the server."""
    config = _config(**options)

    def ready(house: House) -> None:
        click.echo(messages.text("cli-serving", url=config.base_url))
        click.echo(messages.text("cli-start-page", url=f"{config.base_url}/#host={house.host_key}"))
        if not config.base_url.startswith("https"):
            click.echo(messages.text("cli-plain-http"))

    _serve(config, ready)


@main.command()
@click.argument("agenda")
@click.option("--tables", type=click.IntRange(1, 500), default=0, help="As many as the agenda says, else 8.")
@click.option("--title", default="")
@sessions_option
@click.option("--public-url", default=None)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
def new(agenda: str, tables: int, title: str, sessions: Path | None, public_url: str | None, as_json: bool) -> None:
    """Make a session of AGENDA (a built-in name or a file) and print its links."""
    from facilitator.agenda.reader import AgendaError
    from facilitator.live.house import House
    from facilitator.session.refusals import Refusal

    config = _config(sessions=sessions, public_url=public_url)
    try:
        made = House(config).create(agenda, tables, title)
    except AgendaError as error:
        _fail(str(error))
    except Refusal as refusal:
        _fail(messages.text(refusal.message, **refusal.params))
    links = _links(config, made)
    if as_json:
        click.echo(json.dumps(links, ensure_ascii=False))
    else:
        _print_links(links)


@main.command()
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
    config = _config(**options)
    _check_agenda(agenda)

    def ready(house: House) -> None:
        title = messages.text("cli-demo-title") if agenda == "transitions" else ""
        made = house.create(agenda, tables, title)
        links = _links(config, made)
        if people:
            link = f"http://127.0.0.1:{config.port}/j/{made.code}#{made.join_bits}"
            crowd = [sys.executable, "-m", "facilitator", "rehearse", link, "--people", str(people), "--minutes", "240"]
            subprocess.Popen(crowd, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        _print_links(links, qr=True)
        click.echo(messages.text("cli-demo-next", people=people))

    _serve(config, ready)


@main.command()
@click.argument("url")
@click.option("--people", type=click.IntRange(1, 1000), default=24, show_default=True)
@click.option("--minutes", type=click.FloatRange(0.1, 600), default=10, show_default=True)
def rehearse(url: str, people: int, minutes: float) -> None:
    """Let simulated people join at URL (a session's join link) and work through the session."""
    from facilitator.rehearsal import crowd

    if "/j/" not in url:
        _fail(messages.text("cli-not-a-join-link", url=url))
    crowd.run(url, people, minutes)


@main.group("agenda")
def agenda_group() -> None:
    """Agendas: list, show, check, export."""


@agenda_group.command("list")
def agenda_list() -> None:
    """List the built-in agendas: name, minutes, what each is for."""
    from facilitator.agenda.reader import built_in, read_agenda

    for name in built_in():
        agenda = read_agenda(name)
        click.echo(f"{name}\t{agenda.about.minutes:g} min\t{agenda.title}: {agenda.about.purpose}")


@agenda_group.command("show")
@click.argument("name")
def agenda_show(name: str) -> None:
    """Print a built-in agenda's file: a beginning for one's own."""
    from facilitator.agenda.reader import METHODS, built_in

    if name not in built_in():
        _fail(messages.text("cli-no-agenda", name=name, names=", ".join(built_in())))
    click.echo((METHODS / f"{name}.toml").read_text(encoding="utf-8"), nl=False)


@agenda_group.command("check")
@click.argument("file")
def agenda_check(file: str) -> None:
    """Check an agenda file and say what is wrong with it."""
    from facilitator.agenda import warnings
    from facilitator.agenda.reader import AgendaError, read_agenda

    try:
        agenda = read_agenda(file)
    except AgendaError as error:
        _fail(str(error))
    stages = [stage for activity in agenda.activities for stage in activity.stages]
    click.echo(messages.text("cli-agenda-ok", stages=len(stages), minutes=sum(stage.minutes for stage in stages)))
    for warning in warnings.of_agenda(agenda):
        click.echo(messages.text(warning.message, **warning.params))


@agenda_group.command("export")
@click.argument("code")
@click.option("--output", type=click.Path(dir_okay=False, path_type=Path), default=None, help="A file; else printed.")
@sessions_option
def agenda_export(code: str, output: Path | None, sessions: Path | None) -> None:
    """Print the agenda of a session, as it is now, as an agenda file."""
    from facilitator.agenda.writer import agenda_of, to_toml
    from facilitator.session.state import State
    from facilitator.store.library import Library

    library = Library(_config(sessions=sessions).sessions)
    _need(library, code)
    state = State()
    state.load(library.rows(code), [], 0)
    text = to_toml(agenda_of(state))
    if output is None:
        click.echo(text, nl=False)
    elif output.exists():
        _fail(messages.text("cli-file-exists", file=str(output)))
    else:
        output.write_text(text, encoding="utf-8")


@main.group("sessions", invoke_without_command=True)
@sessions_option
@click.pass_context
def sessions_group(context: click.Context, sessions: Path | None) -> None:
    """The sessions that are kept: list, backup, restore, erase."""
    from facilitator.store.library import Library

    context.obj = Library(_config(sessions=sessions).sessions)
    if context.invoked_subcommand is None:
        context.invoke(sessions_list)


def _check_agenda(agenda: str) -> None:
    from facilitator.agenda.reader import AgendaError, read_agenda

    try:
        read_agenda(agenda)
    except AgendaError as error:
        _fail(str(error))


def _library(context: click.Context, sessions: Path | None) -> Any:
    from facilitator.store.library import Library

    return Library(sessions) if sessions else context.obj


@sessions_group.command("list")
@sessions_option
@click.pass_context
def sessions_list(context: click.Context, sessions: Path | None = None) -> None:
    """List the sessions, newest first."""
    library = _library(context, sessions)
    for code in library.codes():
        click.echo(f"{code}\t{library.path(code)}")


@sessions_group.command("backup")
@click.argument("code")
@click.argument("file", type=click.Path(path_type=Path))
@sessions_option
@click.pass_context
def sessions_backup(context: click.Context, code: str, file: Path, sessions: Path | None) -> None:
    """Copy a session to FILE, also while it runs; the copy is checked."""
    from facilitator.store.check import check as check_file

    library = _library(context, sessions)
    _need(library, code)
    if file.exists():
        _fail(messages.text("cli-file-exists", file=str(file)))
    library.backup(code, file)
    problems = check_file(file)
    if problems:
        _fail(messages.text("cli-check-failed", code=code, problem=problems[0], count=len(problems)))
    click.echo(messages.text("cli-backed-up", code=code, file=str(file)))


@sessions_group.command("restore")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@sessions_option
@click.pass_context
def sessions_restore(context: click.Context, file: Path, sessions: Path | None) -> None:
    """Bring a copy back."""
    try:
        code = _library(context, sessions).restore(file)
    except FileExistsError as error:
        _fail(messages.text("cli-session-exists", code=str(error)))
    except ValueError:
        _fail(messages.text("cli-not-a-session", file=str(file)))
    click.echo(messages.text("cli-restored", code=code))


@sessions_group.command("erase")
@click.argument("code")
@click.option("--yes", is_flag=True, help="Do not ask.")
@sessions_option
@click.pass_context
def sessions_erase(context: click.Context, code: str, yes: bool, sessions: Path | None) -> None:
    """Remove a session for good."""
    from facilitator.store.session_file import LockedError

    library = _library(context, sessions)
    _need(library, code)
    if not yes:
        click.confirm(messages.text("cli-erase-sure", code=code), abort=True)
    try:
        library.erase(code)
    except LockedError:
        _fail(messages.text("cli-session-locked", code=code))
    click.echo(messages.text("cli-erased", code=code))


@main.command()
@click.argument("code")
@sessions_option
def check(code: str, sessions: Path | None) -> None:
    """Check a session's file: whole, and its rows equal to the journal's last changes."""
    from facilitator.store.check import check as check_file
    from facilitator.store.library import Library

    library = Library(_config(sessions=sessions).sessions)
    _need(library, code)
    problems = check_file(library.path(code))
    if problems:
        _fail(messages.text("cli-check-failed", code=code, problem=problems[0], count=len(problems)))
    click.echo(messages.text("cli-check-ok", code=code))


def _config(**options: Any) -> Config:
    """The settings: what was given, else the environment, else the defaults."""
    return Config(**{name: value for name, value in options.items() if value is not None})


def _serve(config: Config, ready: Any) -> None:
    from facilitator.live.server import run

    try:
        run(config, ready)
    except OSError as error:
        _fail(messages.text("cli-cannot-listen", host=config.host, port=str(config.port), why=error.strerror or ""))


def _links(config: Config, made: Created) -> dict[str, Any]:
    from facilitator.links import all_links

    return all_links(
        config.base_url,
        code=made.code,
        title=made.title,
        bits=made.join_bits,
        console_key=made.console_key,
        tables=made.tables,
    )


def _print_links(links: dict[str, Any], *, qr: bool = False) -> None:
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


def _need(library: Any, code: str) -> None:
    if not library.exists(code):
        _fail(messages.text("cli-no-session", code=code, folder=str(library.folder)))


def _fail(sentence: str) -> NoReturn:
    click.echo(sentence, err=True)
    sys.exit(2)
