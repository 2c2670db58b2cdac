"""Which texts say nearly the same."""

from __future__ import annotations

import time

import pytest

from facilitator.session.alike import alike, together

SAME = [
    ("Not enough time to meet", "Not enough time to meet!"),
    ("Staff turnover", "staff turn-over"),
    ("Meeting fatigue", "Meetings fatigue"),
    ("Parents do not trust the data", "The data is not trusted by parents: parents do not trust the data"),
    ("Turnover of district data staff", "District data staff turnover"),
    ("No common definition of a dropout", "No common definitions of dropouts"),
    ("Legislators want numbers by tomorrow", "Legislators want the numbers by tomorrow morning"),
    ("Zeitmangel der Schulen", "Zeitmangel an den Schulen"),
    ("没有足够的时间开会", "没有足够时间开会"),
    ("Ｆull width", "full width"),
    ("Trust", "trust."),
]
DIFFERENT = [
    ("Trust", "Truth"),
    ("Time", "Tie"),
    ("Reports for grade 3", "Reports for grade 8"),
    ("Monthly calls with districts", "Privacy rules keep changing"),
    ("Data", "Data quality is poor in small districts"),
    ("We meet legislators every month", "We send parents a letter every year"),
    ("Who pays for the help desk", "Who reads the reports"),
    ("", ""),
    ("!?", "..."),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_these_say_nearly_the_same(one: str, other: str) -> None:
    assert [pair[:2] for pair in alike([one, other])] == [(0, 1)]
    assert alike([one, other])[0][2] == alike([other, one])[0][2]


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_these_do_not(one: str, other: str) -> None:
    assert alike([one, other]) == []


def test_the_likest_come_first_and_a_threshold_may_be_stricter() -> None:
    texts = ["Meetings fatigue", "Budget cuts", "Meeting fatigue", "budget cuts"]
    assert [pair[:2] for pair in alike(texts)] == [(1, 3), (0, 2)]
    assert [pair[:2] for pair in alike(texts, 0.99)] == [(1, 3)]


def test_groups_hold_who_is_alike_through_others_and_forget_nobody() -> None:
    assert together(5, [(0, 3, 0.9), (3, 4, 0.8)]) == [[0, 3, 4], [1], [2]]
    assert together(2, []) == [[0], [1]]
    assert together(0, []) == []


def test_a_big_room_is_compared_within_seconds() -> None:
    texts = [
        f"{word} {other} for the {word}s of {third} schools" for word in WORDS for other in WORDS for third in WORDS
    ]
    started = time.process_time()
    alike(texts[:1000])
    assert time.process_time() - started < 10


WORDS = ("budget", "meeting", "report", "teacher", "data", "privacy", "parent", "district", "trust", "calendar")
