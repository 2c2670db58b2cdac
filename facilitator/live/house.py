"""All sessions of this machine: opened when somebody asks for them, made when a facilitator does."""

from __future__ import annotations

import threading
import time
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import msgspec
import structlog

from facilitator.agenda.build import build
from facilitator.agenda.reader import Agenda, read_agenda
from facilitator.config import Config
from facilitator.links import all_links, join_link
from facilitator.live import host_key, keys
from facilitator.live.clock import Clock
from facilitator.live.desk import SERVER, Desk
from facilitator.live.elsewhere import Elsewhere
from facilitator.live.erasure import finish
from facilitator.live.following import Follows, begun, is_named, tables_of
from facilitator.session import text
from facilitator.session.keys import first_keys
from facilitator.session.purpose import clean_aims, clean_purpose
from facilitator.session.refusals import Refusal
from facilitator.session.retention import Keep
from facilitator.session.rows import Group, Row, Session, Table
from facilitator.store import holder
from facilitator.store.export import bring_in
from facilitator.store.library import Library, normal_code
from facilitator.store.moments import last_change
from facilitator.store.reserve import Reserve
from facilitator.store.session_file import Entry, LockedError, SessionFile, StorageError

log = structlog.get_logger()

if TYPE_CHECKING:
    from facilitator.live.copying import Copies

TITLE_LIMIT = 120
OPEN_EVERY = 3.0  # seconds: a whole room asks for a session that cannot be opened, and each time the file is read
TABLES = 8  # where neither the agenda nor who starts the session says


@dataclass(frozen=True)
class Created:
    """A new session. The console's key is shown once; the other links' keys are derived from the root."""

    code: str
    title: str
    console_key: str
    join_bits: str
    tables: list[tuple[int, str]]  # number, name of its group
    root: str = ""

    def links(self, base_url: str) -> dict[str, Any]:
        """Every link of it."""
        return all_links(
            base_url,
            code=self.code,
            title=self.title,
            join=join_link(base_url, self.code, self.join_bits),
            console_key=self.console_key,
            tables=self.tables,
            key_of=lambda subject: keys.derive(self.root or self.console_key, subject),
        )


@dataclass(frozen=True)
class About:
    """What whoever sets a session up says of it; what they leave out is as in the agenda."""

    purpose: str = ""
    outcomes: tuple[str, ...] = ()
    starts_at: int = 0
    keep: Keep | None = None
    practice: bool = False

    def told(self, row: Row) -> Row:
        """The row, with what was said where it is the session."""
        if not isinstance(row, Session):
            return row
        purpose, outcomes = clean_purpose(self.purpose), clean_aims(list(self.outcomes), "outcomes")
        return msgspec.structs.replace(
            row,
            purpose=purpose or row.purpose,
            outcomes=outcomes or row.outcomes,
            starts_at=self.starts_at or row.starts_at,
            keep=row.keep if self.keep is None else self.keep,
            practice=self.practice,
        )


