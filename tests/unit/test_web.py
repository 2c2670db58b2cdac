"""What every answer of the web pages carries, how they refuse, and what they serve."""

from __future__ import annotations

import errno
import json
import re
import sqlite3
import sys
from typing import Any
from unittest import mock

import pytest
from flask.testing import FlaskClient

from facilitator.links import join_link
from facilitator.live.desk import Answer, Desk
from facilitator.register import COMMANDS, ROW_KINDS
from facilitator.session.keys import derive
from facilitator.session.refusals import Refusal
from facilitator.store.trouble import StorageError
from facilitator.web import files
from facilitator.web.errors import STATUS
from facilitator.web.qr import svg
from facilitator.web.rows import NEVER
from tests.unit.front_door import BITS, BROKEN, ERASED, PUBLIC, WRONG, bearer, client_of, error, join, new_desk, people
from tests.unit.workshop import CODE, CONSOLE_KEY

PAGES = [
    "/",
    f"/j/{CODE}",
    *(f"/s/{CODE}/{page}" for page in ("phone", "table/1", "screen", "console", "preview", "tents")),
]
OTHERS = [f"/s/{CODE}/join.svg", f"/s/{CODE}/join.svg?table=2", "/healthz", "/messages/en.ftl", "/api/schema"]
MISSING = ["/nope", f"/j/{WRONG}", "/j/%00", "/static/%00", "/static/../facilitator/app.py", f"/s/{CODE}/table/9"]


@pytest.fixture
def desk() -> Desk:
    return new_desk()


@pytest.fixture
def client(desk: Desk) -> FlaskClient:
    return client_of(desk)


# --- what every answer carries


@pytest.mark.parametrize("path", [*PAGES, *OTHERS, *MISSING, "/static/css/app.css", "/api/join"])
def test_every_answer_is_dressed(client, path):
    answer = client.get(path)
    expected = 404 if path in MISSING else 405 if path == "/api/join" else 200
    assert answer.status_code == expected
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert answer.headers["Referrer-Policy"] == "no-referrer"
    assert answer.headers["Cross-Origin-Opener-Policy"] == "same-origin"
    assert answer.headers["Cross-Origin-Resource-Policy"] == "same-origin"
    assert "camera=()" in answer.headers["Permissions-Policy"]
    assert answer.headers["Cache-Control"] in ("no-store", "no-cache")
    if answer.mimetype == "text/html":
        assert "default-src 'none'" in answer.headers["Content-Security-Policy"]


@pytest.mark.parametrize("path", PAGES)
def test_a_page_runs_only_its_own_scripts(client, path):
    first, second = client.get(path), client.get(path)
    nonce = re.search(r"'nonce-([\w-]+)'", first.headers["Content-Security-Policy"])[1]
    inline = re.findall(r"<script(?![^>]*\bsrc=)([^>]*)>", first.text)
    assert [f'nonce="{nonce}"' in attributes for attributes in inline] == [True]
    assert nonce not in second.text
    assert not re.search(r"\sstyle=|<style|\son\w+=|javascript:", first.text)


@pytest.mark.parametrize("host", ["127.0.0.1:5102", "localhost", "LOCALHOST:1", "[::1]:5102", "wall.example:5102"])
def test_the_servers_own_names_are_answered(client, host):
    assert client.get("/healthz", headers={"Host": host}).json["ok"] is True


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere 127.0.0.2 is no address of the machine")
def test_an_address_of_the_machine_is_answered_whenever_it_got_it(client):
    assert client.get("/healthz", headers={"Host": "127.0.0.2:5102"}).status_code == 200


@pytest.mark.parametrize("host", ["evil.example", "[::1", "[zz]", "a b", 'x"y', "0.0.0.0", "203.0.113.9", "127.0.0.x"])
def test_other_names_are_not_answered(client, host):
    assert client.get("/", headers={"Host": host}).status_code == 421
    answer = client.post("/api/join", json={"code": CODE}, headers={"Host": host})
    assert (answer.status_code, error(answer)["code"]) == (421, "not_allowed")


# --- what goes wrong


@pytest.mark.parametrize("code", sorted(STATUS))
def test_each_refusal_has_its_status(client, desk, monkeypatch, code):
    refusal = Refusal(code, retry_ms=2000 if code == "too_many" else 0)
    monkeypatch.setattr(desk, "run", lambda *_, **__: Answer(refusal=refusal))
    answer = join(client)
    assert (answer.status_code, error(answer)["code"]) == (STATUS[code], code)
    assert answer.headers.get("Retry-After") == ("2" if code == "too_many" else None)


BAD_BODIES = {
    b"": (422, ""),
    b"[]": (422, ""),
    b"7": (422, ""),
    b"{": (422, ""),
    b'{"code": "\xff"}': (422, ""),
    b"[" * 30_000: (422, ""),
    b"{}": (422, "code"),
    b'{"code": 5}': (422, "code"),
    b'{"code": null}': (422, "code"),
    b'{"code": "ABCDEF\\u0000"}': (422, "code"),
    b'{"code": "ABCDEF", "name": "\\ud800"}': (422, "name"),
    b'{"code": "ABCDEF", "name": "a\\u0000"}': (422, "name"),
    b'{"code": "ABCDEF", "name": ["a"]}': (422, "name"),
    b'{"code": "ABCDEF", "name": "%s"}' % (b"x" * 61): (422, "name"),
    b'{"code": "ABCDEF", "table": "7"}': (422, "table"),
    b'{"code": "ABCDEF", "table": true}': (422, "table"),
    b'{"code": "ABCDEF", "rejoin": "\xf0\x9f\x98\x80"}': (404, "rejoin"),
    b'{"code": "' + b"x" * 70_000 + b'"}': (413, ""),
}


