"""Look-alikes over HTTP: for those who group, and nobody else."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest
from flask.testing import FlaskClient

from facilitator.live.desk import Desk
from facilitator.session import keys
from facilitator.session.lines import Line
from facilitator.session.themes import Placing, Theme
from tests.unit.front_door import bearer, client_of, error, join, new_desk
from tests.unit.workshop import CODE, CONSOLE_KEY

SAID = {"one": (1, "No time to meet"), "two": (2, "No time to meet!"), "three": (1, "Trust"), "four": (1, "Trust.")}


@pytest.fixture
def desk() -> Desk:
    desk = new_desk()
    lines = [
        Line(id=id, chart=f"a.{table}", section="a.t1", text=text, position=float(at), created_at=at)
        for at, (id, (table, text)) in enumerate(SAID.items())
    ]
    desk.state.load(lines, [], desk.state.seq)
    return desk


@pytest.fixture
def client(desk: Desk) -> FlaskClient:
    return client_of(desk)


def settle(desk: Desk, **settings: Any) -> None:
    """Give the stage its settings."""
    stage = msgspec.structs.replace(desk.state.get("stage", "a.cluster"), settings=settings)
    desk.state.load([stage], [], desk.state.seq)


def ask(client: FlaskClient, key: str) -> Any:
    """What the address answers to the holder of a key."""
    return client.get(f"/api/alike?code={CODE}&stage=a.cluster", headers=bearer(key))


def pairs(client: FlaskClient, key: str = CONSOLE_KEY) -> set[tuple[str, str]]:
    """The pairs it names."""
    return {(pair["a"]["id"], pair["b"]["id"]) for pair in ask(client, key).json["pairs"]}


def test_the_facilitator_is_told_what_says_nearly_the_same(client, desk):
    assert pairs(client) == {("one", "two"), ("three", "four")}
    theme = Theme(id="t", stage="a.cluster", activity="a")
    placed = [
        Placing(id=f"a.cluster.line.{x}", stage="a.cluster", on_kind="line", on=x, theme="t") for x in ("one", "two")
    ]
    desk.state.load([theme, *placed], [], desk.state.seq)
    assert pairs(client) == {("three", "four")}


def test_others_are_told_nothing(client, desk):
    token = join(client).json["token"]
    for key in (token, keys.derive(CONSOLE_KEY, "screen"), keys.derive(CONSOLE_KEY, "table:1"), "wrong"):
        answer = ask(client, key)
        assert (answer.status_code, error(answer)["code"]) == (403, "not_allowed")


def test_a_table_that_groups_its_own_chart_is_told_of_that(client, desk):
    settle(desk, who="tables")
    assert pairs(client, keys.derive(CONSOLE_KEY, "table:1")) == {("three", "four")}
    assert pairs(client, join(client, table=2).json["token"]) == set()


def test_a_stage_that_does_not_exist_has_none(client):
    answer = client.get(f"/api/alike?code={CODE}&stage=nothing", headers=bearer(CONSOLE_KEY))
    assert answer.status_code == 404
