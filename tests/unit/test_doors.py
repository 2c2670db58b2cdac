"""Who gets in: the door of a session, links that are renewed, people sent out, the PIN."""

from __future__ import annotations

from typing import Any

import pytest
from flask.testing import FlaskClient

from facilitator.live.desk import Desk
from facilitator.live.presence import devices_of
from facilitator.session import keys
from facilitator.session.roles import Actor
from facilitator.web import doors, pins
from tests.unit.front_door import BITS, PUBLIC, RENEWED, bearer, client_of, error, join, new_desk
from tests.unit.workshop import CODE, CONSOLE_KEY, Workshop

SECRET, OWN, ROOT, OTHER = (letter * 26 for letter in "ABCD")


@pytest.fixture
def desk() -> Desk:
    return new_desk()


@pytest.fixture
def client(desk: Desk) -> FlaskClient:
    return client_of(desk)


def console(desk: Desk, name: str, **args: Any) -> Any:
    answer = desk.run(name, args, desk.actor(CONSOLE_KEY) or Actor("facilitator", "facilitator", secret="gone"))
    assert answer.refusal is None, answer.refusal
    return answer.result


# --- newcomers


@pytest.mark.parametrize(
    ("way", "typed", "scanned"),
    [("open", 200, 200), ("scan", 403, 200), ("closed", 403, 403)],
)
def test_the_door_decides_about_newcomers_alone(client, desk, way, typed, scanned):
    known = join(client, name="Ana").json
    console(desk, "door.set", way=way)
    assert join(client).status_code == typed
    assert join(client, bits=BITS).status_code == scanned
    assert join(client, bits=BITS, table=2).status_code == scanned
    back = join(client, rejoin=known["rejoin"])
    assert (back.status_code, back.json["participant"]) == (200, known["participant"])
    assert desk.actor(known["token"]).id == known["participant"]


def test_a_renewed_code_lets_newcomers_in_and_the_old_one_none(client, desk):
    known = join(client, bits=BITS).json
    assert client.post(f"/api/s/{CODE}/door/code", json={}, headers=bearer(known["token"])).status_code == 403
    made = client.post(f"/api/s/{CODE}/door/code", json={}, headers=bearer(CONSOLE_KEY)).json
    assert made == {"code": RENEWED}
    for old in ({}, {"bits": BITS}, {"bits": desk.join_bits}):
        answer = join(client, **old)
        assert (answer.status_code, error(answer)["code"]) == (403, "not_allowed")
    new = client.post("/api/join", json={"code": RENEWED, "bits": desk.join_bits})
    assert (new.status_code, new.json["code"]) == (200, CODE)  # the pages' address stays
    assert desk.join_bits != BITS
    assert join(client, rejoin=known["rejoin"]).status_code == 200
    links = client.post("/api/links", json={"code": CODE}, headers=bearer(CONSOLE_KEY)).json["links"]
    assert links["join"] == f"{PUBLIC}/j/{RENEWED}#{desk.join_bits}"
    console(desk, "door.set", way="scan")
    assert client.post("/api/join", json={"code": RENEWED}).status_code == 403
    assert client.post("/api/join", json={"code": RENEWED, "bits": BITS}).status_code == 403


def test_guessing_at_a_closed_door_is_guessing(client, desk):
    console(desk, "door.set", way="scan")
    assert {join(client, bits="AAAAAAAA").status_code for _ in range(10)} == {403}
    assert join(client, bits="AAAAAAAA").status_code == 429
    assert join(client, bits=BITS).status_code == 200


# --- sent out


def test_whoever_just_came_in_is_sent_out_and_let_in_again(workshop: Workshop):
    ann, pen = workshop.join("Ann", table=1), workshop.desk_at(1, pen=True)
    workshop.wait(3)
    bots = [workshop.join(f"Bot {number}", table=1) for number in range(5)]
    before = workshop.row("table", "1").seated
    answer = workshop.do("participant.remove", {"minutes": 2}, workshop.console)
    assert (before, answer.result, workshop.row("table", "1").seated) == (6, {"removed": 5}, 1)
    assert [workshop.desk.actor(bot.secret) for bot in bots] == [None] * 5
    assert workshop.desk.actor(ann.secret) is not None
    assert workshop.row("table", "1").pen == pen.id
    workshop.do("seats.assign", {"how": "balanced"}, workshop.console)
    assert sum(table.seated for table in workshop.desk.state.all("table")) == 1
    workshop.do("undo", {"action": ""}, workshop.console)
    assert workshop.row("table", "1").seated == 6
    assert all(workshop.desk.actor(bot.secret) for bot in bots)


