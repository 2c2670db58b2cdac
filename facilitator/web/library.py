"""All sessions of this machine over HTTP, and search over them: for whoever has the host's key."""

from __future__ import annotations

from typing import Any

import msgspec
from flask import Blueprint, Response, jsonify, request

from facilitator.live.asynclib import in_real_thread
from facilitator.session.refusals import Refusal
from facilitator.store.search import KINDS, Wanted, search, sessions
from facilitator.web.body import takes
from facilitator.web.house import check_host_key, house

blueprint = Blueprint("library", __name__)

NUMBERS = ("since", "until", "limit")


@blueprint.get("/api/library")
def everything() -> Response:
    """Every session: code, title, when, how many people, state."""
    check_host_key()
    return jsonify({"sessions": _done(sessions)})


@blueprint.get("/api/library/search")
@takes(query=" ".join(Wanted.__struct_fields__))
def found() -> Response:
    """Items of all sessions: `words`, `kind`, `code`, `affiliation`, `since` and `until` (ms), `limit`."""
    check_host_key()
    return jsonify({"items": _done(search, _wanted())})


def _wanted() -> Wanted:
    given: dict[str, Any] = {name: request.args[name] for name in Wanted.__struct_fields__ if name in request.args}
    for name in NUMBERS:
        if name in given:
            if not given[name].isdecimal() or len(given[name]) > 15:
                raise Refusal("bad_args", "refusal-out-of-range", field=name)
            given[name] = int(given[name])
    if given.get("kind", "") not in ("", *KINDS):
        raise Refusal("bad_args", "refusal-library-kind", field="kind", kinds=", ".join(KINDS))
    return Wanted(**given)


def _done(work: Any, *more: Any) -> Any:
    """What a reading of the index gives, as plain data; it waits for the disk, so it runs beside the loop."""
    return msgspec.to_builtins(in_real_thread(work, house().library, *more))
