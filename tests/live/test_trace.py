"""Looking back on a real server, on each async library: read beside the desk, while the room goes on writing."""

from __future__ import annotations

import asyncio
import json
import urllib.request
from typing import Any

from tests.live.house import Server, key_of
from tests.live.phone import play
from tests.live.walkers import room_in_walk


def fetch(server: Server, path: str, key: str) -> Any:
    request = urllib.request.Request(server.url + path, headers={"Authorization": f"Bearer {key}"})
    with urllib.request.urlopen(request, timeout=10) as answer:
        return json.loads(answer.read())


def test_the_day_is_read_while_it_goes_on(server: Server) -> None:
    async def story() -> None:
        room = await room_in_walk(server)
        key, chart = key_of(room.made["links"]["console"]), room.charts[0]
        reading = asyncio.to_thread(fetch, server, f"/s/{room.code}/replay.json", key)
        writing = room.console.command("park.add", {"text": "Later"})
        day, answer = await asyncio.gather(reading, writing)
        assert answer["ok"]
        assert len(day["charts"]) == len(room.charts)
        assert sum(entry[1] == "l" for entry in day["changes"]) == 2 * len(room.charts)
        found = await asyncio.to_thread(fetch, server, f"/s/{room.code}/trace.json?of=chart:{chart}", key)
        assert [event["what"] for event in found["history"]] == ["begun", "posted"]
        room.console.close()

    play(story())
