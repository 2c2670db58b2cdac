"""A table writes on paper: its photograph is the chart on wall, phone and projector until somebody has typed it up."""

from __future__ import annotations

import io
from collections.abc import Callable

import pytest
from PIL import Image, ImageDraw
from playwright.sync_api import Locator, expect

from tests.browser.room import Room
from tests.browser.test_walk import AGENDA
from tests.browser.voice import Voice
from tests.live.house import key_of

ENDS_WITHIN = """(both) => {
  const [inner, outer] = both.map((one) => document.querySelector(one).getBoundingClientRect().bottom);
  return inner <= outer;
}"""


def photograph() -> bytes:
    """A sheet of paper with writing on it, on a table."""
    image = Image.new("RGB", (1600, 1200), "#8a7a66")
    draw = ImageDraw.Draw(image)
    draw.rectangle((120, 80, 1480, 1120), fill="#f7f5ee")
    for at, words in enumerate(("Districts, monthly", "Farmers by radio", "Youth groups")):
        draw.text((220, 200 + at * 260), words, fill="#222", font_size=110)
    out = io.BytesIO()
    image.save(out, "JPEG")
    return out.getvalue()


def loaded(image: Locator) -> None:
    """The picture itself has come, not only its frame."""
    expect(image).to_have_js_property("complete", True)
    expect(image).not_to_have_js_property("naturalWidth", 0)


@pytest.mark.timeout(180)
def test_a_photographed_chart_is_read_noted_on_and_typed_up(room_of: Callable[..., Room]) -> None:
    room = room_of(AGENDA, tables=4)
    facilitator = Voice(room.server, room.code, key_of(room.made["links"]["console"]))
    facilitator.do("stage.start", stage="a.talk")
    taker = room.phone(1, "iPhone SE")

    # moment 19: the table says so itself, and photographs its chart
    taker.get_by_text("More", exact=True).click()
    taker.get_by_role("button", name="This table writes on paper").click()
    field = taker.get_by_label("Photograph our chart")
    field.set_input_files({"name": "chart.jpg", "mimeType": "image/jpeg", "buffer": photograph()})
    expect(taker.get_by_text("The photograph is on the chart.")).to_be_visible()
    loaded(taker.locator(".photo-list img"))
    room.look_at(taker, "paper-phone-taker")

    # it hangs on the wall and is the chart there
    facilitator.do("charts.post", activity="a")
    facilitator.do("stage.start", stage="a.walk")
    screen = room.screen()
    loaded(screen.locator(".gallery-photo img").first)
    room.look_at(screen, "paper-screen")

    # a reader sticks a note to a place, without touching the picture
    reader = room.phone(2)
    picture = reader.locator(".photo img").first
    if not picture.is_visible():
        reader.get_by_role("button", name="Table 1").click()
    loaded(picture)
    reader.get_by_role("button", name="Leave a note on a place of the picture").click()
    reader.get_by_role("radio", name="Bottom right").check()
    reader.get_by_role("button", name="Question").click()
    reader.get_by_label("Your note").fill("Which youth groups?")
    room.look_at(reader, "paper-phone-spot")
    reader.get_by_role("button", name="Stick").click()
    expect(reader.locator(".photo-notes")).to_contain_text("Which youth groups?")
    room.look_at(reader, "paper-phone-note")

    # moment 14: somebody without a phone leaves a note through the desk
    writer = room.recorder(3)
    writer.get_by_text("Enter a paper note").click()
    writer.get_by_label("On the chart of").select_option("a.1")
    writer.get_by_label("Your note").fill("Ask the elders too")
    writer.get_by_label("In whose name?").fill("Rosa")
    room.look_at(writer, "paper-desk-note")
    writer.get_by_role("button", name="Stick").click()
    expect(writer.get_by_text("The note is on the chart.")).to_be_visible()
    expect(reader.get_by_text("on paper, table 3")).to_be_visible()

    # the desk types it up beside the picture, though its stage is long over
    desk = room.recorder(1)
    loaded(desk.locator("#chart .photo img"))
    for line in ("Districts, monthly", "Farmers by radio"):
        desk.get_by_label("Line", exact=True).fill(line)
        desk.get_by_role("button", name="Add the line").click()
        expect(desk.locator(".chart-lines")).to_contain_text(line)
    desk.get_by_role("button", name="All of it is typed up").click()
    expect(reader.get_by_text("Typed up from paper")).to_be_visible()
    expect(screen.locator(".gallery-photo")).to_have_count(0)
    room.look_at(desk, "paper-desk")


