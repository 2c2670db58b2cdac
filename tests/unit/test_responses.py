"""What becomes of what was said: drafts for the organisers, released for all, by theme in bulk."""

from __future__ import annotations

import pytest

from facilitator.session.rows import CONSOLE, ROOM
from tests.unit.workshop import NOON, Workshop


@pytest.fixture
def shop(workshop: Workshop) -> Workshop:
    """A question on the chart of table 1, and an ended session."""
    recorder, guest = workshop.join("Ann", 1), workshop.join("Bo", 2)
    workshop.start("discuss")
    workshop.claim(recorder, 1)
    workshop.write(1, "Monthly calls", recorder)
    workshop.post(1)
    workshop.start("walk")
    workshop.note(1, "Who calls whom?", guest, kind="question")
    workshop.do("session.end", {}, workshop.console)
    return workshop


def question(shop: Workshop) -> str:
    return str(next(iter(shop.desk.state.all("note"))).id)


def write(shop: Workshop, **fields: object) -> str:
    args = {"kind": "note", "item": question(shop), **fields}
    return str(shop.do("response.write", args, shop.console).result["response"])


def test_a_response_is_the_organisers_alone_until_it_is_released(shop: Workshop) -> None:
    id = write(shop, outcome="used", reason="It goes into the guide", owner="Kim", due="2026-12-01")
    assert set(shop.row("response", id).views(shop.desk.state)) == {CONSOLE}
    assert shop.row("published_response", id) is None
    assert shop.do("response.release", {}, shop.console).result == {"count": 1}
    told = shop.row("published_response", id)
    assert (told.outcome, told.reason, told.owner, told.due) == ("used", "It goes into the guide", "Kim", "2026-12-01")
    assert set(told.views(shop.desk.state)) == {ROOM}
    assert told.at == NOON


def test_what_is_changed_after_its_release_stays_as_it_was_told_until_released_again(shop: Workshop) -> None:
    id = write(shop, outcome="used")
    shop.do("response.release", {"responses": [id]}, shop.console)
    assert not shop.row("response", id).changed
    write(shop, outcome="not_used", reason="The law has changed")
    assert shop.row("published_response", id).outcome == "used"
    assert shop.row("response", id).changed
    write(shop, outcome="used", reason="")
    assert not shop.row("response", id).changed  # as it was told, after all
    write(shop, outcome="later")
    shop.do("response.release", {}, shop.console)
    assert shop.row("published_response", id).outcome == "later"


def test_many_get_the_same_at_once_or_none_does(shop: Workshop) -> None:
    line = next(iter(shop.desk.state.all("line"))).id
    args = {"kind": "note", "item": question(shop), "outcome": "later", "also": [f"line:{line}"]}
    shop.do("response.write", args, shop.console)
    assert {row.id for row in shop.desk.state.all("response")} == {f"note:{question(shop)}", f"line:{line}"}
    for wrong in ("line:nobody", "key:x", "nothing"):
        assert shop.refused("response.write", {**args, "also": [wrong]}, shop.console)[1] == "also"


def test_what_has_no_outcome_yet_is_not_released(shop: Workshop) -> None:
    write(shop, reason="Still thinking")
    assert shop.do("response.release", {}, shop.console).result == {"count": 0}


def test_a_released_response_is_taken_back(shop: Workshop) -> None:
    id = write(shop, outcome="used")
    shop.do("response.release", {}, shop.console)
    shop.do("response.withdraw", {"response": id}, shop.console)
    assert shop.row("published_response", id) is None
    assert shop.row("response", id).changed
    shop.do("response.release", {}, shop.console)
    shop.do("response.remove", {"response": id}, shop.console)
    assert shop.row("response", id) is None
    assert shop.row("published_response", id) is None


def test_a_theme_gives_its_response_to_what_has_none_of_its_own(tmp_path_factory: pytest.TempPathFactory) -> None:
    shop = Workshop(tmp_path_factory.mktemp("themes"))
    recorder = shop.join("Ann", 1)
    shop.start("discuss")
    shop.claim(recorder, 1)
    lines = [shop.write(1, words, recorder) for words in ("Calls", "Letters", "Visits")]
    shop.start("cluster")
    theme = shop.do("theme.add", {"stage": "a.cluster", "title": "Contact"}, shop.console).result["theme"]
    for line in lines[:2]:
        args = {"stage": "a.cluster", "on": {"kind": "line", "id": line}, "theme": theme}
        shop.do("item.place", args, shop.console)
    shop.do("response.write", {"kind": "line", "item": lines[0], "outcome": "not_used"}, shop.console)
    spread = {"theme": theme, "outcome": "used", "reason": "It goes into the guide"}
    ids = [f"theme:{theme}", f"line:{lines[1]}"]
    assert shop.do("response.spread", spread, shop.console).result == {"count": 2, "responses": ids}
    outcomes = {row.id: row.outcome for row in shop.desk.state.all("response")}
    assert outcomes == {f"theme:{theme}": "used", f"line:{lines[0]}": "not_used", f"line:{lines[1]}": "used"}
    later = {"kind": "theme", "item": theme, "outcome": "later", "link": "http://guide.example"}
    shop.do("response.write", later, shop.console)
    shop.do("response.spread", {"theme": theme}, shop.console)  # given in bulk, changed in bulk, as the theme has it
    told = shop.row("response", f"line:{lines[1]}")
    assert (told.outcome, told.reason, told.link) == ("later", "It goes into the guide", "http://guide.example")
    shop.close()


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"due": "next week"}, "due"),
        ({"due": "2026-02-30"}, "due"),
        ({"link": "javascript:alert(1)"}, "link"),
        ({"link": "http://["}, "link"),
        ({"reason": "x" * 1001}, "reason"),
        ({"owner": "x" * 500}, "owner"),
        ({"item": "nobody"}, "item"),
    ],
)
def test_a_slip_is_named_by_its_field(shop: Workshop, fields: dict[str, str], field: str) -> None:
    args = {"kind": "note", "item": question(shop), "outcome": "used", **fields}
    assert shop.refused("response.write", args, shop.console)[1] == field


