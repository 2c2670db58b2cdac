"""The bundled pages: made of what lies here, whole, kept for good, and left aside where they are out of date."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

import pytest
from flask.testing import FlaskClient

import hatch_bundle
from facilitator import messages
from facilitator.built import fingerprint, manifest, read_manifest
from facilitator.paths import STATIC
from facilitator.web import offline, words
from facilitator.web.files import files_of
from tests.unit.front_door import client_of, new_desk
from tests.unit.workshop import CODE

ROOT = Path(__file__).parents[2]
SCRIPTS = STATIC / "js"
LATER = re.compile(r'\blater\("([\w/-]+\.js)"\)')
SAID = re.compile(r'\bt\("([\w-]+)"')


@pytest.fixture(scope="module")
def client() -> FlaskClient:
    return client_of(new_desk())


def test_what_is_served_was_made_of_what_lies_here():
    assert hatch_bundle.is_built(ROOT)
    assert set(manifest()["pages"]) == {path.stem for path in (SCRIPTS / "pages").glob("*.js")}


@pytest.mark.parametrize("changed", ["js/core/rows.js", "css/base.css", "vendor/.stamp"])
def test_a_page_is_not_served_of_what_was_changed_since(tmp_path, changed):
    for folder in ("js", "css"):
        shutil.copytree(STATIC / folder, tmp_path / folder)
    for file in ("vendor/.stamp", "built/manifest.json"):
        (tmp_path / file).parent.mkdir()
        shutil.copy(STATIC / file, tmp_path / file)
    assert read_manifest(tmp_path)
    with (tmp_path / changed).open("a") as file:
        file.write(" ")
    assert fingerprint(tmp_path) != fingerprint(STATIC)
    assert read_manifest(tmp_path) is None


def test_every_file_of_a_page_is_there_with_its_compressed_siblings():
    for about in manifest()["pages"].values():
        for name in {about["script"], *about["files"], *about["imports"].values(), *about["all"]}:
            assert all((STATIC / "built" / (name + end)).is_file() for end in ("", ".gz", ".br")), name


def test_a_part_that_comes_later_has_a_file_on_each_page_that_asks_for_it():
    wanted = {name for path in SCRIPTS.rglob("*.js") for name in LATER.findall(path.read_text())}
    assert len(wanted) > 8
    for page, about in manifest()["pages"].items():
        whole = "".join((STATIC / "built" / name).read_text() for name in about["all"])
        for name in re.findall(r'"((?:components|core|pages)/[\w-]+\.js)"', whole):
            assert name in about["imports"], f"{page} asks for {name}"
    assert wanted <= {name for about in manifest()["pages"].values() for name in about["imports"]}


def test_the_words_of_a_page_are_those_that_it_may_say(client):
    whole = client.get(files_of("phone").more_words).text
    first = client.get(files_of("phone", "discuss").words).text
    asked = set().union(*(SAID.findall((SCRIPTS / name).read_text()) for name in ("pages/phone.js", "core/bar.js")))
    assert len(asked) > 5
    assert all(re.search(rf"^{id} =", first, re.MULTILINE) for id in asked)
    assert all(f"\nkind-{kind} =" in whole for kind in ("comment", "question", "clarification", "experience"))
    assert "\nkind-comment" in first  # named in pieces: kind-${kind}
    assert "vote-how-dots" in whole
    assert "vote-how-dots" not in first
    assert "\npreflight-" not in whole
    assert len(first) < len(whole) < len(messages.source("en")) / 2


@pytest.mark.parametrize("page", ["join", "phone", "desk"])
def test_words_of_a_page_that_another_worker_sent_are_the_same(client, page):
    files = files_of(page, "discuss")
    for address in {files.words, files.more_words} - {""}:
        said = client.get(address)
        words._sources.clear()
        files_of.cache_clear()
        again = client.get(address)
        assert (again.text, again.headers["Cache-Control"]) == (said.text, said.headers["Cache-Control"])
        assert "immutable" in again.headers["Cache-Control"]


def test_whatever_is_asked_for_nothing_is_kept_of_what_there_is_not(client):
    before = files_of.cache_info().currsize
    for part in ("phone-nothing", "nothing", "discuss"):
        assert client.get(f"/messages/123456789abc/{part}.en.ftl").headers["Cache-Control"] == "no-cache"
    assert files_of.cache_info().currsize == before


# --- how they are sent


def test_what_has_its_content_in_its_name_is_kept_for_good(client):
    html = client.get(f"/j/{CODE}").text
    addresses = re.findall(r'(?:href|src)="(/[^"]+)"', html.split("</head>")[0])
    assert len(addresses) >= 5
    for address in addresses:
        answer = client.get(address)
        assert answer.status_code == 200
        assert answer.headers["Cache-Control"] == "public, max-age=31536000, immutable"
    assert client.get("/built/phone/chunk-OLDER000.js").status_code == 404
    assert client.get("/messages/older/phone.en.ftl").headers["Cache-Control"] == "no-cache"


@pytest.mark.parametrize(("taken", "sent"), [("", None), ("gzip", "gzip"), ("gzip, br", "br"), ("br;q=0", None)])
def test_a_script_goes_out_as_the_browser_takes_it(client, taken, sent):
    answer = client.get(files_of("phone").script, headers={"Accept-Encoding": taken})
    assert answer.headers.get("Content-Encoding") == sent
    assert "Accept-Encoding" in answer.headers["Vary"]
    assert answer.mimetype == "text/javascript"
    again = client.get(
        files_of("phone").script, headers={"Accept-Encoding": taken, "If-None-Match": answer.headers["ETag"]}
    )
    assert again.status_code == 304


def test_each_form_of_a_script_has_its_own_mark(client):
    marks = {
        client.get(files_of("phone").script, headers={"Accept-Encoding": how}).headers["ETag"]
        for how in ("", "gzip", "br")
    }
    assert len(marks) == 3


def test_pages_and_answers_to_reading_are_packed_and_those_with_keys_are_not(client):
    packs = {"Accept-Encoding": "gzip"}
    for path in (f"/j/{CODE}", "/api/schema", "/messages/en.ftl"):
        whole, packed = client.get(path), client.get(path, headers=packs)
        assert packed.headers["Content-Encoding"] == "gzip"
        assert len(packed.data) < len(whole.data) / 2
        assert "Accept-Encoding" in whole.headers["Vary"]
    joined = client.post("/api/join", json={"code": CODE}, headers=packs)
    assert joined.json["token"]
    assert "Content-Encoding" not in joined.headers
    assert "Content-Encoding" not in client.get("/healthz", headers=packs).headers  # too short
    mark = client.get("/messages/en.ftl", headers=packs).headers["ETag"]
    assert client.get("/messages/en.ftl", headers={**packs, "If-None-Match": mark}).status_code == 304


def test_no_page_names_a_module_that_would_be_there_twice():
    for name, about in manifest()["pages"].items():
        imports = files_of(name).imports
        assert all(place.startswith("/built/") for place in imports.values())
        assert "facilitator/" not in imports
        assert json.dumps(imports)
        assert about["script"]


# --- the service worker


def test_the_worker_may_fetch_from_here_alone_and_is_asked_for_each_time(client):
    answer = client.get("/worker.js")
    assert answer.headers["Cache-Control"] == "no-cache"
    assert answer.headers["Content-Security-Policy"].startswith("default-src 'none'; connect-src 'self'")
    kept = json.loads(re.search(r"^const KEPT = (.*);$", answer.text, re.MULTILINE)[1])
    assert {path.split("/")[1] for path in kept} == {"built", "messages", "shell"}
    assert all(client.get(path).status_code == 200 for path in kept)
    page = client.get(f"/s/{CODE}/phone")
    assert "worker-src 'self'" in page.headers["Content-Security-Policy"]
    assert 'data-worker="/worker.js"' in page.text


def test_a_new_release_is_a_new_worker(client, monkeypatch):
    before = client.get("/worker.js").text
    assert client.get("/worker.js").text == before
    monkeypatch.setattr(offline, "_shell", lambda page, nonce="": "another page")
    assert client.get("/worker.js").text == before, "it is made once"
    monkeypatch.setattr(offline, "_worker", offline._worker.__wrapped__)
    after = client.get("/worker.js").text
    assert after.splitlines()[0] != before.splitlines()[0]
    assert after.splitlines()[1:] == before.splitlines()[1:]


def test_where_modules_are_served_one_by_one_the_worker_takes_itself_away(client, monkeypatch):
    monkeypatch.setattr(offline, "manifest", lambda: None)
    assert "unregister" in client.get("/worker.js").text


def test_a_page_for_offline_belongs_to_no_session(client):
    shell = client.get("/shell/phone/en").text
    assert CODE not in shell
    assert 'data-code=""' in shell
    assert client.get("/shell/console/en").status_code == 404
