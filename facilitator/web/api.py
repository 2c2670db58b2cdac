"""JSON over HTTP: making a session, opening a link, the schema."""

from __future__ import annotations

import msgspec
from flask import Blueprint, Response, current_app, jsonify, request

from facilitator.agenda.reader import AgendaError
from facilitator.live import keys
from facilitator.live.desk import Desk
from facilitator.live.following import Follows, tables_of
from facilitator.live.house import About
from facilitator.session.carried import gather
from facilitator.session.refusals import Refusal
from facilitator.session.retention import Keep
from facilitator.web.body import read_body, takes
from facilitator.web.doors import open_by_pin
from facilitator.web.house import (
    check_host_key,
    console_key,
    desk_of,
    facilitator_of,
    house,
    links,
    settings,
)
from facilitator.web.openapi import describe
from facilitator.web.qr import svg
from facilitator.web.schema import schema

blueprint = Blueprint("api", __name__)

TABLES_LIMIT = 500
PAGE_OF = {"facilitator": "console", "screen": "screen", "preview": "preview", "table": "table"}


class FollowSession(msgspec.Struct):
    """What a session goes on from; needs that session's console key in the header Authorization. `items`: ids of what
    is carried over (GET /api/carry); left out: what is proposed there. `changed`: focus, purpose, outcome, needed."""

    code: str
    items: list[str] | None = None
    changed: dict[str, str] = {}
    same_tables: bool = True


class NewSession(msgspec.Struct):
    """POST /api/sessions. `tables`: left out, as many as the agenda says, else 8; `starts_at`: the server's ms;
    `keep`: days until it is erased (1, 30, 90, 365; 0: not by itself), left out, as the agenda says;
    `follows`: the session that this one goes on from."""

    agenda: str
    tables: int | None = None
    title: str = ""
    purpose: str = ""
    outcomes: list[str] = []
    starts_at: int = 0
    keep: Keep | None = None
    follows: FollowSession | None = None


class EnterSession(msgspec.Struct):
    """POST /api/enter."""

    code: str
    key: str
    pin: str = ""


class SessionLinks(msgspec.Struct):
    """POST /api/links. `link`: the key that this console came by, where it has one of its own since it told the PIN."""

    code: str
    link: str = ""


@blueprint.post("/api/sessions")
@takes(NewSession)
def new_session() -> tuple[Response, int]:
    """Make a session; needs the host key, from wherever the request comes."""
    check_host_key()
    body = read_body()
    if body.tables is not None and not 1 <= body.tables <= TABLES_LIMIT:
        raise Refusal("bad_args", "refusal-tables", field="tables", limit=TABLES_LIMIT)
    if body.starts_at < 0:
        raise Refusal("bad_args", "refusal-start", field="starts_at")
    about = About(body.purpose, tuple(body.outcomes), body.starts_at, body.keep)
    try:
        made = house().create(
            body.agenda, body.tables or 0, body.title, about=about, follows=_followed(body.follows), built_in_only=True
        )
    except AgendaError as error:
        raise Refusal("bad_args", "refusal-agenda", field="agenda", why=str(error)) from None
    # not opened here: the worker that is asked for it first does that, and holds it
    return jsonify(made.links(settings().base_url)), 201


@blueprint.get("/api/carry")
@takes(query="code")
def carry() -> Response:
    """What of a session may be carried over into one that follows it: each item, and whether it is proposed."""
    desk, _ = facilitator_of(request.args.get("code", ""))
    found = [{**msgspec.to_builtins(choice.item), "wanted": choice.wanted} for choice in gather(desk.state)]
    return jsonify({"items": found, "tables": tables_of(desk.state)})


@blueprint.post("/api/enter")
@takes(EnterSession)
def enter() -> Response:
    """What page a link's key opens; the page then keeps the key and shows a clean address."""
    body = read_body()
    desk = desk_of(body.code, body.key)
    if desk.asks_pin(keys.hash_key(body.key)):
        return jsonify({"role": "console", "token": open_by_pin(desk, body.key, body.pin)})
    actor = desk.actor(body.key)
    if actor is None or actor.role not in PAGE_OF:
        raise Refusal("not_allowed", "refusal-wrong-link", field="key")
    return jsonify({"role": PAGE_OF[actor.role], **({"table": actor.table} if actor.table else {})})


@blueprint.post("/api/links")
@takes(SessionLinks)
def all_links() -> Response:
    """Every link of a session, for whoever holds the console's."""
    body = read_body()
    desk, _ = facilitator_of(body.code)
    found = links(desk, console_key(request.headers["Authorization"]))
    found["links"]["console"] = _console_link(desk, body.link)
    return jsonify(found)


@blueprint.post("/api/links/qr")
@takes(SessionLinks)
def console_code() -> Response:
    """The QR code of one's own console, to go on from a phone; never cached, never in an address."""
    body = read_body()
    desk, _ = facilitator_of(body.code)
    return Response(svg(_console_link(desk, body.link)), mimetype="image/svg+xml")


@blueprint.get("/api/affiliations")
@takes(query="code")
def affiliations() -> Response:
    """The affiliations already used in a session, for somebody in it to choose from."""
    desk = desk_of(request.args.get("code", ""))
    actor = desk.actor(console_key(request.headers.get("Authorization", "")))
    if actor is None or actor.role == "preview":
        raise Refusal("not_allowed", "refusal-wrong-link", field="Authorization")
    used = {person.affiliation for person in desk.state.all("participant") if person.affiliation and not person.removed}
    return jsonify({"affiliations": sorted(used, key=str.casefold)})


@blueprint.get("/api/schema")
def show_schema() -> Response:
    """Every command and row kind as JSON Schema."""
    return current_app.response_class(msgspec.json.encode(schema()), mimetype="application/json")


@blueprint.get("/api/openapi.json")
def show_interface() -> Response:
    """This interface as OpenAPI."""
    return jsonify(describe(current_app))


def _followed(body: FollowSession | None) -> Follows | None:
    if body is None:
        return None
    desk, _ = facilitator_of(body.code)
    items = None if body.items is None else tuple(body.items)
    return Follows(desk.code, items, body.changed, body.same_tables)


def _console_link(desk: Desk, link: str) -> str:
    """The link of the console that asks: the one it came by, never the key it got for the PIN."""
    own = console_key(request.headers["Authorization"])
    mine = desk.state.get("key", keys.hash_key(own))
    given = desk.state.get("key", keys.hash_key(link)) if link else mine
    if given is None or given.role != "facilitator" or given.via or given.subject != mine.subject:
        return f"{settings().base_url}/s/{desk.code}/console"
    return f"{settings().base_url}/s/{desk.code}/console#key={link or own}"
