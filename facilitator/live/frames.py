"""WebSocket frames (RFC 6455): made once for many sockets, and read and unmasked in few steps."""

from __future__ import annotations

import struct

MESSAGE_LIMIT = 2_000_000  # bytes read off a socket; what is longer than guard.LIMIT is then refused in words
TEXT, BINARY, PING, PONG = 1, 2, 9, 10
CLOSE = b"\x88"  # how the frame begins with which a browser hangs up


def frame_of(payload: bytes, opcode: int = TEXT) -> bytes:
    """A whole, unmasked WebSocket frame (RFC 6455, 5.2)."""
    length = len(payload)
    if length < 126:
        return struct.pack("!BB", 0x80 | opcode, length) + payload
    if length < 65536:
        return struct.pack("!BBH", 0x80 | opcode, 126, length) + payload
    return struct.pack("!BBQ", 0x80 | opcode, 127, length) + payload


def quick_web_socket() -> type:
    """eventlet's WebSocket, reading what is there in one go and unmasking by one big xor."""
    from eventlet.websocket import RFC6455WebSocket

    class QuickWebSocket(RFC6455WebSocket):  # type: ignore[misc]
        _buffer = b""

        def wait(self) -> str | bytes | None:
            """The next message; None at the end, also where the other side breaks the protocol."""
            parts, kind = [], 0
            while True:
                head = self._take(2)
                if head is None:
                    return None
                opcode, final = head[0] & 15, head[0] & 0x80
                data = self._payload(head)
                if data is None or head[0] & 0x70 or opcode not in (0, TEXT, BINARY, PING, PONG):
                    return None
                if opcode == PING:
                    self.send(data, control_code=PONG)
                if opcode in (PING, PONG):
                    continue
                kind = opcode or kind
                parts.append(data)
                if sum(map(len, parts)) > MESSAGE_LIMIT:
                    return None
                if final:
                    whole = b"".join(parts)
                    return whole.decode() if kind == TEXT else whole

        def _payload(self, head: bytes) -> bytes | None:
            length = head[1] & 127
            if not head[1] & 0x80:
                return None  # browsers mask, always
            if length > 125:
                extended = self._take(2 if length == 126 else 8)
                length = int.from_bytes(extended, "big") if extended else MESSAGE_LIMIT + 1
            if length > MESSAGE_LIMIT:
                return None
            mask = self._take(4)
            data = self._take(length) if mask else None
            if not mask or data is None:
                return None
            key = (mask * (length // 4 + 1))[:length]
            return (int.from_bytes(data, "big") ^ int.from_bytes(key, "big")).to_bytes(length, "big")

        def _take(self, count: int) -> bytes | None:
            chunks, have = [self._buffer], len(self._buffer)
            while have < count:
                more = self.socket.recv(8192 if count - have < 8192 else 65536)
                if not more:
                    return None
                chunks.append(more)
                have += len(more)
            whole = b"".join(chunks)
            self._buffer = whole[count:]
            return whole[:count]

    return QuickWebSocket
