"""What is one person's own, over HTTP: taken along as a file, or erased. And the erasing of a session as a whole."""

from __future__ import annotations

from typing import Any

import msgspec
from flask import Blueprint, Response, jsonify, request

from facilitator.live.desk import Desk
from facilitator.live.erasure import erase_own, erase_session
from facilitator.report import follow
from facilitator.session.own import WORDS, is_own
from facilitator.session.people import FIRST
from facilitator.session.refusals import Refusal
from facilitator.session.retention import erased_on
from facilitator.session.roles import Actor
from facilitator.store.session_file import LockedError
from facilitator.web import kept_pages
from facilitator.web.body import read_body, takes
from facilitator.web.house import desk_of, facilitator_of, house
from facilitator.web.limits import Often
from facilitator.web.stored import reader, token_of

blueprint = Blueprint("me", __name__)

OTHERS = ("dot", "rating", "reviewed", "metoo", "tap", "opening")
_erasing = Often(each=5, minutes=10)  # each time the whole file is written anew


class EraseSession(msgspec.Struct):
    """POST /api/s/CODE/erase. `confirm`: the session's code, typed once more."""

    confirm: str


@blueprint.get("/api/me/export")
@takes(query="code")
def export() -> Response:
    """Everything a session holds of one person, by their token."""
    desk, actor = _person(request.args.get("code", ""))
    return _json(_told(desk, actor))


@blueprint.get("/s/<code>/my-notes.json")
def own_json(code: str) -> Response:
    """The same as a file, by the cookie that joining had set."""
    desk, actor = _person(code)
    return _file(_json(_told(desk, actor)), desk, "json")


@blueprint.get("/s/<code>/my-notes.html")
def own_page(code: str) -> Response:
    """What somebody wrote and what became of it: a page to keep or to print, whole in one file."""
    desk, actor = _person(code)
    mine = follow.mine(desk.state, actor.id, actor.secret)
    page = follow.page(desk.state, code=desk.code, static=True, known=True, mine=mine)
    return _file(Response(page, mimetype="text/html"), desk, "html")


@blueprint.delete("/api/me")
@takes(query="code")
def erase() -> Response:
    """Erase what the person wrote, by their token. What was written without a name by another device of theirs can only
    be erased there. `copies`: how many copies of the session could not be reached."""
    desk, actor = _person(request.args.get("code", ""))
    wait = _erasing.seconds_to_wait(actor.id)
    if wait:
        raise Refusal("too_many", "refusal-often", retry_ms=wait * 1000, seconds=wait)
    _erasing.count(actor.id)
    try:
        out_of_reach = erase_own(house(), desk, actor)
    finally:  # the disk may refuse it half-way
        kept_pages.forget(desk)
    return jsonify({"ok": True, "copies": len(out_of_reach)})


@blueprint.post("/api/s/<code>/erase")
@takes(EraseSession)
def erase_whole(code: str) -> Response:
    """Erase the session as a whole, for whoever holds the first console's link and types the code once more."""
    desk, actor = facilitator_of(code)
    if actor.id != FIRST:
        raise Refusal("not_allowed", "refusal-first-console")
    if read_body().confirm.strip().upper() != desk.code:
        raise Refusal("bad_args", "refusal-erase-code", field="confirm")
    try:
        out_of_reach = erase_session(house(), desk.code)
    except LockedError:
        raise Refusal("locked", again=True) from None
    kept_pages.forget(desk)
    return jsonify({"ok": True, "copies": [str(copy) for copy in out_of_reach]})


def _person(code: str) -> tuple[Desk, Actor]:
    """Whose own is asked for; somebody who was sent out may still have it."""
    desk = desk_of(code)
    actor = desk.person(token_of(desk)) or reader(desk)
    if actor.role != "participant":
        raise Refusal("not_allowed", "refusal-participant-only")
    return desk, actor


def _told(desk: Desk, actor: Actor) -> dict[str, Any]:
    """The person's own rows, by kind; with notes what was answered, and what the organisers released about them."""
    state = desk.state
    session = next(iter(state.all("session")))
    own = {kind: [row for row in state.all(kind) if is_own(actor, row, state)] for kind in (*WORDS, *OTHERS)}
    answers = [answer for note in own["note"] if (answer := state.get("answer", note.id))]
    responses = [
        response
        for kind in ("note", "line", "parked")
        for row in own[kind]
        if (response := state.get("published_response", f"{kind}:{row.id}"))
    ]
    about = {"code": desk.code, "title": session.title, "erased_on": erased_on(session.keep, session.held_at)}
    return {
        "session": about,
        "person": state.get("participant", actor.id),
        **{f"{kind}s" if kind[-1] != "y" else f"{kind[:-1]}ies": rows for kind, rows in own.items() if kind in WORDS},
        "taps": [row for kind in OTHERS for row in own[kind]],
        "answers": answers,
        "responses": responses,
    }


def _json(told: dict[str, Any]) -> Response:
    return Response(msgspec.json.format(msgspec.json.encode(told), indent=1), mimetype="application/json")


def _file(response: Response, desk: Desk, ending: str) -> Response:
    response.headers["Content-Disposition"] = f'attachment; filename="my-notes-{desk.code}.{ending}"'
    return response
