"""The folder of sessions: one file each, named by the join code."""

from __future__ import annotations

import secrets
import sqlite3
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

import filelock

from facilitator.session.rows import Row
from facilitator.store import copies, second_copy
from facilitator.store.check import check
from facilitator.store.rewriting import destroy
from facilitator.store.salvage import Saved, salvage
from facilitator.store.session_file import Entry, LockedError, SessionFile, StorageError, new_epoch

ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"  # without 0 O 1 I L
CODE_LENGTH = 6
INDEX = ".search.db"  # words of all sessions, for search; made anew whenever it is not there
SUFFIXES = (".db", ".db-wal", ".db-shm", ".lock", ".head", ".at")  # of the files that a session may have


class Library:
    """The folder; makes it where it is missing."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)

    def codes(self) -> list[str]:
        """The codes of all sessions, newest first."""
        files = [f for f in self.folder.glob("*.db") if normal_code(f.stem) == f.stem]
        return [f.stem for f in sorted(files, key=lambda f: f.stat().st_mtime, reverse=True)]

    def path(self, code: str) -> Path:
        """Where the session of that (normal) code is, or would be."""
        return self.folder / f"{code}.db"

    def exists(self, code: str) -> bool:
        """Whether there is a session of that code."""
        return normal_code(code) == code and self.path(code).is_file()

    def new_code(self) -> str:
        """A code nobody has, and nobody had."""
        while True:
            code = "".join(secrets.choice(ALPHABET) for _ in range(CODE_LENGTH))
            if not self.exists(code) and not self.erased(code) and code not in self._renewed():
                return code

    def renew_code(self, address: str) -> str:
        """A further code by which a session is found; kept for ever, so that nobody else gets it."""
        code = self.new_code()
        self.remember_code(code, address)
        return code

    def remember_code(self, code: str, address: str) -> None:
        """Note down a code that a session was given; it may have come with the file from another machine."""
        if self._renewed().get(code) != address:
            with self._renewed_codes.open("a") as file:
                file.write(f"{code} {address}\n")

    def address_of(self, code: str) -> str:
        """The session that a (normal) code leads to: its own address, or where a renewed code points; "" for none."""
        return code if self.exists(code) else self._renewed().get(code, "")

    def begin(self, code: str, creation: Entry, *, join_bits: str) -> None:
        """Make a session's file with what it starts with; raises `StorageError`, and then there is none."""
        path = self.path(code)
        try:
            file = SessionFile(path)
            try:
                file.set_meta(epoch=new_epoch(), join_bits=join_bits)
                file.commit([creation], [], [])
            finally:
                file.close()
        except BaseException:
            with suppress(OSError):
                self.remove(code)
            raise

    def erase(self, code: str) -> list[Path]:
        """Overwrite and remove whatever there is of a session: its file, log and lock, the copies made of it, the
        search index. Only code and date are remembered. Returns the copies that could not be reached.

        Raises `LockedError` while it is open, `OSError` where the disk fails; it can then be tried again.
        """
        with suppress(StorageError):  # damaged: it goes all the same
            SessionFile(self.path(code)).close()
        out_of_reach = [copy for copy in copies.of(self.folder, code) if not _destroy_copy(copy, code)]
        for file in sorted(self.folder.glob(f"{code}.*")):
            destroy(file)
        with suppress(OSError):  # it is gone, also where a full disk does not take down its code
            self._note_erased(code)
            copies.forget(self.folder, code)
        self.forget_index()
        return out_of_reach

    def erased(self, code: str) -> bool:
        """Whether there was a session of that code once, and is none now (a copy of it may have been restored)."""
        return not self.exists(code) and self._erased_log.is_file() and code in self._erased_log.read_text().split()

    def forget_index(self) -> None:
        """Overwrite and remove the search's index: words stay in the pages of such a file long after they were deleted.
        It is made anew at the next search."""
        for file in self.folder.glob(f"{INDEX}*"):
            destroy(file)

    def backup(self, code: str, target: Path) -> None:
        """A whole copy of a session at one moment; the session may be live. Where it lies is remembered: what is erased
        later is erased there too."""
        self.copy(code, target)
        copies.remember(self.folder, code, target)

    def copy(self, code: str, target: Path) -> None:
        """The same, for a copy that whoever makes it removes at once."""
        _copy(self.path(code), target)

    def rows(self, code: str) -> list[Row]:
        """All rows of a session at one moment, read from a copy; the session may be live."""
        with tempfile.TemporaryDirectory() as folder:
            copy = Path(folder) / f"{code}.db"
            self.copy(code, copy)
            file = SessionFile(copy)
            try:
                return file.load().rows
            finally:
                file.close()

    def restore(self, source: Path) -> str:
        """Bring a copy back under its own code, with a new epoch; returns the code. A damaged file that stands there is
        set aside.

        Raises `FileExistsError` where that session is still there, `ValueError` where the file is no session,
        `StorageError` where it is damaged itself.
        """
        code = _code_of(source)
        if problems := check(source):
            raise StorageError(problems[0], "damaged")
        if self.exists(code):
            if not check(self.path(code)):
                raise FileExistsError(code)
            self.set_aside(code)
        for suffix in (".db-wal", ".db-shm", ".head"):  # of a file that was removed by hand
            self.path(code).with_suffix(suffix).unlink(missing_ok=True)
        _copy(source, self.path(code))
        file = SessionFile(self.path(code))
        file.set_meta(epoch=new_epoch())
        file.close()
        renewed = _renewed_code_of(source)
        if renewed:
            self.remember_code(renewed, code)
        return code

    def salvage(self, code: str, copy: Path | None = None) -> tuple[Saved, Path]:
        """Put a clean file, with all that can be saved, in the place of a damaged one; what was saved, and where the
        damaged one is now. Raises what `store.salvage.salvage` raises, `LockedError` while the session is open."""
        clean = self.folder / f"{code}.salvaged.db"
        self._discard(clean)
        with self._held(code):
            try:
                saved = salvage(self.path(code), clean, copy)
                kept = self.set_aside(code)
                clean.rename(self.path(code))
            finally:
                self._discard(clean)
        return saved, kept

    def set_aside(self, code: str) -> Path:
        """Move a damaged file, with its log, out of the way; where it is then."""
        number = 1
        while (kept := self.folder / f"{code}.damaged-{number}.db").exists():
            number += 1
        for suffix in ("-wal", "-shm"):
            with suppress(FileNotFoundError):
                Path(f"{self.path(code)}{suffix}").rename(f"{kept}{suffix}")
        self.path(code).rename(kept)
        self.path(code).with_suffix(".head").unlink(missing_ok=True)
        return kept

    def damaged(self, code: str) -> list[Path]:
        """The damaged files of a session that were set aside."""
        return sorted(self.folder.glob(f"{code}.damaged-*.db"))

    @contextmanager
    def _held(self, code: str) -> Iterator[None]:
        lock = filelock.FileLock(self.path(code).with_suffix(".lock"), timeout=0)
        try:
            lock.acquire()
        except filelock.Timeout:
            raise LockedError(code) from None
        try:
            yield
        finally:
            lock.release()

    @staticmethod
    def _discard(path: Path) -> None:
        for suffix in SUFFIXES:
            path.with_suffix(suffix).unlink(missing_ok=True)

    def remove(self, code: str) -> None:
        """Remove a session's files, whichever are there."""
        for suffix in SUFFIXES:
            self.path(code).with_suffix(suffix).unlink(missing_ok=True)

    def _renewed(self) -> dict[str, str]:
        try:
            lines = self._renewed_codes.read_text().splitlines()
        except FileNotFoundError:
            return {}
        return {code: address for code, _, address in (line.partition(" ") for line in lines)}

    @property
    def _renewed_codes(self) -> Path:
        return self.folder / "codes.log"

    def _note_erased(self, code: str) -> None:
        with self._erased_log.open("a") as log:
            log.write(f"{code} {time.strftime('%Y-%m-%d')}\n")

    @property
    def _erased_log(self) -> Path:
        return self.folder / "erased.log"


