"""What the console does about its door over HTTP: another code to join by, and the PIN."""

from __future__ import annotations

import re
import secrets

import msgspec
from flask import Blueprint, Response, current_app, jsonify

from facilitator.live import keys
from facilitator.live.desk import Desk
from facilitator.session.keys import wrap
from facilitator.session.people import FIRST, check_secret
from facilitator.session.refusals import Refusal
from facilitator.web.body import read_body, takes
from facilitator.web.house import check_host_key, desk_of, facilitator_of, house
from facilitator.web.pins import Pins, fits, scramble
from facilitator.web.stored import done

blueprint = Blueprint("doors", __name__)


class NewCode(msgspec.Struct):
    """POST /api/s/CODE/door/code. Nothing to say."""


class NewPin(msgspec.Struct):
    """POST /api/s/CODE/pin. `pin`: six digits; "" for none any more. `secret`: a key that the page has made, by which
    this very console goes on."""

    pin: str
    secret: str = ""


@blueprint.post("/api/s/<code>/door/code")
@takes(NewCode)
def renew_code(code: str) -> Response:
    """Another code to type, and other QR codes: those of before let nobody new in."""
    desk, actor = facilitator_of(code)
    read_body()
    renewed = house().library.renew_code(desk.code)
    done(desk, "door.renew", {"code": renewed, "bits": keys.new_bits()}, actor)
    return jsonify({"code": renewed})


@blueprint.post("/api/s/<code>/pin")
@takes(NewPin)
def set_pin(code: str) -> Response:
    """Ask for a PIN wherever the console is opened on a new device; from the first console."""
    desk, actor = facilitator_of(code)
    body = read_body()
    if actor.id != FIRST:
        raise Refusal("not_allowed", "refusal-first-console")
    if not body.pin:
        done(desk, "pin.forget", {}, actor)
        return jsonify({})
    if not re.fullmatch(r"[0-9]{6}", body.pin):
        raise Refusal("bad_args", "refusal-pin-digits", field="pin")
    check_secret(body.secret, "secret")
    salt = secrets.token_hex(16)
    args = {"salt": salt, "hash": scramble(body.pin, salt)}
    args |= {"own_hash": keys.hash_key(body.secret), "own_wrapped": wrap(actor.secret, body.secret)}
    done(desk, "pin.set", args, actor)
    return jsonify({})


@blueprint.post("/api/s/<code>/pin/forget")
@takes(NewCode)
def forget_pin(code: str) -> Response:
    """Ask for no PIN any more: for whoever has the host's key, that is the machine."""
    check_host_key()
    read_body()
    done(desk_of(code), "pin.forget", {})
    return jsonify({})


def open_by_pin(desk: Desk, key: str, pin: str) -> str:
    """The key of its own that a device gets whose person knows the PIN; raises `Refusal`."""
    pins: Pins = current_app.config["PINS"]
    if not pin:
        raise Refusal("not_allowed", "refusal-pin", field="pin")
    wait = pins.seconds_to_wait(desk.code)
    if wait:
        raise Refusal("too_many", "refusal-pin-wait", field="pin", retry_ms=wait * 1000, seconds=wait)
    pins.count(desk.code)  # before the slow part: many at once are no more tries
    kept = desk.state.get("pin", "pin")
    if kept and not fits(pin, kept.salt, kept.hash):
        raise Refusal("not_allowed", "refusal-pin-wrong", field="pin")
    link = desk.state.get("key", keys.hash_key(key))
    if link is None or desk.state.get("pin", "pin") != kept:  # renewed, or another PIN set, during the slow part
        raise Refusal("not_allowed", "refusal-wrong-link", field="key")
    pins.forgive(desk.code)
    own = keys.new_secret()
    args = {"key_hash": keys.hash_key(own), "via": link.id}
    args["wrapped"] = wrap(desk.root_of(key), own)
    done(desk, "console.admit", args)
    return own
