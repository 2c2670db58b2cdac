"""Every route there is, asked by every kind of stranger: taken from the application's own map, so none is left out."""

from __future__ import annotations

import re
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient

from facilitator.app import create_app
from facilitator.config import Config
from facilitator.live.desk import Desk
from facilitator.session import keys
from tests.unit.front_door import PUBLIC, WRONG, FakeHouse, bearer, error, new_desk
from tests.unit.workshop import CODE, CONSOLE_KEY

EVIL = "https://evil.example"
FORMS = {"/s/<code>/follow", "/s/<code>/follow/mine"}  # without JavaScript: everything else takes JSON or a file
OF_FOLLOW = FORMS | {"/s/<code>/next.ics"}
FILES = {"/api/decks", "/api/materials", "/api/photos"}
BARE = {"/api/me"}  # says all in its address and header
PARTS = {
    "number": "1", "asked": "x", "filename": "css/app.css", "format": "json", "lang": "en", "ref": "line:1",
    "deck": "d", "page": "1", "size": "full", "photo": "p", "material": "m", "kind": "table", "id": "1",
    "mark": "0", "part": "all",
}  # fmt: skip


def app_of(desk: Desk, public_url: str = PUBLIC) -> Flask:
    config = Config(public_url=public_url, host_key="host")
    return create_app(config, FakeHouse(desk))  # type: ignore[arg-type]


def routes(*methods: str) -> list[tuple[str, str]]:
    """Every route that takes one of these methods: method, rule."""
    found = app_of(new_desk()).url_map.iter_rules()
    return sorted({(method, rule.rule) for rule in found for method in rule.methods or () if method in methods})


def address(rule: str, code: str = CODE) -> str:
    """An address of the route."""
    return re.sub(r"<(?:\w+:)?(\w+)>", lambda part: code if part[1] == "code" else PARTS[part[1]], rule)


READS, WRITES = routes("GET"), routes("POST", "PUT", "PATCH", "DELETE")


@pytest.fixture(scope="module")
def desk() -> Desk:
    return new_desk()


@pytest.fixture(scope="module")
def client(desk: Desk) -> FlaskClient:
    return app_of(desk).test_client()


@pytest.fixture(scope="module")
def over_tls() -> FlaskClient:
    return app_of(new_desk(), "https://wall.example").test_client()


def ask(client: FlaskClient, method: str, rule: str, code: str = CODE, **more: Any) -> Any:
    return client.open(address(rule, code), method=method, **more)


def test_there_are_routes_to_ask() -> None:
    assert len(READS) > 30
    assert len(WRITES) > 15


# --- what every answer carries


@pytest.mark.parametrize("key", ["", CONSOLE_KEY])
@pytest.mark.parametrize(("method", "rule"), READS + WRITES)
def test_every_answer_says_what_a_page_may_do(client, method, rule, key):
    # these are made in a process of its own: the report from a file, of which these tests have none; one PDF is enough
    if key and ("report" in rule or "list.pdf" in rule):
        pytest.skip("needs a session's file")
    answer = ask(client, method, rule, headers=bearer(key) if key else {})
    policy = answer.headers["Content-Security-Policy"]
    assert "require-trusted-types-for 'script'" in policy
    assert "frame-ancestors 'none'" in policy or rule == "/s/<code>/screen"
    assert not re.search(r"unsafe|\*|https?:", policy)
    if answer.mimetype != "application/pdf":
        assert policy.startswith("default-src 'none'")
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert answer.headers["Referrer-Policy"] == ("same-origin" if rule in OF_FOLLOW else "no-referrer")
    assert answer.headers["Cross-Origin-Opener-Policy"] == "same-origin"
    assert answer.headers["Cross-Origin-Resource-Policy"] == "same-origin"
    assert "Access-Control-Allow-Origin" not in answer.headers
    assert "Strict-Transport-Security" not in answer.headers


@pytest.mark.parametrize(("method", "rule"), READS)
def test_over_tls_every_answer_keeps_browsers_to_it(over_tls, method, rule):
    answer = ask(over_tls, method, rule, base_url="https://wall.example")
    assert answer.headers["Strict-Transport-Security"] == "max-age=31536000"


def test_over_tls_cookies_are_sent_over_tls_alone(client, over_tls):
    asked = {"path": "/api/join", "method": "POST", "json": {"code": CODE}}
    assert "Secure" in over_tls.open(**asked, base_url="https://wall.example").headers["Set-Cookie"]
    assert "Secure" not in client.open(**asked).headers["Set-Cookie"]


# --- what another page may not do


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": EVIL},
        {"Origin": EVIL, "Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Origin": "http://wall.example:5103", "Sec-Fetch-Site": "same-site"},
        {"Origin": "http://wall.example.evil.example"},
        {"Origin": "http://wall.example:5102@evil.example"},
        {"Origin": "null", "Sec-Fetch-Site": "cross-site"},
        {"Origin": "null"},
    ],
    ids=str,
)
@pytest.mark.parametrize(("method", "rule"), WRITES)
def test_nothing_is_written_for_a_page_elsewhere(client, desk, method, rule, headers):
    before = desk.state.seq
    secrets = {**bearer(CONSOLE_KEY), "X-Host-Key": "host"}
    answer = ask(client, method, rule, json={"code": CODE, "key": CONSOLE_KEY}, headers={**secrets, **headers})
    assert (answer.status_code, error(answer)["code"]) == (403, "not_allowed")
    assert desk.state.seq == before


