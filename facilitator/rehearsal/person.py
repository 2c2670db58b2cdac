"""A simulated person: joins, sits down, does what the stage asks for, drops out now and then, and comes back."""

from __future__ import annotations

import asyncio
import random
import time
from contextlib import suppress
from typing import Any
from urllib.parse import urlsplit

from facilitator.rehearsal.asking import Refused, ask
from facilitator.rehearsal.connection import TurnedAway
from facilitator.rehearsal.figures import Figures
from facilitator.rehearsal.keystrokes import keystrokes
from facilitator.rehearsal.outbox import Entry
from facilitator.rehearsal.page import ANSWER_WITHIN, Page
from facilitator.rehearsal.sight import Pool, Row
from facilitator.rehearsal.work import SENTENCES, WORK

JOIN_WITHIN = 30.0  # seconds for one attempt
GIVE_UP = 60.0  # seconds without a server after which a person goes home
PAUSES = (0.5, 4.0)  # seconds between two attempts: at first, at most; each is spread
DROPS = 0.03  # of the people, each minute
SHORT, LONG = (2.0, 20.0), (60.0, 300.0)  # seconds for which they are away then
LONG_SHARE = 0.2
READS = (3.0, 12.0)  # of what a person does, how much at one chart
CHARTS = 12  # read back at most: a page watches few views at once
EMPTY_WITHIN = 10.0  # seconds for what is still on its way when a person leaves


