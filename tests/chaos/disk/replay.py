"""The disk as it would have been, had the power gone at a certain moment of a recording."""

from __future__ import annotations

import random
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

SECTOR = 512
HEAD = struct.Struct("<cIQI")


@dataclass(frozen=True)
class Operation:
    """One write, truncation (length in `offset`), sync or removal."""

    kind: str
    file: str
    offset: int = 0
    data: bytes = b""


def recorded(log: Path) -> list[Operation]:
    """A recording, in order."""
    raw, at, names, found = log.read_bytes(), 0, {}, []
    while at + HEAD.size <= len(raw):
        kind, number, offset, length = HEAD.unpack_from(raw, at)
        at += HEAD.size
        data = b""
        if kind in b"NW":
            data = raw[at : at + length]
            at += length
        if kind == b"N":
            names[number] = data.decode()
        else:
            found.append(Operation(kind.decode(), names[number], offset, data))
    return found


@dataclass
class _File:
    durable: bytearray = field(default_factory=bytearray)
    waiting: list[Operation] = field(default_factory=list)


class Disk:
    """Plays a recording forward; `cut` says what a power cut would leave of it now, `kill` what the end of the process
    would."""

    def __init__(self, there: dict[str, bytes] | None = None) -> None:
        """`there`: what files held when the recording began."""
        self._files = {name: _File(bytearray(content)) for name, content in (there or {}).items()}

    def apply(self, operation: Operation) -> None:
        """The next operation."""
        if operation.kind == "U":
            self._files.pop(operation.file, None)
            return
        file = self._files.setdefault(operation.file, _File())
        if operation.kind == "S":
            for waiting in file.waiting:
                _do(file.durable, waiting)
            file.waiting.clear()
        else:
            file.waiting.append(operation)

    def cut(self, dice: random.Random) -> Iterator[tuple[str, bytes]]:
        """Each file, with what was not synced written whole, in part, or not at all."""
        for name, file in self._files.items():
            content = bytearray(file.durable)
            for operation in file.waiting:
                luck = dice.random()
                if luck < 0.4:
                    _do(content, operation)
                elif luck < 0.6 and operation.kind == "W":
                    _do_partly(content, operation, dice)
            yield name, bytes(content)

    def kill(self) -> Iterator[tuple[str, bytes]]:
        """Each file with everything that was written, synced or not."""
        for name, file in self._files.items():
            content = bytearray(file.durable)
            for operation in file.waiting:
                _do(content, operation)
            yield name, bytes(content)


def _do(content: bytearray, operation: Operation) -> None:
    if operation.kind == "T":
        del content[operation.offset :]
        content.extend(bytes(operation.offset - len(content)))
        return
    content.extend(bytes(max(0, operation.offset - len(content))))
    content[operation.offset : operation.offset + len(operation.data)] = operation.data


def _do_partly(content: bytearray, operation: Operation, dice: random.Random) -> None:
    """Some of the sectors, any of them."""
    at = 0
    while at < len(operation.data):
        size = SECTOR - (operation.offset + at) % SECTOR
        if dice.random() < 0.5:
            _do(content, Operation("W", operation.file, operation.offset + at, operation.data[at : at + size]))
        at += size
