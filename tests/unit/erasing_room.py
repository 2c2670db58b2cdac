"""A session in a real house, in which one person has left something of every kind, all with a word of their own."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from flask.testing import FlaskClient

from facilitator.app import create_app
from facilitator.config import Config
from facilitator.live.house import House
from facilitator.session.roles import Actor
from facilitator.store.check import check
from facilitator.store.library import Library
from facilitator.store.search import Wanted, search
from tests.unit.workshop import CODE, MINUTE, Workshop

AGENDA = """title = "A day"
goals = ["Hear what works"]
[[activities]]
key = "a"
title = "Discussion"
[[activities.stages]]
key = "discuss"
kind = "discuss"
title = "Talk"
topics = [{text = "Who?"}]
[[activities.stages]]
key = "alone"
kind = "discuss"
title = "Alone"
settings = {unit = "person"}
topics = [{text = "You?"}]
[[activities.stages]]
key = "walk"
kind = "walk"
title = "Walk"
settings = {rotation = "free"}
[[activities.stages]]
key = "vote"
kind = "vote"
title = "Vote"
settings = {source = "a.alone"}
[[activities.stages]]
key = "share"
kind = "share"
title = "Share"
[[activities.stages]]
key = "reflect"
kind = "reflect"
title = "Look back"
settings = {commitment = "One thing I will do"}
"""
CANARY = "canary"


class Room(Workshop):
    """Opened as the server opens it."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder, 4, AGENDA)
        self.ann, self.bob = self.join("", 1), self.join("Bob", 2)
        self.pen = self.desk_at(1, "laptop", pen=True)
        self.desk_of_2 = self.desk_at(2, "laptop", pen=True)

    @property
    def client(self) -> FlaskClient:
        return create_app(self.house.config, self.house).test_client()

    def _open(self) -> None:
        config = Config(sessions=self.path.parent, host_key="host")
        self.house = House(config)
        self.house.config = config
        self.house.clock = lambda: self.now
        self.desk = self.house.open(CODE)
        self.desk._file._db.execute("PRAGMA synchronous = OFF")  # what is on the disk is looked at, not when

    def close(self) -> None:
        self.house.close()

    # --- a day of Ann's

    def live_a_day(self, who: Actor) -> None:
        """Leave something of every kind; `self.left` holds the ids of what is looked at afterwards."""
        self.left: dict[str, str] = {}
        say = self._say
        self.do("participant.introduce", {"name": say("name"), "affiliation": say("from"), "about": say("about")}, who)
        self.do("participant.introduce", {"name": say("name2"), "affiliation": say("from2")}, who)
        self.start("a.discuss")
        self.do("reporter.set", {"table": 1, "participant": who.id}, self.console)
        self.do("line.add", {"topic": "a.t1", "text": say("offered")}, who)
        self.write(1, "We meet monthly", self.pen)
        self.do("chart.readback", {"chart": "a.1"}, self.pen)
        self.do("chart.check", {"chart": "a.1", "value": "differ", "text": say("differs")}, who)
        self.claim(who, 1)
        self.left["typed"] = self.write(1, "The table says so", who)
        photo = {"photo": "p1", "chart": "a.1", "width": 8, "height": 6}
        assert self.desk.run("photo.add", photo, who, internal=True).ok
        self.do("photo.describe", {"photo": "p1", "caption": "Six districts"}, who)
        for table in (1, 2):
            self.post(table)
        self.start("a.alone")
        self.do("line.add", {"topic": "a.t2", "text": say("alone")}, who)
        self.start("a.walk")
        self.do("chart.read", {"chart": "a.2"}, who)
        self._leave_notes(who)
        self.start("a.vote")
        option = next(iter(self.desk.state.all("option")))
        self.do("dot.place", {"on": {"kind": "option", "id": option.id}}, who)
        self.start("a.share")
        self.do("turn.start", {"table": 2}, self.console)
        self.do("tap.give", {"table": 2, "kind": "us_too"}, who)
        self.do("turn.ask", {"table": 2, "text": say("ask"), "anonymous": True}, who)
        self.start("a.reflect")
        topic = next(t for t in self.desk.state.all("topic") if t.form == "commitment")
        self.do("topic.reply", {"topic": topic.id, "text": say("promise")}, who)
        self.do("goal.rate", {"goal": 0, "value": 2}, who)
        self.do("park.add", {"text": say("parked")}, who)

    def _leave_notes(self, who: Actor) -> None:
        say = self._say
        for name, more in (("signed", {}), ("nobody", {"anonymous": True})):
            self.left[name] = self.note(2, say(name), who, kind="question", **more)
            self.do("note.edit", {"note": self.left[name], "text": say(f"{name}2")}, who)
            self.wait(1)
        self.do("note.answer", {"note": self.left["signed"], "text": "We saved for it"}, self.desk_of_2)
        self.left["gone"] = self.note(2, say("removed"), who)
        self.do("note.remove", {"note": self.left["gone"]}, who)
        hidden = self.note(2, say("hidden"), who)
        self.do("note.hide", {"note": hidden, "reason": "rude"}, self.console)
        self.do("note.show", {"note": hidden}, self.console)
        parked = self.note(2, say("moved"), who)
        self.do("note.park", {"note": parked}, self.console)
        shown = self.note(2, say("shown"), who)
        self.do("release.give", {"items": [{"kind": "note", "id": shown}]}, self.console)
        self.do("screen.show", {"kind": "note", "id": shown}, self.console)
        self.left["bobs"] = self.note(1, "How, Bob asks?", self.bob, kind="question")
        self.do("note.metoo", {"note": self._of_3(), "on": True}, who)
        self.now += MINUTE

    def _of_3(self) -> str:
        self.post(3)
        self.left["third"] = self.note(3, "And the third?", self.bob, kind="question")
        return self.left["third"]

    def _say(self, what: str) -> str:
        return f"{CANARY} {what}"

    # --- afterwards

    def search_all(self) -> list[Any]:
        """Fill the index, as somebody who searches does."""
        return search(Library(self.path.parent), Wanted(CANARY))

    def found_in(self) -> list[str]:
        """The files of the folder in whose bytes a canary is found. By another process: to close a file in this one
        would let go of SQLite's locks on it."""
        found = subprocess.run(
            ["grep", "-rlaF", CANARY, str(self.path.parent)], capture_output=True, text=True, check=False
        )
        return sorted(Path(line).name for line in found.stdout.splitlines())

    def shown(self) -> list[str]:
        """The rows in any view in which a canary stands."""
        views = self.desk.state._views.values()
        return sorted({f"{kind}:{id}" for view in views for (kind, id), row in view.rows.items() if CANARY in str(row)})


@contextmanager
def lived_in(folder: Path) -> Iterator[Room]:
    """Such a session after its day; in the end its file is whole."""
    place = folder / "sessions"
    place.mkdir()
    room = Room(place)
    room.live_a_day(room.ann)
    yield room
    room.close()
    assert check(room.path) == []


def erase(room: Room) -> dict[str, object]:
    """As the phone does it."""
    header = {"Authorization": f"Bearer {room.ann.secret}"}
    answer = room.client.delete(f"/api/me?code={CODE}", headers=header)
    assert answer.status_code == 200, answer.json
    return dict(answer.json)