def normal_code(typed: str) -> str:
    """A code as people type it, made plain: upper case, without spaces and dashes; "" where it cannot be one."""
    code = typed.upper().replace(" ", "").replace("-", "")
    return code if len(code) == CODE_LENGTH and all(letter in ALPHABET for letter in code) else ""


def _copy(path: Path, target: Path) -> None:
    """Copy a file as it is at one moment, with what still stands in its write-ahead log."""
    source = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)
    copy = sqlite3.connect(target)
    try:
        source.backup(copy)
    finally:
        copy.close()
        source.close()


def _destroy_copy(path: Path, code: str) -> bool:
    """Destroy a session's copy; false where that cannot be, nor be told what lies there. Another session's copy, which
    was put in its place, is left alone."""
    try:
        second_copy.clear(path)
        if _code_of(path) == code:
            for file in (path, *path.parent.glob(f"{path.name}-*")):
                destroy(file)
    except (ValueError, OSError):
        return False
    return True


def _code_of(path: Path) -> str:
    try:
        connection = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)
        try:
            found = connection.execute("SELECT id FROM session").fetchone()
        finally:
            connection.close()
    except sqlite3.Error as error:
        raise ValueError(str(error)) from error
    if not found or normal_code(found[0]) != found[0]:
        raise ValueError(path.name)
    return str(found[0])


def _renewed_code_of(path: Path) -> str:
    """The code that newcomers type, where it is not the session's address."""
    try:
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as file:
            found = file.execute("SELECT code FROM door WHERE code != ''").fetchone()
    except sqlite3.Error:  # of a time before codes were renewed
        return ""
    return normal_code(found[0]) if found else ""
