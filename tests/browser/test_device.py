"""What the device keeps: through a browser that is killed a moment after the last key, and one that was asleep."""

from __future__ import annotations

import os
import random
import time
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, Playwright, expect

from tests.browser.profile import Profile
from tests.browser.room import Room, go_to, shot
from tests.browser.test_network import Fronted
from tests.browser.test_offline import saved, stored
from tests.chaos.proxy import BOTH, proxied
from tests.live.house import Server

DEATHS = int(os.environ.get("DEATHS", "1"))
ASLEEP = float(os.environ.get("ASLEEP", "6"))  # seconds
SEED = int(os.environ.get("SEED", "7"))
TEXT = "The districts meet every month, and the agenda is theirs"


@pytest.mark.timeout(180 + 30 * DEATHS + 2 * ASLEEP)
def test_what_is_older_than_a_third_of_a_second_outlives_the_browser_and_a_laptop_wakes_up_current(
    server: Server,
    browser: Browser,
    playwright: Playwright,
    browser_type_launch_args: dict[str, Any],
    tmp_path: Path,
) -> None:
    dice = random.Random(SEED)
    profile = Profile(tmp_path / "profile", playwright, browser_type_launch_args)
    with proxied(server.port) as proxy:
        room = Fronted(server, browser, playwright, proxy)
        console = room.direct.console()
        go_to(console, "Table discussion")
        desk, phone = _enter(room, profile)
        for number in range(DEATHS):
            proxy.do(lambda front: front.stop())
            quiet = f"Quietly {number}"
            _type(phone, quiet)
            time.sleep(0.3)  # what is promised: younger words may be lost
            phone.close()
            desk.locator(".lines textarea").last.click()
            keys = _type(desk, f"{number}: {TEXT}")
            time.sleep(dice.uniform(0, 1))
            profile.kill()
            died = time.monotonic()
            old = "".join(key for at, key in keys if at < died - 0.3)
            proxy.do(lambda front: front.start())
            desk, phone = _open(room, profile)
            saved(desk)
            kept = stored(room, "SELECT text FROM line")
            assert any(text.startswith(old) for text in kept), f"of {old!r} there is {kept}"
            expect(phone.locator("#line-text")).to_have_value(quiet)
        _sleep_through(room, profile, console, desk)
        profile.context.close()
        room.close()


def _sleep_through(room: Fronted, profile: Profile, console: Page, desk: Page) -> None:
    """The lid is closed while the room moves on, and the connection dies meanwhile."""
    room.proxy.set(closed="swallow", swallow=BOTH)
    profile.sleep()
    go_to(console, "Before we start")
    time.sleep(ASLEEP)
    room.proxy.set()
    woken = time.monotonic()
    profile.wake()
    expect(desk.locator("#stage-title")).to_have_text("Before we start")
    took = time.monotonic() - woken
    print(f"\ndeaths {DEATHS}; asleep {ASLEEP:g} s, current {took:.2f} s after waking; seed {SEED}")
    assert took < 6
    go_to(console, "Table discussion")
    expect(desk.get_by_text("You are recording.")).to_be_visible()


def _enter(room: Fronted, profile: Profile) -> tuple[Page, Page]:
    """A recorder, and somebody at the same table, in one browser."""
    context = profile.open()
    desk = context.new_page()
    desk.goto(room.made["tables"][0]["link"])
    desk.get_by_role("button", name="I will record").click()
    desk.get_by_role("button", name="Yes, I am recording").click()
    expect(desk.get_by_text("You are recording.")).to_be_visible()
    phone = context.new_page()
    phone.goto(f"{room.made['links']['join']}.1")
    _open_quiet(phone)
    return desk, phone


