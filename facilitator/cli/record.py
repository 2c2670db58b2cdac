"""Commands that take a session's record out, and bring people or a session in."""

from __future__ import annotations

import json
from pathlib import Path

import click

from facilitator import messages
from facilitator.cli.common import config_of, fail, need, print_links, reserve, sessions_option, write_new


@click.command()
@click.argument("code")
@click.option(
    "--format", "format", default="html", show_default=True, help="html, pdf, docx, xlsx, csv, md, json, png, pptx."
)
@click.option("--output", type=click.Path(dir_okay=False, path_type=Path), default=None, help="A file; else named so.")
@click.option("--edition", type=click.Choice(["organisers", "participants"]), default="organisers", show_default=True)
@click.option("--public-url", default=None, help="What the links in it begin with.")
@sessions_option
def report(
    code: str, format: str, output: Path | None, edition: str, public_url: str | None, sessions: Path | None
) -> None:
    """Write the report of a session to a file, at any time, also while it runs."""
    import time

    from facilitator import register  # noqa: F401  (knows all row kinds)
    from facilitator.report.build import build
    from facilitator.report.formats import FORMATS, file_name, write
    from facilitator.report.record import open_record
    from facilitator.store.library import Library

    if format not in FORMATS:
        fail(messages.text("cli-no-format", format=format, formats=", ".join(FORMATS)))
    config = config_of(sessions=sessions, public_url=public_url)
    library = Library(config.sessions)
    need(library, code)
    with open_record(library, code) as record:
        made = build(record, edition, now=int(time.time() * 1000), url=config.base_url)  # type: ignore[arg-type]
        target = output or Path(file_name(made.code, made.edition, format))
        write_new(target, write(format, made, record))
    click.echo(messages.text("cli-report-written", file=str(target)))


@click.command()
@click.argument("code")
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path))
@click.option("--public-url", default=None, help="What the links back to the server begin with.")
@sessions_option
def publish(code: str, folder: Path, public_url: str | None, sessions: Path | None) -> None:
    """Write the follow-up page and the published report into FOLDER, to be put on any web space."""
    from facilitator.report.publish import NotPublished
    from facilitator.report.publish import publish as write_folder
    from facilitator.store.library import Library

    config = config_of(sessions=sessions, public_url=public_url)
    library = Library(config.sessions)
    need(library, code)
    if folder.exists() and any(folder.iterdir()):
        fail(messages.text("cli-file-exists", file=str(folder)))
    try:
        files = write_folder(library, code, folder, config.base_url)
    except NotPublished:
        fail(messages.text("cli-not-published", code=code))
    click.echo(messages.text("cli-published", count=len(files), folder=str(folder)))


@click.command("export")
@click.argument("code")
@click.option("--output", type=click.Path(dir_okay=False, path_type=Path), default=None, help="A file; else CODE.json.")
@sessions_option
def export_session(code: str, output: Path | None, sessions: Path | None) -> None:
    """Write a whole session as JSON, also while it runs; no link is in it."""
    from facilitator import register  # noqa: F401  (knows all row kinds)
    from facilitator.store.export import export
    from facilitator.store.library import Library

    library = Library(config_of(sessions=sessions).sessions)
    need(library, code)
    target = output or Path(f"{code}.json")
    write_new(target, export(library, code))
    click.echo(messages.text("cli-exported", code=code, file=str(target)))


@click.group("import")
def import_group() -> None:
    """Bring in people who are expected, or a session that was exported."""


@import_group.command("session")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--public-url", default=None)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@sessions_option
def import_session(file: Path, public_url: str | None, as_json: bool, sessions: Path | None) -> None:
    """Make a session of a JSON export, with a new code and new links."""
    from facilitator.live.house import House
    from facilitator.store.session_file import StorageError
    from facilitator.store.vetting import NotAnExport

    config = config_of(sessions=sessions, public_url=public_url)
    house = House(config)
    try:
        made = house.bring_in(file.read_bytes())
    except NotAnExport as problem:
        params = {**problem.params}
        if problem.message == "import-row":
            params["why"] = messages.text(params["why"], **params)
        fail(messages.text("cli-not-an-export", file=str(file), why=messages.text(problem.message, **params)))
    except StorageError as error:
        fail(messages.text("cli-not-written", file=str(config.sessions), why=str(error)))
    links = made.links(config.base_url)
    if as_json:
        click.echo(json.dumps(links, ensure_ascii=False))
    else:
        print_links(links)


@import_group.command("participants")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--session", "code", required=True, metavar="CODE")
@click.option("--output", type=click.Path(dir_okay=False, path_type=Path), default=None, help="Where their codes go.")
@click.option("--dry-run", is_flag=True, help="Only look whether they can be taken in.")
@click.option("--public-url", default=None)
@sessions_option
def import_participants(
    file: Path, code: str, output: Path | None, dry_run: bool, public_url: str | None, sessions: Path | None
) -> None:
    """Take in people from a CSV file (columns: name, affiliation, table); each gets a code of their own."""
    from facilitator import people_file
    from facilitator.live.house import House
    from facilitator.session.refusals import Refusal
    from facilitator.web.rows import take_in

    config = config_of(sessions=sessions, public_url=public_url)
    target = output or Path(f"people-{code}.csv")
    if not dry_run:
        reserve(target)  # before anybody is taken in: their codes stand nowhere else
    house, taken = House(config), None
    try:
        expected = people_file.read(file.read_bytes())
        taken = take_in(house.open(code), list(expected.values()), dry=dry_run)
    except people_file.BadFile as problem:
        fail(messages.text(problem.message, **problem.params))
    except Refusal as refusal:
        why = messages.text(refusal.message, **refusal.params)
        at = refusal.params.get("line")
        fail(messages.text("import-line", line=list(expected)[at - 1], why=why) if at else why)
    finally:
        house.close()
        if taken is None and not dry_run:
            target.unlink()
    if dry_run:
        click.echo(messages.text("cli-people-fit", count=len(taken)))
        return
    target.write_text(people_file.write(taken, f"{config.base_url}/j/{code}"), encoding="utf-8-sig", newline="")
    click.echo(messages.text("cli-people-taken-in", count=len(taken), file=str(target)))
