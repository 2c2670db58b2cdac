"""The follow-up page over HTTP: for everybody, without JavaScript, behind the same code as in the room."""

from __future__ import annotations

from typing import Any

from flask import Blueprint, Response, redirect, request

from facilitator import messages
from facilitator.live.desk import Desk
from facilitator.report import follow
from facilitator.session.refusals import Refusal
from facilitator.web.house import desk_of, owner_of, settings
from facilitator.web.limits import Often
from facilitator.web.stored import done

blueprint = Blueprint("follow", __name__)

_Of = tuple[str, int, bool, bool]  # epoch, seq, whether this browser is somebody's, whether feedback is over
_pages: dict[
    tuple[str, str], tuple[_Of, str]
] = {}  # by code and language: what it was made of, the page without what anybody typed
_feedback = Often(each=300, minutes=10)  # a whole room shares one address


@blueprint.get("/s/<code>/follow")
def page(code: str) -> str:
    """The page."""
    desk = desk_of(code)
    thanked = "thanks" in request.args
    if thanked:
        return _page(desk, thanked=True)
    made_of = (desk.epoch, desk.state.seq, bool(_own(desk)[0]), _over(desk))
    of = (desk.code, messages.spoken())
    kept = _pages.get(of)
    if kept is None or kept[0] != made_of:
        kept = _pages[of] = (made_of, _page(desk))
    return kept[1]


@blueprint.get("/s/<code>/follow/mine")
def own(code: str) -> Response | str:
    """What became of what this browser's person wrote."""
    desk = desk_of(code)
    person, token = _own(desk)
    if not person:
        return redirect(f"/s/{desk.code}/follow#own")  # type: ignore[return-value]
    return _page(desk, mine=follow.mine(desk.state, person, token))


@blueprint.post("/s/<code>/follow/mine")
def mine(code: str) -> str | tuple[str, int]:
    """What became of what somebody wrote, by their own code."""
    desk = desk_of(code)
    typed = request.form.get("rejoin", "")
    try:
        person = owner_of(desk, typed)
    except Refusal as refusal:
        return _again(desk, refusal, {"rejoin": typed})
    known, token = _own(desk)
    return _page(desk, mine=follow.mine(desk.state, person, token if known == person else ""))


@blueprint.post("/s/<code>/follow")
def say(code: str) -> Response | tuple[str, int]:
    """Take feedback in; what was typed comes back with the reason where it cannot be taken."""
    desk = desk_of(code)
    typed = {"text": request.form.get("text", ""), "useful": request.form.get("useful", "")}
    try:
        wait = _feedback.seconds_to_wait(request.remote_addr or "")
        if wait:
            raise Refusal("too_many", "refusal-feedback-often", retry_ms=wait * 1000, seconds=wait)
        useful = int(typed["useful"]) if typed["useful"] in ("1", "2", "3", "4", "5") else 0
        done(desk, "feedback.add", {"text": typed["text"], "useful": useful})
        _feedback.count(request.remote_addr or "")
    except Refusal as refusal:
        return _again(desk, refusal, typed)
    return redirect(f"/s/{desk.code}/follow?thanks=1#say", 303)  # type: ignore[return-value]


@blueprint.get("/s/<code>/next.ics")
def next_date(code: str) -> Response:
    """The next date, for a calendar."""
    desk = desk_of(code)
    found = follow.calendar(desk.state, code=desk.code, url=f"{settings().base_url}/s/{desk.code}/follow")
    if found is None:
        raise Refusal("not_found", "refusal-no-date")
    response = Response(found, mimetype="text/calendar")
    response.headers["Content-Disposition"] = f'attachment; filename="next-{desk.code}.ics"'
    return response


def forget(code: str) -> None:
    """Keep no page of a session: something was erased in it."""
    for of in [of for of in _pages if of[0] == code]:
        _pages.pop(of, None)


def _page(desk: Desk, **more: Any) -> str:
    return follow.page(
        desk.state,
        code=desk.code,
        lang=messages.spoken(),
        **{"known": bool(_own(desk)[0]), "over": _over(desk), **more},
    )


def _over(desk: Desk) -> bool:
    """Whether the day until which feedback is taken has passed."""
    until = getattr(desk.state.get("published_followup", "followup"), "open_until", 0)
    return bool(until) and desk.clock() > until


def _again(desk: Desk, refusal: Refusal, typed: dict[str, str]) -> tuple[str, int]:
    """The page with what was typed, and why it was not taken."""
    why = messages.text(refusal.message, **refusal.params)
    return _page(desk, error=why, typed=typed), 429 if refusal.code == "too_many" else 422


def _own(desk: Desk) -> tuple[str, str]:
    """Who this browser is in the session, by the cookie that joining had set: the person's id, and their token."""
    token = request.cookies.get(f"facilitator_{desk.code}", "")
    person = desk.person(token)
    return (person.id, token) if person else ("", "")
