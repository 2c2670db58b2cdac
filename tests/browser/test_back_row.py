"""The back row, stage by stage: what the projector shows is large enough, dark enough and whole, on any projector."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser.long import LONG
from tests.browser.paper import run
from tests.browser.room import Room, shot
from tests.browser.voice import Voice
from tests.live.house import key_of

SIZES = [(1024, 768), (1280, 720), (1920, 1080), (3840, 2160)] if LONG else [(1024, 768), (1920, 1080)]
THEMES = ("light", "dark", "contrast")
# Metres from an image of two, by the scale that they ask for.
DEPTHS = {1: 15, 1.15: 20, 1.6: 40} if LONG else {1: 15, 1.6: 40}
FLOOR = 0.05  # of the image's height, at a scale of 1
CONTRAST = 7

WORDY = " ".join(f"Sentence {at} of an instruction that is too long to be read at once." for at in range(1, 9))

OPTIONS = [f"Meet the districts every month, part {at}" for at in range(7)]

STAGES: dict[str, dict[str, Any]] = {
    "present": {"instructions": WORDY, "settings": {"text": ["We begin with what is known.", "Then you talk."]}},
    "pause": {"kind": "present", "title": "A break", "settings": {"back_in": 10}},
    "discuss": {
        "instructions": "Talk at your table. Whoever records writes what is said.",
        "topics": [
            {"text": "Which stakeholder groups matter most to you, and how do you meet them today?"},
            {"text": "Who has stayed, and why?"},
            {"text": "How has the content of what you do together changed over time?", "group": "Group 1"},
            {"text": "How has the way that you interact with each other changed over time?", "group": "Group 2"},
        ],
    },
    "post": {"instructions": "Put your chart on the wall."},
    "walk": {"instructions": "Read what others wrote; leave notes."},
    "cluster": {"instructions": "Put like with like."},
    "vote": {"instructions": "What would help most at home?", "settings": {"dots_each": 2, "options": OPTIONS}},
    "pick": {
        "title": "Pick one challenge and how to meet it",
        "instructions": "One challenge that is common to your table.",
    },
    "share": {"instructions": "Reporters: come to the front."},
    "reflect": {
        "instructions": "Look back at the morning.",
        "settings": {"prompts": ["What will you take home?", "What was new to you?"], "goals": True},
    },
    "regroup": {"instructions": "Take your things with you."},
}


def agenda() -> str:
    """Every kind of stage, one after the other."""
    lines = ['title = "Partners"', 'goals = ["Know who is missing", "Agree on one next step for each region"]', ""]
    for name, tables in (("Group 1", "odd"), ("Group 2", "even")):
        lines += ["[[groups]]", f'name = "{name}"', f'tables = "{tables}"', ""]
    lines += ["[[activities]]", 'key = "a"', 'title = "All of it"']
    for key, stage in STAGES.items():
        kind = str(stage.get("kind", key))
        said = {"key": key, "kind": kind, "title": stage.get("title", f"Now: {key}"), "minutes": 15}
        said |= {name: value for name, value in stage.items() if name not in said}
        lines += ["", "[[activities.stages]]", *(f"{name} = {_toml(value)}" for name, value in said.items())]
    return "\n".join(lines)


def _toml(value: Any) -> str:
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{name} = {_toml(part)}" for name, part in value.items()) + " }"
    if isinstance(value, list):
        return "[" + ", ".join(map(_toml, value)) + "]"
    return json.dumps(value)


# What is wrong with the texts that can be seen.
FAULTS = (Path(__file__).parent / "core" / "back_row.js").read_text()


def wrong_with(screen: Page, scale: float = 1) -> dict[str, list[str]]:
    """What is wrong on projectors of each size."""
    found = {}
    for width, height in SIZES:
        screen.set_viewport_size({"width": width, "height": height})
        screen.evaluate("() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")
        if faults := screen.evaluate(FAULTS, [FLOOR * scale, CONTRAST]):
            found[f"{width}x{height}"] = faults
    screen.set_viewport_size({"width": 1280, "height": 720})
    return found


def fill(room: Room, facilitator: Voice) -> None:
    """Charts with lines, notes, a theme, a card: something to be read in each stage."""
    for number in (1, 2):
        recorder = Voice(room.server, room.code, key_of(room.made["tables"][number - 1]["link"]))
        recorder.do("pen.claim", table=number)
        for at in range(6):
            text = f"Table {number} says a thing of some length about its partners, line {at}"
            recorder.do("line.write", chart=f"a.{number}", section="a.t1", text=text)
        recorder.do("chart.post", chart=f"a.{number}")
        recorder.leave()
    facilitator.do("session.release", on=False)


def put_up_themes(room: Room, facilitator: Voice) -> None:
    """So many that they need a second page."""
    for at in range(4):
        facilitator.do("theme.add", stage="a.cluster", title=f"Theme {at}: what gets in the way of meeting")


def fill_card(room: Room, facilitator: Voice) -> None:
    """The first table's card."""
    recorder = Voice(room.server, room.code, key_of(room.made["tables"][0]["link"]))
    recorder.do("pick.challenge", table=1, text="Feedback stops as soon as the product is out")
    why = "Nobody had to find a new hour in the week; they set the agenda themselves."
    recorder.do("strategy.write", table=1, text="Twenty minutes in the principals' own meeting", why=why)
    recorder.leave()


def let_speak(room: Room, facilitator: Voice) -> None:
    """The first table has the microphone."""
    facilitator.do("turn.start", table=1)


def hold_the_clock(room: Room, facilitator: Voice) -> None:
    """A pause, whose mark needs room beside the figures."""
    facilitator.do("stage.pause", stage="a.regroup")


PREPARED = {"cluster": put_up_themes, "pick": fill_card, "share": let_speak, "regroup": hold_the_clock}


