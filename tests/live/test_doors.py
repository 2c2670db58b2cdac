"""Who gets in, on the wire: a stolen line, a renewed link, a person sent out, a forged address, a PIN."""

from __future__ import annotations

import asyncio
import http.client
import json
import re
import subprocess
import sys
import time
import uuid
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
import socketio

from facilitator.live.polling import COOKIE, HEADERS
from tests.live.house import Server, clean, key_of
from tests.live.phone import Phone, play

WITHIN = 2.0  # seconds in which a renewed link has shut everybody out


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with clean(Server(tmp_path_factory.mktemp("doors"))) as running:
        yield running


@pytest.fixture
def made(server: Server) -> dict[str, Any]:
    return server.new_session()


async def opened(server: Server, made: dict[str, Any], key: str, device: str = "") -> Phone:
    return await Phone(made["code"], key, device).open("127.0.0.1", server.port)


def byes(phone: Phone) -> asyncio.Queue[Any]:
    said: asyncio.Queue[Any] = asyncio.Queue()
    phone.on_event = lambda name, payload: said.put_nowait(payload) if name == "bye" else None
    return said


# --- a stolen line


def ask(server: Server, path: str, method: str = "GET", body: str = "", **headers: str) -> tuple[int, str, str]:
    """Status, body and cookie of an answer of Engine.IO's."""
    line = http.client.HTTPConnection("127.0.0.1", server.port, timeout=10)
    line.request(method, f"/socket.io/{path}", body or None, {k.replace("_", "-"): v for k, v in headers.items()})
    answer = line.getresponse()
    found = answer.status, answer.read().decode(errors="replace"), answer.getheader("Set-Cookie") or ""
    line.close()
    return found


POLL = "?EIO=4&transport=polling"


def polling(server: Server, made: dict[str, Any]) -> tuple[str, str]:
    """Somebody who polls and has said who they are: the line's id, and the browser's cookie."""
    token = server.join(made["code"], table=1)["token"]
    _, body, line = ask(server, POLL)
    sid, cookie = json.loads(body[1:])["sid"], line.partition(";")[0]
    auth = json.dumps({"code": made["code"], "token": token})
    assert ask(server, f"{POLL}&sid={sid}", "POST", f"40/live,{auth}", Cookie=cookie)[:2] == (200, "OK")
    assert '40/live,{"sid"' in ask(server, f"{POLL}&sid={sid}", Cookie=cookie)[1]
    return sid, cookie


def test_the_cookie_of_a_line_is_read_by_no_script_and_sent_nowhere_else(server: Server) -> None:
    line = ask(server, POLL)[2]
    assert re.fullmatch(rf"{COOKIE}=[\w-]{{43}}; Path=/socket\.io/; HttpOnly; SameSite=Strict", line)


def test_the_lines_answers_are_for_our_own_script_alone(server: Server) -> None:
    for path in (POLL, f"{POLL}&j=0", f"{POLL}&sid=x"):
        with closing(http.client.HTTPConnection("127.0.0.1", server.port, timeout=10)) as line:
            line.request("GET", f"/socket.io/{path}")
            headers = line.getresponse().headers
            for name in ("X-Content-Type-Options", "Content-Security-Policy", "Cross-Origin-Resource-Policy"):
                assert headers.get_all(name) == [dict(HEADERS)[name]]
            assert headers["Access-Control-Allow-Origin"] is None


def test_a_stolen_line_can_be_neither_read_nor_written(server: Server, made: dict[str, Any]) -> None:
    sid, cookie = polling(server, made)
    command = {"id": str(uuid.uuid4()), "name": "park.add", "args": {"text": "Not mine"}}
    forged = f'42/live,1["command",{json.dumps(command)}]'
    own = ask(server, POLL)[2].partition(";")[0]
    for theirs in ({}, {"Cookie": own}, {"Cookie": f"{COOKIE}="}, {"Cookie": f"{COOKIE}={'A' * 43}"}):
        for upgrade in ({}, {"Upgrade": "websocket", "Connection": "Upgrade"}):
            assert ask(server, f"{POLL}&sid={sid}", **theirs, **upgrade)[0] == 400
        assert ask(server, f"{POLL}&sid={sid}&sid=x", **theirs)[0] == 400
        assert ask(server, f"{POLL}&sid={sid}", "POST", forged, **theirs)[0] == 400
    ask(server, f"{POLL}&sid={sid}", "POST", forged.replace("Not mine", "Mine"), Cookie=cookie)
    answer = ask(server, f"{POLL}&sid={sid}", Cookie=cookie)[1]
    assert '"ok":true' in answer  # the owner's line is as it was


