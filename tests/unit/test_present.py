"""Slides are put up and turned, materials opened, breaks extended."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from facilitator.agenda.problems import problems as agenda_problems  # noqa: F401  loads the register
from facilitator.app import create_app
from facilitator.config import Config
from facilitator.live.desk import SERVER
from facilitator.render import render
from facilitator.session.rows import ROOM
from facilitator.stages.present import problems
from facilitator.store import blobs
from facilitator.web import decks
from tests.pdf import pdf
from tests.unit.workshop import CODE, CONSOLE_KEY, MINUTE, NOON, Workshop

STAGE = "a.present"


@pytest.fixture
def workshop(tmp_path: Path):  # type: ignore[no-untyped-def]
    opened = Workshop(tmp_path)
    yield opened
    assert opened.problems() == []
    opened.close()


@pytest.fixture
def web(workshop: Workshop) -> Any:
    library = SimpleNamespace(exists=lambda code: code == CODE, path=lambda code: workshop.path)
    house = SimpleNamespace(host_key="h", library=library, open=lambda code: workshop.desk, erased=lambda code: False)
    return create_app(Config(sessions=workshop.path.parent), house).test_client()  # type: ignore[arg-type]


def put_up(workshop: Workshop, name: str = "Talk.pdf", pages: int = 3, stage: str = "") -> str:
    """A deck whose pages say one, two, three."""
    words = ["one", "two", "three", "four"][:pages]
    args = {"deck": f"deck-{name}", "name": name, "words": words, "width": 16, "height": 9, "stage": stage}
    answer = workshop.desk.run("deck.add", args, SERVER, internal=True)
    assert answer.ok, answer
    return str(answer.result["deck"])


def upload(web: Any, body: bytes, what: str = "decks", key: str = CONSOLE_KEY, **more: str) -> Any:
    query = {"code": CODE, "stage": STAGE, "name": "Talk.pdf", **more}
    return web.post(f"/api/{what}", data=body, query_string=query, headers={"Authorization": f"Bearer {key}"})


def edit(workshop: Workshop, **settings: Any) -> None:
    workshop.do("stage.edit", {"stage": STAGE, "settings": settings}, workshop.console)


def shown(workshop: Workshop) -> set[str]:
    return {id for kind, id in workshop.desk.state.view(ROOM).rows if kind == "page"}


def test_a_stage_begins_with_its_first_page_and_the_room_sees_only_what_was_shown(workshop: Workshop) -> None:
    deck = put_up(workshop, pages=4)
    edit(workshop, deck="TALK", first=2)
    workshop.start("present")
    assert workshop.row("slide", STAGE).page == 2
    assert shown(workshop) == {f"{deck}.2"}
    workshop.do("slide.show", {"stage": STAGE, "page": 3}, workshop.console)
    assert shown(workshop) == {f"{deck}.2", f"{deck}.3"}
    workshop.start("discuss")
    workshop.start("present")
    assert workshop.row("slide", STAGE).page == 3
    assert workshop.refused("slide.show", {"stage": STAGE, "page": 5}, workshop.console) == ("bad_args", "page")


def test_a_deck_put_up_for_a_running_stage_is_on_the_screen_at_once(workshop: Workshop) -> None:
    workshop.start("present")
    deck = put_up(workshop, stage=STAGE)
    assert (workshop.row("slide", STAGE).deck, workshop.row("stage", STAGE).settings["deck"]) == (deck, "Talk")
    assert workshop.refused("deck.remove", {"deck": deck}, workshop.console) == ("wrong_stage", "deck")
    workshop.start("discuss")
    workshop.do("deck.remove", {"deck": deck}, workshop.console)
    assert not list(workshop.desk.state.all("page"))
    workshop.reopen()
    workshop.start("present")
    assert workshop.row("slide", STAGE).page == 0


def test_materials_are_seen_from_the_start_on_and_counted_once_a_person(workshop: Workshop) -> None:
    ann, bo = workshop.join("Ann", 1), workshop.join("Bo", 2)
    edit(workshop, materials=[{"title": "Guide", "url": "https://example.org/guide"}])
    added = workshop.do("material.add", {"stage": STAGE, "url": "https://example.org"}, workshop.console).result
    assert workshop.refused("material.open", added, ann)[0] == "wrong_stage"
    workshop.start("present")
    listed = f"{STAGE}.m1"
    assert {id for kind, id in workshop.desk.state.view(ROOM).rows if kind == "material"} == {listed, added["material"]}
    for who in (ann, ann, bo):
        workshop.do("material.open", {"material": listed}, who)
    workshop.start("discuss")
    workshop.start("present")
    assert workshop.row("material", listed).opened == 2
    for url in ("javascript:alert(1)", "file:///etc", "https://", "nothing"):
        args = {"stage": STAGE, "url": url}
        assert workshop.refused("material.add", args, workshop.console) == ("bad_args", "url")
    workshop.do("material.remove", {"material": listed}, workshop.console)
    assert workshop.row("opening", f"{listed}.{ann.id}") is None


def test_a_break_says_when_it_goes_on_and_may_be_longer(workshop: Workshop) -> None:
    edit(workshop, back_in=15)
    workshop.start("present")
    workshop.do("break.extend", {"stage": STAGE, "minutes": 5}, workshop.console)
    assert workshop.row("slide", STAGE).back_at == NOON + 20 * MINUTE
    workshop.start("discuss")
    edit(workshop, back_in=0, back_at="23:50")
    workshop.start("present")
    workshop.do("break.extend", {"stage": STAGE, "minutes": 20}, workshop.console)
    assert workshop.row("slide", STAGE).back_clock == "00:10"


def test_an_agenda_is_told_what_is_wrong() -> None:
    settings = {"first": 3, "last": 2, "back_at": "25:00", "back_in": -1, "materials": [{"title": "x", "url": "x"}]}
    assert len(problems(SimpleNamespace(settings=settings))) == 4
    assert problems(SimpleNamespace(settings={"back_at": "10:45"})) == []


def test_sixty_pages_become_images_in_the_sessions_own_file(workshop: Workshop, web: Any) -> None:
    workshop.start("present")
    answer = upload(web, pdf(60))
    assert answer.status_code == 201, answer.json
    deck = answer.json["deck"]
    assert workshop.row("deck", deck).pages == 60
    assert workshop.row("page", f"{deck}.60").text == "Partnership, page 60"
    ann = workshop.join("Ann", 1)
    get = lambda page, who, size="phone": web.get(  # noqa: E731
        f"/s/{CODE}/slides/{deck}/{page}/{size}", headers={"Authorization": f"Bearer {who.secret}"}
    )
    image = get(1, ann)
    assert (image.status_code, image.mimetype) == (200, "image/webp")
    assert len(image.data) < 100_000
    assert [get(2, who, "full").status_code for who in (ann, workshop.screen, workshop.console)] == [404, 200, 200]
    assert web.get(f"/s/{CODE}/slides/{deck}/1/phone").status_code == 403
    workshop.start("discuss")
    workshop.do("deck.remove", {"deck": deck}, workshop.console)
    upload(web, pdf(1))
    assert blobs.read(workshop.path, f"{deck}/1/full") is None


@pytest.mark.parametrize(
    ("body", "says"),
    [
        (pdf(2)[:300], "cannot be read"),
        (b"no PDF at all", "cannot be read"),
        (pdf(2, locked=True), "password"),
        (pdf(0), "no pages"),
        (pdf(201), "at most \u2068200\u2069"),
        (b"", "empty"),
    ],
)
def test_a_file_that_is_no_deck_is_refused_with_what_to_do(
    workshop: Workshop, web: Any, body: bytes, says: str
) -> None:
    answer = upload(web, body)
    assert answer.status_code == 422
    said = answer.json["error"]["message"]
    assert says.replace("\u2068", "").replace("\u2069", "") in said.replace("\u2068", "").replace("\u2069", "")
    assert not list(workshop.desk.state.all("deck"))


def test_a_file_that_is_too_large_and_a_stranger_are_turned_away(
    workshop: Workshop, web: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("facilitator.web.decks.DECK_BYTES", 1024 * 1024)
    assert upload(web, b"x" * (1024 * 1024 + 1)).json["error"]["code"] == "too_long"
    assert upload(web, pdf(1), key=workshop.join("Ann").secret).status_code == 403


def test_a_file_is_a_material_that_the_room_may_fetch_once_its_stage_began(workshop: Workshop, web: Any) -> None:
    ann = workshop.join("Ann", 1)
    answer = upload(web, b"<script>", "materials", name="guide.html")
    assert answer.status_code == 201, answer.json
    fetch = lambda: web.get(  # noqa: E731
        f"/s/{CODE}/materials/{answer.json['material']}", headers={"Authorization": f"Bearer {ann.secret}"}
    )
    assert fetch().status_code == 404
    workshop.start("present")
    found = fetch()
    assert found.data == b"<script>"
    assert found.headers["Content-Disposition"].startswith("attachment")


def test_two_files_that_come_in_at_once_are_both_kept(
    workshop: Workshop, web: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    workshop.start("present")
    done, between = decks.done, []

    def slow(desk: Any, name: str, args: dict[str, Any]) -> dict[str, Any]:
        if not between:  # the first one's file is on disk, its row is not there yet: the second comes in
            between.append("second")
            between.append(upload(web, b"second", "materials", stage=STAGE, name="b.txt").json["material"])
        return done(desk, name, args)

    monkeypatch.setattr(decks, "done", slow)
    first = upload(web, b"first", "materials", stage=STAGE, name="a.txt").json["material"]
    assert first != between[1]
    key = {"Authorization": f"Bearer {CONSOLE_KEY}"}
    for material, words in ((first, b"first"), (between[1], b"second")):
        assert web.get(f"/s/{CODE}/materials/{material}", headers=key).data == words


def test_the_renderer_bounds_the_size_of_an_image(tmp_path: Path) -> None:
    file = tmp_path / "deck.pdf"
    file.write_bytes(pdf(1).replace(b"[0 0 960 540]", b"[0 0 14000 9]"))
    made = render(file, tmp_path)
    assert made["width"] == 1920
