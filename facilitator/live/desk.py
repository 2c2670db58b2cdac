"""The desk: the one writer of an open session. Takes what waits, decides, commits once, then answers and tells."""

from __future__ import annotations

import hashlib
import random
import threading
import uuid
from collections.abc import Callable
from dataclasses import dataclass, field, replace

import msgspec
import structlog

from facilitator.live.admission import Admission
from facilitator.live.anonymous import is_anonymous
from facilitator.live.asynclib import in_real_thread, spawn
from facilitator.live.healing import Storing
from facilitator.live.rebasing import rebased
from facilitator.live.standstill import PENDING, Standstill
from facilitator.session.commands import Call, Result, decode, perform
from facilitator.session.refusals import Refusal
from facilitator.session.roles import Actor
from facilitator.session.state import Change, Draft, State
from facilitator.store.reserve import Reserve
from facilitator.store.session_file import Answered, Entry, Loaded, SessionFile, StorageError, new_epoch

log = structlog.get_logger()

BATCH = 500  # commands a transaction: bounds how long the first of them waits
AGAIN = (800, 2000)  # ms after which a page tries again what could not be stored: not all pages at once

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


class Desk(Admission, Standstill):
    """One open session: its state in memory, its file, and the queue of commands before them."""

    def __init__(self, code: str, file: SessionFile, clock: Callable[[], int], reserve: Reserve | None = None) -> None:
        self.code = code
        self.state = State()
        self.epoch = file.meta("epoch")
        self._first_bits = file.meta("join_bits")
        self.pending = file.meta(PENDING)
        self.secured: dict[str, int] = {}  # safe: the last change that a second, proved copy holds, where there is one
        self.clock = clock
        self.listeners: list[Callable[[list[Change]], None]] = []
        self.on_reload: list[Callable[[], None]] = []
        self.storing = Storing(code, file, reserve, self._agree, clock)
        self._file = file
        loaded = self._load(file)
        self._answered = loaded.commands
        if lost := max(0, loaded.noted - loaded.seq):
            try:
                self._lost(lost)
            except StorageError:
                file.close()  # it would stay locked
                raise
        self._waiting: list[_Waiting] = []
        self._lock = threading.Lock()
        self._idle = threading.Event()
        self._idle.set()
        self._closed = False

    def _load(self, file: SessionFile) -> Loaded:
        """What the file holds; one whose rows do not make a session is let go, with `StorageError`."""
        try:
            loaded = file.load()
            self.state.load(loaded.rows, loaded.left, loaded.seq)
            return loaded
        except StorageError:
            file.close()
            raise
        except (LookupError, AttributeError, TypeError, ValueError) as error:
            file.close()
            raise StorageError(f"the rows do not fit together: {type(error).__name__}", "damaged") from error

    def run(
        self,
        name: object,
        args: object,
        actor: Actor,
        *,
        id: str = "",
        at_stage: str = "",
        based_on: str = "",
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
        call = Call(id or str(uuid.uuid4()), entry.name, actor, self.clock(), decoded, at_stage, based_on)
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
        self.storing.close()
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
        if self.storing.trouble:
            return self._refuse(batch)
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
            self._answered[id] = Answered(entry.mark, entry.body, entry.seq, entry.result)
        return changes

    def _decide(self, waiting: _Waiting, overlay: Draft, entries: dict[str, Entry]) -> Answer:
        call = replace(waiting.call, answered=lambda id: self._result_of(id, waiting.call.actor, entries))
        mark = call.actor.mark(call.id)
        known = self._answered.get(call.id) or entries.get(call.id)
        if known:
            return self._again(known, mark, waiting.body, overlay.seq)
        draft = Draft(overlay, overlay.seq + 1)
        try:
            result = perform(draft, rebased(call, overlay.seq))
            _check_rows(draft)
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
        if (known.mark, known.body) != (mark, body) and known.mark:  # no mark: known from a salvaged journal alone
            return Answer(seq, refusal=Refusal("bad_command", "refusal-id-used", field="id"))
        return Answer(known.seq, msgspec.json.decode(known.result))

    def _result_of(self, id: str, actor: Actor, entries: dict[str, Entry]) -> tuple[int, Result] | None:
        known = self._answered.get(id) or entries.get(id)
        if known is None or known.mark != actor.mark(id):
            return None
        return known.seq, msgspec.json.decode(known.result)

    _is_anonymous = staticmethod(is_anonymous)

    def _not_stored(self, batch: list[_Waiting], error: StorageError) -> list[Change]:
        """Nothing was written. Where it is not the disk's fault one command may have spoilt it for all: each is tried
        alone, once."""
        if error.trouble == "full" and self.storing.make_room():
            return self._settle(batch)
        if error.trouble:
            self.storing.stop(error)
            return self._refuse(batch)
        log.error("not stored", code=self.code, commands=len(batch), error=str(error))
        if len(batch) > 1:
            return [change for waiting in batch for change in self._settle([waiting])]
        batch[0].answer = Answer(self.state.seq, refusal=Refusal("storage", again=True))
        return []

    def _refuse(self, batch: list[_Waiting]) -> list[Change]:
        """Nothing can be stored now: the pages keep it, and ask again. What is stored already is answered."""
        for waiting in batch:
            known = self._answered.get(waiting.call.id)
            if known:
                mark = waiting.call.actor.mark(waiting.call.id)
                waiting.answer = self._again(known, mark, waiting.body, self.state.seq)
            else:
                refusal = Refusal("storage", again=True, retry_ms=random.randint(*AGAIN))
                waiting.answer = Answer(self.state.seq, refusal=refusal)
        return []

    def _agree(self, head: int) -> None:
        """The file can be read again: memory must not be ahead of it, nor behind it."""
        known = self.state.seq
        if head < known:
            self._go_back(known - head)
        elif head > known:  # what was refused, because writing it failed, is in the file after all
            writes = in_real_thread(self._file.writes, known)
            changes = self.state.plan(writes, head)
            self.state.apply(changes, head)
            self._tell(changes)
        self._answered = in_real_thread(self._file.commands)

    def _go_back(self, lost: int) -> None:
        loaded = in_real_thread(self._file.load)
        self._lost(lost)  # first: where it cannot be noted, it is found again at the next try
        self.state.reload(loaded.rows, loaded.left, loaded.seq)
        for listener in self.on_reload:
            listener()

    def _lost(self, lost: int) -> None:
        """The file has less than it had taken. What it holds is true now, and begins a history of its own; devices that
        see the new epoch send again what they still keep."""
        epoch = new_epoch()
        in_real_thread(lambda: self._file.set_meta(epoch=epoch))
        log.error("the file has lost changes", code=self.code, changes=lost)
        self.epoch, self.secured = epoch, {}
        self.storing.lost += lost


def _check_rows(draft: Draft) -> None:
    """A row that its own kind would not take would be written, and then the file could not be opened any more.

    Raises `msgspec.ValidationError`: a defect of the rule.
    """
    for row in draft.writes.values():
        if row is not None:
            msgspec.convert(msgspec.to_builtins(row), type(row))
