"""Who is let in over HTTP, by which code or key; and how guessing is slowed down."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
from flask.testing import FlaskClient

from facilitator.live.desk import Desk
from facilitator.session import keys
from facilitator.web import joining, limits
from tests.unit.front_door import BITS, PUBLIC, WRONG, bearer, client_of, error, join, new_desk, people
from tests.unit.workshop import CODE, CONSOLE_KEY


@pytest.fixture
def desk() -> Desk:
    return new_desk()


@pytest.fixture
def client(desk: Desk) -> FlaskClient:
    return client_of(desk)


# --- joining


def test_joining_makes_a_person_who_is_let_in(client, desk):
    answer = join(client, name="Ana", affiliation="Ohio")
    assert set(answer.json) == {"participant", "token", "rejoin", "table", "code"}
    assert (answer.json["table"], len(answer.json["rejoin"])) == (0, 8)
    actor = desk.actor(answer.json["token"])
    assert (actor.role, actor.id) == ("participant", answer.json["participant"])
    cookie = answer.headers["Set-Cookie"]
    assert f"facilitator_{CODE}={answer.json['token']}" in cookie
    kept = "Max-Age=34560000"  # weeks later the phone still finds what became of its notes
    assert all(part in cookie for part in ("HttpOnly", "SameSite=Lax", f"Path=/s/{CODE}/", kept))


@pytest.mark.parametrize(("table", "seat"), [(None, 0), (0, 0), (3, 3)])
def test_joining_sits_down_where_a_table_is_given(client, table, seat):
    assert join(client, table=table).json["table"] == seat


def test_a_seat_that_is_refused_leaves_nobody_behind(client, desk):
    assert desk.run("table.limit", {"table": 2, "seats": 1}, desk.actor(CONSOLE_KEY)).ok
    assert join(client, table=2).status_code == 200
    for table, status in ((2, 429), (9, 404), (-1, 404), (10**30, 404)):
        answer = join(client, table=table)
        assert (answer.status_code, error(answer)["field"]) == (status, "table")
    assert len(people(desk)) == 1


def test_whose_seat_is_taken_in_this_very_moment_is_in_all_the_same(client, desk, monkeypatch):
    assert desk.run("table.limit", {"table": 2, "seats": 1}, desk.actor(CONSOLE_KEY)).ok
    assert join(client, table=2).status_code == 200
    monkeypatch.setattr(joining, "_check_seat", lambda state, number: None)  # it was free when it was looked at
    late = join(client, table=2).json
    assert late["table"] == 0
    assert desk.actor(late["token"]).id == late["participant"]


def test_typed_codes_may_be_untidy(client):
    assert client.post("/api/join", json={"code": " abc-def "}).status_code == 200


def test_coming_back_is_the_same_person(client, desk):
    first = join(client, table=2).json
    second = join(client, rejoin=f" {first['rejoin'].lower()} ").json
    assert (second["participant"], second["rejoin"], second["table"]) == (first["participant"], first["rejoin"], 2)
    assert second["token"] != first["token"]
    assert desk.actor(first["token"]).id == desk.actor(second["token"]).id


def test_a_session_that_has_ended_takes_nobody_in(client, desk):
    assert desk.run("session.end", {}, desk.actor(CONSOLE_KEY)).ok
    answer = join(client)
    assert (answer.status_code, error(answer)["code"]) == (409, "ended")


# --- wrong codes


@pytest.fixture
def clock(monkeypatch) -> SimpleNamespace:
    hands = SimpleNamespace(now=1000.0)
    monkeypatch.setattr(limits, "time", SimpleNamespace(monotonic=lambda: hands.now))
    return hands


def guess(client: FlaskClient, times: int, address: str = "10.0.0.1", **body: Any) -> set[int]:
    body = {"code": WRONG, **body}
    asked = (client.post("/api/join", json=body, environ_base={"REMOTE_ADDR": address}) for _ in range(times))
    return {answer.status_code for answer in asked}


def test_an_address_that_guesses_has_to_wait(client, clock):
    assert guess(client, 10) == {404}
    refused = client.post("/api/join", json={"code": WRONG}, environ_base={"REMOTE_ADDR": "10.0.0.1"})
    assert (refused.status_code, error(refused)["code"]) == (429, "too_many")
    assert 0 < int(refused.headers["Retry-After"]) <= 61
    assert guess(client, 1, code=CODE) == {429}
    assert guess(client, 1, code=CODE, bits="é") == {429}
    assert guess(client, 1, code=CODE, bits=BITS) == {200}
    assert guess(client, 1, address="10.0.0.2", code=CODE) == {200}
    clock.now += 61
    assert guess(client, 1, code=CODE) == {200}


def test_right_codes_never_use_the_limit_up(client, clock):
    assert guess(client, 30, code=CODE) == {200}


def test_all_addresses_together_have_a_limit(client, clock):
    for part in range(30):
        assert guess(client, 10, address=f"10.0.1.{part}") == {404}
    assert guess(client, 1, address="10.0.2.1") == {429}


def test_the_qr_code_does_not_help_to_guess_somebody_elses_own_code(client, clock):
    assert guess(client, 10, code=CODE, bits=BITS, rejoin="AAAAAAAA") == {404}
    assert guess(client, 1, code=CODE, bits=BITS, rejoin="AAAAAAAA") == {429}


# --- links


@pytest.mark.parametrize(
    ("key", "opens"),
    [
        (CONSOLE_KEY, {"role": "console"}),
        (keys.derive(CONSOLE_KEY, "screen"), {"role": "screen"}),
        (keys.derive(CONSOLE_KEY, "table:3"), {"role": "table", "table": 3}),
        ("wrong", None),
    ],
)
def test_a_links_key_opens_its_page(client, key, opens):
    answer = client.post("/api/enter", json={"code": CODE, "key": key})
    assert (answer.json if opens else error(answer)["code"]) == (opens or "not_allowed")


def test_a_persons_token_is_no_link(client):
    token = join(client).json["token"]
    assert client.post("/api/enter", json={"code": CODE, "key": token}).status_code == 403
    assert client.post("/api/links", json={"code": CODE}, headers=bearer(token)).status_code == 403


def test_the_console_gets_every_link(client, desk):
    made = client.post("/api/links", json={"code": CODE}, headers=bearer(CONSOLE_KEY)).json
    assert made["links"]["join"] == f"{PUBLIC}/j/{CODE}#{BITS}"
    for link in (made["links"]["console"], made["links"]["screen"], *(table["link"] for table in made["tables"])):
        assert client.get(link.partition("#")[0].removeprefix(PUBLIC)).status_code == 200
        assert desk.actor(link.partition("#key=")[2])
    assert [table["number"] for table in made["tables"]] == [1, 2, 3, 4]
    assert client.post("/api/links", json={"code": CODE}).status_code == 403


def test_affiliations_are_for_those_inside(client):
    token = join(client, affiliation="Ohio").json["token"]
    join(client, affiliation="Iowa")
    assert client.get(f"/api/affiliations?code={CODE}").status_code == 403
    assert client.get(f"/api/affiliations?code={CODE}", headers=bearer("é")).status_code == 403
    known = client.get(f"/api/affiliations?code={CODE}", headers=bearer(token)).json
    assert known == {"affiliations": ["Iowa", "Ohio"]}


def test_a_session_is_made_with_the_host_key_alone(client):
    body = {"agenda": "transitions", "tables": 4, "title": ""}
    assert client.post("/api/sessions", json=body).status_code == 403
    assert client.post("/api/sessions", json=body, headers={"X-Host-Key": "é"}).status_code == 403
    made = client.post("/api/sessions", json=body, headers={"X-Host-Key": "host"})
    assert (made.status_code, made.json["code"]) == (201, CODE)
    for tables in (0, 501):
        answer = client.post("/api/sessions", json={**body, "tables": tables}, headers={"X-Host-Key": "host"})
        assert (answer.status_code, error(answer)["field"]) == (422, "tables")


# --- the form on the follow-up page


def test_feedback_comes_from_the_page_itself(client, desk):
    def send(origin: str) -> Any:
        headers = {"Origin": origin} if origin else {}
        return client.post(f"/s/{CODE}/follow", data={"text": "Shorter talks", "useful": "4"}, headers=headers)

    assert send("http://elsewhere.example").status_code == 403
    assert list(desk.state.all("feedback")) == []
    for ours in ("", "http://localhost", PUBLIC):  # as it is asked for, and as a proxy in front is called
        assert send(ours).status_code == 303
    assert [(row.text, row.useful) for row in desk.state.all("feedback")] == [("Shorter talks", 4)] * 3


def test_ones_own_code_is_not_to_be_guessed_on_the_follow_up_page(client, clock):
    person = join(client, name="Ana").json
    client.delete_cookie(f"facilitator_{CODE}", path=f"/s/{CODE}/")

    def ask(own: str) -> Any:
        return client.post(f"/s/{CODE}/follow/mine", data={"rejoin": own})

    assert ask(f" {person['rejoin'][:4].lower()}-{person['rejoin'][4:]}").status_code == 200
    for _ in range(10):
        assert ask("WRONG234").status_code == 422
    waiting = ask(person["rejoin"])
    assert (waiting.status_code, person["rejoin"] in waiting.text) == (429, True)
    clock.now += 61
    assert ask(person["rejoin"]).status_code == 200


def test_wrong_codes_of_one_do_not_keep_the_room_out(client, desk):
    """Where people of a session are, its right code is taken beyond the limit too; from elsewhere it is a guess."""
    codes = client.application.config["WRONG_CODES"]
    for _ in range(limits.EACH_ADDRESS):
        assert client.post("/api/join", json={"code": WRONG}).status_code == 404
    assert join(client, name="Ana").status_code == 429
    codes.came_in("127.0.0.1", CODE)  # the facilitator's laptop
    assert join(client, name="Ana").status_code == 200
    assert client.post("/api/join", json={"code": WRONG}).status_code == 429
    codes.came_in("127.0.0.1", "GHJKMN")
    codes._homes.pop(("127.0.0.1", CODE))
    assert join(client, name="Bob").status_code == 429
    assert [person.name for person in people(desk)] == ["Ana"]


def test_who_guesses_where_the_room_is_is_stopped_too(client):
    codes = client.application.config["WRONG_CODES"]
    codes.came_in("127.0.0.1", CODE)
    for _ in range(limits.EACH_ADDRESS + limits.AT_HOME):
        client.post("/api/join", json={"code": WRONG})
    assert join(client, name="Ana").status_code == 429
    assert join(client, name="Ana", bits=BITS).status_code == 200
