"""The simulated people of a practice: few, quick, and one of them calls the facilitator.

Run as a program by `web/practice.py`, which says on stdin where they are to go: nobody reads it on a command line.
"""

from __future__ import annotations

import asyncio
import sys
import time

import msgspec

from facilitator.rehearsal.crowd import Crowd
from facilitator.rehearsal.person import Person

PACE = 2.5  # seconds between two things that somebody does
CALLS_AFTER = 12.0  # seconds of talk, until a table calls
LOOKS = 0.5  # seconds


class Asked(msgspec.Struct):
    """Where they go, how many they are, how long they stay."""

    link: str
    people: int
    minutes: float


async def call_once(crowd: list[Person]) -> None:
    """While they talk one table calls, once it has been at it for a while."""
    since = 0.0
    while True:
        await asyncio.sleep(LOOKS)
        seated = [person for person in crowd if person.session and person.get("participant", person.id).get("table")]
        talks = seated and any(stage["kind"] == "discuss" for stage in seated[0].of("stage", state="running"))
        if not talks:
            since = 0.0
            continue
        since = since or time.monotonic()
        caller = seated[len(seated) // 2]
        if time.monotonic() - since > CALLS_AFTER and caller.page.connection:
            caller.do("help.call", table=caller.table["number"])
            return


def main() -> None:
    """Let them in, until the session is over or the time is."""
    asked = msgspec.json.decode(sys.stdin.buffer.read(), type=Asked)
    crowd = Crowd(asked.link, asked.people, asked.minutes, pace=PACE, beside=call_once)
    asyncio.run(crowd.live())


if __name__ == "__main__":
    main()
