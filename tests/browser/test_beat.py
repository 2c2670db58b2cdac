"""A page that is silently wrong finds out by the beat, and repairs itself without anybody's doing."""

from __future__ import annotations

from playwright.sync_api import Page, WebSocketRoute, expect

from tests.browser.room import Room, go_to
from tests.browser.voice import Voice
from tests.live.house import key_of


class Line:
    """A page's connection. What holds `unwanted` never reaches the page."""

    def __init__(self, page: Page) -> None:
        self.unwanted = ""
        self.dropped = self.beats = self.watches = 0
        page.route_web_socket("**/socket.io/*", self._open)
        page.reload()

    def _open(self, page: WebSocketRoute) -> None:
        server = page.connect_to_server()
        server.on_message(lambda message: self._down(page, str(message)))
        page.on_message(lambda message: self._up(server, str(message)))

    def _down(self, page: WebSocketRoute, message: str) -> None:
        self.beats += message.startswith('42/live,["beat",')
        if self.unwanted and self.unwanted in message and message.startswith('42/live,["rows",'):
            self.dropped += 1
        else:
            page.send(message)

    def _up(self, server: WebSocketRoute, message: str) -> None:
        self.watches += '["watch",' in message
        server.send(message)


def test_a_page_that_lost_a_row_gets_it_back_with_the_next_beat(room: Room) -> None:
    console, phone = room.console(), room.phone(2)
    go_to(console, "Table discussion")
    line = Line(phone)
    expect(phone.locator("#where")).to_contain_text("Table 2")
    line.unwanted = "Window"
    Voice(room.server, room.code, key_of(room.made["links"]["console"])).do("table.rename", table=2, name="Window")
    expect(phone.locator("#where")).to_contain_text("Window", timeout=20_000)
    assert line.dropped == 1
    line.beats = line.watches = 0
    while line.beats < 1:
        phone.wait_for_timeout(100)  # messages are carried only while the page is listened to
    assert line.watches == 0, "what it holds now is what the beat says"
