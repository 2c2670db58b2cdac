"""A file's pages without SQLite's help: which table each belongs to, which are none, and the records in those that are.

For files that SQLite will not read any more. Nothing is written. (The format: sqlite.org/fileformat2.html.)
"""

from __future__ import annotations

import struct
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

LOG_HEADER, FRAME = 32, 24  # bytes at the head of a write-ahead log, and before each page in it
INNER, LEAF = (2, 5), (10, 13)  # kinds of pages, as their first byte says: of an index, of a table
TABLE_LEAF = 13
_SIZES = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}  # of whole numbers, by serial type

Value = int | float | str | bytes | None


class Pages:
    """The pages of a file, with what its write-ahead log holds of them."""

    def __init__(self, path: Path) -> None:
        self._file = path.read_bytes()
        size = struct.unpack(">H", self._file[16:18])[0] if len(self._file) >= 18 else 0
        self.size = 65536 if size == 1 else size if size >= 512 and size & (size - 1) == 0 else 4096
        log = Path(f"{path}-wal")
        self._newer, self._behind = _of_log(log.read_bytes() if log.is_file() else b"", self.size)

    def __len__(self) -> int:
        return max(len(self._file) // self.size, max(self._newer, default=0))

    def page(self, number: int) -> bytes:
        """A page; of zeros where there is none."""
        newer = self._newer.get(number)
        found = newer if newer is not None else self._file[(number - 1) * self.size : number * self.size]
        return found if number > 0 and len(found) == self.size else bytes(self.size)

    def damaged(self, roots: dict[int, str]) -> list[str]:
        """The pages that are none, of which table, followed from where each table (or index) begins."""
        return [
            f"{name}, page {number} is no page of a table"
            for root, name in roots.items()
            for number in self._tree(root)
            if self._kind(number) not in (*INNER, *LEAF)
        ]

    def records(self) -> Iterator[list[Value]]:
        """Every record that stands on a page of a table, whichever, as far as it can be read; last those that the log
        holds behind a damaged place."""
        for number in range(1, len(self) + 1):
            yield from self._on(self.page(number), 100 if number == 1 else 0)
        for page in self._behind:
            yield from self._on(page, 0)

    def _on(self, page: bytes, head: int) -> Iterator[list[Value]]:
        for at in self._cells(page, head) if page[head] == TABLE_LEAF else ():
            try:
                record = self._record(page, at)
            except (IndexError, struct.error, ValueError, UnicodeError):
                continue
            yield record

    def _kind(self, number: int) -> int:
        return self.page(number)[100 if number == 1 else 0]

    def _cells(self, page: bytes, head: int) -> list[int]:
        first = head + (12 if page[head] in INNER else 8)
        (count,) = struct.unpack(">H", page[head + 3 : head + 5])
        count = min(count, (self.size - first) // 2)
        return [
            at for at in struct.unpack(f">{count}H", page[first : first + 2 * count]) if first <= at < self.size - 4
        ]

    def _tree(self, root: int) -> Iterable[int]:
        seen, ahead = set(), [root]
        while ahead:
            number = ahead.pop()
            if number in seen or not 0 < number <= len(self):
                continue
            seen.add(number)
            if self._kind(number) in INNER:
                page, head = self.page(number), 100 if number == 1 else 0
                ahead.append(struct.unpack(">I", page[head + 8 : head + 12])[0])
                ahead += [struct.unpack(">I", page[at : at + 4])[0] for at in self._cells(page, head)]
        return sorted(seen)

    def _record(self, page: bytes, at: int) -> list[Value]:
        length, at = _number(page, at)
        _, at = _number(page, at)  # the rowid
        data = self._payload(page, at, length)
        end, at = _number(data, 0)
        kinds = []
        while at < end:
            kind, at = _number(data, at)
            kinds.append(kind)
        values = []
        for kind in kinds:
            value, at = _value(data, at, kind)
            values.append(value)
        return values

    def _payload(self, page: bytes, at: int, length: int) -> bytes:
        """What stands on the page itself, and what went on to others."""
        if not 0 < length <= len(self) * self.size:
            raise ValueError("no length")
        most, least = self.size - 35, (self.size - 12) * 32 // 255 - 23
        if length <= most:
            return page[at : at + length]
        here = least + (length - least) % (self.size - 4)
        here = here if here <= most else least
        data, (following,) = page[at : at + here], struct.unpack(">I", page[at + here : at + here + 4])
        while following and len(data) < length:
            more = self.page(following)
            data += more[4 : 4 + length - len(data)]
            (following,) = struct.unpack(">I", more[:4])
        if len(data) < length:
            raise ValueError("it ends too early")
        return data


def _number(data: bytes, at: int) -> tuple[int, int]:
    """A number of SQLite's variable length, and where the next thing begins."""
    value = 0
    for place in range(9):
        byte = data[at + place]
        if place == 8:
            return value << 8 | byte, at + 9
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            break
    return value, at + place + 1


def _value(data: bytes, at: int, kind: int) -> tuple[Value, int]:
    if kind in (0, 8, 9):
        return (None, 0, 1)[max(0, kind - 7)], at
    size = _SIZES.get(kind, 8) if kind < 12 else (kind - 12) // 2
    part: Any = data[at : at + size]
    if len(part) < size or kind in (10, 11):
        raise ValueError("no value")
    if kind < 7:
        return int.from_bytes(part, "big", signed=True), at + size
    if kind == 7:
        return float(struct.unpack(">d", part)[0]), at + size
    return (part.decode() if kind % 2 else bytes(part)), at + size


def _of_log(log: bytes, size: int) -> tuple[dict[int, bytes], list[bytes]]:
    """The newest version of each page in a write-ahead log, up to the last commit that is whole; and all pages behind
    that, of which nothing is sure."""
    committed: dict[int, bytes] = {}
    waiting: dict[int, bytes] = {}
    end = LOG_HEADER
    if len(log) >= LOG_HEADER and header_is_whole(log) and _size_of(log) == size:
        for number, commit, at in _whole(log):
            waiting[number] = log[at : at + size]
            end = at + size
            if commit:
                committed |= waiting
                waiting = {}
    behind = [log[at + FRAME : at + FRAME + size] for at in range(end, len(log) - FRAME - size + 1, FRAME + size)]
    return committed, behind


def whole_pages(log: bytes) -> tuple[int, int]:
    """How many pages at the beginning of a log are as they were written, and how many commits stand behind them that
    belong to the same log."""
    good = sum(1 for _ in _whole(log))
    step, commits = FRAME + _size_of(log), 0
    for at in range(LOG_HEADER + good * step, len(log) - FRAME + 1, step):
        _, commit, salt = struct.unpack(">II8s", log[at : at + 16])
        commits += salt == log[16:24] and commit != 0
    return good, commits


def _whole(log: bytes) -> Iterator[tuple[int, int, int]]:
    """(page, size of the file where this page ends a commit, where it stands) while sums and salts are right."""
    order, size = ">" if struct.unpack(">I", log[:4])[0] & 1 else "<", _size_of(log)
    sums = _sum(log[:24], order, (0, 0))
    for at in range(LOG_HEADER, len(log) - FRAME - size + 1, FRAME + size):
        number, commit, salt, one, two = struct.unpack(">II8sII", log[at : at + FRAME])
        sums = _sum(log[at + FRAME : at + FRAME + size], order, _sum(log[at : at + 8], order, sums))
        if salt != log[16:24] or sums != (one, two):
            return
        yield number, commit, at + FRAME


def _size_of(log: bytes) -> int:
    return int(struct.unpack(">I", log[8:12])[0])


def header_is_whole(log: bytes) -> bool:
    """Whether the head of a write-ahead log is as SQLite wrote it."""
    magic, version, size, _, _, _, one, two = struct.unpack(">8I", log[:LOG_HEADER])
    if magic & ~1 != 0x377F0682 or version != 3007000 or size < 512:
        return False
    return _sum(log[:24], ">" if magic & 1 else "<", (0, 0)) == (one, two)


def _sum(data: bytes, order: str, before: tuple[int, int]) -> tuple[int, int]:
    first, second = before
    words = struct.unpack(f"{order}{len(data) // 4}I", data)
    for x, y in zip(words[::2], words[1::2], strict=True):
        first = (first + x + second) & 0xFFFFFFFF
        second = (second + y + first) & 0xFFFFFFFF
    return first, second
