"""What a rehearsal measures, as it goes: how long people waited, and what went wrong. One clock times it all: everybody
is simulated in one process, whose monotonic clock nobody sets."""

from __future__ import annotations

import time
from collections import Counter, OrderedDict
from dataclasses import dataclass, field
from typing import Any

from facilitator.rehearsal.times import Times

REMEMBERED = 20_000  # changes whose sending is known, or whose arrival came before the answer to their author
OVERLOAD = frozenset({"too_many", "storage", "bad_command", "bad_args"})  # others are play: the stage was just over


@dataclass
class Figures:
    """Of one rehearsal. `people`: how many are to come."""

    people: int
    coming: list[float] = field(default_factory=list)  # since when those who are not in yet have tried to
    joined: int = 0
    here: int = 0
    connections: int = 0
    dropped: int = 0  # by themselves, as people do
    lost: int = 0  # without a cause of theirs
    shut: int = 0  # attempts that found nobody listening: the machine is there, its server is not
    unreached: int = 0  # attempts that came to nothing otherwise
    missing: int = 0  # what was acknowledged and is not there
    unanswered: int = 0
    refused: Counter[str] = field(default_factory=Counter)
    declined: Counter[str] = field(default_factory=Counter)  # refusals that belong to the play
    joins: Times = field(default_factory=Times)
    returns: Times = field(default_factory=Times)
    answers: Times = field(default_factory=Times)
    deliveries: Times = field(default_factory=Times)
    lateness: Times = field(default_factory=Times)  # of this process's own loop
    _sent: OrderedDict[int, float] = field(default_factory=OrderedDict)
    _early: OrderedDict[int, list[float]] = field(default_factory=OrderedDict)

    def late(self, limit: float, now: float) -> int:
        """How many are not in, though they came more than `limit` seconds ago."""
        return sum(now - came > limit for came in self.coming)

    def answered(self, seq: int, sent: float) -> None:
        """A change was acknowledged: sent at that moment, it is the number `seq` of the session."""
        now = time.monotonic()
        self.answers.add(now - sent)
        if seq in self._sent:
            return
        _keep(self._sent, seq, sent)
        for moment in self._early.pop(seq, ()):
            self._delivered(moment - sent)

    def arrived(self, seqs: tuple[int, ...]) -> None:
        """Somebody's screen has just been told of these changes."""
        now = time.monotonic()
        for seq in seqs:
            sent = self._sent.get(seq)
            if sent is not None:
                self._delivered(now - sent)
            elif seq in self._early:
                self._early[seq].append(now)
            else:
                _keep(self._early, seq, [now])

    def said_no(self, code: str) -> None:
        """A command was refused for good."""
        (self.refused if code in OVERLOAD else self.declined)[code] += 1

    def _delivered(self, seconds: float) -> None:
        if seconds >= 0:  # else a command that changed nothing was answered with the number of another's change
            self.deliveries.add(seconds)


def _keep(kept: OrderedDict[int, Any], seq: int, what: Any) -> None:
    kept[seq] = what
    if len(kept) > REMEMBERED:
        kept.popitem(last=False)
