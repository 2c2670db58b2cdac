"""A planned gallery walk of six tables: the phones know the way, the projector says the rule, the bell rings."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.room import Room
from tests.browser.voice import Voice
from tests.live.house import key_of

AGENDA = """title = "A walk"
[[groups]]
name = "Odd"
tables = "odd"
[[groups]]
name = "Even"
tables = "even"
[[activities]]
key = "a"
title = "Discussion"
[[activities.stages]]
key = "talk"
kind = "discuss"
title = "Talk"
topics = [{text = "Who was engaged?"}]
[[activities.stages]]
key = "walk"
kind = "walk"
title = "Gallery walk"
minutes = 12
instructions = "Read first. Then leave a note."
"""


def ready_to_walk(room: Room, without: int = 0) -> Voice:
    """Every table has written, and all but one have posted; returns the facilitator."""
    facilitator = Voice(room.server, room.code, key_of(room.made["links"]["console"]))
    facilitator.do("stage.start", stage="a.talk")
    for table in room.made["tables"]:
        recorder = Voice(room.server, room.code, key_of(table["link"]))
        recorder.do("pen.claim", table=table["number"])
        text = f"Table {table['number']} calls the districts every month"
        recorder.do("line.write", chart=f"a.{table['number']}", section="a.t1", text=text)
        if table["number"] != without:
            recorder.do("chart.post", chart=f"a.{table['number']}")
        recorder.leave()
    return facilitator


def press(console: Page, label: str) -> None:
    """Press a button of the walk's panel."""
    console.get_by_role("button", name=label).click()


@pytest.mark.timeout(180)
def test_a_phone_is_led_from_chart_to_chart_and_home(room_of: Callable[..., Room]) -> None:
    room = room_of(AGENDA, tables=6)
    facilitator = ready_to_walk(room, without=2)
    console, screen = room.console(), room.screen()
    one, five = room.phone(1), room.phone(5, device="", viewport={"width": 320, "height": 640})
    expect(console.locator("#next-stage")).to_contain_text("5 charts hang; 6 parties, 2 stops.")
    room.look_at(console, "walk-1-ahead")
    facilitator.do("stage.start", stage="a.walk")

    # on the way: the rule on the screen, the way on the phones; the chart that is missing keeps its slot
    expect(screen.locator(".walk-rule")).to_contain_text("Everyone: your number plus 1.")
    expect(screen.locator(".walk-rule")).to_contain_text("After 6 comes 1.")
    expect(five.locator(".stop-card")).to_contain_text("Stop 1 of 2")
    expect(five.locator(".stop-card .go-to")).to_contain_text("Table 6")
    expect(five.locator(".stop-card")).to_contain_text("then Table 1")
    expect(five.locator("[data-stage=walk] .chart").first).to_contain_text("Table 6 calls the districts")
    expect(one.locator(".stop-card .go-to")).not_to_contain_text("Table 2")
    for name, page in (("screen-moving", screen), ("phone-320", five), ("phone", one), ("console", console)):
        room.look_at(page, f"walk-2-{name}")

    # the late chart is hung up by the facilitator: the next stop of those whose turn it is
    expect(console.locator(".walk-heat tbody tr")).to_have_count(5)
    facilitator.do("chart.post", chart="a.2")
    expect(console.locator(".walk-heat tbody tr")).to_have_count(6)

    # the bell rings while somebody is in the middle of a note: it stays, and goes on the chart it was begun on
    five.locator(".stick-whole").click()
    five.locator(".kinds").get_by_role("button", name="Question").click()
    five.locator("#note-text").fill("How did you get them")
    one.locator(".stop-card").wait_for()
    press(console, "Ring: next stop")
    expect(screen.locator(".walk-call")).to_have_text("Next chart")
    room.look_at(screen, "walk-3-screen-bell")
    expect(five.locator(".stop-card")).to_contain_text("The bell has rung")
    expect(five.locator("#note-text")).to_have_value("How did you get them")
    room.look_at(five, "walk-3-phone-writing")
    expect(one.locator(".stop-card .go-to")).to_contain_text("Table 3")
    five.locator("#note-text").fill("How did you get them to the table?")
    five.get_by_role("button", name="Stick it").click()
    expect(five.locator("article.note").filter(has_text="to the table").first).to_be_visible()
    expect(console.locator("#notes")).to_contain_text("How did you get them to the table?")
    five.get_by_role("button", name="Go to Table 1").click()
    expect(five.locator("[data-stage=walk] .chart").first).to_contain_text("Table 1 calls the districts")
    expect(console.locator(".walk-heat tr").filter(has_text="6").first).to_contain_text("1")

    # the network is pulled: the way stays on the phone, and the bell of the clock is still heard
    one.context.set_offline(True)
    expect(one.locator(".stop-card .go-to")).to_contain_text("Table 3")
    one.get_by_role("button", name="I’d rather stay seated").click()
    one.context.set_offline(False)
    expect(one.locator(".stop-card .go-to")).to_contain_text("Read here")
    press(console, "Ring: everybody home")
    expect(screen.locator(".walk-call")).to_have_text("Home: back to your own chart")
    expect(five.locator(".stop-card .go-to")).to_contain_text("Home")
    expect(five.locator("[data-stage=walk]").get_by_text("Table 5 calls the districts")).to_be_visible()
    for name, page in (("screen", screen), ("phone", five), ("console", console)):
        room.look_at(page, f"walk-4-home-{name}")
    press(console, "One stop back")
    expect(five.locator(".stop-card")).to_contain_text("Stop 2 of 2")
    facilitator.leave()


@pytest.mark.timeout(120)
def test_in_a_free_walk_the_charts_that_need_readers_come_first(room_of: Callable[..., Room]) -> None:
    free = AGENDA.replace("minutes = 12", 'minutes = 12\nsettings = {rotation = "free"}')
    room = room_of(free, tables=3)
    facilitator = ready_to_walk(room)
    facilitator.do("stage.start", stage="a.walk")
    one, two = room.phone(1), room.phone(2)
    expect(one.locator(".charts button").first).to_contain_text("Table 2")
    two.locator(".charts button").filter(has_text="Table 3").click()
    expect(two.locator("[data-stage=walk] .chart").first).to_contain_text("Table 3 calls")
    expect(one.locator(".charts button").first).to_contain_text("nobody has read it yet")
    expect(one.locator(".charts button").filter(has_text="Table 3")).to_contain_text("not read yet")
    three = room.phone(3)
    three.locator(".charts button").filter(has_text="Table 1").wait_for()
    facilitator.leave()
