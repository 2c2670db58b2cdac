"""Fuzz: nearly right commands by everybody in the room; no defect, no code that is not listed, the file is whole."""

from __future__ import annotations

import argparse
import json
import random
import tempfile
import uuid
from collections import Counter
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from typing import Any
from unittest import mock

import msgspec
import orjson

from facilitator.live.guard import Passed, Refused, inspect
from facilitator.live.packets import CommandPacket, bad_packet
from facilitator.session.commands import COMMANDS
from facilitator.session.refusals import Refusal
from facilitator.session.roles import Actor
from facilitator.web.errors import STATUS
from tests.chaos.nearly import Writer
from tests.chaos.outcome import Outcome
from tests.unit.workshop import Workshop

EACH = 5_000  # commands a session: after that most of it is refused


def options(parser: argparse.ArgumentParser) -> None:
    """What can be chosen."""
    parser.add_argument("--commands", type=int, default=1_000_000)
    parser.add_argument(
        "--saboteur", choices=["defect", "journal"], help="a rule that raises; a row beside the journal"
    )


def run(chosen: argparse.Namespace) -> Outcome:
    """Session after session, until so many commands were given."""
    outcome, told = Outcome(), Counter[str]()
    sessions = max(1, chosen.commands // EACH)
    for number in range(sessions):
        with ExitStack() as stack:
            folder = stack.enter_context(tempfile.TemporaryDirectory())
            dice = random.Random(chosen.seed * 1_000_003 + number)
            shop = Workshop(Path(folder))
            shop.desk._file._db.execute("PRAGMA synchronous = OFF")  # nobody pulls the plug here
            if chosen.saboteur == "defect":
                stack.enter_context(mock.patch.dict(COMMANDS, {"park.add": replace(COMMANDS["park.add"], rule=_raise)}))
            try:
                told += session(shop, dice, min(EACH, chosen.commands), outcome, chosen.saboteur)
            finally:
                shop.close()
            for problem in shop.problems():
                outcome.expect(False, f"session {number}: {problem}")
            try:
                shop._open()
            except Exception as error:
                outcome.expect(False, f"session {number} does not open again: {error!r}")
            shop.close()
    carried = told["ok"]
    outcome.expect(carried > chosen.commands / 50, "hardly a command was carried out: the fuzz never got in")
    outcome.figures |= {"commands": sum(told.values()), "sessions": sessions, "carried_out": carried}
    outcome.figures["refused"] = dict(sorted((told - Counter(ok=carried)).items()))
    return outcome


def session(shop: Workshop, dice: random.Random, commands: int, outcome: Outcome, saboteur: str | None) -> Counter[str]:
    """One session in which everybody presses everything."""
    told = Counter[str]()
    everybody = _room(shop)
    writer = Writer(dice, lambda: shop.desk.state)
    stages = [stage.id for stage in shop.desk.state.all("stage")]
    for number in range(commands):
        shop.wait(dice.choice([0, 0.01, 0.5]))
        if number % 100 == 0:
            shop.ask("stage.start", {"stage": dice.choice(stages)}, shop.console)
        actor = dice.choice(everybody)
        name, args = writer.command()
        at = dice.choice([*stages, "", "x"])
        try:
            refusal = _ask(shop, name, args, actor, at)
        except Exception as error:
            outcome.expect(False, f"{name} {str(args)[:200]} by {actor.id}: {error!r}")
            told["raised"] += 1
            continue
        told[refusal.code if refusal else "ok"] += 1
        if refusal:
            said = f"{name} {str(args)[:200]} by {actor.id}"
            outcome.expect(refusal.message != "refusal-defect", f"{said}: a rule raised")
            outcome.expect(refusal.code in STATUS, f"{said}: {refusal.code} is not listed")
            outcome.expect(refusal.code != "storage", f"{said}: not stored")
    if saboteur == "journal":
        shop.desk._file._db.execute("UPDATE \"table\" SET name = 'unknown to the journal' WHERE id = '1'")
    return told


def _raise(*_: Any) -> None:
    raise ZeroDivisionError


def _ask(shop: Workshop, name: str, args: Any, actor: Actor, at: str) -> Refusal | None:
    """What a command is refused with: by the door that packets come through, or by the desk."""
    packet = json.dumps(["command", {"id": str(uuid.uuid4()), "name": name, "args": args, "at": {"stage": at}}])
    verdict = inspect(f"2/live,7{packet}")
    if isinstance(verdict, Refused):
        return verdict.refusal
    if not isinstance(verdict, Passed):
        raise AssertionError("dropped without a word")
    body = orjson.loads(packet)[1]
    try:
        asked = msgspec.convert(body, CommandPacket)
    except msgspec.ValidationError as error:
        return bad_packet(error)
    return shop.desk.run(asked.name, asked.args, actor, id=asked.id, at_stage=asked.at.stage).refusal


def _room(shop: Workshop) -> list[Actor]:
    people = [shop.join(f"Person {n}", table=n % 5) for n in range(8)]
    desks = [shop.desk_at(1, "left", pen=True), shop.desk_at(1, "right"), shop.desk_at(2, "one", pen=True)]
    return [*people, *desks, shop.screen, *[shop.console] * 6]
