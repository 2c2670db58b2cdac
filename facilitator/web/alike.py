"""Which lines and notes of a board say nearly the same: a suggestion for those who group."""

from __future__ import annotations

from typing import Any

from flask import Blueprint, Response, jsonify, request

from facilitator.live.asynclib import in_real_thread
from facilitator.session.alike import alike
from facilitator.session.refusals import Refusal
from facilitator.session.roles import table_of
from facilitator.session.state import Draft
from facilitator.session.themes import board_of, by_table, items_of, placing_id
from facilitator.stages.cluster import may_prepare
from facilitator.web.body import takes
from facilitator.web.house import console_key, desk_of

blueprint = Blueprint("alike", __name__)

ITEMS_LIMIT = 1000  # compared with each other in about 2 s; the time grows with the square
PAIRS_LIMIT = 100


@blueprint.get("/api/alike")
@takes(query="code stage")
def pairs() -> Response:
    """Pairs of which one at least is in no theme yet, the likest first; ids alone. For the facilitator and her theme
    desk; where tables group, for each table about its own chart."""
    desk = desk_of(request.args.get("code", ""))
    actor = desk.actor(console_key(request.headers.get("Authorization", "")))
    if actor is None or actor.role in ("screen", "preview"):
        raise Refusal("not_allowed", "refusal-wrong-link", field="Authorization")
    draft = Draft(desk.state, desk.state.seq)
    stage = draft.need("stage", request.args.get("stage", ""), "stage")
    board = board_of(draft, stage)
    table = table_of(draft, actor) if by_table(stage) else 0
    if not (table or may_prepare(draft, actor, stage)):
        raise Refusal("not_allowed", "refusal-not-grouping")
    items = items_of(draft, board, table)[:ITEMS_LIMIT]
    placed = [bool(draft.get("placing", placing_id(board.id, kind, row.id))) for kind, row in items]
    found = in_real_thread(alike, [row.text for _, row in items])
    open_pairs = [pair for pair in found if not (placed[pair[0]] and placed[pair[1]])]
    return jsonify({"pairs": [_pair(items, *pair) for pair in open_pairs[:PAIRS_LIMIT]]})


def _pair(items: list[Any], first: int, second: int, likeness: float) -> dict[str, Any]:
    a, b = ({"kind": kind, "id": row.id} for kind, row in (items[first], items[second]))
    return {"a": a, "b": b, "likeness": likeness}
