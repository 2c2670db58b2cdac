"""Did we get you right: each is asked, nobody has to answer, nobody is named, and nothing waits."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from facilitator.session.roles import Actor
from tests.unit.workshop import Workshop


class Table(Workshop):
    """Table 1 with its recorder and three people; one line is written and read back."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.start("discuss")
        self.pen = self.desk_at(1, "laptop", pen=True)
        self.line = self.write(1, "We meet monthly", self.pen)
        self.ann, self.bob, self.cem = (self.join(name, 1) for name in ("Ann", "Bob", "Cem"))
        self.do("chart.readback", {"chart": "a.1"}, self.pen)

    def says(self, who: Actor, value: str, **more: Any) -> None:
        self.do("chart.check", {"chart": "a.1", "value": value, **more}, who)

    def rewrite(self, words: str) -> None:
        base = self.row("line", self.line).seq
        self.write(1, words, self.pen, line=self.line, base=base)

    @property
    def counts(self) -> tuple[int, int, int]:
        """Who agrees, differs, is asked again."""
        row = self.row("readback", "a.1")
        return row.agree, row.differ, row.again


@pytest.fixture
def table(tmp_path: Path) -> Iterator[Table]:
    table = Table(tmp_path)
    yield table
    table.close()
    assert table.problems() == []


def test_the_recorder_sees_how_many_agree_and_what_is_wrong(table: Table) -> None:
    table.says(table.ann, "agree")
    table.says(table.bob, "differ", text="It was every week", line=table.line)
    assert table.counts == (1, 1, 0)
    assert table.row("readback", "a.1").words == [{"line": table.line, "text": "It was every week"}]


def test_nobody_but_oneself_is_told_who_differs(table: Table) -> None:
    table.says(table.bob, "differ", text="It was every week")
    views = [
        name
        for name in table.desk.state._views
        if ("agreement", f"a.1.{table.bob.id}") in table.desk.state.view(name).rows
    ]
    assert views == [f"me:{table.bob.id}"]
    shown = str(table.desk.state.view("table:1").rows["readback", "a.1"])
    assert table.bob.id not in shown
    assert ("readback", "a.1") not in table.desk.state.view("table:2").rows


def test_said_again_it_takes_the_place_of_what_was_said_before(table: Table) -> None:
    table.says(table.ann, "differ", text="No")
    table.says(table.ann, "agree", text="these words are not kept")
    assert table.counts == (1, 0, 0)
    assert table.row("readback", "a.1").words == []


def test_posting_does_not_wait_for_anybody(table: Table) -> None:
    table.says(table.bob, "differ")
    table.post(1, table.pen)
    assert table.row("chart", "a.1").posted
    table.says(table.cem, "differ", text="Still not")
    assert table.counts == (0, 2, 0)


def test_a_changed_chart_asks_those_again_who_differed_and_nobody_else(table: Table) -> None:
    table.says(table.ann, "agree")
    table.says(table.bob, "differ", line=table.line)
    table.rewrite("We meet every week")
    assert table.counts == (1, 0, 1)
    assert table.row("agreement", f"a.1.{table.bob.id}").again
    assert not table.row("agreement", f"a.1.{table.ann.id}").again
    table.says(table.bob, "agree")
    assert table.counts == (2, 0, 0)


def test_a_line_taken_off_is_a_change_and_one_that_only_moves_is_not(table: Table) -> None:
    other = table.write(1, "And by phone", table.pen)
    table.says(table.bob, "differ", line=other)
    table.do("line.move", {"line": other, "section": "a.t1", "after": ""}, table.pen)
    assert table.counts == (0, 1, 0)
    table.post(1, table.pen)
    assert table.counts == (0, 1, 0), "who may see it has changed, not what it says"
    table.do("line.remove", {"line": other}, table.pen)
    assert table.counts == (0, 0, 1)


def test_while_the_recorder_goes_on_typing_nothing_more_is_written(table: Table) -> None:
    table.says(table.bob, "differ")
    table.rewrite("We meet every week")
    before = table.row("readback", "a.1").seq
    table.rewrite("We meet every week, by phone")
    assert table.row("readback", "a.1").seq == before


def test_a_line_of_another_chart_is_not_named(table: Table) -> None:
    desk = table.desk_at(2, "other", pen=True)
    line = table.write(2, "Elsewhere", desk)
    table.says(table.bob, "differ", line=line)
    assert table.row("agreement", f"a.1.{table.bob.id}").line == ""


def test_words_of_the_list_and_of_a_paused_phone_do_not_reach_the_table(table: Table) -> None:
    table.do("words.set", {"words": ["idiot*"]}, table.console)
    table.says(table.bob, "differ", text="The recorder is an idiot")
    assert table.counts == (0, 1, 0), "the word counts"
    assert table.row("readback", "a.1").words == []
    assert table.row("agreement", f"a.1.{table.bob.id}").text, "and is kept"


def test_one_may_only_speak_for_the_own_table_and_a_laptop_for_nobody(table: Table) -> None:
    guest = table.join("Dora", 2)
    check = {"chart": "a.1", "value": "agree"}
    assert table.refused("chart.check", check, guest)[0] == "not_allowed"
    assert table.refused("chart.check", check, table.pen)[0] == "not_allowed"


def test_the_recorder_stops_asking_and_what_was_said_stays(table: Table) -> None:
    table.says(table.ann, "agree")
    table.do("chart.readback", {"chart": "a.1", "on": False}, table.pen)
    assert not table.row("readback", "a.1").open
    assert table.counts == (1, 0, 0)


def test_an_answer_from_a_phone_that_was_offline_still_counts_in_the_walk(table: Table) -> None:
    table.start("walk")
    check = {"chart": "a.1", "value": "agree"}
    assert table.refused("chart.check", check, table.ann)[0] == "wrong_stage"
    table.do("chart.check", check, table.ann, at="a.discuss")
    assert table.counts == (1, 0, 0)