def test_who_was_sent_out_does_not_come_back_by_the_own_code(client, desk):
    known = join(client, affiliation="Ohio").json
    console(desk, "participant.remove", participants=[known["participant"]])
    assert join(client, rejoin=known["rejoin"]).status_code == 403
    assert list(desk.state.all("affiliation")) == []
    assert client.get(f"/api/affiliations?code={CODE}", headers=bearer(known["token"])).status_code == 403


def test_sending_out_goes_back_an_hour_at_most(workshop: Workshop):
    for minutes in (-1, 61, 1e9):
        refused = workshop.refused("participant.remove", {"minutes": minutes}, workshop.console)
        assert refused == ("bad_args", "minutes")


# --- links


@pytest.mark.parametrize("link", ["screen", "preview", "report", "table:3"])
def test_a_renewed_link_takes_the_old_ones_place(client, desk, link):
    def shown() -> dict[str, str]:
        made = client.post("/api/links", json={"code": CODE}, headers=bearer(CONSOLE_KEY)).json
        found = {**made["links"], **{f"table:{table['number']}": table["link"] for table in made["tables"]}}
        return {name: link.partition("#key=")[2] for name, link in found.items()}

    before = shown()
    for _ in range(2):
        console(desk, "link.renew", link=link)
    after = shown()
    assert {name for name in before if before[name] != after[name]} == {link}
    if link != "report":
        assert desk.actor(before[link]) is None
        assert desk.actor(after[link]).role == link.partition(":")[0]
    for name in ("screen", "preview", "table:1"):
        assert desk.actor(after[name])


@pytest.mark.parametrize("link", ["", "console", "table:0", "table:99", "table:x", "screen/1", "table:3/1"])
def test_what_is_no_link_is_not_renewed(workshop: Workshop, link: str):
    assert workshop.refused("link.renew", {"link": link}, workshop.console) == ("not_found", "link")


def renewed_once(desk: Desk) -> Actor:
    """A session as it is made now: what all links come from is not the console's key."""
    console(desk, "console.renew", secret=SECRET, own=OWN, root=ROOT)
    return desk.actor(SECRET)


def test_a_console_renews_its_own_link_and_nobody_elses(desk):
    first = renewed_once(desk)
    colleague = desk.run("facilitator.invite", {"name": "Jo", "secret": OTHER}, first).result["colleague"]
    table, screen = (keys.derive(first.secret, name, 1) for name in ("table:2", "screen"))
    assert desk.run("console.renew", {"secret": "E" * 26, "own": "F" * 26, "root": "G" * 26}, first).ok
    assert desk.actor(SECRET) is None
    assert desk.actor("E" * 26) == first
    assert [desk.actor(key).role for key in (table, screen, OTHER)] == ["table", "screen", "facilitator"]
    jo = desk.actor(OTHER)
    assert desk.run("console.renew", {"secret": "H" * 26, "own": "I" * 26, "root": "J" * 26}, jo).ok
    assert (desk.actor(OTHER), desk.actor("H" * 26), desk.actor("E" * 26)) == (None, jo, first)
    assert jo.id.endswith(colleague)


def test_every_link_is_renewed_where_a_stranger_had_the_console(desk):
    first = renewed_once(desk)
    desk.run("facilitator.invite", {"name": "Jo", "secret": OTHER}, first)
    old = [keys.derive(first.secret, name, 1) for name in ("table:2", "screen", "preview")]
    assert all(desk.actor(key) for key in old)
    args = {"secret": "E" * 26, "own": "F" * 26, "root": "G" * 26, "every": True}
    assert desk.run("console.renew", args, first).ok
    assert [desk.actor(key) for key in (*old, SECRET, OTHER)] == [None] * 5
    again = desk.actor("E" * 26)
    for name in ("table:2", "screen", "preview"):
        for version in range(4):
            assert desk.actor(keys.derive(first.secret, name, version)) is None
        assert desk.actor(keys.derive(again.secret, name, 2))


