"""Commands that make, find, keep, check and erase sessions."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path
from typing import Any

import click

from facilitator import messages
from facilitator.cli.common import config_of, fail, need, print_links, reserve, sessions_option

MOST = 20  # problems that are printed


@click.command()
@click.argument("agenda")
@click.option("--tables", type=click.IntRange(1, 500), default=None, help="As many as the agenda says, else 8.")
@click.option("--title", default="")
@sessions_option
@click.option("--public-url", default=None)
@click.option(
    "--keep", type=click.Choice(["30", "90", "365", "0"]), default=None, help="Days; 0: never erased by itself."
)
@click.option("--from", "follows", default="", metavar="CODE", help="The session that it goes on from.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
def new(
    agenda: str, tables: int | None, title: str, sessions: Path | None, follows: str, as_json: bool, **more: Any
) -> None:
    """Make a session of AGENDA (a built-in name or a file) and print its links."""
    from facilitator.agenda.reader import AgendaError
    from facilitator.live.following import Follows
    from facilitator.live.house import About, House
    from facilitator.session.refusals import Refusal

    config = config_of(sessions=sessions, public_url=more["public_url"])
    house = House(config)
    about = About(keep=None if more["keep"] is None else int(more["keep"]))  # type: ignore[arg-type]
    try:
        made = house.create(agenda, tables or 0, title, about=about, follows=Follows(follows) if follows else None)
    except AgendaError as error:
        fail(str(error))
    except Refusal as refusal:
        fail(messages.text(refusal.message, **refusal.params))
    finally:
        house.close()
    links = made.links(config.base_url)
    if as_json:
        click.echo(json.dumps(links, ensure_ascii=False))
    else:
        print_links(links)


@click.command()
@click.argument("code")
@click.option("--room", is_flag=True, help="Test the room instead: this machine, its running server, phones that join.")
@click.option("--people", type=click.IntRange(1, 200), default=30, help="Simulated phones, with --room.")
@sessions_option
def check(code: str, room: bool, people: int, sessions: Path | None) -> None:
    """Check a session's file: whole, and its rows equal to the journal's last changes."""
    from facilitator.store.check import check as check_file
    from facilitator.store.library import Library

    library = Library(config_of(sessions=sessions).sessions)
    need(library, code)
    if room:
        from facilitator.cli.preflight import of_own_room

        return of_own_room(code, sessions, people)
    problems = check_file(library.path(code))
    for problem in problems[1:MOST] if problems else []:
        click.echo(f"{code}: {problem}")
    if problems:
        fail(messages.text("cli-check-failed", code=code, problem=problems[0], count=len(problems)))
    click.echo(messages.text("cli-check-ok", code=code))


@click.group("sessions", invoke_without_command=True)
@sessions_option
@click.pass_context
def sessions_group(context: click.Context, sessions: Path | None) -> None:
    """The sessions that are kept: list, search, backup, restore, salvage, erase, expire."""
    from facilitator.store.library import Library

    context.obj = Library(config_of(sessions=sessions).sessions)
    if context.invoked_subcommand is None:
        context.invoke(sessions_list)


def _library(context: click.Context, sessions: Path | None) -> Any:
    from facilitator.store.library import Library

    return Library(config_of(sessions=sessions).sessions) if sessions else context.obj


@sessions_group.command("list")
@sessions_option
@click.pass_context
def sessions_list(context: click.Context, sessions: Path | None = None) -> None:
    """List the sessions, newest first. A practice with simulated people is marked."""
    from facilitator.store.search import is_practice

    library = _library(context, sessions)
    for code in library.codes():
        mark = f"\t{messages.text('practice-mark')}" if is_practice(library.path(code)) else ""
        click.echo(f"{code}\t{library.path(code)}{mark}")


@sessions_group.command("search")
@click.argument("words", nargs=-1)
@click.option(
    "--kind", type=click.Choice(["line", "note", "answer", "challenge", "strategy", "parked", "theme", "photo"])
)
@click.option("--affiliation", default="", help="Whoever said it comes from there.")
@click.option("--session", "code", default="", metavar="CODE", help="In this session alone.")
@click.option("--since", type=click.DateTime(["%Y-%m-%d"]), default=None, help="Written on that day or later.")
@click.option("--until", type=click.DateTime(["%Y-%m-%d"]), default=None, help="Written on that day or earlier.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object a line.")
@sessions_option
@click.pass_context
def sessions_search(
    context: click.Context, /, words: tuple[str, ...], kind: str | None, sessions: Path | None = None, **more: Any
) -> None:
    """Find lines, notes, answers, cards, themes and captions of all sessions by their words."""
    import msgspec

    from facilitator import register  # noqa: F401  (knows all row kinds)
    from facilitator.store.search import Wanted, search

    since = int(more["since"].timestamp() * 1000) if more["since"] else 0
    until = int((more["until"] + timedelta(days=1)).timestamp() * 1000) - 1 if more["until"] else 0
    wanted = Wanted(" ".join(words), kind or "", more["code"].upper(), more["affiliation"], since, until)
    for found in search(_library(context, sessions), wanted):
        if more["as_json"]:
            click.echo(msgspec.json.encode(found).decode())
        else:
            where = messages.text("cli-found-where", kind=found.kind, table=found.table)
            click.echo(f"{found.code}\t{where}\t{found.text}")


@sessions_group.command("backup")
@click.argument("code")
@click.argument("file", type=click.Path(path_type=Path))
@sessions_option
@click.pass_context
def sessions_backup(context: click.Context, code: str, file: Path, sessions: Path | None) -> None:
    """Copy a session to FILE, also while it runs; the copy is checked."""
    import sqlite3

    from facilitator.store.check import check as check_file

    library = _library(context, sessions)
    need(library, code)
    reserve(file)
    try:
        library.backup(code, file)
    except (sqlite3.Error, OSError) as error:
        file.unlink(missing_ok=True)
        fail(messages.text("cli-not-written", file=str(file), why=str(error)))
    problems = check_file(file)
    if problems:
        fail(messages.text("cli-check-failed", code=code, problem=problems[0], count=len(problems)))
    click.echo(messages.text("cli-backed-up", code=code, file=str(file)))


@sessions_group.command("restore")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@sessions_option
@click.pass_context
def sessions_restore(context: click.Context, file: Path, sessions: Path | None) -> None:
    """Bring a copy back."""
    from facilitator.store.session_file import StorageError

    try:
        code = _library(context, sessions).restore(file)
    except FileExistsError as error:
        fail(messages.text("cli-session-exists", code=str(error)))
    except ValueError:
        fail(messages.text("cli-not-a-session", file=str(file)))
    except StorageError as error:
        fail(messages.text("cli-copy-damaged", file=str(file), problem=str(error)))
    click.echo(messages.text("cli-restored", code=code))


@sessions_group.command("salvage")
@click.argument("code")
@click.option("--copy", type=click.Path(exists=True, dir_okay=False, path_type=Path), help="An earlier backup of it.")
@sessions_option
@click.pass_context
def sessions_salvage(context: click.Context, code: str, copy: Path | None, sessions: Path | None) -> None:
    """Save what can be read of a damaged session into a clean file, and put that in its place."""
    from facilitator.store.salvage import NothingToSave
    from facilitator.store.session_file import LockedError, StorageError

    library = _library(context, sessions)
    need(library, code)
    try:
        saved, kept = library.salvage(code, copy)
    except LockedError:
        fail(messages.text("cli-session-locked", code=code))
    except NothingToSave:
        fail(messages.text("cli-nothing-to-save", code=code))
    except (StorageError, OSError) as error:
        fail(messages.text("cli-not-saved", code=code, why=str(error)))
    click.echo(messages.text("cli-salvaged", code=code, rows=saved.rows, kept=str(kept)))
    for name in ("from_journal", "from_rows", "from_copy", "doubtful", "changes_lost", "files_lost"):
        if count := getattr(saved, name):
            click.echo(messages.text(f"cli-salvaged-{name.replace('_', '-')}", count=count))


@sessions_group.command("erase")
@click.argument("code")
@click.option("--yes", is_flag=True, help="Do not ask.")
@sessions_option
@click.pass_context
def sessions_erase(context: click.Context, code: str, yes: bool, sessions: Path | None) -> None:
    """Remove a session for good: its file is overwritten, and whatever was made of it here goes too."""
    from facilitator.store.session_file import LockedError

    library = _library(context, sessions)
    need(library, code)
    if not yes:
        click.confirm(messages.text("cli-erase-sure", code=code), abort=True)
    try:
        out_of_reach = library.erase(code)
    except LockedError:
        fail(messages.text("cli-session-locked", code=code))
    except OSError as error:
        fail(messages.text("cli-not-erased", code=code, why=error.strerror or str(error)))
    click.echo(messages.text("cli-erased", code=code))
    for copy in out_of_reach:
        click.echo(messages.text("cli-copy-out-of-reach", copy=str(copy)))


@sessions_group.command("expire")
@sessions_option
@click.pass_context
def sessions_expire(context: click.Context, sessions: Path | None) -> None:
    """Erase the sessions whose time is over, as a running server does by itself every hour."""
    import time

    from facilitator import register  # noqa: F401  (knows all row kinds)
    from facilitator.live.erasure import over
    from facilitator.store.session_file import LockedError

    library = _library(context, sessions)
    for code in over(library, int(time.time() * 1000)):
        try:
            library.erase(code)
            click.echo(messages.text("cli-erased", code=code))
        except LockedError:
            click.echo(messages.text("cli-session-locked", code=code), err=True)
        except OSError as error:  # the others' time is over too
            click.echo(messages.text("cli-not-erased", code=code, why=error.strerror or str(error)), err=True)
