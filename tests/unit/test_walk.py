"""A gallery walk in the rules: everybody has a way, and the way follows the room."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from facilitator.session.bells import passed
from facilitator.session.roles import Actor
from facilitator.store.check import check
from tests.unit.workshop import CODE, Workshop

HEAD = """title = "A walk"
[[groups]]
name = "Odd"
tables = "odd"
[[groups]]
name = "Even"
tables = "even"
[[activities]]
key = "a"
title = "Discussion"
[[activities.stages]]
key = "discuss"
kind = "discuss"
title = "Talk"
topics = [{text = "Who?"}]
[[activities.stages]]
key = "walk"
kind = "walk"
title = "Walk"
minutes = 20
"""


class Walk(Workshop):
    """Eight tables of six with their charts up, and the walk on."""

    people: dict[int, list[Actor]]

    def __init__(self, folder: Path, tables: int = 8, settings: str = "", each: int = 6) -> None:
        super().__init__(folder, tables, HEAD + settings)
        self.people = {n: [self.join(f"{n}-{k}", n) for k in range(each)] for n in range(1, tables + 1)}
        self.start("a.discuss")

    def set_out(self, *, without: tuple[int, ...] = ()) -> None:
        for table in self.people:
            if table not in without:
                self.post(table)
        self.start("a.walk")

    @property
    def round(self) -> Any:
        return self.row("round", "a.walk")

    def way(self, party: str) -> list[int]:
        return list(self.row("route", f"a.walk.{party}").places)

    def ways(self) -> list[Any]:
        return [route for route in self.desk.state.all("route") if not route.step_free]

    def stop(self) -> int:
        return passed(self.round.bells, self.round.held_at or self.now)


@pytest.fixture
def walk(tmp_path: Path) -> Iterator[Walk]:
    walk = Walk(tmp_path)
    yield walk
    walk.close()
    assert check(tmp_path / f"{CODE}.db") == []


def test_half_a_table_goes_to_the_next_number_and_the_other_half_further(walk: Walk) -> None:
    walk.set_out()
    assert (walk.round.letters, len(walk.round.bells)) == (1, 4)  # two halves of four stops would meet their own chart
    assert walk.way("8A") == [1, 2, 3, 4]
    minutes = [(bell - walk.now) / 60_000 for bell in walk.round.bells]
    assert minutes == pytest.approx([4, 8 + 2 / 3, 13 + 1 / 3, 18])
    assert walk.round.gave_way == []


def test_everybody_at_a_table_belongs_to_one_party(tmp_path: Path) -> None:
    walk = Walk(tmp_path, tables=10, each=7)
    walk.set_out()
    assert walk.round.letters == 2
    members = [m for route in walk.ways() for m in route.members]
    assert sorted(members) == sorted(p.id for table in walk.people.values() for p in table)
    assert {route.people for route in walk.ways()} == {3, 4}
    late = walk.join("late", 3)
    assert late.id in walk.row("route", "a.walk.3B").members, "who comes late joins the smaller party"
    walk.sit(late, 5)
    assert late.id not in walk.row("route", "a.walk.3B").members
    assert late.id in walk.row("route", "a.walk.5B").members
    walk.close()


def test_a_missing_chart_keeps_its_slot_and_takes_it_when_it_is_posted(walk: Walk) -> None:
    walk.set_out(without=(3,))
    assert not any(3 in route.places for route in walk.ways())
    assert 3 not in walk.way("2A")
    walk.wait(1)
    on_now = {route.id: route.places[0] for route in walk.ways()}
    walk.post(3)
    assert {route.id: route.places[0] for route in walk.ways()} == on_now, "nobody is called away from a chart"
    assert walk.way("1A")[1] == 3
    assert walk.way("8A")[2] == 3
    assert walk.way("2A")[0] != 3


def test_a_recorder_may_post_late_during_the_walk(walk: Walk) -> None:
    pen = walk.desk_at(3, "laptop", pen=True)
    walk.set_out(without=(3,))
    walk.post(3, pen)
    assert walk.row("chart", "a.3").posted


def test_nobody_has_posted_and_the_walk_finds_its_charts_later(walk: Walk) -> None:
    walk.start("a.walk")
    assert walk.round.gave_way == ["no_chart"]
    for table in range(1, 9):
        walk.post(table)
        crowds = Counter(route.places[0] for route in walk.ways())
        assert table < 4 or max(n for chart, n in crowds.items() if chart) <= 2
    assert walk.way("8A") == [1, 2, 3, 4]


def test_every_chart_is_posted_at_once_in_the_walk(walk: Walk) -> None:
    for table in range(1, 9):
        pen = walk.desk_at(table, "laptop", pen=True)
        topic = next(t.id for t in walk.desk.state.all("topic"))
        walk.write(table, "We meet", pen, section=topic)
    walk.start("a.walk")
    walk.do("charts.post", {"activity": "a"}, walk.console)
    assert walk.round.gave_way == []
    assert walk.way("8A") == [1, 2, 3, 4]


def test_a_table_that_is_dissolved_no_longer_walks_but_its_chart_is_read(walk: Walk) -> None:
    walk.set_out()
    walk.do("table.remove", {"table": 4}, walk.console)
    assert walk.row("route", "a.walk.4A") is None
    assert walk.way("3A") == [4, 5, 6, 7]


def test_a_table_may_stay_out_and_come_in_again(walk: Walk) -> None:
    walk.set_out()
    walk.do("walk.out", {"table": 4}, walk.people[4][0])
    assert walk.row("route", "a.walk.4A") is None
    walk.do("walk.out", {"table": 4, "out": False}, walk.console)
    assert walk.way("4A") == [5, 6, 7, 8]


def test_the_bells_stand_while_the_clock_is_paused(walk: Walk) -> None:
    walk.set_out()
    walk.wait(3)
    walk.do("stage.pause", {"stage": "a.walk"}, walk.console)
    walk.wait(10)
    assert walk.stop() == 0
    bells = walk.round.bells
    walk.do("stage.resume", {"stage": "a.walk"}, walk.console)
    assert walk.round.bells == [bell + 600_000 for bell in bells]
    assert walk.round.held_at == 0


def test_more_time_makes_the_stops_longer(walk: Walk) -> None:
    walk.set_out()
    walk.wait(1)
    first = walk.round.bells
    walk.do("stage.extend", {"stage": "a.walk", "minutes": 2}, walk.console)
    assert len(walk.round.bells) == 4
    assert walk.round.bells[-1] == first[-1] + 120_000
    walk.do("stage.extend", {"stage": "a.walk", "minutes": 5}, walk.console)
    assert len(walk.round.bells) == 5, "and where one more fits, there is one more"
    assert walk.way("8A") == [1, 2, 3, 4, 5]


def test_the_facilitator_rings_early_and_goes_back(walk: Walk) -> None:
    walk.set_out()
    walk.wait(1)
    walk.do("walk.bell", {"stage": "a.walk", "stop": 1}, walk.console)
    walk.do("walk.bell", {"stage": "a.walk", "stop": 1}, walk.console)
    assert walk.stop() == 1
    assert walk.round.bells[-1] - walk.now == pytest.approx(17 * 60_000, abs=2)
    walk.do("walk.bell", {"stage": "a.walk", "stop": 0}, walk.console)
    assert walk.stop() == 0
    walk.do("walk.bell", {"stage": "a.walk", "stop": 4}, walk.console)
    assert walk.stop() == 4
    assert walk.refused("walk.bell", {"stage": "a.walk", "stop": 5}, walk.console) == ("bad_args", "stop")


def test_a_walk_without_a_clock_goes_by_hand(tmp_path: Path) -> None:
    walk = Walk(tmp_path, settings="settings = {stops = 3}\n")
    walk.do("stage.extend", {"stage": "a.walk", "minutes": -20}, walk.console)
    walk.set_out()
    walk.wait(60)
    assert (walk.stop(), walk.round.bells) == (0, [0, 0, 0])
    walk.do("walk.bell", {"stage": "a.walk", "stop": 1}, walk.console)
    assert walk.stop() == 1
    walk.close()


def test_a_walk_that_was_broken_off_goes_on_with_the_stop_that_was_on(walk: Walk) -> None:
    walk.set_out()
    walk.wait(10)
    assert walk.stop() == 2
    walk.start("a.discuss")
    walk.wait(5)
    walk.start("a.walk")
    assert walk.stop() == 2
    assert walk.way("8A") == [1, 2, 3, 4]
    assert walk.round.bells[-1] == walk.now + 18 * 60_000


def test_who_asked_has_a_way_without_steps(tmp_path: Path) -> None:
    walk = Walk(tmp_path)
    for table in (1, 3, 5, 6, 7, 8):
        walk.do("table.step_free", {"table": table, "step_free": True}, walk.console)
    person = walk.people[8][0]
    walk.do("participant.introduce", {"step_free": True}, person)
    walk.set_out()
    own = walk.row("route", "a.walk.8A.free")
    assert own.members == [person.id]
    assert set(own.places) <= {1, 3, 5, 6, 7}
    assert person.id not in walk.row("route", "a.walk.8A").members
    assert walk.way("8A") == [1, 2, 3, 4], "the others go as the rule says"
    walk.close()


def test_hosts_stay_with_their_chart_and_change_over_at_half_time(tmp_path: Path) -> None:
    walk = Walk(tmp_path, settings='settings = {rotation = "hosted"}\n')
    walk.set_out()
    first, *_, last = walk.row("route", "a.walk.2A").members
    assert walk.row("route", "a.walk.2A").hosts == [first, first, last, last]
    walk.close()


def test_in_a_free_walk_phones_know_which_charts_need_readers(tmp_path: Path) -> None:
    walk = Walk(tmp_path, settings='settings = {rotation = "free"}\n')
    walk.set_out()
    assert list(walk.desk.state.all("route")) == []
    reader = walk.people[1][0]
    for _ in range(2):
        walk.do("chart.read", {"chart": "a.5"}, reader)
    walk.do("chart.read", {"chart": "a.1"}, reader)
    assert walk.row("readers", "a.5").count == 1, "each person counts once"
    assert walk.row("readers", "a.1") is None, "the own chart does not count"
    assert ("readers", "a.5") in walk.desk.state.view("room").rows
    walk.close()


def test_the_facilitator_sees_the_plan_before_the_walk(walk: Walk) -> None:
    for table in range(1, 8):
        walk.post(table)
    before = walk.desk.state.seq
    plan = walk.do("walk.plan", {"stage": "a.walk"}, walk.console).result
    assert walk.desk.state.seq == before
    assert (plan["stops"], plan["letters"], plan["parties"], plan["posted"]) == (4, 1, 8, 7)
    assert plan["rings"] == [[1, 2, 3, 4, 5, 6, 7, 8]]
    assert sum(plan["readers"]) == 8 * 6 * 4
    assert walk.refused("walk.plan", {"stage": "a.discuss"}, walk.console) == ("not_found", "stage")


def test_staying_seated_changes_nothing_in_the_plan(walk: Walk) -> None:
    walk.set_out()
    person = walk.people[2][0]
    way = walk.way("2A")
    walk.do("walk.stay", {"on": True}, person)
    assert walk.row("participant", person.id).seated
    assert walk.way("2A") == way
    assert person.id in walk.row("route", "a.walk.2A").members
