"""Opening sessions: a file that holds nothing makes no session, and is left as it is."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from facilitator.config import Config
from facilitator.live import house
from facilitator.live.desk import Answer
from facilitator.live.following import Follows
from facilitator.live.house import House
from facilitator.session.refusals import Refusal
from facilitator.store.session_file import SessionFile

CODE = "ABCDEF"


def nothing(path: Path) -> None:
    """As a power cut leaves a file that had just been made, or a copy that was broken off."""
    path.touch()


def no_session(path: Path) -> None:
    """All tables, and no row."""
    SessionFile(path).close()


@pytest.mark.parametrize("made", [nothing, no_session])
def test_a_file_that_holds_no_session_is_named_and_left_as_it_is(tmp_path: Path, made: Callable[[Path], None]) -> None:
    path = tmp_path / f"{CODE}.db"
    made(path)
    before = path.read_bytes()
    rooms = House(Config(sessions=tmp_path))
    try:
        with pytest.raises(Refusal) as refused:
            rooms.open(CODE)
        assert (refused.value.code, refused.value.message) == ("storage", "refusal-session-damaged")
        assert path.read_bytes() == before
        assert rooms.open_desks() == []
        assert rooms.create("transitions", 4).code != CODE, "others go on"
    finally:
        rooms.close()


def test_an_empty_file_whose_session_was_put_back_is_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody has to start the server anew."""
    monkeypatch.setattr(house, "OPEN_EVERY", 0.0)
    rooms = House(Config(sessions=tmp_path))
    try:
        made = rooms.create("transitions", 4).code
        copy = tmp_path / "copy.db"
        rooms.library.backup(made, copy)
        path = rooms.library.path(CODE)
        path.touch()
        with pytest.raises(Refusal):
            rooms.open(CODE)
        copy.replace(path)
        assert any(rooms.open(CODE).state.all("session"))
    finally:
        rooms.close()


def test_a_session_that_the_earlier_one_cannot_name_is_not_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else what somebody erases in the earlier one would stay in it for ever."""
    rooms = House(Config(sessions=tmp_path))
    earlier = rooms.create("transitions", 4).code
    monkeypatch.setattr(rooms.open(earlier), "run", lambda *_, **__: Answer(refusal=Refusal("storage")))
    with pytest.raises(Refusal) as refused:
        rooms.create("transitions", 4, follows=Follows(earlier))
    assert (refused.value.code, refused.value.message) == ("storage", "refusal-not-made")
    assert rooms.library.codes() == [earlier]
    rooms.close()
