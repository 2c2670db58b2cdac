"""What everybody is told of an item's history: never words that were not in public, or were taken back since."""

from __future__ import annotations

from tests.unit.test_trace import day, look, told, write_and_post
from tests.unit.workshop import Workshop


def test_what_a_table_wrote_before_it_posted_is_not_told(workshop: Workshop) -> None:
    recorder = workshop.desk_at(1, pen=True)
    workshop.start("discuss")
    line = workshop.write(1, "The governor is a fool", recorder)
    for words in ("The governor again", "Leaders change", "Leaders change often"):
        workshop.wait(3)
        if words == "Leaders change often":
            workshop.post(1, recorder)
            workshop.wait(3)
        workshop.write(1, words, recorder, line=line)
    public = look(workshop, f"line:{line}", "public")
    assert [(event["what"], event.get("text")) for event in public["history"]] == [
        ("written", None),
        ("changed", None),
        ("changed", "Leaders change"),  # it hung on the wall
        ("posted", None),
        ("changed", "Leaders change often"),
    ]
    assert look(workshop, f"line:{line}")["history"][0]["text"] == "The governor is a fool"


def test_an_answer_that_was_undone_is_not_told(workshop: Workshop) -> None:
    recorder, _ = write_and_post(workshop, "Who pays?")
    ann = workshop.join("Ann", 2)
    workshop.start("walk")
    note = workshop.note(1, "How?", ann)
    workshop.do("note.answer", {"note": note, "text": "Sam pays, in secret"}, workshop.console)
    public = look(workshop, f"note:{note}", "public")
    assert "Sam pays" in str(public)
    action = max(workshop.desk.state.all("action"), key=lambda row: row.seq)
    workshop.do("undo", {"action": action.id}, workshop.console)
    public = look(workshop, f"note:{note}", "public")
    assert told(public) == ["written", "answered", "unanswered"]
    assert "Sam pays" not in str(public)
    workshop.do("note.answer", {"note": note, "text": "The state pays"}, recorder)
    public = look(workshop, f"note:{note}", "public")
    assert "Sam pays" not in str(public)
    assert "The state pays" in str(public["history"])


def test_a_response_that_was_withdrawn_is_not_told(workshop: Workshop) -> None:
    _, line = write_and_post(workshop, "Who pays?")
    answer = {"kind": "line", "item": line, "outcome": "not_used", "reason": "Sam said no", "owner": "Dana"}
    response = workshop.do("response.write", answer, workshop.console).result["response"]
    workshop.do("response.release", {"responses": [response]}, workshop.console)
    workshop.do("response.withdraw", {"response": response}, workshop.console)
    public = look(workshop, f"line:{line}", "public")
    assert told(public)[-2:] == ["released", "withdrawn"]
    assert not any(words in str(public) for words in ("Sam said no", "Dana", "not_used"))
    workshop.do("response.write", {**answer, "reason": "The budget said no"}, workshop.console)
    workshop.do("response.release", {"responses": [response]}, workshop.console)
    public = look(workshop, f"line:{line}", "public")
    assert public["history"][-1]["reason"] == "The budget said no"
    assert "Sam said no" not in str(public)


def test_what_a_photograph_shows_is_told_and_a_wrong_word_is_not_brought_up_again(workshop: Workshop) -> None:
    workshop.start("discuss")
    ann = workshop.join("Ann", 1)
    args = {"photo": "p1", "chart": "a.1", "width": 800, "height": 600}
    assert workshop.desk.run("photo.add", args, ann, internal=True).ok
    workshop.post(1)
    workshop.wait(5)
    workshop.do("photo.describe", {"photo": "p1", "caption": "Something rude"}, ann)
    workshop.wait(5)
    workshop.do("photo.describe", {"photo": "p1", "caption": "Six districts"}, workshop.console)
    console, public = look(workshop, "photo:p1"), look(workshop, "photo:p1", "public")
    assert console["text"] == public["text"] == "Six districts"
    assert public["sheet"]["captions"] == {"p1": "Six districts"}
    assert told(console) == told(public) == ["photographed", "posted", "written", "changed"]
    assert [event.get("text") for event in console["history"][2:]] == ["Something rude", "Six districts"]
    assert [event.get("text") for event in public["history"][2:]] == [None, "Six districts"]
    assert public["history"][2]["by"] == {"role": "recorder", "table": 1}
    assert day(workshop, "public")["changes"][-1][1:] == ["p", 0, 0, "Six districts"]
    assert "rude" not in str(day(workshop, "public"))
