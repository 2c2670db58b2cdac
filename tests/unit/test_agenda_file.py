"""Agenda files: errors with their line and key, writing one from a session, what experience warns of."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

import msgspec
import pytest
from click.testing import CliRunner

from facilitator.agenda import places, warnings
from facilitator.agenda.build import build
from facilitator.agenda.reader import (
    METHODS,
    About,
    ActivityPlan,
    Agenda,
    AgendaError,
    Contact,
    GroupPlan,
    Resource,
    StagePlan,
    TopicPlan,
    built_in,
    parse,
    read_agenda,
)
from facilitator.agenda.writer import agenda_of, to_toml
from facilitator.cli import main
from facilitator.session.rows import Row
from facilitator.session.state import State
from tests.unit.front_door import bearer, client_of, error, new_desk
from tests.unit.workshop import CODE, CONSOLE_KEY, NOON

ROOT = Path(__file__).parents[2]

WHOLE = '''
title = "A day"
purpose = "To learn."
outcomes = ["A plan"]
goals = ["Meet", "Agree"]
starts = "09:30"
seating = "mixed"
resources = [{ title = "Deck", url = "https://example.org/deck" }]
contacts = [{ name = "Ann", role = "Host", reach = "ann@example.org" }]

[[groups]]
name = "Left"
tables = [1, 2]
[[groups]]
name = "Right"
tables = [3]

[[activities]]
key = "talk"
title = "Talk"

[[activities.stages]]  # the first
kind = "discuss"
title = "Processes"
minutes = 12.5
notes = """
Say hello.
[[activities.stages]]
Smile."""
settings = { layout = "grid", rows = ["Identify", "Pilot"], columns = ["Worked", "Hard"], quiet = false }

[[activities.stages]]
kind = "discuss"
key = "second"
title = "Ask"

[[activities.stages.topics]]
text = "How far?"
form = "scale"
steps = 7
low = "not at all"
high = "all the way"

[[activities.stages.topics]]
text = "Which?"
group = "Left"
form = "choice"
options = [
    "One",  # with ] in a comment
    "Two",
]
many = true
'''


def session_of(agenda: Agenda, tables: int = 4) -> State:
    """A session that was made of an agenda."""
    state = State()
    state.load(build(agenda, code=CODE, tables=tables, title="", now=NOON), [], 1)
    return state


def rows_of(state: State) -> dict[str, list[Row]]:
    kinds = ("session", "group", "table", "activity", "stage", "script", "topic", "chart")
    return {kind: list(state.all(kind)) for kind in kinds}


def problem(text: str) -> str:
    with pytest.raises(AgendaError) as found:
        parse(text, "my.toml")
    return str(found.value)


@pytest.mark.parametrize("name", built_in())
def test_an_exported_agenda_makes_the_same_session_again(name):
    state = session_of(read_agenda(name))
    written = to_toml(agenda_of(state))
    assert rows_of(session_of(parse(written, "written"))) == rows_of(state)
    assert to_toml(agenda_of(session_of(parse(written, "written")))) == written


def test_everything_an_agenda_may_say_comes_through():
    agenda = parse(WHOLE, "whole")
    written = to_toml(agenda_of(session_of(agenda)))
    again = parse(written, "written")
    assert rows_of(session_of(again)) == rows_of(session_of(agenda))
    assert again.activities[0].stages[0].settings == agenda.activities[0].stages[0].settings
    assert again.activities[0].stages[0].topics == []
    assert [group.tables for group in again.groups] == [[1, 2, 4], [3]]
    assert "minutes = 12.5" in written
    assert "anonymous" not in written  # what is as usual is not said


def spoilt(old: str, new: str) -> tuple[str, int]:
    """The whole agenda with one thing wrong, and its line."""
    assert old in WHOLE
    line = WHOLE[: WHOLE.index(old)].count("\n") + 1
    return WHOLE.replace(old, new, 1), line


@pytest.mark.parametrize(
    ("old", "new", "key", "says"),
    [
        ("minutes = 12.5", 'minutes = "12"', "minutes", "must be a number, not text in quotes"),
        ("minutes = 12.5", "minuts = 12", "minuts", "did you mean 'minutes'?"),
        ("minutes = 12.5", "minutes = -2", "minutes", "between 0 (no clock) and 1440"),
        ('form = "scale"', 'form = "scal"', "form", "open, choice, scale"),
        ("steps = 7", "steps = 70", "steps", "2 to 11"),
        ('group = "Left"', 'group = "Middle"', "group", "no group 'Middle'"),
        ('key = "talk"', 'key = "my talk"', "key", "letters, digits and _"),
        ('seating = "mixed"', 'seating = "mix"', "seating", "choice, balanced, random, mixed"),
        ('starts = "09:30"', 'starts = "9h30"', "starts", "such as 09:00"),
        ('name = "Right"', 'name = "Left"', "name", "same name"),
        ("settings = { layout", "settings = { layut", "layut", "did you mean 'layout'?"),
        ("quiet = false", 'quiet = "no"', "quiet", "must be true or false, not text in quotes"),
        ('key = "second"', 'key = "a.b"', "key", "full stop"),
        ('goals = ["Meet", "Agree"]', "goals = [1]", "goals", "must be text in quotes, not a whole number"),
    ],
)
def test_what_is_wrong_is_said_with_its_line_and_key(old, new, key, says):
    text, line = spoilt(old, new)
    found = problem(text)
    assert found.startswith(f"my.toml, line {line}, key '{key}': ")
    assert says in found


def test_what_is_missing_is_looked_for_where_it_should_be():
    text, _ = spoilt('title = "Processes"\n', "")
    line = WHOLE[: WHOLE.index("# the first")].count("\n") + 1
    assert problem(text) == f"my.toml, line {line}, key 'title': is missing; it is needed here"
    assert problem('title = "x"') == "my.toml, key 'activities': is missing; it is needed here"


def test_what_is_no_toml_is_said_with_its_line():
    text, line = spoilt("minutes = 12.5", "minutes = twelve")
    assert problem(text) == f"my.toml, line {line}: this is not valid TOML: invalid value"
    assert problem('title = "x"\ngoals = ["a"').startswith("my.toml, line 2: this is not valid TOML")


def test_two_stages_of_one_kind_need_keys():
    text, _ = spoilt('key = "second"\n', "")
    assert "two stages of 'talk' are 'discuss'; give each its own key" in problem(text)


def test_every_key_of_every_built_in_agenda_is_found_on_its_line():
    for name in built_in():
        text = (METHODS / f"{name}.toml").read_text(encoding="utf-8")
        lines = text.splitlines()
        found = places.lines_of(text)
        headers = [line for line in lines if line.startswith("[[")]
        assert len([path for path in found if isinstance(path[-1], int)]) == len(headers)
        for path, line in found.items():
            key = next(part for part in reversed(path) if isinstance(part, str))
            assert key in lines[line - 1], (name, path, line)


# --- what experience says


def warned(agenda: str, tables: int = 4) -> list[tuple[str, dict[str, Any]]]:
    found = warnings.find(session_of(parse(agenda, "my.toml"), tables))
    return [(warning.message.removeprefix("warning-"), warning.params) for warning in found]


def day(*stages: str) -> str:
    head = 'title = "x"\nactivities = [{ key = "a", title = "A", stages = ['
    return head + ", ".join(f'{{ title = "t", key = "k{at}", {stage} }}' for at, stage in enumerate(stages)) + "] }]"


TALK = 'kind = "discuss", minutes = 20, topics = [{ text = "Why?" }]'
POST = 'kind = "post", minutes = 2'


def test_the_built_in_activities_go_well():
    for name in ("transitions",):
        assert warnings.find(session_of(read_agenda(name), 15)) == []


def test_seven_minutes_are_too_few_for_twelve_charts():
    assert warned(day(TALK, POST, 'kind = "walk", minutes = 7'), tables=13) == [
        ("walk-short", {"minutes": 7.0, "charts": 12, "enough": 15})
    ]
    assert warned(day(TALK, POST, 'kind = "walk", minutes = 7'), tables=5) == []


def test_a_walk_needs_charts_that_hang():
    assert warned(day('kind = "walk", minutes = 20')) == [("walk-without-charts", {})]
    assert warned(day(TALK, 'kind = "walk", minutes = 20')) == [("walk-without-post", {})]
    assert warned(day(POST)) == [("post-without-charts", {})]


def test_questions_need_time_tables_and_to_be_there():
    many = ", ".join('{ text = "Why?" }' for _ in range(5))
    assert warned(day(f'kind = "discuss", minutes = 20, topics = [{many}]')) == [
        ("many-topics", {"topics": 5, "minutes": 20.0, "enough": 25})
    ]
    assert warned(day('kind = "discuss", minutes = 20')) == [("nothing-asked", {})]
    cells = 'settings = { layout = "grid", rows = ["A", "B", "C"], columns = ["x", "y"] }'
    assert warned(day(f'kind = "discuss", minutes = 15, {cells}')) == []  # a row of a grid is one question
    lonely = 'groups = [{ name = "A", tables = "all" }, { name = "B", tables = [] }]\n'
    agenda = day('kind = "discuss", topics = [{ text = "Why?", group = "B" }]')
    assert warned(lonely + agenda) == [("group-without-tables", {"group": "B"})]


def test_what_the_projector_cannot_show_and_what_nobody_can_sit_through():
    long = 'kind = "present", minutes = 120, instructions = "One.\\nTwo.\\nThree.\\nFour."'
    assert warned(day(long, 'kind = "present", minutes = 10')) == [
        ("long-instructions", {"lines": 4, "most": 3}),
        ("no-break", {"minutes": 120}),
    ]
    assert warned('title = "x"\nactivities = [{ key = "a", title = "A", stages = [] }]') == [("empty-activity", {})]


# --- over HTTP and on the command line


def test_the_console_fetches_the_file_the_warnings_and_the_methods():
    client = client_of(new_desk())
    answer = client.get(f"/s/{CODE}/agenda.toml", headers=bearer(CONSOLE_KEY))
    assert answer.status_code == 200
    assert "attachment" in answer.headers["Content-Disposition"]
    assert tomllib.loads(answer.text)["activities"][0]["key"] == "a"
    found = client.get(f"/api/warnings?code={CODE}", headers=bearer(CONSOLE_KEY)).json["warnings"]
    assert all(warning["on"] and warning["message"].startswith("warning-") for warning in found)
    names = [method["name"] for method in client.get("/api/methods").json["methods"]]
    assert names == built_in()


@pytest.mark.parametrize("path", [f"/s/{CODE}/agenda.toml", f"/api/warnings?code={CODE}"])
def test_nobody_but_the_console_reads_the_agenda_with_its_notes(path):
    client = client_of(new_desk())
    assert client.get(path).status_code == 403
    assert client.get(path, headers=bearer("WRONG")).status_code == 403


def test_a_method_or_a_file_is_put_into_the_session():
    desk = new_desk()
    client = client_of(desk)

    def put_in(**body: Any) -> Any:
        return client.post("/api/activities", json={"code": CODE, **body}, headers=bearer(CONSOLE_KEY))

    assert put_in(agenda="transitions", after="a").json == {"activities": ["transitions"]}
    assert put_in(text=WHOLE, after="").json == {"activities": ["talk"]}
    assert [a.id for a in sorted(desk.state.all("activity"), key=lambda a: a.position)] == ["talk", "a", "transitions"]
    assert "line 3, key 'actvities'" in error(put_in(text='\ntitle = "x"\nactvities = []'))["message"]
    assert "no agenda" in error(put_in(agenda="/etc/passwd"))["message"]
    assert error(put_in(agenda="transitions", after="x"))["code"] == "not_found"
    assert error(client.post("/api/activities", json={"code": CODE, "agenda": "transitions"}))["code"] == "not_allowed"


def test_the_command_line_exports_what_it_was_given(tmp_path):
    file = tmp_path / "my.toml"
    file.write_text(WHOLE)
    run = CliRunner().invoke
    made = run(main, ["new", str(file), "--tables", "4", "--sessions", str(tmp_path / "s"), "--json"])
    code = re.search(r'"code": "(\w+)"', made.output)[1]
    exported = run(main, ["agenda", "export", code, "--sessions", str(tmp_path / "s")])
    assert exported.exit_code == 0
    assert parse(exported.output, "exported").activities == agenda_of(session_of(parse(WHOLE, ""))).activities
    target = str(tmp_path / "out.toml")
    assert run(main, ["agenda", "export", code, "--sessions", str(tmp_path / "s"), "--output", target]).exit_code == 0
    assert run(main, ["agenda", "check", target]).exit_code == 0
    again = run(main, ["agenda", "export", code, "--sessions", str(tmp_path / "s"), "--output", target])
    assert again.exit_code == 2


def test_checking_a_file_also_says_what_experience_warns_of(tmp_path):
    file = tmp_path / "my.toml"
    file.write_text(day('kind = "walk", minutes = 20'))
    checked = CliRunner().invoke(main, ["agenda", "check", str(file)])
    assert checked.exit_code == 0
    assert "There are no charts to read" in checked.output


# --- the handbook


def test_the_example_of_the_handbook_is_an_agenda_and_every_key_stands_there():
    page = (ROOT / "docs" / "agendas.md").read_text(encoding="utf-8")
    example = re.search(r"```toml\n(.*?)```", page, re.DOTALL)[1]
    assert parse(example, "docs").activities[0].stages[0].topics[1].steps == 7
    shapes = (Agenda, GroupPlan, ActivityPlan, StagePlan, TopicPlan, Resource, Contact, About)
    names = {field.name for shape in shapes for field in msgspec.structs.fields(shape)}
    assert [name for name in sorted(names) if not re.search(rf"\b{name}\b", page)] == []
