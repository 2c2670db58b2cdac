"""A session that is written to, and notes what was acknowledged: run behind the library, as a process of its own."""

from __future__ import annotations

import argparse
import os
import random
import sqlite3
import threading
from contextlib import suppress
from pathlib import Path
from typing import Any

from facilitator.live.desk import SERVER, Desk
from facilitator.store import session_file
from facilitator.store.session_file import SessionFile
from tests.unit.workshop import CODE, NOON, first_file

PEOPLE = 8
WORDS = "We meet with every agency twice a year and write down who asked for what and why it matters"


def main() -> None:
    """Write."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--commands", type=int, default=400)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--saboteur", default="")
    parser.add_argument("--reopen", type=int, default=150, help="close and open again after so many commands")
    parser.add_argument("--leave", action="store_true", help="end without closing, as if killed")
    chosen = parser.parse_args()
    if chosen.saboteur:
        sabotage(chosen.saboteur)
    path = chosen.folder / f"{CODE}.db"
    with path.open("wb") as file:
        file.write(first_file(4))
        os.fsync(file.fileno())
    acknowledgements = os.open(chosen.folder / "acks", os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    dice, left = random.Random(chosen.seed), chosen.commands
    while left:
        some = min(left, chosen.reopen)
        desk = Desk(CODE, SessionFile(path), lambda: NOON)
        write(desk, some, dice, acknowledgements)
        left -= some
        if left or not chosen.leave:
            desk.close()
    os._exit(0)


def write(desk: Desk, commands: int, dice: random.Random, acknowledgements: int) -> None:
    """Several people at once, so that commits hold several commands."""
    texts = [[text_of(dice, n) for n in range(one, commands, PEOPLE)] for one in range(PEOPLE)]

    def person(mine: list[str]) -> None:
        for text in mine:
            answer = desk.run("park.add", {"text": text}, SERVER)
            if answer.ok:
                os.write(acknowledgements, f"{answer.seq} {answer.result['parked']}\n".encode())

    people = [threading.Thread(target=person, args=(mine,)) for mine in texts]
    for one in people:
        one.start()
    for one in people:
        one.join()


def text_of(dice: random.Random, number: int) -> str:
    """A sentence; every tenth a long one."""
    words = " ".join(dice.sample(WORDS.split(), 9))
    return f"{number}: {words}" + f" {WORDS}" * (3 if number % 10 == 0 else 0)


def sabotage(name: str) -> None:
    """Break the product on purpose."""
    if name == "normal":  # commits are not waited for
        connect = session_file.connect

        def careless(path: Path) -> sqlite3.Connection:
            connection = connect(path)
            connection.execute("PRAGMA synchronous = NORMAL")
            return connection

        session_file.connect = careless
    elif name == "swallow":  # what could not be stored is acknowledged all the same
        commit = SessionFile.commit

        def lying(self: SessionFile, *args: Any) -> None:
            with suppress(session_file.StorageError):
                commit(self, *args)

        SessionFile.commit = lying  # type: ignore[method-assign]
    else:
        raise SystemExit(f"no saboteur {name}")


if __name__ == "__main__":
    main()
