"""Commands about agendas."""

from __future__ import annotations

from pathlib import Path

import click

from facilitator import messages
from facilitator.cli.common import config_of, fail, need, sessions_option


@click.group("agenda")
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
        fail(messages.text("cli-no-agenda", name=name, names=", ".join(built_in())))
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
        fail(str(error))
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

    library = Library(config_of(sessions=sessions).sessions)
    need(library, code)
    state = State()
    state.load(library.rows(code), [], 0)
    text = to_toml(agenda_of(state))
    if output is None:
        click.echo(text, nl=False)
    elif output.exists():
        fail(messages.text("cli-file-exists", file=str(output)))
    else:
        output.write_text(text, encoding="utf-8")
