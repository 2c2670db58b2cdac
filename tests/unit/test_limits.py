"""Where a request came from, and what is limited by it: forged headers, IPv6, a room behind one router, a person."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from facilitator.config import Config
from facilitator.live import rates
from facilitator.live.rates import Buckets
from facilitator.session.roles import Actor
from facilitator.web import limits
from facilitator.web.limits import Often, WrongCodes, who_asks
from facilitator.web.proxy import BehindProxy


def came(peer: str, trusted: str = "", **headers: str) -> tuple[str, str]:
    """The address and scheme that the application sees."""
    seen: dict[str, Any] = {}
    proxies = Config(trust_proxy=trusted).trusted_proxies
    environ = {"REMOTE_ADDR": peer, "wsgi.url_scheme": "http"}
    environ |= {f"HTTP_{name.upper()}": value for name, value in headers.items()}
    BehindProxy(lambda environ, start: seen.update(environ) or [], proxies)(environ, None)  # type: ignore[func-returns-value]
    assert not [name for name in seen if name.startswith(("HTTP_X_FORWARDED", "HTTP_FORWARDED", "HTTP_X_REAL"))]
    return seen["REMOTE_ADDR"], seen["wsgi.url_scheme"]


PROXY = "127.0.0.1,10.1.0.0/16"


@pytest.mark.parametrize(
    ("trusted", "peer", "told", "expected"),
    [
        ("", "203.0.113.9", "1.1.1.1", "203.0.113.9"),
        ("", "127.0.0.1", "1.1.1.1", "127.0.0.1"),
        (PROXY, "203.0.113.9", "1.1.1.1", "203.0.113.9"),
        (PROXY, "127.0.0.1", "198.51.100.7", "198.51.100.7"),
        (PROXY, "127.0.0.1", "1.1.1.1, 2.2.2.2, 198.51.100.7", "198.51.100.7"),
        (PROXY, "127.0.0.1", "198.51.100.7, 10.1.2.3", "198.51.100.7"),
        (PROXY, "127.0.0.1", "10.1.2.3", "10.1.2.3"),
        (PROXY, "127.0.0.1", "", "127.0.0.1"),
        (PROXY, "127.0.0.1", "198.51.100.7, rubbish", "127.0.0.1"),
        (PROXY, "127.0.0.1", "' OR 1=1, 10.1.2.3", "10.1.2.3"),
        (PROXY, "::ffff:127.0.0.1", "2001:db8::7", "2001:db8::7"),
        (PROXY, "", "198.51.100.7", ""),
    ],
)
def test_where_somebody_comes_from_is_told_by_our_proxies_alone(trusted, peer, told, expected):
    headers = {"x_forwarded_for": told, "x_real_ip": "9.9.9.9", "forwarded": "for=9.9.9.9"} if told else {}
    assert came(peer, trusted, **headers)[0] == expected


def test_https_is_told_by_our_proxies_alone():
    assert came("203.0.113.9", PROXY, x_forwarded_proto="https")[1] == "http"
    assert came("127.0.0.1", PROXY, x_forwarded_proto="https")[1] == "https"
    assert came("127.0.0.1", PROXY, x_forwarded_proto="http, https")[1] == "https"
    assert came("127.0.0.1", PROXY, x_forwarded_proto="gopher")[1] == "http"


@pytest.mark.parametrize("wrong", ["elsewhere", "10.0.0.1/8", "300.1.1.1", "127.0.0.1;::1"])
def test_what_is_no_network_is_no_proxy(wrong):
    with pytest.raises(ValueError):
        _ = Config(trust_proxy=wrong).trusted_proxies


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("2001:db8:1:2::1", "2001:db8:1:2:ffff::9", True),
        ("2001:db8:1:2::1", "2001:db8:1:3::1", False),
        ("::ffff:198.51.100.7", "198.51.100.7", True),
        ("198.51.100.7", "198.51.100.8", False),
        ("fe80::1%eth0", "fe80::2%eth0", True),
    ],
)
def test_who_has_a_network_is_counted_once(one, other, same):
    assert (who_asks(one) == who_asks(other)) is same


@pytest.fixture
def clock(monkeypatch) -> SimpleNamespace:
    hands = SimpleNamespace(now=1000.0)
    monkeypatch.setattr(limits, "time", SimpleNamespace(monotonic=lambda: hands.now))
    monkeypatch.setattr(rates, "time", SimpleNamespace(monotonic=lambda: hands.now))
    return hands


def test_another_address_of_the_same_network_guesses_no_more(clock):
    codes = WrongCodes()
    for last in range(10):
        codes.count(f"2001:db8::{last}")
    assert codes.seconds_to_wait("2001:db8::ffff") > 0
    assert codes.seconds_to_wait("2001:db8:0:1::1") == 0


def test_homes_are_forgotten_before_they_fill_the_memory(clock):
    codes = WrongCodes()
    for number in range(limits.ADDRESSES + 1):
        codes.came_in(f"2001:db8:{number // 60000}:{number % 60000:x}::1", "ABCDEF")
    assert not codes.is_home("2001:db8:0:0::2", "ABCDEF")
    assert codes.is_home("2001:db8:0:1::2", "ABCDEF")
    assert len(codes._homes) == limits.ADDRESSES


def test_ten_minutes_of_guessing_from_fifty_addresses_let_through_what_the_limit_says(clock):
    codes, tried = WrongCodes(), 0
    for _ in range(200):
        clock.now += 3
        for number in range(50):
            if codes.seconds_to_wait(f"198.51.{number}.7"):
                continue
            codes.count(f"198.51.{number}.7")
            tried += 1
    assert 9 * limits.ALL_ADDRESSES < tried <= 11 * limits.ALL_ADDRESSES


def test_a_room_of_two_thousand_behind_one_router_joins_in_a_minute(clock):
    newcomers = Often(limits.NEW_PEOPLE, 1)
    for _ in range(20_000):
        assert newcomers.seconds_to_wait("192.168.8.1") == 0
        newcomers.count("192.168.8.1")


# --- by person, and by table


def person(id: str, table: int = 0) -> Actor:
    return Actor("table", f"table-{table}/{id}", table=table) if table else Actor("participant", id)


def spend(buckets: Buckets, actor: Actor, times: int, code: str = "ABCDEF") -> int:
    """How many of them are let in."""
    return sum(buckets.of(code, actor).take() == 0 for _ in range(times))


def test_two_hundred_people_at_one_address_do_not_slow_each_other(clock):
    buckets = Buckets()
    assert spend(buckets, person("flood"), 1000) == 30
    assert [spend(buckets, person(f"p{number}"), 10) for number in range(200)] == [10] * 200


def test_more_pages_are_no_more_haste(clock):
    buckets = Buckets()
    assert spend(buckets, person("ann"), 20) + spend(buckets, person("ann"), 20) == 30
    assert spend(buckets, person("left", 3), 300) + spend(buckets, person("right", 3), 300) == 400
    assert spend(buckets, person("left", 4), 300) == 300
    assert spend(buckets, person("ann"), 20, "GHJKMN") == 20
    clock.now += 1
    assert spend(buckets, person("ann"), 20) == 10


def test_who_has_to_wait_is_told_how_long(clock):
    buckets = Buckets()
    spend(buckets, person("ann"), 30)
    wait = buckets.of("ABCDEF", person("ann")).take()
    assert 0 < wait <= 101
    clock.now += wait / 1000
    assert buckets.of("ABCDEF", person("ann")).take() == 0