def test_the_follow_up_page_says_what_was_published_not_what_is_being_written(shop: Workshop) -> None:
    step = {"text": "A draft to all tables", "due": "2026-12-01", "owner": "Kim"}
    args = {"heard": ["Trust takes years", ""], "steps": [step, {"text": " "}], "next_at": NOON, "next_title": "Again"}
    shop.do("followup.write", args, shop.console)
    assert shop.row("published_followup", "followup") is None
    shop.do("followup.publish", {}, shop.console)
    told = shop.row("published_followup", "followup")
    assert (told.heard, told.steps, told.next_title) == (["Trust takes years"], [step], "Again")
    shop.do("followup.write", {"heard": []}, shop.console)
    assert shop.row("published_followup", "followup").heard == ["Trust takes years"]
    shop.do("followup.withdraw", {}, shop.console)
    assert shop.row("published_followup", "followup") is None
    assert shop.row("followup", "followup").steps == [step]
    assert shop.refused("followup.withdraw", {}, shop.console)[0] == "not_found"


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"heard": ["a", "b", "c", "d", "e", "f"]}, "heard"),
        ({"steps": [{"text": "Soon", "due": "soon"}]}, "steps"),
        ({"minority": "note:nobody"}, "minority"),
        ({"minority": "key:x"}, "minority"),
        ({"next_at": 10**15}, "next_at"),
    ],
)
def test_the_follow_up_page_takes_no_slips(shop: Workshop, fields: dict[str, object], field: str) -> None:
    assert shop.refused("followup.write", fields, shop.console)[1] == field


def test_feedback_is_taken_until_its_day(shop: Workshop) -> None:
    shop.do("followup.write", {"open_until": NOON + 1000}, shop.console)
    shop.do("followup.publish", {}, shop.console)

    def give(**args: object) -> str:
        refusal = shop.desk.run("feedback.add", args, shop.console, internal=True).refusal
        return refusal.message if refusal else ""

    assert give(text="Shorter talks", useful=4) == ""
    assert give() == "refusal-feedback-empty"
    assert give(useful=6) == "refusal-useful"
    shop.now += 2000
    assert give(text="Too late") == "refusal-feedback-over"
    assert [row.text for row in shop.desk.state.all("feedback")] == ["Shorter talks"]


def test_only_who_signs_an_experience_may_be_introduced(workshop: Workshop) -> None:
    guest = workshop.join("Bo", 2)
    workshop.start("discuss")
    workshop.post(1)
    workshop.start("walk")
    signed = workshop.note(1, "We tried it", guest, kind="experience", introduce=True)
    unsigned = workshop.note(1, "We did too", guest, kind="experience", introduce=True, anonymous=True)
    other = workshop.note(1, "Who pays?", guest, kind="question", introduce=True)
    assert [workshop.row("note", id).introduce for id in (signed, unsigned, other)] == [True, False, False]


def test_strategies_are_sorted_in_the_organisers_words_and_stay_as_they_were_written(workshop: Workshop) -> None:
    ann = workshop.join("Ann", 1)
    workshop.start("pick")
    workshop.claim(ann, 1)
    workshop.do("pick.challenge", {"table": 1, "text": "People leave"}, ann)
    ids = [
        str(workshop.do("strategy.write", {"table": 1, "text": words}, ann).result["strategy"])
        for words in ("Hire pairs", "Write it down")
    ]
    workshop.do("session.end", {}, workshop.console)
    workshop.do("strategy.sort", {"strategies": ids, "type": "  Staff "}, workshop.console)
    assert [(workshop.row("strategy", id).text, workshop.row("strategy", id).type) for id in ids] == [
        ("Hire pairs", "Staff"),
        ("Write it down", "Staff"),
    ]
    workshop.do("strategy.sort", {"strategies": ids[:1], "type": ""}, workshop.console)
    assert [workshop.row("strategy", id).type for id in ids] == ["", "Staff"]
    wrong = {"strategies": [ids[0], "nobody"], "type": "Tools"}
    assert workshop.refused("strategy.sort", wrong, workshop.console) == ("not_found", "strategies")
    assert workshop.row("strategy", ids[0]).type == ""
    long = {"strategies": ids, "type": "x" * 41}
    assert workshop.refused("strategy.sort", long, workshop.console) == ("too_long", "type")
