"""Outside programs: they read what the console may read, are told of events, and bring people and sessions in."""

from __future__ import annotations

import asyncio
import csv
import hashlib
import hmac
import http.server
import json
import os
import socket
import sqlite3
import subprocess
import sys
import threading
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from queue import Queue
from typing import Any

import pytest

from facilitator.store.check import check
from tests.live.house import Server, clean
from tests.live.phone import Phone, play
from tests.report.day import day_in
from tests.unit.workshop import CODE, CONSOLE_KEY


class Listener:
    """A program elsewhere that is told of events; fails the first time it is asked to."""

    def __init__(self) -> None:
        self.heard: Queue[tuple[dict[str, str], bytes]] = Queue()
        self.fails = 0
        listener = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"]))
                listener.heard.put((dict(self.headers), body))
                self.send_response(204 if not listener.fails else 302)
                if listener.fails:
                    self.send_header("Location", "/elsewhere")
                listener.fails = max(0, listener.fails - 1)
                self.end_headers()

            def log_message(self, *_: object) -> None:
                pass

        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self._server.server_port}/in?from=room"
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def close(self) -> None:
        self._server.shutdown()


@pytest.fixture
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    """A server with the day of 15 tables; webhooks may go to this machine."""
    monkeypatch.setenv("FACILITATOR_HOOKS_PRIVATE", "1")
    day_in(tmp_path)
    with clean(Server(tmp_path)) as running:
        yield running


def ask(server: Server, path: str, body: Any = None, key: str = CONSOLE_KEY) -> Any:
    """GET, or POST where there is a body; gives the answer's JSON, or the error's with its status."""
    data = json.dumps(body).encode() if body is not None else None
    headers = {"Authorization": f"Bearer {key}", "Content-Type": "application/json"}
    request = urllib.request.Request(f"{server.url}/api/s/{CODE}/{path}", data, headers)
    try:
        with urllib.request.urlopen(request, timeout=20) as answer:
            return json.loads(answer.read())
    except urllib.error.HTTPError as error:
        return {"status": error.code, **json.loads(error.read())}


def test_every_row_the_console_may_read_comes_page_by_page(server: Server, tmp_path: Path) -> None:
    pages, after = [], ""
    while True:
        page = ask(server, f"rows?limit=300&after={after}")
        pages.append(page["rows"])
        if page["next"] is None:
            break
        after = page["next"]
    rows = [(kind, id) for page in pages for kind, id, _ in page]
    assert len(rows) == len(set(rows)) > 1000
    kinds = {kind for kind, _ in rows}
    assert {"session", "stage", "line", "note", "participant", "moderation"} <= kinds
    assert not kinds & {"key", "hook_secret", "trace", "metoo", "tap", "visit", "rating"}
    everything = json.dumps(pages)
    assert CONSOLE_KEY not in everything
    with closing(sqlite3.connect(f"file:{tmp_path / f'{CODE}.db'}?mode=ro", uri=True)) as file:
        notes = file.execute("SELECT count(*) FROM note").fetchone()[0]
    assert len(ask(server, "rows?kind=note")["rows"]) == notes
    one = ask(server, "rows?kind=line&limit=1")["rows"][0]
    assert ask(server, f"rows/line/{one[1]}")["row"] == one
    head = ask(server, "rows?kind=session")["seq"]
    assert ask(server, f"rows?since={head}")["rows"] == []


def test_the_journal_is_read_command_by_command(server: Server) -> None:
    first = ask(server, "changes?after=1&limit=50")
    assert first["after"] > 1
    assert all(1 < change["seq"] <= first["after"] for change in first["changes"])
    second = ask(server, f"changes?after={first['after']}&limit=50")
    assert all(change["seq"] > first["after"] for change in second["changes"])
    assert not {"key", "trace", "rating", "tap"} & {change["kind"] for change in first["changes"] + second["changes"]}


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("rows?kind=nothing", 422),
        ("rows?since=x", 422),
        ("rows/line/nobody", 404),
        ("rows/key/x", 404),
        ("changes?after=-1", 422),
    ],
)
def test_a_program_is_told_what_was_wrong(server: Server, path: str, status: int) -> None:
    answer = ask(server, path)
    assert answer["status"] == status
    assert answer["error"]["message"]


def test_nobody_reads_without_the_consoles_key(server: Server) -> None:
    for path in ("rows", "changes", "rows/session/ABCDEF"):
        assert ask(server, path, key="wrong")["status"] == 403


def test_an_event_arrives_signed_and_is_tried_again(server: Server) -> None:
    listener = Listener()
    made = ask(server, "hooks", {"url": listener.url, "events": ["publication"]})
    delivery = play(published(server))
    assert (delivery["state"], delivery["status"]) == ("arrived", 204)
    headers, body = listener.heard.get(timeout=20)
    told = json.loads(body)
    assert (told["event"], told["data"], told["session"]) == ("publication", {"state": "published"}, CODE)
    seconds, mark = (part.partition("=")[2] for part in headers["X-Facilitator-Signature"].split(","))
    wanted = hmac.new(made["secret"].encode(), f"{seconds}.".encode() + body, hashlib.sha256).hexdigest()
    assert hmac.compare_digest(mark, wanted)
    assert "hook_secret" not in json.dumps(ask(server, "rows"))
    listener.close()


