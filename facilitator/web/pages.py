"""The pages' shells. What stands on them comes over the socket, to whoever may see it."""

from __future__ import annotations

import json
from typing import Any

from flask import Blueprint, Response, current_app, g, redirect, render_template, request

from facilitator import messages
from facilitator.agenda.reader import built_in, read_agenda
from facilitator.live.desk import Desk
from facilitator.register import STAGE_KINDS
from facilitator.report.say import Words
from facilitator.session.refusals import Refusal
from facilitator.session.retention import erased_on
from facilitator.store.library import normal_code
from facilitator.web import language
from facilitator.web.house import settings, shell_of

blueprint = Blueprint("pages", __name__)

PAPER = "#fbf9f4"  # static/css/tokens.css


@blueprint.get("/")
def start() -> str:
    """Enter a code; start a session."""
    return _render("start", agendas=[(name, read_agenda(name).title) for name in built_in()])


@blueprint.get("/library")
def library() -> str:
    """All sessions of this machine, and search over them, for whoever has the host's key."""
    return _render("library")


@blueprint.get("/j")
def typed_code() -> Response:
    """A code that was typed where a way had ended."""
    code = normal_code(request.args.get("code", ""))
    if not code:
        raise Refusal("bad_args", "refusal-no-code", field="code")
    return redirect(f"/j/{code}")  # type: ignore[return-value]


@blueprint.get("/j/<code>")
def join(code: str) -> str | Response:
    """The QR code's target: to join; once the session has ended, the follow-up page."""
    desk = shell_of(code)
    if desk and next(iter(desk.state.all("session"))).state == "ended":
        return redirect(f"/s/{desk.code}/follow")  # type: ignore[return-value]
    return _render("join", code, desk, typed=normal_code(code))


@blueprint.get("/s/<code>/phone")
def phone(code: str) -> str:
    """The participant's page."""
    return _render("phone", code, shell_of(code))


@blueprint.get("/s/<code>/app.webmanifest")
def manifest(code: str) -> Response:
    """What a phone needs to put the participant's page on its home screen."""
    desk = shell_of(code)
    home = f"/s/{desk.code if desk else normal_code(code)}/phone"
    name = next(iter(desk.state.all("session"))).title if desk else "facilitator"
    told = {
        "id": home,
        "name": name,
        "short_name": name[:12],
        "lang": messages.spoken(),
        "start_url": home,
        "scope": home,
        "display": "standalone",
        "background_color": PAPER,
        "theme_color": PAPER,
        "icons": [{"src": "/static/icon.svg", "sizes": "any", "type": "image/svg+xml"}],
    }
    return Response(json.dumps(told, ensure_ascii=False), mimetype="application/manifest+json")


@blueprint.get("/s/<code>/table/<int:number>")
def table(code: str, number: int) -> str:
    """The recorder's desk."""
    desk = shell_of(code)
    if desk and desk.state.get("table", str(number)) is None:
        raise Refusal("not_found", "refusal-no-table")
    return _render("desk", code, desk, table=number)


@blueprint.get("/s/<code>/screen")
def screen(code: str) -> str:
    """The projector's page."""
    return _render("screen", code, shell_of(code))


@blueprint.get("/s/<code>/console")
def console(code: str) -> str:
    """The facilitator's page."""
    return _render("console", code, shell_of(code))


@blueprint.get("/s/<code>/afterwards")
def afterwards(code: str) -> str:
    """The facilitator's page for the days after: report, response log, follow-up page."""
    return _render("afterwards", code, shell_of(code))


@blueprint.get("/s/<code>/preview")
def preview(code: str) -> str:
    """The agenda, for leadership to read before the day."""
    return _render("preview", code, shell_of(code))


@blueprint.get("/s/<code>/tents")
def tents(code: str) -> str:
    """The table tents, to print."""
    return _render("tents", code, shell_of(code))


@blueprint.get("/s/<code>/at/<ref>")
def at(code: str, ref: str) -> str:
    """Where something was said, and what became of it."""
    return _render("at", code, shell_of(code), ref=ref)


@blueprint.get("/s/<code>/replay")
def replay(code: str) -> str:
    """The wall at any second of the day."""
    return _render("replay", code, shell_of(code))


@blueprint.get("/healthz")
def health() -> dict[str, object]:
    """Whether the server is there, and how many are connected."""
    gateway = current_app.extensions.get("gateway")
    return {"ok": True, **(gateway.counts() if gateway else {})}


def _kind(desk: Desk) -> str:
    """The kind of the stage that is on, whose script the page will want."""
    session = next(iter(desk.state.all("session")))
    stage = desk.state.get("stage", session.stage)
    return stage.kind if stage else ""


def _until(desk: Desk) -> str:
    """Who reads what is stored and for how long, in a sentence; as it is for somebody who joins now."""
    session = next(iter(desk.state.all("session")))
    on = erased_on(session.keep, session.held_at or max(desk.clock(), session.starts_at))
    return (
        messages.text("privacy-until", date=Words(messages.spoken()).day(on)) if on else messages.text("privacy-kept")
    )


def _render(page: str, code: str = "", desk: Desk | None = None, table: int = 0, **more: Any) -> str:
    session = next(iter(desk.state.all("session"))) if desk else None
    lang = language.of_page(page, session.language if session else "")
    messages.speak(lang)
    return render_template(
        f"{page}/page.html",
        page=page,
        lang=lang,
        code=desk.code if desk else normal_code(code),
        join_code=desk.join_code if desk else normal_code(code),
        title=session.title if session else "",
        table=table,
        kinds=list(STAGE_KINDS),
        kind=_kind(desk) if desk else "",
        address=settings().base_url.partition("://")[2],
        until=_until(desk) if desk and page == "join" else "",
        nonce=g.nonce,
        **more,
    )
