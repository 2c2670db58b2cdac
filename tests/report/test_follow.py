"""The follow-up page: what stands on it, and what each finds of their own."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from icalendar import Calendar

from facilitator.report import follow
from facilitator.report.publish import NotPublished, publish
from facilitator.store.library import Library
from tests.report.small import small_in
from tests.unit.workshop import CODE, CONSOLE_KEY, NOON, Workshop


@pytest.fixture
def shop(tmp_path: Path) -> Workshop:
    """A chart with a signed question, an anonymous comment and a line."""
    shop = Workshop(tmp_path)
    recorder, shop.guest = shop.join("Ann", 1), shop.join("Bo", 2)  # type: ignore[attr-defined]
    shop.start("discuss")
    shop.claim(recorder, 1)
    shop.write(1, "Monthly calls", recorder)
    shop.post(1)
    shop.start("walk")
    shop.note(1, "Who calls whom?", shop.guest, kind="question")  # type: ignore[attr-defined]
    shop.wait(1)
    shop.note(1, "Not for us", shop.guest, anonymous=True)  # type: ignore[attr-defined]
    return shop


def notes(shop: Workshop) -> list[str]:
    return [note.id for note in sorted(shop.desk.state.all("note"), key=lambda note: note.seq)]


def answer(shop: Workshop, note: str, **fields: object) -> None:
    shop.do("response.write", {"kind": "note", "item": note, **fields}, shop.console)
    shop.do("response.release", {}, shop.console)


def page(shop: Workshop, **more: object) -> str:
    return follow.page(shop.desk.state, code=CODE, **more)


def test_until_something_is_said_it_says_that_it_is_being_prepared(shop: Workshop) -> None:
    assert "The organisers are reading what you wrote" in page(shop)
    answer(shop, notes(shop)[0], outcome="used", reason="It goes into the guide")
    assert "The organisers are reading what you wrote" not in page(shop)


def test_a_response_stands_under_what_will_become_of_it(shop: Workshop) -> None:
    answer(shop, notes(shop)[0], outcome="not_used", reason="The law forbids it", owner="Kim")
    whole = page(shop)
    assert "What we will not do, and why" in whole
    assert "Who calls whom?" in whole
    assert "The law forbids it" in whole
    assert "What we will do<" not in whole
    assert "Everything that waited for a response has one." in whole


def test_words_that_were_hidden_are_not_published_by_a_response(shop: Workshop) -> None:
    answer(shop, notes(shop)[0], outcome="used", reason="Said well")
    shop.do("note.hide", {"note": notes(shop)[0], "reason": "Names somebody"}, shop.console)
    assert "Who calls whom?" not in page(shop)


def test_each_finds_their_own_the_anonymous_ones_by_their_own_phone_alone(shop: Workshop) -> None:
    guest = shop.guest  # type: ignore[attr-defined]
    shop.do("note.answer", {"note": notes(shop)[0], "text": "The recorder calls"}, shop.console)
    answer(shop, notes(shop)[1], outcome="later", reason="In spring")
    by_code = follow.mine(shop.desk.state, guest.id)
    assert [(one.text, one.answer) for one in by_code] == [("Who calls whom?", "The recorder calls")]
    by_phone = follow.mine(shop.desk.state, guest.id, guest.secret)
    assert [one.text for one in by_phone] == ["Who calls whom?", "Not for us"]
    assert by_phone[1].told is not None
    assert by_phone[1].told.reason == "In spring"
    assert follow.mine(shop.desk.state, guest.id, "another's token") == by_code
    whole = page(shop, mine=by_phone, known=True)
    assert "In spring" in whole
    assert "The recorder calls" in whole


def test_the_next_date_is_a_calendar_entry(shop: Workshop) -> None:
    assert follow.calendar(shop.desk.state, code=CODE, url="http://x") is None
    args = {"next_at": NOON, "next_minutes": 90, "next_title": "Zweites Treffen", "next_place": "Room 4; upstairs"}
    shop.do("followup.write", args, shop.console)
    shop.do("followup.publish", {}, shop.console)
    written = follow.calendar(shop.desk.state, code=CODE, url="http://x")
    assert written
    entry = Calendar.from_ical(written).walk("VEVENT")[0]
    assert int(entry.decoded("dtstart").timestamp() * 1000) == NOON
    assert entry.decoded("duration").total_seconds() == 5400
    assert (str(entry["summary"]), str(entry["location"])) == ("Zweites Treffen", "Room 4; upstairs")
    shop.do("followup.write", {"next_at": NOON + 60_000}, shop.console)
    shop.do("followup.publish", {}, shop.console)
    moved = Calendar.from_ical(follow.calendar(shop.desk.state, code=CODE, url="http://x") or b"").walk("VEVENT")[0]
    assert (moved["uid"], moved["sequence"] > entry["sequence"]) == (entry["uid"], True)  # it takes the other's place


@pytest.mark.parametrize(
    ("zone", "said"),
    [
        ("America/New_York", "Nov 14, 2023, 5:13\xa0PM (New York time)"),
        ("Asia/Kathmandu", "Nov 15, 2023, 3:58\xa0AM (Kathmandu time)"),
        ("Nowhere/Land", "(UTC"),
        ("../../etc/passwd", "(UTC"),
    ],
)
def test_a_date_is_said_as_the_organisers_meant_it_and_where(shop: Workshop, zone: str, said: str) -> None:
    shop.do("followup.write", {"next_at": NOON, "open_until": NOON, "zone": zone}, shop.console)
    shop.do("followup.publish", {}, shop.console)
    assert page(shop).count(said) == 2


def test_until_when_one_may_write_is_said_also_beside_ones_own_notes(shop: Workshop) -> None:
    shop.do("followup.write", {"open_until": NOON}, shop.console)
    shop.do("followup.publish", {}, shop.console)
    for more in ({}, {"mine": [], "known": True}):
        assert "You can write to us here until Nov 1" in page(shop, **more)
        assert "<textarea" in page(shop, **more)
        assert "Feedback was taken until" in page(shop, over=True, **more)
        assert "<textarea" not in page(shop, over=True, **more)
    typed = {"text": "Too late?", "useful": ""}
    assert "Too late?" in page(shop, over=True, error="It is closed.", typed=typed)  # typed while it closed


@pytest.fixture
def themed(shop: Workshop) -> str:
    """Both notes lie under a theme, of which something is said; returns the theme."""
    shop.start("cluster")
    theme = shop.do("theme.add", {"stage": "a.cluster", "title": "Contact"}, shop.console).result["theme"]
    for note in notes(shop):
        args = {"stage": "a.cluster", "on": {"kind": "note", "id": note}, "theme": theme}
        shop.do("item.place", args, shop.console)
    args = {"kind": "theme", "item": theme, "outcome": "used", "reason": "One person each"}
    shop.do("response.write", args, shop.console)
    return str(theme)


def test_what_is_said_of_a_theme_is_told_to_everybody_under_it(shop: Workshop, themed: str) -> None:
    guest = shop.guest  # type: ignore[attr-defined]
    assert follow.mine(shop.desk.state, guest.id)[0].told is None  # a draft
    shop.do("response.release", {}, shop.console)
    (one,) = follow.mine(shop.desk.state, guest.id)
    assert one.told is not None
    assert (one.theme, one.told.reason) == ("Contact", "One person each")
    assert "Under the theme “Contact”" in page(shop, mine=[one])
    answer(shop, notes(shop)[0], outcome="later", reason="Not this year")
    (one,) = follow.mine(shop.desk.state, guest.id)
    assert one.told is not None
    assert (one.theme, one.told.reason) == ("", "Not this year")  # its own goes first


def test_what_was_answered_in_bulk_is_one_entry_with_all_words_under_it(shop: Workshop, themed: str) -> None:
    shop.do("response.spread", {"theme": themed}, shop.console)
    shop.do("response.release", {}, shop.console)
    (entry,) = follow.told(shop.desk.state)["used"]
    assert (entry.text, sorted(entry.under)) == ("Contact", ["Not for us", "Who calls whom?"])
    assert page(shop).count("One person each") == 1
    shop.do("note.hide", {"note": notes(shop)[1], "reason": "Names somebody"}, shop.console)
    assert "Not for us" not in page(shop)
    answer(shop, notes(shop)[0], outcome="used", reason="Two persons each")
    assert [one.text for one in follow.told(shop.desk.state)["used"]] == ["Contact", "Who calls whom?"]


def test_markup_in_words_stays_words(shop: Workshop) -> None:
    shop.do("followup.write", {"heard": ["<script>alert(1)</script>"]}, shop.console)
    shop.do("followup.publish", {}, shop.console)
    assert "<script>" not in page(shop)
    assert "&lt;script&gt;" in page(shop)


def test_a_folder_for_a_web_space_is_written_once_the_report_is_published(tmp_path: Path) -> None:
    sessions, folder = tmp_path / "sessions", tmp_path / "web"
    sessions.mkdir()
    small_in(sessions)
    with pytest.raises(NotPublished):
        publish(Library(sessions), CODE, folder, "http://room.example")
    assert not folder.exists()
    shop = Workshop.__new__(Workshop)
    shop.path, shop.now = sessions / f"{CODE}.db", NOON + 3_600_000
    shop._open()
    console = shop.enter(CONSOLE_KEY)
    shop.do("report.state", {"state": "published"}, console)
    shop.do("followup.write", {"next_at": NOON, "next_title": "Again"}, console)
    shop.do("followup.publish", {}, console)
    shop.close()
    files = publish(Library(sessions), CODE, folder, "http://room.example")
    assert sorted(files) == sorted(path.name for path in folder.iterdir())
    page = (folder / "index.html").read_text(encoding="utf-8")
    assert "Trust takes years" in page
    assert "<form" not in page
    for name in re.findall(r'href="([^"#:]+)"', page):
        assert (folder / name).is_file(), name
    assert "Names somebody" not in (folder / "report.html").read_text(encoding="utf-8")
