"""The facilitator builds and mends her agenda: before the session, and while it runs."""

from __future__ import annotations

import re
import tomllib

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.paper import run
from tests.browser.room import Room, go_to
from tests.browser.test_activity import write_lines


def row(editor: Locator, title: str) -> Locator:
    """A stage in the editor's agenda."""
    return editor.locator(".editor-row").filter(has_text=title)


def order(editor: Locator) -> list[str]:
    return editor.locator(".editor-row .words").all_inner_texts()


def open_editor(console: Page) -> Locator:
    console.locator("[data-action='edit agenda']").click()
    return console.locator("#editor")


@pytest.mark.timeout(240)
def test_the_agenda_is_edited_before_and_during_the_session(room: Room) -> None:
    console = room.console()
    editor = open_editor(console)
    expect(editor.locator(".editor-row")).to_have_count(5)
    expect(editor.locator(".editor-total")).to_have_text("47 min in all")
    room.look_at(console, "editor-1-opened")

    # times: each stage's clock time follows from the start and the minutes before it
    editor.get_by_label("Starts at").fill("09:00")
    editor.get_by_label("Starts at").blur()
    expect(row(editor, "Gallery walk").locator(".editor-time")).to_have_text(re.compile("9:24"))
    editor.get_by_label("Minutes of Table discussion").fill("12")
    editor.get_by_label("Minutes of Table discussion").blur()
    expect(row(editor, "Gallery walk").locator(".editor-time")).to_have_text(re.compile("9:16"))
    expect(row(editor, "Table discussion").locator(".editor-warnings")).to_contain_text("a table needs about 15")

    # order: by the arrow keys, by dragging
    grip = editor.get_by_role("button", name="Move Post your chart")
    grip.focus()
    console.keyboard.press("ArrowDown")
    expect(editor.locator(".editor-row .words")).to_have_text(
        ["Before we start", "Table discussion", "Gallery walk", "Post your chart", "Back at your own chart"]
    )
    expect(editor.get_by_role("status")).to_contain_text("now 4 of 5")
    expect(grip).to_be_focused()
    expect(row(editor, "Gallery walk").locator(".editor-warnings")).to_contain_text("Nothing is put on the wall")
    expect(editor.locator(".editor-mind li")).to_have_count(2)
    room.look_at(console, "editor-2-warned")
    drag_above(console, grip, row(editor, "Gallery walk"))
    expect(editor.locator(".editor-row .words").nth(2)).to_have_text("Post your chart")
    expect(row(editor, "Gallery walk").locator(".editor-warnings")).to_have_count(0)

    # a stage of one's own, with questions of several kinds
    editor.get_by_role("button", name="Add a stage").click()
    room.look_at(console, "editor-3-kinds")
    editor.locator("[data-kind=discuss]").click()
    title = editor.get_by_label("Title")
    expect(title).to_be_focused()
    title.fill("What next?")
    title.blur()
    expect(row(editor, "What next?")).to_have_count(1)
    question = editor.get_by_placeholder("Add a question")
    for words in ("What will you try first?", "How sure are you?", "When do we meet?"):
        question.fill(words)
        question.press("Enter")
        expect(question).to_have_value("")
    expect(editor.locator(".editor-topic")).to_have_count(3)
    editor.get_by_label("How question 2 is answered").select_option("scale")
    expect(editor.get_by_label("Steps")).to_have_value("5")
    editor.get_by_label("How question 3 is answered").select_option("choice")
    options = editor.get_by_label("Options of question 3")
    options.fill("In May\nIn September")
    options.blur()
    expect(editor.get_by_label("Several may be chosen")).to_be_visible()
    editor.get_by_label("Who gets question 1").select_option("Group 2")
    editor.get_by_role("button", name="Ask question 3 earlier").click()
    expect(editor.locator(".editor-topic textarea").nth(1)).to_have_value("When do we meet?")
    editor.locator(".editor-detail").evaluate("element => element.scrollTo(0, 0)")
    room.look_at(console, "editor-4-questions")
    expect(editor.get_by_label("How question 2 is answered")).to_have_value("choice")
    editor.get_by_label("Who works together").select_option("Pairs")
    editor.get_by_label("Speaker’s notes").fill("Give them time.")
    editor.get_by_label("Speaker’s notes").blur()
    room.look_at(console, "editor-4-stage")

    # known methods
    editor.get_by_role("button", name="Known method or file").click()
    room.look_at(console, "editor-9-methods")
    editor.locator("[data-method=transitions]").click()
    expect(editor.locator(".editor-activity")).to_have_count(2)
    editor.get_by_label("Title").fill("Once more")
    editor.get_by_label("Title").blur()
    expect(editor.locator(".editor-activity").nth(1)).to_contain_text("Once more")
    editor.get_by_role("button", name="Take off").click()
    expect(editor.locator(".editor-activity")).to_have_count(1)

    # groups with questions of their own
    editor.get_by_role("button", name="Groups").click()
    editor.get_by_placeholder("Add a group").fill("Group 3")
    editor.get_by_placeholder("Add a group").press("Enter")
    editor.get_by_role("button", name="Deal the tables out").click()
    expect(editor.locator(".editor-groups li").nth(2)).to_contain_text("table 3")
    room.look_at(console, "editor-8-groups")
    editor.get_by_role("button", name="Dissolve Group 3").click()
    expect(editor.locator(".editor-groups li")).to_have_count(2)
    editor.get_by_role("button", name="Deal the tables out").click()
    expect(editor.locator(".editor-groups li").nth(1)).to_contain_text("tables 2, 4")

    # the file has it all
    with console.expect_download() as download:
        editor.get_by_role("button", name="Download").click()
    plan = tomllib.loads(download.value.path().read_text(encoding="utf-8"))
    stage = plan["activities"][0]["stages"][-1]
    assert (stage["title"], stage["notes"]) == ("What next?", "Give them time.")
    assert [topic.get("form", "open") for topic in stage["topics"]] == ["open", "choice", "scale"]

    editor.get_by_role("button", name="Done").click()
    during_the_session(room, console)


