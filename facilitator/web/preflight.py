"""The preflight over HTTP: begin and end it, for whoever measures; or have all of it done on this machine."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from typing import Any

import msgspec
from flask import Blueprint, Response, current_app, jsonify, request

from facilitator import messages
from facilitator.links import join_link
from facilitator.live.asynclib import in_real_thread
from facilitator.live.passing import Rehearsals
from facilitator.live.server import file_limit
from facilitator.preflight import machine
from facilitator.preflight.held import held
from facilitator.preflight.line import Line
from facilitator.session.refusals import Refusal
from facilitator.session.state import State
from facilitator.store import measured
from facilitator.web.body import read_body, takes
from facilitator.web.house import check_host_key, console_key, desk_of, facilitator_of, house, settings

blueprint = Blueprint("preflight", __name__)

WITHIN = 75  # seconds for what runs in a process of its own
MOST = 200  # phones


class RoomTest(msgspec.Struct):
    """POST /api/preflight, /api/preflight/run. `code`: the session whose console asks; `people`: simulated phones."""

    code: str
    people: int = 30


class RoomTestEnd(msgspec.Struct):
    """POST /api/preflight/end. `code`: of the session that was made for the test."""

    code: str


@blueprint.post("/api/preflight")
@takes(RoomTest)
def begin() -> Response:
    """Make a session for a test, and say what this machine is like. For the console's key or the host's."""
    body = read_body()
    people = _expected(body)
    lines = in_real_thread(machine.disk, house().library.folder)
    lines += [machine.files(people, file_limit()), machine.address(settings().base_url), machine.power()]
    lines += [Line("sleep", "unknown", "unknown"), held(measured.read(house().library.folder), people)]
    made = rehearsals().begin(messages.text("preflight-title"))
    join = join_link(settings().base_url, made.code, made.join_bits)
    return jsonify({"code": made.code, "key": made.console_key, "join": join, "lines": msgspec.to_builtins(lines)})


@blueprint.post("/api/preflight/end")
@takes(RoomTestEnd)
def end() -> Response:
    """Remove the session of the test, for whoever was given its key; what was found meanwhile."""
    desk, _ = facilitator_of(read_body().code)
    return jsonify({"lines": msgspec.to_builtins(rehearsals().end(desk.code))})


@blueprint.post("/api/preflight/run")
@takes(RoomTest)
def run() -> Response:
    """All of it, in a process of its own on this machine, for the console's key. Answers when it is through."""
    body = read_body()
    desk, _ = facilitator_of(body.code)
    _check(body)
    key = console_key(request.headers["Authorization"])
    asked = {"base": settings().base_url, "code": desk.code, "key": key}
    command = [sys.executable, "-m", "facilitator", "preflight", "-", "--json", "--people", str(body.people)]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    assert process.stdin
    assert process.stdout
    process.stdin.write(json.dumps(asked).encode())  # not on the command line, which everybody on the machine can read
    process.stdin.close()
    end_at = time.monotonic() + WITHIN
    while process.poll() is None and time.monotonic() < end_at:
        time.sleep(0.1)
    process.kill()
    found: dict[str, Any] = json.loads(process.stdout.read() or b"{}")
    if "lines" not in found:
        raise Refusal("conflict", "refusal-preflight", why=str(found.get("problem", "none")))
    return jsonify(found)


def rehearsals() -> Rehearsals:
    """The tests of this house."""
    found: Rehearsals = current_app.extensions.setdefault("rehearsals", Rehearsals(house()))
    return found


def _expected(body: RoomTest) -> int:
    """Who is let in; for how many people the machine has to do."""
    _check(body)
    if "X-Host-Key" in request.headers:
        check_host_key()
        desk = desk_of(body.code)
    else:
        desk, _ = facilitator_of(body.code)
    return max(body.people, expected_at(desk.state))


def expected_at(state: State) -> int:
    """For how many people a session is: as many as there are seats, or as have joined."""
    seats = sum(table.seats or 8 for table in state.all("table") if not table.closed)
    return max(seats, sum(1 for _ in state.all("participant")))


def _check(body: RoomTest) -> None:
    if not 1 <= body.people <= MOST:
        raise Refusal("bad_args", "refusal-bad-args", field="people", why=f"1 to {MOST}")
