"""No row reaches anybody who may not see it: over the socket, by whatever view or frame, and over every address."""

from __future__ import annotations

import asyncio
import http.client
import json
import re
import uuid
from collections.abc import Iterator

import msgspec
import pytest

from facilitator.live.desk import SERVER
from facilitator.session.keys import hash_key
from facilitator.session.rows import ROW_KINDS, Key, Row
from facilitator.store.session_file import Entry, SessionFile, new_epoch
from tests.live import planted
from tests.live.house import Server, clean
from tests.live.phone import Phone, play
from tests.live.planted import CODE, CONSOLES, KEYS, NOBODY, made, readers
from tests.unit.test_web_routes import PARTS, routes
from tests.unit.workshop import NOON, first_rows

OTHER = "GHJKMN"
OUTSIDE = {"rex", "leader", "nobody", "elsewhere"}  # no socket is theirs
WORD = re.compile(r"zq\d{4}[a-z]+")
IDS = {
    "chart": ("a.1", "a.2"),
    "me": (*planted.TOKENS,),
    "table": ("0", "1", "2", "7"),
    "note": ("seen", "unseen"),
    "texts": ("es", "de"),
}
VIEWS = ["room", "wall", "screen", "console", "preview", *(f"{kind}:{id}" for kind, ids in IDS.items() for id in ids)]
# What takes seconds to be made, and only from what the console may read anyway.
SLOW = {"/s/<code>/report.<format>", "/s/<code>/charts.pdf", "/s/<code>/list.pdf", "/s/<code>/report"}


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    folder = tmp_path_factory.mktemp("visibility")
    bits = "BITS"
    for code, rows in ((CODE, planted.ROWS), (OTHER, _other())):
        file = SessionFile(folder / f"{code}.db")
        file.set_meta(epoch=new_epoch(), join_bits=bits)
        writes: dict[tuple[str, str], Row | None] = {
            (row.KIND, row.id): msgspec.structs.replace(row, seq=1) for row in rows
        }
        id = str(uuid.uuid4())
        file.commit([Entry(id, 1, NOON, "session.create", SERVER.id, SERVER.mark(id), "", "{}", writes)], [], [])
        file.close()
    with clean(Server(folder)) as running:
        yield running


def _other() -> list[Row]:
    rows = [one for one in first_rows() if one.KIND != "key"]
    rows = [msgspec.structs.replace(one, id=OTHER) if one.KIND == "session" else one for one in rows]
    return [*rows, Key(id=hash_key(KEYS["elsewhere"]), role="facilitator")]


def leaks(who: str, received: str) -> list[str]:
    """The words somebody received who may not read them, with where they stand."""
    found = set(WORD.findall(received))
    assert found <= set(made)
    return sorted(f"{who}: {made[word][1]}" for word in found if who not in made[word][0])


def test_every_kind_of_row_is_looked_at(server: Server) -> None:
    assert {kind for kind, _ in readers} == set(ROW_KINDS)


@pytest.mark.parametrize("who", KEYS)
def test_no_view_shows_what_is_not_for_whoever_watches(server: Server, who: str) -> None:
    async def story() -> tuple[str, set[tuple[str, str]]]:
        try:
            phone = await Phone(CODE, KEYS[who]).open("127.0.0.1", server.port)
        except ConnectionRefusedError as error:
            return json.dumps(error.args[0]), set()
        answers = [await phone.watch(view) for view in VIEWS]
        phone.close()
        rows = {(kind, id) for answer in answers for kind, id, _ in answer.get("rows", [])}
        return json.dumps(answers, ensure_ascii=False), rows

    received, rows = play(story())
    assert leaks(who, received) == []
    assert {ref for ref in rows & readers.keys() if who not in readers[ref]} == set()
    meant = {ref for ref, who_may in readers.items() if who in who_may and ref[0] != "door_bits"}
    assert meant - rows == (meant if who in OUTSIDE else set())  # and what is for them does arrive