@pytest.mark.parametrize("rule", sorted(FORMS))
def test_a_form_is_taken_from_our_own_page_alone(client, rule):
    """On plain http a browser says no more than this of where a form comes from."""
    form = {"text": "Well done.", "rejoin": "AAAA2222"}
    assert ask(client, "POST", rule, data=form, headers={"Origin": PUBLIC}).status_code in (303, 422)
    assert ask(client, "POST", rule, data=form, headers={"Origin": "null"}).status_code == 403


@pytest.mark.parametrize("kind", ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data"])
@pytest.mark.parametrize(("method", "rule"), [route for route in WRITES if route[1] not in FORMS | FILES | BARE])
def test_only_json_is_taken_as_json(client, method, rule, kind):
    headers = {**bearer(CONSOLE_KEY), "X-Host-Key": "host"}
    answer = ask(client, method, rule, data=b'{"code": "%s"}' % CODE.encode(), content_type=kind, headers=headers)
    assert (answer.status_code, error(answer)["field"]) == (422, "Content-Type")


@pytest.mark.parametrize("origin", ["", PUBLIC, "http://localhost", "HTTP://LOCALHOST:80"])
def test_our_own_pages_and_programs_write(client, origin):
    headers = {"Origin": origin} if origin else {}
    assert client.post("/api/join", json={"code": CODE}, headers=headers).status_code == 200


# --- whose name is in a link

HOSTS = [
    "evil.example", "evil.example:5102", "wall.example.evil.example", "evil.example#wall.example",
    "wall.example@evil.example", "wall.example:5102@evil.example", "localhost.evil.example", "e.example/wall.example",
    "127.0.0.1.evil.example", "2130706433", "0x7f000001", "0.0.0.0", "[::]", "[::ffff:203.0.113.9]", "203.0.113.9",
    "wall.example\tevil.example", "wall.example evil.example", "wall.example,evil.example", "", "wall.example.",
    "xn--wll-0na.example", "..", "[::1", "localhost:80:80@evil.example",
]  # fmt: skip
OURS = ["wall.example:5102", "localhost", "127.0.0.1:5102", "[::1]:5102"]


@pytest.mark.parametrize("host", HOSTS)
def test_a_host_that_is_not_ours_gets_nothing(client, host):
    answer = client.post("/api/links", json={"code": CODE}, headers={**bearer(CONSOLE_KEY), "Host": host})
    assert answer.status_code == 421
    assert PUBLIC not in answer.text


@pytest.mark.parametrize("host", OURS)
@pytest.mark.parametrize("forged", ["X-Forwarded-Host", "X-Host", "X-Forwarded-Server"])
def test_links_begin_with_the_public_address_whatever_is_asked_for(client, host, forged):
    headers = {**bearer(CONSOLE_KEY), "Host": host, forged: "evil.example"}
    made = client.post("/api/links", json={"code": CODE}, headers=headers).json
    links = [*made["links"].values(), *(table["link"] for table in made["tables"])]
    assert {link.partition("/j/")[0].partition("/s/")[0] for link in links} == {PUBLIC}


# --- what a guesser learns


def test_beyond_the_limit_no_address_tells_whether_there_is_such_a_session():
    desk = new_desk()
    client = app_of(desk).test_client()
    for _ in range(10):
        assert client.get(f"/j/{WRONG}").status_code == 404
    for method, rule in READS + WRITES:
        if "<code>" not in rule:
            continue
        there, missing = (ask(client, method, rule, code) for code in (CODE, WRONG))
        found = [(answer.status_code, plain(answer.text, code)) for answer, code in ((there, CODE), (missing, WRONG))]
        assert found[0] == found[1], rule
        assert desk.state.get("session", CODE).title not in there.text


def test_who_belongs_there_gets_in_beyond_the_limit_too():
    desk = new_desk()
    client = app_of(desk).test_client()
    token = client.post("/api/join", json={"code": CODE}).json["token"]
    for _ in range(10):
        client.get(f"/s/{WRONG}/phone")
    assert client.get(f"/s/{CODE}/phone").status_code == 200
    assert client.get(f"/s/{CODE}/follow").status_code == 200  # the cookie of having joined
    stranger = app_of(desk).test_client()
    stranger.application.config["WRONG_CODES"] = client.application.config["WRONG_CODES"]
    assert stranger.get(f"/s/{CODE}/follow").status_code == 429
    assert stranger.post("/api/enter", json={"code": CODE, "key": CONSOLE_KEY}).status_code == 200
    assert stranger.post("/api/links", json={"code": CODE}, headers=bearer(CONSOLE_KEY)).status_code == 200
    assert stranger.get(f"/api/affiliations?code={CODE}", headers=bearer(token)).status_code == 200
    assert (
        stranger.post("/api/report", json={"code": CODE, "key": keys.derive(CONSOLE_KEY, "table:1")}).status_code == 403
    )


def test_who_is_inside_guesses_the_own_codes_of_others_no_faster():
    desk = new_desk()
    client = app_of(desk).test_client()
    inside = bearer(client.post("/api/join", json={"code": CODE}).json["token"])
    guesses = [
        client.post("/api/join", json={"code": CODE, "rejoin": f"AAAA{n:04}"}, headers=inside).status_code
        for n in range(14)
    ]
    assert guesses == [404] * 10 + [429] * 4


def plain(text: str, code: str) -> str:
    """An answer without what differs in any two."""
    return re.sub(r'nonce="[\w-]+"|\d+ seconds|retry_ms": ?\d+', "", text).replace(code[:3], "C").replace(code[3:], "C")