async def say(server: Server, name: str, args: dict[str, Any]) -> None:
    """A console carries out a command."""
    console = await Phone(CODE, CONSOLE_KEY).open("127.0.0.1", server.port)
    assert (await console.command(name, args))["ok"]
    console.close()


async def published(server: Server) -> dict[str, Any]:
    """Publishes the report by hand of a console, which sees what becomes of the delivery."""
    console = Phone(CODE, CONSOLE_KEY)
    settled: asyncio.Future[dict[str, Any]] = asyncio.get_running_loop().create_future()

    def look(payload: bytes) -> None:
        for kind, _, row in json.loads(payload)["rows"]:
            if kind == "delivery" and row["state"] != "waiting" and not settled.done():
                settled.set_result(row)

    console.on_rows = look
    await console.open("127.0.0.1", server.port)
    await console.watch("console")
    assert (await console.command("report.state", {"state": "published"}))["ok"]
    try:
        return await asyncio.wait_for(settled, 20)
    finally:
        console.close()


def test_what_was_on_its_way_goes_on_when_the_server_comes_back(server: Server) -> None:
    listener = Listener()
    listener.fails = 1
    ask(server, "hooks", {"url": listener.url, "events": ["publication"]})
    play(say(server, "report.state", {"state": "preview"}))
    assert json.loads(listener.heard.get(timeout=20)[1])["data"] == {"state": "preview"}
    server.kill()
    server.start()  # nobody opens the session
    again = listener.heard.get(timeout=30)
    assert json.loads(again[1])["data"] == {"state": "preview"}
    listener.close()


def test_who_does_not_answer_keeps_nobody_else_waiting(server: Server) -> None:
    listener, silent = Listener(), socket.create_server(("127.0.0.1", 0))
    ask(server, "hooks", {"url": f"http://127.0.0.1:{silent.getsockname()[1]}/", "events": ["publication"]})
    ask(server, "hooks", {"url": listener.url, "events": ["publication"]})
    play(say(server, "report.state", {"state": "preview"}))
    assert json.loads(listener.heard.get(timeout=8)[1])["data"] == {"state": "preview"}  # before the other gives up
    listener.close()
    silent.close()


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "facilitator", *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=60, env={**os.environ, "PYTHONUTF8": "1"})


def test_people_come_from_a_file_and_get_their_codes(tmp_path: Path) -> None:
    made = json.loads(run("new", "transitions", "--tables", "4", "--json", "--sessions", str(tmp_path)).stdout)
    people = tmp_path / "people.csv"
    people.write_text("Name;Affiliation;Table\nZoë;Ohio;3\n=HYPERLINK(1);Iowa;\n", encoding="utf-8-sig")
    out = tmp_path / "codes.csv"
    ran = run(
        "import",
        "participants",
        str(people),
        "--session",
        made["code"],
        "--output",
        str(out),
        "--sessions",
        str(tmp_path),
    )
    assert ran.returncode == 0, ran.stderr
    lines = list(csv.DictReader(out.read_text(encoding="utf-8-sig").splitlines()))
    assert [line["name"] for line in lines] == ["Zoë", "'=HYPERLINK(1)"]
    assert all(len(line["code"]) == 8 for line in lines)
    server = Server(tmp_path).start()
    body = {"code": made["code"], "rejoin": lines[0]["code"]}
    request = urllib.request.Request(
        f"{server.url}/api/join", json.dumps(body).encode(), {"Content-Type": "application/json"}
    )
    joined = json.loads(urllib.request.urlopen(request, timeout=10).read())
    assert joined["table"] == 3
    server.stop()
    people.write_text("Name,Table\nBo,three\n", encoding="utf-8")
    ran = run(
        "import", "participants", str(people), "--session", made["code"], "--dry-run", "--sessions", str(tmp_path)
    )
    assert ran.returncode == 2
    assert "Line 2" in ran.stderr


def test_a_session_is_exported_and_comes_back_whole(tmp_path: Path) -> None:
    day_in(tmp_path)
    file = tmp_path / "out.json"
    assert run("export", CODE, "--output", str(file), "--sessions", str(tmp_path)).returncode == 0
    assert CONSOLE_KEY not in file.read_text(encoding="utf-8")
    ran = run("import", "session", str(file), "--json", "--sessions", str(tmp_path))
    assert ran.returncode == 0, ran.stderr
    made = json.loads(ran.stdout)
    assert made["code"] != CODE
    assert len(made["tables"]) == 15
    assert check(tmp_path / f"{made['code']}.db") == []
    again = tmp_path / "again.json"
    assert run("export", made["code"], "--output", str(again), "--sessions", str(tmp_path)).returncode == 0
    first, second = json.loads(file.read_text()), json.loads(again.read_text())

    def bare(rows: list[Any]) -> dict[tuple[str, str], Any]:
        return {
            (kind, id if kind != "session" else ""): {k: v for k, v in row.items() if k not in ("seq", "id")}
            for kind, id, row in rows
        }

    assert bare(first["rows"]) == bare(second["rows"])
    assert first["blobs"] == second["blobs"] != []
    file.write_text('{"format": "something"}')
    assert run("import", "session", str(file), "--sessions", str(tmp_path)).returncode == 2
