"""Joining again: a server that went on from an older copy does not know the phone, which brings who it was before."""

from __future__ import annotations

from typing import Any

import pytest
from flask.testing import FlaskClient

from facilitator.live.desk import Desk
from facilitator.session.roles import Actor
from facilitator.web import joining
from tests.unit.front_door import client_of, error, join, new_desk, people
from tests.unit.workshop import CONSOLE_KEY

BEFORE = {"participant": "6b8a1f0e-0000-4000-8000-000000000001", "token": "A" * 26}


@pytest.fixture
def desk() -> Desk:
    return new_desk()


@pytest.fixture
def client(desk: Desk) -> FlaskClient:
    return client_of(desk)


def facilitator(desk: Desk, name: str, **args: Any) -> None:
    answer = desk.run(name, args, desk.actor(CONSOLE_KEY) or Actor("facilitator", "facilitator"))
    assert answer.refusal is None, answer.refusal


def test_a_phone_joins_again_under_the_key_it_has(client, desk):
    count = len(people(desk))
    told = join(client, name="Ana", affiliation="Ohio", table=2, before=BEFORE).json
    assert told["token"] == BEFORE["token"]
    assert told["participant"] != BEFORE["participant"]  # a public id is no proof of who somebody was
    assert len(told["rejoin"]) == 8
    person = desk.state.get("participant", told["participant"])
    assert (person.name, person.affiliation, person.table) == ("Ana", "Ohio", 2)
    assert len(people(desk)) == count + 1


def test_a_second_page_or_a_lost_answer_makes_nobody_new(client, desk):
    first = join(client, before=BEFORE).json
    count = len(people(desk))
    again = join(client, before=BEFORE).json
    assert (again["participant"], again["token"], again["rejoin"]) == (first["participant"], first["token"], "")
    assert len(people(desk)) == count


def test_the_door_decides(client, desk):
    facilitator(desk, "door.set", way="closed")
    refused = join(client, before=BEFORE)
    assert (refused.status_code, error(refused)["code"]) == (403, "not_allowed")
    facilitator(desk, "door.set", way="open")
    assert join(client, before=BEFORE).status_code == 200
    facilitator(desk, "door.set", way="closed")
    assert join(client, before=BEFORE).status_code == 200  # in by now


def test_who_was_sent_out_stays_out(client, desk):
    known = join(client).json
    facilitator(desk, "participant.remove", participants=[known["participant"]])
    count = len(people(desk))
    for token in (known["token"], "B" * 26):
        refused = join(client, before={"participant": known["participant"], "token": token})
        assert (refused.status_code, error(refused)["field"]) == (403, "before")
    assert len(people(desk)) == count


@pytest.mark.parametrize("token", ["", "A" * 25, "a" * 26, "A" * 5000, CONSOLE_KEY])
def test_no_other_key_is_taken(client, desk, token):
    count = len(people(desk))
    assert join(client, before={**BEFORE, "token": token}).status_code in (403, 422)
    assert len(people(desk)) == count


def test_two_pages_that_join_again_in_the_same_moment_are_one_person(client, desk, monkeypatch):
    count = len(people(desk))
    monkeypatch.setattr(joining, "_known_again", lambda *_: "")  # neither page has seen the other come
    first, second = (join(client, before=BEFORE).json for _ in range(2))
    assert first["participant"] == second["participant"]
    assert len(people(desk)) == count + 1
    assert (bool(first["rejoin"]), second["rejoin"]) == (True, "")  # one code for another phone, and it holds
