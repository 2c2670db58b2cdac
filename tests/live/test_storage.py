"""What a running server says of files that are not in order."""

from __future__ import annotations

import asyncio
import sqlite3
import urllib.error
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from tests.live.house import Server, key_of
from tests.live.phone import Phone, play

AGENDA = """
title = "A morning"

[[activities]]
key = "a"
title = "An activity of two words"

[[activities.stages]]
kind = "discuss"
title = "Talk"
topics = [{ text = "Which groups?" }]
"""
PAGE = 4096


def test_damage_is_said_kindly_and_a_letter_that_changed_is_noticed(tmp_path: Path) -> None:
    server = Server(tmp_path)
    changed, blanked = (server.session_of(AGENDA, 2) for _ in range(2))
    _change_a_letter(tmp_path / f"{changed['code']}.db")
    _blank(tmp_path / f"{blanked['code']}.db", "topic")
    server.start()
    try:
        with pytest.raises(urllib.error.HTTPError) as page:
            server.get(f"/s/{blanked['code']}/console")
        assert page.value.code == 409
        assert f"facilitator sessions salvage {blanked['code']}" in page.value.read().decode()
        status, answer = server.post("/api/join", {"code": blanked["code"]})
        assert (status, answer["error"]["code"]) == (507, "storage")
        told = play(_told(server, changed))
        assert (told["state"], told["doubts"] > 0) == ("", True)
    finally:
        server.stop()
    log = server.log.read_text()
    assert "Traceback" not in log
    assert "table topic, page" in log


async def _told(server: Server, made: dict[str, Any]) -> dict[str, Any]:
    """What the console hears of its file, when it hears something."""
    console = await Phone(made["code"], key_of(made["links"]["console"])).open("127.0.0.1", server.port)
    heard: asyncio.Future[dict[str, Any]] = asyncio.get_running_loop().create_future()

    def hear(name: str, payload: Any) -> None:
        if name == "presence" and payload.get("storage") and not heard.done():
            heard.set_result(payload["storage"])

    console.on_event = hear
    await console.watch("room", "console")
    return await asyncio.wait_for(heard, 60)


def _change_a_letter(path: Path) -> None:
    content = path.read_bytes()
    assert b"activity of two words" in content
    path.write_bytes(content.replace(b"activity of two words", b"activity of two swords"[:21], 1))


def _blank(path: Path, table: str) -> None:
    with closing(sqlite3.connect(path)) as file:
        (page,) = file.execute("SELECT rootpage FROM sqlite_schema WHERE name = ?", [table]).fetchone()
    content = path.read_bytes()
    path.write_bytes(content[: (page - 1) * PAGE] + bytes(PAGE) + content[page * PAGE :])
