"""Simulated phones that join over the address in the QR code and write: how long it takes them."""

from __future__ import annotations

import random
import threading
import time
from dataclasses import dataclass, field
from typing import Any

import socketio

from facilitator.preflight.line import Line
from facilitator.preflight.machine import p99
from facilitator.rehearsal.crowd import NAMESPACE, Person

WITHIN = 45.0  # seconds for all of them together
WORDS = 8  # what each of them writes
JOIN_WITHIN = 5000.0  # ms
ANSWER_WITHIN = 1000.0  # ms


@dataclass
class Seen:
    """What the phones lived through; milliseconds."""

    joins: list[float] = field(default_factory=list)
    answers: list[float] = field(default_factory=list)
    trouble: list[str] = field(default_factory=list)


class Phone(Person):
    """One phone: joins, sits down, writes a few words, leaves."""

    def visit(self, seen: Seen) -> None:
        """All of it; what goes wrong is noted."""
        try:
            self._arrive(seen)
            for number in range(WORDS):
                time.sleep(self.dice.uniform(0.1, 0.9))
                began = time.perf_counter()
                answer = self.do("park.add", text=f"{number}")
                if answer["ok"]:
                    seen.answers.append((time.perf_counter() - began) * 1000)
                else:
                    seen.trouble.append(answer["error"]["message"])
        except (socketio.exceptions.SocketIOError, OSError, LookupError, ValueError) as error:
            seen.trouble.append(str(error) or type(error).__name__)
        finally:
            self._client.disconnect()

    def _arrive(self, seen: Seen) -> None:
        began = time.perf_counter()
        joined = self._join()
        self.id = joined["participant"]
        auth = {"code": self._code, "token": joined["token"]}
        base = f"{self._base}?code={self._code}"
        self._client.connect(base, auth=auth, namespaces=[NAMESPACE], transports=["websocket"], wait_timeout=15)
        self._sit_down()
        seen.joins.append((time.perf_counter() - began) * 1000)


def visit(join_link: str, people: int) -> list[Line]:
    """Let so many phones join and write, and say how it went."""
    seen = Seen()
    crowd = [Phone(join_link, random.Random(number), pace=1) for number in range(people)]
    threads = [threading.Thread(target=phone.visit, args=(seen,), daemon=True) for phone in crowd]
    end = time.monotonic() + WITHIN
    for thread in threads:
        thread.start()
        time.sleep(0.02)
    for thread in threads:
        thread.join(max(0, end - time.monotonic()))
    late = sum(thread.is_alive() for thread in threads)
    return told(seen, people, late)


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
