"""A session with a stage of each of the ten kinds, in which people without pages take part, so that none is empty."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator

from tests.browser.room import Room
from tests.browser.voice import Voice
from tests.live.house import key_of

AGENDA = """
title = "One of each"
goals = ["Hear every table", "Leave with one step each"]
resources = [{ title = "Handbook of engagement", url = "https://example.org/handbook" }]
contacts = [{ name = "Dana Ruiz", role = "Host", reach = "dana@example.org" }]
[[activities]]
key = "a"
title = "One of each"
[[activities.stages]]
key = "present"
kind = "present"
title = "Welcome"
minutes = 10
settings = { text = ["Find your table.", "Two goals for today."] }
[[activities.stages]]
key = "discuss"
kind = "discuss"
title = "Table talk"
minutes = 20
instructions = "Everyone talks; one writes."
topics = [{ text = "Who was engaged?" }, { text = "What changed?" }]
[[activities.stages]]
key = "post"
kind = "post"
title = "Post your chart"
minutes = 5
[[activities.stages]]
key = "walk"
kind = "walk"
title = "Gallery walk"
minutes = 12
instructions = "Read first. Then leave a note."
settings = { rotation = "free" }
[[activities.stages]]
key = "reflect"
kind = "reflect"
title = "Back home"
topics = [{ text = "What will you do?" }]
[[activities.stages]]
key = "cluster"
kind = "cluster"
title = "Find the themes"
settings = { who = "everyone" }
[[activities.stages]]
key = "vote"
kind = "vote"
title = "What first?"
settings = { dots_each = 2, options = ["Meet the districts every month", "Share the data dictionary"] }
[[activities.stages]]
key = "pick"
kind = "pick"
title = "One challenge"
minutes = 6
[[activities.stages]]
key = "share"
kind = "share"
title = "Share-out"
minutes = 17
[[activities.stages]]
key = "regroup"
kind = "regroup"
title = "One table on"
minutes = 3
"""
TITLES = {stage["kind"]: stage["title"] for stage in tomllib.loads(AGENDA)["activities"][0]["stages"]}


def facilitator_of(room: Room) -> Voice:
    """Who runs the session."""
    return Voice(room.server, room.code, key_of(room.made["links"]["console"]))


def walked_through(room: Room) -> Iterator[str]:
    """Starts one stage after the other, does what people do in it, and gives its kind."""
    facilitator = facilitator_of(room)
    recorder = Voice(room.server, room.code, key_of(room.made["tables"][0]["link"]))
    guest = Voice(room.server, room.code, room.server.join(room.code, table=2)["token"])
    for kind in TITLES:
        facilitator.do("stage.start", stage=f"a.{kind}")
        if kind == "discuss":
            recorder.do("pen.claim", table=1)
            recorder.do("line.write", chart="a.1", section="a.t1", text="A call every month, says the district")
            guest.do("help.call", table=2)
        elif kind == "post":
            facilitator.do("charts.post", activity="a")
        elif kind == "walk":
            for note in ("question", "comment", "clarification", "experience"):
                guest.do("note.add", chart="a.1", kind=note, text=f"A {note} about the call")
        elif kind == "cluster":
            facilitator.do("theme.add", stage="a.cluster", title="Calls")
        elif kind == "pick":
            recorder.do("pick.challenge", table=1, text="Staff leave")
        elif kind == "share":
            facilitator.do("turn.start", table=1)
        yield kind
    for voice in (facilitator, recorder, guest):
        voice.leave()