def test_in_a_session_of_before_a_renewed_console_renews_every_link(desk):
    """Its console's key is what all links come from: who has it can make each of them."""
    renewed_once(desk)
    for name in ("table:1", "screen", "preview"):
        for version in range(4):
            assert desk.actor(keys.derive(CONSOLE_KEY, name, version)) is None


@pytest.mark.parametrize("weak", ["", "A" * 25, "a" * 26, "A" * 65, "A" * 25 + "1", SECRET])
def test_a_weak_key_is_no_link(workshop: Workshop, weak: str):
    args = {"secret": SECRET, "own": weak, "root": ROOT}
    assert workshop.refused("console.renew", args, workshop.console) == ("bad_args", "own")


def test_a_colleagues_link_is_renewed_by_the_first_console_alone(workshop: Workshop):
    invited = workshop.do("facilitator.invite", {"name": "Jo", "secret": OTHER}, workshop.console)
    jo, args = workshop.enter(OTHER), {**invited.result, "secret": "E" * 26}
    assert workshop.refused("facilitator.renew", args, jo)[0] == "not_allowed"
    workshop.do("facilitator.renew", args, workshop.console)
    assert workshop.desk.actor(OTHER) is None
    assert workshop.enter("E" * 26) == jo
    workshop.do("facilitator.revoke", invited.result, workshop.console)
    assert workshop.refused("facilitator.renew", args, workshop.console) == ("not_found", "colleague")


def test_a_table_that_is_opened_again_keeps_its_renewed_link(workshop: Workshop):
    workshop.do("link.renew", {"link": "table:4"}, workshop.console)
    new = keys.derive(CONSOLE_KEY, "table:4", 1)
    workshop.do("table.remove", {"table": 4}, workshop.console)
    workshop.do("table.add", {"table": 4}, workshop.console)
    assert workshop.enter(new).table == 4
    assert workshop.desk.actor(keys.derive(CONSOLE_KEY, "table:4")) is None


def test_the_console_knows_how_many_devices_use_a_link(workshop: Workshop):
    def hashed(name: str) -> str:
        return keys.hash_key(keys.derive(CONSOLE_KEY, name))

    pages = [(hashed("table:1"), "left"), (hashed("table:1"), "right"), (hashed("table:1"), "left")]
    pages += [(hashed("screen"), "beamer"), (keys.hash_key(CONSOLE_KEY), "laptop"), ("gone", "x")]
    pages.append((keys.hash_key(workshop.join("Ann").secret), "phone"))
    assert devices_of(workshop.desk.state, pages) == {"console": 1, "screen": 1, "table:1": 2}


# --- the PIN


def with_pin(client: FlaskClient, pin: str = "123456") -> str:
    """A console that has bound itself; the key by which it goes on."""
    answer = client.post(f"/api/s/{CODE}/pin", json={"pin": pin, "secret": OWN}, headers=bearer(CONSOLE_KEY))
    assert answer.status_code == 200, answer.json
    return OWN


def enter(client: FlaskClient, pin: str = "", key: str = CONSOLE_KEY) -> Any:
    return client.post("/api/enter", json={"code": CODE, "key": key, "pin": pin})


def test_with_a_pin_the_link_alone_opens_nothing(client, desk):
    own = with_pin(client)
    assert desk.actor(CONSOLE_KEY) is None
    assert desk.actor(own).id == "facilitator"
    for path in ("/api/links", "/api/links/qr"):
        assert client.post(path, json={"code": CODE}, headers=bearer(CONSOLE_KEY)).status_code == 403
    assert client.post("/api/report", json={"code": CODE, "key": CONSOLE_KEY}).status_code == 403
    asked = enter(client)
    assert (asked.status_code, error(asked)["field"]) == (403, "pin")
    let_in = enter(client, "123456").json
    assert let_in["role"] == "console"
    assert desk.actor(let_in["token"]) == desk.actor(own)


