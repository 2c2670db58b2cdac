"""The test of a room, on a real server: says what is what, lets nobody else in, and leaves nothing behind."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from facilitator.store.check import check
from tests.live.house import Server, key_of


@pytest.mark.timeout(120)
def test_a_room_is_tested_without_a_trace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FACILITATOR_COPIES", str(tmp_path / "copies"))
    (tmp_path / "sessions").mkdir()
    server = Server(tmp_path / "sessions").start()
    try:
        made = server.new_session()
        server.join(made["code"])
        key = key_of(made["links"]["console"])
        wrong = {"code": made["code"], "people": 3}
        assert server.post("/api/preflight", wrong, Authorization="Bearer NOBODY")[0] == 403
        assert server.post("/api/preflight/run", {**wrong, "people": 0}, Authorization=f"Bearer {key}")[0] == 422
        before = {file.name for file in server.folder.iterdir()}
        link = made["links"]["console"]
        command = [sys.executable, "-m", "facilitator", "preflight", link, "--people", "3", "--json"]
        told = json.loads(subprocess.run(command, capture_output=True, check=True, env=os.environ).stdout)
        assert {line["id"]: line["state"] for line in told["lines"]} | {"sync": "", "commit": "", "disk": ""} == {
            **dict.fromkeys(("disk", "sync", "commit"), ""),
            "files": "ok",
            "address": "look",  # of this machine alone
            "power": told["lines"][5]["state"],
            "sleep": "unknown",
            "phones": "ok",
            "answers": "ok",
            "clock": "ok",
            "copies": "look",  # on the same disk
        }, told
        assert not told["ok"]
        assert {file.name for file in server.folder.iterdir()} == before
        assert [file.name for file in (tmp_path / "copies").glob(".*")] == []
        assert check(server.folder / f"{made['code']}.db") == []
        assert key not in server.log.read_text()
    finally:
        server.stop()
    assert not server.tracebacks()