def during_the_session(room: Room, console: Page) -> None:
    """While a stage is on its time, its questions and what comes after it are changed; nothing written is lost."""
    go_to(console, "Table discussion")
    desk = room.recorder(1)
    write_lines(desk, 1, "Principals try the dashboard early")
    editor = open_editor(console)
    row(editor, "Table discussion").locator(".editor-name").click()
    editor.get_by_role("button", name="Take off question 2").click()
    expect(desk.locator(".chart-section h2").filter(has_text="first engagement")).to_have_count(1)  # it holds a line
    editor.locator(".editor-gone-topic").get_by_role("button", name="Put back").click()
    expect(editor.locator(".editor-topic")).to_have_count(4)
    editor.get_by_label("Minutes of Table discussion").fill("25")
    editor.get_by_label("Minutes of Table discussion").blur()
    expect(desk.locator(".clock")).to_contain_text("24:")
    expect(editor.locator(".editor-warnings")).to_have_count(0)
    expect(editor.locator(".editor-detail").get_by_role("button", name="Take off", exact=True)).to_have_count(0)

    row(editor, "Post your chart").locator(".editor-name").click()
    editor.get_by_role("button", name="Copy").click()
    expect(row(editor, "Post your chart")).to_have_count(2)
    editor.locator(".editor-detail").get_by_role("button", name="Take off").click()
    expect(row(editor, "Post your chart")).to_have_count(1)
    room.look_at(console, "editor-5-running")
    editor.locator(".editor-gone summary").click()
    expect(editor.locator(".editor-gone li")).to_have_count(2)
    console.set_viewport_size({"width": 320, "height": 640})
    room.look_at(console, "editor-6-narrow")
    row(editor, "What next?").locator(".editor-name").click()
    expect(row(editor, "Gallery walk")).to_be_hidden()
    room.look_at(console, "editor-10-narrow-stage")
    editor.get_by_role("button", name="Back to the agenda").click()
    expect(row(editor, "What next?").locator(".editor-name")).to_be_focused()
    editor.get_by_role("button", name="Done").click()
    console.set_viewport_size({"width": 1280, "height": 800})
    expect(console.locator("#agenda")).to_contain_text("What next?")
    room.look_at(console, "editor-7-console")


def drag_above(page: Page, grip: Locator, target: Locator) -> None:
    """Drag a stage by its grip to above another."""
    start, end = grip.bounding_box(), target.bounding_box()
    assert start
    assert end
    page.mouse.move(start["x"] + 10, start["y"] + 10)
    page.mouse.down()
    page.mouse.move(end["x"] + 10, end["y"] + 30, steps=4)
    page.mouse.move(end["x"] + 10, end["y"] + 4, steps=4)
    page.mouse.up()


PLAN = """
  const {{ planTimes }} = await import("facilitator/components/editor-plan.js");
  const day = [["a", 10], ["b", 20], ["c", 5], ["d", 5]].map(([id, minutes]) => ({{ id, minutes, state: "waiting" }}));
  const begun = (id, more) => day.map((stage) => (stage.id === id ? {{ ...stage, ...more }} : stage));
  const plan = (stages, current, now) =>
    Object.fromEntries(planTimes(stages, {{ current, startsAt: 1000 * 60000, now: now * 60000 }}));
  const minutes = (times) => Object.fromEntries(Object.entries(times).map(([id, at]) => [id, at / 60000]));
  {script}"""


def plan_of(core: Page, script: str) -> dict[str, float]:
    """When each stage comes, in minutes."""
    found: dict[str, float] = run(core, PLAN.format(script=script))
    return found


def test_before_the_start_each_stage_comes_after_those_before_it(core: Page) -> None:
    script = "return minutes(plan(day, null, 900));"
    assert plan_of(core, script) == {"a": 1000, "b": 1010, "c": 1030, "d": 1035, "end": 1040}


def test_the_rest_moves_with_the_clock_of_what_is_on(core: Page) -> None:
    on = '{ state: "running", started_at: 1012 * 60000, first_at: 1012 * 60000, ends_at: 1035 * 60000 }'
    script = f'const all = begun("b", {on}); return minutes(plan(all, all[1], %d));'
    assert plan_of(core, script % 1020) == {"b": 1012, "c": 1035, "d": 1040, "end": 1045}  # a was passed over
    assert plan_of(core, script % 1050) == {"b": 1012, "c": 1050, "d": 1055, "end": 1060}  # it is over time
    paused = '{ state: "paused", started_at: 1012 * 60000, left: 3 * 60000 }'
    script = f'const all = begun("b", {paused}); return minutes(plan(all, all[1], 1020));'
    assert plan_of(core, script) == {"b": 1012, "c": 1023, "d": 1028, "end": 1033}
