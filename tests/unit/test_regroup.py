"""People change places: where each is sent, who has arrived, and what happens to the pen."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from facilitator.session.roles import Actor
from facilitator.session.rows import CONSOLE, me_view
from tests.unit.workshop import Workshop


def day(tmp_path: Path, tables: int = 3, **settings: object) -> Workshop:
    words = ", ".join(f"{k} = {str(v).lower() if isinstance(v, bool) else repr(v)}" for k, v in settings.items())
    agenda = f"""
title = "Move"
[[activities]]
key = "b"
title = "B"
[[activities.stages]]
kind = "regroup"
title = "Move"
settings = {{ {words} }}
[[activities.stages]]
kind = "discuss"
title = "Talk"
"""
    return Workshop(tmp_path, tables, agenda)


def crowd(shop: Workshop, people: int, tables: int = 3) -> list[Actor]:
    return [shop.join(f"P{n}", table=n % tables + 1) for n in range(people)]


def table_of(shop: Workshop, who: Actor) -> int:
    return int(shop.row("participant", who.id).table)


def test_everybody_moves_on_and_the_rest_when_the_stage_ends(tmp_path: Path) -> None:
    shop = day(tmp_path, rule="rotate", by=1)
    everybody = crowd(shop, 6)
    shop.start("b.regroup")
    place = shop.row("place", f"b.regroup.{everybody[0].id}")
    assert (place.table, set(place.views(shop.desk.state))) == (2, {CONSOLE, me_view(everybody[0].id)})
    shop.do("place.arrive", {"stage": "b.regroup"}, everybody[0])
    shop.do("place.arrive", {"stage": "b.regroup"}, everybody[0])  # a second tap changes nothing
    assert [table_of(shop, who) for who in everybody[:2]] == [2, 2]
    shop.start("b.discuss")
    assert [table_of(shop, who) for who in everybody] == [2, 3, 1, 2, 3, 1]
    assert [shop.row("table", str(n)).seated for n in (1, 2, 3)] == [2, 2, 2]
    assert shop.row("participant", everybody[0].id).been == [1]
    assert shop.problems() == []


def test_the_host_stays_with_the_pen(tmp_path: Path) -> None:
    shop = day(tmp_path, rule="host_stays")
    everybody = crowd(shop, 9)
    for number in (1, 2, 3):
        shop.claim(everybody[number + 2], number)
    hosts = {shop.row("table", str(n)).pen for n in (1, 2, 3)}
    shop.start("b.regroup")
    shop.start("b.discuss")
    stayed = {who.id for who in everybody if not shop.row("participant", who.id).been}
    assert stayed == hosts
    assert {shop.row("table", str(n)).pen for n in (1, 2, 3)} == hosts
    assert Counter(table_of(shop, who) for who in everybody) == {1: 3, 2: 3, 3: 3}


def test_the_pen_is_left_behind_unless_the_stage_keeps_it(tmp_path: Path) -> None:
    for keep, pens in ((False, ["", "", ""]), (True, None)):
        folder = tmp_path / str(keep)
        folder.mkdir()
        shop = day(folder, rule="rotate", keep_pen=keep)
        everybody = crowd(shop, 3)
        for number, who in enumerate(everybody, 1):
            shop.claim(who, number)
        shop.start("b.regroup")
        shop.start("b.discuss")
        found = [shop.row("table", str(n)).pen for n in (1, 2, 3)]
        assert found == (pens or [everybody[2].id, everybody[0].id, everybody[1].id])
        shop.close()


def test_two_pairs_make_a_four(tmp_path: Path) -> None:
    shop = day(tmp_path, tables=1, rule="pairs")
    everybody = crowd(shop, 9, tables=1)
    shop.start("b.regroup")
    parties = list(shop.desk.state.all("party"))
    assert sorted(len(party.members) for party in parties) == [2, 2, 2, 3]
    assert set(parties[0].views(shop.desk.state)) == {CONSOLE, *(me_view(m) for m in parties[0].members)}
    shop.start("b.discuss")
    pair = {who.id: shop.row("participant", who.id).party for who in everybody}
    shop.do("stage.edit", {"stage": "b.regroup", "settings": {"rule": "fours"}}, shop.console)
    shop.start("b.regroup")
    fours = [set(party.members) for party in shop.desk.state.all("party")]
    assert sorted(map(len, fours)) == [4, 5]
    for four in fours:
        whole = sum(all(pair[other] != pair[member] or other in four for other in pair) for member in four)
        assert whole >= 3  # pairs stay together; the three are the exception


def test_the_plan_is_made_anew_and_one_person_sent_elsewhere(tmp_path: Path) -> None:
    shop = day(tmp_path, rule="mix", new_faces=True)
    ann = crowd(shop, 6)[0]
    shop.do("regroup.plan", {"stage": "b.regroup"}, shop.console)
    assert len(list(shop.desk.state.all("place"))) == 6
    shop.do("place.change", {"stage": "b.regroup", "participant": ann.id, "table": 3}, shop.console)
    shop.start("b.regroup")  # keeps what was planned
    shop.do("place.arrive", {"stage": "b.regroup"}, ann)
    assert table_of(shop, ann) == 3
    assert shop.refused("regroup.plan", {"stage": "b.discuss"}, shop.console) == ("not_found", "stage")


def test_people_are_seated_by_the_facilitator(tmp_path: Path) -> None:
    shop = day(tmp_path, rule="choice")
    everybody = [shop.join(f"P{n}") for n in range(7)]
    for who in everybody[:4]:
        shop.do("participant.introduce", {"affiliation": "Ohio"}, who)
    shop.do("participant.introduce", {"step_free": True}, everybody[6])
    shop.do("table.step_free", {"table": 3, "step_free": True}, shop.console)
    shop.do("table.limit", {"table": 1, "seats": 1}, shop.console)
    answer = shop.do("seats.assign", {"how": "mixed", "whom": "unseated"}, shop.console)
    assert answer.result == {"seated": 7, "without": 0}
    assert [shop.row("table", str(n)).seated for n in (1, 2, 3)] == [1, 3, 3]
    assert table_of(shop, everybody[6]) == 3
    shop.do("seating.set", {"seating": "mixed"}, shop.console)
    late = shop.join("Late")
    shop.do("participant.introduce", {"affiliation": "Ohio"}, late)
    shop.sit(late, 0)
    ohio = Counter(table_of(shop, who) for who in [*everybody[:4], late])
    assert max(ohio.values()) - min(ohio[n] for n in (2, 3)) <= 1
    assert shop.problems() == []
