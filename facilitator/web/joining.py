"""Joining over HTTP: as somebody new, with one's own code, or again after the server went on from an older copy."""

from __future__ import annotations

import hmac
import re
from typing import NamedTuple

import msgspec
from flask import Blueprint, Response, jsonify, request

from facilitator.live import keys
from facilitator.live.desk import SERVER, Answer, Desk
from facilitator.session.doors import check_newcomer
from facilitator.session.keys import KEY_LENGTH
from facilitator.session.refusals import Refusal
from facilitator.session.roles import Actor
from facilitator.session.state import State
from facilitator.store.library import normal_code
from facilitator.web.body import read_body, takes
from facilitator.web.house import desk_of, house, is_https, newcomers, owner_of, wrong_codes

blueprint = Blueprint("joining", __name__)

REMEMBERED = 400 * 24 * 3600  # s, the longest that browsers keep a cookie: people come back weeks later
_TOKEN = re.compile(f"[A-Z2-7]{{{KEY_LENGTH}}}")


class Before(msgspec.Struct):
    """Who somebody was in a history of the session that the server has lost, and the key they had there."""

    participant: str
    token: str


class JoinSession(msgspec.Struct):
    """POST /api/join. `bits`: what a QR code adds to the code; `table`: where to sit down; `before`: joins again."""

    code: str
    name: str = ""
    affiliation: str = ""
    rejoin: str = ""
    bits: str = ""
    table: int | None = 0
    before: Before | None = None


class Own(NamedTuple):
    """What opens the session to one person: their browser's key; the code for another device, "" where it is lost."""

    token: str
    rejoin: str


@blueprint.post("/api/join")
@takes(JoinSession)
def join() -> Response:
    """Become a participant, or come back as one with the rejoin code; sits down where a table is given."""
    body = read_body()
    desk = _desk_for(body)
    if next(iter(desk.state.all("session"))).state == "ended":
        raise Refusal("ended", field="code")
    _check_seat(desk.state, body.table or 0)
    if body.before and (again := _known_again(desk, body.before)):
        return _answer(desk, again, Own(body.before.token, ""))
    if body.before:  # under the key they have: what it proves to be theirs stays theirs
        own = Own(body.before.token, keys.new_rejoin())
        person = _newcomer(desk, body, own)
        if desk.state.get("key", keys.hash_key(own.rejoin)) is None:  # another page of theirs was first, in this moment
            own = Own(own.token, "")
    elif body.rejoin:
        own = Own(keys.new_secret(), body.rejoin.upper().strip())
        person = _known_by(desk, own.rejoin)
        args = {"participant": person, "token_hash": keys.hash_key(own.token)}
        _done(desk.run("participant.rejoin", args, SERVER, internal=True))
    else:
        own = Own(keys.new_secret(), keys.new_rejoin())
        person = _newcomer(desk, body, own)
    if body.table:
        # Refused where somebody else was given the last seat in this moment. They are in by now, and choose another:
        # an error would keep their key from them, and whoever tries again would be there twice.
        desk.run("seat.take", {"table": body.table}, Actor("participant", person, secret=own.token))
    return _answer(desk, person, own)


def _answer(desk: Desk, person: str, own: Own) -> Response:
    """Who they are, for this browser to keep. `code`: the session's address, whatever code was typed."""
    told = {"participant": person, "token": own.token, "rejoin": own.rejoin, "table": _table(desk.state, person)}
    answer = jsonify({**told, "code": desk.code})
    answer.set_cookie(
        f"facilitator_{desk.code}",
        own.token,
        path=f"/s/{desk.code}/",
        max_age=REMEMBERED,
        httponly=True,
        samesite="Lax",
        secure=is_https(),
    )
    return answer


def _newcomer(desk: Desk, body: JoinSession, own: Own) -> str:
    _check_newcomer(desk, body)
    args = {"name": body.name, "affiliation": body.affiliation}
    args |= {"token_hash": keys.hash_key(own.token), "rejoin_hash": keys.hash_key(own.rejoin)}
    return str(_done(desk.run("participant.join", args, SERVER, internal=True)).result["participant"])


def _known_again(desk: Desk, before: Before) -> str:
    """Who holds that key by now: a second page of the same phone, or an answer that was lost; "" for nobody yet.
    Whoever was sent out stays out."""
    if not _TOKEN.fullmatch(before.token):
        raise Refusal("bad_args", "refusal-bad-args", field="before", why="token")
    actor = desk.actor(before.token)
    if actor and actor.role == "participant":
        return actor.id
    if desk.state.get("key", keys.hash_key(before.token)) or desk.state.get("participant", before.participant):
        raise Refusal("not_allowed", "bye-removed", field="before")
    return ""


def _desk_for(body: JoinSession) -> Desk:
    """The session of a typed or scanned code. An address that guesses has to wait, but not where it is at home."""
    address = request.remote_addr or ""
    if wrong_codes().seconds_to_wait(address):
        desk = house().open(body.code) if house().known(body.code) else None
        if desk and _was_scanned(desk, body):
            return desk
        if wrong_codes().is_home(address, desk.code if desk else "") and desk:
            return desk
    return desk_of(body.code)


def _was_scanned(desk: Desk, body: JoinSession) -> bool:
    """Whether the QR code's bits came with it. They say nothing for a person's own code, which may be guessed too."""
    return not body.rejoin and hmac.compare_digest(body.bits.encode(), desk.join_bits.encode())


def _check_newcomer(desk: Desk, body: JoinSession) -> None:
    """Raises `Refusal` where somebody new may not join, or too many have from this address."""
    address = request.remote_addr or ""
    try:
        scanned = _was_scanned(desk, body)
        typed, again = normal_code(body.code), body.before is not None
        check_newcomer(desk.state, code=desk.join_code, typed=typed, scanned=scanned, again=again)
    except Refusal:
        wrong_codes().count(address)
        raise
    wait = newcomers().seconds_to_wait(address)
    if wait:
        raise Refusal("too_many", "refusal-newcomers", field="code", retry_ms=wait * 1000, seconds=wait)
    newcomers().count(address)


def _check_seat(state: State, number: int) -> None:
    """Refuse before anybody has joined: somebody who was refused a seat would never learn their token."""
    if not number:
        return
    table = state.get("table", str(number))
    if table is None or table.closed:
        raise Refusal("not_found", "refusal-no-table", field="table")
    if table.seats and table.seated >= table.seats:
        raise Refusal("too_many", "refusal-table-full", field="table", table=number)


def _known_by(desk: Desk, rejoin: str) -> str:
    known = owner_of(desk, rejoin)
    person = desk.state.get("participant", known)
    if person and person.removed:
        raise Refusal("not_allowed", "bye-removed", field="rejoin")
    return known


def _done(answer: Answer) -> Answer:
    if answer.refusal and answer.refusal.code == "storage":  # a form keeps nothing, and sends nothing again by itself
        raise Refusal("storage", "refusal-join-storage", again=True, retry_ms=answer.refusal.retry_ms)
    if answer.refusal:
        raise answer.refusal
    return answer


def _table(state: State, person: str) -> int:
    return int(state.get("participant", person).table)