def fit(screen: Page, facilitator: Voice, scale: float) -> None:
    """The room is as deep as that scale is for."""
    facilitator.do("screen.measure", distance=DEPTHS[scale], height=2)
    expect(screen.locator("html")).to_have_css("--scale", str(scale))


def over_the_stage(screen: Page, facilitator: Voice, scale: float) -> dict[str, Any]:
    """What the facilitator puts there in place of the stage."""
    found = {}
    facilitator.do("screen.show", kind="chart", id="a.1")
    expect(screen.locator(".spotlight-title")).to_be_visible()
    found["a chart"] = wrong_with(screen, scale)
    facilitator.do("screen.stage")
    said = facilitator.do("table.message", table=0, text="Look up, please: " * 11 + "thank you.", look_up=True)[
        "message"
    ]
    expect(screen.locator(".screen-look-up")).to_be_visible()
    found["a message"] = wrong_with(screen, scale)
    shot(screen, f"back-row-message-{scale}")
    facilitator.do("message.end", message=said)
    return found


def in_other_themes(screen: Page) -> dict[str, list[str]]:
    """What is wrong in the dark and with high contrast; key D goes from one to the next."""
    found = {}
    for theme in (*THEMES[1:], THEMES[0]):
        screen.keyboard.press("d")
        expect(screen.locator("html")).to_have_attribute("data-theme", theme)
        if faults := screen.evaluate(FAULTS, [FLOOR, CONTRAST]):
            found[theme] = faults
    return found


@pytest.mark.timeout(300)
def test_every_stage_is_read_from_the_back_row_on_every_projector(room_of: Callable[..., Room]) -> None:
    room = room_of(agenda(), tables=15)
    facilitator = Voice(room.server, room.code, key_of(room.made["links"]["console"]))
    screen = room.screen()
    expect(screen.locator(".lobby-table")).to_have_count(15)
    screen.evaluate("document.fonts.ready")
    found = {}
    for scale in DEPTHS:
        fit(screen, facilitator, scale)
        found[f"lobby at {scale}"] = wrong_with(screen, scale)
        shot(screen, f"back-row-lobby-{scale}")
    for scale in DEPTHS:
        fit(screen, facilitator, scale)
        for key, stage in STAGES.items():
            facilitator.do("stage.start", stage=f"a.{key}")
            expect(screen.locator("body")).to_have_attribute("data-kind", str(stage.get("kind", key)))
            expect(screen.locator("#stage-title")).to_have_text(str(stage.get("title", f"Now: {key}")))
            if key == "post" and scale == 1:
                fill(room, facilitator)
                expect(screen.locator(".sheet[data-posted=true]")).to_have_count(2)
            if key in PREPARED:
                PREPARED[key](room, facilitator)
            found[f"{key} at {scale}"] = wrong_with(screen, scale)
            if scale == 1:
                found |= {f"{key} in {theme}": faults for theme, faults in in_other_themes(screen).items()}
            shot(screen, f"back-row-{key}-{scale}")
        found |= {f"{name} at {scale}": faults for name, faults in over_the_stage(screen, facilitator, scale).items()}
    facilitator.leave()
    wrong = {name: faults for name, faults in found.items() if faults}
    assert not wrong, json.dumps(wrong, indent=1, ensure_ascii=False)


def scale_of(screen: Page) -> str:
    return str(screen.evaluate("document.documentElement.style.getPropertyValue('--scale')"))


@pytest.mark.timeout(180)
def test_the_console_fits_the_screen_to_the_room_and_keys_at_its_machine_change_it(room: Room) -> None:
    console, screen = room.console(), room.screen()
    expect(screen.locator(".lobby-table")).to_have_count(4)
    assert scale_of(screen) == "1"
    console.get_by_role("button", name="QR code").click()
    console.get_by_role("button", name="Test this room").click()
    panel = console.locator("#preflight")
    panel.get_by_label("From the screen to the back row").fill("20")
    panel.get_by_label("Height of the picture").fill("2")
    panel.get_by_role("button", name="Fit the screen").click()
    expect(panel).to_contain_text("115 % of their usual size")
    expect(panel).to_contain_text("The QR code on the screen is scanned from 8 m at most")
    screen.wait_for_function("() => document.documentElement.style.getPropertyValue('--scale') === '1.15'")
    assert wrong_with(screen, 1.15) == {}
    for width in (320, 1280):
        console.set_viewport_size({"width": width, "height": 800})
        panel.locator(".preflight-depth").scroll_into_view_if_needed()
        room.look_at(console, f"back-row-console-{width}")
    for key, scale in (("+", "1.25"), ("=", "1.35"), ("-", "1.25")):
        screen.keyboard.press(key)
        assert scale_of(screen) == scale
    screen.reload()  # kept at that machine
    expect(screen.locator(".lobby-table")).to_have_count(4)
    assert scale_of(screen) == "1.25"
    screen.keyboard.press("0")
    assert scale_of(screen) == "1.15"


def test_what_is_taller_than_a_page_runs_on_and_nothing_of_it_is_passed_over(core: Page) -> None:
    script = """
      const { pageStarts } = await import("facilitator/components/screen-pages.js");
      return [
        pageStarts([0, 40, 80], [40, 80, 120], 80, 10),
        pageStarts([0, 250], [250, 290], 100, 10),
        pageStarts([0, 40], [40, 300], 100, 10),
        pageStarts([0, 300], [300, 330], 0, 10),
        pageStarts([0], [70], 35, 10),
        pageStarts([0], [70], 39, 20),
      ];"""
    assert run(core, script) == [[0, 80], [0, 90, 180, 250], [0, 40, 130, 220], [0, 300], [0, 20, 40], [0, 20, 40]]
