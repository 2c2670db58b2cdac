"""Where there is TLS (or this machine's address), a page comes up without a network, and keeps nothing of a session."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any

from playwright.sync_api import Page, expect

from tests.browser.room import Room, go_to, shot
from tests.browser.test_offline import saved, stored

TEXT = "The districts meet every month"
ACTIVE = """async () => {
  const found = () => navigator.serviceWorker.getRegistration("/s/");
  while ((await found())?.active?.state !== "activated") await new Promise((done) => setTimeout(done, 50));
  return caches.keys();
}"""
HELD = """async () => {
  const found = [];
  for (const name of await caches.keys()) {
    const store = await caches.open(name);
    for (const request of await store.keys()) found.push([request.url, await (await store.match(request)).text()]);
  }
  return found;
}"""


# Before anything of the page runs; once, for this runs with each reload.
OLDER = "if (!sessionStorage.older) caches.open('facilitator-older'); sessionStorage.older = '1';"


class Away(BaseHTTPRequestHandler):
    """A proxy whose server is away."""

    def do_GET(self) -> None:
        """Say so."""
        self.send_response(502)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *args: Any) -> None:
        """Quiet."""


@contextmanager
def away_behind_a_proxy(port: int) -> Iterator[None]:
    """What answers in the server's place."""
    proxy = ThreadingHTTPServer(("127.0.0.1", port), Away)
    Thread(target=proxy.serve_forever, daemon=True).start()
    yield
    proxy.shutdown()
    proxy.server_close()


def with_worker(room: Room, table: int) -> Page:
    """A phone in a browser that has service workers and a store of an older release, once its worker is there."""
    phone = room.open(f"phone at {table}", "about:blank", "Pixel 7", service_workers="allow")
    phone.add_init_script(OLDER)
    phone.goto(f"{room.made['links']['join']}.{table}")
    expect(phone.locator("#where")).to_contain_text(f"Table {table}")
    names = phone.evaluate(ACTIVE)
    assert len(names) == 1, names
    assert names != ["facilitator-older"]
    return phone


def test_a_page_loaded_again_without_a_network_shows_what_waits_and_sends_it_once(room: Room) -> None:
    go_to(room.console(), "Table discussion")
    phone = with_worker(room, 3)
    phone.locator("details.quiet-line summary").click()
    room.server.stop()
    phone.context.set_offline(True)
    expect(phone.locator("#bar")).to_contain_text("Offline")
    phone.locator("#line-text").fill(TEXT)
    phone.get_by_role("button", name="Offer").click()
    expect(phone.locator("#bar")).to_contain_text("1 item waits")
    assert stored(room, "SELECT text FROM line") == []

    phone.reload()
    expect(phone.locator("#bar")).to_contain_text("Offline. 1 item waits on this device")
    expect(phone.locator(".waiting")).to_contain_text(TEXT)
    assert phone.title()
    room.look_at(phone, "worker-offline-phone")

    phone.context.set_offline(False)
    room.server.start()
    saved(phone)
    expect(phone.locator("#where")).to_contain_text("Table 3")
    expect(phone.locator(".waiting")).to_have_count(0)
    assert stored(room, "SELECT text FROM line") == [TEXT]
    phone.reload()
    saved(phone)
    assert stored(room, "SELECT text FROM line") == [TEXT]


def test_a_proxys_word_that_the_server_is_away_is_no_page(room: Room) -> None:
    go_to(room.console(), "Table discussion")
    phone = with_worker(room, 3)
    phone.locator("details.quiet-line summary").click()
    room.server.stop()
    with away_behind_a_proxy(room.server.port):
        expect(phone.locator("#bar")).to_contain_text("Offline")
        phone.locator("#line-text").fill(TEXT)
        phone.get_by_role("button", name="Offer").click()
        expect(phone.locator("#bar")).to_contain_text("1 item waits")
        phone.reload()
        expect(phone.locator(".waiting")).to_contain_text(TEXT)
    room.server.start()
    saved(phone)
    assert stored(room, "SELECT text FROM line") == [TEXT]
    room.complaints[:] = [
        line for line in room.complaints if "status of 50" not in line
    ]  # the browser's own word on each


def test_a_recorders_page_comes_up_too(room: Room) -> None:
    go_to(room.console(), "Table discussion")
    desk = room.desk(2, service_workers="allow")
    desk.get_by_role("button", name="I will record").click()
    desk.get_by_role("button", name="Yes, I am recording").click()
    expect(desk.get_by_text("You are recording.")).to_be_visible()
    desk.evaluate(ACTIVE)
    desk.context.set_offline(True)
    expect(desk.locator("#bar")).to_contain_text("Offline")
    desk.locator(".lines textarea").first.click()
    desk.keyboard.type(TEXT)
    desk.keyboard.press("Enter")
    expect(desk.locator("#bar")).to_contain_text("1 item waits")
    desk.reload()
    expect(desk.locator(".waiting")).to_contain_text(TEXT)
    shot(desk, "worker-offline-desk")
    desk.context.set_offline(False)
    saved(desk)
    assert stored(room, "SELECT text FROM line") == [TEXT]


def test_what_the_worker_keeps_is_the_same_for_everybody(room: Room) -> None:
    go_to(room.console(), "Table discussion")
    phone = with_worker(room, 3)
    phone.reload()  # by way of the worker
    saved(phone)
    token = phone.evaluate(f"JSON.parse(localStorage.getItem('facilitator:{room.code}:phone')).token")
    held = phone.evaluate(HELD)
    assert len(held) > 20
    private = (room.code, token, "From first engagement", "Which stakeholder groups")
    assert [url for url, text in held for secret in private if secret in url or secret in text] == []
    assert {url.split("/")[3] for url, _ in held} == {"built", "messages", "shell"}
    # and a page is always the network's, where there is one
    answer = phone.reload()
    assert answer
    assert answer.from_service_worker
    assert "From first engagement" in answer.text()
    expect(phone).to_have_title("From first engagement to lasting partnership")


def test_who_serves_modules_one_by_one_takes_the_worker_away(room: Room) -> None:
    from tests.browser.test_outside_kind import TOY

    phone = with_worker(room, 3)
    room.server.stop()
    room.server.environment["PYTHONPATH"] = str(TOY)
    room.server.start()
    saved(phone)
    phone.reload()
    phone.evaluate("navigator.serviceWorker.getRegistration('/s/').then((one) => one?.update())")
    phone.wait_for_function(
        "async () => !(await navigator.serviceWorker.getRegistration('/s/')) && !(await caches.keys()).length"
    )
    phone.reload()
    expect(phone.locator("#where")).to_contain_text("Table 3")
