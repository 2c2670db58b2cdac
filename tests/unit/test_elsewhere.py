"""Two workers on one folder: each knows what the other holds."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from facilitator.app import create_app
from facilitator.config import Config
from facilitator.live.elsewhere import Elsewhere, Signpost
from facilitator.live.house import House
from facilitator.session.refusals import Refusal

FIRST, SECOND = "127.0.0.1:5001", "127.0.0.1:5002"


def worker(folder: Path, port: int) -> House:
    return House(Config(sessions=folder, port=port, worker=True, public_url="http://wall.example"))


@pytest.fixture
def houses(tmp_path: Path) -> Iterator[tuple[House, House]]:
    pair = worker(tmp_path, 5001), worker(tmp_path, 5002)
    yield pair
    for house in pair:
        house.close()


def test_what_one_has_open_the_other_knows_to_be_there(houses: tuple[House, House]) -> None:
    first, second = houses
    code = first.create("transitions", 2).code
    assert (first.elsewhere(code), second.elsewhere(code)) == ("", ""), "made, and open nowhere yet"
    first.open(code)
    assert (first.elsewhere(code), second.elsewhere(code)) == ("", FIRST)
    with pytest.raises(Elsewhere) as refused:
        second.open(code)
    assert (refused.value.code, refused.value.holder, refused.value.again) == ("locked", FIRST, True)
    first.close()
    assert second.elsewhere(code) == ""
    second.open(code)
    assert first.elsewhere(code.lower()) == SECOND


def test_a_renewed_code_leads_to_the_same_worker(houses: tuple[House, House]) -> None:
    first, second = houses
    code = first.create("transitions", 2).code
    first.open(code)
    assert second.elsewhere(first.library.renew_code(code)) == FIRST
    assert second.elsewhere("ZZZZZZ") == second.elsewhere("") == second.elsewhere("../../etc") == ""


def test_nobody_is_sent_to_where_they_are(houses: tuple[House, House]) -> None:
    """It died, another program has its session for a moment, and its own name still stands there."""
    first, second = houses
    code = first.create("transitions", 2).code
    first.open(code)
    first.library.path(code).with_suffix(".at").write_text(SECOND)
    assert second.elsewhere(code) == ""
    with pytest.raises(Refusal) as refused:
        second.open(code)
    assert not isinstance(refused.value, Elsewhere)


def test_a_server_alone_says_nothing_of_where_it_is(tmp_path: Path) -> None:
    alone, other = House(Config(sessions=tmp_path)), House(Config(sessions=tmp_path, port=5002))
    code = alone.create("transitions", 2).code
    alone.open(code)
    assert not alone.library.path(code).with_suffix(".at").exists()
    with pytest.raises(Refusal) as refused:
        other.open(code)
    assert not isinstance(refused.value, Elsewhere)
    alone.close()


def test_the_proxy_is_told_by_page_by_program_and_by_socket(houses: tuple[House, House]) -> None:
    first, second = houses
    code = first.create("transitions", 2).code
    first.open(code)
    app = create_app(Config(public_url="http://wall.example", worker=True, port=5002), second)
    client = app.test_client()
    asked = [client.get(f"/s/{code}/phone"), client.get(f"/j/{code}"), client.post("/api/join", json={"code": code})]
    for answer in asked:
        assert answer.status_code == 409
        assert answer.headers["X-Accel-Redirect"] == "@facilitator_holder"
        assert answer.headers["X-Facilitator-Holder"] == FIRST
        assert "Cache-Control" not in answer.headers, "it would stand beside that of the true answer"
    assert _socket(second, f"EIO=4&transport=websocket&code={code}") == {
        "X-Accel-Redirect": "@facilitator_holder",
        "X-Facilitator-Holder": FIRST,
    }
    health = _asked(second, "/healthz", f"code={code}")
    assert health == {"X-Accel-Redirect": "@facilitator_holder", "X-Facilitator-Holder": FIRST}
    assert _asked(second, "/healthz", "") is _asked(first, "/healthz", f"code={code}") is None
    assert _socket(second, "EIO=4&transport=websocket") is None
    assert _socket(first, f"EIO=4&transport=websocket&code={code}") is None


def test_processes_that_start_in_one_moment_agree_on_the_hosts_key(tmp_path: Path) -> None:
    ask = "import sys; from facilitator.live import host_key; from pathlib import Path"
    command = [sys.executable, "-c", f"{ask}; print(host_key.stored(Path(sys.argv[1])))", str(tmp_path)]
    started = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _ in range(4)]
    keys = {process.communicate()[0].strip() for process in started}
    assert len(keys) == 1
    assert len(keys.pop()) == 26
    assert [file.name for file in tmp_path.iterdir()] == [".host-key"]
    assert (tmp_path / ".host-key").stat().st_mode & 0o077 == 0


def _socket(house: House, query: str) -> dict[str, str] | None:
    return _asked(house, "/socket.io/", query)


def _asked(house: House, path: str, query: str) -> dict[str, str] | None:
    """The headers with which a request is answered; None where it is let through."""
    told: dict[str, str] = {}

    def start(status: str, headers: list[tuple[str, str]]) -> Any:
        told.update(headers)

    signpost = Signpost(lambda environ, start_response: [b"through"], house)
    answer = signpost({"PATH_INFO": path, "QUERY_STRING": query}, start)
    return None if list(answer) == [b"through"] else told
