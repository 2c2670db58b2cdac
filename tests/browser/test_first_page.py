"""The phone's first page is small: whoever scans the code on a poor network is in before the room has begun."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser.fetching import Fetching
from tests.browser.room import Room, go_to

REQUESTS = 8  # with the answer to the joining, and the WebSocket
BYTES = 60 * 1024


def scan(room: Room, table: int) -> Fetching:
    """Somebody new scans a tent; what their phone has fetched once its page can be used."""
    context = room._browser.new_context(viewport={"width": 390, "height": 844}, service_workers="block")
    room._contexts.append(context)
    page = context.new_page()
    fetched = Fetching(page)
    room.watch(page, f"phone at {table}", f"{room.made['links']['join']}.{table}")
    expect(page.locator("#where")).to_contain_text(f"Table {table}")
    return fetched


@pytest.mark.parametrize("stage", ["", "Table discussion"])
def test_a_phone_is_in_with_few_requests_and_few_bytes(room: Room, stage: str) -> None:
    if stage:
        go_to(room.console(), stage)
    fetched = scan(room, 3)
    if stage:
        expect(
            fetched.page.locator("[data-stage=discuss]").get_by_role("heading", name="Which stakeholder groups")
        ).to_be_visible()
    print(fetched.told(), *fetched.addresses, sep="\n")
    assert len(fetched.addresses) <= REQUESTS
    assert 20_000 < fetched.bytes <= BYTES


def test_what_was_fetched_once_is_not_fetched_again(room: Room) -> None:
    first = scan(room, 3)
    letters_are_here(first.page)
    known = set(first.sizes)
    again = Fetching(first.page)
    first.page.reload()
    expect(first.page.locator("#where")).to_contain_text("Table 3")
    letters_are_here(first.page)
    both = [address for address in again.sizes if address in known]
    assert len(both) >= 5
    assert {address: again.sizes[address] for address in both if again.sizes[address]} == {}


def letters_are_here(page: Page) -> None:
    """The looks and letters that come once the page stands."""
    page.wait_for_function("() => document.fonts.size > 0 && document.fonts.check('16px Hyperlegible')")
