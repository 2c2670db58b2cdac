"""The audience: phones that only watch, in a process of their own, too cheap to slow what they measure.

A note's text ends in `@` and the moment it was due (seconds of the monotonic clock, which all processes share), so a
delivery is timed where it arrives.
"""

from __future__ import annotations

import base64
import json
import os
import select
import socket
import struct
import time
from concurrent.futures import ThreadPoolExecutor
from multiprocessing.connection import Connection

RECEIVE = 65_536  # bytes read at once
PATH = "/socket.io/?EIO=4&transport=websocket"
PING = b"\x81\x012"  # Engine.IO's ping, alone in its frame


class Watcher:
    """One phone on a bare, non-blocking socket."""

    def __init__(self, port: int, code: str, token: str, path: str = PATH) -> None:
        self.socket = socket.create_connection(("127.0.0.1", port))
        self.buffer = b""
        key = base64.b64encode(os.urandom(16)).decode()
        self.socket.sendall(
            f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nUpgrade: websocket\r\n"
            f"Connection: Upgrade\r\nSec-WebSocket-Key: {key}\r\nSec-WebSocket-Version: 13\r\n\r\n".encode()
        )
        self._until(b"\r\n\r\n")
        self.say("40/live," + json.dumps({"code": code, "token": token}))
        self._until(b"40/live,")
        self.say('42/live,1["watch",{"views":["room","wall"],"since":0,"epoch":""}]')
        self._until(b"43/live,1")
        self.socket.setblocking(False)

    def say(self, text: str) -> None:
        """Send a packet; an all-zero mask leaves it as it is."""
        data = text.encode()
        head = (
            struct.pack("!BB", 0x81, 0x80 | len(data))
            if len(data) < 126
            else struct.pack("!BBH", 0x81, 0xFE, len(data))
        )
        self.socket.sendall(head + b"\0\0\0\0" + data)

    def _until(self, mark: bytes) -> None:
        while mark not in self.buffer:
            self.buffer += self.socket.recv(65536)
        if mark == b"43/live,1":  # the frame's head stands just before its text
            self.buffer = self._rest(self.buffer[self.buffer.index(mark) - 4 :])
        else:
            self.buffer = self.buffer[self.buffer.index(mark) + len(mark) :]

    def _rest(self, buffer: bytes) -> bytes:
        """Read the answer to the watch to its end: a long frame, begun somewhere in these first bytes."""
        while not buffer.rstrip().endswith(b"]}]"):
            buffer += self.socket.recv(65536)
        return b""


def watch_all(pipe: Connection, port: int, code: str, tokens: list[str]) -> None:
    """Connect, say so, count deliveries until told to stop, and give the figures back."""
    count_all(pipe, port, [(code, token, PATH) for token in tokens])


def count_all(pipe: Connection, port: int, people: list[tuple[str, str, str]]) -> None:
    """The same for many sessions: code, token and path of each."""
    with ThreadPoolExecutor(16) as doors:  # one after the other, the first would be given up before the last is in
        watchers = {one.socket.fileno(): one for one in doors.map(lambda person: Watcher(port, *person), people)}
    pipe.send("watching")
    waiting = select.epoll()
    for number in (*watchers, pipe.fileno()):
        waiting.register(number, select.EPOLLIN)
    known: dict[bytes, tuple[int, list[float], bytes]] = {}
    delivered: list[float] = []
    frames = 0
    while True:
        for number, _ in waiting.poll():
            watcher = watchers.get(number)
            if watcher is None:
                if pipe.recv() == "count":
                    pipe.send(len(delivered))
                    continue
                pipe.send((delivered, frames, time.process_time()))
                return
            data = watcher.buffer + watcher.socket.recv(RECEIVE)
            now = time.monotonic()
            # the same bytes reach many phones: they are read once
            found = known.get(data)
            if found is None:
                if len(known) > 500:
                    known.clear()
                found = known[data] = _read(data)
            count, due, watcher.buffer = found
            frames += count
            for moment in due:
                delivered.append(now - moment)
            if data == PING:
                watcher.say("3")


def _read(data: bytes) -> tuple[int, list[float], bytes]:
    """How many whole frames there are, when their notes were due, and the beginning of the next frame."""
    count, due, at, size = 0, [], 0, len(data)
    while size - at >= 2:
        length, start = data[at + 1], at + 2
        if length == 126:
            length, start = int.from_bytes(data[at + 2 : at + 4], "big"), at + 4
        elif length == 127:
            length, start = int.from_bytes(data[at + 2 : at + 10], "big"), at + 10
        if size - start < length:
            break
        count += 1
        due += _due(data[start : start + length])
        at = start + length
    return count, due, data[at:]


def _due(frame: bytes) -> list[float]:
    """When the notes of a frame were due."""
    if not frame.startswith(b'42/live,["rows",'):
        return []
    rows = json.loads(frame[16:-1])["rows"]
    return [float(row["text"].rpartition("@")[2]) for kind, _, row in rows if kind == "note" and row]
