"""The desk: the one writer of an open session. Takes what waits, decides, commits once, then answers and tells."""

from __future__ import annotations

import hashlib
import threading
import uuid
from collections.abc import Callable
from dataclasses import dataclass, field, replace

import msgspec
import structlog

from facilitator.live import keys
from facilitator.live.asynclib import in_real_thread, spawn
from facilitator.session.commands import Call, Result, decode, perform
from facilitator.session.doors import DOOR, door_of
from facilitator.session.keys import unwrap
from facilitator.session.link_keys import PIN
from facilitator.session.people import FIRST, actor_of
from facilitator.session.refusals import Refusal
from facilitator.session.roles import Actor
from facilitator.session.state import Change, Draft, State
from facilitator.store.session_file import Answered, Entry, SessionFile, StorageError

log = structlog.get_logger()

BATCH = 500  # commands a transaction: bounds how long the first of them waits

SERVER = Actor("facilitator", "server", secret="server")


@dataclass(frozen=True)
class Answer:
    """What became of a command."""

    seq: int = 0
    result: Result = field(default_factory=dict)
    refusal: Refusal | None = None

    @property
    def ok(self) -> bool:
        """Whether it was carried out."""
        return self.refusal is None


@dataclass
class _Waiting:
    call: Call
    body: str
    settled: threading.Event
    answer: Answer = field(default_factory=Answer)


