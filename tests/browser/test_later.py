"""What a page fetches later comes although the network broke off while it was fetched."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from playwright.sync_api import Page, expect

from facilitator.built import manifest
from tests.browser.paper import run
from tests.browser.room import Room, go_to
from tests.browser.test_vote import AGENDA


def breaks_off(page: Page, pattern: str) -> list[str]:
    """The network is away for one request of such an address. Gives the list of those that did not come.

    Browsers before 2026 note down for as long as a page stands that an address failed; this one is made to.
    """
    cdp = page.context.new_cdp_session(page)
    broken: list[str] = []
    noted: set[str] = set()

    def answer(event: Any) -> None:
        asked, id = event["request"], event["requestId"]
        address = asked["url"] + asked.get("urlFragment", "")  # Playwright's own routes are told no fragments
        if asked["method"] == "HEAD" or (broken and address not in noted):
            cdp.send("Fetch.continueRequest", {"requestId": id})
            return
        noted.add(address)
        broken.append(address)
        cdp.send("Fetch.failRequest", {"requestId": id, "errorReason": "InternetDisconnected"})

    page.on("request", lambda request: noted.clear() if request.is_navigation_request() else None)
    cdp.on("Fetch.requestPaused", answer)
    cdp.send("Fetch.enable", {"patterns": [{"urlPattern": pattern}]})
    return broken


def arriving(room: Room, table: int) -> tuple[Page, str]:
    """A phone that has not yet opened the link of a table's tent, and the link."""
    context = room._browser.new_context(viewport={"width": 390, "height": 844}, service_workers="block")
    room._contexts.append(context)
    return context.new_page(), f"{room.made['links']['join']}.{table}"


def test_a_module_whose_file_did_not_come_is_fetched_again_and_is_there_once(core: Page) -> None:
    broken = breaks_off(core, "*/core/count-down.js")
    script = """
      const { later } = await import("facilitator/core/later.js");
      const [one, other] = await Promise.all([later("core/count-down.js"), later("core/count-down.js")]);
      return [typeof one.countDown, one === other, one === (await later("core/count-down.js"))];"""
    assert run(core, script) == ["function", True, True]
    assert broken


def test_a_page_is_not_loaded_again_under_somebody_who_types(core: Page) -> None:
    broken = breaks_off(core, "*/directives/repeat.js")  # which ranking.js imports
    script = """
      const { later } = await import("facilitator/core/later.js");
      document.body.insertAdjacentHTML("beforeend", "<input>");
      document.querySelector("input").value = "half a wo";
      document.querySelector("input").focus();
      later("components/ranking.js");
      window.same = true;
      await new Promise((resolve) => setTimeout(resolve, 4500));"""
    run(core, script)
    assert broken
    assert core.evaluate("window.same")
    core.evaluate("document.activeElement.blur()")
    core.wait_for_function("!window.same")


def test_a_phone_whose_page_or_stage_did_not_come_at_first_is_in_all_the_same(room: Room) -> None:
    go_to(room.console(), "Table discussion")
    phone, link = arriving(room, 3)
    files = phone.request.get(room.made["links"]["join"].split("#")[0]).text()
    page = files.split('"facilitator/pages/phone.js": "')[1].split('"')[0]
    pages, stages = breaks_off(phone, f"*{page}"), breaks_off(phone, "*/stages/discuss-*.js")
    room.watch(phone, "phone at 3", link)
    expect(phone.locator("#where")).to_contain_text("Table 3")
    expect(
        phone.locator("[data-stage=discuss]").get_by_role("heading", name="Which stakeholder groups")
    ).to_be_visible()
    assert pages
    assert stages


def test_a_stage_whose_shared_part_did_not_come_is_there_after_the_page_was_loaded_again(
    room_of: Callable[..., Room],
) -> None:
    room = room_of(AGENDA)
    go_to(room.console(), "What first?")
    about = manifest()["pages"]["phone"]
    shared = next(name for name in about["stages"]["vote"] if "/chunk-" in name and name not in about["files"])
    phone, link = arriving(room, 2)
    broken = breaks_off(phone, f"*/{shared}")
    room.watch(phone, "phone at 2", link)
    expect(phone.locator("[data-stage=vote]").get_by_text("Train the trainers")).to_be_visible()
    assert broken
