"""The command line."""

from __future__ import annotations

import click

from facilitator.cli import agenda, pin, preflight, record, rehearse, server, sessions


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="facilitator")
def main() -> None:
    """Run live workshop activities: charts, a gallery walk, notes from phones; one SQLite file a session."""


for command in (
    server.serve,
    server.demo,
    rehearse.rehearse,
    preflight.preflight,
    sessions.new,
    sessions.check,
    sessions.sessions_group,
    agenda.agenda_group,
    record.report,
    record.publish,
    record.export_session,
    record.import_group,
):
    main.add_command(command)
sessions.sessions_group.add_command(pin.sessions_pin)
