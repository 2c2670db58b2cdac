"""On a real server: what the log says of people (nothing), and what pages hear when a session is erased."""

from __future__ import annotations

import asyncio
import json
import urllib.error
import urllib.request
import uuid
from pathlib import Path
from typing import Any

from facilitator.store.check import check
from tests.live.house import Server, key_of
from tests.live.phone import Phone, play

CANARY = "canary"


def test_no_log_names_anybody_and_an_erased_session_shuts_its_pages(tmp_path: Path) -> None:
    server = Server(tmp_path).start()
    try:
        made = server.new_session(2)
        people = [server.join(made["code"], name=f"{CANARY} {n}", affiliation=f"{CANARY} state") for n in range(2)]
        _ask_for_what_is_wrong(server, made["code"], people[0]["token"])
        play(_play(server, made, people))
        assert check(tmp_path / f"{made['code']}.db") == []
        byes = play(_erase_all(server, made, people[1]["token"]))
    finally:
        server.stop()
    log = server.log.read_text()
    assert log, "it does say something"
    secrets = [*(p["token"] for p in people), *(p["rejoin"] for p in people), key_of(made["links"]["console"])]
    assert [word for word in [CANARY, "?", *secrets] if word in log] == []
    assert byes == ["erased", "erased"]
    left = [file for file in tmp_path.rglob("*") if file.is_file() and CANARY.encode() in file.read_bytes()]
    assert left == []
    assert not server.tracebacks()


def _ask_for_what_is_wrong(server: Server, code: str, token: str) -> None:
    """Requests that are refused, with words and keys in every place."""
    for path in (f"/s/{code}/{CANARY}", f"/api/me/export?code={code}&token={token}", f"/nowhere?note={CANARY}"):
        try:
            server.get(path)
        except urllib.error.HTTPError as error:
            error.close()
    for body in ({"code": code, "name": CANARY * 100}, b"{" + CANARY.encode(), {"code": "ZZZZZZ", "name": CANARY}):
        assert server.post("/api/join", body)[0] >= 400
    assert server.post("/api/enter", {"code": code, "key": f"{CANARY}{token}"})[0] == 403


async def _play(server: Server, made: dict[str, Any], people: list[dict[str, Any]]) -> None:
    """Notes with and without a name, what is refused, what is no packet; then one of them erases what they wrote."""
    console = await _open(server, made["code"], key_of(made["links"]["console"]))
    phones = [await _open(server, made["code"], person["token"]) for person in people]
    stages = [row for kind, _, row in (await console.watch("console", "room"))["rows"] if kind == "stage"]
    walk = next(stage for stage in stages if stage["kind"] == "walk")
    chart = f"{walk['activity']}.1"
    await console.command("chart.post", {"chart": chart}, stage=walk["id"])
    await console.command("stage.start", {"stage": walk["id"]})
    note = {"chart": chart, "kind": "comment"}
    for number, phone in enumerate(phones):
        for anonymous in (True, False):
            added = await phone.command("note.add", {**note, "text": f"{CANARY} {number}", "anonymous": anonymous})
            assert added["ok"], added
        refused = await phone.command("note.add", {**note, "text": CANARY, "line": CANARY})
        assert not refused["ok"]
        phone.send_text(f'42/live,77["{CANARY}",{{"text":"{CANARY}"}}]')
        await phone.command(CANARY, {"text": CANARY}, id=str(uuid.uuid4()))
    held: dict[str, Any] = {id: row for kind, id, row in (await console.watch("console"))["rows"] if kind == "note"}
    console.on_rows = lambda payload: held.update({i: r for k, i, r in json.loads(payload)["rows"] if k == "note"})
    status = await asyncio.to_thread(_delete, server, made["code"], people[0]["token"])
    assert status == 200
    while any(row and row["text"] == f"{CANARY} 0" for row in held.values()):
        await asyncio.sleep(0.01)
    assert sum(1 for row in held.values() if row) == 2, "the other's stay"
    for phone in (console, *phones):
        phone.close()


async def _erase_all(server: Server, made: dict[str, Any], token: str) -> list[str]:
    """The console erases the session: what its pages hear."""
    byes: list[str] = []
    pages = [await _open(server, made["code"], secret) for secret in (key_of(made["links"]["console"]), token)]
    for page in pages:
        page.on_event = lambda name, payload: byes.append(payload["code"]) if name == "bye" else None
    answer = await asyncio.to_thread(
        server.post,
        f"/api/s/{made['code']}/erase",
        {"confirm": made["code"]},
        Authorization=f"Bearer {key_of(made['links']['console'])}",
    )
    assert answer == (200, {"ok": True, "copies": []})
    while len(byes) < len(pages):
        await asyncio.sleep(0.01)
    gone = await asyncio.to_thread(_delete, server, made["code"], token)
    assert gone == 410
    return byes


async def _open(server: Server, code: str, token: str) -> Phone:
    return await Phone(code, token).open("127.0.0.1", server.port)


def _delete(server: Server, code: str, token: str) -> int:
    url = f"{server.url}/api/me?code={code}"
    request = urllib.request.Request(url, method="DELETE", headers={"Authorization": f"Bearer {token}"})
    try:
        with urllib.request.urlopen(request, timeout=20) as answer:
            return int(answer.status)
    except urllib.error.HTTPError as error:
        with error:
            return error.code
