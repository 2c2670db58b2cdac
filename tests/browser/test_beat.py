"""A page that is silently wrong finds out by the beat, and repairs itself without anybody's doing."""

from __future__ import annotations

import json
from typing import Any

from playwright.sync_api import Page, WebSocket, expect

from tests.browser.room import Room, go_to

ROWS = 'import("facilitator/core/rows.js").then(({ rows }) => %s)'


class Beats:
    """The beats a page hears."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.last: dict[str, Any] = {}
        page.on("websocket", self._listen)
        page.reload()

    def next(self) -> dict[str, Any]:
        """Wait for the next one."""
        self.last = {}
        for _ in range(200):
            self.page.wait_for_timeout(100)  # events come only while the page is listened to
            if self.last:
                return self.last
        raise AssertionError("no beat came within 20 s")

    def _listen(self, socket: WebSocket) -> None:
        socket.on("framereceived", lambda payload: self._take(payload))

    def _take(self, payload: str | bytes) -> None:
        text = payload if isinstance(payload, str) else payload.decode()
        if text.startswith('42/live,["beat",'):
            self.last = json.loads(text[8:])[1]


def test_a_page_that_lost_a_row_gets_it_back_with_the_next_beat(room: Room) -> None:
    console, phone = room.console(), room.phone(2)
    go_to(console, "Table discussion")
    beats = Beats(phone)
    beat = beats.next()
    assert phone.evaluate(ROWS % "rows.digest()") == {"count": beat["count"], "digest": beat["digest"]}
    phone.evaluate(ROWS % 'rows.apply([["topic", "transitions.t1", null]])')
    expect(phone.locator(".topics li")).to_have_count(2)
    expect(phone.locator(".topics li")).to_have_count(3, timeout=20_000)
