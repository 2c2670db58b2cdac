"""The page of a simulated person: connects, watches, repairs what it shows, sends what is done on it."""

from __future__ import annotations

import asyncio
import time
from typing import Any

from facilitator.rehearsal.connection import Connection, Lost
from facilitator.rehearsal.figures import Figures
from facilitator.rehearsal.outbox import Outbox
from facilitator.rehearsal.sight import Pool, Sight, read

CONNECT_WITHIN = 15.0  # seconds: as long as a page gives its most patient attempt
ANSWER_WITHIN = 15.0  # seconds: three times what a page waits for at first, for a link that was learnt to be slow
SILENT = 25.0  # seconds without a word, though a ping comes every 15: the connection is dead
FINAL = ("removed", "erased", "replaced")


class Page:
    """`token`: of a participant, or the key of a link. `witness`: what arrives here is timed."""

    def __init__(self, base: str, code: str, token: str, figures: Figures, pool: Pool, *, witness: bool = True) -> None:
        self.sight = Sight(pool)
        self.outbox = Outbox(figures)
        self.over = False  # sent out, or the session is gone
        self.connection: Connection | None = None
        self._base, self._auth = base, {"code": code, "token": token}
        self._figures, self._witness = figures, witness
        self._views: list[str] = []
        self._held: list[str] = []  # the views that what is held belongs to
        self._known = False  # this connection has been told what this page watches
        self._queued: list[str] | None = None  # packets that came while a watch is under way
        self._mending: asyncio.Task[None] | None = None

    async def connect(self, *views: str) -> None:
        """Come (back); raises `OSError` (`Lost`, `TimeoutError`), or `TurnedAway`."""
        connection = Connection(self._rows_came, self._event_came)
        try:
            async with asyncio.timeout(CONNECT_WITHIN):
                await connection.open(self._base, self._auth)
                self.connection, self._queued, self._known = connection, [], False
                await self.watch(*(views or self._views))
        except BaseException:
            connection.drop()
            self.connection = None
            raise
        self._figures.connections += 1
        self._figures.here += 1
        self.outbox.open(connection)

    def hang_up(self, *, own_doing: bool, abruptly: bool = True) -> None:
        """No connection any more."""
        if self.connection is None:
            return
        self._figures.here -= 1
        self.outbox.shut(own_doing=own_doing)
        if abruptly:
            self.connection.drop()
        else:
            self.connection.close()
        self.connection = None

    def is_dead(self) -> bool:
        """Whether the connection has to be given up."""
        if self.connection is None or self.connection.lost.is_set():
            return True
        return time.monotonic() - self.connection.heard > SILENT or self.outbox.oldest() > ANSWER_WITHIN

    async def watch(self, *views: str, whole: bool = False) -> dict[str, Any]:
        """From now on watch these views; the answer. Raises `OSError` (`Lost`, `TimeoutError`)."""
        if self.connection is None:
            raise Lost
        self._views = [*views]
        if self._queued is None:
            self._queued = []
        goes_on = not whole and (self._known or self._held == self._views)
        wanted = self._views
        asked = {"views": wanted, "since": self.sight.head if goes_on else 0, "epoch": self.sight.epoch}
        async with asyncio.timeout(ANSWER_WITHIN):
            answer = await self.connection.call("watch", asked)
        if not answer["ok"]:
            raise Lost(answer["error"]["message"])
        self.sight.answered(answer)
        self._held, self._known = wanted, True
        queued, self._queued = self._queued or [], None
        for text in queued:
            self._rows_came(text)
        return dict(answer)

    def _rows_came(self, text: str) -> None:
        if self._queued is not None:
            self._queued.append(text)
            return
        frame = read(text)
        if frame.seq <= self.sight.head:
            return
        if frame.prev != self.sight.head:
            self._mend(whole=False)
            return
        self.sight.apply(frame.rows)
        self.sight.head = frame.seq
        if self._witness:
            self._figures.arrived(frame.seqs)

    def _event_came(self, name: str, payload: Any) -> None:
        if name == "bye" and payload["code"] in FINAL:
            self.over = True
        if name != "beat" or self._queued is not None:
            return
        if payload["seq"] != self.sight.head:
            self._mend(whole=False)
        elif payload["count"] != self.sight.count:
            self._mend(whole=True)

    def _mend(self, *, whole: bool) -> None:
        async def mend() -> None:
            try:
                await self.watch(*self._views, whole=whole)
            except OSError:
                return  # whoever lives here finds out

        self._queued = []
        self._mending = asyncio.ensure_future(mend())
