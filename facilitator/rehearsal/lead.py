"""Leads a rehearsal's session through its stages, as the facilitator would from her console."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import Any
from urllib.parse import urlsplit

from facilitator.rehearsal.connection import TurnedAway
from facilitator.rehearsal.figures import Figures
from facilitator.rehearsal.page import Page
from facilitator.rehearsal.person import Person
from facilitator.rehearsal.sight import Pool
from facilitator.rehearsal.work import WORK

BEGINS = 0.05  # of the time, for the first to find their seats
TURN = 0.1  # of a share-out, for one table
WAITS = 0.5  # seconds between two looks at whether anybody is in
PAUSE = 2.0  # seconds until a lost connection is tried again


class Lead:
    """`key`: of the console; `seconds`: for the whole session, each stage gets its share by its minutes."""

    def __init__(self, join_link: str, key: str, seconds: float, pool: Pool) -> None:
        link = urlsplit(join_link)
        self._base, self._key, self._seconds, self._pool = f"{link.scheme}://{link.netloc}", key, seconds, pool

    async def run(self, first: Person) -> None:
        """Go through the stages once somebody is in, until cancelled."""
        while not first.session:
            await asyncio.sleep(WAITS)
        page = Page(self._base, first.session, self._key, Figures(0), self._pool, witness=False)
        connected = asyncio.ensure_future(self._stay_connected(page))
        try:
            await asyncio.sleep(self._seconds * BEGINS)
            stages = [stage for stage in page.sight.of("stage") if stage["kind"] in WORK and stage["minutes"]]
            stages.sort(key=lambda stage: stage["position"])
            whole = sum(stage["minutes"] for stage in stages)
            for stage in stages:
                length = self._seconds * (1 - BEGINS) * stage["minutes"] / whole
                page.outbox.put("stage.start", {"stage": stage["id"]})
                await (self._share_out(page, stage, length) if stage["kind"] == "share" else asyncio.sleep(length))
        finally:
            connected.cancel()
            page.hang_up(own_doing=True, abruptly=False)

    async def _share_out(self, page: Page, stage: dict[str, Any], length: float) -> None:
        for _ in range(round(1 / TURN)):
            await asyncio.sleep(length * TURN)
            turns = sorted(page.sight.of("turn", stage=stage["id"], state="waiting"), key=lambda turn: turn["position"])
            if turns:
                page.outbox.put("turn.start", {"table": turns[0]["table"]})

    async def _stay_connected(self, page: Page) -> None:
        while True:
            with suppress(OSError, TurnedAway):
                await page.connect("room", "console")
                assert page.connection
                await page.connection.lost.wait()
            page.hang_up(own_doing=True)
            await asyncio.sleep(PAUSE)
