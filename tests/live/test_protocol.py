"""The protocol as a program that no one here wrote would use it, on each async library."""

from __future__ import annotations

import asyncio
import base64
import json
import uuid
import zlib
from collections.abc import Awaitable, Callable
from typing import Any

import pytest
import socketio

from tests.live.house import Server, key_of
from tests.live.phone import Lost, Phone, play
from tests.live.walkers import Room, room_in_walk


def in_walk(server: Server, story: Callable[[Room], Awaitable[None]]) -> None:
    """Play a story in a session whose gallery walk runs."""

    async def told() -> None:
        await story(await room_in_walk(server))

    play(told())


async def visitor(room: Room, table: int = 1, *views: str) -> Phone:
    """Somebody who joined and sits at a table."""
    joined = await asyncio.to_thread(room.server.join, room.code, table=table)
    phone = await Phone(room.code, joined["token"]).open("127.0.0.1", room.server.port)
    if views:
        assert (await phone.watch(*views))["ok"]
    return phone


def rows_heard(phone: Phone) -> asyncio.Queue[Any]:
    """What a phone hears from now on."""
    heard: asyncio.Queue[Any] = asyncio.Queue()
    phone.on_rows = lambda payload: heard.put_nowait(json.loads(payload))
    return heard


async def frame_with(heard: asyncio.Queue[Any], kind: str) -> tuple[Any, list[Any]]:
    """The next frame with rows of a kind, and those rows; who has just sat down may be told of before or beside it."""
    while True:
        frame = await asyncio.wait_for(heard.get(), 5)
        if rows := [row for row in frame["rows"] if row[0] == kind]:
            return frame, rows


def test_a_note_reaches_everybody_who_watches_and_is_answered_with_its_number(server: Server) -> None:
    async def story(room: Room) -> None:
        reader, writer = await visitor(room, 2, "room", "wall"), await visitor(room, 3)
        heard = rows_heard(reader)
        note = {"chart": "transitions.1", "kind": "question", "text": "Wie oft? 🙂 كم مرة؟"}
        answer = await writer.command("note.add", note)
        frame, ((kind, id, row),) = await frame_with(heard, "note")
        assert (kind, id, row["text"]) == ("note", answer["result"]["note"], note["text"])
        assert frame["seq"] == answer["seq"] == row["seq"]

    in_walk(server, story)


def test_a_command_sent_again_is_answered_as_the_first_time_and_changes_nothing(server: Server) -> None:
    async def story(room: Room) -> None:
        writer, id = await visitor(room, 3), str(uuid.uuid4())
        note = {"chart": "transitions.1", "kind": "comment", "text": "Once"}
        first = await writer.command("note.add", note, id=id)
        assert await writer.command("note.add", note, id=id) == first
        assert (await writer.command("note.add", {**note, "text": "Twice"}, id=id))["error"]["code"] == "bad_command"
        other = await visitor(room, 4)
        assert (await other.command("note.add", note, id=id))["error"]["code"] == "bad_command"
        rows = (await room.console.watch("wall"))["rows"]
        assert [row["text"] for kind, _, row in rows if kind == "note"] == ["Once"]

    in_walk(server, story)


def test_a_phone_that_was_away_gets_what_changed_and_no_more(server: Server) -> None:
    async def story(room: Room) -> None:
        writer = await visitor(room, 3)
        here = await room.console.watch("wall")
        note = {"chart": "transitions.1", "kind": "comment", "text": "New"}
        added = await writer.command("note.add", note)
        reader = await visitor(room, 2)
        whole = await reader.watch("wall")
        assert whole["whole"]
        assert len(whole["rows"]) > 1
        later = await (await visitor(room, 2)).watch("wall", since=here["seq"], epoch=here["epoch"])
        assert not later["whole"]
        assert [id for _, id, _ in later["rows"]] == [added["result"]["note"]]
        await room.console.command("note.hide", {"note": added["result"]["note"]})
        gone = await (await visitor(room, 2)).watch("wall", since=later["seq"], epoch=here["epoch"])
        assert gone["rows"] == [["note", added["result"]["note"], None]]
        assert (await reader.watch("wall", since=later["seq"], epoch="another"))["whole"]

    in_walk(server, story)