class House:
    """The folder of sessions, and the desks of those that are open."""

    def __init__(self, config: Config) -> None:
        self.library = Library(config.sessions)
        self.host_key = config.host_key or host_key.stored(config.sessions)
        self.address = config.address
        self.clock = Clock()
        self.reserve = Reserve(config.sessions)
        self.passing: set[str] = set()  # sessions that are there for a test alone: never copied, erased after it
        self.on_open: list[Callable[[Desk], None]] = []
        self.on_close: list[Callable[[Desk, str], None]] = []
        self.copies: Copies | None = None  # second copies, where a folder is set for them
        self._desks: dict[str, Desk] = {}
        self._made: set[str] = set()  # codes of sessions that are as new as this process
        self._unreadable: dict[str, tuple[float, Refusal]] = {}  # until when they are not tried again, and why
        self._gone: set[str] = set()  # being erased, or erased: nobody opens them again
        self._lock = threading.Lock()

    def open(self, typed: str) -> Desk:
        """The desk of a session; raises `Refusal` `not_found` for a code that does not exist, `locked` where
        another process has it open (`Elsewhere`: another worker), `storage` where its file cannot be read."""
        code = normal_code(typed)
        desk = self._desks.get(code)
        if desk:
            return desk
        code = self.library.address_of(code)
        with self._lock:
            if code not in self._desks:
                until, refusal = self._unreadable.get(code, (0.0, None))
                if refusal and time.monotonic() < until:
                    raise refusal
                self._desks[code] = self._open(code)
            return self._desks[code]

    def elsewhere(self, typed: str) -> str:
        """Where the worker is reached that has a session open; "" where it is open here or nowhere. Opens nothing."""
        code = normal_code(typed)
        if not self.address or code in self._desks:
            return ""
        code = self.library.address_of(code)
        found = holder.of(self.library.path(code)) if code and code not in self._desks else ""
        return found if found != self.address else ""  # its last word, of before it died and another took it

    def known(self, typed: str) -> bool:
        """Whether that code leads to a session."""
        code = normal_code(typed)
        return code in self._desks or bool(self.library.address_of(code))

    def erased(self, typed: str) -> bool:
        """Whether there was such a session once."""
        code = normal_code(typed)
        return code in self._gone or (code not in self._desks and self.library.erased(code))

    def open_desks(self) -> list[Desk]:
        """The sessions that are open now."""
        return list(self._desks.values())

    def create(
        self,
        agenda: str | Agenda,
        tables: int,
        title: str = "",
        *,
        about: About = About(),
        follows: Follows | None = None,
        built_in_only: bool = False,
        passing: bool = False,
    ) -> Created:
        """Make a session from an agenda, a built-in one's name or an agenda file; raises what `read_agenda` raises, and
        `Refusal` `too_long` for the title. `tables`: 0 for as many as the agenda (or the earlier session) says.
        `follows`: the session that it goes on from; both files then name each other. `passing`: it is there for a test
        alone (`remove_passing`)."""
        title = text.clean(title, limit=TITLE_LIMIT, field="title", required=False)
        plan = agenda if isinstance(agenda, Agenda) else read_agenda(agenda, built_in_only=built_in_only)
        earlier = self.open(follows.code) if follows else None
        if earlier and follows and follows.same_tables:
            tables = tables or tables_of(earlier.state)
        tables = tables or plan.tables or TABLES
        code, bits = self.library.new_code(), keys.new_bits()
        console_key, root = keys.new_secret(), keys.new_secret()
        if passing:
            self.passing.add(code)
        now = self.clock()
        planned = [about.told(row) for row in build(plan, code=code, tables=tables, title=title, now=now)]
        if earlier and follows:
            planned = begun(planned, earlier.state, follows)
        rows = [*planned, *first_keys(console_key, root, range(1, tables + 1))]
        try:
            self.library.begin(code, _creation(rows, now), join_bits=bits)
        except StorageError:
            raise Refusal("storage", "refusal-not-made") from None
        if earlier and not is_named(earlier, code):
            self.library.remove(code)
            raise Refusal("storage", "refusal-not-made")
        self._made.add(code)
        groups = {row.id: row.name for row in rows if isinstance(row, Group)}
        numbers = [(row.number, groups.get(row.group, "")) for row in rows if isinstance(row, Table)]
        name = next(row.title for row in rows if isinstance(row, Session))
        return Created(code, name, console_key, bits, numbers, root)

    def bring_in(self, data: bytes) -> Created:
        """Make a session of a JSON export, with a new code and new links; raises `export.NotAnExport`."""
        console_key, root, bits = keys.new_secret(), keys.new_secret(), keys.new_bits()
        try:
            code = bring_in(self.library, data, console_key=console_key, root=root, bits=bits, now=self.clock())
        except StorageError:
            raise Refusal("storage", "refusal-not-made") from None
        state = self.open(code).state
        groups = {group.id: group.name for group in state.all("group")}
        tables = sorted((t for t in state.all("table") if not t.closed), key=lambda t: t.number)
        numbers = [(table.number, groups.get(table.group, "")) for table in tables]
        title = next(iter(state.all("session"))).title
        self.close()
        return Created(code, title, console_key, bits, numbers, root)

    def let_go(self, code: str, why: str) -> None:
        """Close a session for good, if it is open here, and tell its pages why."""
        with self._lock:
            self._gone.add(code)
            desk = self._desks.pop(code, None)
            if desk:
                for listener in self.on_close:
                    listener(desk, why)
                desk.close()

    def take_back(self, code: str) -> None:
        """What was let go for good is still there: it may be opened again."""
        self._gone.discard(code)

    def remove_passing(self, code: str) -> None:
        """Remove a session that was there for a test alone; nothing remembers it."""
        with self._lock:
            desk = self._desks.pop(code, None)
        if desk:
            for listener in self.on_close:
                listener(desk, "erased")
            desk.close()
        for file in self.library.folder.glob(f"{code}.*"):
            file.unlink(missing_ok=True)
        self.passing.discard(code)

    def close(self) -> None:
        """Close every open session cleanly; what was there for a test alone goes."""
        for code in list(self.passing):
            self.remove_passing(code)
        for desk in self.open_desks():
            desk.close()
        self._desks.clear()

    def _open(self, code: str) -> Desk:
        if not code or code in self._gone or not self.library.exists(code):
            raise Refusal("not_found", "refusal-no-session", field="code")
        try:
            desk = self._desk(code)
        except LockedError:
            where = holder.noted(self.library.path(code)) if self.address else ""
            if where not in ("", self.address):
                raise Elsewhere(where) from None
            raise Refusal("locked", "refusal-session-open-elsewhere", field="code") from None
        except StorageError as error:
            log.error("a session cannot be opened", code=code, trouble=error.trouble, why=str(error))
            words = f"refusal-session-{error.trouble or 'broken'}"
            refusal = Refusal("storage", words, field="code", why=str(error), session=code)
            self._unreadable[code] = (time.monotonic() + OPEN_EVERY, refusal)
            raise refusal from None
        try:
            if desk.join_code != code:  # the file may have come from another machine
                self.library.remember_code(desk.join_code, code)
            finish(desk, desk.pending)
        except BaseException:
            desk.close()  # its file would stay locked
            raise
        for listener in self.on_open:
            listener(desk)
        if code not in self._made:
            desk.storing.look_for_doubts()
        return desk

    def _desk(self, code: str) -> Desk:
        """The desk on a session's file; where the disk is too full to open it, with the room of the reserve."""
        path = self.library.path(code)
        if not path.stat().st_size:  # SQLite would make a new one of it
            raise StorageError("it is empty", "damaged")
        try:
            file = SessionFile(path, self.address)
        except StorageError as error:
            if error.trouble != "full" or not self.reserve.give_up():
                raise
            file = SessionFile(path, self.address)
        desk = Desk(code, file, Clock(after=last_change(path)), self.reserve)
        if not any(desk.state.all("session")):
            desk.close()
            raise StorageError("it holds no session", "damaged")
        return desk


def _creation(rows: list[Row], now: int) -> Entry:
    """The first entry of the journal: everything the session starts with."""
    writes: dict[tuple[str, str], Row | None] = {
        (row.KIND, row.id): msgspec.structs.replace(row, seq=1) for row in rows
    }
    id = str(uuid.uuid4())
    return Entry(id, 1, now, "session.create", SERVER.id, SERVER.mark(id), "", "{}", writes)
