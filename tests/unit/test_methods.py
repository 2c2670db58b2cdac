"""The built-in agendas are whole: what for, for how many, how long, with which steps, on paper too, and from where.

`docs/methods.md` is written from them: `./run python -m tests.unit.test_methods` writes it anew.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from facilitator.agenda.reader import Agenda, built_in, read_agenda

PAGE = Path(__file__).parents[2] / "docs" / "methods.md"
OURS = ("own", "slds-2015", "strategies", "transitions")
LINES, LETTERS = 3, 40  # of an instruction, as the projector has room
HEAD = """# Agendas that come with the product

`./run facilitator new NAME` starts a session with one; in the console, *Edit* and *Known method or file* puts one into
a session. `./run facilitator agenda show NAME` prints its file, to make it your own. Minutes are ours: change them.

| name | what it is for | people | minutes | stages |
|---|---|---|---|---|
"""


def stages_of(agenda: Agenda) -> list[str]:
    return [stage.kind for activity in agenda.activities for stage in activity.stages]


def page() -> str:
    """The table of all built-in agendas, as docs/methods.md has it."""
    rows = []
    for name in sorted(built_in()):
        agenda = read_agenda(name)
        about = agenda.about
        rows.append(
            f"| `{name}` **{agenda.title}**: {about.source} | {about.purpose} | {about.people} | {about.minutes:g}"
            f" | {', '.join(stages_of(agenda))} |\n"
        )
    return HEAD + "".join(rows)


def test_there_are_the_two_activities_the_day_and_26_methods() -> None:
    assert set(OURS) < set(built_in())
    assert len(set(built_in()) - set(OURS)) == 26


@pytest.mark.parametrize("name", built_in())
def test_an_agenda_says_what_it_is_for_and_how_it_is_done(name: str) -> None:
    agenda = read_agenda(name)
    about = agenda.about
    assert all((about.purpose, about.people, about.paper, about.source, about.steps))
    assert about.minutes == sum(stage.minutes for activity in agenda.activities for stage in activity.stages)


@pytest.mark.parametrize("name", built_in())
def test_instructions_fit_the_projector(name: str) -> None:
    for activity in read_agenda(name).activities:
        for stage in activity.stages:
            lines = stage.instructions.strip("\n").split("\n")
            assert len(lines) <= LINES, stage.title
            assert max(map(len, lines)) <= LETTERS, stage.title


def test_the_page_of_methods_is_what_the_files_say() -> None:
    assert PAGE.read_text(encoding="utf-8") == page()


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
