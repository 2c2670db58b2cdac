"""Themes: like put with like, by whoever may."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from facilitator.session.roles import Actor
from facilitator.session.rows import Stage
from tests.unit.workshop import Workshop


def settle(workshop: Workshop, kind: str = "cluster", **settings: Any) -> None:
    """Give a stage its settings, as its agenda would have."""
    stage = workshop.row("stage", f"a.{kind}")
    state = workshop.desk.state
    state.load([msgspec.structs.replace(stage, settings=settings)], [], state.seq)


@pytest.fixture
def talked(workshop: Workshop) -> Workshop:
    """Tables 1 and 2 have written two lines each: l1, l2 and l3, l4 in `workshop.said`."""
    workshop.start("discuss")
    for table, words in ((1, ("No time", "Staff leave")), (2, ("Not enough time", "Trust"))):
        desk = workshop.desk_at(table, pen=True)
        for text in words:
            workshop.write(table, text, desk)
    return workshop


def said(workshop: Workshop, text: str) -> str:
    """The id of the line that says this."""
    return next(line.id for line in workshop.desk.state.all("line") if line.text == text)


def theme(workshop: Workshop, title: str = "", who: Actor | None = None, **more: Any) -> str:
    """A new theme; returns its id."""
    args = {"stage": "a.cluster", "title": title, **more}
    return str(workshop.do("theme.add", args, who or workshop.console).result["theme"])


def placing(workshop: Workshop, text: str, theme: str, **more: Any) -> dict[str, Any]:
    """The arguments that put what was said into a theme."""
    return {"stage": "a.cluster", "on": {"kind": "line", "id": said(workshop, text)}, "theme": theme, **more}


def put(workshop: Workshop, text: str, theme: str, who: Actor | None = None, **more: Any) -> None:
    """Put what was said into a theme."""
    workshop.do("item.place", placing(workshop, text, theme, **more), who or workshop.console)


def inside(workshop: Workshop, theme: str) -> list[str]:
    """What lies in a theme, from top to bottom."""
    state = workshop.desk.state
    found = sorted((p for p in state.all("placing") if p.theme == theme), key=lambda p: p.position)
    return [state.get(p.on_kind, p.on).text for p in found]


def titles(workshop: Workshop) -> list[str]:
    """The themes in order."""
    return [t.title for t in sorted(workshop.desk.state.all("theme"), key=lambda t: t.position)]


def test_lines_come_into_themes_which_say_at_how_many_tables_they_were_heard(talked: Workshop) -> None:
    talked.start("cluster")
    time, people = theme(talked, "Time"), theme(talked, "People")
    put(talked, "No time", time)
    put(talked, "Not enough time", time)
    put(talked, "Staff leave", people)
    assert inside(talked, time) == ["No time", "Not enough time"]
    assert (talked.row("theme", time).items, talked.row("theme", time).heard_at) == (2, [1, 2])
    put(talked, "Not enough time", people)
    assert (talked.row("theme", time).items, talked.row("theme", time).heard_at) == (1, [1])
    put(talked, "Not enough time", "")
    assert talked.row("theme", people).heard_at == [1]
    assert talked.problems() == []


def test_items_and_themes_are_put_in_order(talked: Workshop) -> None:
    one, two, three = (theme(talked, title) for title in ("One", "Two", "Three"))
    talked.do("theme.order", {"theme": three, "after": one}, talked.console)
    assert titles(talked) == ["One", "Three", "Two"]
    talked.do("theme.order", {"theme": two}, talked.console)
    assert titles(talked) == ["Two", "One", "Three"]
    for text in ("No time", "Staff leave", "Trust"):
        put(talked, text, one)
    put(talked, "Trust", one, after={"kind": "line", "id": said(talked, "No time")})
    assert inside(talked, one) == ["No time", "Trust", "Staff leave"]
    put(talked, "Staff leave", one, first=True)
    assert inside(talked, one) == ["Staff leave", "No time", "Trust"]
    for _ in range(60):  # halving uses up the numbers, and nobody notices
        for text in ("No time", "Trust"):
            put(talked, text, one, after={"kind": "line", "id": said(talked, "Staff leave")})
    assert inside(talked, one) == ["Staff leave", "Trust", "No time"]


def test_two_themes_become_one_and_a_theme_that_goes_leaves_its_lines(talked: Workshop) -> None:
    one, two = theme(talked, "Time"), theme(talked, "No time")
    put(talked, "No time", one)
    put(talked, "Not enough time", two)
    talked.do("theme.merge", {"theme": two, "into": one}, talked.console)
    assert inside(talked, one) == ["No time", "Not enough time"]
    assert talked.row("theme", one).heard_at == [1, 2]
    assert talked.row("theme", two) is None
    talked.do("theme.remove", {"theme": one}, talked.console)
    assert list(talked.desk.state.all("placing")) == []
    assert talked.refused("theme.merge", {"theme": theme(talked), "into": one}, talked.console)[0] == "not_found"


def test_a_theme_may_be_nameless_a_minority_view_and_one_too_many(talked: Workshop) -> None:
    settle(talked, max_themes=1)
    one = theme(talked)
    talked.do("theme.rename", {"theme": one, "title": " Time "}, talked.console)
    talked.do("theme.minority", {"theme": one, "minority": True}, talked.console)
    assert (talked.row("theme", one).title, talked.row("theme", one).minority) == ("Time", True)
    assert talked.refused("theme.add", {"stage": "a.cluster"}, talked.console) == ("too_many", "stage")
    assert talked.refused("theme.rename", {"theme": one, "title": "x" * 81}, talked.console)[0] == "too_long"


def test_the_theme_desk_may_begin_while_the_tables_talk(talked: Workshop) -> None:
    person, other = talked.join("Ann", 1), talked.join("Bo", 2)
    talked.do("theme_desk.name", {"participant": person.id}, talked.console)
    put(talked, "No time", theme(talked, "Time", person), person)
    assert talked.refused("theme.add", {"stage": "a.cluster"}, other)[0] == "not_allowed"
    talked.do("theme_desk.name", {"participant": person.id, "on": False}, talked.console)
    assert talked.refused("theme.add", {"stage": "a.cluster"}, person)[0] == "not_allowed"


def test_where_everyone_groups_they_do_so_while_the_stage_is_on(talked: Workshop) -> None:
    settle(talked, who="everyone")
    somebody = talked.join("Bo")
    assert talked.refused("theme.add", {"stage": "a.cluster"}, somebody)[0] == "wrong_stage"
    talked.start("cluster")
    put(talked, "Trust", theme(talked, "Trust", somebody), somebody)
    talked.do("stage.end", {"stage": "a.cluster"}, talked.console)
    theme(talked, "A last one", somebody)
    talked.start("vote")
    assert talked.refused("theme.add", {"stage": "a.cluster"}, somebody)[0] == "wrong_stage"


def test_each_table_has_a_board_of_its_own(talked: Workshop) -> None:
    settle(talked, who="tables")
    talked.start("cluster")
    here, there = talked.join("Ann", 1), talked.join("Bo", 2)
    ours = theme(talked, "Ours", here, table=1)
    put(talked, "No time", ours, here)
    assert talked.refused("item.place", placing(talked, "No time", ours), there)[0] == "not_allowed"
    assert talked.refused("item.place", placing(talked, "Trust", ours), there)[0] == "not_found"
    assert talked.refused("theme.add", {"stage": "a.cluster", "table": 1}, there)[0] == "not_allowed"
    assert talked.refused("theme.add", {"stage": "a.cluster"}, talked.console) == ("bad_args", "table")
    on_board = talked.row("placing", f"a.cluster.line.{said(talked, 'No time')}")
    assert set(on_board.views(talked.desk.state)) == {"table:1", "console"}
    theme(talked, "From the link", talked.desk_at(2), table=2)


def test_a_later_stage_of_the_activity_goes_on_with_the_board(talked: Workshop) -> None:
    state = talked.desk.state
    naming = Stage(
        id="a.naming", activity="a", kind="cluster", title="Naming", position=8, settings={"who": "everyone"}
    )
    afresh = Stage(id="a.afresh", activity="a", kind="cluster", title="Afresh", position=9, settings={"fresh": True})
    state.load([naming, afresh], [], state.seq)
    unnamed = theme(talked)
    talked.start("naming")
    somebody = talked.join("Bo")
    talked.do("theme.rename", {"theme": unnamed, "title": "Time"}, somebody)
    more = talked.do("theme.add", {"stage": "a.naming", "title": "People"}, somebody).result["theme"]
    assert {talked.row("theme", id).stage for id in (unnamed, more)} == {"a.cluster"}
    settle(talked, "vote", source="naming")
    talked.start("vote")
    assert sorted(option.text for option in state.all("option")) == ["People", "Time"]
    new = talked.do("theme.add", {"stage": "a.afresh"}, talked.console).result["theme"]
    assert talked.row("theme", new).stage == "a.afresh"


def test_starting_it_posts_the_charts_unless_told_not_to(talked: Workshop) -> None:
    settle(talked, post=False)
    talked.start("cluster")
    assert not talked.row("chart", "a.1").posted
    settle(talked)
    talked.start("discuss")
    talked.start("cluster")
    assert [talked.row("chart", f"a.{n}").posted for n in (1, 2, 3)] == [True, True, False]


def test_what_may_be_grouped_is_what_the_source_says(talked: Workshop) -> None:
    talked.do("chart.post", {"chart": "a.1"}, talked.console)
    talked.start("walk")
    reader = talked.join("Cy", 3)
    note = talked.do("note.add", {"chart": "a.1", "kind": "comment", "text": "Same here"}, reader).result["note"]
    one = theme(talked, "Time")
    on_note = {"stage": "a.cluster", "on": {"kind": "note", "id": note}, "theme": one}
    talked.do("item.place", on_note, talked.console)
    assert talked.row("theme", one).heard_at == [3]
    for source, line_fits, note_fits in (("lines", True, False), ("notes", False, True), ("discuss", True, False)):
        settle(talked, source=source)
        fits = [talked.ask("item.place", args, talked.console).ok for args in (placing(talked, "Trust", one), on_note)]
        assert fits == [line_fits, note_fits], source
    settle(talked, source="a.pick")
    assert talked.refused("item.place", placing(talked, "Trust", one), talked.console) == ("not_found", "on")


def test_a_line_that_leaves_its_chart_is_no_longer_counted(talked: Workshop) -> None:
    one = theme(talked, "Time")
    put(talked, "No time", one)
    desk = talked.desk_at(1, pen=True)
    talked.do("line.remove", {"line": said(talked, "No time")}, desk)
    talked.start("cluster")
    assert talked.row("theme", one).items == 0
