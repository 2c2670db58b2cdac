"""kill -9 again and again, at any moment, while notes rain and charts are typed: what was acknowledged is there once.

Four kills of ten come while the server starts, the others once it has acknowledged something again. 500 people leave
notes, recorders type lines as the desk's page does (`base`, `base_of`, eight commands in flight), everybody's page
holds rows. Afterwards the history of all of them is held against the file, and every page against the file's rows.
"""

from __future__ import annotations

import argparse
import asyncio
import random
import shutil
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from facilitator.store.check import check
from tests.chaos.history import History, Past, differing
from tests.chaos.line_desk import LineDesk
from tests.chaos.outbox import Entry, Outbox
from tests.chaos.outcome import Outcome
from tests.chaos.page import Page
from tests.chaos.sender import Sender
from tests.live.house import Server, key_of
from tests.live.walkers import KINDS, Room, room_in_walk

TABLES = 8
TYPING = "transitions.discuss"  # lines are typed as finished late: the walk, which notes need, is on
PAUSE = 0.3  # seconds between two sendings of a line that is being typed
PATIENCE = 240.0  # seconds for what will happen on any machine, however busy
STARTING = 0.4  # share of the kills that do not wait until the server is there
SETTLED_WITHIN = 25  # seconds: a page that missed something finds out by the next beat
SABOTEURS = ("", "ack-first", "forget", "drop-frame", "swallow-frame", "swallow-frame-and-beats")


def options(parser: argparse.ArgumentParser) -> None:
    """How many of what."""
    parser.add_argument("--kills", type=int, default=100)
    parser.add_argument("--clients", type=int, default=500)
    parser.add_argument("--notes", type=float, default=100, help="a second")
    parser.add_argument("--recorders", type=int, default=8)
    parser.add_argument(
        "--check-every", type=int, default=10, help="kills after which the file is checked as it was left"
    )
    parser.add_argument(
        "--minutes", type=float, default=0, help="stop killing after so long; 0: not before all are done"
    )
    parser.add_argument("--settle", type=float, default=SETTLED_WITHIN, help="seconds for pages to mend themselves")
    parser.add_argument("--patience", type=float, default=PATIENCE, help="seconds for pages to say all they have to")
    parser.add_argument("--saboteur", choices=SABOTEURS, default="")


def run(chosen: argparse.Namespace) -> Outcome:
    """Storm a server of its own."""
    with tempfile.TemporaryDirectory() as folder:
        server = Server(Path(folder))
        server.patience = 120
        if chosen.saboteur:
            server.module = f"tests.chaos.saboteurs.{chosen.saboteur.replace('-', '_')}"
        try:
            return asyncio.run(Storm(server.start(), chosen).run())
        finally:
            server.stop()


class Person:
    """A page, what it has still to say, and who sends it."""

    def __init__(self, name: str, page: Page, history: History, server: Server, dice: random.Random) -> None:
        self.page = page
        self.outbox = Outbox()
        self.sender = Sender(name, page, self.outbox, history)
        history.watch(page)
        self.life = asyncio.ensure_future(page.stay("127.0.0.1", server.port, lambda: dice.uniform(0.05, 0.3)))


