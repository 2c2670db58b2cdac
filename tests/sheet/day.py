"""A day that has been held, on a server: its pages can be taken to any stage, and have something to show there."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from tests.browser.voice import Voice
from tests.live.house import Server
from tests.report.day import day_in
from tests.unit.workshop import CONSOLE_KEY

TABLE = 3  # whose desk and phone are shown


class Day:
    """The session of the day of 15 tables, opened again."""

    def __init__(self, server: Server, file: Path) -> None:
        self.server, self.code = server, file.stem
        self.voice = Voice(server, self.code, CONSOLE_KEY)
        self.voice.do("session.reopen")
        self.voice.do("report.state", state="published")
        self.voice.do("link.renew", link="preview")  # the file is from before there were previews
        bearer = {"Authorization": f"Bearer {CONSOLE_KEY}"}
        _, made = server.post("/api/links", {"code": self.code}, **bearer)
        self.links: dict[str, str] = made["links"] | {"desk": made["tables"][TABLE - 1]["link"]}
        self.links["phone"] = f"{self.links['join']}.{TABLE}"
        self._lacking_kinds(file)
        self.stages = _one_of_each(file)

    def start(self, kind: str) -> None:
        """Take the room to the stage of that kind."""
        self.voice.do("stage.start", stage=self.stages[kind])

    def _lacking_kinds(self, file: Path) -> None:
        """Kinds that the day does without."""
        last = next(reversed(_one_of_each(file).values()))
        for kind, title in (("regroup", "Find your new table"), ("review", "What we heard")):
            if kind not in _one_of_each(file):
                self.voice.do("stage.add", activity=last.split(".")[0], after=last, kind=kind, title=title, minutes=5)


def held(folder: Path) -> Path:
    """Put the day's file there."""
    return day_in(folder, answered=True)


def _one_of_each(file: Path) -> dict[str, str]:
    """Of each kind of stage the first one that was held, in the day's order."""
    with closing(sqlite3.connect(file)) as db:
        rows = db.execute("SELECT kind, id FROM stage WHERE NOT removed ORDER BY position").fetchall()
    found: dict[str, str] = {}
    for kind, id in rows:
        found.setdefault(kind, id)
    return found
