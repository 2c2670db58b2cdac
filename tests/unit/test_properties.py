"""Whatever people do, in whatever order: nothing is lost, nothing leaks, the file and the memory say the same."""

from __future__ import annotations

import os
import shutil
import sqlite3
import tempfile
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from facilitator.live.desk import Answer
from facilitator.session.roles import Actor
from tests.unit.memory import Memory
from tests.unit.watchers import Page
from tests.unit.workshop import KINDS, Workshop

TABLES = st.integers(1, 4)
CHARTS = st.integers(1, 2)
PEOPLE = st.integers(0, 4)
RECORDERS = st.integers(0, 11)  # often whoever holds the pen, then laptops, then phones
ITEMS = st.integers(0, 5)  # which of the lines, or notes, there are
STAGES = st.sampled_from(KINDS)
IN_TALK, IN_WALK = st.sampled_from(("a.discuss", "a.discuss", "")), st.sampled_from(("a.walk", "a.walk", ""))
Asked = tuple[str, dict[str, Any], Actor]


class Crowd(RuleBasedStateMachine):
    """Three laptops, five phones and a facilitator, all at once."""

    @initialize()
    def doors_open(self) -> None:
        self.folder = Path(tempfile.mkdtemp())
        self.workshop = shop = Workshop(self.folder)
        self.people = [shop.join(f"Person {n}", table=n % 4) for n in range(5)]
        self.laptops = [shop.desk_at(1, "left", pen=True), shop.desk_at(1, "right"), shop.desk_at(2, "one")]
        shop.claim(self.people[2], 2)  # here it is a phone that records
        self.memory = Memory(shop)
        self.pages = [Page(views).load(self.state) for views in self.view_sets()]
        self.earlier = [Page(views).load(self.state) for views in self.view_sets()]
        shop.start("discuss")
        for table in (1, 2):
            for topic in ("a.t1", "a.t2"):
                args = {"chart": f"a.{table}", "section": topic, "text": self.memory.new_text()}
                self.ask("line.write", args, self.recorder(0, table))
            self.ask("chart.post", {"chart": f"a.{table}"}, shop.console)
        shop.start("walk")
        for person, table, anonymous in ((1, 2, False), (2, 1, True), (0, 1, False), (3, 2, True)):
            note = {"chart": f"a.{table}", "kind": "comment", "text": "Yes", "anonymous": anonymous}
            id = self.ask("note.add", note, self.people[person]).result["note"]
            self.ask("note.answer", {"note": id, "text": "So."}, self.recorder(0, table))

    def teardown(self) -> None:
        if hasattr(self, "workshop"):
            self.workshop.close()
            assert self.workshop.problems() == []
            with sqlite3.connect(self.workshop.path) as file:
                self.memory.compare_with_journal(file)
            file.close()
            shutil.rmtree(self.folder)

    @property
    def state(self) -> Any:
        return self.workshop.desk.state

    def ask(self, name: str, args: dict[str, Any], who: Actor, at: str = "") -> Answer:
        """A command, watched by the memory."""
        self.workshop.wait(0.01)
        return self.memory.follow(name, args, who, at)

    def view_sets(self) -> list[frozenset[str]]:
        """What pages watch."""
        ann = f"me:{self.people[1].id}"
        pages = ({"room", "table:1"}, {"room", ann, "table:1", "chart:a.2"}, {"screen", "room"}, {"console", "room"})
        return [frozenset(views) for views in (*pages, {"wall"}, {ann, "table:2", "chart:a.1"})]

    def recorder(self, who: int, table: int) -> Actor:
        """Somebody who records, or would like to."""
        everybody = [*self.laptops, *self.people[:3]]
        holder = self.state.get("table", str(table)).pen
        return next((actor for actor in everybody if actor.id == holder and who < 6), everybody[who % 6])

    def pick(self, kind: str, item: int) -> Any:
        """One of the rows of a kind, or one that does not exist."""
        ids = sorted(row.id for row in self.state.all(kind))
        return self.state.get(kind, ids[item % len(ids)]) if ids else None

    # --- what people do

    @rule(kind=STAGES, verb=st.sampled_from(("start", "start", "start", "pause", "resume", "end")))
    def move_the_stage(self, kind: str, verb: str) -> None:
        self.ask(f"stage.{verb}", {"stage": f"a.{kind}"}, self.workshop.console)

    @rule(who=RECORDERS, table=TABLES, polite=st.booleans())
    def claim(self, who: int, table: int, polite: bool) -> None:
        holder = "" if polite else self.state.get("table", str(table)).pen
        self.ask("pen.claim", {"table": table, "holder": holder}, self.recorder(who, table))

    @rule(who=RECORDERS, table=TABLES)
    def release(self, who: int, table: int) -> None:
        self.ask("pen.release", {"table": table}, self.recorder(who, table))

    @rule(who=PEOPLE, table=TABLES)
    def give(self, who: int, table: int) -> None:
        self.ask("pen.give", {"table": table, "participant": self.people[who].id}, self.workshop.console)

    @rule(who=RECORDERS, table=CHARTS, topic=st.integers(1, 4), at=IN_TALK, top=st.booleans())
    def write_a_new_line(self, who: int, table: int, topic: int, at: str, top: bool) -> None:
        args = {"chart": f"a.{table}", "section": f"a.t{topic}", "text": self.memory.new_text()}
        self.ask("line.write", {**args, **({"after": ""} if top else {})}, self.recorder(who, table), at)

    @rule(who=RECORDERS, item=ITEMS, at=IN_TALK, back=st.integers(-1, 4), same=st.booleans())
    def write_on_what_was_seen(self, who: int, item: int, at: str, back: int, same: bool) -> None:
        """`back`: how many commands ago the page last heard something; below 0: it does not say."""
        line = self.pick("line", item)
        if line:
            text = line.text if same else self.memory.new_text()
            args = {"chart": line.chart, "section": line.section, "text": text, "line": line.id}
            base = {} if back < 0 else {"base": max(0, self.state.seq - back)}
            self.ask("line.write", {**args, **base}, self.recorder(who, int(line.chart[-1])), at)

    @rule(who=RECORDERS, table=CHARTS, before=st.integers(1, 3), at=IN_TALK)
    def write_before_the_answer_came(self, who: int, table: int, before: int, at: str) -> None:
        writer = self.recorder(who, table)
        earlier = self.memory.writes_of(writer)[-before:][:1]
        if earlier:
            args = {**earlier[0].args, "text": self.memory.new_text(), "base_of": earlier[0].id}
            args.pop("base", None)
            self.ask("line.write", args, writer, at)

    @rule(who=RECORDERS, item=ITEMS, verb=st.sampled_from(("remove", "keep", "move")), after=ITEMS)
    def change_a_line(self, who: int, item: int, verb: str, after: int) -> None:
        line, other = self.pick("line", item), self.pick("line", after)
        if line:
            place = {"section": other.section, "after": other.id} if verb == "move" else {}
            self.ask(f"line.{verb}", {"line": line.id, **place}, self.recorder(who, int(line.chart[-1])), "a.discuss")

    @rule(who=PEOPLE, table=TABLES, anonymous=st.booleans(), at=IN_WALK, item=ITEMS)
    def leave_a_note(self, who: int, table: int, anonymous: bool, at: str, item: int) -> None:
        args = {"chart": f"a.{table}", "kind": "question", "text": self.memory.new_text(), "anonymous": anonymous}
        line = self.pick("line", item)
        on = {"line": line.id} if line and line.chart == args["chart"] else {}
        self.ask("note.add", {**args, **on}, self.people[who], at)

    @rule(who=PEOPLE, item=ITEMS, own=st.integers(0, 3), verb=st.sampled_from(("edit", "remove")))
    def change_a_note(self, who: int, item: int, own: int, verb: str) -> None:
        note = self.pick("note", item)
        if note:
            actor = self.memory.authors[note.id] if own else self.people[who]
            self.ask(f"note.{verb}", {"note": note.id, **({"text": "Hm?"} if verb == "edit" else {})}, actor, "a.walk")

    @rule(who=RECORDERS, item=ITEMS, outcome=st.sampled_from(("answered", "deferred", "declined")))
    def answer(self, who: int, item: int, outcome: str) -> None:
        note = self.pick("note", item)
        if note:
            recorder = self.recorder(who, int(note.chart[-1]))
            self.ask("note.answer", {"note": note.id, "text": "So.", "outcome": outcome}, recorder)

    @rule(who=PEOPLE, table=st.integers(0, 5))
    def sit_down(self, who: int, table: int) -> None:
        self.ask("seat.take", {"table": table}, self.people[who])

    @rule(table=TABLES, verb=st.sampled_from(("remove", "add", "move", "rename")), group=st.sampled_from(("g1", "g2")))
    def arrange_tables(self, table: int, verb: str, group: str) -> None:
        more = {"move": {"group": group}, "rename": {"name": group}}.get(verb, {})
        self.ask(f"table.{verb}", {"table": table, **more}, self.workshop.console)

    @rule(who=PEOPLE, table=TABLES)
    def call_for_help_and_park(self, who: int, table: int) -> None:
        self.ask("help.call", {"table": table}, self.people[who])
        self.ask("park.add", {"text": "Later"}, self.people[who])

    @rule(verb=st.sampled_from(("end", "reopen")))
    def end_or_reopen(self, verb: str) -> None:
        if verb == "reopen" or self.state.seq % 3 == 0:  # seldom: nothing else happens afterwards
            self.ask(f"session.{verb}", {}, self.workshop.console)

    @rule(item=ITEMS, hide=st.booleans())
    def moderate(self, item: int, hide: bool) -> None:
        note = self.pick("note", item)
        if note:
            self.ask("note.hide" if hide else "note.show", {"note": note.id}, self.workshop.console)

    @rule(table=CHARTS, up=st.booleans())
    def hang(self, table: int, up: bool) -> None:
        self.ask("chart.post" if up else "chart.unpost", {"chart": f"a.{table}"}, self.workshop.console, "a.discuss")

    @rule(table=CHARTS, who=PEOPLE, item=ITEMS, seat=TABLES, hide=st.booleans())
    def all_at_the_same_moment(self, table: int, who: int, item: int, seat: int, hide: bool) -> None:
        """One batch in which a chart goes up or down, a note lands on it, another is hidden, somebody moves."""
        note, person, chart = self.pick("note", item), self.people[who], f"a.{table}"
        console = self.workshop.console
        asked: list[Asked] = [
            ("chart.unpost" if hide else "chart.post", {"chart": chart}, console),
            ("note.add", {"chart": chart, "kind": "comment", "text": "Now", "anonymous": hide}, person),
            ("seat.take", {"table": seat}, person),
            ("chart.post", {"chart": chart}, console),
            ("line.write", {"chart": chart, "section": "a.t1", "text": self.memory.new_text()}, self.laptops[table]),
        ]
        if note:
            asked.insert(1, ("note.hide" if hide else "note.show", {"note": note.id}, console))
        self.memory.follow_together(asked, at="a.discuss" if hide else "a.walk")

    # --- what may happen to them

    @rule(back=st.integers(1, 20), who=PEOPLE)
    def send_again(self, back: int, who: int) -> None:
        self.memory.send_again(back, self.people[who])

    @rule()
    def restart(self) -> None:
        self.memory.restart()

    @rule(page=ITEMS, views=ITEMS)
    def turn_to(self, page: int, views: int) -> None:
        self.pages[page].catch_up(self.state, self.view_sets()[views])

    @rule(page=ITEMS)
    def away_from_now_on(self, page: int) -> None:
        self.earlier[page] = Page(self.view_sets()[page]).load(self.state)

    # --- what is true after every step

    @invariant()
    def the_file_is_whole(self) -> None:
        assert self.workshop.problems() == []

    @invariant()
    def a_pen_is_where_its_holder_is(self) -> None:
        pens = [table for table in self.state.all("table") if table.pen]
        for table in pens:
            person = self.state.get("participant", table.pen)
            assert person.table == table.number if person else table.pen.startswith(f"table-{table.number}/")
        assert len({table.pen for table in pens}) == len(pens)
        seated = [person.table for person in self.state.all("participant")]
        assert all(table.seated == seated.count(table.number) for table in self.state.all("table"))

    @invariant()
    def what_is_looked_up_by_a_field_is_what_a_search_through_all_finds(self) -> None:
        for kind, field in (("line", "chart"), ("note", "author"), ("participant", "table")):
            rows = list(self.state.all(kind))
            for value in {getattr(row, field) for row in rows} | {"nowhere"}:
                found = list(self.state.where(kind, field, value))
                assert sorted(row.id for row in found) == sorted(r.id for r in rows if getattr(r, field) == value)
                assert list(self.state.latest(kind, field, value)) == found[::-1]

    @invariant()
    def nobody_sees_what_is_hidden_or_who_is_anonymous(self) -> None:
        self.memory.look_at_every_view()

    @invariant()
    def every_page_can_catch_up_from_where_it_is(self) -> None:
        for page in self.pages:
            page.catch_up(self.state)
            assert page.is_right(self.state), page.views
        for page in self.earlier:
            assert page.would_be_right(self.state), (page.views, page.since)


IN_CI = bool(os.environ.get("CI"))
TestCrowd = Crowd.TestCase
TestCrowd.settings = settings(
    max_examples=25,
    stateful_step_count=40,
    deadline=None,
    derandomize=IN_CI,
    database=None,
    suppress_health_check=list(HealthCheck),
)
