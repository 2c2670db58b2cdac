"""The agenda over HTTP, for the console: the file, what to mind in it, the methods and putting one in."""

from __future__ import annotations

from functools import cache
from typing import Any

import msgspec
from flask import Blueprint, Response, jsonify, request

from facilitator.agenda import warnings
from facilitator.agenda.reader import Agenda, AgendaError, built_in, parse, read_agenda
from facilitator.agenda.translated import in_language
from facilitator.agenda.writer import agenda_of, to_toml
from facilitator.live.desk import SERVER
from facilitator.session.refusals import Refusal
from facilitator.web.body import read_body, takes
from facilitator.web.house import facilitator_of

blueprint = Blueprint("agenda", __name__)


class InsertActivities(msgspec.Struct):
    """POST /api/activities. `agenda`: a built-in one's name, or `text`: an agenda file's. `after`: an activity; left
    out: last."""

    code: str
    agenda: str = ""
    text: str = ""
    after: str | None = None


@blueprint.get("/s/<code>/agenda.toml")
def file(code: str) -> Response:
    """The session's agenda as it is now: to keep, and to start another session with."""
    desk, _ = facilitator_of(code)
    response = Response(to_toml(agenda_of(desk.state)), mimetype="application/toml")
    response.headers["Content-Disposition"] = f'attachment; filename="agenda-{desk.code}.toml"'
    return response


@blueprint.get("/api/warnings")
@takes(query="code")
def warned() -> Response:
    """What to mind in a session's agenda: the stage or activity, a message's id and what goes into it."""
    found = warnings.find(facilitator_of(request.args.get("code", ""))[0].state)
    return jsonify({"warnings": [{"on": w.on, "message": w.message, "params": w.params} for w in found]})


@blueprint.get("/api/methods")
def methods() -> Response:
    """The built-in agendas, to choose from: what each is for, for how many, how long."""
    return jsonify({"methods": _methods()})


@blueprint.post("/api/activities")
@takes(InsertActivities)
def insert() -> Response:
    """Put the activities of a method, or of an agenda file, into a session: in its language, where they have one."""
    body = read_body()
    desk, _ = facilitator_of(body.code)
    try:
        plan = parse(body.text, "agenda.toml") if body.text else read_agenda(body.agenda, built_in_only=True)
    except AgendaError as error:
        raise Refusal("bad_args", "refusal-agenda", field="agenda", why=str(error)) from None
    plan = in_language(plan, next(iter(desk.state.all("session"))).language)
    args = {
        "activities": msgspec.to_builtins(plan.activities),
        "groups": [group.name for group in plan.groups],
        "after": body.after,
        "translations": plan.translations,
    }
    answer = desk.run("session.insert", args, SERVER, internal=True)
    if answer.refusal:
        raise answer.refusal
    return jsonify(answer.result)


@cache
def _methods() -> list[dict[str, Any]]:
    return [{"name": name, **_summary(read_agenda(name))} for name in built_in()]


def _summary(agenda: Agenda) -> dict[str, Any]:
    about: dict[str, Any] = msgspec.to_builtins(agenda.about)
    minutes = sum(stage.minutes for activity in agenda.activities for stage in activity.stages)
    return {**about, "title": agenda.title, "minutes": about["minutes"] or minutes}
