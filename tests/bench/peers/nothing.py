"""A server that stores nothing, knows nothing and only writes: what the load generator itself can take in.

Each `TOGETHER` commands go out as one frame to everybody, ready-made, by nothing but `send`. `--loses N`: the first
phone never gets the Nth frame, which the load generator has to notice.
"""

from __future__ import annotations

import argparse
import json
import selectors
import socket

from facilitator.live.frames import frame_of

TOGETHER = 20
BACKLOG = 4096
ROW = {"chart": "a.1", "kind": "comment", "text": "How did you get them to the table the first time?", "line": ""}
ROW |= {"author": "p0001", "affiliation": "", "held": False, "hidden": False, "more": "x" * 200}


class Nothing:
    """All its connections."""

    def __init__(self, port: int, loses: int) -> None:
        self.listener = socket.create_server(("127.0.0.1", port), backlog=BACKLOG)
        self.selector = selectors.DefaultSelector()
        self.selector.register(self.listener, selectors.EVENT_READ)
        self.watching: list[socket.socket] = []
        self.seq = self.told = 0
        self.loses, self.frames = loses, 0

    def run(self) -> None:
        """Until it is killed."""
        while True:
            for key, _ in self.selector.select():
                found = key.fileobj
                assert isinstance(found, socket.socket)
                if found is self.listener:
                    connection, _ = self.listener.accept()
                    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                    self.selector.register(connection, selectors.EVENT_READ)
                elif data := self._read(found):
                    self._hear(found, data)

    def _read(self, connection: socket.socket) -> bytes:
        try:
            data = connection.recv(65536)
        except OSError:
            data = b""
        if not data:
            self.selector.unregister(connection)
            connection.close()
        return data

    def _hear(self, connection: socket.socket, data: bytes) -> None:
        if data.startswith(b"POST"):
            body = b'{"participant":"p","token":"t"}'
            connection.send(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%b" % (len(body), body))
        elif data.startswith(b"GET /socket.io"):
            connection.send(b"HTTP/1.1 101 Switching Protocols\r\n\r\n" + frame_of(b'0{"sid":"s"}'))
        elif data.startswith(b"GET"):
            connection.send(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}")
        for text in _texts(data) if data[:1] == b"\x81" else ():
            self._answer(connection, text)

    def _answer(self, connection: socket.socket, text: str) -> None:
        if text.startswith("40"):
            connection.send(frame_of(b'40/live,{"sid":"s"}'))
        elif text.startswith("42/live,0["):
            connection.send(frame_of(f'43/live,0[{{"ok":true,"seq":{self.seq},"epoch":"","rows":[]}}]'.encode()))
            self.watching.append(connection)
        elif text.startswith("42"):
            self.seq += 1
            ack = text[len("42/live,") : text.index("[")]
            connection.send(frame_of(f'43/live,{ack}[{{"ok":true,"seq":{self.seq},"result":{{}}}}]'.encode()))
            if self.seq - self.told == TOGETHER:
                self._tell()

    def _tell(self) -> None:
        rows = [["note", str(seq), {"id": str(seq), "seq": seq, **ROW}] for seq in range(self.told + 1, self.seq + 1)]
        payload = json.dumps({"seq": self.seq, "prev": self.told, "rows": rows}, separators=(",", ":"))
        frame = frame_of(f'42/live,["rows",{payload}]'.encode())
        self.told = self.seq
        self.frames += 1
        for connection in self.watching[1 if self.frames == self.loses else 0 :]:
            connection.sendall(frame)


def _texts(data: bytes) -> list[str]:
    """The texts of the masked frames in what was read; they come whole over this short way."""
    texts, at = [], 0
    while at < len(data):
        length, start = data[at + 1] & 127, at + 2
        if length == 126:
            length, start = int.from_bytes(data[at + 2 : at + 4], "big"), at + 4
        mask, body = data[start : start + 4], data[start + 4 : start + 4 + length]
        texts.append(bytes(byte ^ mask[place % 4] for place, byte in enumerate(body)).decode())
        at = start + 4 + length
    return texts


if __name__ == "__main__":
    options = argparse.ArgumentParser()
    options.add_argument("--port", type=int, required=True)
    options.add_argument("--file")
    options.add_argument("--loses", type=int, default=0)
    chosen = options.parse_args()
    Nothing(chosen.port, chosen.loses).run()
