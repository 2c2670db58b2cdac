"""People and their parts change: nothing moves by itself, nobody is stuck, nobody gets in who was shown out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from facilitator.live.presence import presence_of
from facilitator.session import keys
from facilitator.session.people import OFFER_FOR, TRIES
from tests.unit.workshop import CONSOLE_KEY, Workshop

SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEH"


class Tables(Workshop):
    """Ann records at table 1, Bob sits beside her."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.ann, self.bob = self.join("Ann", 1), self.join("Bob", 1)
        self.claim(self.ann, 1)

    def does(self, name: str, /, **args: Any) -> Any:
        return self.do(name, args, self.console).result

    def code(self) -> str:
        return str(self.do("pen.offer", {"table": 1}, self.ann).result["code"])


@pytest.fixture
def tables(tmp_path: Path) -> Iterator[Tables]:
    tables = Tables(tmp_path)
    yield tables
    tables.close()
    assert tables.problems() == []


def test_the_pen_is_handed_on_by_showing_a_code_once(tables: Tables) -> None:
    code = tables.code()
    assert tables.do("pen.accept", {"table": 1, "code": code}, tables.bob).result == {"taken": True}
    assert tables.row("table", "1").pen_name == "Bob"
    assert tables.refused("pen.accept", {"table": 1, "code": code}, tables.ann) == ("not_found", "code")


def test_guessing_the_code_ends_the_offer(tables: Tables) -> None:
    code = tables.code()
    for _ in range(TRIES):
        assert tables.do("pen.accept", {"table": 1, "code": "nö 🙂"}, tables.bob).result == {"taken": False}
    assert tables.refused("pen.accept", {"table": 1, "code": code}, tables.bob) == ("not_found", "code")
    assert tables.row("table", "1").pen_name == "Ann"


def test_an_offer_lapses(tables: Tables) -> None:
    code = tables.code()
    tables.wait(OFFER_FOR / 60_000 + 0.1)
    assert tables.refused("pen.accept", {"table": 1, "code": code}, tables.bob) == ("not_found", "code")


def test_somebody_of_another_table_cannot_take_the_pen_with_it(tables: Tables) -> None:
    other = tables.join("Cem", 2)
    assert tables.refused("pen.accept", {"table": 1, "code": tables.code()}, other)[0] == "not_allowed"


def test_reporters_are_drawn_fairly_and_drawn_again_it_is_somebody_else(tables: Tables) -> None:
    tables.join("Cem", 1)
    drawn: Counter[str] = Counter()
    before = ""
    for _ in range(150):
        chosen = tables.do("reporter.draw", {"table": 1}, tables.bob).result["participant"]
        assert chosen != before
        drawn[chosen] += 1
        before = chosen
    assert len(drawn) == 3
    assert min(drawn.values()) > 25
    assert tables.refused("reporter.draw", {"table": 3}, tables.console) == ("not_found", "table")


def test_two_small_tables_become_one_and_both_charts_stay(tables: Tables) -> None:
    tables.start("discuss")
    line = tables.write(1, "We meet monthly", tables.ann)
    assert tables.does("table.merge", table=1, into=3) == {"moved": 2}
    assert (tables.row("table", "1").closed, tables.row("table", "3").seated) == (True, 2)
    assert tables.row("line", line).chart == "a.1"
    assert tables.row("participant", tables.ann.id).been == [1]
    assert tables.refused("table.merge", {"table": 3, "into": 3}, tables.console) == ("bad_args", "into")
    tables.does("undo")
    assert tables.row("participant", tables.ann.id).table == 1
    assert tables.row("table", "1").pen == tables.ann.id


def test_a_colleague_has_a_link_of_their_own_until_it_is_withdrawn(tables: Tables) -> None:
    jo = tables.does("facilitator.invite", name="Jo", secret=SECRET)["colleague"]
    actor = tables.enter(SECRET)
    assert (actor.role, actor.id) == ("facilitator", f"facilitator-{jo}")
    assert keys.derive(actor.secret, "table:3") == keys.derive(CONSOLE_KEY, "table:3")
    number = tables.do("table.add", {}, actor).result["table"]
    assert tables.enter(keys.derive(CONSOLE_KEY, f"table:{number}")).table == number
    assert (
        tables.row("action", next(a.id for a in tables.desk.state.all("action") if a.by == actor.id)).name
        == "table.add"
    )
    refused = tables.refused("facilitator.invite", {"name": "Al", "secret": SECRET[::-1]}, actor)
    assert refused[0] == "not_allowed"
    assert tables.refused("facilitator.revoke", {"colleague": jo}, actor)[0] == "not_allowed"
    tables.does("facilitator.revoke", colleague=jo)
    assert tables.desk.actor(SECRET) is None
    tables.reopen()
    assert tables.desk.actor(SECRET) is None


def test_the_file_holds_no_key_in_clear(tables: Tables) -> None:
    tables.does("facilitator.invite", name="Jo", secret=SECRET)
    held = b"".join(path.read_bytes() for path in tables.path.parent.glob(f"{tables.path.name}*"))
    assert SECRET.encode() not in held
    assert CONSOLE_KEY.encode() not in held


def test_a_weak_key_is_refused(tables: Tables) -> None:
    assert tables.refused("facilitator.invite", {"name": "Jo", "secret": "short"}, tables.console) == (
        "bad_args",
        "secret",
    )


def test_two_tabs_of_one_person_are_one_person(tables: Tables) -> None:
    here = presence_of(tables.desk.state, [tables.ann, tables.ann, tables.bob, tables.desk_at(1, "laptop")])
    assert here["connected"] == 3
    assert here["tables"]["1"] == {"phones": 2, "desks": 1, "pen": True}
