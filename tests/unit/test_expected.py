"""People who are expected are taken in before they come: all of them or none, each with a code of their own."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from flask.testing import FlaskClient

from facilitator.app import create_app
from facilitator.config import Config
from facilitator.web.rows import PEOPLE
from tests.unit.front_door import PUBLIC, FakeHouse, bearer, error
from tests.unit.workshop import CODE, CONSOLE_KEY, Workshop

PATH = f"/api/s/{CODE}/participants"


@pytest.fixture
def client(workshop: Workshop) -> Iterator[FlaskClient]:
    app = create_app(Config(public_url=PUBLIC, host_key="host"), FakeHouse(workshop.desk))  # type: ignore[arg-type]
    return app.test_client()


def send(client: FlaskClient, *people: dict[str, Any], dry: bool = False) -> Any:
    return client.post(PATH, json={"participants": people, "dry": dry}, headers=bearer(CONSOLE_KEY))


def test_they_come_in_with_their_own_code_and_have_a_seat(client: FlaskClient, workshop: Workshop) -> None:
    zoe = {"name": "Zoë", "affiliation": " Ohio ", "table": 3}
    taken = send(client, zoe, {"name": "Bo"})
    assert taken.status_code == 201
    given = taken.get_json()["participants"]
    people = {row.name: row for row in workshop.desk.state.all("participant")}
    assert (people["Zoë"].affiliation, people["Zoë"].table, people["Bo"].table) == ("Ohio", 3, 0)
    assert workshop.row("table", "3").seated == 1
    assert workshop.row("affiliation", "ohio").people == 1
    joined = client.post("/api/join", json={"code": CODE, "rejoin": given[0]["rejoin"]})
    assert joined.get_json()["participant"] == people["Zoë"].id
    assert joined.get_json()["table"] == 3


@pytest.mark.parametrize(
    ("person", "field"),
    [
        ({"name": "Cy", "table": 99}, "table"),
        ({"name": "Cy", "table": 10**30}, "table"),
        ({"name": "x" * 61}, "name"),
        ({"affiliation": "y" * 61}, "affiliation"),
        ({"name": "\u202e \t"}, "name"),
        ({}, "name"),
        ({"name": "Cy", "table": 2}, "table"),  # one seat, taken by the first of the list
    ],
)
def test_one_who_cannot_come_keeps_all_out_and_is_named(
    client: FlaskClient, workshop: Workshop, person: dict[str, Any], field: str
) -> None:
    workshop.do("table.limit", {"table": 2, "seats": 1}, workshop.console)
    seq = workshop.desk.state.seq
    for dry in (True, False):
        refused = send(client, {"name": "Bo", "table": 2}, person, dry=dry)
        assert refused.status_code in (422, 429)
        assert error(refused)["field"] == field
        assert "Person 2" in error(refused)["message"]
    assert workshop.desk.state.seq == seq


def test_looking_whether_they_fit_takes_nobody_in(client: FlaskClient, workshop: Workshop) -> None:
    looked = send(client, {"name": "Bo", "table": 2}, dry=True)
    assert (looked.status_code, looked.get_json()["participants"][0]["name"]) == (200, "Bo")
    assert list(workshop.desk.state.all("participant")) == []
    workshop.do("session.end", {}, workshop.console)
    assert error(send(client, {"name": "Bo"}, dry=True))["code"] == "ended"


def test_a_whole_conference_comes_at_once(client: FlaskClient, workshop: Workshop) -> None:
    crowd = [{"name": f"Somebody with a rather long name, {n}", "affiliation": "State of Ohio"} for n in range(PEOPLE)]
    assert send(client, *crowd).status_code == 201
    assert len(list(workshop.desk.state.all("participant"))) == PEOPLE
    assert error(send(client, *crowd, crowd[0]))["field"] == "participants"
