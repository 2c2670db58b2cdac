"""A rehearsal over HTTP: a session of its own for simulated people; what they measured, for every console to show."""

from __future__ import annotations

from typing import Annotated

import msgspec
from flask import Blueprint, Response, jsonify, request

from facilitator import messages
from facilitator.preflight.held import held
from facilitator.preflight.machine import is_own
from facilitator.rehearsal.verdict import Measured, judge
from facilitator.session.keys import derive
from facilitator.session.refusals import Refusal
from facilitator.store import measured
from facilitator.web.body import read_body, takes
from facilitator.web.house import facilitator_of, house, settings
from facilitator.web.preflight import expected_at, rehearsals

blueprint = Blueprint("rehearsal", __name__)

MOST = 2000  # people
LONGEST = 60.0  # minutes: meanwhile no room can be tested


class Rehearsal(msgspec.Struct):
    """POST /api/rehearsal. `code`: the session whose console asks."""

    code: str
    people: Annotated[int, msgspec.Meta(ge=1, le=MOST)]
    minutes: Annotated[float, msgspec.Meta(gt=0, le=LONGEST)]


class RehearsalEnd(msgspec.Struct):
    """POST /api/rehearsal/end. `code`: of the session that was made for it; `measured`: what there is to say."""

    code: str
    measured: Measured | None = None


@blueprint.post("/api/rehearsal")
@takes(Rehearsal)
def begin() -> Response:
    """Make a session for a rehearsal, for the console's key."""
    body = read_body()
    facilitator_of(body.code)
    made = rehearsals().rehearse(messages.text("rehearsal-title"), body.people, body.minutes)
    screen = f"{settings().base_url}/s/{made.code}/screen#key={derive(made.root, 'screen')}"
    return jsonify({"code": made.code, "key": made.console_key, "bits": made.join_bits, "screen": screen})


@blueprint.post("/api/rehearsal/end")
@takes(RehearsalEnd)
def end() -> Response:
    """Remove it, for whoever was given its key; what was measured is kept, where it says something."""
    body = read_body()
    desk, _ = facilitator_of(body.code)
    rehearsals().rehearsed(desk.code)
    verdict = judge(body.measured) if body.measured else None
    if body.measured and verdict and verdict.judged:
        m, here = body.measured, is_own(request.remote_addr or "")
        people = m.joined if verdict.held else m.people
        outcome = measured.Outcome(house().clock(), people, verdict.held, m.answers, verdict.weakest, here)
        try:
            measured.write(house().library.folder, outcome)
        except OSError:
            raise Refusal("storage", "refusal-not-made") from None
    return jsonify({"kept": bool(verdict and verdict.judged)})


@blueprint.get("/api/measured")
@takes(query="code")
def told() -> Response:
    """What this machine has been measured to hold, beside a session's seats, for the console's key."""
    desk, _ = facilitator_of(request.args.get("code", ""))
    expected = expected_at(desk.state)
    line = held(measured.read(house().library.folder), expected)
    command = "" if line.state == "ok" else f"--people {expected} --minutes 5"
    return jsonify({"id": line.id, "state": line.state, "words": line.words, "command": command})
