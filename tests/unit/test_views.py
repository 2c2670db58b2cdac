"""What a connection may watch: its own table and person, everybody's room and wall, and no view that is none."""

from __future__ import annotations

import pytest

from facilitator.live.views import VIEWS_LIMIT, check_views, may_watch
from facilitator.session.refusals import Refusal
from facilitator.session.roles import Actor
from tests.unit.workshop import Workshop

VIEWS = ("room", "wall", "chart:a.1", "chart:a.9", "table:1", "table:2", "screen", "console", "me:ANN", "me:BOB")
OPEN = {"room", "wall", "chart:a.1"}
NO_VIEWS = (
    "", "nowhere", "room:", "rooms", "table", "table:", "table:0", "table:-1", "table:01", "table: 1", "table:²",
    "table:١", "table:" + "9" * 5000, "me", "me:", "me:x", "chart", "chart:", "key", "console:1", "TABLE:1", "\ud800",
)  # fmt: skip


def seen(workshop: Workshop, actor: Actor, ann: str, bob: str) -> set[str]:
    names = {view: view.replace("ANN", ann).replace("BOB", bob) for view in VIEWS}
    return {view for view, name in names.items() if may_watch(workshop.desk.state, actor, name)}


def test_everybody_sees_what_is_for_them_and_no_more(workshop: Workshop) -> None:
    ann, bob, guest = workshop.join("Ann", table=1), workshop.join("Bob", table=2), workshop.join("Guest")
    expected = {
        ann: OPEN | {"table:1", "me:ANN"},
        bob: OPEN | {"table:2", "me:BOB"},
        guest: OPEN,
        workshop.desk_at(1, "left"): OPEN | {"table:1"},
        workshop.screen: OPEN | {"screen"},
        workshop.console: OPEN | {"screen", "console", "table:1", "table:2"},
    }
    assert {who: seen(workshop, who, ann.id, bob.id) for who in expected} == expected


def test_who_changes_tables_sees_the_new_one(workshop: Workshop) -> None:
    ann = workshop.join("Ann", table=1)
    workshop.sit(ann, 2)
    assert seen(workshop, ann, ann.id, "") == OPEN | {"table:2", "me:ANN"}


@pytest.mark.parametrize("view", NO_VIEWS)
def test_what_is_no_view_is_refused_in_words(workshop: Workshop, view: str) -> None:
    for who in (workshop.join("Ann", table=1), workshop.join("Guest"), workshop.desk_at(1), workshop.screen):
        with pytest.raises(Refusal) as refused:
            check_views(workshop.desk.state, who, [view])
        assert (refused.value.code, refused.value.field) == ("not_allowed", "views")


def test_a_page_watches_only_so_many_views(workshop: Workshop) -> None:
    views = [f"table:{number}" for number in range(VIEWS_LIMIT + 1)]
    with pytest.raises(Refusal) as refused:
        check_views(workshop.desk.state, workshop.console, views)
    assert (refused.value.code, refused.value.field) == ("bad_args", "views")
    assert check_views(workshop.desk.state, workshop.console, views[1:]) == set(views[1:])


def test_a_chart_is_seen_by_all_only_while_it_is_posted(workshop: Workshop) -> None:
    laptop = workshop.desk_at(1, pen=True)
    workshop.start("discuss")
    line = ("line", workshop.write(1, "We meet", laptop))
    public, private = ("wall", "screen", "chart:a.1"), ("table:1", "console")
    view = workshop.desk.state.view
    for posted in (False, True, False):
        if posted != workshop.row("chart", "a.1").posted:
            workshop.do("chart.post" if posted else "chart.unpost", {"chart": "a.1"}, laptop)
        assert [line in view(name).rows for name in public] == [posted] * 3
        assert all(line in view(name).rows for name in private)
    assert line not in view("room").rows
    assert line not in view("table:2").rows
