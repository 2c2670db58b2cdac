"""Everything the console may read, as JSON with the console's key; and what programs set up: webhooks, participants."""

from __future__ import annotations

import sqlite3
import uuid
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import msgspec
from flask import Blueprint, Response, jsonify, request

from facilitator.live import keys
from facilitator.live.asynclib import in_real_thread
from facilitator.live.desk import Desk
from facilitator.live.views import may_watch
from facilitator.session.refusals import Refusal
from facilitator.session.roles import Actor
from facilitator.session.rows import ROW_KINDS, Row
from facilitator.session.webhooks import Wanted
from facilitator.web.body import read_body, takes
from facilitator.web.house import facilitator_of, house
from facilitator.web.stored import done

blueprint = Blueprint("rows", __name__)

LIMIT = 1000
PEOPLE = 2000  # taken in at once
PEOPLE_BYTES = 1024 * 1024
NEVER = ("key", "hook_secret", "door_bits", "pin", "trace")


class NewHook(msgspec.Struct):
    """POST /api/s/CODE/hooks. `events`: stage, post, response, publication; empty: all of them."""

    url: str
    events: list[Wanted] = []


class NewParticipant(msgspec.Struct):
    """Somebody who is expected. `table`: 0 for none yet."""

    name: str = ""
    affiliation: str = ""
    table: int = 0


class NewParticipants(msgspec.Struct):
    """POST /api/s/CODE/participants. `dry`: only look whether they can be taken in."""

    participants: list[NewParticipant]
    dry: bool = False


@blueprint.get("/api/s/<code>/rows")
@takes(query="kind since after limit")
def rows(code: str) -> Response:
    """The rows as they are: `kind`, `since` (written after that number), `after` (where the last answer ended),
    `limit`."""
    desk, actor = facilitator_of(code)
    kind, since, limit = request.args.get("kind", ""), _number("since", 0), min(LIMIT, max(1, _number("limit", LIMIT)))
    if kind and (kind not in ROW_KINDS or kind in NEVER):
        raise Refusal("bad_args", "refusal-no-row-kind", field="kind")
    after = request.args.get("after", "")
    found = sorted(
        (place, row) for row in _readable(desk, actor, kind) if row.seq > since and (place := _place(row)) > after
    )
    page = found[:limit]
    more = page[-1][0] if len(found) > limit else None
    return _json({"rows": [[row.KIND, row.id, row] for _, row in page], "seq": desk.state.seq, "next": more})


@blueprint.get("/api/s/<code>/rows/<kind>/<path:id>")
def row(code: str, kind: str, id: str) -> Response:
    """One row."""
    desk, actor = facilitator_of(code)
    found = desk.state.get(kind, id)
    if found is None or not _may_read(desk, actor, found):
        raise Refusal("not_found", "refusal-no-row", field="id")
    return _json({"row": [kind, id, found], "seq": desk.state.seq})


@blueprint.get("/api/s/<code>/changes")
@takes(query="after limit")
def changes(code: str) -> Response:
    """The journal after a number, oldest first: `after`, `limit`. A row that is gone is null."""
    desk, actor = facilitator_of(code)
    limit = min(LIMIT, max(1, _number("limit", LIMIT)))
    try:
        found = in_real_thread(_journal, house().library.path(desk.code), _number("after", 0), limit)
    except sqlite3.Error:
        raise Refusal("storage", again=True) from None
    told = [entry for entry in found if _was_readable(desk, actor, entry)]
    last = found[-1][0] if found else _number("after", 0)
    listed = [{"seq": s, "at": t, "command": n, "kind": k, "id": i, "row": r} for s, t, n, k, i, r in told]
    return _json({"changes": listed, "after": last, "seq": desk.state.seq})


@blueprint.post("/api/s/<code>/hooks")
@takes(NewHook)
def add_hook(code: str) -> tuple[Response, int]:
    """Tell an address of events from now on. The secret that deliveries are signed with is shown this once."""
    desk, _ = facilitator_of(code)
    body = read_body()
    secret = keys.new_secret()
    made = done(desk, "hook.add", {"url": body.url, "events": body.events, "secret": secret})
    return jsonify({**made, "secret": secret}), 201


@blueprint.post("/api/s/<code>/participants")
@takes(NewParticipants)
def add_participants(code: str) -> tuple[Response, int]:
    """Take in people who are expected: each gets their own code, to come in with. All of them or none."""
    desk, _ = facilitator_of(code)
    request.max_content_length = PEOPLE_BYTES
    body = read_body()
    return jsonify({"participants": take_in(desk, body.participants, dry=body.dry)}), 200 if body.dry else 201


def take_in(desk: Desk, expected: list[NewParticipant], *, dry: bool) -> list[dict[str, Any]]:
    """Take people in before they come; what was given of each, and their own code. Raises `Refusal` that names the
    person (from 1) who cannot be taken in; then nobody was."""
    if len(expected) > PEOPLE:
        raise Refusal("too_many", "refusal-too-many-people", field="participants", limit=PEOPLE)
    codes = ["" if dry else keys.new_rejoin() for _ in expected]
    guests = [
        {"id": str(uuid.uuid4()), "rejoin_hash": keys.hash_key(rejoin), **msgspec.to_builtins(person)}
        for person, rejoin in zip(expected, codes, strict=True)
    ]
    done(desk, "participants.expect", {"guests": guests, "dry": dry})
    given = [msgspec.to_builtins(person) for person in expected]
    return given if dry else [{**one, "rejoin": rejoin} for one, rejoin in zip(given, codes, strict=True)]


def _readable(desk: Desk, actor: Actor, kind: str) -> Iterator[Row]:
    for one in [kind] if kind else ROW_KINDS:
        yield from (row for row in list(desk.state.all(one)) if _may_read(desk, actor, row))


def _may_read(desk: Desk, actor: Actor, row: Row) -> bool:
    """What a console may watch, it may read."""
    return row.KIND not in NEVER and any(may_watch(desk.state, actor, view) for view in row.views(desk.state))


def _was_readable(desk: Desk, actor: Actor, entry: Any) -> bool:
    *_, kind, _id, row = entry
    if kind in NEVER or kind not in ROW_KINDS:
        return False
    if row is None:  # what is gone has no views; the id of a person's own row would name the person
        return kind != "report" and "participant" not in ROW_KINDS[kind].__struct_fields__
    try:
        return _may_read(desk, actor, msgspec.convert(row, ROW_KINDS[kind]))
    except (msgspec.ValidationError, AttributeError):
        return False


def _journal(path: Path, after: int, limit: int) -> list[Any]:
    """Whole commands: as many entries as asked for, and those that were written with the last of them."""
    query = "SELECT seq, time, name, kind, id, row FROM changes WHERE seq > ? AND seq <= ? ORDER BY seq, kind, id"
    with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as file:
        last = file.execute(
            "SELECT max(seq) FROM (SELECT seq FROM changes WHERE seq > ? ORDER BY seq LIMIT ?)", [after, limit]
        ).fetchone()[0]
        found = file.execute(query, [after, last or after]).fetchall()
    return [(*head, None if row is None else msgspec.json.decode(row)) for *head, row in found]


def _place(row: Row) -> str:
    return f"{row.seq:012}:{row.KIND}:{row.id}"


def _number(name: str, usual: int) -> int:
    given = request.args.get(name, "")
    if not given:
        return usual
    if not given.isdecimal() or len(given) > 15:
        raise Refusal("bad_args", "refusal-out-of-range", field=name)
    return int(given)


def _json(told: dict[str, Any]) -> Response:
    return Response(msgspec.json.encode(told), mimetype="application/json")
