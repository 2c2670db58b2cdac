"""QR codes: of joining, and of a table's tent."""

from __future__ import annotations

import io

import segno
from flask import Blueprint, Response, request

from facilitator.links import join_link
from facilitator.session.refusals import Refusal
from facilitator.web.house import console_key, desk_of, settings

blueprint = Blueprint("qr", __name__)


@blueprint.get("/s/<code>/join.svg")
def join_code(code: str) -> Response:
    """The QR code of joining; `?table=N`: of sitting down at that table.

    With the bits that count as scanned for whoever may show it to others; without for anybody else.
    """
    table = request.args.get("table", 0, int)
    desk = desk_of(code)
    if table and desk.state.get("table", str(table)) is None:
        raise Refusal("not_found", "refusal-no-table")
    header = request.headers.get("Authorization", "")
    actor = desk.actor(console_key(header)) if header else None
    if actor and actor.role in ("facilitator", "screen", "table"):
        link = join_link(settings().base_url, desk.join_code, desk.join_bits, table)
    else:
        link = f"{settings().base_url}/j/{desk.join_code if actor else desk.code}"
    return Response(svg(link), mimetype="image/svg+xml")


def svg(text: str) -> bytes:
    """A QR code as a drawing: dark on white with its quiet zone, whatever is around it."""
    out = io.BytesIO()
    segno.make(text, error="m", micro=False).save(out, kind="svg", scale=8, border=4, light="#fff", xmldecl=False)
    return out.getvalue()
