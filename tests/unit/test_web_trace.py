"""Looking back over HTTP: who may, what they are told when they may not, what a wrong address is answered."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

import pytest
from flask.testing import FlaskClient

from facilitator.app import create_app
from facilitator.config import Config
from facilitator.report.blocks import mark
from facilitator.session import keys
from facilitator.web import trace
from tests.unit.front_door import PUBLIC, FakeHouse, bearer, error
from tests.unit.workshop import CODE, CONSOLE_KEY, NOON, Workshop

TRACE, DAY, PLAY = f"/s/{CODE}/trace.json", f"/s/{CODE}/replay.json", f"/api/s/{CODE}/replay"
CONSOLE = bearer(CONSOLE_KEY)
SCREEN = bearer(keys.derive(CONSOLE_KEY, "screen"))


@pytest.fixture
def client(workshop: Workshop) -> Iterator[FlaskClient]:
    trace._journals.clear()  # every workshop has the same code and epoch
    house = FakeHouse(workshop.desk)
    house.library = SimpleNamespace(exists=lambda code: code == CODE, path=lambda code: workshop.path)
    app = create_app(Config(public_url=PUBLIC, host_key="host"), house)  # type: ignore[arg-type]
    return app.test_client()


def test_a_line_and_the_day_are_for_the_console_before_anything_is_published(
    client: FlaskClient, workshop: Workshop
) -> None:
    sam = workshop.join("Sam", 1)
    workshop.claim(sam, 1)
    workshop.start("discuss")
    line = workshop.write(1, "Districts", sam)
    found: Any = client.get(TRACE, query_string={"of": f"line:{line}"}, headers=CONSOLE).json
    assert (found["text"], found["level"]) == ("Districts", "all")
    assert found["history"][0]["by"] == {"role": "recorder", "table": 1, "name": "Sam", "affiliation": ""}
    for address in (f"{TRACE}?of=line:{line}", DAY):
        answer = client.get(address)
        assert (answer.status_code, error(answer)["code"]) == (403, "not_allowed")
    assert client.get(TRACE, query_string={"of": f"line:{line}"}, headers=SCREEN).status_code == 403
    assert [client.get(DAY, headers=who).status_code for who in (CONSOLE, SCREEN)] == [200, 200]


def test_a_line_is_found_by_the_letters_that_stand_on_paper(client: FlaskClient, workshop: Workshop) -> None:
    sam = workshop.join("Sam", 1)
    workshop.claim(sam, 1)
    workshop.start("discuss")
    line = workshop.write(1, "Districts", sam)
    found: Any = client.get(TRACE, query_string={"of": mark(f"/s/{CODE}/at/line:{line}")}, headers=CONSOLE).json
    assert (found["kind"], found["id"], found["text"]) == ("line", line, "Districts")
    assert mark(f"http://room.example/s/{CODE}/at/challenge:a.1") == "challenge:a.1"
    assert len(mark(f"http://room.example/s/{CODE}/at/reply:a.t1.{line}")) == 8
    for ref in (line[:7], "00000000", "a.1"):  # too little, nobody's, of no kind
        assert client.get(TRACE, query_string={"of": ref}, headers=CONSOLE).status_code == 404


def test_everybody_looks_back_once_the_report_is_published(client: FlaskClient, workshop: Workshop) -> None:
    workshop.start("discuss")
    line = workshop.write(1, "Districts", workshop.desk_at(1, pen=True))
    workshop.post(1)
    workshop.do("session.end", {}, workshop.console)
    leaders = bearer(keys.derive(CONSOLE_KEY, "report"))
    seen = {}
    for state in ("draft", "preview", "published", "draft"):
        workshop.do("report.state", {"state": state}, workshop.console)
        seen[state] = [
            client.get(address, headers=who).status_code
            for address in (f"{TRACE}?of=line:{line}", DAY)
            for who in (leaders, {})
        ]
    assert seen == {"draft": [403] * 4, "preview": [200, 403, 200, 403], "published": [200] * 4}


def test_the_day_is_sent_small_and_anew_only_when_something_happened(client: FlaskClient, workshop: Workshop) -> None:
    workshop.start("discuss")
    packed = client.get(DAY, headers={**CONSOLE, "Accept-Encoding": "gzip"})
    assert packed.headers["Content-Encoding"] == "gzip"
    assert json.loads(gzip.decompress(packed.data)) == client.get(DAY, headers=CONSOLE).json
    workshop.write(1, "Districts", workshop.desk_at(1, pen=True))
    workshop.post(1)
    assert ["l", 0, 0, 0, 1.0, "Districts"] in [entry[1:] for entry in client.get(DAY, headers=CONSOLE).json["changes"]]


@pytest.mark.parametrize("of", ["", "line", "line:", "line:nothing", "key:1", "participant:1", "chart:a.99"])
def test_what_was_never_there_is_not_found(client: FlaskClient, of: str) -> None:
    answer = client.get(TRACE, query_string={"of": of}, headers=CONSOLE)
    assert (answer.status_code, error(answer)["field"]) == (404, "of")


@pytest.mark.parametrize("t", ["noon", "-1", "1e9", "9" * 40, "١٢"])
def test_a_moment_that_is_none_is_said_so(client: FlaskClient, t: str) -> None:
    answer = client.get(TRACE, query_string={"of": "chart:a.1", "t": t}, headers=CONSOLE)
    assert (answer.status_code, error(answer)["field"]) == (422, "t")


def test_the_console_lets_the_screen_play(client: FlaskClient, workshop: Workshop) -> None:
    assert client.post(PLAY, json={"at": NOON}, headers=CONSOLE).status_code == 200
    assert workshop.row("projection", "main").shows == "replay"
    assert client.post(PLAY, json={"on": False}, headers=CONSOLE).status_code == 200
    assert workshop.row("projection", "main").shows == "stage"
    for headers, status in ((SCREEN, 403), ({}, 403), (bearer("wrong"), 403)):
        assert client.post(PLAY, json={"at": NOON}, headers=headers).status_code == status
    wrong = client.post(PLAY, json={"at": "noon"}, headers=CONSOLE)
    assert (wrong.status_code, error(wrong)["field"]) == (422, "at")
    assert error(client.post(PLAY, json={"at": NOON, "screen": "9"}, headers=CONSOLE))["field"] == "screen"


def test_both_pages_are_there_for_everybody(client: FlaskClient) -> None:
    for page in (f"/s/{CODE}/at/line:1", f"/s/{CODE}/replay"):
        assert client.get(page).status_code == 200
