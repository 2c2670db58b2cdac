"""A workshop for tests of the rules: four tables in two groups, one activity, on a real file and a real desk.

It reads like the facilitator's handbook (`join`, `sit`, `start`, `write`, `post`, `note`) and fails the test where a
command is refused; `ask` hands back whatever the answer is, `refused` the code of a refusal.
"""

from __future__ import annotations

import functools
import tempfile
import threading
import time
import uuid
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any
from unittest import mock

import msgspec

from facilitator.agenda.build import build
from facilitator.agenda.reader import parse
from facilitator.live import desk as desk_module
from facilitator.live.desk import SERVER, Answer, Desk
from facilitator.session import keys
from facilitator.session.charts import Chart, chart_id
from facilitator.session.roles import Actor
from facilitator.session.rows import Activity, Group, Key, Row, Session, Stage, Table, Topic
from facilitator.store.check import check
from facilitator.store.library import Library
from facilitator.store.session_file import Entry, SessionFile, StorageError, new_epoch

CODE = "ABCDEF"
CONSOLE_KEY = "CONSOLE"
KINDS = ("present", "discuss", "post", "walk", "cluster", "vote", "pick", "share", "reflect", "regroup", "review")
NOON = 1_700_000_000_000
MINUTE = 60_000


def first_rows(tables: int = 4) -> list[Row]:
    """The session as it is made: groups and tables as in the transitions agenda, the third topic differs by group."""
    numbers = range(1, tables + 1)
    rows: list[Row] = [Session(id=CODE, title="From first engagement to partnership", created_at=NOON)]
    rows += [Group(id=f"g{at}", name=f"Group {at}", position=at) for at in (1, 2)]
    rows += [Table(id=str(n), number=n, group="g1" if n % 2 else "g2") for n in numbers]
    rows.append(Activity(id="a", title="Transitions discussion", position=1))
    rows += [
        Stage(id=f"a.{kind}", activity="a", kind=kind, title=kind, position=at, minutes=10.0)
        for at, kind in enumerate(KINDS, 1)
    ]
    topics = (("Which groups?", ""), ("What changed?", ""), ("Which content?", "g1"), ("Which ways?", "g2"))
    rows += [
        Topic(id=f"a.t{at}", activity="a", stage="a.discuss", text=words, group=group, position=at)
        for at, (words, group) in enumerate(topics, 1)
    ]
    rows += [Chart(id=chart_id("a", n), activity="a", table=n) for n in numbers]
    rows.append(Key(id=keys.hash_key(CONSOLE_KEY), role="facilitator"))
    rows.append(Key(id=keys.hash_key(keys.derive(CONSOLE_KEY, "screen")), role="screen"))
    rows.append(keys.preview_key(CONSOLE_KEY))
    return rows + [keys.table_key(CONSOLE_KEY, n) for n in numbers]


def rows_of(agenda: str, tables: int) -> list[Row]:
    """The session that the house would make of an agenda's text."""
    rows = build(parse(agenda, "agenda"), code=CODE, tables=tables, title="", now=NOON)
    links = [Key(id=keys.hash_key(CONSOLE_KEY), role="facilitator")]
    links.append(Key(id=keys.hash_key(keys.derive(CONSOLE_KEY, "screen")), role="screen"))
    return [*rows, *links, *(keys.table_key(CONSOLE_KEY, n) for n in range(1, tables + 1))]


@functools.cache
def first_file(tables: int, agenda: str = "") -> bytes:
    """A session's file as the house makes it: made once, for making one takes longer than most tests."""
    with tempfile.TemporaryDirectory() as folder:
        path, id = Path(folder) / f"{CODE}.db", str(uuid.uuid4())
        writes: dict[tuple[str, str], Row | None] = {
            (row.KIND, row.id): msgspec.structs.replace(row, seq=1)
            for row in (rows_of(agenda, tables) if agenda else first_rows(tables))
        }
        file = SessionFile(path)
        file.set_meta(epoch=new_epoch(), join_bits="BITS")
        file.commit([Entry(id, 1, NOON, "session.create", SERVER.id, SERVER.mark(id), "", "{}", writes)], [], [])
        file.close()
        return path.read_bytes()