def test_the_id_of_a_websocket_opens_nothing(server: Server, made: dict[str, Any]) -> None:
    client = socketio.SimpleClient()
    token = server.join(made["code"])["token"]
    client.connect(server.url, namespace="/live", auth={"code": made["code"], "token": token}, transports=["websocket"])
    sid = client.client.eio.sid
    own = ask(server, POLL)[2].partition(";")[0]
    for method, body in (("GET", ""), ("POST", '42/live,1["watch",{"views":["room"]}]')):
        for cookie in (own, f"{COOKIE}=", ""):
            assert ask(server, f"{POLL}&sid={sid}", method, body, Cookie=cookie)[0] == 400
    assert client.call("watch", {"views": ["room"]})["ok"]
    client.disconnect()


def test_two_tabs_of_one_browser_poll_side_by_side(server: Server, made: dict[str, Any]) -> None:
    sid, cookie = polling(server, made)
    second, line = ask(server, POLL, Cookie=cookie)[1:]
    assert line.partition(";")[0] == cookie
    for one in (sid, json.loads(second[1:])["sid"]):
        assert ask(server, f"{POLL}&sid={one}", "POST", "3", Cookie=cookie)[0] == 200


@pytest.mark.parametrize(
    ("path", "headers", "status"),
    [
        (POLL, {"Host": "evil.example"}, 421),
        (POLL, {"Host": "evil.example", "Origin": "http://evil.example"}, 421),
        (POLL, {"Origin": "http://evil.example"}, 400),
        (POLL, {"Origin": "http://evil.example", "X_Forwarded_Host": "evil.example"}, 400),
        (POLL, {"Origin": "null"}, 400),
        (f"{POLL}&j=0", {}, 400),
        (POLL, {}, 200),
    ],
)
def test_the_socket_is_for_our_own_pages(server: Server, path: str, headers: dict[str, str], status: int) -> None:
    found, body, _ = ask(server, path, **headers)
    assert found == status
    assert ('"sid"' in body) == (status == 200)


# --- renewed, sent out


def test_a_renewed_link_is_dead_within_two_seconds_and_nobody_else_is_out(server: Server, made: dict[str, Any]) -> None:
    async def story() -> float:
        console = await opened(server, made, key_of(made["links"]["console"]))
        leaked = key_of(made["tables"][0]["link"])
        old = [await opened(server, made, leaked, f"laptop-{number}") for number in range(3)]
        honest = [await opened(server, made, key_of(table["link"])) for table in made["tables"][1:]]
        honest.append(await opened(server, made, key_of(made["links"]["screen"])))
        joined = await asyncio.to_thread(server.join, made["code"], table=1)
        honest.append(await opened(server, made, joined["token"]))
        heard, began = [byes(phone) for phone in old], time.monotonic()
        assert (await console.command("link.renew", {"link": "table:1"}))["ok"]
        said = [await asyncio.wait_for(one.get(), WITHIN) for one in heard]
        took = time.monotonic() - began
        assert {bye["code"] for bye in said} == {"removed"}
        assert all(bye["message"] for bye in said)
        late = [asyncio.ensure_future(phone.command("park.add", {"text": "Too late"})) for phone in old]
        await asyncio.wait(late, timeout=0.3)
        assert [one for one in late if one.done() and not one.exception() and one.result()["ok"]] == []
        for _ in range(20):
            with pytest.raises(ConnectionRefusedError):
                await opened(server, made, leaked)
        for phone in honest:
            assert (await phone.watch("room"))["ok"]
        _, links = await asyncio.to_thread(
            server.post,
            "/api/links",
            {"code": made["code"]},
            Authorization=f"Bearer {key_of(made['links']['console'])}",
        )
        assert (await (await opened(server, made, key_of(links["tables"][0]["link"]))).watch("table:1"))["ok"]
        return took

    took = play(story())
    print(f"\nrenewed: out after {took * 1000:.0f} ms")
    assert took < WITHIN


def test_a_console_that_renews_its_link_goes_on_by_the_new_one(server: Server, made: dict[str, Any]) -> None:
    async def story() -> None:
        old = key_of(made["links"]["console"])
        console, phone = await opened(server, made, old), await opened(server, made, old, "phone")
        out = byes(phone)
        args = {"secret": "A" * 26, "own": "B" * 26, "root": "C" * 26}
        await console.command("console.renew", args)
        assert (await asyncio.wait_for(out.get(), WITHIN))["code"] == "removed"
        with pytest.raises(ConnectionRefusedError):
            await opened(server, made, old)
        again = await opened(server, made, "A" * 26)
        assert (await again.watch("console", "room"))["ok"]
        assert (await (await opened(server, made, key_of(made["tables"][0]["link"]))).watch("table:1"))["ok"]

    play(story())


