"""A trunk: one connection between two workers, by which one holds sockets for the other's session.

The holder keeps a socket of Engine.IO for each phone at the far end, with the same gateway, limits and views as for its
own; only its connection is elsewhere. What the fan-out writes to many such sockets goes over the trunk once, with their
numbers, and is written to the phones at the far end as it is.
"""

from __future__ import annotations

import contextlib
import socket
import struct
import threading
from array import array
from collections import deque
from collections.abc import Iterator

from facilitator.live.asynclib import spawn

OPEN, SAID, GONE, FRAME = range(4)  # a phone came (environ as JSON), said something, is no more; bytes for many phones
LIMIT = 64 * 1024 * 1024  # bytes that wait to be written; a far end that takes none is given up
RECEIVE = 256 * 1024
_HEAD = struct.Struct("!IBI")  # length of what follows, kind, the phone's number (or how many numbers follow)

Message = tuple[int, int, bytes]


class Trunk:
    """One end. Messages go out in the order in which they were given, without waiting."""

    def __init__(self, connection: socket.socket) -> None:
        self._connection = connection
        self._waiting: deque[bytes] = deque()
        self._size = 0
        self._wake = threading.Event()
        self._frame: bytes = b""
        self._numbers = array("I")
        self._closed = False
        spawn(self._write)

    def send(self, kind: int, number: int, data: bytes = b"") -> None:
        """Something about one phone."""
        self._end_group()
        self._put(_HEAD.pack(len(data), kind, number) + data)

    def push(self, number: int, frame: bytes) -> None:
        """Bytes of whole frames for a phone. The very same bytes for one after another go once for all of them."""
        if frame is not self._frame:
            self._end_group()
            self._frame = frame
        self._numbers.append(number)
        self._wake.set()

    def messages(self) -> Iterator[Message]:
        """What comes from the far end, until it closes."""
        buffer = bytearray()
        with contextlib.suppress(OSError):
            while data := self._connection.recv(RECEIVE):
                buffer += data
                at = 0
                while len(buffer) - at >= _HEAD.size:
                    length, kind, number = _HEAD.unpack_from(buffer, at)
                    end = at + _HEAD.size + length
                    if end > len(buffer):
                        break
                    yield kind, number, bytes(buffer[at + _HEAD.size : end])
                    at = end
                del buffer[:at]

    def close(self) -> None:
        """Let it go; whoever reads it at either end comes to an end."""
        self._closed = True
        self._wake.set()
        with contextlib.suppress(OSError):
            self._connection.shutdown(socket.SHUT_RDWR)

    def _end_group(self) -> None:
        if self._numbers:
            numbers, frame = self._numbers, self._frame
            self._numbers, self._frame = array("I"), b""
            told = numbers.tobytes()
            self._put(_HEAD.pack(len(told) + len(frame), FRAME, len(numbers)) + told + frame)

    def _put(self, data: bytes) -> None:
        self._waiting.append(data)
        self._size += len(data)
        if self._size > LIMIT:
            self.close()
        self._wake.set()

    def _write(self) -> None:
        try:
            while not self._closed:
                self._wake.wait()
                self._wake.clear()
                self._end_group()
                data = b"".join(self._waiting)
                self._waiting.clear()
                self._connection.sendall(data)
                self._size -= len(data)
        except OSError:
            pass
        finally:
            self.close()
            self._connection.close()


def numbers_and_frame(count: int, data: bytes) -> tuple[array[int], bytes]:
    """What a FRAME holds: the phones' numbers, and the bytes for each of them."""
    numbers = array("I")
    size = count * numbers.itemsize
    numbers.frombytes(data[:size])
    return numbers, data[size:]
