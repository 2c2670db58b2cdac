"""A practice over HTTP: a small session of its own, with simulated people in it, for a facilitator to find her way."""

from __future__ import annotations

import subprocess
import sys

import msgspec
from flask import Blueprint, Response, jsonify, request

from facilitator.agenda.practice import TABLES, practice_agenda
from facilitator.links import join_link
from facilitator.live.asynclib import in_real_thread
from facilitator.live.erasure import erase_session
from facilitator.live.house import About
from facilitator.rehearsal.practice import Asked
from facilitator.session.refusals import Refusal
from facilitator.store.search import practices
from facilitator.web.body import read_body, takes
from facilitator.web.house import check_host_key, facilitator_of, house, settings
from facilitator.web.limits import Often

blueprint = Blueprint("practice", __name__)

PEOPLE = 12
MINUTES = 30.0  # after which they go, whatever became of the practice
MOST = 3  # practices at a time in the folder of sessions: their people are at work on this very machine

_asked = Often(each=6, minutes=60)  # by consoles: each leaves a session that is there until somebody erases it
_crowds: list[subprocess.Popen[bytes]] = []


class Practice(msgspec.Struct):
    """POST /api/practice. `code`: of the session whose console asks; left out: the host's key comes along."""

    code: str = ""


@blueprint.post("/api/practice")
@takes(Practice)
def begin() -> tuple[Response, int]:
    """Make a practice and let its people in. For the console's key or the host's; answers as POST /api/sessions."""
    code = read_body().code
    if "X-Host-Key" in request.headers or not code:
        check_host_key()
    else:
        facilitator_of(code)
        if wait := _asked.seconds_to_wait(request.remote_addr or ""):
            raise Refusal("too_many", "refusal-practice-many", limit=MOST, retry_ms=wait * 1000)
        _asked.count(request.remote_addr or "")
    since = round(house().clock() - MINUTES * 60_000)
    if in_real_thread(practices, house().library, since) >= MOST:
        raise Refusal("locked", "refusal-practice-many", limit=MOST)
    made = house().create(practice_agenda(), TABLES, about=About(practice=True))
    base = settings().base_url if settings().worker else f"http://{settings().here}"
    try:
        _let_in(Asked(join_link(base, made.code, made.join_bits), PEOPLE, MINUTES))
    except OSError:  # no process to be had: nobody has a link to what was made
        erase_session(house(), made.code)
        raise Refusal("storage", "refusal-defect", again=True) from None
    return jsonify(made.links(settings().base_url)), 201


def _let_in(asked: Asked) -> None:
    command = [sys.executable, "-m", "facilitator.rehearsal.practice"]
    quiet = subprocess.DEVNULL
    crowd = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=quiet, stderr=quiet)
    assert crowd.stdin
    crowd.stdin.write(msgspec.json.encode(asked))
    crowd.stdin.close()
    _crowds[:] = [other for other in _crowds if other.poll() is None]  # who has gone is seen off
    _crowds.append(crowd)
