"""The test of a room, on a real server: says what is what, lets nobody else in, and leaves nothing behind."""

from __future__ import annotations

import json
import urllib.request
from pathlib import Path
from typing import Any

import pytest

from facilitator.store.check import check
from tests.live.house import Server, key_of


def have_it_tested(server: Server, asked: dict[str, Any], key: str) -> dict[str, Any]:
    """As the console does; it takes a while."""
    headers = {"Content-Type": "application/json", "Authorization": f"Bearer {key}"}
    request = urllib.request.Request(f"{server.url}/api/preflight/run", json.dumps(asked).encode(), headers)
    with urllib.request.urlopen(request, timeout=90) as answer:
        return dict(json.loads(answer.read()))


def sessions_in(folder: Path) -> set[str]:
    """The codes of which there is anything."""
    return {file.name.partition(".")[0] for file in folder.iterdir()} - {""}


@pytest.mark.timeout(120)
def test_a_room_is_tested_without_a_trace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FACILITATOR_COPIES", str(tmp_path / "copies"))
    (tmp_path / "sessions").mkdir()
    server = Server(tmp_path / "sessions").start()
    try:
        made = server.new_session()
        server.join(made["code"])
        key = key_of(made["links"]["console"])
        asked = {"code": made["code"], "people": 3}
        assert server.post("/api/preflight", asked, Authorization="Bearer NOBODY")[0] == 403
        assert server.post("/api/preflight/run", {**asked, "people": 0}, Authorization=f"Bearer {key}")[0] == 422
        before = sessions_in(server.folder)
        told = have_it_tested(server, asked, key)
        assert {line["id"]: line["state"] for line in told["lines"]} | {"sync": "", "commit": "", "disk": ""} == {
            **dict.fromkeys(("disk", "sync", "commit"), ""),
            "files": "ok",
            "address": "look",  # of this machine alone
            "power": told["lines"][5]["state"],
            "sleep": "unknown",
            "measured": "unknown",
            "phones": "ok",
            "answers": "ok",
            "clock": "ok",
            "copies": "look",  # on the same disk
        }, told
        assert not told["ok"]
        assert sessions_in(server.folder) == before
        assert [file.name for file in (tmp_path / "copies").glob(".*")] == []
        assert check(server.folder / f"{made['code']}.db") == []
        assert key not in server.log.read_text()
    finally:
        server.stop()
    assert not server.tracebacks()
