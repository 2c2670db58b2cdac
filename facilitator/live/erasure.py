"""Erasing: what one person wrote, everywhere it lies; a session as a whole; and sessions whose time is over."""

from __future__ import annotations

import sqlite3
import threading
import time
from contextlib import closing, suppress
from pathlib import Path
from typing import TYPE_CHECKING

import filelock
import msgspec
import structlog

from facilitator import messages
from facilitator.live.asynclib import in_real_thread, spawn
from facilitator.live.desk import SERVER, Desk
from facilitator.live.elsewhere import Elsewhere, ask
from facilitator.live.standstill import PENDING
from facilitator.register import ROW_KINDS
from facilitator.session.own import Left, gather
from facilitator.session.refusals import Refusal
from facilitator.session.retention import is_over
from facilitator.session.roles import Actor
from facilitator.store import copies, journal, rewriting, second_copy
from facilitator.store.connection import empty_log
from facilitator.store.session_file import LockedError, SessionFile, StorageError

if TYPE_CHECKING:
    from facilitator.live.house import House
    from facilitator.store.library import Library

log = structlog.get_logger()

LOOK_EVERY = 3600.0  # seconds between two looks for sessions whose time is over
LOOKING = ".retention.lock"
TRIES, PAUSE = 20, 0.25  # until nobody reads the file
REACH_WITHIN = 30.0  # seconds for all sessions that went on from one: meanwhile nobody else erases anything
ONE_TRY = 1.0  # seconds that each of them has in any case

_one_at_a_time = threading.Lock()


class Task(msgspec.Struct):
    """What has still to be taken out of a file. No secret is in it."""

    left: Left
    commands: set[str] = set()


class Taken(msgspec.Struct):
    """What another worker is asked to erase in a session that went on from `source`."""

    source: str
    left: Left


def erase_own(house: House, desk: Desk, actor: Actor) -> list[Path]:
    """Erase what a person wrote: here, in the copies that were made of the session, in those that went on from it, in
    the search index. Returns the copies that could not be reached, with the damaged files that were set aside. Raises
    `Refusal`."""
    with _one_at_a_time:
        try:
            left = _erase_in(desk, actor)
            if house.copies:
                house.copies.anew(desk)
            _erase_carried(house, desk, left)
            made = copies.of(house.library.folder, desk.code)
            out_of_reach = [copy for copy in made if not _erase_in_copy(copy, actor)]
            out_of_reach += house.library.damaged(desk.code)
        finally:
            in_real_thread(house.library.forget_index)
    log.info("somebody erased what they wrote", code=desk.code)
    for copy in out_of_reach:
        log.warning("erasing did not reach this copy", code=desk.code, copy=str(copy))
    return out_of_reach


def erase_taken_over(desk: Desk, source: str, left: Left) -> None:
    """Erase in a session what it took over, from the session `source`, of what somebody erased there. Raises
    `Refusal`."""
    ids = {f"{kind}:{id}" for kind, id in left.items}
    items = {("carried", row.id) for row in desk.state.all("carried") if row.id in ids and row.source == source}
    if items:
        taken = Left(person="", instead=left.instead, items=items, kept={id for _, id in items}, words=left.words)
        _carry_out(desk, SERVER, Task(taken))


def finish(desk: Desk, told: str) -> None:
    """Go on with what was being taken out when the server stopped: a `Task` as JSON, "" for none. Raises `Refusal`."""
    if told:
        task = msgspec.json.decode(told, type=Task)
        seq = _take_from_sight(desk, SERVER, task)  # it may have stopped before that; twice does no harm
        _take_out(desk, task, seq)


def erase_session(house: House, code: str) -> list[Path]:
    """Erase a session whole; its pages are told, and shut. Returns the copies that could not be reached. Raises what
    `Library.erase` raises, and then it can be opened again."""
    house.let_go(code, "erased")
    try:
        out_of_reach: list[Path] = in_real_thread(house.library.erase, code)
    except BaseException:
        house.take_back(code)
        raise
    log.info("session erased", code=code)
    return out_of_reach


def watch_over(house: House) -> None:
    """Begin to erase sessions whose time is over."""
    spawn(_look_now_and_then, house)


def over(library: Library, now: int) -> list[str]:
    """The codes of the sessions whose time is over, by their files."""
    return [code for code in library.codes() if _is_over(library.path(code), now)]


def _look_now_and_then(house: House) -> None:
    one_alone = filelock.FileLock(house.library.folder / LOOKING, timeout=0, thread_local=False)
    while True:
        try:
            with one_alone:
                _erase_over(house)
        except filelock.Timeout:  # another worker looks
            pass
        except Exception:  # the next look must come
            log.exception("retention failed")
        time.sleep(LOOK_EVERY)


