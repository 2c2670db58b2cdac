"""The audience: phones that only watch, in a process of their own, too cheap to slow what they measure.

A note's text ends in `@` and the moment it was due (seconds of the monotonic clock, which all processes share), so a
delivery is timed where it arrives.
"""

from __future__ import annotations

import base64
import json
import os
import selectors
import socket
import struct
import time
from multiprocessing.connection import Connection

SEND_LIMIT = 262_144


class Watcher:
    """One phone on a bare, non-blocking socket."""

    def __init__(self, port: int, code: str, token: str) -> None:
        self.socket = socket.create_connection(("127.0.0.1", port))
        self.buffer = b""
        key = base64.b64encode(os.urandom(16)).decode()
        self.socket.sendall(
            f"GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nUpgrade: websocket\r\n"
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
    watchers = [Watcher(port, code, token) for token in tokens]
    pipe.send("watching")
    waiting = selectors.DefaultSelector()
    for watcher in watchers:
        waiting.register(watcher.socket, selectors.EVENT_READ, watcher)
    waiting.register(pipe, selectors.EVENT_READ, None)
    known: dict[bytes, list[float]] = {}
    delivered: list[float] = []
    frames = 0
    while True:
        for key, _ in waiting.select():
            if key.data is None:
                if pipe.recv() == "count":
                    pipe.send(len(delivered))
                    continue
                pipe.send((delivered, frames, time.process_time()))
                return
            now = time.monotonic()
            for frame in _frames(key.data):
                frames += 1
                due = known.get(frame)
                if due is None:
                    if len(known) > 200:
                        known.clear()
                    due = known[frame] = _due(frame)
                if due:
                    delivered += [now - moment for moment in due]
                elif frame == b"2":
                    key.data.say("3")


def _frames(watcher: Watcher) -> list[bytes]:
    """The whole frames that have arrived."""
    try:
        data = watcher.buffer + watcher.socket.recv(SEND_LIMIT)
    except BlockingIOError:
        return []
    found, at, size = [], 0, len(data)
    while size - at >= 2:
        length, start = data[at + 1], at + 2
        if length == 126:
            length, start = int.from_bytes(data[at + 2 : at + 4], "big"), at + 4
        elif length == 127:
            length, start = int.from_bytes(data[at + 2 : at + 10], "big"), at + 10
        if size - start < length:
            break
        found.append(data[start : start + length])
        at = start + length
    watcher.buffer = data[at:]
    return found


def _due(frame: bytes) -> list[float]:
    """When the notes of a frame were due."""
    if not frame.startswith(b'42/live,["rows",'):
        return []
    rows = json.loads(frame[16:-1])["rows"]
    return [float(row["text"].rpartition("@")[2]) for kind, _, row in rows if kind == "note" and row]
