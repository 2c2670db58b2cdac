"""A walk in which people leave notes with and without their name, on a real file: what an unmasker is let loose on.

Whoever is at a chart reads, asks the same as others, and writes now and then; for each note a coin decides whether it
bears a name. So the file is all there is to tell who wrote one without, and not that some write more than others.
"""

from __future__ import annotations

import random
import sqlite3
import uuid
from dataclasses import dataclass, field
from pathlib import Path

from facilitator.live.desk import SERVER
from facilitator.session import keys
from facilitator.session.roles import Actor
from tests.unit.workshop import Workshop

TABLES, EACH = 8, 6
SECOND = 1000
FIRST = 20  # s until somebody who has opened a chart does the first thing there
OFTEN = 120  # s between two things after that: some 0.9 notes a person and stop
AGENDA = """title = "A walk"
[[activities]]
key = "a"
title = "Discussion"
[[activities.stages]]
key = "discuss"
kind = "discuss"
title = "Talk"
topics = [{text = "Who?"}]
[[activities.stages]]
key = "walk"
kind = "walk"
title = "Walk"
minutes = 20
"""


@dataclass
class Played:
    """What was played: who wrote which note, and who sat where."""

    path: Path
    authors: dict[str, str] = field(default_factory=dict)  # of notes without a name
    signed: dict[str, str] = field(default_factory=dict)
    tables: dict[str, int] = field(default_factory=dict)  # of people


def play(folder: Path, dice: random.Random, *, bursts: bool = False, late: float = 150) -> Played:
    """One walk. `bursts`: people write for a while and then no more, instead of now and then. `late`: seconds after the
    bell until everybody has opened the chart."""
    shop = Workshop(folder, TABLES, AGENDA)
    shop.desk._file._db.execute("PRAGMA synchronous = OFF")  # it is not the disk that is put to the test
    played = Played(shop.path)
    people = [_join(shop, dice, played, number % TABLES + 1) for number in range(TABLES * EACH)]
    shop.start("a.discuss")
    for table in range(1, TABLES + 1):
        shop.post(table)
    shop.start("a.walk")
    asked: dict[str, list[str]] = {}
    for at, name, chart, person in sorted(_plan(shop, dice, people, bursts, late), key=lambda step: step[0]):
        shop.now = at
        if name == "read":
            shop.ask("chart.read", {"chart": chart}, person)
        elif name == "too" and asked.get(chart):
            shop.ask("note.metoo", {"note": dice.choice(asked[chart])}, person, id=_id(dice))
        elif name in ("note", "anonymous"):
            _write(shop, dice, played, chart, person, name == "anonymous", asked)
        elif name == "help":
            shop.ask("help.call", {"table": played.tables[person.id]}, person, id=_id(dice))
    with sqlite3.connect(shop.path) as file:  # a copy made by hand: the log is folded in, nothing else changes
        file.execute("PRAGMA wal_checkpoint(PASSIVE)")
    file.close()
    shop.close()
    return played


def _join(shop: Workshop, dice: random.Random, played: Played, table: int) -> Actor:
    token = _id(dice)
    args = {"token_hash": keys.hash_key(token), "rejoin_hash": keys.hash_key(f"rejoin {token}")}
    made = shop.desk.run("participant.join", args, SERVER, id=_id(dice), internal=True)
    person = shop.enter(token)
    shop.sit(person, table)
    played.tables[made.result["participant"]] = table
    return person


def _plan(
    shop: Workshop, dice: random.Random, people: list[Actor], bursts: bool, late: float
) -> list[tuple[int, str, str, Actor]]:
    """Who does what when. Nobody types two notes at once."""
    bells = shop.row("round", "a.walk").bells
    steps = []
    for person in people:
        route = next(r for r in shop.desk.state.all("route") if person.id in r.members)
        starts = [shop.now, *bells[:-1]]
        for place, start, end in zip(route.places, starts, bells, strict=True):
            chart, at = f"a.{place}", start + round(dice.uniform(4, late) * SECOND)
            steps.append((at, "read", chart, person))
            wait = FIRST
            while True:
                at += round((10 + dice.expovariate(1 / wait)) * SECOND)
                wait = FIRST if bursts else OFTEN
                if at >= end or (bursts and dice.random() < 0.5):
                    break
                steps.append((at, dice.choice(("note", "anonymous", "anonymous", "too", "help")), chart, person))
    return steps


def _write(
    shop: Workshop,
    dice: random.Random,
    played: Played,
    chart: str,
    person: Actor,
    anonymous: bool,
    asked: dict[str, list[str]],
) -> None:
    id = _id(dice)
    args = {"chart": chart, "kind": "question", "text": f"Question {id[:8]}", "anonymous": anonymous}
    if shop.ask("note.add", args, person, id=id).ok:
        (played.authors if anonymous else played.signed)[id] = person.id
        asked.setdefault(chart, []).append(id)


def _id(dice: random.Random) -> str:
    return str(uuid.UUID(int=dice.getrandbits(128), version=4))
