"""The second activity's end: each table fills its card, reporters speak in turn, the room answers from its phones."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.room import Room, go_to
from tests.browser.test_activity import write_lines
from tests.browser.test_screen import HARD, LONG, readable
from tests.browser.voice import Voice
from tests.live.house import key_of

AGENDA = """
title = "Strategies"

[[activities]]
key = "strategies"
title = "Strategies that work"

[[activities.stages]]
kind = "discuss"
title = "Our processes"
minutes = 15
settings = { layout = "grid", rows = ["Development"], columns = ["What worked", "Challenges"] }

[[activities.stages]]
kind = "pick"
title = "Pick one challenge"
minutes = 6
instructions = "One challenge that is common to your table.\\nWhat helps, and why did it work?"

[[activities.stages]]
kind = "share"
title = "Share-out"
minutes = 17
instructions = "Reporters: come to the front.\\nSay it in your own words."
"""
TURNOVER = "Staff turnover at the districts"
PAIRS = "Two people for each partner, never one"
WHY = "Whoever leaves hands over to somebody the partner already knows."
A_DAY = 86_400_000
ANOTHER_DAY = f"""() => {{
  const Real = Date;
  globalThis.Date = class extends Real {{
    constructor(...args) {{ args.length ? super(...args) : super(Real.now() + {A_DAY}); }}
    static now() {{ return Real.now() + {A_DAY}; }}
  }};
}}"""


def fill_card(desk: Page, challenge: str, strategy: str, why: str = "", reporter: str = "") -> None:
    """The recorder fills the card in words, and says that it is ready."""
    desk.get_by_label("Challenge", exact=True).fill(challenge)
    desk.get_by_label("Strategy", exact=True).first.fill(strategy)
    if why:
        desk.get_by_label("Why it worked").first.fill(why)
    if reporter:
        desk.get_by_label("Who will report?").fill(reporter)
        desk.get_by_label("Who will report?").press("Enter")
    expect(desk.locator(".card-fields .line-state")).to_have_count(0)
    desk.get_by_role("button", name="Our card is ready").click()
    expect(desk.get_by_text("The card is ready.")).to_be_visible()


def let_rest(console: Page) -> None:
    """Next does nothing for 1.5 s after a press, and a fast machine comes back to it sooner."""
    console.wait_for_timeout(1_500)


@pytest.mark.timeout(240)
def test_tables_fill_their_cards_and_speak_in_turn(room_of: Callable[..., Room]) -> None:
    room = room_of(AGENDA)
    console, screen = room.console(), room.screen()
    one, two = room.recorder(1), room.recorder(2)
    ann, small = room.phone(1), room.phone(3, "", viewport={"width": 320, "height": 640})
    go_to(console, "Our processes")
    write_lines(one, 1, TURNOVER, "No money to travel")

    go_to(console, "Pick one challenge")
    one.locator(".card-sources").get_by_role("button", name=TURNOVER).click()
    expect(one.get_by_label("Challenge", exact=True)).to_have_value(TURNOVER)
    one.get_by_label("Strategy", exact=True).fill("x" * 141)
    expect(one.get_by_text("1 character too many")).to_be_visible()
    one.get_by_label("Strategy", exact=True).fill(PAIRS)
    expect(one.get_by_text("Say why it worked")).to_be_visible()
    room.look_at(one, "pick-desk")
    one.get_by_label("Why it worked").fill(WHY)
    expect(ann.locator(".report-card")).to_contain_text(WHY)
    expect(small.locator("#stage")).not_to_contain_text(PAIRS)
    one.get_by_role("button", name="One more strategy").click()
    one.get_by_label("Strategy", exact=True).nth(1).fill("A handbook of one page")
    expect(ann.locator(".card-strategy")).to_have_count(2)
    one.reload()
    expect(one.get_by_label("Strategy", exact=True)).to_have_count(2)
    expect(one.get_by_label("Why it worked").first).to_have_value(WHY)
    one.get_by_role("button", name="Our card is ready").click()
    expect(ann.get_by_text("The card is ready.")).to_be_visible()  # it moves down what is pressed next
    ann.locator("summary", has_text="More").click()
    ann.get_by_label("Name (optional)").fill("Ann")
    ann.locator(".who button").click()
    ann.locator("summary", has_text="More").click()
    ann.get_by_role("button", name="I will report").click()
    expect(ann.get_by_text("You will report for your table.")).to_be_visible()
    fill_card(two, "Turnover of staff at the districts", "Write it down", reporter="Bo")
    expect(two.locator(".card-editor")).to_contain_text("Table 1 says nearly the same")
    expect(screen.locator("[data-card=ready]")).to_have_count(2)
    expect(console.locator(".console-card[data-table='2']")).to_contain_text("Missing: why it worked")
    for name, page in (
        ("screen", screen),
        ("phone", ann),
        ("phone-320", small),
        ("desk-ready", one),
        ("console", console),
    ):
        room.look_at(page, f"pick-{name}")

    go_to(console, "Share-out")
    expect(ann.get_by_text("You are next")).to_be_visible()
    expect(small.get_by_text("Your table is 3rd")).to_be_visible()
    for name, page in (("screen", screen), ("phone", ann), ("console", console)):
        room.look_at(page, f"share-before-{name}")
    console.get_by_role("button", name="Next: table 1").click()
    expect(screen.locator(".turn-head")).to_contain_text("Ann")
    expect(screen.locator(".turn-body")).to_contain_text(WHY)
    expect(screen.locator(".turn-body")).to_contain_text("Table 2 says nearly the same, and will")
    expect(ann.get_by_text("You speak now")).to_be_visible()
    small.get_by_role("button", name="Us too").click()
    small.get_by_role("button", name="We could use this").click()
    small.get_by_label("The organisers may introduce me to this table").check()
    expect(screen.locator(".turn-foot")).to_contain_text("1 us too")
    small.get_by_role("button", name="Us too").click()
    expect(screen.locator(".turn-foot")).not_to_contain_text("us too")
    small.get_by_role("button", name="Ask this table a question").click()
    small.get_by_label("Your question to table 1").fill("Who pays for two?")
    for name, page in (("screen", screen), ("phone", ann), ("phone-320", small), ("desk", one), ("console", console)):
        room.look_at(page, f"share-{name}")

    # the question begun for table 1 stays table 1's when the next one speaks
    let_rest(console)
    console.keyboard.press("PageDown")
    expect(screen.locator(".turn-head")).to_contain_text("Table 2")
    small.get_by_role("button", name="Send the question").click()
    expect(one.locator(".note")).to_contain_text("Who pays for two?")
    console.get_by_role("button", name="+20 s").click()
    expect(screen.locator(".turn-clock")).to_have_text(re.compile(r"1:[12]\d"))
    console.get_by_role("button", name="Stop, come back later").click()
    expect(console.locator(".turns-row[data-table='2']")).to_contain_text("comes back")
    console.get_by_role("button", name="Alike together").click()
    expect(console.locator(".turns-row").first).to_contain_text("Table 2")
    room.look_at(console, "share-sorted-console")
    for table in (3, 4, 2):
        console.locator(f".turns-row[data-table='{table}']").get_by_role("button", name="Now").click()
        expect(screen.locator(".turn-head")).to_contain_text(f"Table {table}")
    let_rest(console)
    console.get_by_role("button", name="The last one is done").click()
    expect(screen.locator(".turn-head")).to_contain_text("All heard")
    expect(screen.locator(".turn-body")).to_contain_text("Turnover of staff")
    small.locator("summary", has_text="tables you have heard").click()
    for name, page in (("screen", screen), ("phone-320", small), ("console", console)):
        room.look_at(page, f"share-after-{name}")
    console.set_viewport_size({"width": 320, "height": 640})
    room.look_at(console, "share-after-console-320")


def seconds(page: Page, clock: str) -> int:
    """What a clock on a page says, in seconds left."""
    said = page.locator(clock).first.inner_text()
    minutes, left = said.removeprefix("+").split(":")
    return (int(minutes) * 60 + int(left)) * (-1 if said.startswith("+") else 1)


def test_both_clocks_are_right_on_a_phone_that_is_a_day_off(room_of: Callable[..., Room]) -> None:
    room = room_of(AGENDA)
    console, right, wrong = room.console(), room.phone(1), room.phone(2)
    wrong.add_init_script(f"({ANOTHER_DAY})()")
    wrong.reload()
    off = wrong.evaluate("Date.now()") - right.evaluate("Date.now()")
    assert off > A_DAY * 0.9
    go_to(console, "Share-out")
    console.get_by_role("button", name="Next: table 1").click()
    for clock, most in (("#stage-clock .clock", 17 * 60), (".turn-clock", 60)):
        for page in (right, wrong):
            expect(page.locator(clock).first).to_be_visible()
        shown = seconds(wrong, clock)
        assert most - 30 < shown <= most
        assert abs(shown - seconds(right, clock)) <= 2


def test_a_full_card_can_be_read_from_the_back_row(room_of: Callable[..., Room]) -> None:
    room = room_of(AGENDA)
    facilitator = Voice(room.server, room.code, key_of(room.made["links"]["console"]))
    recorder = Voice(room.server, room.code, key_of(room.made["tables"][0]["link"]))
    screen = room.screen()
    facilitator.do("stage.start", stage="strategies.pick")
    recorder.do("pen.claim", table=1)
    recorder.do("pick.challenge", table=1, text=(LONG * 2)[:120])
    for words in (*HARD[:2], (LONG * 2)[:140]):
        recorder.do("strategy.write", table=1, text=words, why=(LONG * 2)[:240])
    recorder.do("card.ready", table=1)
    expect(screen.locator("[data-card=ready]")).to_have_count(1)
    readable(screen, "pick")
    facilitator.do("stage.start", stage="strategies.share")
    readable(screen, "share-before")
    facilitator.do("turn.start", table=1)
    expect(screen.locator(".turn-challenge")).to_be_visible()
    readable(screen, "share")
    facilitator.do("turn.end", table=1)
    for table in (2, 3, 4):
        facilitator.do("turn.end", table=table)
    expect(screen.locator(".turn-one")).to_be_visible()
    readable(screen, "share-after")
    for voice in (facilitator, recorder):
        voice.leave()


def test_the_rooms_themes_are_on_the_screen_while_tables_speak(room_of: Callable[..., Room]) -> None:
    stage = '[[activities.stages]]\nkind = "cluster"\ntitle = "Themes"\n\n'
    agenda = AGENDA.replace(
        'title = "Share-out"', 'title = "Share-out"\nsettings = { show = "themes", which = "first 1" }'
    )
    room = room_of(
        agenda.replace('[[activities.stages]]\nkind = "share"', f'{stage}[[activities.stages]]\nkind = "share"')
    )
    facilitator = Voice(room.server, room.code, key_of(room.made["links"]["console"]))
    screen, phone, console = room.screen(), room.phone(2), room.console()
    facilitator.do("stage.start", stage="strategies.cluster")
    facilitator.do("theme.add", stage="strategies.cluster", title="People leave")
    facilitator.do("theme.add", stage="strategies.cluster", title="Money comes late")
    facilitator.do("stage.start", stage="strategies.share")
    console.get_by_role("button", name="Next: table 1").click()
    expect(screen.locator(".turn-head")).to_contain_text("Table 1")
    expect(screen.locator(".turn-body")).to_contain_text("Money comes late")
    expect(phone.locator(".turn-now")).to_contain_text("People leave")
    for name, page in (("screen", screen), ("phone", phone), ("console", console)):
        room.look_at(page, f"share-themes-{name}")
    # one was to be heard: Next now ends it, and the others need not speak
    let_rest(console)
    console.get_by_role("button", name="The last one is done").click()
    expect(screen.locator(".turn-head")).to_contain_text("All heard")
    facilitator.leave()