def test_many_rows_come_packed_to_a_page_that_unpacks(server: Server) -> None:
    async def story(room: Room) -> None:
        phone = await visitor(room)
        plain = await phone.watch("room", "wall")
        packed = await phone.call("watch", {"views": ["room", "wall"], "unpacks": True})
        assert "rows" not in packed
        rows = json.loads(zlib.decompress(base64.b64decode(packed["packed"])))
        assert sorted(rows, key=str) == sorted(plain["rows"], key=str)
        little = await phone.call("watch", {"views": ["wall"], "since": 1, "unpacks": True, "epoch": packed["epoch"]})
        assert little["rows"] == [row for row in little["rows"] if row[2] is None or row[2]["seq"] > 1]

    in_walk(server, story)


def test_each_frame_names_the_one_before_it(server: Server) -> None:
    async def story(room: Room) -> None:
        reader, writer = await visitor(room, 2), await visitor(room, 3)
        held = (await reader.watch("wall"))["seq"]
        heard = rows_heard(reader)
        texts = [f"Note {number}" for number in range(12)]
        for text in texts:
            await writer.command("note.add", {"chart": "transitions.1", "kind": "comment", "text": text})
        arrived: list[str] = []
        while len(arrived) < len(texts):
            frame = await asyncio.wait_for(heard.get(), 5)
            assert frame["prev"] == held
            held = frame["seq"]
            arrived += [row["text"] for kind, _, row in frame["rows"] if kind == "note"]
        assert arrived == texts

    in_walk(server, story)


HOSTILE = [
    '42/live,1["command",{"id":"x","name":"note.add","args":{}}]',
    '42/live,2["nothing",{}]',
    '42/live,3["command"]',
    '42/live,4["command",{"id":NaN}]',
    '42/live,5["command",{"id":"\\ud800","name":"park.add","args":{"text":"x"}}]',
    "42/live,6[" + "[" * 5000 + "]" * 5000 + "]",
    '42/live,7["command",' + '{"a":' * 12 + "1" + "}" * 12 + "]",
    '42/live,8["watch",{"views":["nowhere"]}]',
    '42/live,9["watch",{"views":7}]',
    '42/live,10["connect",{}]',
    '42/live,11["disconnect","forged"]',
    '42/live,12{"a":1}',
    '42/live,13["command",{"id":"' + "9" * 5000 + '"}]',
    f'42/live,14["command",{{"id":"{uuid.uuid4()}","name":"park.add","args":{{"text":"{"x" * 1_000_000}"}}}}]',
    '451-/live,["command",{"_placeholder":true,"num":7}]',
    "42/live,not a number[]",
    "42",
    "4",
    "43/live,1[]",
    "44/live,{}",
    "49",
]


def test_hostile_packets_are_refused_in_words_and_the_phone_stays(server: Server) -> None:
    async def story(room: Room) -> None:
        phone = await visitor(room, 2)
        for packet in HOSTILE:
            phone.send_text(packet)
        answer = await asyncio.wait_for(phone.command("park.add", {"text": "Still here"}), 5)
        assert answer["ok"]

    in_walk(server, story)


@pytest.mark.parametrize("packet", ["", "zzz", "9", "x4", "🙂"])
def test_what_is_no_packet_at_all_ends_only_its_own_connection(server: Server, packet: str) -> None:
    async def story(room: Room) -> None:
        other, phone = await visitor(room, 2), await visitor(room, 2)
        phone.send_text(packet)
        assert (await other.command("park.add", {"text": "Unmoved"}))["ok"]

    in_walk(server, story)


def test_a_megabyte_is_refused_with_code_message_and_field(server: Server) -> None:
    async def story(room: Room) -> None:
        phone = await visitor(room, 2)
        answer = await phone.command("park.add", {"text": "x" * 1_000_000})
        assert answer["error"]["code"] == "too_long"
        assert answer["error"]["message"]
        assert answer["error"]["field"]

    in_walk(server, story)


def test_a_wrong_link_and_an_unknown_code_are_refused_at_the_door(server: Server) -> None:
    async def story(room: Room) -> None:
        for code, token, expected in ((room.code, "wrong", "not_allowed"), ("ZZZZZZ", "wrong", "not_found")):
            with pytest.raises(ConnectionRefusedError) as refused:
                await Phone(code, token).open("127.0.0.1", room.server.port)
            assert refused.value.args[0]["data"]["code"] == expected

    in_walk(server, story)


