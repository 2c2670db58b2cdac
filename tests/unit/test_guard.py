"""The door in front of Socket.IO: whatever comes, it never raises, and what it lets through harms nothing behind it."""

from __future__ import annotations

import json
import os
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from socketio.packet import Packet

from facilitator.live.guard import DEPTH, LIMIT, Passed, Refused, inspect
from facilitator.live.server import Json

PROFILE = settings(max_examples=400, deadline=None, derandomize=bool(os.environ.get("CI")), database=None)
COMMAND = '{"id":"x","name":"park.add","args":{"text":"é"}}'
PASSED, CONNECTS = Passed(), Passed(connects=True)


def event(json: str, name: str = "command", ack: int = 7) -> str:
    return f'2/live,{ack}["{name}",{json}]'


def code_of(packet: str, ack: int = 7) -> str:
    verdict = inspect(packet)
    assert isinstance(verdict, Refused), packet[:80]
    assert verdict.ack == ack
    return verdict.refusal.code


def nested(depth: int) -> str:
    return '{"a":' * depth + "1" + "}" * depth


@pytest.mark.parametrize(
    ("packet", "verdict"),
    [
        ("0", CONNECTS),
        ("0/live,", CONNECTS),
        ('0/live,{"code":"ABCDEF","token":"x"}', CONNECTS),
        ("1/live,", PASSED),
        (event(COMMAND), PASSED),
        (event('{"views":["room"],"since":0,"epoch":""}', "watch"), PASSED),
        (event("{}", ack=123456789012345), PASSED),
        (event(nested(DEPTH)), PASSED),
        (event(f'{{"n":{2**53 - 1}}}'), PASSED),
        (event('{"t":"\\ud83d\\ude42 نص"}'), PASSED),
    ],
)
def test_what_the_protocol_knows_goes_through(packet: str, verdict: Passed) -> None:
    assert inspect(packet) == verdict


@pytest.mark.parametrize(
    "packet",
    [
        b"", b"\x00\xff", None, 7, [], {}, "", "9", "z", "2", "42/live,7[]", "🙂",
        "2[]", "2/live", "2/live,", "2/other,7[]", "2/live,7", "2/live,x[]", "2/live,-1[]", "2/live,٣[]", "2/live,²[]",
        '2/live,["command",{}]',  # without an acknowledgement nobody would hear the refusal
        "2/live," + "9" * 16 + "[]", "2/live," + "9" * 5000 + "[]",
        "1", "1/live", "1/other,", "3/live,7[]", "4/live,{}",
        '5/live,1-7["command",{"_placeholder":true,"num":7}]', '51-/live,["command",{"_placeholder":true,"num":9}]',
        "5999999999-/live,[]", "6/live,1-7[]",
        "0/other,", "0/live", "0{}", "0/live,[]", "0/live,{", '0/live,{"a":NaN}', '0/live,{"a":"\\ud800"}',
        "0/live," + nested(30), "0/live," + "[" * 50_000, '0/live,{"a":' + "9" * 5000 + "}",
        '0/live,{"a":"' + "x" * LIMIT + '"}', '0/live,{"a":"\\u0000"}', '0/live,{"a":"é\\u0000"}',
        '0/live,{"a":"' + "\ud800" + '"}',
    ],
)  # fmt: skip
def test_what_no_page_of_ours_says_is_dropped(packet: Any) -> None:
    assert inspect(packet) is None


@pytest.mark.parametrize("name", ["disconnect", "connect", "message", "COMMAND", "", "*", "rows"])
def test_no_client_calls_a_handler_that_is_not_for_it(name: str) -> None:
    assert code_of(event('"forged"', name)) == "bad_command"
    assert code_of(event("{}", name)) == "bad_command"


@pytest.mark.parametrize(
    "body",
    [
        "[]", '["command"]', '["command",[]]', '["command",{},{}]', '["command",null]', '["command","{}"]',
        '[["command"],{}]', '[{"command":1},{}]', '[null,{}]', '[7,{}]', "[", "[{", '["command",{]', "[]]", "[}",
        '["command",{"a":NaN}]', '["command",{"a":Infinity}]', '["command",{"a":1e999}]', "[" * 30_000,
        '["command",{"a":' + "9" * 5000 + "}]", '["command",{"a":"\\ud800"}]', '["command",{"\\udfff":1}]',
        '["command",{"a":"\ud800"}]', '["command",{"a":"\\x"}]', '["command",{"a":"\n"}]', '["command",{"a":1}] x',
    ],
)  # fmt: skip
def test_broken_packets_are_refused(body: str) -> None:
    assert code_of(f"2/live,7{body}") == "bad_command"


@pytest.mark.parametrize(
    "json",
    [
        nested(DEPTH + 1), '{"a":' + "[" * DEPTH + "]" * DEPTH + "}",
        f'{{"a":{2**53}}}', f'{{"a":-{2**53}}}', '{"a":1e300}', '{"a":' + "9" * 30 + "}",
        '{"a":"\\u0000"}', '{"a":"é\\u0000"}', '{"\\u0000":1}', '{"a":["x",{"b":"\\u0000🙂"}]}',
    ],
)  # fmt: skip
def test_what_a_browser_could_not_hold_is_refused(json: str) -> None:
    assert code_of(event(json)) == "bad_args"


def test_a_megabyte_is_too_long_and_names_its_limit() -> None:
    assert code_of(event('{"text":"' + "x" * 1_000_000 + '"}')) == "too_long"
    verdict = inspect(event('{"text":"' + "[" * 1_000_000))
    assert isinstance(verdict, Refused)
    assert verdict.refusal.params == {"limit": LIMIT}


SEEDS = [event(COMMAND), event('{"views":["room"]}', "watch"), '0/live,{"code":"A"}', '51-/live,["command",{}]']
PIECES = st.sampled_from(
    ["", '"', "{", "}", "[", "]", ",", "\\ud800", "\0", "1e999", "NaN", "/live,", "²", "٣", "\ud800"]
)


def let_through(packet: str) -> None:
    """What the guard lets through, the library reads without a sound."""
    if isinstance(inspect(packet), Passed):
        read = ReadByLibrary(encoded_packet=packet)
        assert read.packet_type in (0, 1, 2)
        assert read.attachment_count == 0
        json.dumps(read.data, allow_nan=False).encode()


class ReadByLibrary(Packet):
    """The library's own packet, as the server reads it."""

    json = Json


@PROFILE
@given(st.sampled_from(SEEDS), st.lists(st.tuples(st.integers(0, 80), st.integers(0, 4), PIECES), max_size=4))
def test_nearly_right_packets_never_raise(packet: str, cuts: list[tuple[int, int, str]]) -> None:
    for place, length, piece in cuts:
        packet = packet[:place] + piece + packet[place + length :]
    let_through(packet)


@PROFILE
@given(st.one_of(st.text(st.characters(), max_size=200), st.binary(max_size=50)))
def test_noise_never_raises(packet: Any) -> None:
    verdict = inspect(packet)
    assert verdict is None or isinstance(verdict, Passed | Refused)


TREES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(st.characters(), max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=20,
)


@PROFILE
@given(st.sampled_from(["command", "watch"]), TREES)
def test_any_value_is_let_through_whole_or_refused(name: str, value: Any) -> None:
    let_through(f"2/live,7{json.dumps([name, value])}")