def _erase_over(house: House) -> None:
    for code in in_real_thread(over, house.library, house.clock()):
        try:
            erase_session(house, code)
        except LockedError:  # another process has it open, and looks for itself
            log.warning("its time is over, but another process has it open", code=code)
        except Exception:  # the others' time is over too
            log.exception("its time is over, but it could not be erased", code=code)


def _is_over(path: Path, now: int) -> bool:
    try:
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as file:
            found = file.execute("SELECT keep, held_at FROM session").fetchone()
    except sqlite3.Error:  # damaged, or of a time before there was a limit
        return False
    return bool(found) and is_over(found[0], found[1], now)


def _erase_in(desk: Desk, actor: Actor) -> Left:
    """Out of everybody's sight first, in one command; then out of the file. What is under way is written down before:
    it is finished when the server stops in between."""
    session = next(iter(desk.state.all("session")))
    instead = messages.text("privacy-removed", lang=session.language or messages.ENGLISH)  # not by who erases
    try:
        written = in_real_thread(journal.read, desk.path, ROW_KINDS)
    except OSError:
        raise Refusal("storage", again=True) from None
    versions = [change.row for change in written if change.row is not None]
    left = gather(actor, versions, desk.state, instead)
    commands = {id for id, mark in desk.marks().items() if mark == actor.mark(id)}
    _carry_out(desk, actor, Task(left, commands))
    return left


def _carry_out(desk: Desk, actor: Actor, task: Task) -> None:
    finish(desk, desk.alone(lambda file: file.meta(PENDING)))  # another's, which the disk had refused half-way
    _note(desk, msgspec.json.encode(task).decode())
    try:
        seq = _take_from_sight(desk, actor, task)
    except Refusal:
        with suppress(StorageError):  # then it is done at the next start
            _note(desk, "")
        raise
    _take_out(desk, task, seq)


def _note(desk: Desk, task: str) -> None:
    desk.alone(lambda file: file.set_meta(**{PENDING: task}))


def _take_from_sight(desk: Desk, actor: Actor, task: Task) -> int:
    """Out of the rows; returns the number of the change that did it."""
    answer = desk.run("me.erase", {"left": msgspec.to_builtins(task.left)}, actor, internal=True)
    if answer.refusal:
        raise answer.refusal
    return answer.seq


def _take_out(desk: Desk, task: Task, seq: int) -> None:
    left = task.left
    try:
        desk.alone(lambda file: file.within(rewriting.rewrite, left, task.commands, seq, PENDING))
        desk.forget(task.commands, f"me:{left.person}", {("affiliation", id) for id in left.affiliations})
        desk.alone(lambda file: file.within(rewriting.shed))
        for _ in range(TRIES):
            if desk.alone(lambda file: file.within(empty_log)):
                return
            time.sleep(PAUSE)  # somebody reads the file just now, and needs the log as it was
    except StorageError:
        raise Refusal("storage", again=True) from None
    log.warning("somebody keeps reading the file: its log is emptied when it is closed", code=desk.code)


def _erase_in_copy(copy: Path, actor: Actor) -> bool:
    """Erase in a copy of the session as if it were the session; false where that cannot be. It may be of a time before
    the person had the key they have now, or before they came."""
    try:
        if not copy.is_file():
            return False
        desk = Desk(copy.stem, SessionFile(copy), lambda: int(time.time() * 1000))
        try:
            second_copy.clear(copy)
            if desk.state.get("participant", actor.id):
                _erase_in(desk, actor)
        finally:
            desk.close()
            copy.with_suffix(".lock").unlink(missing_ok=True)
    except (LockedError, Refusal, StorageError, OSError):  # the others' turn comes all the same
        return False
    return True


def _erase_carried(house: House, desk: Desk, left: Left) -> None:
    """Sessions that went on from this one have taken words over; other workers may hold them."""
    end = time.monotonic() + REACH_WITHIN
    for code in next(iter(desk.state.all("session"))).followed_by:
        if not _is_carried_out(house, code, Taken(desk.code, left), end):
            log.error("erasing did not reach the session that went on from it", code=code)


def _is_carried_out(house: House, code: str, taken: Taken, end: float) -> bool:
    for _ in range(TRIES):
        try:
            erase_taken_over(house.open(code), taken.source, taken.left)
            return True
        except Elsewhere as elsewhere:
            within = max(ONE_TRY, end - time.monotonic())  # a holder that hangs takes no time from the next one's try
            path = f"/api/s/{code}/erase/carried"
            if ask(elsewhere.holder, path, msgspec.json.encode(taken), house.host_key, within):
                return True
            if time.monotonic() > end:
                return False
            time.sleep(PAUSE)  # it may have died: then somebody else holds it, perhaps this worker
        except Refusal as refusal:
            return refusal.code == "not_found"  # erased; else it is open in a program that does not serve, or fails
    return False