def test_who_changes_tables_no_longer_hears_the_old_one(server: Server) -> None:
    async def story(room: Room) -> None:
        phone = await visitor(room, 1, "room", "table:1")
        assert (await phone.watch("table:2"))["error"]["code"] == "not_allowed"
        await phone.watch("room", "table:1")
        assert (await phone.command("seat.take", {"table": 2}))["ok"]
        heard = rows_heard(phone)
        await room.console.command("help.call", {"table": 1})
        await room.console.command("table.rename", {"table": 4, "name": "Window"})
        frame = await asyncio.wait_for(heard.get(), 5)
        while not any(kind == "table" and id == "4" for kind, id, _ in frame["rows"]):
            frame = await asyncio.wait_for(heard.get(), 5)
            assert all(kind != "help" for kind, _, _ in frame["rows"])

    in_walk(server, story)


def test_who_changes_tables_is_told_next_time_that_the_old_tables_people_are_gone(server: Server) -> None:
    async def story(room: Room) -> None:
        neighbour = await asyncio.to_thread(room.server.join, room.code, table=2)
        phone = await visitor(room, 2)
        held = await phone.watch("room", "table:2")
        assert ["participant", neighbour["participant"]] in [row[:2] for row in held["rows"]]
        moved = await phone.command("seat.take", {"table": 3})
        assert moved["ok"], moved
        more = await phone.watch("room", "table:3", since=held["seq"], epoch=held["epoch"])
        assert not more["whole"]
        assert ["participant", neighbour["participant"], None] in more["rows"]

    in_walk(server, story)


def test_too_many_commands_are_slowed_in_order(server: Server) -> None:
    async def story(room: Room) -> None:
        phone = await visitor(room, 2)
        ids = [str(uuid.uuid4()) for _ in range(60)]
        answers = await asyncio.gather(
            *(phone.command("park.add", {"text": f"{number}"}, id=id) for number, id in enumerate(ids))
        )
        first_refused = next(number for number, answer in enumerate(answers) if not answer["ok"])
        assert first_refused >= 30
        assert all(not answer["ok"] and answer["error"]["again"] for answer in answers[first_refused:])
        assert answers[first_refused]["error"]["retry_ms"] > 0

    in_walk(server, story)


def test_the_libraries_own_client_works_as_it_comes(server: Server) -> None:
    made = server.new_session()
    client = socketio.SimpleClient()
    joined = server.join(made["code"], table=1)
    client.connect(
        server.url, namespace="/live", auth={"code": made["code"], "token": joined["token"]}, transports=["websocket"]
    )
    command = {"id": str(uuid.uuid4()), "name": "seat.take", "args": {"table": 2}}
    assert client.call("command", command)["ok"]
    watched = client.call("watch", {"views": ["room", "table:2"], "since": 0, "epoch": ""})
    assert {kind for kind, _, _ in watched["rows"]} >= {"session", "stage", "table", "topic", "chart", "participant"}
    client.disconnect()


def test_a_server_that_stops_says_so_and_closes_its_files(server: Server) -> None:
    async def story(room: Room) -> None:
        phone = await visitor(room, 2)
        said: asyncio.Queue[Any] = asyncio.Queue()
        phone.on_event = lambda name, payload: said.put_nowait((name, payload))
        await asyncio.to_thread(server.stop)
        name, payload = await asyncio.wait_for(said.get(), 5)
        assert (name, payload["code"]) == ("bye", "restarting")
        assert payload["message"]
        with pytest.raises(Lost):
            await phone.command("park.add", {"text": "Too late"})
        assert not list(server.folder.glob("*.db-wal"))

    in_walk(server, story)


def test_a_restarted_server_goes_on_where_it_was(server: Server) -> None:
    async def story(room: Room) -> None:
        before = await room.console.watch("room", "console")
        await asyncio.to_thread(server.kill)
        await asyncio.to_thread(server.start)
        console = await Phone(room.code, key_of(room.made["links"]["console"])).open("127.0.0.1", server.port)
        after = await console.watch("room", "console", since=before["seq"], epoch=before["epoch"])
        assert (after["rows"], after["whole"], after["epoch"]) == ([], False, before["epoch"])

    in_walk(server, story)
