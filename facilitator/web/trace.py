"""Looking back over HTTP: where a sentence was said and what became of it; the wall at any second of the day."""

from __future__ import annotations

import gzip
import threading
from collections import defaultdict
from pathlib import Path
from typing import Any

import msgspec
from flask import Blueprint, Response, jsonify, request

from facilitator.live.asynclib import in_real_thread
from facilitator.live.desk import Desk
from facilitator.session.refusals import Refusal
from facilitator.store import journal
from facilitator.trace.item import WANTED, meant_by, trace
from facilitator.trace.past import Change, Level
from facilitator.trace.replay import NEEDED, replay
from facilitator.web.body import read_body, takes
from facilitator.web.house import console_key, desk_of, house
from facilitator.web.report import editions_for

blueprint = Blueprint("trace", __name__)

LATEST = 1 << 53  # ms: beyond it a browser's numbers are not exact

KEPT = 8  # sessions whose journal, or replay, is kept read while nothing happens in them: a crowd follows links at once

_journals: dict[tuple[str, str], tuple[int, list[Change]]] = {}  # by code and epoch: the head it was read at
_days: dict[tuple[str, str, Level], tuple[int, bytes]] = {}  # the same for the replay, gzipped
_reading: defaultdict[str, threading.Lock] = defaultdict(threading.Lock)


class Play(msgspec.Struct):
    """POST /api/s/CODE/replay. `on`: whether the projector plays; `at`: from when (ms); `speed`: how many times as
    fast as the day was, 0 stands still."""

    on: bool = True
    at: int = 0
    speed: int = 60
    screen: str = "main"


@blueprint.get("/s/<code>/trace.json")
def item(code: str) -> Response:
    """An item (`of`: KIND:ID, or what stands for it on paper) with its place at a time (`t`: ms; left
    out: when it was changed last) and its history.

    For the console; for everybody once the report is published and the item is in public.
    """
    desk = desk_of(code)
    level = _level(desk)
    at, changes = _time(request.args.get("t", "")), _changes(desk)
    kind, id = meant_by(changes, request.args.get("of", ""))
    found = _off_the_loop(trace, changes, kind, id, level, at) if kind else None
    if found is None:
        raise Refusal("not_found", "refusal-trace-none", field="of")
    _name_people(desk, found["history"])
    return jsonify({**found, "level": level, "report": bool(editions_for(desk))})


@blueprint.get("/s/<code>/replay.json")
def day(code: str) -> Response:
    """The wall at every second of the day, as `facilitator/trace/replay.py` describes it. For the console and the
    projector; for everybody once the report is published."""
    desk = desk_of(code)
    level: Level = "screen" if _is_screen(desk) else _level(desk)
    with _reading[desk.code]:  # who comes second finds what the first has made
        head, packed = _days.get((desk.code, desk.epoch, level), (-1, b""))
        if head != desk.state.seq:
            head = desk.state.seq
            packed = _off_the_loop(_packed, house().library.path(desk.code), level)
            _keep(_days, (desk.code, desk.epoch, level), (head, packed))
    takes = request.accept_encodings["gzip"] > 0
    response = Response(packed if takes else gzip.decompress(packed), mimetype="application/json")
    response.headers["Vary"] = "Accept-Encoding, Authorization, Cookie"
    if takes:
        response.headers["Content-Encoding"] = "gzip"
    return response


@blueprint.post("/api/s/<code>/replay")
@takes(Play)
def play(code: str) -> Response:
    """Let a projector play the day, stand still in it, or go back to the stage. By the console."""
    desk = desk_of(code)
    body = read_body()
    actor = desk.actor(console_key(request.headers.get("Authorization", "")))
    if actor is None:
        raise Refusal("not_allowed", "refusal-wrong-link", field="Authorization")
    name, args = "screen.stage", {"screen": body.screen}
    if body.on:
        name, args = "screen.replay", {"screen": body.screen, "at": body.at, "speed": body.speed}
    answer = desk.run(name, args, actor)
    if answer.refusal:
        raise answer.refusal
    return jsonify({"ok": True})


def forget(code: str) -> None:
    """Keep nothing read of a session: something was erased in it."""
    with _reading[code]:  # whoever reads the file just now may have read it as it was before
        _drop(_journals, code)
        _drop(_days, code)


def _changes(desk: Desk) -> list[Change]:
    with _reading[desk.code]:
        head, changes = _journals.get((desk.code, desk.epoch), (-1, []))
        if head != desk.state.seq:
            head = desk.state.seq
            changes = _off_the_loop(journal.read, house().library.path(desk.code), WANTED)
            _keep(_journals, (desk.code, desk.epoch), (head, changes))
    return changes


def _keep(kept: dict[Any, Any], key: Any, value: Any) -> None:
    kept.pop(key, None)
    kept[key] = value
    for old in list(kept)[: max(0, len(kept) - KEPT)]:
        kept.pop(old, None)


def _drop(kept: dict[Any, Any], code: str) -> None:
    for key in [key for key in kept if key[0] == code]:
        kept.pop(key, None)


def _packed(path: Path, level: Level) -> bytes:
    return gzip.compress(msgspec.json.encode(replay(journal.read(path, NEEDED), level)), 6)


def _off_the_loop(work: Any, *args: Any) -> Any:
    try:
        return in_real_thread(work, *args)
    except OSError:
        raise Refusal("storage", again=True) from None


def _is_screen(desk: Desk) -> bool:
    header = request.headers.get("Authorization", "")
    actor = desk.actor(console_key(header)) if header else None
    return bool(actor and actor.role == "screen")


def _level(desk: Desk) -> Level:
    """How much whoever asks may look back at: as much as they may read of the report; raises `Refusal`."""
    editions = editions_for(desk)
    if not editions:
        raise Refusal("not_allowed", "refusal-not-published", field="Authorization")
    return "all" if "organisers" in editions else "public"


def _time(typed: str) -> int:
    if not typed:
        return 0
    if not (typed.isascii() and typed.isdigit() and int(typed[:17]) < LATEST):
        raise Refusal("bad_args", "refusal-trace-time", field="t")
    return int(typed)


def _name_people(desk: Desk, events: list[dict[str, Any]]) -> None:
    """The names people gave, in place of their ids; where they gave none, their table."""
    for event in events:
        person = desk.state.get("participant", event["by"].pop("person", ""))
        if person:
            event["by"] |= {"name": person.name, "affiliation": person.affiliation}
            event["by"].setdefault("table", person.table)