class Workshop:
    """One open session and the people in it."""

    def __init__(self, folder: Path, tables: int = 4, agenda: str = "") -> None:
        """`agenda`: the text of an agenda file, whose stages are then started by their whole ids."""
        self.path = folder / f"{CODE}.db"
        self.now = NOON
        self.path.write_bytes(first_file(tables, agenda))
        self._open()
        self.console = self.enter(CONSOLE_KEY)
        self.screen = self.enter(keys.derive(CONSOLE_KEY, "screen"))

    # --- people

    def enter(self, token: str, device: str = "") -> Actor:
        """Whoever holds this token."""
        actor = self.desk.actor(token, device)
        assert actor is not None
        return actor

    def join(self, name: str = "", table: int = 0) -> Actor:
        """Somebody with a phone; sits down where a table is given."""
        token = uuid.uuid4().hex
        args = {"name": name, "token_hash": keys.hash_key(token), "rejoin_hash": keys.hash_key(f"rejoin {token}")}
        answer = self.desk.run("participant.join", args, SERVER, internal=True)
        assert answer.ok, answer
        person = self.enter(token)
        if table:
            self.sit(person, table)
        return person

    def sit(self, person: Actor, table: int) -> None:
        """Sit down at a table."""
        self.do("seat.take", {"table": table}, person)

    def desk_at(self, table: int, device: str = "", *, pen: bool = False) -> Actor:
        """A laptop on the table's link; with the pen where asked for."""
        actor = self.enter(keys.derive(CONSOLE_KEY, f"table:{table}"), device)
        if pen:
            self.claim(actor, table)
        return actor

    def claim(self, actor: Actor, table: int) -> None:
        """Take the pen, from whoever holds it."""
        self.do("pen.claim", {"table": table, "holder": self.row("table", str(table)).pen}, actor)

    # --- commands

    def ask(self, name: str, args: dict[str, Any], who: Actor, *, id: str = "", at: str = "") -> Answer:
        """What a command is answered. `at`: the stage that was on the page."""
        return self.desk.run(name, args, who, id=id, at_stage=at)

    def do(self, name: str, args: dict[str, Any], who: Actor, *, id: str = "", at: str = "") -> Answer:
        """A command that is to be carried out."""
        answer = self.ask(name, args, who, id=id, at=at)
        assert answer.refusal is None, (name, args, who.id, answer.refusal.code, answer.refusal.message)
        return answer

    def refused(self, name: str, args: dict[str, Any], who: Actor, *, id: str = "", at: str = "") -> tuple[str, str]:
        """The code and field of a command that is to be refused, and must change nothing."""
        before = self.desk.state.seq
        refusal = self.ask(name, args, who, id=id, at=at).refusal
        assert refusal is not None, (name, args, who.id)
        assert self.desk.state.seq == before
        return refusal.code, refusal.field

    def together(self, *asked: Callable[[], Answer]) -> list[Answer]:
        """Several commands that wait at the desk at the same moment, in this order: one batch."""
        answers: dict[int, Answer] = {}
        work: list[Callable[[], None]] = []
        threads = []
        with mock.patch.object(desk_module, "spawn", work.append):
            for place, ask in enumerate(asked):
                waiting = len(self.desk._waiting)
                thread = threading.Thread(target=lambda place=place, ask=ask: answers.update({place: ask()}))
                threads.append(thread)
                thread.start()
                while len(self.desk._waiting) == waiting and thread.is_alive():
                    time.sleep(0)  # lets the thread reach the desk
        for job in work:
            job()
        for thread in threads:
            thread.join()
        return [answers[place] for place in range(len(asked))]

    def start(self, stage: str) -> None:
        """Start a stage: by its kind, or in a session of one's own agenda by its id."""
        self.do("stage.start", {"stage": stage if "." in stage else f"a.{stage}"}, self.console)

    def write(self, table: int, text: str, who: Actor, **more: Any) -> str:
        """Write a line on a table's chart, under the first topic unless told; returns the line's id."""
        args = {"chart": f"a.{table}", "section": "a.t1", "text": text, **more}
        return str(self.do("line.write", args, who).result["line"])

    def post(self, table: int, who: Actor | None = None) -> None:
        """Put a table's chart on the wall."""
        self.do("chart.post", {"chart": f"a.{table}"}, who or self.console)

    def note(self, table: int, text: str, who: Actor, **more: Any) -> str:
        """Leave a note on a table's chart; returns its id."""
        args = {"chart": f"a.{table}", "kind": "comment", "text": text, **more}
        return str(self.do("note.add", args, who).result["note"])

    def wait(self, minutes: float) -> None:
        """Time goes by."""
        self.now += round(minutes * MINUTE)

    # --- what is there

    def row(self, kind: str, id: str) -> Any:
        """A row, or None."""
        return self.desk.state.get(kind, id)

    def lines(self, table: int, section: str = "a.t1") -> list[str]:
        """The texts of a chart's section, from top to bottom."""
        lines = [x for x in self.desk.state.all("line") if x.chart == f"a.{table}" and x.section == section]
        return [line.text for line in sorted(lines, key=lambda line: (line.position, line.id))]

    def problems(self) -> list[str]:
        """What `facilitator check` says."""
        return check(self.path)

    # --- the server stops and starts

    def copy(self, target: Path) -> None:
        """Put the file, as it is at this moment, in another place too."""
        Library(self.path.parent).copy(CODE, target)

    def close(self) -> None:
        """The server stops."""
        self.desk.close()

    def reopen(self) -> Desk:
        """The server stops and starts again; returns the desk as it was."""
        before = self.desk
        before.close()
        self._open()
        return before

    def fail_commits(self, spoilt: Callable[[Entry], bool]) -> Callable[[], None]:
        """Let the disk refuse every batch that holds a spoilt entry; returns what mends it."""
        file = self.desk._file
        commit = file.commit

        def failing(entries: list[Entry], left: Iterable[Any], back: Iterable[Any]) -> None:
            if any(spoilt(entry) for entry in entries):
                raise StorageError("disk full")
            commit(entries, left, back)

        file.commit = failing  # type: ignore[method-assign]

        def mend() -> None:
            file.commit = commit  # type: ignore[method-assign]

        return mend

    def _open(self) -> None:
        self.desk = Desk(CODE, SessionFile(self.path), lambda: self.now)