def test_people_who_are_sent_out_are_out_at_once(server: Server, made: dict[str, Any]) -> None:
    async def story() -> None:
        console = await opened(server, made, key_of(made["links"]["console"]))
        joined = await asyncio.to_thread(server.join, made["code"], table=1)
        phone = await opened(server, made, joined["token"])
        out = byes(phone)
        assert (await console.command("participant.remove", {"minutes": 2}))["result"] == {"removed": 1}
        assert (await asyncio.wait_for(out.get(), WITHIN))["code"] == "removed"
        with pytest.raises(ConnectionRefusedError):
            await opened(server, made, joined["token"])
        assert (await console.command("undo", {"action": ""}))["ok"]
        assert (await (await opened(server, made, joined["token"])).watch("room", "table:1"))["ok"]

    play(story())


def test_a_forgotten_pin_is_taken_off_on_the_machine(server: Server, made: dict[str, Any]) -> None:
    async def refused() -> str:
        with pytest.raises(ConnectionRefusedError) as error:
            await opened(server, made, old)
        return str(error.value.args[0]["data"]["field"])

    old, code = key_of(made["links"]["console"]), made["code"]
    body = {"pin": "739154", "secret": "D" * 26}
    assert server.post(f"/api/s/{code}/pin", body, Authorization=f"Bearer {old}")[0] == 200
    assert play(refused()) == "pin"
    (server.folder / ".host-key").write_text("host")
    command = [sys.executable, "-m", "facilitator", "sessions", "pin", code, "--forget", "--url", server.url]
    done = subprocess.run([*command, "--sessions", str(server.folder)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert play(opened(server, made, old))


# --- where somebody comes from


def test_no_forged_address_gets_round_the_limit_and_no_guess_is_told_apart(tmp_path: Path) -> None:
    server = Server(tmp_path).start()
    try:
        made = server.new_session()
        forged = [{"X_Forwarded_For": f"198.51.100.{number}"} for number in range(40)]
        tries = [server.post("/api/join", {"code": "ZZZZZZ"}, **headers)[0] for headers in forged]
        assert (tries.count(404), tries.count(429)) == (10, 30)
        bits = made["links"]["join"].partition("#")[2]
        assert server.post("/api/join", {"code": made["code"]})[0] == 429
        assert server.post("/api/join", {"code": made["code"], "bits": bits})[0] == 200

        async def refused(code: str, token: str) -> Any:
            with pytest.raises(ConnectionRefusedError) as error:
                await Phone(code, token).open("127.0.0.1", server.port)
            return {**error.value.args[0]["data"], "retry_ms": 0, "message": ""}

        assert play(refused(made["code"], "wrong")) == play(refused("ZZZZZZ", "wrong"))
        assert play(opened(server, made, key_of(made["links"]["console"])))
    finally:
        server.stop()


# --- what is written down


def test_no_key_stands_in_the_log(server: Server) -> None:
    """The last of this file: whatever the others have opened, the log names none of it."""
    made = server.new_session()
    keys = [key_of(made["links"][name]) for name in ("console", "screen", "preview", "report")]
    keys += [key_of(table["link"]) for table in made["tables"]]
    joined = server.join(made["code"], name="Canary Name")
    for key in keys:
        server.post("/api/enter", {"code": made["code"], "key": key})
        server.post("/api/report", {"code": made["code"], "key": key})
        server.post("/api/enter", {"code": made["code"], "key": key[::-1]})
    log = server.log.read_text()
    words = [*keys, *(key[::-1] for key in keys), joined["token"], joined["rejoin"], "Canary Name", "739154", "Bearer"]
    assert [word for word in words if word in log] == []
    assert re.findall(r"\b[A-Z2-7]{26}\b|sid=|token=", log) == []


# --- a room behind one address


def test_a_right_code_is_taken_after_wrong_ones_where_a_page_of_its_session_is_connected(tmp_path: Path) -> None:
    server = Server(tmp_path)  # of its own: wrong codes count for a minute

    async def story(made: dict[str, Any]) -> None:
        with closing(await opened(server, made, key_of(made["links"]["console"]))) as console:
            assert (await console.watch("console"))["ok"]

    with clean(server):
        made, other = server.new_session(), server.new_session()
        play(story(made))
        assert [server.post("/api/join", {"code": "ZZZZZZ"})[0] for _ in range(12)] == [404] * 10 + [429] * 2
        assert [server.post("/api/join", {"code": one["code"]})[0] for one in (made, other)] == [200, 429]
