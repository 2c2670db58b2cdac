"""The practice's session: in the language of who practises, marked, gone after a day; who may make one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from flask.testing import FlaskClient

from facilitator import messages
from facilitator.agenda.practice import practice_agenda
from facilitator.agenda.problems import problems
from facilitator.app import create_app
from facilitator.cli.sessions import sessions_group
from facilitator.config import Config
from facilitator.live import erasure
from facilitator.live.desk import SERVER
from facilitator.live.house import About, House
from facilitator.session.retention import DAY
from facilitator.store.search import sessions
from facilitator.web import practice

HOST = {"X-Host-Key": "h"}


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    """A house without simulated people."""
    made = House(Config(sessions=tmp_path, host_key="h"))
    yield made
    made.close()


@pytest.fixture
def client(house: House, monkeypatch: pytest.MonkeyPatch) -> FlaskClient:
    monkeypatch.setattr(practice, "_let_in", lambda asked: None)
    return create_app(Config(sessions=house.library.folder, host_key="h"), house).test_client()


def begun(client: FlaskClient, **more: Any) -> dict[str, Any]:
    """A practice that was made."""
    answer = client.post("/api/practice", json={}, headers={**HOST, **more})
    assert answer.status_code == 201, answer.text
    return dict(answer.json)


@pytest.mark.parametrize("lang", messages.LANGUAGES)
def test_its_agenda_is_in_order_in_every_language(lang: str) -> None:
    with messages.speaking(lang):
        agenda = practice_agenda()
    assert list(problems(agenda)) == []
    assert agenda.language == lang
    assert [stage.kind for stage in agenda.activities[0].stages] == ["discuss", "post", "walk", "reflect"]


def test_it_is_marked_wherever_sessions_are_listed(house: House, client: FlaskClient) -> None:
    code, other = begun(client)["code"], house.create("transitions", 2).code
    assert {kept.code: kept.practice for kept in sessions(house.library)} == {code: True, other: False}
    listed = CliRunner().invoke(sessions_group, ["--sessions", str(house.library.folder)]).output.splitlines()
    assert {line.split("\t")[0] for line in listed if line.endswith("Practice")} == {code}
    assert next(iter(house.open(code).state.all("session"))).title == "Practice"


def test_it_is_erased_by_itself_a_day_after_its_people_came(house: House, client: FlaskClient) -> None:
    code = begun(client)["code"]
    assert client.post("/api/join", json={"code": code}).status_code == 200
    assert erasure.over(house.library, house.clock() + DAY - 60_000) == []
    assert erasure.over(house.library, house.clock() + DAY) == [code]


def test_it_is_made_for_the_hosts_key_or_a_consoles_alone(house: House, client: FlaskClient) -> None:
    made = house.create("transitions", 2)
    guest = client.post("/api/join", json={"code": made.code}).json["token"]
    for code, headers in (("", {}), ("", {"X-Host-Key": "x"}), (made.code, {"Authorization": f"Bearer {guest}"})):
        assert client.post("/api/practice", json={"code": code}, headers=headers).status_code == 403
    own = {"Authorization": f"Bearer {made.console_key}"}
    assert client.post("/api/practice", json={"code": made.code}, headers=own).status_code == 201


def test_only_so_many_at_a_time_whichever_worker_made_them(
    house: House, client: FlaskClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = House(Config(sessions=house.library.folder, host_key="h"))
    made = [other.create(practice_agenda(), 4, about=About(practice=True)).code for _ in range(practice.MOST)]
    house.create("transitions", 2)
    answer = client.post("/api/practice", json={}, headers=HOST)
    assert (answer.status_code, answer.json["error"]["code"]) == (409, "locked")
    desk = other.open(made[0])
    assert desk.run("session.end", {}, SERVER).ok
    begun(client)
    assert client.post("/api/practice", json={}, headers=HOST).status_code == 409
    erasure.erase_session(other, made[1])
    begun(client)
    monkeypatch.setattr(practice, "MINUTES", 0.0)  # the people of all of them have gone
    begun(client)
    other.close()
