"""People sit down and move; the pen is claimed, given, and never passes on by itself."""

from __future__ import annotations

import pytest

from tests.unit.workshop import Workshop


def pen(workshop: Workshop, table: int = 1) -> tuple[str, str]:
    row = workshop.row("table", str(table))
    return row.pen, row.pen_name


def seated(workshop: Workshop) -> list[int]:
    return [workshop.row("table", str(number)).seated for number in range(1, 5)]


def test_who_is_seated_by_the_server_sits_where_fewest_are(workshop: Workshop) -> None:
    for _ in range(9):
        workshop.sit(workshop.join(), 0)
    assert seated(workshop) == [3, 2, 2, 2]


def test_who_moves_leaves_pen_and_word_behind(workshop: Workshop) -> None:
    ann = workshop.join("Ann", table=1)
    workshop.claim(ann, 1)
    workshop.do("reporter.set", {"table": 1, "participant": ann.id}, ann)
    workshop.sit(ann, 2)
    table = workshop.row("table", "1")
    assert (table.pen, table.reporter, table.reporter_name, table.former_pens) == ("", "", "", [ann.id])
    assert seated(workshop) == [0, 1, 0, 0]


def test_a_new_table_has_no_limit_and_a_full_one_says_so(workshop: Workshop) -> None:
    ann, bob = workshop.join("Ann", table=1), workshop.join("Bob")
    workshop.do("table.limit", {"table": 1, "seats": 1}, workshop.console)
    assert workshop.refused("seat.take", {"table": 1}, bob) == ("too_many", "table")
    workshop.sit(ann, 1)
    for number in (2, 3, 4):
        workshop.do("table.limit", {"table": number, "seats": 1}, workshop.console)
        workshop.join(table=number)
    assert workshop.refused("seat.take", {"table": 0}, bob) == ("too_many", "table")


def test_the_pen_is_taken_over_only_knowingly(workshop: Workshop) -> None:
    ann, laptop = workshop.join("Ann", table=1), workshop.desk_at(1, "left")
    workshop.claim(ann, 1)
    assert pen(workshop) == (ann.id, "Ann")
    for holder in ("", "somebody", laptop.id):
        assert workshop.refused("pen.claim", {"table": 1, "holder": holder}, laptop) == ("locked", "table")
    workshop.do("pen.claim", {"table": 1, "holder": ann.id}, laptop)
    assert pen(workshop) == (laptop.id, "")


def test_claiming_again_and_releasing_anothers_change_nothing(workshop: Workshop) -> None:
    ann, bob = workshop.join("Ann", table=1), workshop.join("Bob", table=1)
    workshop.claim(ann, 1)
    head = workshop.desk.state.seq
    workshop.do("pen.claim", {"table": 1}, ann)
    workshop.do("pen.release", {"table": 1}, bob)
    assert (pen(workshop), workshop.desk.state.seq) == ((ann.id, "Ann"), head)
    workshop.do("pen.release", {"table": 1}, ann)
    assert pen(workshop) == ("", "")


def test_the_pen_outlives_a_restart_and_a_stage(workshop: Workshop) -> None:
    laptop = workshop.desk_at(1, "left", pen=True)
    workshop.start("walk")
    workshop.reopen()
    assert pen(workshop) == (laptop.id, "")


def test_the_facilitator_gives_the_pen_to_who_sits_there_or_takes_it_away(workshop: Workshop) -> None:
    ann, bob = workshop.join("Ann", table=1), workshop.join("Bob", table=2)
    workshop.do("pen.give", {"table": 1, "participant": ann.id}, workshop.console)
    assert pen(workshop) == (ann.id, "Ann")
    args = {"table": 1, "participant": bob.id}
    assert workshop.refused("pen.give", args, workshop.console) == ("not_found", "participant")
    workshop.do("pen.give", {"table": 1, "participant": ""}, workshop.console)
    assert pen(workshop) == ("", "")


def test_a_new_name_stands_wherever_the_old_one_stood(workshop: Workshop) -> None:
    ann = workshop.join("Ann", table=1)
    workshop.claim(ann, 1)
    workshop.do("reporter.set", {"table": 1, "participant": ann.id}, ann)
    workshop.do("participant.introduce", {"name": "Anne", "affiliation": "Ohio"}, ann)
    workshop.do("participant.introduce", {"affiliation": "Iowa"}, ann)
    table, person = workshop.row("table", "1"), workshop.row("participant", ann.id)
    assert (table.pen_name, table.reporter_name, person.name, person.affiliation) == ("Anne", "Anne", "Anne", "Iowa")


def test_a_removed_table_lets_its_people_go_and_keeps_its_words(workshop: Workshop) -> None:
    ann, laptop = workshop.join("Ann", table=1), workshop.desk_at(1, pen=True)
    workshop.start("discuss")
    workshop.write(1, "We meet", laptop)
    workshop.do("table.remove", {"table": 1}, workshop.console)
    assert workshop.row("participant", ann.id).table == 0
    assert workshop.refused("seat.take", {"table": 1}, ann) == ("not_found", "table")
    assert workshop.refused("pen.claim", {"table": 1}, laptop) == ("not_found", "table")
    assert workshop.lines(1) == ["We meet"]
    workshop.do("table.add", {"table": 1}, workshop.console)
    workshop.sit(ann, 1)


@pytest.mark.parametrize(("group", "expected"), [("", "g1"), ("g2", "g2")])
def test_a_new_table_has_a_chart_and_a_link(workshop: Workshop, group: str, expected: str) -> None:
    assert workshop.do("table.add", {"group": group}, workshop.console).result == {"table": 5}
    assert workshop.row("table", "5").group == expected
    workshop.start("discuss")
    workshop.write(5, "Hello", workshop.desk_at(5, pen=True))


def test_notes_land_on_others_charts_alone_and_anonymous_ones_name_nobody(workshop: Workshop) -> None:
    ann, guest = workshop.join("Ann", table=1), workshop.join("Guest")
    workshop.start("post")
    workshop.post(1)
    workshop.post(2)
    workshop.start("walk")
    own = {"chart": "a.1", "kind": "comment", "text": "Ours"}
    assert workshop.refused("note.add", own, ann) == ("not_allowed", "chart")
    workshop.note(1, "A guest may", guest)
    note = workshop.note(2, "Psst", ann, anonymous=True)
    row = workshop.row("note", note)
    assert (row.author, row.affiliation) == ("", "")
    assert workshop.refused("note.edit", {"note": note, "text": "Mine!"}, guest) == ("not_allowed", "")
    workshop.do("note.edit", {"note": note, "text": "Psst!"}, ann)
    workshop.sit(guest, 2)
    assert workshop.refused("note.add", {**own, "chart": "a.2"}, guest) == ("not_allowed", "chart")