class Storm:
    """One run."""

    def __init__(self, server: Server, chosen: argparse.Namespace) -> None:
        self.server = server
        self.chosen = chosen
        self.dice = random.Random(chosen.seed)
        self.history = History()
        self.people: list[Person] = []
        self.desks: list[tuple[Person, LineDesk]] = []
        self.typed: dict[str, str] = {}  # line → the text its author typed last
        self.kills = 0
        self.killed = 0.0  # when, where nothing has been acknowledged since
        self.back: list[float] = []
        self.left_wrong: list[str] = []
        self.room: Room

    async def run(self) -> Outcome:
        """Everybody comes, the storm, the calm, the reckoning."""
        self.room = await room_in_walk(self.server, TABLES)
        await self._gather()
        going = [asyncio.ensure_future(self._notes()), *(asyncio.ensure_future(self._type(*d)) for d in self.desks)]
        try:
            await self._kill_again_and_again()
        finally:
            for part in going:
                part.cancel()
        for _, desk in self.desks:
            for line in list(desk.edits):
                desk.flush(line)
        waiting = await self._until(lambda: [p for p in self.people if p.outbox.pending], self.chosen.patience)
        settled = await self._settle()
        for person in self.people:
            person.life.cancel()
            person.page.hang_up()
        await asyncio.to_thread(self.server.kill)
        return self._outcome(len(waiting), settled)

    # --- who is there

    async def _gather(self) -> None:
        for start in range(0, self.chosen.clients, 20):
            await asyncio.gather(*(self._join(n) for n in range(start, min(start + 20, self.chosen.clients))))
        for number in range(1, self.chosen.recorders + 1):
            table = 1 + number % TABLES
            link = self.room.made["tables"][table - 1]["link"]
            page = Page(self.room.code, key_of(link), "room", f"table:{table}")
            page.device = f"recorder-{number}"
            person = Person(page.device, page, self.history, self.server, self.dice)
            self._enter(person)
            desk = LineDesk(
                f"transitions.{table}", person.outbox, lambda line, p=page: p.rows.get(("line", line)), TYPING
            )
            self.desks.append((person, desk))
            await page.online.wait()
            holder = page.rows["table", str(table)]["pen"]
            person.sender.put("pen.claim", {"table": table, "holder": holder})
        await asyncio.gather(*(person.page.online.wait() for person in self.people))

    async def _join(self, number: int) -> None:
        table = 1 + number % TABLES
        joined = await asyncio.to_thread(self.server.join, self.room.code, table=table)
        chart = self.room.charts[(table + number // TABLES) % TABLES]
        if chart.endswith(f".{table}"):
            chart = self.room.charts[table % TABLES]
        views = ["room", f"chart:{chart}"] + ([f"me:{joined['participant']}"] if number % 25 == 0 else [])
        page = Page(self.room.code, joined["token"], *views)
        self._enter(Person(f"person {number}", page, self.history, self.server, self.dice))

    def _enter(self, person: Person) -> None:
        person.sender.on_answer = self._answered
        self.people.append(person)

    def _answered(self, entry: Entry, took: float) -> None:
        if self.killed:
            self.back.append(time.monotonic() - self.killed)
            self.killed = 0.0

    # --- the storm

    async def _notes(self) -> None:
        due, number = time.monotonic(), 0
        writers = self.people[: self.chosen.clients]
        while True:
            due += 1 / self.chosen.notes
            await asyncio.sleep(max(0.0, due - time.monotonic()))
            number += 1
            person = self.dice.choice(writers)
            chart = person.page.views[1][len("chart:") :]
            words = {"chart": chart, "kind": self.dice.choice(KINDS), "text": f"Note {number}: how did you fund it?"}
            person.sender.put("note.add", words)

    async def _type(self, person: Person, desk: LineDesk) -> None:
        """Line after line, a few words at a time, now and then one that was there before."""
        section = next(row["section"] for (kind, _), row in person.page.rows.items() if kind == "line")
        mine: list[str] = []
        while True:
            again = mine and self.dice.random() < 0.3
            line = self.dice.choice(mine) if again else f"{self.dice.getrandbits(128):032x}"
            line = line if again else "-".join((line[:8], line[8:12], line[12:16], line[16:20], line[20:]))
            mine = mine if again else [*mine[-20:], line]
            text = self.typed.get(line, "")
            for word in self.dice.choices(("we", "meet", "monthly", "with", "districts", "since", "then"), k=6):
                text = f"{text} {word}".strip()[-400:]
                self.typed[line] = text
                desk.type(line, section, text)
                desk.flush(line)
                person.sender.pump()
                await asyncio.sleep(self.dice.uniform(0.5, 1.5) * PAUSE)

    async def _kill_again_and_again(self) -> None:
        end = time.monotonic() + (self.chosen.minutes or 1440) * 60
        for number in range(1, self.chosen.kills + 1):
            if time.monotonic() > end:
                break
            self.kills = number
            if self.dice.random() > STARTING:
                await self._until(lambda: self.killed, self.chosen.patience)
            await asyncio.sleep(self.dice.uniform(0, 1.5))
            await asyncio.to_thread(self.server.kill)
            self.killed = time.monotonic()
            if number % self.chosen.check_every == 0:
                self.left_wrong += await asyncio.to_thread(self._check_what_is_left)
            self.server.launch()
        await self._until(lambda: self.killed, self.chosen.patience)
        await asyncio.sleep(1)

    def _check_what_is_left(self) -> list[str]:
        """On a copy: the next start is to meet the file as the kill left it."""
        with tempfile.TemporaryDirectory() as folder:
            for part in self.server.folder.glob("*.db*"):
                shutil.copy(part, folder)
            return check(next(Path(folder).glob("*.db")))

    # --- the calm

    async def _settle(self) -> float:
        """Seconds until every page holds what the file has."""
        started = time.monotonic()
        path = next(self.server.folder.glob("*.db"))
        pages = [person.page for person in self.people]
        while time.monotonic() - started < self.chosen.settle:
            await asyncio.sleep(0.2)
            if all(page.online.is_set() for page in pages):
                state = (await asyncio.to_thread(Past.read, path)).state
                if not differing(state, pages):
                    break
        return time.monotonic() - started

    async def _until(self, left: Callable[[], Any], seconds: float) -> Any:
        end = time.monotonic() + seconds
        while left() and time.monotonic() < end:
            await asyncio.sleep(0.05)
        return left()

    def _outcome(self, waiting: int, settled: float) -> Outcome:
        pages = [person.page for person in self.people]
        problems = self.history.check(next(self.server.folder.glob("*.db")), pages)
        told, back = self.history.acknowledged(), sorted(self.back)
        outcome = Outcome()
        outcome.figures = {
            "kills": self.kills,
            "clients": len(self.people),
            "acknowledged": len(told),
            "unanswered_and_said_again": sum(bool(said.unanswered) for said in self.history.said.values()),
            "back_to_first_acknowledgement_p50_s": round(back[len(back) // 2], 2) if back else None,
            "p99_s": round(back[min(len(back) - 1, int(0.99 * len(back)))], 2) if back else None,
            "most_s": round(back[-1], 2) if back else None,
            "lines_typed": len(self.typed),
            "screens_settled_after_s": round(settled, 1),
            "gaps_mended": sum(page.gaps for page in pages),
            "wrong_screens_mended": sum(page.mended for page in pages),
        }
        outcome.expect(len(told) > max(20, self.kills * 10), "the storm never got going")
        outcome.expect(not waiting, f"{waiting} pages still had something to say after {self.chosen.patience:.0f} s")
        refused = [(entry.name, error["code"]) for person in self.people for entry, error in person.outbox.tray]
        outcome.expect(not refused, f"refused: {refused[:3]}")
        beside = [line for _, desk in self.desks for line in desk.moved_beside]
        outcome.expect(not beside, f"recorders conflicted with themselves: {beside[:3]}")
        problems += self.left_wrong + ([] if waiting else self._lines_as_typed())
        outcome.broken += problems[:12]
        outcome.expect(len(problems) <= 12, f"and {len(problems) - 12} more")
        outcome.expect(not self.server.tracebacks(), "the server's log has tracebacks")
        return outcome

    def _lines_as_typed(self) -> list[str]:
        state = Past.read(next(self.server.folder.glob("*.db"))).state
        stored = {line.id: line.text for line in state.all("line")}
        return [f"line {line} is not as it was typed" for line, text in self.typed.items() if stored.get(line) != text]