class Desk:
    """One open session: its state in memory, its file, and the queue of commands before them."""

    def __init__(self, code: str, file: SessionFile, clock: Callable[[], int]) -> None:
        self.code = code
        self.state = State()
        self.epoch = file.meta("epoch")
        self._first_bits = file.meta("join_bits")
        self.clock = clock
        self.listeners: list[Callable[[list[Change]], None]] = []
        self._file = file
        loaded = file.load()
        self.state.load(loaded.rows, loaded.left, loaded.seq)
        self._answered = loaded.commands
        self._waiting: list[_Waiting] = []
        self._lock = threading.Lock()
        self._idle = threading.Event()
        self._idle.set()
        self._closed = False

    @property
    def join_bits(self) -> str:
        """What a QR code adds to the code that people type."""
        row = self.state.get("door_bits", DOOR)
        return row.bits if row else self._first_bits

    @property
    def join_code(self) -> str:
        """What newcomers type: the session's address, until it was renewed."""
        return door_of(self.state).code or self.code

    def actor(self, token: str, device: str = "") -> Actor | None:
        """Who holds this token; None: nobody. `device` tells two desks on one table's link apart."""
        key = self.state.get("key", keys.hash_key(token))
        if key is None or not self.admits(key.id):
            return None
        if key.role == "participant":
            return Actor("participant", key.subject, secret=token)
        if key.role == "table":
            desk = f"table-{key.subject}/{device}" if device else f"table-{key.subject}"
            return Actor("table", desk, table=int(key.subject), secret=token)
        if key.role == "facilitator":
            return Actor("facilitator", actor_of(key.subject) if key.subject else FIRST, secret=self.root_of(token))
        return Actor(key.role, key.role, secret=token)

    def root_of(self, console: str) -> str:
        """The secret from which all links are derived, as a console's key opens it."""
        key = self.state.get("key", keys.hash_key(console))
        return unwrap(key.wrapped, console) if key and key.wrapped else console

    def admits(self, key_hash: str) -> bool:
        """Whether that key opens a connection now."""
        key = self.state.get("key", key_hash)
        if key is None or key.role in ("rejoin", "reader"):
            return False
        if key.role == "participant":
            person = self.state.get("participant", key.subject)
            return person is None or not person.removed
        return not self.asks_pin(key_hash)

    def asks_pin(self, key_hash: str) -> bool:
        """Whether that is a console's link, and consoles are bound to a PIN."""
        key = self.state.get("key", key_hash)
        return bool(key and key.role == "facilitator" and not key.via and self.state.get("pin", PIN))

    def run(
        self,
        name: object,
        args: object,
        actor: Actor,
        *,
        id: str = "",
        at_stage: str = "",
        internal: bool = False,
    ) -> Answer:
        """Carry out a command and wait until it is on disk (or refused). Never raises for what a person did."""
        try:
            entry, decoded = decode(name, args, internal=internal)
            body = hashlib.sha256(entry.name.encode() + msgspec.json.encode(decoded)).hexdigest()[:32]
        except Refusal as refusal:
            return Answer(self.state.seq, refusal=refusal)
        except UnicodeError:
            return Answer(self.state.seq, refusal=Refusal("bad_args", "refusal-not-text", field="args"))
        call = Call(id or str(uuid.uuid4()), entry.name, actor, self.clock(), decoded, at_stage)
        waiting = _Waiting(call, body, threading.Event())
        with self._lock:
            if self._closed:
                return Answer(self.state.seq, refusal=Refusal("storage", "refusal-restarting", again=True))
            self._waiting.append(waiting)
            start = self._idle.is_set()
            self._idle.clear()
        if start:
            spawn(self._work)
        waiting.settled.wait()
        return waiting.answer

    def close(self) -> None:
        """Finish what waits, take nothing more, let the file go."""
        with self._lock:
            self._closed = True
        self._idle.wait()
        self._file.close()

    def _work(self) -> None:
        while True:
            with self._lock:
                batch, self._waiting = self._waiting[:BATCH], self._waiting[BATCH:]
                if not batch:
                    self._idle.set()
                    return
            try:
                changes = self._settle(batch)
            except Exception:
                log.exception("batch failed", code=self.code)
                changes = []
                for waiting in batch:
                    waiting.answer = Answer(self.state.seq, refusal=Refusal("storage", again=True))
            for waiting in batch:
                waiting.settled.set()
            if changes:
                self._tell(changes)

    def _tell(self, changes: list[Change]) -> None:
        for listener in self.listeners:
            try:
                listener(changes)
            except Exception:  # the desk must go on: who heard nothing finds out by the next beat
                log.exception("listener failed", code=self.code)

    def _settle(self, batch: list[_Waiting]) -> list[Change]:
        """Decide a batch, commit it, and only then let it be true."""
        overlay = Draft(self.state, self.state.seq)
        entries: dict[str, Entry] = {}
        for waiting in batch:
            waiting.answer = self._decide(waiting, overlay, entries)
        changes = self.state.plan(overlay.writes, overlay.seq)
        left = [(view, change.ref, change.seq) for change in changes for view in change.lost]
        back = [(view, change.ref) for change in changes for view in change.views]
        if not entries:
            return []
        try:
            in_real_thread(self._file.commit, list(entries.values()), left, back)
        except StorageError as error:
            return self._not_stored(batch, error)
        self.state.apply(changes, overlay.seq)
        for id, entry in entries.items():
            self._answered[id] = Answered(entry.mark, entry.body, entry.seq, msgspec.json.decode(entry.result))
        return changes

    def _decide(self, waiting: _Waiting, overlay: Draft, entries: dict[str, Entry]) -> Answer:
        call = replace(waiting.call, answered=lambda id: self._result_of(id, waiting.call.actor, entries))
        mark = call.actor.mark(call.id)
        known = self._answered.get(call.id) or entries.get(call.id)
        if known:
            return self._again(known, mark, waiting.body, overlay.seq)
        draft = Draft(overlay, overlay.seq + 1)
        try:
            result = perform(draft, call)
        except Refusal as refusal:
            return Answer(overlay.seq, refusal=refusal)
        except Exception:
            log.exception("rule failed", code=self.code, command=call.name)
            return Answer(overlay.seq, refusal=Refusal("bad_command", "refusal-defect"))
        seq = draft.seq if draft.writes else overlay.seq
        actor = None if self._is_anonymous(call.actor, draft, overlay) else call.actor.id
        json = msgspec.json.encode(result).decode()
        entries[call.id] = Entry(call.id, seq, call.now, call.name, actor, mark, waiting.body, json, draft.writes)
        overlay.writes.update(draft.writes)
        overlay.seq = seq
        return Answer(seq, result)

    def _again(self, known: Answered | Entry, mark: str, body: str, seq: int) -> Answer:
        """A command id that was answered before: the same answer, or a refusal where it is not the same command."""
        if known.mark != mark or known.body != body:
            return Answer(seq, refusal=Refusal("bad_command", "refusal-id-used", field="id"))
        result = msgspec.json.decode(known.result) if isinstance(known, Entry) else known.result
        return Answer(known.seq, result)

    def _result_of(self, id: str, actor: Actor, entries: dict[str, Entry]) -> tuple[int, Result] | None:
        known = self._answered.get(id) or entries.get(id)
        if known is None or known.mark != actor.mark(id):
            return None
        return known.seq, msgspec.json.decode(known.result) if isinstance(known, Entry) else known.result

    @staticmethod
    def _is_anonymous(actor: Actor, draft: Draft, before: Draft) -> bool:
        """Whether a person's command touched something whose author the file must not name."""
        if actor.role in ("facilitator", "screen"):
            return False
        rows = (row or before.get(*ref) for ref, row in draft.writes.items())
        return any(getattr(row, "mark", "") for row in rows)

    def _not_stored(self, batch: list[_Waiting], error: StorageError) -> list[Change]:
        """Nothing was written. One command may have spoilt it for all: each is tried alone, once."""
        log.error("not stored", code=self.code, commands=len(batch), error=str(error))
        if len(batch) == 1:
            batch[0].answer = Answer(self.state.seq, refusal=Refusal("storage", again=True))
            return []
        return [change for waiting in batch for change in self._settle([waiting])]