def _open(room: Fronted, profile: Profile) -> tuple[Page, Page]:
    """The same browser again, by the clean addresses: it must know who it is."""
    context = profile.open()
    desk, phone = context.new_page(), context.new_page()
    desk.goto(f"{room.proxy.url}/s/{room.code}/table/1")
    phone.goto(f"{room.proxy.url}/s/{room.code}/phone")
    _open_quiet(phone)
    return desk, phone


def _open_quiet(phone: Page) -> None:
    phone.locator("details.quiet-line summary").click()
    expect(phone.locator("#line-text")).to_be_visible()


def _type(page: Page, text: str) -> list[tuple[float, str]]:
    """Without a pause, as somebody does who writes along; when each key was down."""
    if page.locator("#line-text").count():
        page.locator("#line-text").click()
    keys = []
    for key in text:
        page.keyboard.type(key)
        keys.append((time.monotonic(), key))
    return keys


# --- browsers that keep nothing

DENIED = """
  for (const name of ["localStorage", "sessionStorage"]) {
    Object.defineProperty(window, name, { get() { throw new DOMException("denied", "SecurityError"); } });
  }
  IDBFactory.prototype.open = () => { throw new DOMException("denied", "SecurityError"); };
"""
FORGET = """new Promise((done) => {
  indexedDB.open("facilitator-probe").onsuccess = ({ target }) => {
    const work = target.result.transaction("probe", "readwrite");
    work.objectStore("probe").clear();
    work.oncomplete = done;
  };
})"""
FORGETS = "This browser does not keep what you write"


def test_a_browser_that_keeps_nothing_says_so_before_anybody_types_and_works_all_the_same(room: Room) -> None:
    console = room.console()
    go_to(console, "Table discussion")
    keeps = room.phone(3)
    expect(keeps.locator(".bar-forgets")).to_have_text("")

    # in-app browsers: what was kept before is gone after a reload
    keeps.wait_for_function("() => sessionStorage.getItem('facilitator:kept')")
    keeps.evaluate(FORGET)
    keeps.reload()
    expect(keeps.locator(".bar-forgets")).to_contain_text(FORGETS)

    # a full disk
    context = room._browser.new_context(viewport={"width": 400, "height": 800})
    room._contexts.append(context)
    page = context.new_page()
    quota = {"origin": room.server.url, "quotaSize": 1}
    context.new_cdp_session(page).send("Storage.overrideQuotaForOrigin", quota)
    full = room.watch(page, "full", f"{room.made['links']['join']}.3")
    expect(full.locator(".bar-forgets")).to_contain_text(FORGETS)
    shot(full, "device-full")
    _writes(full, "From a full phone")

    # all of it forbidden: the page knows who it is all the same, also after a reload
    context = room._browser.new_context(viewport={"width": 400, "height": 800})
    room._contexts.append(context)
    context.add_init_script(DENIED)
    denied = room.watch(context.new_page(), "denied", f"{room.made['links']['join']}.2")
    expect(denied.locator("#where")).to_contain_text("Table 2")
    status = denied.locator(".bar-forgets[role=status]")
    expect(status).to_contain_text(FORGETS)
    expect(denied.locator("#bar")).to_contain_text("All saved")
    assert "as=" not in denied.url
    _writes(denied, "From a forgetful phone")
    denied.wait_for_function("() => JSON.stringify(history.state?.kept ?? {}).includes('my-lines')")
    denied.reload()
    expect(denied.locator("#where")).to_contain_text("Table 2")
    expect(denied.locator(".my-lines")).to_contain_text("From a forgetful phone")
    context.set_offline(True)
    expect(denied.locator("#bar")).to_contain_text("Offline. Stay on this page")
    shot(denied, "device-denied")
    context.set_offline(False)
    assert len(stored(room, "SELECT id FROM participant")) == 3


def _writes(phone: Page, text: str) -> None:
    _open_quiet(phone)
    phone.locator("#line-text").fill(text)
    phone.get_by_role("button", name="Offer").click()
    expect(phone.locator(".my-lines")).to_contain_text(text)
    saved(phone)
