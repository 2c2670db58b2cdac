"""The web application over a house with one session: the workshop's."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

from flask.testing import FlaskClient

from facilitator.app import create_app
from facilitator.config import Config
from facilitator.live.desk import Desk
from facilitator.live.house import Created
from facilitator.session.refusals import Refusal
from facilitator.store.library import normal_code
from tests.unit.workshop import CODE, CONSOLE_KEY, NOON, first_rows

WRONG, ERASED, BROKEN, RENEWED = "ZZZZZZ", "YYYYYY", "XXXXXX", "WWWWWW"
PUBLIC = "http://wall.example:5102"
BITS = "BITS"


class NoFile:
    """Keeps nothing: these tests are not about the disk, and making a real file takes a tenth of a second."""

    def meta(self, name: str) -> str:
        return BITS

    def load(self) -> Any:
        return SimpleNamespace(rows=first_rows(), left=[], seq=1, commands={}, noted=0)

    def commit(self, *_: Any) -> None:
        pass

    def close(self) -> None:
        pass


class FakeHouse:
    """One session that is there, one that was erased, one whose file is broken."""

    host_key = "host"

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.library = SimpleNamespace(renew_code=lambda code: RENEWED)

    def known(self, typed: str) -> bool:
        return normal_code(typed) in (CODE, RENEWED, BROKEN)

    def open(self, typed: str) -> Any:
        code = normal_code(typed)
        if code == BROKEN:
            raise Refusal("storage", "refusal-session-broken", field="code", why="file is not a database")
        if code not in (CODE, RENEWED):
            raise Refusal("not_found", "refusal-no-session", field="code")
        return self.desk

    def erased(self, typed: str) -> bool:
        return normal_code(typed) == ERASED

    def create(
        self,
        agenda: str,
        tables: int,
        title: str = "",
        *,
        about: object = None,
        follows: object = None,
        built_in_only: bool = False,
    ) -> Created:
        assert built_in_only
        return Created(CODE, title, CONSOLE_KEY, BITS, [(n, "") for n in range(1, tables + 1)])


def new_desk() -> Desk:
    """The workshop's rows and the real rules."""
    return Desk(CODE, NoFile(), lambda: NOON)  # type: ignore[arg-type]


def client_of(desk: Desk) -> FlaskClient:
    """Asks the application directly, as a browser would."""
    config = Config(public_url=PUBLIC, host_key="host")
    return create_app(config, FakeHouse(desk)).test_client()  # type: ignore[arg-type]


def join(client: FlaskClient, **body: Any) -> Any:
    return client.post("/api/join", json={"code": CODE, **body})


def error(answer: Any) -> dict[str, Any]:
    found: dict[str, Any] = answer.json["error"]
    assert found["message"]
    assert not found["message"].startswith("refusal-")
    return found


def people(desk: Desk) -> list[Any]:
    return list(desk.state.all("participant"))


def bearer(key: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {key}"}
