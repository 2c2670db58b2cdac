"""Simulated people against a running server, over the network that is there, and a verdict."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

import click
import msgspec

from facilitator import messages
from facilitator.cli.common import fail

if TYPE_CHECKING:
    from facilitator.rehearsal.figures import Figures
    from facilitator.rehearsal.verdict import Measured

WHOLE = 1000  # of the bar


@click.command()
@click.argument("url")
@click.option("--people", type=click.IntRange(1, 2000), default=24, show_default=True)
@click.option("--minutes", type=click.FloatRange(0.1, 600), default=10, show_default=True)
@click.option(
    "--pace",
    type=click.FloatRange(0.5, 600),
    default=4,
    show_default=True,
    help="Seconds between two things that a person does, on average.",
)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
def rehearse(url: str, people: int, minutes: float, pace: float, as_json: bool) -> None:
    """Let simulated people join at URL and work, and say whether machine and network hold them.

    URL is a session's join link: they join that session, and what they write stays in it. Or it is a console's link:
    they get a session of their own, which is led through its stages and is gone afterwards; what was measured stands
    on the consoles of that server. Ctrl+C ends it before its time. Leaves with 0 where it holds, else with 1.
    """
    from facilitator.rehearsal.own import NotPossible, is_join_link, own_session
    from facilitator.rehearsal.verdict import judge, words

    try:
        if is_join_link(url):
            measured = _run(url, people, minutes, pace)
        else:
            with own_session(url, people, minutes) as own:
                if sys.stderr.isatty():
                    click.echo(messages.text("rehearsal-watch", link=own.screen), err=True)
                measured = own.measured = _run(own.join, people, minutes, pace, own.key)
    except NotPossible as problem:
        fail(str(problem))
    verdict = judge(measured)
    if as_json:
        told = {"verdict": words(measured), **msgspec.to_builtins(verdict), "measured": msgspec.to_builtins(measured)}
        click.echo(json.dumps(told, ensure_ascii=False))
    else:
        click.echo(words(measured))
    sys.exit(0 if verdict.held else 1)


def _run(link: str, people: int, minutes: float, pace: float, console: str = "") -> Measured:
    """With a bar where somebody sees it; on stderr, for what is printed is the verdict alone."""
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn

    from facilitator.rehearsal import crowd
    from facilitator.rehearsal.verdict import seconds

    terminal = Console(stderr=True)
    columns = (BarColumn(bar_width=24), TimeRemainingColumn(), TextColumn("{task.description}", markup=False))
    with Progress(*columns, console=terminal, transient=True, disable=not terminal.is_terminal) as bar:
        task = bar.add_task("", total=WHOLE)

        def tell(share: float, figures: Figures) -> None:
            s = seconds(figures.answers.p99)
            said = messages.text("rehearsal-progress", here=figures.here, people=people, s=s)
            bar.update(task, completed=round(share * WHOLE), description=said)

        return crowd.run(link, people, minutes, pace=pace, console=console, tell=tell)