class Person:
    """One of the crowd. `pace`: seconds between two things they do, on average."""

    def __init__(
        self, join_link: str, dice: random.Random, pace: float, figures: Figures, pool: Pool, *, witness: bool = True
    ) -> None:
        link = urlsplit(join_link)
        self._base = f"{link.scheme}://{link.netloc}"
        self._code = link.path.rpartition("/")[2]
        self._bits = link.fragment.partition(".")[0]
        self.dice = dice
        self.id = self.token = ""
        self.session = ""  # its code, whatever code was typed
        self._pace, self._figures, self._pool, self._witness = pace, figures, pool, witness
        self._sits_at = 0
        self._reading, self._reads_until = "", 0.0  # the chart of another table
        self._typing: asyncio.Task[None] | None = None
        self._turning: asyncio.Task[None] | None = None
        self._wrote: dict[str, tuple[str, str]] = {}  # by id: kind and chart of what was acknowledged under one's name
        self._page: Page | None = None

    async def live(self, after: float) -> None:
        """Come after so many seconds, and stay until cancelled; or until the server has been gone for too long."""
        await asyncio.sleep(after)
        began = time.monotonic()
        self._figures.coming.append(began)
        try:
            if not await self._come(self.join):
                return
            self._figures.joined += 1
            self._figures.coming.remove(began)
            self._figures.joins.add(time.monotonic() - began)
            while not self.page.over:
                await asyncio.sleep(await self._be_here())
                began = time.monotonic()
                if not await self._come(self._return):
                    return
                self._figures.returns.add(time.monotonic() - began)
        finally:
            for task in (self._typing, self._turning):
                if task:
                    task.cancel()

    async def leave(self) -> None:
        """Wait for what is on its way, read back what was written, and go."""
        if self._page is None:
            return
        try:
            async with asyncio.timeout(EMPTY_WITHIN):
                while self.page.outbox.waiting and not self.page.is_dead():
                    await asyncio.sleep(0.1)
                if self._wrote and not self.page.over:
                    await self._read_back()
        except OSError:
            pass  # gone: then nothing can be read back
        self._figures.unanswered += sum(not entry.disturbed for entry in self.page.outbox.waiting if entry.sent)
        self.page.hang_up(own_doing=True, abruptly=False)

    @property
    def page(self) -> Page:
        """Theirs, once they have joined."""
        assert self._page
        return self._page

    # --- coming and going

    async def _come(self, attempt: Any) -> bool:
        """Try until it works; false where that is not to be."""
        began, pause = time.monotonic(), PAUSES[0]
        while time.monotonic() - began < GIVE_UP:
            try:
                await attempt()
                return True
            except Refused as refused:
                self._figures.refused[refused.code] += 1
                if refused.status in (403, 404, 410):
                    return False
            except TurnedAway as away:
                if away.code not in ("storage", "locked"):
                    self._figures.declined[away.code] += 1
                    return False
                self._figures.refused[away.code] += 1
            except ConnectionRefusedError:
                self._figures.shut += 1
            except OSError:
                self._figures.unreached += 1
            await asyncio.sleep(pause * self.dice.uniform(0.5, 1))
            pause = min(PAUSES[1], pause * 2)
        return False

    async def join(self) -> None:
        """Join (once), connect and sit down; raises `Refused`, `TurnedAway`, `OSError`."""
        if not self.token:
            body = {"code": self._code, "bits": self._bits, "name": self.dice.choice(SENTENCES["names"])}
            body["affiliation"] = self.dice.choice(SENTENCES["affiliations"])
            async with asyncio.timeout(JOIN_WITHIN):
                joined = await ask(self._base, f"/api/join?code={self._code}", body)
            self.id, self.token, self.session = joined["participant"], joined["token"], joined["code"]
            self._page = Page(self._base, self.session, self.token, self._figures, self._pool, witness=self._witness)
            self.page.outbox.on_stored = self._stored
        await self.page.connect("room", f"me:{self.id}")
        try:
            await self._sit_down()
        except OSError:
            self.page.hang_up(own_doing=False)
            raise

    async def _return(self) -> None:
        await self.page.connect()

    async def _be_here(self) -> float:
        """Work until the connection is lost, or dropped; for how many seconds they are away then."""
        connection = self.page.connection
        assert connection
        drops_at = time.monotonic() + self.dice.expovariate(DROPS / 60)
        while True:
            try:
                async with asyncio.timeout(self.dice.uniform(0.3, 1.7) * self._pace):
                    await connection.lost.wait()
            except TimeoutError:
                pass
            if self.page.is_dead():
                self.page.hang_up(own_doing=False)
                self._figures.lost += not self.page.over
                return PAUSES[0] * self.dice.uniform(0.5, 1)
            if time.monotonic() > drops_at:
                self.page.hang_up(own_doing=True)
                self._figures.dropped += 1
                return self.dice.uniform(*(LONG if self.dice.random() < LONG_SHARE else SHORT))
            self._act()

    def _act(self) -> None:
        """Do one thing of what the stage asks for, as somebody who is not always at it."""
        try:
            self._keep_seat()
            stage = self.get("stage", self._stage())
            if self._reading and stage.get("kind") != "walk":
                self._turn_to("")
            is_busy = self._typing and not self._typing.done()
            if stage.get("state") == "running" and stage["kind"] in WORK and not is_busy:
                WORK[stage["kind"]](self, stage)
        except LookupError:
            return  # rows are still on their way

    async def _sit_down(self) -> None:
        self._sits_at = self.get("participant", self.id).get("table", 0)
        if not self._sits_at:
            seat = await self.ask("seat.take", table=0)
            self._sits_at = seat.get("result", {}).get("table", 0)
        await self.page.watch(*self._views())

    def _keep_seat(self) -> None:
        table = self.get("participant", self.id)["table"]
        if table != self._sits_at:
            self._sits_at = table
            self._turn_to(self._reading)

    def _turn_to(self, chart: str) -> None:
        """From now on that chart is open on the phone; "": none."""

        async def turn() -> None:
            with suppress(OSError):  # lost: whoever comes back watches the same
                await self.page.watch(*self._views())

        self._reading = chart
        self._turning = asyncio.ensure_future(turn())

    def _views(self) -> list[str]:
        table = [f"table:{self._sits_at}"] if self._sits_at else []
        return ["room", f"me:{self.id}", *table, *([f"chart:{self._reading}"] if self._reading else [])]

    # --- what was written

    def _stored(self, entry: Entry) -> None:
        id = entry.answer["result"].get({"note.add": "note", "line.write": "line"}.get(entry.name, ""))
        if id and not entry.args.get("anonymous"):
            self._wrote[id] = ("note" if entry.name == "note.add" else "line", entry.args["chart"])

    async def _read_back(self) -> None:
        """Whether all of it is there, for somebody who asks anew."""
        charts = list({chart for _, chart in self._wrote.values()})[-CHARTS:]
        self._reading = ""
        await self.page.watch(*self._views(), *(f"chart:{chart}" for chart in charts), whole=True)
        for id, (kind, chart) in self._wrote.items():
            row = self.get("chart", chart)
            seen = chart in charts and (row.get("posted") or row.get("table") == self._sits_at)
            self._figures.missing += bool(seen and not self.get(kind, id))

    # --- what the work looks at, and how it acts

    def do(self, name: str, **args: Any) -> Entry:
        """Send a command; it is answered when it is answered."""
        return self.page.outbox.put(name, args, self._stage())

    async def ask(self, name: str, **args: Any) -> dict[str, Any]:
        """Send a command and wait for its answer; raises `OSError` (`TimeoutError`)."""
        entry = self.page.outbox.put(name, args)
        async with asyncio.timeout(ANSWER_WITHIN):
            await entry.settled.wait()
        return entry.answer

    def _stage(self) -> str:
        sessions = self.of("session")
        return str(sessions[0]["stage"]) if sessions else ""

    def write_line(self, chart: str, section: str, words: str) -> None:
        """Type a line on a chart, as a recorder does; nothing else is done meanwhile."""
        self._typing = asyncio.ensure_future(self._type(chart, section, words))

    async def _type(self, chart: str, section: str, words: str) -> None:
        stage = self._stage()  # what is begun in it may be finished after it
        first: Entry | None = None
        last: Entry | None = None
        for wait, sofar in keystrokes(words, self.dice):
            await asyncio.sleep(wait)
            if last and not last.sent:  # no network: the page holds the newest text alone
                last.args["text"] = sofar
                continue
            args = {"chart": chart, "section": section, "text": sofar}
            if first and last:
                args["line"] = last.answer.get("result", {}).get("line", first.id)
                args |= {"base": last.answer["seq"]} if last.answer.get("ok") else {"base_of": last.id}
            last = self.page.outbox.put("line.write", args, stage)
            first = first or last

    def go_to(self, charts: list[Row]) -> Row | None:
        """The chart that is open on the phone; where it was read for long enough, another is opened, and None told."""
        here = next((chart for chart in charts if chart["id"] == self._reading), None)
        if here and time.monotonic() < self._reads_until:
            return here
        self._reads_until = time.monotonic() + self._pace * self.dice.uniform(*READS)
        self._turn_to(self.dice.choice(charts)["id"])
        return None

    def of(self, kind: str, **fields: Any) -> list[Row]:
        """The rows of a kind that this person may see, with these fields."""
        return self.page.sight.of(kind, **fields)

    def get(self, kind: str, id: str) -> Row:
        """One row; empty where this person sees none of that id."""
        return self.page.sight.get(kind, id)

    @property
    def table(self) -> Row:
        """The table they sit at; raises `LookupError` where its row has not come."""
        return _there(self.get("table", str(self.get("participant", self.id)["table"])))

    @property
    def records(self) -> bool:
        """Whether they hold the pen."""
        return bool(self.table["pen"] == self.id)

    def chart(self, stage: Row) -> Row:
        """Their table's chart in the stage's activity; raises `LookupError` where its row has not come."""
        return _there(self.get("chart", f"{stage['activity']}.{self.table['number']}"))


def _there(row: Row) -> Row:
    if not row:
        raise LookupError
    return row
