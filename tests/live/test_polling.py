"""Long polling as the only transport: everything of the protocol, behind the same guard, in the same order."""

from __future__ import annotations

import asyncio
import json
import uuid
from typing import Any

import pytest

from tests.live.house import Server, key_of
from tests.live.phone import Lost
from tests.live.polling import PollingPhone
from tests.live.test_protocol import HOSTILE, in_walk, rows_heard, visitor
from tests.live.walkers import Room

NOTE = {"chart": "transitions.1", "kind": "comment"}


async def polling_visitor(room: Room, table: int = 2) -> PollingPhone:
    """Somebody who joined and sits at a table, where WebSockets are blocked."""
    joined = await asyncio.to_thread(room.server.join, room.code, table=table)
    return await PollingPhone(room.code, joined["token"]).open("127.0.0.1", room.server.port)


def test_a_phone_that_polls_writes_in_order_hears_and_is_told_as_one_with_a_websocket(server: Server) -> None:
    async def story(room: Room) -> None:
        phone, other = await polling_visitor(room), await visitor(room, 3, "room", "wall")
        held = await phone.watch("room", "wall")
        heard, theirs = rows_heard(phone), rows_heard(other)
        ids = [str(uuid.uuid4()) for _ in range(24)]
        answers = await asyncio.gather(
            *(phone.command("note.add", {**NOTE, "text": f"{n}"}, id=id) for n, id in enumerate(ids))
        )
        seqs = [answer["seq"] for answer in answers]
        assert seqs == sorted(set(seqs))
        assert await _texts(theirs, 24) == await _texts(heard, 24, held["seq"]) == [str(n) for n in range(24)]
        again = await phone.command("note.add", {**NOTE, "text": "0"}, id=ids[0])
        assert again == answers[0]
        await other.command("note.add", {**NOTE, "text": "From a WebSocket"})
        assert await _texts(heard, 1) == ["From a WebSocket"]
        phone.close()
        back = await PollingPhone(room.code, phone.auth["token"]).open("127.0.0.1", room.server.port)
        missed = await back.watch("room", "wall", since=seqs[-1], epoch=held["epoch"])
        assert not missed["whole"]
        assert [row["text"] for kind, _, row in missed["rows"] if kind == "note"] == ["From a WebSocket"]

    in_walk(server, story)


async def _texts(heard: asyncio.Queue[Any], count: int, held: int = 0) -> list[str]:
    """The notes that come, in order; `held`: where given, each frame must name the one before it."""
    texts: list[str] = []
    while len(texts) < count:
        frame = await asyncio.wait_for(heard.get(), 5)
        assert not held or frame["prev"] == held
        held = held and frame["seq"]
        texts += [row["text"] for kind, _, row in frame["rows"] if kind == "note"]
    return texts


def test_the_guard_stands_before_polling_too_and_too_many_packets_harm_only_their_sender(server: Server) -> None:
    async def story(room: Room) -> None:
        with pytest.raises(ConnectionRefusedError) as refused:
            await PollingPhone(room.code, "wrong").open("127.0.0.1", room.server.port)
        assert refused.value.args[0]["data"]["code"] == "not_allowed"
        innocent, phone = await polling_visitor(room), await polling_visitor(room)
        for packet in HOSTILE:
            assert await phone.post([packet]) == 200
        assert (await asyncio.wait_for(phone.command("park.add", {"text": "Still here"}), 5))["ok"]
        packets = [f'42/live,{n}["command",{json.dumps(_park(n))}]' for n in range(100, 124)]
        assert await phone.post(packets) == 200
        lost = [f'42/live,{n}["command",{json.dumps(_park(n))}]' for n in range(200, 265)]
        await phone.post(lost)  # more than PACKETS_AT_ONCE: none of it is taken; a browser's window is 8
        assert (await asyncio.wait_for(phone.command("park.add", {"text": "Still here"}), 5))["ok"]
        assert (await asyncio.wait_for(innocent.command("park.add", {"text": "Unmoved"}), 5))["ok"]
        console = await PollingPhone(room.code, key_of(room.made["links"]["console"])).open("127.0.0.1", server.port)
        rows = (await console.watch("room", "console"))["rows"]
        parked = [row["text"] for kind, _, row in rows if kind == "parked"]
        assert [text for text in parked if text.isdigit()] == [str(n) for n in range(100, 124)]

    in_walk(server, story)


def _park(number: int) -> dict[str, Any]:
    return {"id": str(uuid.uuid4()), "name": "park.add", "args": {"text": str(number)}}


def test_a_server_that_dies_and_comes_back_ends_a_polling_connection_and_takes_the_next(server: Server) -> None:
    async def story(room: Room) -> None:
        phone = await polling_visitor(room)
        held = await phone.watch("room", "wall")
        await asyncio.to_thread(server.kill)
        await asyncio.wait_for(phone.lost.wait(), 5)
        with pytest.raises(Lost):
            await phone.command("park.add", {"text": "Too late"})
        await asyncio.to_thread(server.start)
        back = await PollingPhone(room.code, phone.auth["token"]).open("127.0.0.1", server.port)
        missed = await back.watch("room", "wall", since=held["seq"], epoch=held["epoch"])
        assert (missed["rows"], missed["whole"]) == ([], False)

    in_walk(server, story)