def test_no_frame_brings_what_is_not_for_whoever_watches(server: Server) -> None:
    """While the room works: rows that are hidden, written, shown, each told to those who may see it."""

    async def story() -> dict[str, list[str]]:
        heard: dict[str, list[str]] = {}
        for who, key in KEYS.items():
            if who in OUTSIDE:
                continue
            phone = await Phone(CODE, key).open("127.0.0.1", server.port)
            mine = heard[who] = []
            phone.on_rows = lambda payload, mine=mine: mine.append(payload.decode())
            phone.on_event = lambda name, payload, mine=mine: mine.append(json.dumps([name, payload]))
            may = [view for view in VIEWS if (await phone.watch(view))["ok"]]
            assert (await phone.watch(*may[:16]))["ok"]
            if who == "console":
                console = phone
            if who == "ann":
                ann = phone
        for name, args in (
            ("note.show", {"note": "unseen"}),
            ("note.hide", {"note": "unseen"}),
            ("help.done", {"table": 1}),
            ("stage.start", {"stage": planted.WAITING}),
            ("table.rename", {"table": 1, "name": "Window"}),
        ):
            answer = await console.command(name, args)
            assert answer["ok"], (name, answer)
        assert (await ann.command("park.add", {"text": "zq9999ann"}))["ok"]
        assert (await ann.command("participant.introduce", {"name": "zq9998ann"}))["ok"]
        await asyncio.sleep(0.3)  # the last frame of a tick
        return heard

    heard = play(story())
    made.update({"zq9999ann": (CONSOLES | {"ann"}, "what Ann parked"), "zq9998ann": (planted.TABLE, "Ann's name")})
    made.update(
        {word: (planted.ROOM, where) for word, (_, where) in made.items() if "option" in word}
    )  # its stage began
    made.update({word: (planted.ROOM, where) for word, (_, where) in made.items() if "material" in word})
    shown = {word for word, (_, where) in made.items() if "'unseen'" in where}
    made.update({word: (planted.ROOM, made[word][1]) for word in shown})  # it was shown for a moment
    assert {who: leaks(who, "".join(frames)) for who, frames in heard.items()} == {who: [] for who in heard}
    assert all("Window" in "".join(frames) for who, frames in heard.items() if who != "preview")
    assert "zq9998ann" in "".join(heard["bob"])


def test_no_address_brings_what_is_not_for_whoever_asks(server: Server) -> None:
    """Every GET route, by every role: with the key in the header, and on pages with it as the cookie."""
    found: list[str] = []
    asked = 0
    line = http.client.HTTPConnection("127.0.0.1", server.port, timeout=30)
    for _, rule in routes("GET"):
        if rule.startswith(("/static", "/vendor", "/messages")):
            continue
        for who, key in KEYS.items():
            if rule in SLOW and who in CONSOLES | {"leader"}:
                continue
            carried = [{"Authorization": f"Bearer {key}"} if key else {}]
            if rule.startswith("/s/") and key:
                carried.append({"Cookie": f"facilitator_{CODE}={key}; facilitator_report_{CODE}={key}"})
            for headers in carried:
                for path in addresses(rule):
                    asked += 1
                    found += [f"{path}: {leak}" for leak in leaks(who, get(line, path, headers))]
    print(f"\nvisibility: {len(made)} words in {len(ROW_KINDS)} kinds of rows, {asked} requests, {len(found)} leaks")
    assert found == []


def addresses(rule: str) -> list[str]:
    """The route's addresses: of this session, and of the rows in it that an address can name."""
    parts = {**PARTS, "deck": "deck", "kind": "note", "id": "unseen", "ref": "note:unseen", "code": CODE}
    named = [row.id for row in planted.ROWS if f"<{row.KIND}>" in rule] or [""]
    query = f"?code={CODE}&stage={planted.RUN}&of=note:unseen" if "/api/" in rule or "trace.json" in rule else ""
    found = []
    for file in named:
        parts |= {"photo": file, "material": file}
        path = rule
        for name in re.findall(r"<(?:\w+:)?(\w+)>", rule):
            path = re.sub(rf"<(?:\w+:)?{name}>", parts[name], path)
        found.append(path + query)
    return found


def get(line: http.client.HTTPConnection, path: str, headers: dict[str, str]) -> str:
    """Whatever comes back, in whatever state."""
    line.request("GET", path, headers=headers)
    answer = line.getresponse()
    return answer.read().decode(errors="replace") + str(answer.getheaders())


def test_the_test_can_fail(server: Server) -> None:
    """A row that is for the console alone, received by a phone."""
    word = next(word for word, (who, _) in made.items() if who == CONSOLES)
    assert leaks("eve", f"...{word}...") == [f"eve: {made[word][1]}"]
    secret = next(word for word, (who, _) in made.items() if who == NOBODY)
    assert leaks("console", secret)