@pytest.mark.timeout(180)
def test_a_recorder_says_what_the_picture_shows_and_a_phones_screen_reader_hears_it(
    room_of: Callable[..., Room],
) -> None:
    room = room_of(AGENDA, tables=4)
    facilitator = Voice(room.server, room.code, key_of(room.made["links"]["console"]))
    facilitator.do("stage.start", stage="a.talk")
    facilitator.do("table.paper", table=1)
    desk = room.recorder(1)
    field = desk.get_by_label("Photograph our chart")
    field.set_input_files({"name": "chart.jpg", "mimeType": "image/jpeg", "buffer": photograph()})
    loaded(desk.locator(".photo-list img"))
    facilitator.do("charts.post", activity="a")
    facilitator.do("stage.start", stage="a.walk")

    # until somebody has said more, it is named by its table
    reader, screen = room.phone(2), room.screen()
    picture = reader.locator(".photo img").first
    if not picture.is_visible():
        reader.get_by_role("button", name="Table 1").click()
    expect(reader.get_by_role("img", name="Photograph 1 of 1 of table 1’s chart")).to_be_visible()
    expect(reader.locator("figcaption")).to_have_count(0)

    # it is said at each pause, and heard and read everywhere
    shows = desk.get_by_label("What does the picture show?")
    expect(shows).to_have_accessible_description("Read aloud to those who cannot see it, and shown under it.")
    shows.fill("Three ways to reach people")
    for page in (desk, reader, screen):
        expect(page.get_by_role("img", name="Three ways to reach people", exact=True).first).to_be_visible()
        expect(page.locator("figcaption")).to_have_text("Three ways to reach people")
    expect(reader.get_by_role("figure", name="Three ways to reach people")).to_be_visible()
    expect(desk.locator(".photo-words .line-state")).to_have_count(0)  # nothing of it waits

    # the words of a moment before the page goes are not lost
    shows.fill("Three ways to reach people: monthly, by radio, in groups")
    desk.reload()
    expect(shows).to_have_value("Three ways to reach people: monthly, by radio, in groups")
    expect(reader.locator("figcaption")).to_have_text("Three ways to reach people: monthly, by radio, in groups")
    room.look_at(desk, "paper-desk-caption")
    room.look_at(reader, "paper-phone-caption")
    room.look_at(screen, "paper-screen-caption")

    # on the screen by itself the whole of it is seen
    facilitator.do("screen.show", kind="chart", id="a.1")
    spot = screen.locator(".spotlight-photo img")
    loaded(spot)
    for size in ({"width": 1280, "height": 720}, {"width": 1024, "height": 768}):
        screen.set_viewport_size(size)  # type: ignore[arg-type]
        screen.wait_for_function(ENDS_WITHIN, arg=[".spotlight-photo img", ".spotlight-pages"])
    room.look_at(screen, "paper-screen-spot")

    # what is too long stays here until it is shorter
    shows.fill("x" * 301)
    expect(desk.locator(".photo-words .error")).to_be_visible()
    expect(shows).to_have_attribute("aria-invalid", "true")
    expect(reader.locator("figcaption")).to_have_text("Three ways to reach people: monthly, by radio, in groups")
    shows.fill("")
    expect(reader.get_by_role("img", name="Photograph 1 of 1 of table 1’s chart")).to_be_visible()


@pytest.mark.timeout(120)
def test_the_console_sets_a_table_to_paper_and_prints_its_blank_chart(room: Room) -> None:
    console = room.console()
    console.locator("[data-table='2'] button").first.click()
    menu = console.locator("dialog[open]")
    menu.get_by_role("button", name="This table writes on paper").click()
    field = menu.get_by_label("Photograph our chart")
    field.set_input_files({"name": "chart.jpg", "mimeType": "image/jpeg", "buffer": photograph()})
    loaded(menu.locator(".photo-list img"))
    menu.get_by_role("heading", name="Paper").scroll_into_view_if_needed()
    room.look_at(console, "paper-console")
    console.keyboard.press("Escape")
    console.get_by_text("To print").click()
    with console.expect_download() as coming:
        console.get_by_role("button", name="Blank charts, a sheet a table").click()
    assert coming.value.suggested_filename.endswith("charts.pdf")
    assert coming.value.path().read_bytes().startswith(b"%PDF")