@pytest.mark.parametrize("body", BAD_BODIES, ids=lambda body: body[:40].decode(errors="replace"))
def test_a_bad_body_is_refused_by_field(client, desk, body):
    answer = client.post("/api/join", data=body, content_type="application/json")
    assert (answer.status_code, error(answer).get("field", "")) == BAD_BODIES[body]
    assert people(desk) == []


def test_programs_get_json_and_people_a_page(client):
    for code, status, page_status in ((WRONG, 404, 404), (ERASED, 410, 410), (BROKEN, 507, 409)):
        answer = client.post("/api/join", json={"code": code})
        assert (answer.status_code, error(answer)["field"]) == (status, "code")
        page = client.get(f"/j/{code}")
        assert (page.status_code, page.mimetype) == (page_status, "text/html")
    assert client.get("/api/join").headers["Allow"] == "OPTIONS, POST"


def test_a_defect_is_said_without_its_secrets(capsys, client, desk, monkeypatch):
    def fail(*_: Any, **__: Any) -> Answer:
        raise ZeroDivisionError

    monkeypatch.setattr(desk, "run", fail)
    answer = join(client, name="Nobody's business")
    log = "".join(capsys.readouterr())
    assert (answer.status_code, error(answer)["code"]) == (500, "bad_command")
    assert "ZeroDivisionError" in log
    assert "Nobody's business" not in log
    assert "token" not in log.replace("token_hash", "").replace("hash_key(token)", "")


FAILURES = [OSError(errno.ENOSPC, "No space left"), StorageError("disk I/O error", "broken"), sqlite3.Error("closed")]


@pytest.mark.parametrize("failure", FAILURES, ids=lambda failure: type(failure).__name__)
def test_a_disk_in_trouble_is_said_and_is_no_defect(capsys, client, desk, monkeypatch, failure):
    monkeypatch.setattr(desk, "run", mock.Mock(side_effect=failure))
    answer = join(client, name="Nobody's business")
    log = "".join(capsys.readouterr())
    assert (answer.status_code, error(answer)["code"], error(answer)["again"]) == (507, "storage", True)
    assert "Traceback" not in log
    assert "Nobody's business" not in log


# --- what is served


def test_qr_codes_hold_the_public_address(client):
    for key in (CONSOLE_KEY, derive(CONSOLE_KEY, "screen"), derive(CONSOLE_KEY, "table:1")):
        shown = client.get(f"/s/{CODE}/join.svg", headers=bearer(key))
        assert shown.data == svg(join_link(PUBLIC, CODE, BITS))
        seated = client.get(f"/s/{CODE}/join.svg?table=2", headers=bearer(key))
        assert seated.data == svg(join_link(PUBLIC, CODE, BITS, 2))
    for table in ("9", "-1", "9" * 4000):
        assert client.get(f"/s/{CODE}/join.svg?table={table}").status_code == 404


def test_whoever_only_knows_the_code_gets_no_qr_code_that_counts_as_scanned(client):
    token = join(client).json["token"]
    for headers in ({}, bearer("wrong"), bearer(token)):
        assert client.get(f"/s/{CODE}/join.svg?table=2", headers=headers).data == svg(f"{PUBLIC}/j/{CODE}")


def test_the_schema_is_the_code(client):
    schema = client.get("/api/schema").json
    assert set(schema["commands"]) == {name for name, entry in COMMANDS.items() if not entry.internal}
    assert set(schema["rows"]) == set(ROW_KINDS) - set(NEVER)
    references = set(re.findall(r'"#/\$defs/([^"]+)"', json.dumps(schema)))
    assert references <= set(schema["$defs"])


def test_the_interface_describes_every_request(client):
    told = client.get("/api/openapi.json").json
    assert told["paths"]["/api/s/{code}/hooks"]["post"]["requestBody"]["content"]["application/json"]["schema"] == {
        "$ref": "#/components/schemas/NewHook"
    }
    rules = [rule for rule in client.application.url_map.iter_rules() if rule.rule.startswith("/api/")]
    assert len(rules) == sum(len(operations) for operations in told["paths"].values())
    assert all(operation["summary"] for operations in told["paths"].values() for operation in operations.values())
    references = set(re.findall(r'"#/components/schemas/([^"]+)"', json.dumps(told)))
    assert references <= set(told["components"]["schemas"])


def test_fetched_libraries_are_kept_for_good(client):
    imports = json.loads(re.search(r"<script type=.importmap[^>]*>(.*?)</script>", client.get("/").text, re.S)[1])
    for address in (address for address in imports["imports"].values() if not address.endswith("/")):
        answer = client.get(address)
        assert (answer.status_code, answer.mimetype) == (200, "text/javascript")
        assert "immutable" in answer.headers["Cache-Control"]
    assert client.get("/vendor/older/socket.io.js").headers["Cache-Control"] == "no-cache"
    mark = client.get("/messages/en.ftl").headers["ETag"]
    assert client.get("/messages/en.ftl", headers={"If-None-Match": mark}).status_code == 304


def test_a_compressed_sibling_goes_to_those_who_take_it(client, monkeypatch, tmp_path):
    (tmp_path / "a.js").write_bytes(b"plain")
    (tmp_path / "a.js.gz").write_bytes(b"packed")
    monkeypatch.setattr(files, "STATIC", tmp_path)
    plain, packed = client.get("/static/a.js"), client.get("/static/a.js", headers={"Accept-Encoding": "gzip"})
    assert (plain.data, plain.headers.get("Content-Encoding")) == (b"plain", None)
    assert (packed.data, packed.headers["Content-Encoding"]) == (b"packed", "gzip")
    assert packed.mimetype == "text/javascript"