def test_the_link_that_is_handed_on_asks_for_the_pin_too(client):
    own = with_pin(client)
    bare = client.post("/api/links", json={"code": CODE}, headers=bearer(own)).json["links"]["console"]
    linked = client.post("/api/links", json={"code": CODE, "link": CONSOLE_KEY}, headers=bearer(own)).json
    assert bare == f"{PUBLIC}/s/{CODE}/console"
    assert linked["links"]["console"] == f"{bare}#key={CONSOLE_KEY}"


def test_after_five_wrong_pins_nobody_is_let_in_for_a_minute(client, monkeypatch):
    now = [1000.0]
    monkeypatch.setattr(pins.time, "monotonic", lambda: now[0])
    monkeypatch.setattr(pins, "_scrypt", lambda pin, salt: pin + salt)  # a tenth of a second each
    with_pin(client)
    assert [enter(client, f"00000{n}").status_code for n in range(5)] == [403] * 5
    waiting = enter(client, "123456")
    assert (waiting.status_code, waiting.headers["Retry-After"]) == (429, "61")
    now[0] += 61
    assert enter(client, "123456").status_code == 200
    assert [enter(client, f"00000{n}").status_code for n in range(4)] == [403] * 4
    assert enter(client, "123456").status_code == 200


@pytest.mark.parametrize("meanwhile", ["renewed", "another"])
def test_a_pin_is_asked_of_the_link_as_it_is_once_the_pin_has_been_looked_at(client, desk, monkeypatch, meanwhile):
    own = with_pin(client)
    looked_at = doors.fits

    def slowly(pin: str, salt: str, kept: str) -> bool:
        if meanwhile == "renewed":
            assert desk.run("console.renew", {"secret": SECRET, "own": OTHER, "root": ROOT}, desk.actor(own)).ok
        else:
            body = {"pin": "654321", "secret": OTHER}
            assert client.post(f"/api/s/{CODE}/pin", json=body, headers=bearer(own)).status_code == 200
        return looked_at(pin, salt, kept)

    monkeypatch.setattr(doors, "fits", slowly)
    answer = enter(client, "123456")
    assert (answer.status_code, error(answer)["field"]) == (403, "key")


def test_the_pin_goes_with_its_link(client, desk):
    own = with_pin(client)
    phone = enter(client, "123456").json["token"]
    args = {"secret": SECRET, "own": OTHER, "root": ROOT}
    assert desk.run("console.renew", args, desk.actor(own)).ok
    assert [desk.actor(key) for key in (own, phone, CONSOLE_KEY, SECRET)] == [None] * 4
    assert desk.actor(OTHER).id == "facilitator"
    assert enter(client, "123456", SECRET).status_code == 200


def test_the_pin_is_taken_off_from_the_console_or_with_the_hosts_key(client, desk):
    for headers, path in ((bearer(OWN), "pin"), ({"X-Host-Key": "host"}, "pin/forget")):
        with_pin(client)
        assert client.post(f"/api/s/{CODE}/{path}", json={"pin": ""}, headers=bearer(CONSOLE_KEY)).status_code == 403
        assert client.post(f"/api/s/{CODE}/{path}", json={"pin": ""}, headers=headers).status_code == 200
        assert desk.actor(CONSOLE_KEY)


@pytest.mark.parametrize("pin", ["12345", "1234567", "abcdef", "١٢٣٤٥٦", " 12345"])
def test_a_pin_has_six_digits(client, pin):
    answer = client.post(f"/api/s/{CODE}/pin", json={"pin": pin, "secret": OWN}, headers=bearer(CONSOLE_KEY))
    assert (answer.status_code, error(answer)["field"]) == (422, "pin")


def test_a_pin_is_kept_as_a_slow_hash_and_said_to_nobody(client, desk):
    own = with_pin(client, "739154")
    row = desk.state.get("pin", "pin")
    assert "739154" not in f"{row} {list(desk.state.all('lock'))}"
    assert list(row.views(desk.state)) == []
    shown = client.get(f"/api/s/{CODE}/rows", headers=bearer(own)).text
    assert row.hash not in shown
    assert '"lock"' in shown
