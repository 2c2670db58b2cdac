"""Simulated phones that join over the address in the QR code and write: how long it takes them."""

from __future__ import annotations

import asyncio
import random
import time
from dataclasses import dataclass, field
from typing import Any

from facilitator.preflight.line import Line
from facilitator.preflight.machine import p99
from facilitator.rehearsal.asking import Refused
from facilitator.rehearsal.connection import TurnedAway
from facilitator.rehearsal.figures import Figures
from facilitator.rehearsal.person import Person
from facilitator.rehearsal.sight import Pool

WITHIN = 45.0  # seconds for all of them together
AFTER = 0.02  # seconds between two of them
WORDS = 8  # what each of them writes
JOIN_WITHIN = 5000.0  # ms
ANSWER_WITHIN = 1000.0  # ms


@dataclass
class Seen:
    """What the phones lived through; milliseconds."""

    joins: list[float] = field(default_factory=list)
    answers: list[float] = field(default_factory=list)
    trouble: list[str] = field(default_factory=list)


def visit(join_link: str, people: int) -> list[Line]:
    """Let so many phones join and write, and say how it went."""
    return asyncio.run(_visits(join_link, people))


async def _visits(join_link: str, people: int) -> list[Line]:
    seen, figures, pool = Seen(), Figures(people), Pool()
    phones = [Person(join_link, random.Random(number), 1, figures, pool) for number in range(people)]
    visits = [asyncio.ensure_future(_visit(phone, seen, number * AFTER)) for number, phone in enumerate(phones)]
    _, late = await asyncio.wait(visits, timeout=WITHIN)
    for one in late:
        one.cancel()
    await asyncio.gather(*visits, return_exceptions=True)
    return told(seen, people, len(late))


async def _visit(phone: Person, seen: Seen, after: float) -> None:
    """One phone: joins, sits down, writes a few words, leaves; what goes wrong is noted."""
    await asyncio.sleep(after)
    try:
        began = time.perf_counter()
        await phone.join()
        seen.joins.append((time.perf_counter() - began) * 1000)
        for number in range(WORDS):
            await asyncio.sleep(phone.dice.uniform(0.1, 0.9))
            began = time.perf_counter()
            answer = await phone.ask("park.add", text=f"{number}")
            if answer["ok"]:
                seen.answers.append((time.perf_counter() - began) * 1000)
            else:
                seen.trouble.append(answer["error"]["message"])
    except (OSError, Refused, TurnedAway) as error:
        seen.trouble.append(str(error) or type(error).__name__)
    finally:
        await phone.leave()


def told(seen: Seen, people: int, late: int) -> list[Line]:
    """What they lived through, as lines. `late`: phones that were not through in time."""
    numbers: dict[str, Any] = {"people": people, "joined": len(seen.joins), "late": late}
    if not seen.joins or not seen.answers:
        return [Line("phones", "look", "none", {**numbers, "why": next(iter(seen.trouble), "")})]
    joins, answers = p99(seen.joins), p99(seen.answers)
    numbers |= {"s": round(joins / 1000, 1), "ms": round(answers), "why": next(iter(seen.trouble), "")}
    joined = "look" if len(seen.joins) < people else "slow" if joins > JOIN_WITHIN else "ok"
    answered = "look" if seen.trouble or late else "slow" if answers > ANSWER_WITHIN else "ok"
    return [
        Line("phones", "ok" if joined == "ok" else "look", joined, numbers),
        Line("answers", "ok" if answered == "ok" else "look", answered, numbers),
    ]
